//! The Downward API: fields of the pod, and resources of a container.
//!
//! <https://kubernetes.io/docs/concepts/workloads/pods/downward-api/>

use crate::at::At;
use crate::finding::Cx;
use crate::message::value;
use crate::names;
use crate::quantity::printed;
use crate::rules::common::missing;
use crate::rules::pod::Pod;
use crate::rules::quantities;
use crate::say;
use crate::suggest;
use crate::view::Seen;

/// The fields that a file of a volume may hold; labels and annotations also with a key in brackets.
pub(crate) const VOLUME_FIELDS: [&str; 5] =
    ["metadata.annotations", "metadata.labels", "metadata.name", "metadata.namespace", "metadata.uid"];

/// The fields that an environment variable may hold; beside them a label or an annotation.
pub(crate) const ENV_FIELDS: [&str; 9] = [
    "metadata.name",
    "metadata.namespace",
    "metadata.uid",
    "spec.nodeName",
    "spec.serviceAccountName",
    "status.hostIP",
    "status.hostIPs",
    "status.podIP",
    "status.podIPs",
];

/// The fields that the server knows by name, whether they may stand somewhere or not.
const KNOWN_FIELDS: [&str; 14] = [
    "metadata.annotations",
    "metadata.labels",
    "metadata.name",
    "metadata.namespace",
    "metadata.uid",
    "spec.nodeName",
    "spec.restartPolicy",
    "spec.schedulerName",
    "spec.serviceAccountName",
    "status.hostIP",
    "status.hostIPs",
    "status.phase",
    "status.podIP",
    "status.podIPs",
];

/// The resources of a container that can be read; beside them huge pages of any size.
const RESOURCES: [&str; 6] = [
    "limits.cpu",
    "limits.memory",
    "limits.ephemeral-storage",
    "requests.cpu",
    "requests.memory",
    "requests.ephemeral-storage",
];

const HUGE_PAGES: [&str; 2] = ["limits.hugepages-", "requests.hugepages-"];

/// The divisors of bytes, in their canonical form.
const BYTE_DIVISORS: [&str; 13] =
    ["1", "1k", "1M", "1G", "1T", "1P", "1E", "1Ki", "1Mi", "1Gi", "1Ti", "1Pi", "1Ei"];

/// Checks a reference to a field of the pod. `validateObjectFieldSelector`.
pub(crate) fn field<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>, fields: &[&'static str]) {
    let here = at.field("fieldPath");
    let field = match here.str() {
        Seen::Known(field) => field,
        Seen::Absent => return missing(cx, here, "a `fieldRef`"),
        Seen::Unknown => return,
    };
    let api_version = at.field("apiVersion");
    let Some(version) = api_version.str().or("v1") else { return };
    if version != "v1" {
        let message = say!("there are no pods in version {}: `apiVersion` must be `v1`", value(version));
        cx.invalid(here.at_place(api_version.place()), message);
        return;
    }
    // The only subscripts are those of labels and annotations.
    if let Some((map, key)) = subscript(field) {
        return in_brackets(cx, at, map, key, field);
    }
    let field = if field == "spec.host" { "spec.nodeName" } else { field };
    if fields.contains(&field) {
        return;
    }
    let all = || format!("one of {}", suggest::listed(fields.iter().copied(), fields.len()));
    if KNOWN_FIELDS.contains(&field) {
        let added = cx.unsupported(here, say!("{} cannot be read here", value(field)));
        added.help(match field {
            "metadata.labels" | "metadata.annotations" => format!("a single one can: `{field}['KEY']`"),
            _ => all(),
        });
        return;
    }
    let help =
        bracketed(field).or_else(|| suggest::did_you_mean(field, fields.iter().copied())).unwrap_or_else(all);
    cx.invalid(here, say!("{} is not a field that can be read", value(field))).help(help);
}

/// Checks the key of a label or an annotation; `field` is the whole path.
fn in_brackets<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>, map: &str, key: &str, field: &str) {
    let here = at.field("fieldPath");
    let lowered = key.to_lowercase();
    let (what, key) = match map {
        "metadata.labels" => ("label", key),
        "metadata.annotations" => ("annotation", &*lowered),
        _ => {
            cx.invalid(here, say!("{} takes no key in brackets: {}", value(map), value(field)))
                .help("`metadata.labels['KEY']` and `metadata.annotations['KEY']` do");
            return;
        }
    };
    if let Err(reason) = names::qualified_name(key.as_bytes()) {
        cx.invalid(at.at_place(here.place()), say!("{} key {}: {}", what, value(key), reason));
    }
}

/// The map and the key of `map['key']`. `SplitMaybeSubscriptedPath`.
pub(crate) fn subscript(field: &str) -> Option<(&str, &str)> {
    field.strip_suffix("']")?.split_once("['").filter(|(map, _)| !map.is_empty())
}

/// What was meant by a label or annotation with its key in another shape.
fn bracketed(field: &str) -> Option<String> {
    let map = ["metadata.labels", "metadata.annotations"].into_iter().find(|map| field.starts_with(map))?;
    let rest = field.get(map.len()..)?;
    let key = rest.trim_matches(['[', ']', '\'', '"', '.']);
    let opened = rest.starts_with('[') || rest.starts_with('.');
    (opened && names::qualified_name(key.as_bytes()).is_ok())
        .then(|| format!("did you mean `{map}['{key}']`?"))
}

