//! Azure disks and files. `validateAzureDisk`, `validateAzureFilePV`.

use super::{Holder, texts};
use crate::at::At;
use crate::finding::Cx;
use crate::message::value;
use crate::rules::common::{enum_ptr, missing};
use crate::say;
use crate::view::Seen;

pub(super) fn file<L: Copy>(cx: &mut Cx<L>, source: At<'_, '_, L>, holder: Holder) {
    texts(cx, source, &["secretName", "shareName"]);
    if holder == Holder::PersistentVolume {
        let namespace = source.field("secretNamespace");
        if namespace.str_ptr() == Seen::Known("") {
            missing(cx, namespace, "an `azureFile` volume");
        }
    }
}

pub(super) fn disk<L: Copy>(cx: &mut Cx<L>, source: At<'_, '_, L>) {
    texts(cx, source, &["diskName", "diskURI"]);
    enum_ptr(cx, source.field("cachingMode"));
    enum_ptr(cx, source.field("kind"));
    // A kind that is not said is `Shared`.
    let uri = source.field("diskURI");
    let (Some(kind), Some(text)) = (source.text_ptr("kind").or("Shared"), uri.str().or("")) else { return };
    let (start, shape) = match kind {
        "Managed" => (
            "/subscriptions/",
            "/subscriptions/{sub-id}/resourcegroups/{group-name}/providers/microsoft.compute/disks/{disk-id}",
        ),
        _ => ("https://", "https://{account-name}.blob.core.windows.net/{container-name}/{disk-name}.vhd"),
    };
    if !text.starts_with(start) {
        cx.unsupported(uri, say!("{} is not the URI of a disk of kind {}", value(text), value(kind)))
            .help(format!("such a disk is `{shape}`"))
            .consequence_if(text.is_empty());
    }
}
