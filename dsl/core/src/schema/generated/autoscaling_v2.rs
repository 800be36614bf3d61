//! The types of `k8s_openapi::api::autoscaling::v2`.
// Generated from the `k8s-openapi` source that Cargo.lock pins. Do not edit:
// `UPDATE_SCHEMA=1 cargo test --test schema` writes it anew.

use super::super::Type;

/// `api::autoscaling::v2::ContainerResourceMetricSource`.
pub static CONTAINER_RESOURCE_METRIC_SOURCE: Type = Type::of("api::autoscaling::v2", "ContainerResourceMetricSource", "
    container container String
    name name String
    target target MetricTarget");

/// `api::autoscaling::v2::ContainerResourceMetricStatus`.
pub static CONTAINER_RESOURCE_METRIC_STATUS: Type = Type::of("api::autoscaling::v2", "ContainerResourceMetricStatus", "
    container container String
    current current MetricValueStatus
    name name String");

/// `api::autoscaling::v2::CrossVersionObjectReference`.
pub static CROSS_VERSION_OBJECT_REFERENCE: Type = Type::of("api::autoscaling::v2", "CrossVersionObjectReference", "
    apiVersion api_version ?String
    kind kind String
    name name String");

/// `api::autoscaling::v2::ExternalMetricSource`.
pub static EXTERNAL_METRIC_SOURCE: Type = Type::of("api::autoscaling::v2", "ExternalMetricSource", "
    metric metric MetricIdentifier
    target target MetricTarget");

/// `api::autoscaling::v2::ExternalMetricStatus`.
pub static EXTERNAL_METRIC_STATUS: Type = Type::of("api::autoscaling::v2", "ExternalMetricStatus", "
    current current MetricValueStatus
    metric metric MetricIdentifier");

/// `api::autoscaling::v2::HPAScalingPolicy`.
pub static HPA_SCALING_POLICY: Type = Type::of("api::autoscaling::v2", "HPAScalingPolicy", "
    periodSeconds period_seconds Int32
    type type_ String =Percent|Pods
    value value Int32");

/// `api::autoscaling::v2::HPAScalingRules`.
pub static HPA_SCALING_RULES: Type = Type::of("api::autoscaling::v2", "HPAScalingRules", "
    policies policies ?[HPAScalingPolicy]
    selectPolicy select_policy ?String =Disabled|Max|Min
    stabilizationWindowSeconds stabilization_window_seconds ?Int32
    tolerance tolerance ?Quantity");

/// `api::autoscaling::v2::HorizontalPodAutoscaler`.
pub static HORIZONTAL_POD_AUTOSCALER: Type = Type::of("api::autoscaling::v2", "HorizontalPodAutoscaler", "
    metadata metadata apimachinery::pkg::apis::meta::v1::ObjectMeta
    spec spec ?HorizontalPodAutoscalerSpec 33..35
    spec spec HorizontalPodAutoscalerSpec 36..37
    status status ?HorizontalPodAutoscalerStatus");

/// `api::autoscaling::v2::HorizontalPodAutoscalerBehavior`.
pub static HORIZONTAL_POD_AUTOSCALER_BEHAVIOR: Type = Type::of("api::autoscaling::v2", "HorizontalPodAutoscalerBehavior", "
    scaleDown scale_down ?HPAScalingRules
    scaleUp scale_up ?HPAScalingRules");

/// `api::autoscaling::v2::HorizontalPodAutoscalerCondition`.
pub static HORIZONTAL_POD_AUTOSCALER_CONDITION: Type = Type::of("api::autoscaling::v2", "HorizontalPodAutoscalerCondition", "
    lastTransitionTime last_transition_time ?Time
    message message ?String
    observedGeneration observed_generation ?Int64 37..37
    reason reason ?String
    status status String
    type type_ String");

/// `api::autoscaling::v2::HorizontalPodAutoscalerSpec`.
pub static HORIZONTAL_POD_AUTOSCALER_SPEC: Type = Type::of("api::autoscaling::v2", "HorizontalPodAutoscalerSpec", "
    behavior behavior ?HorizontalPodAutoscalerBehavior
    maxReplicas max_replicas Int32
    metrics metrics ?[MetricSpec]
    minReplicas min_replicas ?Int32
    scaleTargetRef scale_target_ref CrossVersionObjectReference");

/// `api::autoscaling::v2::HorizontalPodAutoscalerStatus`.
pub static HORIZONTAL_POD_AUTOSCALER_STATUS: Type = Type::of("api::autoscaling::v2", "HorizontalPodAutoscalerStatus", "
    conditions conditions ?[HorizontalPodAutoscalerCondition] @type
    currentMetrics current_metrics ?[MetricStatus]
    currentReplicas current_replicas ?Int32
    desiredReplicas desired_replicas Int32
    lastScaleTime last_scale_time ?Time
    observedGeneration observed_generation ?Int64");

/// `api::autoscaling::v2::MetricIdentifier`.
pub static METRIC_IDENTIFIER: Type = Type::of("api::autoscaling::v2", "MetricIdentifier", "
    name name String
    selector selector ?apimachinery::pkg::apis::meta::v1::LabelSelector");

/// `api::autoscaling::v2::MetricSpec`.
pub static METRIC_SPEC: Type = Type::of("api::autoscaling::v2", "MetricSpec", "
    containerResource container_resource ?ContainerResourceMetricSource
    external external ?ExternalMetricSource
    object object ?ObjectMetricSource
    pods pods ?PodsMetricSource
    resource resource ?ResourceMetricSource
    type type_ String =ContainerResource|External|Object|Pods|Resource");

/// `api::autoscaling::v2::MetricStatus`.
pub static METRIC_STATUS: Type = Type::of("api::autoscaling::v2", "MetricStatus", "
    containerResource container_resource ?ContainerResourceMetricStatus
    external external ?ExternalMetricStatus
    object object ?ObjectMetricStatus
    pods pods ?PodsMetricStatus
    resource resource ?ResourceMetricStatus
    type type_ String");

/// `api::autoscaling::v2::MetricTarget`.
pub static METRIC_TARGET: Type = Type::of("api::autoscaling::v2", "MetricTarget", "
    averageUtilization average_utilization ?Int32
    averageValue average_value ?Quantity
    type type_ String =AverageValue|Utilization|Value
    value value ?Quantity");

/// `api::autoscaling::v2::MetricValueStatus`.
pub static METRIC_VALUE_STATUS: Type = Type::of("api::autoscaling::v2", "MetricValueStatus", "
    averageUtilization average_utilization ?Int32
    averageValue average_value ?Quantity
    value value ?Quantity");

/// `api::autoscaling::v2::ObjectMetricSource`.
pub static OBJECT_METRIC_SOURCE: Type = Type::of("api::autoscaling::v2", "ObjectMetricSource", "
    describedObject described_object CrossVersionObjectReference
    metric metric MetricIdentifier
    target target MetricTarget");

/// `api::autoscaling::v2::ObjectMetricStatus`.
pub static OBJECT_METRIC_STATUS: Type = Type::of("api::autoscaling::v2", "ObjectMetricStatus", "
    current current MetricValueStatus
    describedObject described_object CrossVersionObjectReference
    metric metric MetricIdentifier");

/// `api::autoscaling::v2::PodsMetricSource`.
pub static PODS_METRIC_SOURCE: Type = Type::of("api::autoscaling::v2", "PodsMetricSource", "
    metric metric MetricIdentifier
    target target MetricTarget");

/// `api::autoscaling::v2::PodsMetricStatus`.
pub static PODS_METRIC_STATUS: Type = Type::of("api::autoscaling::v2", "PodsMetricStatus", "
    current current MetricValueStatus
    metric metric MetricIdentifier");

/// `api::autoscaling::v2::ResourceMetricSource`.
pub static RESOURCE_METRIC_SOURCE: Type = Type::of("api::autoscaling::v2", "ResourceMetricSource", "
    name name String
    target target MetricTarget");

/// `api::autoscaling::v2::ResourceMetricStatus`.
pub static RESOURCE_METRIC_STATUS: Type = Type::of("api::autoscaling::v2", "ResourceMetricStatus", "
    current current MetricValueStatus
    name name String");
