//! Templates of pods, in the objects that make pods: `ValidatePodTemplateSpec`.
//!
//! <https://kubernetes.io/docs/concepts/workloads/pods/#pod-templates>

use crate::check::check_parts;
use crate::finding::{Finding, Severity};
use crate::node::{Entry, Map, Node, Value};
use crate::path::Path;
use crate::schema::{Version, generated};
use crate::view::Seen;

/// The way to the template in the objects of a kind that makes pods.
fn way(api_version: &str, kind: &str) -> Option<&'static [&'static str]> {
    Some(match (api_version, kind) {
        ("v1", "PodTemplate") => &["template"],
        ("batch/v1", "CronJob") => &["spec", "jobTemplate", "spec", "template"],
        ("v1", "ReplicationController")
        | ("batch/v1", "Job")
        | ("apps/v1", "Deployment" | "DaemonSet" | "ReplicaSet" | "StatefulSet") => &["spec", "template"],
        _ => return None,
    })
}

/// The template of an object, if it makes pods, with its path.
pub(crate) fn visit<L>(object: &Node<L>, visit: &mut dyn FnMut(&Node<L>, &Path<'_>)) {
    if let (Seen::Known(version), Seen::Known(kind)) = (object.text("apiVersion"), object.text("kind"))
        && let Some(way) = way(version, kind)
    {
        down(object, way, &Path::Root, visit);
    }
}

fn down<L>(node: &Node<L>, way: &[&str], path: &Path<'_>, visit: &mut dyn FnMut(&Node<L>, &Path<'_>)) {
    match way.split_first() {
        None => visit(node, path),
        Some((step, rest)) => {
            if let Seen::Known(inner) = node.see(step) {
                down(inner, rest, &path.field(step), visit);
            }
        }
    }
}

/// What an API server refuses in the template of an object: the rules of a pod, but for its name.
pub fn check<L: Copy>(object: &Node<L>, version: Version) -> Vec<Finding<L>> {
    let mut found = Vec::new();
    visit(object, &mut |template, path| {
        let Value::Map(map) = &template.value else { return };
        let mut pod = Node::new(template.at, Value::Map(map.clone()));
        named(&mut pod);
        let findings = check_parts(&mut pod, &generated::POD, Some(version)).into_vec();
        found.extend(findings.into_iter().filter(|finding| finding.severity == Severity::Error).map(
            |mut finding| {
                finding.field = format!("{path}.{}", finding.field);
                finding
            },
        ));
    });
    found
}

/// Gives a template the name that only its pods will have.
fn named<L: Copy>(pod: &mut Node<L>) {
    let at = pod.at;
    let Value::Map(map) = &mut pod.value else { return };
    if map.get("metadata").is_none_or(Node::is_null) {
        map.entries.retain(|entry| entry.key != "metadata");
        let value = Node::new(at, Value::Map(Map::default()));
        map.entries.push(Entry { key: "metadata".into(), key_at: at, value });
    }
    let metadata = map.entries.iter_mut().find(|entry| entry.key == "metadata");
    if let Some(Value::Map(metadata)) = metadata.map(|entry| &mut entry.value.value) {
        metadata.entries.retain(|entry| !matches!(&*entry.key, "name" | "generateName"));
        let value = Node::new(at, Value::String("template".into()));
        metadata.entries.push(Entry { key: "name".into(), key_at: at, value });
    }
}
