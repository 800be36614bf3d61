//! Objects in memory, judged as an API server judges them.

use kubewright_core::{Finding, FindingType, Node, schema};
use serde::Serialize;

use crate::tree::{self, TreeError};
use crate::{Report, VERSION};

/// Judges a Kubernetes object as an API server of [`VERSION`] does when the object is created.
///
/// The report has every finding with its field path: also what an API server says only when the first ones are mended, and
/// not what merely follows from another one. A kind that the schema does not know is not checked, and the report
/// says so: see [`Report::is_checked`].
///
/// ```
/// use kubewright::k8s::api::core::v1::{EmptyDirVolumeSource, Pod, PodSpec, Volume};
///
/// let empty_dir = Some(EmptyDirVolumeSource::default());
/// let data = Volume { name: "data".into(), empty_dir, ..Default::default() };
/// let spec = PodSpec { volumes: Some(vec![data.clone(), data]), ..Default::default() };
/// let report = kubewright::check(&Pod { spec: Some(spec), ..Default::default() });
/// assert!(report.is_refused());
/// assert!(report.errors().any(|finding| finding.field == "spec.volumes[1].name"), "{report}");
/// ```
#[must_use]
pub fn check<T: Serialize + ?Sized>(object: &T) -> Report {
    match tree::to_node(object) {
        Ok(node) => report_on(&node),
        Err(error) => report_no_tree(&error),
    }
}

/// The report on a value that is no object.
pub(crate) fn report_no_tree(error: &TreeError) -> Report {
    let finding = Finding::error(FindingType::Malformed, "", (), error.to_string());
    Report::new("", "", vec![finding])
}

/// The kind and the name of an object; empty where it says none.
pub(crate) fn kind_and_name<L>(object: &Node<L>) -> (String, String) {
    let text = |node: Option<&Node<L>>| node.and_then(Node::as_str).unwrap_or_default().to_owned();
    let name = object.get("metadata").and_then(|metadata| metadata.get("name"));
    (text(object.get("kind")), text(name))
}

/// Judges the tree of an object that the program has made: every mistake in one go, each once.
pub(crate) fn report_on<L: Copy>(object: &Node<L>) -> Report<L> {
    report(object, kubewright_core::check_all(object, VERSION).into_vec())
}

/// Judges the tree of an object that somebody wrote: just what an API server says.
#[cfg(feature = "read")]
pub(crate) fn verdict_on<L: Copy>(object: &Node<L>) -> Report<L> {
    report(object, kubewright_core::check(object, VERSION).into_vec())
}

fn report<L: Copy>(object: &Node<L>, findings: Vec<Finding<L>>) -> Report<L> {
    let (kind, name) = kind_and_name(object);
    let api_version = object.get("apiVersion").and_then(Node::as_str).unwrap_or_default();
    if findings.is_empty() && schema::kind(api_version, &kind).is_none() {
        return Report::not_checked(kind, name);
    }
    Report::new(kind, name, findings)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use crate::k8s::api::core::v1::ConfigMap;

    #[test]
    fn a_kind_that_the_schema_does_not_know_is_not_checked() {
        let report = super::check(&crate::k8s::api::apps::v1::Deployment::default());
        assert_eq!((report.kind(), report.is_checked(), report.is_accepted()), ("Deployment", false, false));
    }

    #[test]
    fn a_report_names_the_object() {
        let mut map = ConfigMap::default();
        map.metadata.name = Some("game".to_owned());
        let report = super::check(&map);
        assert!(report.is_accepted(), "{report}");
        assert_eq!((report.kind(), report.name()), ("ConfigMap", "game"));
    }

    #[test]
    fn every_mistake_is_said_in_one_go() {
        let container = json!({ "name": "c", "image": "", "resources": { "limits": { "cpu": "5Foo" } } });
        let pod = json!({
            "apiVersion": "v1", "kind": "Pod", "metadata": { "name": "Web" },
            "spec": { "containers": [container], "restartPolicy": "Sometimes" },
        });
        let report = super::check(&pod);
        let mut fields: Vec<_> = report.errors().map(|finding| &*finding.field).collect();
        fields.sort_unstable();
        let container = ["spec.containers[0].image", "spec.containers[0].resources.limits[cpu]"];
        assert_eq!(fields, ["metadata.name", container[0], container[1], "spec.restartPolicy"]);
    }

    #[test]
    fn what_is_no_object_is_refused() {
        assert!(super::check("text").is_refused());
        assert!(super::check(&f64::NAN).is_refused());
    }
}
