use super::{Options, Reference, check, references};
use crate::node::{Entry, List, Map, Node, Value};

fn text(text: &'static str) -> Node<()> {
    Node::new((), Value::String(text.into()))
}

fn map<const N: usize>(entries: [(&'static str, Node<()>); N]) -> Node<()> {
    let entries = entries.into_iter().map(|(key, value)| Entry { key: key.into(), key_at: (), value });
    Node::new((), Value::Map(Map { entries: entries.collect(), open: false }))
}

fn list<const N: usize>(items: [Node<()>; N]) -> Node<()> {
    Node::new((), Value::List(List { items: items.into(), open: false }))
}

fn object(version: &'static str, kind: &'static str, field: &'static str, value: Node<()>) -> Node<()> {
    map([
        ("apiVersion", text(version)),
        ("kind", text(kind)),
        ("metadata", map([("name", text("game"))])),
        (field, value),
    ])
}

fn reads(name: &'static str, key: &'static str) -> Node<()> {
    let from = map([("configMapKeyRef", map([("name", text(name)), ("key", text(key))]))]);
    let env = map([("name", text("X")), ("valueFrom", from)]);
    map([("containers", list([map([("name", text("c")), ("env", list([env]))])]))])
}

/// What is said of an object beside a ConfigMap `game` with a key `power`.
fn said(object: &Node<()>, self_contained: bool) -> Vec<String> {
    let config = self::object("v1", "ConfigMap", "data", map([("power", text("10"))]));
    let options = Options { self_contained, ..Options::default() };
    let found = check(&[&config, object], &options);
    assert_eq!(found[0], []);
    found[1].iter().map(|finding| format!("{} {finding}", finding.severity)).collect()
}

#[test]
fn what_names_another_object() {
    let line = |it: Reference| {
        let kinds: Vec<&str> = it.kinds().map(|id| id.kind().kind).collect();
        format!("{}.{} {}", it.owner.name, it.name, kinds.join("|"))
    };
    let mut found: Vec<String> = references().into_iter().map(line).collect();
    found.sort();
    found.dedup();
    for line in [
        "AzureFilePersistentVolumeSource.secretName Secret",
        "CSIStorageCapacity.storageClassName StorageClass",
        "ClusterTrustBundleProjection.name ClusterTrustBundle",
        "ConfigMapKeySelector.name ConfigMap",
        "CrossVersionObjectReference.name Deployment|ReplicaSet|StatefulSet|ReplicationController",
        "ExactDeviceRequest.deviceClassName DeviceClass",
        "IngressServiceBackend.name Service",
        "IngressSpec.ingressClassName IngressClass",
        "IngressTLS.secretName Secret",
        "LocalObjectReference.name Secret",
        "ObjectMeta.namespace Namespace",
        "PersistentVolumeClaimSpec.storageClassName StorageClass",
        "PersistentVolumeClaimSpec.volumeName PersistentVolume",
        "PersistentVolumeClaimVolumeSource.claimName PersistentVolumeClaim",
        "PodResourceClaim.resourceClaimName ResourceClaim",
        "PodSpec.nodeName Node",
        "PodSpec.priorityClassName PriorityClass",
        "PodSpec.runtimeClassName RuntimeClass",
        "PodSpec.serviceAccountName ServiceAccount",
        "PriorityLevelConfigurationReference.name PriorityLevelConfiguration",
        "RoleRef.name ClusterRole|Role",
        "SecretReference.name Secret",
        "SecretVolumeSource.secretName Secret",
        "ServiceAccountSubject.name ServiceAccount",
        "ServiceReference.name Service",
        "StatefulSetSpec.serviceName Service",
        "Subject.name ServiceAccount",
        "ValidatingAdmissionPolicyBindingSpec.policyName ValidatingAdmissionPolicy",
    ] {
        assert!(found.iter().any(|found| found == line), "{line} is not among\n{}", found.join("\n"));
    }
    // What newer versions bring is seen here.
    assert_eq!(found.len(), 67, "{}", found.join("\n"));
}

#[test]
fn a_key_that_is_not_there_is_found_in_pods_and_in_what_makes_them() {
    assert!(said(&object("v1", "Pod", "spec", reads("game", "power")), true).is_empty());
    let at =
        "error spec.containers[0].env[0].valueFrom.configMapKeyRef.key: ConfigMap `game` has no key `powr`";
    let found = said(&object("v1", "Pod", "spec", reads("game", "powr")), false);
    assert!(matches!(&found[..], [one] if one.starts_with(at) && one.contains("`power`")), "{found:?}");
    let template = map([("template", map([("spec", reads("game", "powr"))]))]);
    for (version, kind) in [("apps/v1", "Deployment"), ("apps/v1", "StatefulSet"), ("batch/v1", "Job")] {
        let found = said(&object(version, kind, "spec", template.clone()), false);
        assert!(
            matches!(&found[..], [one] if one.starts_with("error spec.template.spec.containers[0]")),
            "{found:?}"
        );
    }
    let job = map([("jobTemplate", map([("spec", template)]))]);
    assert_eq!(said(&object("batch/v1", "CronJob", "spec", job), false).len(), 1);
}

#[test]
fn a_name_that_is_not_there() {
    let pod = |name| object("v1", "Pod", "spec", reads(name, "power"));
    let at = "spec.containers[0].env[0].valueFrom.configMapKeyRef.name: \
              the set has no ConfigMap `gaem` in the namespace `default` (help: did you mean `game`?)";
    assert_eq!(said(&pod("gaem"), false), [format!("advice {at}")]);
    assert_eq!(said(&pod("gaem"), true), [format!("error {at}")]);
    // What is not near may be of the cluster.
    assert!(said(&pod("other"), false).is_empty());
    let found = said(&pod("other"), true);
    assert!(matches!(&found[..], [one] if one.starts_with("error") && one.contains("external")), "{found:?}");
}

#[test]
fn a_workload_that_selects_the_pods_of_another() {
    let labels = || map([("app", text("web"))]);
    let workload = |name| {
        let template = map([("metadata", map([("labels", labels())]))]);
        let spec = map([("selector", map([("matchLabels", labels())])), ("template", template)]);
        let metadata = ("metadata", map([("name", text(name))]));
        map([("apiVersion", text("apps/v1")), ("kind", text("Deployment")), metadata, ("spec", spec)])
    };
    let (one, other) = (workload("a"), workload("b"));
    let found = check(&[&one, &other], &Options::default());
    assert_eq!(found[0], []);
    assert_eq!(found[1].len(), 1);
    assert_eq!((found[1][0].field.as_str(), found[1][0].link), ("spec.selector", true));
}

#[test]
fn a_name_in_another_namespace() {
    let in_namespace = |object: Node<()>, namespace| {
        let Value::Map(mut object) = object.value else { return object };
        let metadata = map([("name", text("game")), ("namespace", text(namespace))]);
        object.entries[2].value = metadata;
        Node::new((), Value::Map(object))
    };
    let config = object("v1", "ConfigMap", "data", map([("power", text("10"))]));
    let pod = object("v1", "Pod", "spec", reads("game", "power"));
    let (config, pod) = (in_namespace(config, "one"), in_namespace(pod, "two"));
    let options = Options { self_contained: true, ..Options::default() };
    let found = check(&[&config, &pod], &options);
    let said: Vec<String> = found[1].iter().map(ToString::to_string).collect();
    assert!(said.iter().any(|one| one.contains("there is one in the namespace `one`")), "{said:?}");
}

#[test]
fn pods_of_custom_resources_are_pods() {
    let labels = || map([("app", text("web"))]);
    let template = || {
        let container = map([("name", text("c")), ("image", text("i"))]);
        let metadata = ("metadata", map([("labels", labels())]));
        map([metadata, ("spec", map([("containers", list([container]))]))])
    };
    let service = object("v1", "Service", "spec", map([("selector", labels())]));
    let rollout = |spec| object("argoproj.io/v1alpha1", "Rollout", "spec", spec);
    for (spec, count) in [(map([("template", template())]), 0), (map([("replicas", text("3"))]), 1)] {
        let rollout = rollout(spec);
        assert_eq!(check(&[&service, &rollout], &Options::default())[0].len(), count);
    }
}
