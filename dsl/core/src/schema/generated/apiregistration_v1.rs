//! The types of `k8s_openapi::kube_aggregator::pkg::apis::apiregistration::v1`.
// Generated from the `k8s-openapi` source that Cargo.lock pins. Do not edit:
// `UPDATE_SCHEMA=1 cargo test --test schema` writes it anew.

use super::super::Ty::*;
use super::super::{Field, Type};

/// `kube_aggregator::pkg::apis::apiregistration::v1::APIService`.
pub static API_SERVICE: Type = Type {
    name: "APIService",
    path: "kube_aggregator::pkg::apis::apiregistration::v1::APIService",
    fields: &[
        Field { rust: "metadata", json: "metadata", ty: Object(&super::meta_v1::OBJECT_META), optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "spec", json: "spec", ty: Object(&API_SERVICE_SPEC), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "status", json: "status", ty: Object(&API_SERVICE_STATUS), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `kube_aggregator::pkg::apis::apiregistration::v1::APIServiceCondition`.
pub static API_SERVICE_CONDITION: Type = Type {
    name: "APIServiceCondition",
    path: "kube_aggregator::pkg::apis::apiregistration::v1::APIServiceCondition",
    fields: &[
        Field { rust: "last_transition_time", json: "lastTransitionTime", ty: Time, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "message", json: "message", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "reason", json: "reason", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "status", json: "status", ty: String, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "type_", json: "type", ty: String, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `kube_aggregator::pkg::apis::apiregistration::v1::APIServiceSpec`.
pub static API_SERVICE_SPEC: Type = Type {
    name: "APIServiceSpec",
    path: "kube_aggregator::pkg::apis::apiregistration::v1::APIServiceSpec",
    fields: &[
        Field { rust: "ca_bundle", json: "caBundle", ty: Bytes, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "group", json: "group", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "group_priority_minimum", json: "groupPriorityMinimum", ty: Int32, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "insecure_skip_tls_verify", json: "insecureSkipTLSVerify", ty: Bool, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "service", json: "service", ty: Object(&SERVICE_REFERENCE), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "version", json: "version", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "version_priority", json: "versionPriority", ty: Int32, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `kube_aggregator::pkg::apis::apiregistration::v1::APIServiceStatus`.
pub static API_SERVICE_STATUS: Type = Type {
    name: "APIServiceStatus",
    path: "kube_aggregator::pkg::apis::apiregistration::v1::APIServiceStatus",
    fields: &[
        Field { rust: "conditions", json: "conditions", ty: List(&Object(&API_SERVICE_CONDITION)), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &["type"] },
    ],
    variants: &[],
};

/// `kube_aggregator::pkg::apis::apiregistration::v1::ServiceReference`.
pub static SERVICE_REFERENCE: Type = Type {
    name: "ServiceReference",
    path: "kube_aggregator::pkg::apis::apiregistration::v1::ServiceReference",
    fields: &[
        Field { rust: "name", json: "name", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "namespace", json: "namespace", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "port", json: "port", ty: Int32, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};
