//! The types of `k8s_openapi::api::autoscaling::v1`.
// Generated from the `k8s-openapi` source that Cargo.lock pins. Do not edit:
// `UPDATE_SCHEMA=1 cargo test --test schema` writes it anew.

use super::super::Ty::*;
use super::super::{Field, Type};

/// `api::autoscaling::v1::CrossVersionObjectReference`.
pub static CROSS_VERSION_OBJECT_REFERENCE: Type = Type {
    name: "CrossVersionObjectReference",
    path: "api::autoscaling::v1::CrossVersionObjectReference",
    fields: &[
        Field { rust: "api_version", json: "apiVersion", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "kind", json: "kind", ty: String, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "name", json: "name", ty: String, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::autoscaling::v1::HorizontalPodAutoscaler`.
pub static HORIZONTAL_POD_AUTOSCALER: Type = Type {
    name: "HorizontalPodAutoscaler",
    path: "api::autoscaling::v1::HorizontalPodAutoscaler",
    fields: &[
        Field { rust: "metadata", json: "metadata", ty: Object(&super::meta_v1::OBJECT_META), optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "spec", json: "spec", ty: Object(&HORIZONTAL_POD_AUTOSCALER_SPEC), optional: true, boxed: false, since: 33, until: 35, values: &[], keys: &[] },
        Field { rust: "spec", json: "spec", ty: Object(&HORIZONTAL_POD_AUTOSCALER_SPEC), optional: false, boxed: false, since: 36, until: 37, values: &[], keys: &[] },
        Field { rust: "status", json: "status", ty: Object(&HORIZONTAL_POD_AUTOSCALER_STATUS), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::autoscaling::v1::HorizontalPodAutoscalerSpec`.
pub static HORIZONTAL_POD_AUTOSCALER_SPEC: Type = Type {
    name: "HorizontalPodAutoscalerSpec",
    path: "api::autoscaling::v1::HorizontalPodAutoscalerSpec",
    fields: &[
        Field { rust: "max_replicas", json: "maxReplicas", ty: Int32, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "min_replicas", json: "minReplicas", ty: Int32, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "scale_target_ref", json: "scaleTargetRef", ty: Object(&CROSS_VERSION_OBJECT_REFERENCE), optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "target_cpu_utilization_percentage", json: "targetCPUUtilizationPercentage", ty: Int32, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::autoscaling::v1::HorizontalPodAutoscalerStatus`.
pub static HORIZONTAL_POD_AUTOSCALER_STATUS: Type = Type {
    name: "HorizontalPodAutoscalerStatus",
    path: "api::autoscaling::v1::HorizontalPodAutoscalerStatus",
    fields: &[
        Field { rust: "current_cpu_utilization_percentage", json: "currentCPUUtilizationPercentage", ty: Int32, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "current_replicas", json: "currentReplicas", ty: Int32, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "desired_replicas", json: "desiredReplicas", ty: Int32, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "last_scale_time", json: "lastScaleTime", ty: Time, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "observed_generation", json: "observedGeneration", ty: Int64, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};
