//! The types of `k8s_openapi::api::scheduling::v1alpha1`.
// Generated from the `k8s-openapi` source that Cargo.lock pins. Do not edit:
// `UPDATE_SCHEMA=1 cargo test --test schema` writes it anew.

use super::super::Type;

/// `api::scheduling::v1alpha1::BasicSchedulingPolicy`.
pub static BASIC_SCHEDULING_POLICY: Type = Type::of("api::scheduling::v1alpha1", "BasicSchedulingPolicy", "");

/// `api::scheduling::v1alpha1::GangSchedulingPolicy`.
pub static GANG_SCHEDULING_POLICY: Type = Type::of("api::scheduling::v1alpha1", "GangSchedulingPolicy", "
    minCount min_count Int32 35..35");

/// `api::scheduling::v1alpha1::PodGroup`.
pub static POD_GROUP: Type = Type::of("api::scheduling::v1alpha1", "PodGroup", "
    name name String 35..35
    policy policy PodGroupPolicy 35..35");

/// `api::scheduling::v1alpha1::PodGroupPolicy`.
pub static POD_GROUP_POLICY: Type = Type::of("api::scheduling::v1alpha1", "PodGroupPolicy", "
    basic basic ?BasicSchedulingPolicy 35..35
    gang gang ?GangSchedulingPolicy 35..35");

/// `api::scheduling::v1alpha1::TypedLocalObjectReference`.
pub static TYPED_LOCAL_OBJECT_REFERENCE: Type = Type::of("api::scheduling::v1alpha1", "TypedLocalObjectReference", "
    apiGroup api_group ?String 35..35
    kind kind String 35..35
    name name String 35..35");

/// `api::scheduling::v1alpha1::Workload`.
pub static WORKLOAD: Type = Type::of("api::scheduling::v1alpha1", "Workload", "
    metadata metadata apimachinery::pkg::apis::meta::v1::ObjectMeta 35..35
    spec spec WorkloadSpec 35..35");

/// `api::scheduling::v1alpha1::WorkloadSpec`.
pub static WORKLOAD_SPEC: Type = Type::of("api::scheduling::v1alpha1", "WorkloadSpec", "
    controllerRef controller_ref ?TypedLocalObjectReference 35..35
    podGroups pod_groups [PodGroup] 35..35 @name");
