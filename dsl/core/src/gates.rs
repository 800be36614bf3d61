//! Fields that a version has and does not use: behind a feature gate that is off by default, an API server drops them
//! before it judges.
//!
//! <https://kubernetes.io/docs/reference/command-line-tools-reference/feature-gates/>

use crate::finding::Findings;
use crate::message::field;
use crate::node::{Map, Node, Value};
use crate::path::Path;
use crate::say;
use crate::schema::{Ty, Type, Version};

/// A field and the first version in which its gate is on: (struct, JSON name of the field, version).
const GATED: &[(&str, &str, Version)] = &[
    ("CSIDriverSpec", "nodeAllocatableUpdatePeriodSeconds", Version(35)),
    ("Container", "restartPolicyRules", Version(35)),
    ("EndpointHints", "forNodes", Version(34)),
    ("EnvVarSource", "fileKeyRef", Version(35)),
    ("HPAScalingRules", "tolerance", Version(35)),
    ("Lifecycle", "stopSignal", Version(37)),
    ("PersistentVolumeClaimSpec", "volumeAttributesClassName", Version(34)),
    ("PersistentVolumeSpec", "volumeAttributesClassName", Version(34)),
    ("PodSpec", "hostnameOverride", Version(35)),
    ("PodSpec", "resourceClaims", Version(34)),
    ("PodSpec", "resources", Version(34)),
    ("ResourceRequirements", "claims", Version(34)),
    ("RollingUpdateStatefulSetStrategy", "maxUnavailable", NEVER),
    // With it, its volume goes.
    ("Volume", "image", IMAGE_VOLUMES),
];

/// Of a gate that no known version has on.
const NEVER: Version = Version(u8::MAX);

/// The first version in which volumes can be images.
const IMAGE_VOLUMES: Version = Version(35);

/// The first minor version that keeps a field; 0 where every one does.
pub(crate) fn gate(owner: &str, field: &str) -> u8 {
    let row = GATED.iter().find(|(name, json, _)| *name == owner && *json == field);
    row.map_or(0, |(.., since)| since.0)
}

/// The object as an API server of that version judges it, where that is not as it was written.
///
/// Most objects have nothing that is dropped, and need no copy: decoding says which have.
pub(crate) fn dropped<L: Copy>(
    found: &mut Findings<L>,
    object: &Node<L>,
    ty: &'static Type,
    version: Version,
) -> Option<Node<L>> {
    let mut object = object.clone();
    let mut gates = Gates { found, version, dropped: false };
    gates.value(&mut object, Ty::Object(ty), &Path::Root);
    gates.dropped.then_some(object)
}

struct Gates<'f, L> {
    found: &'f mut Findings<L>,
    version: Version,
    dropped: bool,
}

impl<L: Copy> Gates<'_, L> {
    fn value(&mut self, node: &mut Node<L>, ty: Ty, path: &Path<'_>) {
        match (ty, &mut node.value) {
            (Ty::Object(ty), Value::Map(map)) => self.object(map, ty, path),
            (Ty::List(inner), Value::List(list)) if inner.object().is_some() => {
                for (index, item) in list.items.iter_mut().enumerate() {
                    self.value(item, *inner, &path.index(index));
                }
            }
            _ => {}
        }
    }

    fn object(&mut self, map: &mut Map<L>, ty: &'static Type, path: &Path<'_>) {
        if ty.name == "PodSpec" && self.version < IMAGE_VOLUMES {
            self.image_volumes(map, path);
        }
        map.entries.retain_mut(|entry| {
            let Some(field) = ty.json_field(&entry.key) else { return true };
            let path = path.field(field.json);
            if field.is_dropped(self.version) && !entry.value.is_null() {
                self.drop(&path, entry.key_at, field.json, Version(field.gate));
                return false;
            }
            let whole = !is_bare(&entry.value);
            self.value(&mut entry.value, field.ty, &path);
            // A hook of which nothing is left is none: `dropContainerStopSignals`.
            !(whole && field.json == "lifecycle" && is_bare(&entry.value))
        });
    }

    /// Says that a field is dropped.
    fn drop(&mut self, path: &Path<'_>, at: L, name: &'static str, since: Version) {
        let message = say!(
            "{} is behind a feature gate that is off by default in Kubernetes 1.{}: it is dropped",
            field(name),
            u32::from(self.version.0)
        );
        let help =
            (since != NEVER).then(|| say!("it is on by default since Kubernetes 1.{}", u32::from(since.0)));
        self.found.advice(path, at, message).help_opt(help);
        self.dropped = true;
    }

    /// Drops the volumes that are images, and the mounts of them. `dropImageVolumes`.
    fn image_volumes(&mut self, spec: &mut Map<L>, path: &Path<'_>) {
        let list = path.field("volumes");
        let mut names = Vec::new();
        let (mut index, mut unknown) = (0, false);
        let Some(volumes) = items(spec, "volumes") else { return };
        volumes.retain(|volume| {
            let here = list.index(index);
            index += 1;
            let image =
                volume.as_map().and_then(|map| map.entry("image")).filter(|entry| !entry.value.is_null());
            let Some(image) = image else { return true };
            self.drop(&here.field("image"), image.key_at, "image", IMAGE_VOLUMES);
            let name = volume.get("name");
            unknown |= name.is_some_and(Node::is_opaque);
            names.extend(name.and_then(Node::as_str).map(str::to_owned));
            false
        });
        if index == 0 {
            return;
        }
        // Any mount may be of one whose name is not known.
        if unknown && let Some(Value::List(volumes)) = value(spec, "volumes") {
            volumes.open = true;
        }
        for key in ["containers", "initContainers", "ephemeralContainers"] {
            let Some(containers) = items(spec, key) else { continue };
            for container in containers {
                if let Value::Map(container) = &mut container.value
                    && let Some(mounts) = items(container, "volumeMounts")
                {
                    let name = |mount: &Node<L>| mount.get("name").and_then(Node::as_str).map(str::to_owned);
                    mounts.retain(|mount| name(mount).is_none_or(|name| !names.contains(&name)));
                }
            }
        }
    }
}

