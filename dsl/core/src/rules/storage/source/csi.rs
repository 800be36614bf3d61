//! CSI volumes. `validateCSIVolumeSource`, `validateCSIPersistentVolumeSource`.

use super::{Holder, texts};
use crate::at::At;
use crate::finding::Cx;
use crate::message::value;
use crate::names;
use crate::rules::common::{broken, follows, missing, needs_text};
use crate::say;
use crate::view::Seen;

/// The most bytes of the name of a CSI driver.
const DRIVER_MAX: usize = 63;

/// The Secrets that a PersistentVolume names.
const SECRETS: [&str; 4] = [
    "controllerPublishSecretRef",
    "controllerExpandSecretRef",
    "nodePublishSecretRef",
    "nodeExpandSecretRef",
];

pub(super) fn csi<L: Copy>(cx: &mut Cx<L>, source: At<'_, '_, L>, holder: Holder) {
    driver_name(cx, source.field("driver"), "a `csi` volume");
    if holder == Holder::Pod {
        let secret = source.field("nodePublishSecretRef");
        if secret.is_known() {
            let name = secret.field("name");
            needs_text(cx, name, "`nodePublishSecretRef`");
            // The server drops `nodePublishSecretRef` from this path.
            follows(cx, source.named("name").standing_at(name), names::dns_subdomain);
        }
        return;
    }
    texts(cx, source, &["volumeHandle"]);
    for key in SECRETS {
        let secret = source.field(key);
        if secret.is_known() {
            let (name, namespace) = (secret.field("name"), secret.field("namespace"));
            needs_text(cx, name, format!("`{key}`"));
            follows(cx, name, names::dns_subdomain);
            needs_text(cx, namespace, format!("`{key}`"));
            follows(cx, namespace, names::dns_label);
        }
    }
}

/// Checks the name of a CSI driver. `ValidateCSIDriverName`.
pub(crate) fn driver_name<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>, owner: &'static str) {
    let driver = match at.str() {
        Seen::Absent => {
            missing(cx, at, owner);
            if !cx.since(35) {
                cx.invalid(at, "the name of a driver must not be empty").consequence();
            }
            return;
        }
        Seen::Known(driver) => driver,
        Seen::Unknown => return,
    };
    let long = driver.len() > DRIVER_MAX;
    if long {
        cx.too_long(at, say!("{} is longer than {} bytes", value(driver), DRIVER_MAX));
    }
    if let Err(reason) = names::dns_subdomain(driver.to_lowercase().as_bytes()) {
        cx.invalid(at, broken(driver, reason)).consequence_if(long);
    }
}
