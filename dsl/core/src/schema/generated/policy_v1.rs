//! The types of `k8s_openapi::api::policy::v1`.
// Generated from the `k8s-openapi` source that Cargo.lock pins. Do not edit:
// `UPDATE_SCHEMA=1 cargo test --test schema` writes it anew.

use super::super::Type;

/// `api::policy::v1::PodDisruptionBudget`.
pub static POD_DISRUPTION_BUDGET: Type = Type::of("api::policy::v1", "PodDisruptionBudget", "
    metadata metadata apimachinery::pkg::apis::meta::v1::ObjectMeta
    spec spec ?PodDisruptionBudgetSpec
    status status ?PodDisruptionBudgetStatus");

/// `api::policy::v1::PodDisruptionBudgetSpec`.
pub static POD_DISRUPTION_BUDGET_SPEC: Type = Type::of("api::policy::v1", "PodDisruptionBudgetSpec", "
    maxUnavailable max_unavailable ?IntOrString
    minAvailable min_available ?IntOrString
    selector selector ?apimachinery::pkg::apis::meta::v1::LabelSelector
    unhealthyPodEvictionPolicy unhealthy_pod_eviction_policy ?String =AlwaysAllow|IfHealthyBudget");

/// `api::policy::v1::PodDisruptionBudgetStatus`.
pub static POD_DISRUPTION_BUDGET_STATUS: Type = Type::of("api::policy::v1", "PodDisruptionBudgetStatus", "
    conditions conditions ?[apimachinery::pkg::apis::meta::v1::Condition] @type
    currentHealthy current_healthy Int32 33..35
    currentHealthy current_healthy ?Int32 36..37
    desiredHealthy desired_healthy Int32 33..35
    desiredHealthy desired_healthy ?Int32 36..37
    disruptedPods disrupted_pods ?{Time}
    disruptionsAllowed disruptions_allowed Int32 33..35
    disruptionsAllowed disruptions_allowed ?Int32 36..37
    expectedPods expected_pods Int32 33..35
    expectedPods expected_pods ?Int32 36..37
    observedGeneration observed_generation ?Int64");
