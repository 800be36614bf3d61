//! Labels and annotations that the Downward API reads, and the pod does not have: they come out empty.
//!
//! <https://kubernetes.io/docs/concepts/workloads/pods/downward-api/#downwardapi-fieldRef>

use crate::finding::Findings;
use crate::names;
use crate::node::Node;
use crate::path::Path;
use crate::rules::pod::Pod;
use crate::rules::pod::container;
use crate::rules::pod::field_ref::subscript;
use crate::rules::words::shown;
use crate::suggest;
use crate::view::{Entries, Seen};

/// What a controller puts on the pods that it makes; beside them, whatever is of the domains of Kubernetes.
const OF_CONTROLLERS: [&str; 4] =
    ["controller-revision-hash", "controller-uid", "job-name", "pod-template-hash"];

/// Advises against references to labels that the pod lacks; `path` is that of the spec.
pub(crate) fn advice<L: Copy>(found: &mut Findings<L>, pod: &Pod<'_, L>, path: &Path<'_>) {
    container::visit(pod.spec, path, |container, path, _| {
        let path = path.field("env");
        for (index, var) in container.items("env").nodes.iter().enumerate() {
            if let Seen::Known(source) = var.see("valueFrom") {
                reference(found, pod, source, &path.index(index).field("valueFrom"));
            }
        }
    });
    let path = path.field("volumes");
    for (index, volume) in pod.spec.items("volumes").nodes.iter().enumerate() {
        let path = path.index(index);
        if let Seen::Known(source) = volume.see("downwardAPI") {
            files(found, pod, source, &path.field("downwardAPI"));
        }
        let Seen::Known(projected) = volume.see("projected") else { continue };
        let path = path.field("projected");
        let path = path.field("sources");
        for (index, source) in projected.items("sources").nodes.iter().enumerate() {
            if let Seen::Known(source) = source.see("downwardAPI") {
                files(found, pod, source, &path.index(index).field("downwardAPI"));
            }
        }
    }
}

fn files<L: Copy>(found: &mut Findings<L>, pod: &Pod<'_, L>, source: &Node<L>, path: &Path<'_>) {
    let path = path.field("items");
    for (index, item) in source.items("items").nodes.iter().enumerate() {
        reference(found, pod, item, &path.index(index));
    }
}

/// Advises on the `fieldRef` of a source.
fn reference<L: Copy>(found: &mut Findings<L>, pod: &Pod<'_, L>, source: &Node<L>, path: &Path<'_>) {
    let Seen::Known(field) = source.see("fieldRef") else { return };
    let Seen::Known(text) = field.text("fieldPath") else { return };
    let (what, key, map) = match subscript(text) {
        Some(("metadata.labels", key)) => ("label", key, "labels"),
        Some(("metadata.annotations", key)) => ("annotation", key, "annotations"),
        _ => return,
    };
    if is_of_others(key) || names::qualified_name(key.as_bytes()).is_err() {
        return;
    }
    let entries = match pod.object.see("metadata") {
        Seen::Known(metadata) => metadata.entries(map),
        Seen::Absent => Entries { entries: &[], open: false },
        Seen::Unknown => return,
    };
    if !entries.find(key).is_absent() {
        return;
    }
    let message = format!("the pod has no {what} {}: it comes out empty", shown(key));
    let keys = entries.entries.iter().map(|entry| &*entry.key);
    let path = path.field("fieldRef");
    found.advice(&path.field("fieldPath"), field.place("fieldPath"), message).help_opt(suggest::meant(
        key,
        keys,
        &format!("its {map} are"),
    ));
}

/// Whether somebody else puts it on the pod: a controller, the kubelet, an admission plugin.
fn is_of_others(key: &str) -> bool {
    let domain = key.split_once('/').map_or("", |(domain, _)| domain);
    OF_CONTROLLERS.contains(&key)
        || ["kubernetes.io", "k8s.io"].iter().any(|known| {
            domain.strip_suffix(known).is_some_and(|rest| rest.is_empty() || rest.ends_with('.'))
        })
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::{list, map, pod_with, said, text};

    fn of(path: &'static str) -> Vec<String> {
        let reference = map([("fieldRef", map([("fieldPath", text(path))]))]);
        let env = map([("name", text("X")), ("valueFrom", reference)]);
        let container = map([("name", text("c")), ("image", text("i")), ("env", list([env]))]);
        let mut pod = pod_with(list([]), []);
        if let crate::Value::Map(object) = &mut pod.value
            && let Some(spec) = object.entries.iter_mut().find(|entry| entry.key == "spec")
        {
            spec.value = map([("containers", list([container]))]);
        }
        said(pod)
    }

    #[test]
    fn labels_that_the_pod_lacks() {
        for path in ["metadata.labels['app']", "metadata.labels['topology.kubernetes.io/zone']"] {
            assert!(of(path).is_empty(), "{path}: {:?}", of(path));
        }
        assert!(of("metadata.labels['pod-template-hash']").is_empty());
        let said = of("metadata.labels['ap']");
        assert!(
            matches!(&said[..], [one] if one.contains("no label `ap`") && one.contains("`app`")),
            "{said:?}"
        );
        let said = of("metadata.annotations['zone']");
        assert!(matches!(&said[..], [one] if one.contains("no annotation `zone`")), "{said:?}");
    }
}
