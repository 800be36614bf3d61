//! The types of `k8s_openapi::api::policy::v1`.
// Generated from the `k8s-openapi` source that Cargo.lock pins. Do not edit:
// `UPDATE_SCHEMA=1 cargo test --test schema` writes it anew.

use super::super::Ty::*;
use super::super::{Field, Type};

/// `api::policy::v1::PodDisruptionBudget`.
pub static POD_DISRUPTION_BUDGET: Type = Type {
    name: "PodDisruptionBudget",
    path: "api::policy::v1::PodDisruptionBudget",
    fields: &[
        Field { rust: "metadata", json: "metadata", ty: Object(&super::meta_v1::OBJECT_META), optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "spec", json: "spec", ty: Object(&POD_DISRUPTION_BUDGET_SPEC), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "status", json: "status", ty: Object(&POD_DISRUPTION_BUDGET_STATUS), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::policy::v1::PodDisruptionBudgetSpec`.
pub static POD_DISRUPTION_BUDGET_SPEC: Type = Type {
    name: "PodDisruptionBudgetSpec",
    path: "api::policy::v1::PodDisruptionBudgetSpec",
    fields: &[
        Field { rust: "max_unavailable", json: "maxUnavailable", ty: IntOrString, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "min_available", json: "minAvailable", ty: IntOrString, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "selector", json: "selector", ty: Object(&super::meta_v1::LABEL_SELECTOR), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "unhealthy_pod_eviction_policy", json: "unhealthyPodEvictionPolicy", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &["AlwaysAllow", "IfHealthyBudget"], keys: &[] },
    ],
    variants: &[],
};

/// `api::policy::v1::PodDisruptionBudgetStatus`.
pub static POD_DISRUPTION_BUDGET_STATUS: Type = Type {
    name: "PodDisruptionBudgetStatus",
    path: "api::policy::v1::PodDisruptionBudgetStatus",
    fields: &[
        Field { rust: "conditions", json: "conditions", ty: List(&Object(&super::meta_v1::CONDITION)), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &["type"] },
        Field { rust: "current_healthy", json: "currentHealthy", ty: Int32, optional: false, boxed: false, since: 33, until: 35, values: &[], keys: &[] },
        Field { rust: "current_healthy", json: "currentHealthy", ty: Int32, optional: true, boxed: false, since: 36, until: 37, values: &[], keys: &[] },
        Field { rust: "desired_healthy", json: "desiredHealthy", ty: Int32, optional: false, boxed: false, since: 33, until: 35, values: &[], keys: &[] },
        Field { rust: "desired_healthy", json: "desiredHealthy", ty: Int32, optional: true, boxed: false, since: 36, until: 37, values: &[], keys: &[] },
        Field { rust: "disrupted_pods", json: "disruptedPods", ty: Map(&Time), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "disruptions_allowed", json: "disruptionsAllowed", ty: Int32, optional: false, boxed: false, since: 33, until: 35, values: &[], keys: &[] },
        Field { rust: "disruptions_allowed", json: "disruptionsAllowed", ty: Int32, optional: true, boxed: false, since: 36, until: 37, values: &[], keys: &[] },
        Field { rust: "expected_pods", json: "expectedPods", ty: Int32, optional: false, boxed: false, since: 33, until: 35, values: &[], keys: &[] },
        Field { rust: "expected_pods", json: "expectedPods", ty: Int32, optional: true, boxed: false, since: 36, until: 37, values: &[], keys: &[] },
        Field { rust: "observed_generation", json: "observedGeneration", ty: Int64, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};
