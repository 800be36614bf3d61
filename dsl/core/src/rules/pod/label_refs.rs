//! Labels and annotations that the Downward API reads, and the pod does not have: they come out empty.
//!
//! <https://kubernetes.io/docs/concepts/workloads/pods/downward-api/#downwardapi-fieldRef>

use crate::at::At;
use crate::finding::Cx;
use crate::message::value;
use crate::names;
use crate::rules::pod::Pod;
use crate::rules::pod::container;
use crate::rules::pod::field_ref::subscript;
use crate::say;
use crate::suggest;
use crate::view::Seen;

/// What a controller puts on the pods that it makes; beside them, whatever is of the domains of Kubernetes.
const OF_CONTROLLERS: [&str; 4] =
    ["controller-revision-hash", "controller-uid", "job-name", "pod-template-hash"];

/// Advises against references to labels that the pod lacks.
pub(crate) fn advice<L: Copy>(cx: &mut Cx<L>, pod: &Pod<'_, L>) {
    container::visit(pod, |container, _| {
        for variable in container.field("env").items() {
            reference(cx, pod, variable.field("valueFrom"));
        }
    });
    for volume in pod.at.field("volumes").items() {
        files(cx, pod, volume.field("downwardAPI"));
        for source in volume.field("projected").field("sources").items() {
            files(cx, pod, source.field("downwardAPI"));
        }
    }
}

fn files<L: Copy>(cx: &mut Cx<L>, pod: &Pod<'_, L>, source: At<'_, '_, L>) {
    source.field("items").items().for_each(|item| reference(cx, pod, item));
}

/// Advises on the `fieldRef` of a source.
fn reference<L: Copy>(cx: &mut Cx<L>, pod: &Pod<'_, L>, source: At<'_, '_, L>) {
    let reference = source.field("fieldRef");
    let path = reference.field("fieldPath");
    let Seen::Known(text) = path.str() else { return };
    let (what, key, map) = match subscript(text) {
        Some(("metadata.labels", key)) => ("label", key, "labels"),
        Some(("metadata.annotations", key)) => ("annotation", key, "annotations"),
        _ => return,
    };
    if is_of_others(key) || names::qualified_name(key.as_bytes()).is_err() {
        return;
    }
    let map = pod.meta.field(map);
    if !map.key(key).is_absent() {
        return;
    }
    let keys = map.entry_nodes().iter().map(|entry| &*entry.key);
    let help = suggest::meant(key, keys, &format!("its {} are", map.name()));
    cx.advice(path, say!("the pod has no {} {}: it comes out empty", what, value(key))).help_opt(help);
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
