//! The spec of a PersistentVolume, also where it stands in a VolumeAttachment. `ValidatePersistentVolumeSpec`.
//!
//! <https://kubernetes.io/docs/concepts/storage/persistent-volumes/#persistent-volumes>

use crate::at::At;
use crate::finding::Cx;
use crate::message::{field, key, value};
use crate::names;
use crate::rules::common::{enum_ptr, enum_value, follows, missing, needs};
use crate::rules::file_path;
use crate::rules::meta::node_selector;
use crate::rules::quantities;
use crate::rules::storage::claim_spec;
use crate::rules::storage::source::{self, Holder, iscsi};
use crate::say;
use crate::view::Seen;

/// The sources in the order in which an API server looks for them, each with the name that it gives one too many.
const SOURCES: [(&str, &str); 22] = [
    ("hostPath", "hostPath"),
    ("gcePersistentDisk", "gcePersistentDisk"),
    ("awsElasticBlockStore", "awsElasticBlockStore"),
    ("glusterfs", "glusterfs"),
    ("flocker", "flocker"),
    ("nfs", "nfs"),
    ("rbd", "rbd"),
    ("quobyte", "quobyte"),
    ("cephfs", "cephFS"),
    ("iscsi", "iscsi"),
    ("cinder", "cinder"),
    ("fc", "fc"),
    ("flexVolume", "flexVolume"),
    ("azureFile", "azureFile"),
    ("vsphereVolume", "vsphereVolume"),
    ("photonPersistentDisk", "photonPersistentDisk"),
    ("portworxVolume", "portworxVolume"),
    ("azureDisk", "azureDisk"),
    ("scaleIO", "scaleIO"),
    ("local", "local"),
    ("storageos", "storageos"),
    ("csi", "csi"),
];

/// Checks the spec of a PersistentVolume of that name.
pub(crate) fn spec<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>, name: Seen<&str>) {
    claim_spec::access_modes(cx, at.field("accessModes"), "a PersistentVolume");
    capacity(cx, at.field("capacity"));
    enum_value(cx, at.field("persistentVolumeReclaimPolicy"));
    let affinity = at.field("nodeAffinity");
    if affinity.is_known() {
        let required = affinity.field("required");
        if needs(cx, required, "the node affinity of a volume") && required.is_known() {
            node_selector::selector(cx, required);
        }
    }
    sources(cx, at, name);
    if affinity.is_absent() && at.see("local").is_known() && is_first(at, "local") {
        cx.required(affinity, "a `local` volume needs `nodeAffinity`: it is on one node");
    }
    recycled_root(cx, at);
    follows(cx, at.field("storageClassName"), names::dns_subdomain);
    enum_ptr(cx, at.field("volumeMode"));
    attributes_class(cx, at);
}

/// Checks the spec of a volume that stands in a VolumeAttachment. It comes of a pod, and can be of CSI alone.
pub(crate) fn inline<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>) {
    let forbid = |cx: &mut Cx<L>, key: &'static str| {
        let here = at.field(key);
        if here.is_known() && here.str_ptr() != Seen::Known("") && !(here.is_empty() && key == "capacity") {
            cx.forbidden(here.at_key(), say!("an inline volume has no {}", field(key)));
        }
    };
    forbid(cx, "claimRef");
    forbid(cx, "capacity");
    needs(cx, at.field("csi"), "an inline volume");
    claim_spec::access_modes(cx, at.field("accessModes"), "an inline volume");
    for (key, only) in [("persistentVolumeReclaimPolicy", "Retain"), ("volumeMode", "Filesystem")] {
        let here = at.field(key);
        if let Seen::Known(text) = here.str_ptr()
            && text != only
            && (key == "volumeMode" || !text.is_empty())
        {
            cx.forbidden(here, say!("{} of an inline volume can only be {}", field(key), value(only)));
        }
    }
    forbid(cx, "nodeAffinity");
    sources(cx, at, Seen::Known(""));
    recycled_root(cx, at);
    forbid(cx, "storageClassName");
    attributes_class(cx, at);
}

