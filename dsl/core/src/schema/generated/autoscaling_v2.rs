//! The types of `k8s_openapi::api::autoscaling::v2`.
// Generated from the `k8s-openapi` source that Cargo.lock pins. Do not edit:
// `UPDATE_SCHEMA=1 cargo test --test schema` writes it anew.

use super::super::Ty::*;
use super::super::{Field, Type};

/// `api::autoscaling::v2::ContainerResourceMetricSource`.
pub static CONTAINER_RESOURCE_METRIC_SOURCE: Type = Type {
    name: "ContainerResourceMetricSource",
    path: "api::autoscaling::v2::ContainerResourceMetricSource",
    fields: &[
        Field { rust: "container", json: "container", ty: String, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "name", json: "name", ty: String, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "target", json: "target", ty: Object(&METRIC_TARGET), optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::autoscaling::v2::ContainerResourceMetricStatus`.
pub static CONTAINER_RESOURCE_METRIC_STATUS: Type = Type {
    name: "ContainerResourceMetricStatus",
    path: "api::autoscaling::v2::ContainerResourceMetricStatus",
    fields: &[
        Field { rust: "container", json: "container", ty: String, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "current", json: "current", ty: Object(&METRIC_VALUE_STATUS), optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "name", json: "name", ty: String, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::autoscaling::v2::CrossVersionObjectReference`.
pub static CROSS_VERSION_OBJECT_REFERENCE: Type = Type {
    name: "CrossVersionObjectReference",
    path: "api::autoscaling::v2::CrossVersionObjectReference",
    fields: &[
        Field { rust: "api_version", json: "apiVersion", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "kind", json: "kind", ty: String, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "name", json: "name", ty: String, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::autoscaling::v2::ExternalMetricSource`.
pub static EXTERNAL_METRIC_SOURCE: Type = Type {
    name: "ExternalMetricSource",
    path: "api::autoscaling::v2::ExternalMetricSource",
    fields: &[
        Field { rust: "metric", json: "metric", ty: Object(&METRIC_IDENTIFIER), optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "target", json: "target", ty: Object(&METRIC_TARGET), optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::autoscaling::v2::ExternalMetricStatus`.
pub static EXTERNAL_METRIC_STATUS: Type = Type {
    name: "ExternalMetricStatus",
    path: "api::autoscaling::v2::ExternalMetricStatus",
    fields: &[
        Field { rust: "current", json: "current", ty: Object(&METRIC_VALUE_STATUS), optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "metric", json: "metric", ty: Object(&METRIC_IDENTIFIER), optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::autoscaling::v2::HPAScalingPolicy`.
pub static HPA_SCALING_POLICY: Type = Type {
    name: "HPAScalingPolicy",
    path: "api::autoscaling::v2::HPAScalingPolicy",
    fields: &[
        Field { rust: "period_seconds", json: "periodSeconds", ty: Int32, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "type_", json: "type", ty: String, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "value", json: "value", ty: Int32, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::autoscaling::v2::HPAScalingRules`.
pub static HPA_SCALING_RULES: Type = Type {
    name: "HPAScalingRules",
    path: "api::autoscaling::v2::HPAScalingRules",
    fields: &[
        Field { rust: "policies", json: "policies", ty: List(&Object(&HPA_SCALING_POLICY)), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "select_policy", json: "selectPolicy", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "stabilization_window_seconds", json: "stabilizationWindowSeconds", ty: Int32, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "tolerance", json: "tolerance", ty: Quantity, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::autoscaling::v2::HorizontalPodAutoscaler`.
pub static HORIZONTAL_POD_AUTOSCALER: Type = Type {
    name: "HorizontalPodAutoscaler",
    path: "api::autoscaling::v2::HorizontalPodAutoscaler",
    fields: &[
        Field { rust: "metadata", json: "metadata", ty: Object(&super::meta_v1::OBJECT_META), optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "spec", json: "spec", ty: Object(&HORIZONTAL_POD_AUTOSCALER_SPEC), optional: true, boxed: false, since: 33, until: 35, values: &[], keys: &[] },
        Field { rust: "spec", json: "spec", ty: Object(&HORIZONTAL_POD_AUTOSCALER_SPEC), optional: false, boxed: false, since: 36, until: 37, values: &[], keys: &[] },
        Field { rust: "status", json: "status", ty: Object(&HORIZONTAL_POD_AUTOSCALER_STATUS), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::autoscaling::v2::HorizontalPodAutoscalerBehavior`.
pub static HORIZONTAL_POD_AUTOSCALER_BEHAVIOR: Type = Type {
    name: "HorizontalPodAutoscalerBehavior",
    path: "api::autoscaling::v2::HorizontalPodAutoscalerBehavior",
    fields: &[
        Field { rust: "scale_down", json: "scaleDown", ty: Object(&HPA_SCALING_RULES), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "scale_up", json: "scaleUp", ty: Object(&HPA_SCALING_RULES), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::autoscaling::v2::HorizontalPodAutoscalerCondition`.
pub static HORIZONTAL_POD_AUTOSCALER_CONDITION: Type = Type {
    name: "HorizontalPodAutoscalerCondition",
    path: "api::autoscaling::v2::HorizontalPodAutoscalerCondition",
    fields: &[
        Field { rust: "last_transition_time", json: "lastTransitionTime", ty: Time, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "message", json: "message", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "observed_generation", json: "observedGeneration", ty: Int64, optional: true, boxed: false, since: 37, until: 37, values: &[], keys: &[] },
        Field { rust: "reason", json: "reason", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "status", json: "status", ty: String, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "type_", json: "type", ty: String, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::autoscaling::v2::HorizontalPodAutoscalerSpec`.
pub static HORIZONTAL_POD_AUTOSCALER_SPEC: Type = Type {
    name: "HorizontalPodAutoscalerSpec",
    path: "api::autoscaling::v2::HorizontalPodAutoscalerSpec",
    fields: &[
        Field { rust: "behavior", json: "behavior", ty: Object(&HORIZONTAL_POD_AUTOSCALER_BEHAVIOR), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "max_replicas", json: "maxReplicas", ty: Int32, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "metrics", json: "metrics", ty: List(&Object(&METRIC_SPEC)), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "min_replicas", json: "minReplicas", ty: Int32, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "scale_target_ref", json: "scaleTargetRef", ty: Object(&CROSS_VERSION_OBJECT_REFERENCE), optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::autoscaling::v2::HorizontalPodAutoscalerStatus`.
pub static HORIZONTAL_POD_AUTOSCALER_STATUS: Type = Type {
    name: "HorizontalPodAutoscalerStatus",
    path: "api::autoscaling::v2::HorizontalPodAutoscalerStatus",
    fields: &[
        Field { rust: "conditions", json: "conditions", ty: List(&Object(&HORIZONTAL_POD_AUTOSCALER_CONDITION)), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &["type"] },
        Field { rust: "current_metrics", json: "currentMetrics", ty: List(&Object(&METRIC_STATUS)), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "current_replicas", json: "currentReplicas", ty: Int32, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "desired_replicas", json: "desiredReplicas", ty: Int32, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "last_scale_time", json: "lastScaleTime", ty: Time, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "observed_generation", json: "observedGeneration", ty: Int64, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::autoscaling::v2::MetricIdentifier`.
pub static METRIC_IDENTIFIER: Type = Type {
    name: "MetricIdentifier",
    path: "api::autoscaling::v2::MetricIdentifier",
    fields: &[
        Field { rust: "name", json: "name", ty: String, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "selector", json: "selector", ty: Object(&super::meta_v1::LABEL_SELECTOR), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::autoscaling::v2::MetricSpec`.
pub static METRIC_SPEC: Type = Type {
    name: "MetricSpec",
    path: "api::autoscaling::v2::MetricSpec",
    fields: &[
        Field { rust: "container_resource", json: "containerResource", ty: Object(&CONTAINER_RESOURCE_METRIC_SOURCE), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "external", json: "external", ty: Object(&EXTERNAL_METRIC_SOURCE), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "object", json: "object", ty: Object(&OBJECT_METRIC_SOURCE), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "pods", json: "pods", ty: Object(&PODS_METRIC_SOURCE), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "resource", json: "resource", ty: Object(&RESOURCE_METRIC_SOURCE), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "type_", json: "type", ty: String, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::autoscaling::v2::MetricStatus`.
pub static METRIC_STATUS: Type = Type {
    name: "MetricStatus",
    path: "api::autoscaling::v2::MetricStatus",
    fields: &[
        Field { rust: "container_resource", json: "containerResource", ty: Object(&CONTAINER_RESOURCE_METRIC_STATUS), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "external", json: "external", ty: Object(&EXTERNAL_METRIC_STATUS), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "object", json: "object", ty: Object(&OBJECT_METRIC_STATUS), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "pods", json: "pods", ty: Object(&PODS_METRIC_STATUS), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "resource", json: "resource", ty: Object(&RESOURCE_METRIC_STATUS), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "type_", json: "type", ty: String, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::autoscaling::v2::MetricTarget`.
pub static METRIC_TARGET: Type = Type {
    name: "MetricTarget",
    path: "api::autoscaling::v2::MetricTarget",
    fields: &[
        Field { rust: "average_utilization", json: "averageUtilization", ty: Int32, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "average_value", json: "averageValue", ty: Quantity, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "type_", json: "type", ty: String, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "value", json: "value", ty: Quantity, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::autoscaling::v2::MetricValueStatus`.
pub static METRIC_VALUE_STATUS: Type = Type {
    name: "MetricValueStatus",
    path: "api::autoscaling::v2::MetricValueStatus",
    fields: &[
        Field { rust: "average_utilization", json: "averageUtilization", ty: Int32, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "average_value", json: "averageValue", ty: Quantity, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "value", json: "value", ty: Quantity, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::autoscaling::v2::ObjectMetricSource`.
pub static OBJECT_METRIC_SOURCE: Type = Type {
    name: "ObjectMetricSource",
    path: "api::autoscaling::v2::ObjectMetricSource",
    fields: &[
        Field { rust: "described_object", json: "describedObject", ty: Object(&CROSS_VERSION_OBJECT_REFERENCE), optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "metric", json: "metric", ty: Object(&METRIC_IDENTIFIER), optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "target", json: "target", ty: Object(&METRIC_TARGET), optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::autoscaling::v2::ObjectMetricStatus`.
pub static OBJECT_METRIC_STATUS: Type = Type {
    name: "ObjectMetricStatus",
    path: "api::autoscaling::v2::ObjectMetricStatus",
    fields: &[
        Field { rust: "current", json: "current", ty: Object(&METRIC_VALUE_STATUS), optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "described_object", json: "describedObject", ty: Object(&CROSS_VERSION_OBJECT_REFERENCE), optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "metric", json: "metric", ty: Object(&METRIC_IDENTIFIER), optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::autoscaling::v2::PodsMetricSource`.
pub static PODS_METRIC_SOURCE: Type = Type {
    name: "PodsMetricSource",
    path: "api::autoscaling::v2::PodsMetricSource",
    fields: &[
        Field { rust: "metric", json: "metric", ty: Object(&METRIC_IDENTIFIER), optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "target", json: "target", ty: Object(&METRIC_TARGET), optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::autoscaling::v2::PodsMetricStatus`.
pub static PODS_METRIC_STATUS: Type = Type {
    name: "PodsMetricStatus",
    path: "api::autoscaling::v2::PodsMetricStatus",
    fields: &[
        Field { rust: "current", json: "current", ty: Object(&METRIC_VALUE_STATUS), optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "metric", json: "metric", ty: Object(&METRIC_IDENTIFIER), optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::autoscaling::v2::ResourceMetricSource`.
pub static RESOURCE_METRIC_SOURCE: Type = Type {
    name: "ResourceMetricSource",
    path: "api::autoscaling::v2::ResourceMetricSource",
    fields: &[
        Field { rust: "name", json: "name", ty: String, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "target", json: "target", ty: Object(&METRIC_TARGET), optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::autoscaling::v2::ResourceMetricStatus`.
pub static RESOURCE_METRIC_STATUS: Type = Type {
    name: "ResourceMetricStatus",
    path: "api::autoscaling::v2::ResourceMetricStatus",
    fields: &[
        Field { rust: "current", json: "current", ty: Object(&METRIC_VALUE_STATUS), optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "name", json: "name", ty: String, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};
