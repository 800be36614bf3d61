//! Objects in memory, judged as an API server judges them.

use kubewright_core::schema::Version;
use kubewright_core::{Finding, FindingType, Node, coverage};

use crate::tree::{self, TreeError};
use crate::{Report, VERSION, Writable};

/// Judges a Kubernetes object as an API server of [`VERSION`] does when the object is created.
///
/// The report has every finding with its field path, including those that an API server reports only once others are mended, but
/// without those that merely follow from another one. How much of it was checked depends on the kind: see [`Report::coverage`].
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
pub fn check<T: Writable + ?Sized>(object: &T) -> Report {
    check_for(object, VERSION)
}

/// Judges a Kubernetes object as an API server of that version does when the object is created: see [`check`].
///
/// ```
/// use kubewright::Version;
/// use kubewright::k8s::api::core::v1::Service;
///
/// let mut service = Service::default();
/// service.metadata.name = Some("8-ball".to_owned());
/// service.spec.get_or_insert_default().cluster_ip = Some("None".to_owned());
/// // Names that start with a digit are new in Kubernetes 1.36.
/// assert!(kubewright::check_for(&service, Version(35)).is_refused());
/// assert!(kubewright::check_for(&service, Version(36)).is_accepted());
/// ```
#[must_use]
pub fn check_for<T: Writable + ?Sized>(object: &T, version: Version) -> Report {
    match tree::to_node(object) {
        Ok(node) => report_on(&node, version),
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

/// Judges the tree of an object that the program has made: all independent errors, without consequential ones.
pub(crate) fn report_on<L: Copy>(object: &Node<L>, version: Version) -> Report<L> {
    report(object, kubewright_core::check_all(object, version).into_vec())
}

/// Judges the tree of an object that somebody wrote: just what an API server says.
#[cfg(feature = "read")]
pub(crate) fn verdict_on<L: Copy>(object: &Node<L>, version: Version) -> Report<L> {
    report(object, kubewright_core::check(object, version).into_vec())
}

fn report<L: Copy>(object: &Node<L>, findings: Vec<Finding<L>>) -> Report<L> {
    let (kind, name) = kind_and_name(object);
    let api_version = object.get("apiVersion").and_then(Node::as_str).unwrap_or_default();
    let coverage = coverage(api_version, &kind);
    if findings.is_empty() && coverage.is_none() {
        return Report::not_checked(kind, name);
    }
    Report::new(kind, name, findings).covering(coverage)
}

#[cfg(test)]
mod tests {
    use kubewright_core::Coverage;
    use serde_json::json;

    use crate::k8s::api::core::v1::ConfigMap;

    #[test]
    fn a_report_says_how_much_was_checked() {
        let said = |api_version: &str, kind: &str| {
            let object =
                json!({ "apiVersion": api_version, "kind": kind, "metadata": { "name": "a" }, "items": [] });
            let report = super::check(&object);
            (report.coverage(), report.is_checked())
        };
        assert_eq!(said("v1", "ConfigMap"), (Some(Coverage::Rules), true));
        assert_eq!(said("resource.k8s.io/v1", "ResourceSlice"), (Some(Coverage::Schema), true));
        assert_eq!(said("example.com/v1", "WidgetList"), (Some(Coverage::Metadata), true));
        assert_eq!(said("v1", "PodList"), (None, false));
        assert_eq!(said("kustomize.config.k8s.io/v1beta1", "Kustomization"), (None, false));
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
