//! The volume sources that pods and PersistentVolumes share, most of them of storage systems that are deprecated or
//! gone from Kubernetes; the server still judges what they say.

mod azure;
mod csi;
pub(crate) mod iscsi;
mod old;

use crate::at::At;
use crate::finding::Cx;
use crate::message::{field, value};
use crate::rules::common::{enum_value, in_range, missing, needs_text};
use crate::rules::file_path;
use crate::say;
use crate::view::Seen;

pub(crate) use csi::driver_name;
pub(crate) use old::deprecated;

/// Whose source it is.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Holder {
    /// A volume of a pod: its secrets are in the namespace of the pod.
    Pod,
    /// A PersistentVolume, which is in no namespace: its secrets say theirs.
    PersistentVolume,
}

/// Checks a source of that key.
pub(crate) fn check<L: Copy>(cx: &mut Cx<L>, source: At<'_, '_, L>, key: &str, holder: Holder) {
    match key {
        "hostPath" => host_path(cx, source),
        "nfs" => nfs(cx, source),
        "csi" => csi::csi(cx, source, holder),
        "iscsi" => iscsi::iscsi(cx, source, holder),
        "azureFile" => azure::file(cx, source, holder),
        "azureDisk" => azure::disk(cx, source),
        "fc" => fibre_channel(cx, source),
        "flexVolume" => flex(cx, source),
        "gcePersistentDisk" => {
            // The server's name for it.
            let source = source.renamed("persistentDisk");
            texts(cx, source, &["pdName"]);
            in_range(cx, source.field("partition"), 0..=255);
        }
        "awsElasticBlockStore" => {
            texts(cx, source, &["volumeID"]);
            in_range(cx, source.field("partition"), 0..=255);
        }
        "cinder" => {
            texts(cx, source, &["volumeID"]);
            secret(cx, source.field("secretRef"), holder);
        }
        "vsphereVolume" => texts(cx, source, &["volumePath"]),
        "portworxVolume" => texts(cx, source, &["volumeID"]),
        _ => old::check(cx, source, key, holder),
    }
}

/// A source as messages call it: "an `iscsi` volume".
fn owner<L: Copy>(source: At<'_, '_, L>) -> String {
    let key = source.name();
    let article =
        if key.starts_with(['a', 'e', 'i', 'n', 'f', 'r']) && key != "flocker" && key != "flexVolume" {
            "an"
        } else {
            "a"
        };
    format!("{article} `{key}` volume")
}

/// Reports each of these texts that is surely missing or empty.
fn texts<L: Copy>(cx: &mut Cx<L>, source: At<'_, '_, L>, keys: &[&'static str]) {
    for key in keys {
        let here = source.field(key);
        if here.str().is_absent() {
            missing(cx, here, owner(source));
        }
    }
}

/// Reports a list that surely has nothing in it.
fn needs_items<L: Copy>(cx: &mut Cx<L>, source: At<'_, '_, L>, key: &'static str) {
    let here = source.field(key);
    if here.is_empty() {
        missing(cx, here, owner(source));
    }
}

/// Checks a reference to a Secret, where there is one.
fn secret<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>, holder: Holder) {
    if !at.is_known() {
        return;
    }
    needs_text(cx, at.field("name"), "`secretRef`");
    if holder == Holder::PersistentVolume {
        needs_text(cx, at.field("namespace"), "`secretRef` of a PersistentVolume");
    }
}

fn host_path<L: Copy>(cx: &mut Cx<L>, source: At<'_, '_, L>) {
    let path = source.field("path");
    match path.str() {
        Seen::Absent => return missing(cx, path, "a `hostPath` volume"),
        Seen::Known(text) => file_path::no_backsteps(cx, path, text),
        Seen::Unknown => {}
    }
    enum_value(cx, source.field("type"));
}

fn nfs<L: Copy>(cx: &mut Cx<L>, source: At<'_, '_, L>) {
    texts(cx, source, &["server", "path"]);
    let path = source.field("path");
    match path.str() {
        Seen::Absent => {
            cx.invalid(path, "must be an absolute path").consequence();
        }
        Seen::Known(text) if !text.starts_with('/') => {
            cx.invalid(path, say!("{} must be an absolute path", value(text)))
                .help(say!("with a leading slash: {}", value(format!("/{text}"))));
        }
        _ => {}
    }
}

fn fibre_channel<L: Copy>(cx: &mut Cx<L>, source: At<'_, '_, L>) {
    let (names, ids) = (source.field("targetWWNs"), source.field("wwids"));
    if names.is_empty() && ids.is_empty() {
        cx.required(names, say!("{} needs {} or {}", owner(source), field("targetWWNs"), field("wwids")));
    }
    let some = !names.nodes().is_empty();
    if some && !ids.nodes().is_empty() {
        let message = say!(
            "{} has {} and {}: it takes one of them",
            owner(source),
            field("targetWWNs"),
            field("wwids")
        );
        cx.invalid(names.at_key(), message);
    }
    if some {
        let lun = source.field("lun");
        if lun.is_absent() {
            missing(cx, lun, owner(source));
        }
        in_range(cx, lun, 0..=255);
    }
}

fn flex<L: Copy>(cx: &mut Cx<L>, source: At<'_, '_, L>) {
    texts(cx, source, &["driver"]);
    for entry in source.field("options").entries() {
        let namespace = entry.key.split_once('/').map_or(entry.key, |(namespace, _)| namespace);
        let reserved = ["kubernetes.io", "k8s.io"].iter().any(|reserved| {
            let namespace = namespace.to_lowercase();
            namespace.strip_suffix(reserved).is_some_and(|rest| rest.is_empty() || rest.ends_with('.'))
        });
        if reserved {
            let message =
                say!("option {} is in a namespace that Kubernetes keeps for itself", value(entry.key));
            cx.invalid(entry.at.at_place(entry.key_place), message);
        }
    }
}