/// Checks a reference to a resource of a container; in a volume it must name the container.
/// `validateContainerResourceFieldSelector`.
pub(crate) fn resource<L: Copy>(cx: &mut Cx<L>, pod: &Pod<'_, L>, at: At<'_, '_, L>, volume: bool) {
    let (container, here) = (at.field("containerName"), at.field("resource"));
    if volume && container.str().is_absent() {
        missing(cx, container, "a `resourceFieldRef` in a volume");
    } else {
        match here.str() {
            Seen::Absent => missing(cx, here, "a `resourceFieldRef`"),
            Seen::Known(resource) if !is_resource(resource) => {
                let help = match suggest::did_you_mean(resource, RESOURCES) {
                    _ if ["cpu", "memory", "ephemeral-storage"].contains(&resource) => {
                        format!("`limits.{resource}` or `requests.{resource}`")
                    }
                    Some(meant) => meant,
                    None => format!("one of {}", suggest::listed(RESOURCES, RESOURCES.len())),
                };
                cx.unsupported(here, say!("{} is not a resource that can be read", value(resource)))
                    .help(help);
            }
            _ => {}
        }
        container_exists(cx, pod, container);
    }
    if let Seen::Known(resource) = here.str() {
        divisor(cx, at.field("divisor"), resource);
    }
}

fn is_resource(resource: &str) -> bool {
    RESOURCES.contains(&resource) || HUGE_PAGES.iter().any(|prefix| resource.starts_with(prefix))
}

/// A server takes the name of any container; the kubelet then does not start the pod.
fn container_exists<L: Copy>(cx: &mut Cx<L>, pod: &Pod<'_, L>, at: At<'_, '_, L>) {
    let Seen::Known(name) = at.str() else { return };
    let (containers, inits) = (pod.at.field("containers"), pod.at.field("initContainers"));
    if [containers, inits].iter().any(|list| !list.find("name", name).is_absent()) {
        return;
    }
    let all = || containers.texts("name").chain(inits.texts("name"));
    let help = suggest::did_you_mean(name, all())
        .unwrap_or_else(|| format!("there are {}", suggest::listed(all(), 8)));
    cx.advice(at, say!("this pod has no container {}", value(name))).help(help);
}

/// Checks the unit in which a resource is told. `validateContainerResourceDivisor`.
fn divisor<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>, resource: &str) {
    let Seen::Known(node) = at.node() else { return };
    let Seen::Known(quantity) = quantities::read(node) else { return };
    if quantity.is_zero() {
        return;
    }
    let divisors: &[&str] = match resource {
        "limits.cpu" | "requests.cpu" => &["1m", "1"],
        resource if is_resource(resource) => &BYTE_DIVISORS,
        _ => return,
    };
    // The server compares texts: `+1` is 1, and no divisor.
    if !printed(&quantities::text(node)).is_some_and(|text| divisors.contains(&text.as_str())) {
        let message = say!("{} is not a valid divisor of {}", quantities::as_written(node), value(resource));
        let help = format!("one of {}", suggest::listed(divisors.iter().copied(), divisors.len()));
        cx.invalid(at, message).help(help);
    }
}

#[cfg(test)]
mod tests {
    use super::{bracketed, subscript};
    use crate::rules::testing::{list, map, pod, said, text};

    #[test]
    fn a_divisor_is_compared_as_it_is_written() {
        for (resource, divisor, good) in [
            ("limits.cpu", "1m", true),
            ("limits.cpu", " 1 ", true),
            ("limits.cpu", "0", true),
            ("limits.cpu", "1000m", true),
            ("limits.cpu", "+1", false),
            ("limits.memory", "1Mi", true),
            ("limits.memory", "1024Ki", true),
            ("limits.memory", "01", false),
            ("limits.memory", "1e0", false),
            ("limits.cpu", "1000000000000000000000", true),
        ] {
            let reference =
                map([("containerName", text("c")), ("resource", text(resource)), ("divisor", text(divisor))]);
            let item = map([("path", text("x")), ("resourceFieldRef", reference)]);
            let volume = map([("name", text("d")), ("downwardAPI", map([("items", list([item]))]))]);
            let found = said(pod([("volumes", list([volume]))]));
            assert_eq!(found.iter().any(|text| text.contains("divisor")), !good, "{divisor}: {found:?}");
        }
    }

    #[test]
    fn keys_in_brackets() {
        assert_eq!(subscript("metadata.labels['a']"), Some(("metadata.labels", "a")));
        assert_eq!(subscript("metadata.labels['a"), None);
        assert_eq!(subscript("['a']"), None);
        assert_eq!(subscript("metadata.labels['']"), Some(("metadata.labels", "")));
        for slip in
            ["metadata.labels[a]", "metadata.labels[\"a\"]", "metadata.labels.a", "metadata.labels['a'"]
        {
            assert_eq!(bracketed(slip).as_deref(), Some("did you mean `metadata.labels['a']`?"), "{slip}");
        }
        assert_eq!(bracketed("metadata.labels"), None);
        assert_eq!(bracketed("metadata.name"), None);
    }
}
