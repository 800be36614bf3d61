//! The volume sources of storage systems, most of them deprecated or gone from Kubernetes; the server still
//! judges what they say.

mod azure;
mod iscsi;

use crate::finding::Findings;
use crate::names;
use crate::node::Node;
use crate::path::Path;
use crate::view::{Items, Seen};

use crate::rules::words::{follows, in_range, missing, needs_text, shown};

pub(crate) use iscsi::check_name as iscsi_name;

/// The most bytes of the tenant of a Quobyte volume.
const TENANT_MAX: usize = 64;

/// Checks the source `key` of a volume at `parent`.
pub(crate) fn check<L: Copy>(
    found: &mut Findings<L>,
    volume: &Node<L>,
    key: &str,
    source: &Node<L>,
    parent: &Path<'_>,
) {
    let path = &parent.field(key);
    let owner = &*format!("`{key}` of volume {}", volume.text("name").known().map(shown).unwrap_or_default());
    let texts = |found: &mut Findings<L>, keys: &[&str]| {
        for key in keys {
            needs_text(found, source, path, key, owner);
        }
    };
    match key {
        "gcePersistentDisk" => {
            // The server's name for it.
            let path = &parent.field("persistentDisk");
            needs_text(found, source, path, "pdName", owner);
            in_range(found, source, path, "partition", 0..=255);
        }
        "awsElasticBlockStore" => {
            texts(found, &["volumeID"]);
            in_range(found, source, path, "partition", 0..=255);
        }
        "iscsi" => iscsi::check(found, source, path, owner),
        "glusterfs" => texts(found, &["endpoints", "path"]),
        "flocker" => flocker(found, source, path, owner),
        "rbd" => {
            needs_items(found, source, path, "monitors", owner);
            texts(found, &["image"]);
        }
        "cinder" => {
            texts(found, &["volumeID"]);
            secret_ref(found, source, path, owner);
        }
        "cephfs" => needs_items(found, source, path, "monitors", owner),
        "quobyte" => quobyte(found, source, path, owner),
        "fc" => fibre_channel(found, source, path, owner),
        "flexVolume" => flex(found, source, path, owner),
        "azureFile" => texts(found, &["secretName", "shareName"]),
        "azureDisk" => azure::disk(found, source, path, owner),
        "vsphereVolume" => texts(found, &["volumePath"]),
        "photonPersistentDisk" => texts(found, &["pdID"]),
        "portworxVolume" => texts(found, &["volumeID"]),
        "scaleIO" => texts(found, &["gateway", "system", "volumeName"]),
        "storageos" => storageos(found, source, path, owner),
        _ => {}
    }
}

fn needs_items<L: Copy>(found: &mut Findings<L>, source: &Node<L>, path: &Path<'_>, key: &str, owner: &str) {
    if source.items(key).none() {
        missing(found, source, path, key, owner);
    }
}

fn secret_ref<L: Copy>(found: &mut Findings<L>, source: &Node<L>, path: &Path<'_>, owner: &str) {
    if let Seen::Known(secret) = source.see("secretRef") {
        needs_text(found, secret, &path.field("secretRef"), "name", &format!("`secretRef` of {owner}"));
    }
}

fn flocker<L: Copy>(found: &mut Findings<L>, source: &Node<L>, path: &Path<'_>, owner: &str) {
    let (name, uuid) = (source.text("datasetName"), source.text("datasetUUID"));
    if name.is_absent() && uuid.is_absent() {
        found.required(path, source.at, format!("{owner} needs `datasetName` or `datasetUUID`"));
    }
    if name.is_known() && uuid.is_known() {
        let at = source.key_place("datasetUUID");
        found.invalid(path, at, format!("{owner} has `datasetName` and `datasetUUID`: it takes one of them"));
    }
    if let Seen::Known(name) = name
        && name.contains('/')
    {
        let at = source.place("datasetName");
        found.invalid(&path.field("datasetName"), at, format!("{} must not contain `/`", shown(name)));
    }
}

fn quobyte<L: Copy>(found: &mut Findings<L>, source: &Node<L>, path: &Path<'_>, owner: &str) {
    match (source.text("registry"), source.text("tenant")) {
        (Seen::Absent, _) => missing(found, source, path, "registry", owner),
        (_, Seen::Known(tenant)) if tenant.len() > TENANT_MAX => {
            let message = format!("{} is longer than {TENANT_MAX} bytes", shown(tenant));
            found.required(&path.field("tenant"), source.place("tenant"), message);
        }
        (Seen::Known(registry), _) if !registry.split(',').all(is_host_port) => {
            let message =
                format!("{} is not `host:port`, or several of them with commas between", shown(registry));
            found.invalid(&path.field("registry"), source.place("registry"), message);
        }
        _ => {}
    }
    needs_text(found, source, path, "volume", owner);
}

/// Whether Go's `net.SplitHostPort` takes it.
fn is_host_port(text: &str) -> bool {
    let Some((host, port)) = text.rsplit_once(':') else { return false };
    let brackets = |text: &str| text.contains(['[', ']']);
    match host.strip_prefix('[') {
        Some(rest) => rest.strip_suffix(']').is_some_and(|host| !brackets(host)) && !brackets(port),
        None => !host.contains(':') && !brackets(text),
    }
}

fn fibre_channel<L: Copy>(found: &mut Findings<L>, source: &Node<L>, path: &Path<'_>, owner: &str) {
    let some = |items: Items<'_, L>| !items.nodes.is_empty();
    let (names, ids) = (source.items("targetWWNs"), source.items("wwids"));
    if names.none() && ids.none() {
        let message = format!("{owner} needs `targetWWNs` or `wwids`");
        found.required(&path.field("targetWWNs"), source.place("targetWWNs"), message);
    }
    if some(names) && some(ids) {
        let message = format!("{owner} has `targetWWNs` and `wwids`: it takes one of them");
        found.invalid(&path.field("targetWWNs"), source.key_place("targetWWNs"), message);
    }
    if some(names) {
        if source.see("lun").is_absent() {
            missing(found, source, path, "lun", owner);
        }
        in_range(found, source, path, "lun", 0..=255);
    }
}

fn flex<L: Copy>(found: &mut Findings<L>, source: &Node<L>, path: &Path<'_>, owner: &str) {
    needs_text(found, source, path, "driver", owner);
    let path = path.field("options");
    for entry in source.entries("options").entries {
        let namespace = entry.key.split_once('/').map_or(&*entry.key, |(namespace, _)| namespace);
        let reserved = ["kubernetes.io", "k8s.io"].iter().any(|reserved| {
            let namespace = namespace.to_ascii_lowercase();
            namespace.strip_suffix(reserved).is_some_and(|rest| rest.is_empty() || rest.ends_with('.'))
        });
        if reserved {
            let message =
                format!("option {} is in a namespace that Kubernetes keeps for itself", shown(&entry.key));
            found.invalid(&path.key(&entry.key), entry.key_at, message);
        }
    }
}

fn storageos<L: Copy>(found: &mut Findings<L>, source: &Node<L>, path: &Path<'_>, owner: &str) {
    needs_text(found, source, path, "volumeName", owner);
    for key in ["volumeName", "volumeNamespace"] {
        if let Seen::Known(text) = source.text(key) {
            follows(found, &path.field(key), source.place(key), text, names::dns_label);
        }
    }
    secret_ref(found, source, path, owner);
}
