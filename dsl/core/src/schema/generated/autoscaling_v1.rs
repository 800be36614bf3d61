//! The types of `k8s_openapi::api::autoscaling::v1`.
// Generated from the `k8s-openapi` source that Cargo.lock pins. Do not edit:
// `UPDATE_SCHEMA=1 cargo test --test schema` writes it anew.

use super::super::Type;

/// `api::autoscaling::v1::CrossVersionObjectReference`.
pub static CROSS_VERSION_OBJECT_REFERENCE: Type = Type::of("api::autoscaling::v1", "CrossVersionObjectReference", "
    apiVersion api_version ?String
    kind kind String
    name name String");

/// `api::autoscaling::v1::HorizontalPodAutoscaler`.
pub static HORIZONTAL_POD_AUTOSCALER: Type = Type::of("api::autoscaling::v1", "HorizontalPodAutoscaler", "
    metadata metadata apimachinery::pkg::apis::meta::v1::ObjectMeta
    spec spec ?HorizontalPodAutoscalerSpec 33..35
    spec spec HorizontalPodAutoscalerSpec 36..37
    status status ?HorizontalPodAutoscalerStatus");

/// `api::autoscaling::v1::HorizontalPodAutoscalerSpec`.
pub static HORIZONTAL_POD_AUTOSCALER_SPEC: Type = Type::of("api::autoscaling::v1", "HorizontalPodAutoscalerSpec", "
    maxReplicas max_replicas Int32
    minReplicas min_replicas ?Int32
    scaleTargetRef scale_target_ref CrossVersionObjectReference
    targetCPUUtilizationPercentage target_cpu_utilization_percentage ?Int32");

/// `api::autoscaling::v1::HorizontalPodAutoscalerStatus`.
pub static HORIZONTAL_POD_AUTOSCALER_STATUS: Type = Type::of("api::autoscaling::v1", "HorizontalPodAutoscalerStatus", "
    currentCPUUtilizationPercentage current_cpu_utilization_percentage ?Int32
    currentReplicas current_replicas Int32
    desiredReplicas desired_replicas Int32
    lastScaleTime last_scale_time ?Time
    observedGeneration observed_generation ?Int64");
