use crate::node::Node;
use crate::rules::testing::{int, list, map, said_of, text};
use crate::schema::KindId;

fn autoscaler<const N: usize>(fields: [(&'static str, Node<u32>); N]) -> Node<u32> {
    let target = [("apiVersion", text("apps/v1")), ("kind", text("Deployment")), ("name", text("web"))];
    let mut spec = map([("scaleTargetRef", map(target))]);
    if let (crate::node::Value::Map(spec), crate::node::Value::Map(more)) =
        (&mut spec.value, map(fields).value)
    {
        spec.entries.extend(more.entries);
    }
    map([("metadata", map([("name", text("web"))])), ("spec", spec)])
}

fn said<const N: usize>(fields: [(&'static str, Node<u32>); N]) -> Vec<String> {
    said_of(KindId::HorizontalPodAutoscaler, autoscaler(fields))
}

#[test]
fn replicas() {
    assert_eq!(said([("maxReplicas", int(1))]), [""; 0]);
    assert_eq!(said([]), ["spec.maxReplicas: a HorizontalPodAutoscaler needs `maxReplicas`"]);
    assert_eq!(
        said([("maxReplicas", int(2)), ("minReplicas", int(3))]),
        ["spec.maxReplicas: `maxReplicas` (`2`) is less than `minReplicas` (`3`)"]
    );
    assert_eq!(
        said([("maxReplicas", int(2)), ("minReplicas", int(0))]),
        ["spec.minReplicas: `0` is too small: `minReplicas` must be 1 or more"]
    );
}

#[test]
fn metrics_have_one_source_and_a_target() {
    let said = |metric| said([("maxReplicas", int(2)), ("metrics", list([metric]))]);
    let target = |kind, key, amount| map([("type", text(kind)), (key, amount)]);
    let resource = |target| map([("name", text("cpu")), ("target", target)]);
    assert_eq!(
        said(map([
            ("type", text("Resource")),
            ("resource", resource(target("Utilization", "averageUtilization", int(60)))),
        ])),
        [""; 0]
    );
    assert_eq!(
        said(map([
            ("type", text("resource")),
            ("resource", resource(target("Average", "averageValue", int(0))))
        ])),
        [
            "spec.metrics[0].type: `resource` is not a valid `type` (help: did you mean `Resource`?)",
            "spec.metrics[0].resource.target.type: `Average` is not a valid `type` \
             (help: one of `Utilization`, `Value`, `AverageValue`)",
            "spec.metrics[0].resource.target.averageValue: `0` is too small: `averageValue` must be more than 0",
        ]
    );
    assert_eq!(
        said(map([("type", text("Pods")), ("resource", resource(target("Value", "averageValue", int(1))))])),
        [
            "spec.metrics[0].pods: a metric of type `Pods` needs `pods`",
            "spec.metrics[0].resource: `resource` is of no use in a metric of type `Pods`",
        ]
    );
}

#[test]
fn behavior() {
    let said = |rules| said([("maxReplicas", int(2)), ("behavior", map([("scaleUp", rules)]))]);
    let policy = |kind, value| map([("type", text(kind)), ("value", int(value)), ("periodSeconds", int(60))]);
    assert_eq!(said(map([("policies", list([policy("Percent", 10)]))])), [""; 0]);
    assert_eq!(
        said(map([("policies", list([])), ("stabilizationWindowSeconds", int(3601))])),
        [
            "spec.behavior.scaleUp.stabilizationWindowSeconds: `3601` is out of range: \
             `stabilizationWindowSeconds` must be between 0 and 3600",
            "spec.behavior.scaleUp.policies: `policies` is empty \
             (help: leave it out for the policies that are the default)",
        ]
    );
    assert_eq!(
        said(map([("policies", list([policy("percent", 0)]))])),
        [
            "spec.behavior.scaleUp.policies[0].type: `percent` is not a valid `type` (help: did you mean `Percent`?)",
            "spec.behavior.scaleUp.policies[0].value: `0` is too small: `value` must be 1 or more",
        ]
    );
}
