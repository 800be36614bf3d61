//! The Downward API: fields of the pod, and resources of a container.
//!
//! <https://kubernetes.io/docs/concepts/workloads/pods/downward-api/>

use crate::finding::Findings;
use crate::names;
use crate::node::Node;
use crate::path::Path;
use crate::rules::quantities;
use crate::rules::words::{missing, shown};
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
pub(crate) fn field<L: Copy>(
    found: &mut Findings<L>,
    reference: &Node<L>,
    path: &Path<'_>,
    fields: &[&'static str],
) {
    let field = match reference.text("fieldPath") {
        Seen::Known(field) => field,
        Seen::Absent => return missing(found, reference, path, "fieldPath", "a `fieldRef`"),
        Seen::Unknown => return,
    };
    let Some(version) = reference.text("apiVersion").or("v1") else { return };
    let path_here = path.field("fieldPath");
    let at = reference.place("fieldPath");
    if version != "v1" {
        let message = format!("version {} has no pods: `apiVersion` of a `fieldRef` is `v1`", shown(version));
        found.invalid(&path_here, reference.place("apiVersion"), message);
        return;
    }
    // The only subscripts are those of labels and annotations.
    if let Some((map, key)) = subscript(field) {
        let lowered = key.to_lowercase();
        let key = match map {
            "metadata.labels" => key,
            "metadata.annotations" => &lowered,
            _ => {
                let message = format!("{} takes no key in brackets: {}", shown(map), shown(field));
                found
                    .invalid(&path_here, at, message)
                    .help("`metadata.labels['KEY']` and `metadata.annotations['KEY']` do");
                return;
            }
        };
        if let Err(reason) = names::qualified_name(key.as_bytes()) {
            let what = if map == "metadata.labels" { "label" } else { "annotation" };
            found.invalid(path, at, format!("{what} key {}: {reason}", shown(key)));
        }
        return;
    }
    let field = if field == "spec.host" { "spec.nodeName" } else { field };
    if fields.contains(&field) {
        return;
    }
    if KNOWN_FIELDS.contains(&field) {
        let added = found.unsupported(&path_here, at, format!("{} cannot be read here", shown(field)));
        added.help(match field {
            "metadata.labels" | "metadata.annotations" => format!("a single one can: `{field}['KEY']`"),
            _ => format!("one of {}", suggest::listed(fields.iter().copied(), fields.len())),
        });
        return;
    }
    let help = bracketed(field)
        .or_else(|| suggest::did_you_mean(field, fields.iter().copied()))
        .unwrap_or_else(|| format!("one of {}", suggest::listed(fields.iter().copied(), fields.len())));
    found.invalid(&path_here, at, format!("{} is no field that can be read", shown(field))).help(help);
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
pub(crate) fn resource<L: Copy>(
    found: &mut Findings<L>,
    spec: &Node<L>,
    reference: &Node<L>,
    path: &Path<'_>,
    volume: bool,
) {
    let container = reference.text("containerName");
    let resource = reference.text("resource");
    if volume && container.is_absent() {
        missing(found, reference, path, "containerName", "a `resourceFieldRef` in a volume");
    } else {
        match resource {
            Seen::Absent => missing(found, reference, path, "resource", "a `resourceFieldRef`"),
            Seen::Known(resource) if !is_resource(resource) => {
                let help = match suggest::did_you_mean(resource, RESOURCES) {
                    _ if ["cpu", "memory", "ephemeral-storage"].contains(&resource) => {
                        format!("`limits.{resource}` or `requests.{resource}`")
                    }
                    Some(meant) => meant,
                    None => format!("one of {}", suggest::listed(RESOURCES, RESOURCES.len())),
                };
                let message = format!("{} is no resource that can be read", shown(resource));
                found.unsupported(&path.field("resource"), reference.place("resource"), message).help(help);
            }
            _ => {}
        }
        if let Seen::Known(name) = container {
            container_exists(found, spec, reference, path, name);
        }
    }
    if let Seen::Known(resource) = resource {
        divisor(found, reference, path, resource);
    }
}

fn is_resource(resource: &str) -> bool {
    RESOURCES.contains(&resource) || HUGE_PAGES.iter().any(|prefix| resource.starts_with(prefix))
}

/// A server takes the name of any container; the kubelet then does not start the pod.
fn container_exists<L: Copy>(
    found: &mut Findings<L>,
    spec: &Node<L>,
    reference: &Node<L>,
    path: &Path<'_>,
    name: &str,
) {
    let lists = [spec.items("containers"), spec.items("initContainers")];
    if lists.iter().any(|list| !list.find("name", name).is_absent()) {
        return;
    }
    let all = || lists.iter().flat_map(|list| list.texts("name"));
    let help = suggest::did_you_mean(name, all())
        .unwrap_or_else(|| format!("there are {}", suggest::listed(all(), 8)));
    let message = format!("this pod has no container {}", shown(name));
    found.advice(&path.field("containerName"), reference.place("containerName"), message).help(help);
}

/// Checks the unit in which a resource is told. `validateContainerResourceDivisor`.
fn divisor<L: Copy>(found: &mut Findings<L>, reference: &Node<L>, path: &Path<'_>, resource: &str) {
    let Seen::Known(node) = reference.see("divisor") else { return };
    let Seen::Known(quantity) = quantities::read(node) else { return };
    if quantity.is_zero() {
        return;
    }
    let divisors: &[&str] = match resource {
        "limits.cpu" | "requests.cpu" => &["1m", "1"],
        resource if is_resource(resource) => &BYTE_DIVISORS,
        _ => return,
    };
    if !divisors.contains(&quantity.to_string().as_str()) {
        let message = format!("{} is no divisor of {}", quantities::written(node), shown(resource));
        let help = format!("one of {}", suggest::listed(divisors.iter().copied(), divisors.len()));
        found.invalid(&path.field("divisor"), node.at, message).help(help);
    }
}

#[cfg(test)]
mod tests {
    use super::{bracketed, subscript};

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
