//! What a CSI driver says of itself: CSIDriver, CSINode, CSIStorageCapacity. `ValidateCSIDriver`, `ValidateCSINode`,
//! `ValidateCSIStorageCapacity`.
//!
//! <https://kubernetes-csi.github.io/docs/csi-driver-object.html>

use std::collections::BTreeMap;

use crate::at::At;
use crate::finding::Cx;
use crate::message::{field, value};
use crate::names;
use crate::rules::common::{at_least, enum_ptr, missing, needs_text, not_negative, one_of, text_follows};
use crate::rules::meta::{labels, node_selector};
use crate::rules::quantities;
use crate::rules::storage::source::driver_name;
use crate::say;
use crate::view::Seen;

/// The volumes that a driver can make.
const LIFECYCLES: [&str; 2] = ["Persistent", "Ephemeral"];
/// The shortest life of a token, in seconds: ten minutes.
const TOKEN_MIN: i64 = 10 * 60;
/// The longest life of a token, in seconds.
const TOKEN_MAX: i64 = 1 << 32;
/// The shortest time between two updates of what a node has left, in seconds.
const UPDATE_MIN: i64 = 10;
/// The most bytes of the name that a storage system has for a node.
const NODE_ID_MAX: usize = 256;
/// As [`NODE_ID_MAX`], before Kubernetes 1.35.
const OLD_NODE_ID_MAX: usize = 192;

/// Applies the rules of a CSIDriver.
pub(crate) fn driver<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>) {
    let spec = at.field("spec");
    enum_ptr(cx, spec.field("fsGroupPolicy"));
    let tokens = spec.field("tokenRequests");
    self::tokens(cx, tokens);
    let modes = spec.field("volumeLifecycleModes");
    for item in modes.items() {
        if let Seen::Known(text) = item.str_ptr() {
            // The server names the list, not the element.
            one_of(cx, modes.at_place(item.place()), text, &LIFECYCLES);
        }
    }
    at_least(cx, spec.field("nodeAllocatableUpdatePeriodSeconds"), UPDATE_MIN);
    if cx.since(35) {
        secrets(cx, spec.field("serviceAccountTokenInSecrets"), tokens);
    }
}

fn tokens<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>) {
    let mut audiences = BTreeMap::new();
    for request in at.items() {
        let audience = request.field("audience");
        if let Some(text) = audience.str().or("")
            && let Some(first) = audiences.insert(text, audience.place())
        {
            cx.duplicate(audience, say!("audience {} appears twice", value(text))).first(first);
            continue;
        }
        let life = request.field("expirationSeconds");
        if let Seen::Known(seconds) = life.number()
            && !(TOKEN_MIN..=TOKEN_MAX).contains(&seconds)
        {
            let message = say!(
                "{} seconds is out of range: a token lives between 600 seconds (10 minutes) and 2^32",
                value(seconds)
            );
            cx.invalid(life, message);
        }
    }
}

fn secrets<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>, tokens: At<'_, '_, L>) {
    if at.is_known() && tokens.is_empty() {
        cx.invalid(at, say!("{} needs {}", field("serviceAccountTokenInSecrets"), field("tokenRequests")));
    }
    if at.is_absent() && !tokens.nodes().is_empty() {
        cx.warning(at, "tokens may be logged with the attributes of a volume")
            .help("`serviceAccountTokenInSecrets: true`, where the driver knows it");
    }
}

/// Applies the rules of a CSINode.
pub(crate) fn node<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>) {
    let spec = at.field("spec");
    let mut names_seen = BTreeMap::new();
    for driver in spec.field("drivers").items() {
        let name = driver.field("name");
        driver_name(cx, name, "a driver of a node");
        node_id(cx, driver.field("nodeID"));
        let allocatable = driver.field("allocatable");
        not_negative(cx, allocatable.field("count"));
        if let Some(text) = name.str().or("")
            && let Some(first) = names_seen.insert(text, name.place())
        {
            cx.duplicate(name, say!("driver {} appears twice", value(text))).first(first);
        }
        topology_keys(cx, driver);
    }
}