/// The value of a field.
fn value<'m, L>(map: &'m mut Map<L>, key: &str) -> Option<&'m mut Value<L>> {
    map.entries.iter_mut().find(|entry| entry.key == key).map(|entry| &mut entry.value.value)
}

/// The elements of a list field.
fn items<'m, L>(map: &'m mut Map<L>, key: &str) -> Option<&'m mut Vec<Node<L>>> {
    match value(map, key)? {
        Value::List(list) => Some(&mut list.items),
        _ => None,
    }
}

/// Whether a map sets nothing.
fn is_bare<L>(node: &Node<L>) -> bool {
    matches!(&node.value, Value::Map(map) if !map.open && map.entries.iter().all(|entry| entry.value.is_null()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::check_parts;
    use crate::node::{Entry, List};
    use crate::schema::generated::{KINDS, POD};

    fn map<const N: usize>(entries: [(&'static str, Node<()>); N]) -> Node<()> {
        let entries = entries.into_iter().map(|(key, value)| Entry { key: key.into(), key_at: (), value });
        Node::new((), Value::Map(Map { entries: entries.collect(), open: false }))
    }

    fn list(item: Node<()>) -> Node<()> {
        Node::new((), Value::List(List { items: vec![item], open: false }))
    }

    fn text(text: &'static str) -> Node<()> {
        Node::new((), Value::String(text.into()))
    }

    #[test]
    fn what_is_behind_a_gate_is_not_judged() {
        let pod = || {
            let mount = map([("name", text("data")), ("mountPath", text("/data"))]);
            let container = map([("name", text("c")), ("image", text("i")), ("volumeMounts", list(mount))]);
            let volume = map([
                ("name", text("data")),
                ("image", map([("reference", text("")), ("pullPolicy", text("Sometimes"))])),
            ]);
            let spec = map([("containers", list(container)), ("volumes", list(volume))]);
            map([("metadata", map([("name", text("web"))])), ("spec", spec)])
        };
        let said = |version| {
            let found = check_parts(&mut pod(), &POD, Some(Version(version)));
            found
                .into_vec()
                .iter()
                .map(|finding| format!("{} {}", finding.severity, finding.field))
                .collect::<Vec<_>>()
        };
        assert_eq!(said(34), ["advice spec.volumes[0].image"]);
        assert!(said(35).iter().any(|text| text.starts_with("error spec.volumes[0]")));
    }

    #[test]
    fn a_hook_of_which_nothing_is_left_is_none() {
        let said = |lifecycle: Node<()>| {
            let init = map([("name", text("i")), ("image", text("i")), ("lifecycle", lifecycle)]);
            let container = map([("name", text("c")), ("image", text("i"))]);
            let spec = map([("initContainers", list(init)), ("containers", list(container))]);
            let mut pod = map([("metadata", map([("name", text("web"))])), ("spec", spec)]);
            check_parts(&mut pod, &POD, Some(Version(36))).has_errors()
        };
        assert!(!said(map([("stopSignal", text("SIGTERM"))])));
        assert!(said(map([])), "an empty hook is one");
        assert!(said(map([("stopSignal", text("SIGTERM")), ("preStop", map([]))])));
    }

    #[test]
    fn every_row_is_in_the_schema() {
        fn has(ty: &'static Type, owner: &str, field: &str, seen: &mut Vec<&'static str>) -> bool {
            if seen.contains(&ty.name) {
                return false;
            }
            seen.push(ty.name);
            (ty.name == owner && ty.json_field(field).is_some())
                || ty
                    .fields()
                    .iter()
                    .filter_map(|field| field.ty.object())
                    .any(|inner| has(inner, owner, field, seen))
        }
        for (owner, field, _) in GATED {
            let found = KINDS.iter().any(|kind| has(kind.ty, owner, field, &mut Vec::new()));
            assert!(found, "{owner}.{field}");
        }
    }
}
