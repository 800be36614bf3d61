//! Kinds whose rules were read in Kubernetes' source, of which no verdict is recorded: what is refused, by its fields.

use kubewright::{Severity, Version, check_manifests_for};

/// A version, an object, and the fields of its errors.
const CASES: &[(u8, &str, &[&str])] = &[
    (36, "{apiVersion: apps/v1, kind: ControllerRevision, metadata: {name: a}, revision: 1, data: {a: 1}}", &[]),
    (
        36,
        "{apiVersion: apps/v1, kind: ControllerRevision, metadata: {name: a}, revision: -1, data: [1]}",
        &["data", "revision"],
    ),
    (36, "{apiVersion: apps/v1, kind: ControllerRevision, metadata: {name: a}, revision: 1}", &["data"]),
    (36, "{apiVersion: authentication.k8s.io/v1, kind: TokenReview, spec: {token: a}}", &[]),
    (36, "{apiVersion: authentication.k8s.io/v1, kind: TokenReview, spec: {token: \"\"}}", &["spec.token"]),
    (
        36,
        "{apiVersion: authorization.k8s.io/v1, kind: SubjectAccessReview,
          spec: {user: jane, resourceAttributes: {verb: get, resource: pods}}}",
        &[],
    ),
    (
        36,
        "{apiVersion: authorization.k8s.io/v1, kind: SubjectAccessReview, metadata: {name: a}, spec: {
          resourceAttributes: {verb: get, fieldSelector: {}, labelSelector: {requirements: [
            {key: \"\", operator: In}, {key: a, operator: Some}]}}, nonResourceAttributes: {path: /}}}",
        &[
            "metadata",
            "spec.nonResourceAttributes",
            "spec.resourceAttributes.fieldSelector.requirements",
            "spec.resourceAttributes.labelSelector.requirements[0].key",
            "spec.resourceAttributes.labelSelector.requirements[0].values",
            "spec.user",
        ],
    ),
    (36, "{apiVersion: authorization.k8s.io/v1, kind: SelfSubjectAccessReview, spec: {}}", &["spec.resourceAttributes"]),
    (36, "{apiVersion: authorization.k8s.io/v1, kind: SelfSubjectRulesReview, spec: {}}", &["spec.namespace"]),
    (
        36,
        "{apiVersion: authorization.k8s.io/v1, kind: LocalSubjectAccessReview, metadata: {namespace: a},
          spec: {user: jane, resourceAttributes: {namespace: a}}}",
        &[],
    ),
    (
        36,
        "{apiVersion: authorization.k8s.io/v1, kind: LocalSubjectAccessReview, metadata: {namespace: a},
          spec: {user: jane, resourceAttributes: {namespace: b}}}",
        &["spec.resourceAttributes.namespace"],
    ),
    (
        36,
        "{apiVersion: certificates.k8s.io/v1, kind: CertificateSigningRequest, metadata: {name: a}, spec: {
          request: YQ==, usages: [some, client auth, client auth], signerName: a, expirationSeconds: 1}}",
        &["spec.expirationSeconds", "spec.request", "spec.signerName", "spec.usages[0]", "spec.usages[2]"],
    ),
    (
        36,
        "{apiVersion: certificates.k8s.io/v1beta1, kind: ClusterTrustBundle, metadata: {name: a},
          spec: {signerName: example.com/a, trustBundle: a}}",
        &["metadata.name", "spec.trustBundle"],
    ),
    (
        36,
        "{apiVersion: storagemigration.k8s.io/v1beta1, kind: StorageVersionMigration, metadata: {name: a},
          spec: {resource: {group: A, resource: Pods}}}",
        &["spec.resource.group", "spec.resource.resource"],
    ),
    (
        34,
        "{apiVersion: storagemigration.k8s.io/v1alpha1, kind: StorageVersionMigration, metadata: {name: a},
          spec: {resource: {group: A, resource: Pods}}}",
        &["spec.resource.version"],
    ),
    (
        36,
        "{apiVersion: resource.k8s.io/v1beta2, kind: DeviceTaintRule, metadata: {name: a}, spec: {
          deviceSelector: {driver: \"\", pool: a//b, device: A}, taint: {key: \"\", effect: \"\"}}}",
        &[
            "spec.deviceSelector.device",
            "spec.deviceSelector.driver",
            "spec.deviceSelector.pool",
            "spec.taint.effect",
            "spec.taint.key",
        ],
    ),
    (
        36,
        "{apiVersion: resource.k8s.io/v1beta1, kind: ResourceClaim, metadata: {name: a}, spec: {devices: {requests: [
          {name: a, deviceClassName: c}, {name: b, deviceClassName: c, count: -1}, {name: d},
          {name: e, selectors: []}]}}}",
        &[
            "spec.devices.requests[1].exactly.count",
            "spec.devices.requests[2]",
            "spec.devices.requests[3].exactly.deviceClassName",
        ],
    ),
    (
        36,
        "{apiVersion: resource.k8s.io/v1, kind: DeviceClass, metadata: {name: a}, spec: {selectors: [
          {cel: {expression: 'device.driver == \"a.example.com\"'}}, {cel: {expression: 'a..b'}},
          {cel: {expression: gpu}}]}}",
        &["spec.selectors[1].cel.expression", "spec.selectors[2].cel.expression"],
    ),
];

#[test]
fn refuses_what_the_source_does() {
    for (version, text, expected) in CASES {
        let verdicts: Vec<_> = check_manifests_for("a", text.as_bytes(), Version(*version)).collect();
        let report = verdicts[0].report.as_ref().unwrap_or_else(|error| panic!("{error}\n{text}"));
        let errors = report.findings().iter().filter(|finding| finding.severity == Severity::Error);
        let mut fields: Vec<&str> = errors.map(|finding| finding.field.as_str()).collect();
        fields.sort_unstable();
        fields.dedup();
        assert_eq!(fields, *expected, "{text}\n{report}");
    }
}
