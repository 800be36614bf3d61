//! Fields whose names or values are not as all others: each is written as it reads, and is in the object.

use kubewright::{fragment, lease, resource_quota, secret};
use serde::Serialize;
use serde_json::json;

fn is(object: impl Serialize, expected: serde_json::Value) {
    assert_eq!(serde_json::to_value(object).expect("JSON"), expected);
}

#[test]
fn names_that_are_words_of_rust() {
    is(
        fragment!(JSONSchemaProps { type: "string", enum: ["a"], not: { ref_path: "#/x" }, default: "a", schema: "s" }),
        json!({ "type": "string", "enum": ["a"], "not": { "$ref": "#/x" }, "default": "a", "$schema": "s" }),
    );
    is(
        fragment!(JSONSchemaProps { x_kubernetes_list_type: "map", x_kubernetes_list_map_keys: ["name"], type: "array" }),
        json!({ "type": "array", "x-kubernetes-list-map-keys": ["name"], "x-kubernetes-list-type": "map" }),
    );
    is(
        fragment!(HTTPIngressPath { path: "/", path_type: Exact }),
        json!({ "path": "/", "pathType": "Exact", "backend": {} }),
    );
    is(
        fragment!(NetworkPolicyPeer { ip_block: { cidr: "10.0.0.0/8", except: ["10.1.0.0/16"] } }),
        json!({ "ipBlock": { "cidr": "10.0.0.0/8", "except": ["10.1.0.0/16"] } }),
    );
}

#[test]
fn objects_with_a_time_that_must_be_there() {
    let condition = fragment!(Condition {
        type: "Ready",
        status: "True",
        reason: "Up",
        message: "",
        last_transition_time: "2026-01-31T12:00:00Z",
    });
    is(
        condition.clone(),
        json!({ "type": "Ready", "status": "True", "reason": "Up", "message": "", "lastTransitionTime": "2026-01-31T12:00:00Z" }),
    );
    let later = fragment!(Condition { ..condition, status: "False" });
    assert_eq!((&*later.status, &*later.reason), ("False", "Up"));
    let series =
        fragment!(events::v1::EventSeries { count: 2, last_observed_time: "2026-01-31T12:00:00.000001Z" });
    is(series, json!({ "count": 2, "lastObservedTime": "2026-01-31T12:00:00.000001Z" }));
    let lease = lease! {
        name: "leader",
        holder_identity: "web-0",
        lease_duration_seconds: 15,
        renew_time: "2026-01-31T12:00:00.500000Z",
    };
    is(lease.spec.and_then(|spec| spec.renew_time), json!("2026-01-31T12:00:00.500000Z"));
}

#[test]
fn numbers_text_and_bytes() {
    is(
        fragment!(JSONSchemaProps { minimum: -1, maximum: 2.5, multiple_of: 0.5 }),
        json!({ "minimum": -1.0, "maximum": 2.5, "multipleOf": 0.5 }),
    );
    is(
        resource_quota! { name: "q", hard: { "requests.cpu": 10, pods: 5, memory: 1.5Gi, "count/jobs.batch": "3" } }.spec,
        json!({ "hard": { "requests.cpu": "10", "pods": "5", "memory": "1.5Gi", "count/jobs.batch": "3" } }),
    );
    is(
        fragment!(RollingUpdateDeployment { max_surge: 25%, max_unavailable: 0 }),
        json!({ "maxSurge": "25%", "maxUnavailable": 0 }),
    );
    let made = secret! { name: "s", data: { text: b"hi", base64: "aGk=", bytes: vec![104, 105] } };
    is(made.data, json!({ "text": "aGk=", "base64": "aGk=", "bytes": "aGk=" }));
}
