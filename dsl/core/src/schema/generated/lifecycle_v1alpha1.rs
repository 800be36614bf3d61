//! The types of `k8s_openapi::api::lifecycle::v1alpha1`.
// Generated from the `k8s-openapi` source that Cargo.lock pins. Do not edit:
// `UPDATE_SCHEMA=1 cargo test --test schema` writes it anew.

use super::super::Type;

/// `api::lifecycle::v1alpha1::Eviction`.
pub static EVICTION: Type = Type::of("api::lifecycle::v1alpha1", "Eviction", "
    metadata metadata apimachinery::pkg::apis::meta::v1::ObjectMeta 37..37
    spec spec EvictionSpec 37..37
    status status ?EvictionStatus 37..37");

/// `api::lifecycle::v1alpha1::EvictionPodReference`.
pub static EVICTION_POD_REFERENCE: Type = Type::of("api::lifecycle::v1alpha1", "EvictionPodReference", "
    name name String 37..37
    uid uid String 37..37");

/// `api::lifecycle::v1alpha1::EvictionRequest`.
pub static EVICTION_REQUEST: Type = Type::of("api::lifecycle::v1alpha1", "EvictionRequest", "
    metadata metadata apimachinery::pkg::apis::meta::v1::ObjectMeta 37..37
    spec spec EvictionRequestSpec 37..37
    status status ?EvictionRequestStatus 37..37");

/// `api::lifecycle::v1alpha1::EvictionRequestPodReference`.
pub static EVICTION_REQUEST_POD_REFERENCE: Type = Type::of("api::lifecycle::v1alpha1", "EvictionRequestPodReference", "
    name name String 37..37
    uid uid String 37..37");

/// `api::lifecycle::v1alpha1::EvictionRequestSpec`.
pub static EVICTION_REQUEST_SPEC: Type = Type::of("api::lifecycle::v1alpha1", "EvictionRequestSpec", "
    intent intent String 37..37
    requester requester String 37..37
    target target EvictionRequestTarget 37..37");

/// `api::lifecycle::v1alpha1::EvictionRequestStatus`.
pub static EVICTION_REQUEST_STATUS: Type = Type::of("api::lifecycle::v1alpha1", "EvictionRequestStatus", "
    conditions conditions ?[apimachinery::pkg::apis::meta::v1::Condition] 37..37 @type
    observedGeneration observed_generation ?Int64 37..37");

/// `api::lifecycle::v1alpha1::EvictionRequestTarget`.
pub static EVICTION_REQUEST_TARGET: Type = Type::of("api::lifecycle::v1alpha1", "EvictionRequestTarget", "
    pod pod ?EvictionRequestPodReference 37..37");

/// `api::lifecycle::v1alpha1::EvictionSpec`.
pub static EVICTION_SPEC: Type = Type::of("api::lifecycle::v1alpha1", "EvictionSpec", "
    target target EvictionTarget 37..37");

/// `api::lifecycle::v1alpha1::EvictionStatus`.
pub static EVICTION_STATUS: Type = Type::of("api::lifecycle::v1alpha1", "EvictionStatus", "
    conditions conditions ?[apimachinery::pkg::apis::meta::v1::Condition] 37..37 @type
    observedGeneration observed_generation ?Int64 37..37
    requesters requesters ?[Requester] 37..37 @name
    responders responders ?[ResponderStatus] 37..37 @name
    targetResponders target_responders ?[TargetResponder] 37..37 @name");

/// `api::lifecycle::v1alpha1::EvictionTarget`.
pub static EVICTION_TARGET: Type = Type::of("api::lifecycle::v1alpha1", "EvictionTarget", "
    pod pod ?EvictionPodReference 37..37");

/// `api::lifecycle::v1alpha1::Requester`.
pub static REQUESTER: Type = Type::of("api::lifecycle::v1alpha1", "Requester", "
    intent intent String 37..37
    name name String 37..37");

/// `api::lifecycle::v1alpha1::ResponderStatus`.
pub static RESPONDER_STATUS: Type = Type::of("api::lifecycle::v1alpha1", "ResponderStatus", "
    completionTime completion_time ?Time 37..37
    expectedCompletionTime expected_completion_time ?Time 37..37
    heartbeatTime heartbeat_time ?Time 37..37
    message message ?String 37..37
    name name String 37..37
    startTime start_time ?Time 37..37");

/// `api::lifecycle::v1alpha1::TargetResponder`.
pub static TARGET_RESPONDER: Type = Type::of("api::lifecycle::v1alpha1", "TargetResponder", "
    name name String 37..37
    priority priority Int32 37..37
    state state String 37..37");
