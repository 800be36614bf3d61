//! Storage systems whose sources are deprecated or gone.

use super::{Holder, needs_items, owner, secret, texts};
use crate::at::At;
use crate::finding::Cx;
use crate::message::{field, value};
use crate::names;
use crate::rules::common::{follows, missing};
use crate::say;
use crate::view::Seen;

/// The most bytes of the tenant of a Quobyte volume.
const TENANT_MAX: usize = 64;

/// A source that is deprecated or gone.
struct Deprecated {
    key: &'static str,
    /// The name that the server gives it.
    name: &'static str,
    since: &'static str,
    /// Whether the server also warns of it in a PersistentVolume.
    persistent: bool,
}

/// The sources that the server warns of.
const DEPRECATED: [Deprecated; 9] = [
    old("photonPersistentDisk", "photonPersistentDisk", "deprecated since 1.11 and gone since 1.16", true),
    old("gitRepo", "gitRepo", "deprecated since 1.11 and off since 1.33", false),
    old("scaleIO", "scaleIO", "deprecated since 1.16 and gone since 1.22", true),
    old("flocker", "flocker", "deprecated since 1.22 and gone since 1.25", false),
    old("storageos", "storageOS", "deprecated since 1.22 and gone since 1.25", true),
    old("quobyte", "quobyte", "deprecated since 1.22 and gone since 1.25", false),
    old("glusterfs", "glusterfs", "deprecated since 1.25 and gone since 1.26", true),
    old("cephfs", "cephfs", "deprecated since 1.28 and gone since 1.31", true),
    old("rbd", "rbd", "deprecated since 1.28 and gone since 1.31", true),
];

const fn old(key: &'static str, name: &'static str, since: &'static str, persistent: bool) -> Deprecated {
    Deprecated { key, name, since, persistent }
}

/// Warns of the sources of a volume, or of the spec of a PersistentVolume, that are deprecated.
pub(crate) fn deprecated<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>, holder: Holder) {
    for row in DEPRECATED.iter().filter(|row| row.persistent || holder == Holder::Pod) {
        let source = at.field(row.key);
        if source.is_known() {
            let message = say!("{} volumes are {}: a cluster does not mount them", field(row.key), row.since);
            cx.warning(source.at_key().renamed(row.name), message);
        }
    }
}

/// Checks such a source.
pub(super) fn check<L: Copy>(cx: &mut Cx<L>, source: At<'_, '_, L>, key: &str, holder: Holder) {
    match key {
        "glusterfs" => {
            texts(cx, source, &["endpoints", "path"]);
            if holder == Holder::PersistentVolume {
                endpoints_namespace(cx, source.field("endpointsNamespace"));
            }
        }
        "flocker" => flocker(cx, source),
        "rbd" => {
            needs_items(cx, source, "monitors");
            texts(cx, source, &["image"]);
        }
        "cephfs" => needs_items(cx, source, "monitors"),
        "quobyte" => quobyte(cx, source),
        "photonPersistentDisk" => texts(cx, source, &["pdID"]),
        "scaleIO" => texts(cx, source, &["gateway", "system", "volumeName"]),
        "storageos" => {
            texts(cx, source, &["volumeName"]);
            follows(cx, source.field("volumeName"), names::dns_label);
            follows(cx, source.field("volumeNamespace"), names::dns_label);
            secret(cx, source.field("secretRef"), holder);
        }
        _ => {}
    }
}

fn endpoints_namespace<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>) {
    match at.str_ptr() {
        Seen::Known("") => {
            cx.invalid(at, "`endpointsNamespace` is empty: leave it out, or name a namespace");
        }
        _ => follows(cx, at, names::dns_label),
    }
}

fn flocker<L: Copy>(cx: &mut Cx<L>, source: At<'_, '_, L>) {
    let (name, uuid) = (source.field("datasetName"), source.field("datasetUUID"));
    let fields = || (field("datasetName"), field("datasetUUID"));
    if name.str().is_absent() && uuid.str().is_absent() {
        let (one, other) = fields();
        cx.required(source, say!("{} needs {} or {}", owner(source), one, other));
    }
    if name.str().is_known() && uuid.str().is_known() {
        let (one, other) = fields();
        let message = say!("{} has {} and {}: it takes one of them", owner(source), one, other);
        cx.invalid(source.at_place(uuid.key_place()), message);
    }
    if let Seen::Known(text) = name.str()
        && text.contains('/')
    {
        cx.invalid(name, say!("{} must not contain `/`", value(text)));
    }
}

fn quobyte<L: Copy>(cx: &mut Cx<L>, source: At<'_, '_, L>) {
    let (registry, tenant) = (source.field("registry"), source.field("tenant"));
    match (registry.str(), tenant.str()) {
        (Seen::Absent, _) => missing(cx, registry, owner(source)),
        (_, Seen::Known(text)) if text.len() > TENANT_MAX => {
            cx.required(tenant, say!("{} is longer than {} bytes", value(text), TENANT_MAX));
        }
        (Seen::Known(text), _) if !text.split(',').all(is_host_port) => {
            let message = say!("{} is not `host:port`, or several of them with commas between", value(text));
            cx.invalid(registry, message);
        }
        _ => {}
    }
    texts(cx, source, &["volume"]);
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