fn node_id<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>) {
    needs_text(cx, at, "a driver of a node");
    let most = if cx.since(35) { NODE_ID_MAX } else { OLD_NODE_ID_MAX };
    if let Seen::Known(text) = at.str()
        && text.len() > most
    {
        cx.invalid(at, say!("{} is longer than {} bytes", value(text), most));
    }
}

/// Checks the labels of nodes that a driver looks at. The server names the driver, not the key.
fn topology_keys<L: Copy>(cx: &mut Cx<L>, driver: At<'_, '_, L>) {
    let mut taken = BTreeMap::new();
    for item in driver.field("topologyKeys").items() {
        let Seen::Known(text) = item.str_ptr() else { continue };
        let here = driver.at_place(item.place());
        if text.is_empty() {
            cx.required(here, "a key of `topologyKeys` is empty");
        }
        if let Some(first) = taken.insert(text, item.place()) {
            cx.duplicate(here, say!("{} appears twice", value(text))).first(first);
        }
        text_follows(cx, here, text, names::qualified_name);
    }
}

/// Applies the rules of a CSIStorageCapacity.
pub(crate) fn capacity<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>) {
    let topology = at.field("nodeTopology");
    labels::selector(cx, topology);
    let class = at.field("storageClassName");
    match class.str() {
        Seen::Absent => {
            cx.invalid(class, "a CSIStorageCapacity needs `storageClassName`");
        }
        Seen::Known(text) => text_follows(cx, class, text, names::dns_subdomain),
        Seen::Unknown => {}
    }
    quantities::invalid_negative(cx, at.field("capacity"));
    for expression in topology.field("matchExpressions").items() {
        let key = expression.field("key");
        if let Seen::Known(text) = key.str() {
            node_selector::old_label(cx, key, text);
        }
    }
    let labels = topology.field("matchLabels");
    for entry in labels.entry_nodes() {
        // The server writes the label as if it were a field.
        let here = labels.named(&entry.key).at_place(entry.key_at);
        node_selector::old_label(cx, here, &entry.key);
    }
}

/// Applies the rules of a VolumeAttachment.
pub(crate) fn attachment<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>) {
    let spec = at.field("spec");
    let attacher = spec.field("attacher");
    driver_name(cx, attacher, "a VolumeAttachment");
    let source = spec.field("source");
    let (inline, name) = (source.field("inlineVolumeSpec"), source.field("persistentVolumeName"));
    match (inline.node(), name.node()) {
        (Seen::Absent, Seen::Absent) => {
            cx.required(
                source,
                say!("a source needs {} or {}", field("inlineVolumeSpec"), field("persistentVolumeName")),
            );
        }
        (Seen::Known(_), Seen::Known(_)) => {
            cx.forbidden(
                source,
                say!(
                    "a source is {} or {}, not both",
                    field("inlineVolumeSpec"),
                    field("persistentVolumeName")
                ),
            );
        }
        (Seen::Known(_), Seen::Absent) => super::volume_spec::inline(cx, inline),
        (Seen::Absent, Seen::Known(_)) if name.str().is_absent() => missing(cx, name, "a source"),
        _ => {}
    }
    if let Seen::Known(text) = name.str_ptr()
        && let Err(reason) = names::dns_subdomain(text.as_bytes())
    {
        cx.invalid(name, crate::rules::common::broken(text, reason)).consequence_if(text.is_empty());
    }
    let node = spec.field("nodeName");
    match node.str() {
        Seen::Absent => {
            cx.invalid(node, "a VolumeAttachment needs `nodeName`");
        }
        Seen::Known(text) => text_follows(cx, node, text, names::dns_subdomain),
        Seen::Unknown => {}
    }
}