fn capacity<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>) {
    if at.is_empty() {
        missing(cx, at, "a PersistentVolume");
    }
    let storage = at.key("storage");
    let others = at.entry_nodes().iter().find(|entry| entry.key != "storage");
    if storage.is_absent() || others.is_some() {
        let message = match others {
            Some(other) => say!("the capacity of a volume is its `storage` alone, not {}", key(&*other.key)),
            None => "the capacity of a volume needs `storage`".into(),
        };
        let place = others.map_or(at.place(), |other| other.key_at);
        cx.unsupported(at.at_place(place), message)
            .help("such as `capacity: { storage: 10Gi }`")
            .consequence_if(at.is_empty());
    }
    for entry in at.entries() {
        // The server looks at 64 bits: what is larger than they hold may look negative to it.
        if let Seen::Known(node) = entry.at.node()
            && let Seen::Known(quantity) = quantities::read(node)
            && (quantity.is_negative() || quantity.is_zero() || quantity.value() < 0)
        {
            let message = match quantity.is_negative() || quantity.is_zero() {
                true => say!(
                    "{} is not a valid size: it must be more than nothing",
                    value(quantities::text(node))
                ),
                false => say!(
                    "{} is not a valid size: it is more than 64 bits hold",
                    value(quantities::text(node))
                ),
            };
            cx.invalid(entry.at, message);
        }
    }
}

/// Whether that source is the first one.
fn is_first<L: Copy>(at: At<'_, '_, L>, source: &str) -> bool {
    SOURCES.iter().find(|(key, _)| at.see(key).is_known()).is_some_and(|(key, _)| *key == source)
}

/// Checks what the volume is: exactly one source.
fn sources<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>, name: Seen<&str>) {
    let mut first = None;
    for (key, odd) in SOURCES {
        let source = at.field(key);
        if source.is_unknown() {
            first.get_or_insert("");
        }
        if !source.is_known() {
            continue;
        }
        // The server forgets to look for others before a `flexVolume`.
        match first.filter(|first| !first.is_empty() && key != "flexVolume") {
            None => {
                first = Some(key);
                one(cx, source, key, name);
            }
            Some(first) => {
                let message = say!("the volume has two sources: {} and {}", field(first), field(key));
                cx.forbidden(source.at_key().renamed(odd), message)
                    .help("a PersistentVolume has exactly one source: make it two");
            }
        }
    }
    if first.is_none() {
        cx.required(at, "a PersistentVolume needs a source")
            .help("such as `csi`, `nfs`, `hostPath` or `local`");
    }
}

fn one<L: Copy>(cx: &mut Cx<L>, source: At<'_, '_, L>, key: &str, name: Seen<&str>) {
    if key == "local" {
        let path = source.field("path");
        match path.str() {
            Seen::Absent => missing(cx, path, "a `local` volume"),
            Seen::Known(text) => file_path::no_backsteps(cx, path, text),
            Seen::Unknown => {}
        }
        return;
    }
    source::check(cx, source, key, Holder::PersistentVolume);
    if key == "iscsi"
        && let Some(name) = name.or("")
    {
        // The server's spelling.
        iscsi::with_portal(cx, source, name, source.field("targetPortal").renamed("targetportal"));
    }
}

/// The root of a node is not to be wiped.
fn recycled_root<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>) {
    let policy = at.field("persistentVolumeReclaimPolicy");
    let host = at.field("hostPath");
    if policy.str() == Seen::Known("Recycle")
        && let Seen::Known(path) = host.text("path")
        && is_root(path)
    {
        cx.forbidden(policy, "a `hostPath` volume at `/` cannot be recycled: that would empty the node");
    }
}

/// Whether Go's `path.Clean` makes `/` of it.
fn is_root(path: &str) -> bool {
    let Some(rest) = path.strip_prefix('/') else { return false };
    let mut depth = 0_usize;
    for part in rest.split('/') {
        match part {
            "" | "." => {}
            ".." => depth = depth.saturating_sub(1),
            _ => depth += 1,
        }
    }
    depth == 0
}

fn attributes_class<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>) {
    let class = at.field("volumeAttributesClassName");
    if !class.is_known() {
        return;
    }
    if class.str_ptr() == Seen::Known("") {
        missing(cx, class, "a PersistentVolume");
    }
    follows(cx, class, names::dns_subdomain);
    let csi = at.field("csi");
    if csi.is_absent() {
        cx.required(csi, say!("{} is of `csi` volumes alone", field("volumeAttributesClassName")));
    }
}
