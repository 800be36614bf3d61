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
        ["spec.maxReplicas: `maxReplicas` (`2`) is less than `minReplicas` (`3`) (help: `3` or more)"]
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
        ["spec.metrics[0].pods: a metric of type `Pods` needs `pods` \
             (help: `resource` is of a metric of type `Resource`)",]
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

#[test]
fn what_is_missing_is_said_once() {
    assert_eq!(
        said_of(
            KindId::HorizontalPodAutoscaler,
            map([("metadata", map([("name", text("web"))])), ("spec", map([("maxReplicas", int(1))]))])
        ),
        ["spec.scaleTargetRef.kind: `scaleTargetRef` is missing \
             (help: such as `{ apiVersion: apps/v1, kind: Deployment, name: web }`)",]
    );
}

#[test]
fn annotations_of_the_first_version() {
    let errors = |key: &'static str, said: &'static str| {
        let annotations = map([(key, Node::new(0, crate::node::Value::String(said.into())))]);
        let mut object = autoscaler([("maxReplicas", int(2))]);
        if let crate::node::Value::Map(object) = &mut object.value {
            object.entries.retain(|entry| entry.key != "metadata");
            object.entries.push(crate::node::Entry {
                key: "metadata".into(),
                key_at: 0,
                value: map([("name", text("web")), ("annotations", annotations)]),
            });
        }
        let said = said_of(KindId::HorizontalPodAutoscalerV1, object);
        let field = |text: &String| text.split(": ").next().unwrap_or_default().to_owned();
        said.iter().map(field).collect::<Vec<_>>().join(" ")
    };
    let (metrics, behavior) =
        ("autoscaling.alpha.kubernetes.io/metrics", "autoscaling.alpha.kubernetes.io/behavior");
    let ignored = |key: &str| format!("metadata.annotations[{key}]");
    for (key, annotation, wanted) in [
        (metrics, "[]", String::new()),
        (metrics, "null", String::new()),
        (metrics, "{}", ignored(metrics)),
        (metrics, r#"[{"type":"Pods","pods":{"targetAverageValue":"x"}}]"#, ignored(metrics)),
        (metrics, r#"[{"TYPE":"Pods","pods":{"metricName":"q","targetAverageValue":5}}]"#, String::new()),
        (metrics, r#"[{"type":"Pods"}]"#, "spec.metrics[0].pods".to_owned()),
        (
            metrics,
            r#"[{"type":"Object","object":{"target":{"kind":"Service","name":"a"},"metricName":"q"}}]"#,
            "spec.metrics[0].object.target.value".to_owned(),
        ),
        (
            metrics,
            r#"[{"type":"External","external":{"metricName":"q"}}]"#,
            "spec.metrics[0].external.target.averageValue".to_owned(),
        ),
        (behavior, "{}", String::new()),
        (behavior, r#"{"scaleUp":{"policies":"x"}}"#, ignored(behavior)),
        (behavior, r#"{"scaleUp":{}}"#, "spec.behavior.scaleUp.policies".to_owned()),
    ] {
        assert_eq!(errors(key, annotation), wanted, "{annotation}");
    }
}
