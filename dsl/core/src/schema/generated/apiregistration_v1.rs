//! The types of `k8s_openapi::kube_aggregator::pkg::apis::apiregistration::v1`.
// Generated from the `k8s-openapi` source that Cargo.lock pins. Do not edit:
// `UPDATE_SCHEMA=1 cargo test --test schema` writes it anew.

use super::super::Type;

/// `kube_aggregator::pkg::apis::apiregistration::v1::APIService`.
pub static API_SERVICE: Type = Type::of("kube_aggregator::pkg::apis::apiregistration::v1", "APIService", "
    metadata metadata apimachinery::pkg::apis::meta::v1::ObjectMeta
    spec spec ?APIServiceSpec
    status status ?APIServiceStatus");

/// `kube_aggregator::pkg::apis::apiregistration::v1::APIServiceCondition`.
pub static API_SERVICE_CONDITION: Type = Type::of("kube_aggregator::pkg::apis::apiregistration::v1", "APIServiceCondition", "
    lastTransitionTime last_transition_time ?Time
    message message ?String
    reason reason ?String
    status status String
    type type_ String");

/// `kube_aggregator::pkg::apis::apiregistration::v1::APIServiceSpec`.
pub static API_SERVICE_SPEC: Type = Type::of("kube_aggregator::pkg::apis::apiregistration::v1", "APIServiceSpec", "
    caBundle ca_bundle ?Bytes
    group group ?String
    groupPriorityMinimum group_priority_minimum Int32
    insecureSkipTLSVerify insecure_skip_tls_verify ?Bool
    service service ?ServiceReference
    version version ?String
    versionPriority version_priority Int32");

/// `kube_aggregator::pkg::apis::apiregistration::v1::APIServiceStatus`.
pub static API_SERVICE_STATUS: Type = Type::of("kube_aggregator::pkg::apis::apiregistration::v1", "APIServiceStatus", "
    conditions conditions ?[APIServiceCondition] @type");

/// `kube_aggregator::pkg::apis::apiregistration::v1::ServiceReference`.
pub static SERVICE_REFERENCE: Type = Type::of("kube_aggregator::pkg::apis::apiregistration::v1", "ServiceReference", "
    name name ?String
    namespace namespace ?String
    port port ?Int32");
