//! Azure disks. `validateAzureDisk`.

use crate::finding::Findings;
use crate::node::Node;
use crate::path::Path;
use crate::view::Seen;

use crate::rules::words::{needs_text, one_of, shown};

const CACHING: [&str; 3] = ["None", "ReadOnly", "ReadWrite"];
const KINDS: [&str; 3] = ["Dedicated", "Managed", "Shared"];

pub(crate) fn disk<L: Copy>(found: &mut Findings<L>, source: &Node<L>, path: &Path<'_>, owner: &str) {
    needs_text(found, source, path, "diskName", owner);
    needs_text(found, source, path, "diskURI", owner);
    for (key, values) in [("cachingMode", CACHING), ("kind", KINDS)] {
        if let Seen::Known(text) = source.text_ptr(key) {
            one_of(found, &path.field(key), source.place(key), key, text, &values);
        }
    }
    // A kind that is not said is `Shared`.
    let (Some(kind), Some(uri)) = (source.text_ptr("kind").or("Shared"), source.text("diskURI").or(""))
    else {
        return;
    };
    if uri.is_empty() && !found.cascades() {
        return;
    }
    let (start, shape) = match kind {
        "Managed" => (
            "/subscriptions/",
            "/subscriptions/{sub-id}/resourcegroups/{group-name}/providers/microsoft.compute/disks/{disk-id}",
        ),
        _ => ("https://", "https://{account-name}.blob.core.windows.net/{container-name}/{disk-name}.vhd"),
    };
    if !uri.starts_with(start) {
        found
            .unsupported(
                &path.field("diskURI"),
                source.place("diskURI"),
                format!("{} is no disk of kind {}", shown(uri), shown(kind)),
            )
            .help(format!("such a disk is `{shape}`"));
    }
}
