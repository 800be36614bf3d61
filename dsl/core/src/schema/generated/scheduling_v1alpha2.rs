//! The types of `k8s_openapi::api::scheduling::v1alpha2`.
// Generated from the `k8s-openapi` source that Cargo.lock pins. Do not edit:
// `UPDATE_SCHEMA=1 cargo test --test schema` writes it anew.

use super::super::Type;

/// `api::scheduling::v1alpha2::BasicSchedulingPolicy`.
pub static BASIC_SCHEDULING_POLICY: Type = Type::of("api::scheduling::v1alpha2", "BasicSchedulingPolicy", "");

/// `api::scheduling::v1alpha2::GangSchedulingPolicy`.
pub static GANG_SCHEDULING_POLICY: Type = Type::of("api::scheduling::v1alpha2", "GangSchedulingPolicy", "
    minCount min_count Int32 36..36");

/// `api::scheduling::v1alpha2::PodGroup`.
pub static POD_GROUP: Type = Type::of("api::scheduling::v1alpha2", "PodGroup", "
    metadata metadata apimachinery::pkg::apis::meta::v1::ObjectMeta 36..36
    spec spec PodGroupSpec 36..36
    status status ?PodGroupStatus 36..36");

/// `api::scheduling::v1alpha2::PodGroupResourceClaim`.
pub static POD_GROUP_RESOURCE_CLAIM: Type = Type::of("api::scheduling::v1alpha2", "PodGroupResourceClaim", "
    name name String 36..36
    resourceClaimName resource_claim_name ?String 36..36
    resourceClaimTemplateName resource_claim_template_name ?String 36..36");

/// `api::scheduling::v1alpha2::PodGroupResourceClaimStatus`.
pub static POD_GROUP_RESOURCE_CLAIM_STATUS: Type = Type::of("api::scheduling::v1alpha2", "PodGroupResourceClaimStatus", "
    name name String 36..36
    resourceClaimName resource_claim_name ?String 36..36");

/// `api::scheduling::v1alpha2::PodGroupSchedulingConstraints`.
pub static POD_GROUP_SCHEDULING_CONSTRAINTS: Type = Type::of("api::scheduling::v1alpha2", "PodGroupSchedulingConstraints", "
    topology topology ?[TopologyConstraint] 36..36");

/// `api::scheduling::v1alpha2::PodGroupSchedulingPolicy`.
pub static POD_GROUP_SCHEDULING_POLICY: Type = Type::of("api::scheduling::v1alpha2", "PodGroupSchedulingPolicy", "
    basic basic ?BasicSchedulingPolicy 36..36
    gang gang ?GangSchedulingPolicy 36..36");

/// `api::scheduling::v1alpha2::PodGroupSpec`.
pub static POD_GROUP_SPEC: Type = Type::of("api::scheduling::v1alpha2", "PodGroupSpec", "
    disruptionMode disruption_mode ?String 36..36
    podGroupTemplateRef pod_group_template_ref ?PodGroupTemplateReference 36..36
    priority priority ?Int32 36..36
    priorityClassName priority_class_name ?String 36..36
    resourceClaims resource_claims ?[PodGroupResourceClaim] 36..36 @name
    schedulingConstraints scheduling_constraints ?PodGroupSchedulingConstraints 36..36
    schedulingPolicy scheduling_policy PodGroupSchedulingPolicy 36..36");

/// `api::scheduling::v1alpha2::PodGroupStatus`.
pub static POD_GROUP_STATUS: Type = Type::of("api::scheduling::v1alpha2", "PodGroupStatus", "
    conditions conditions ?[apimachinery::pkg::apis::meta::v1::Condition] 36..36 @type
    resourceClaimStatuses resource_claim_statuses ?[PodGroupResourceClaimStatus] 36..36 @name");

/// `api::scheduling::v1alpha2::PodGroupTemplate`.
pub static POD_GROUP_TEMPLATE: Type = Type::of("api::scheduling::v1alpha2", "PodGroupTemplate", "
    disruptionMode disruption_mode ?String 36..36
    name name String 36..36
    priority priority ?Int32 36..36
    priorityClassName priority_class_name ?String 36..36
    resourceClaims resource_claims ?[PodGroupResourceClaim] 36..36 @name
    schedulingConstraints scheduling_constraints ?PodGroupSchedulingConstraints 36..36
    schedulingPolicy scheduling_policy PodGroupSchedulingPolicy 36..36");

/// `api::scheduling::v1alpha2::PodGroupTemplateReference`.
pub static POD_GROUP_TEMPLATE_REFERENCE: Type = Type::of("api::scheduling::v1alpha2", "PodGroupTemplateReference", "
    workload workload ?WorkloadPodGroupTemplateReference 36..36");

/// `api::scheduling::v1alpha2::TopologyConstraint`.
pub static TOPOLOGY_CONSTRAINT: Type = Type::of("api::scheduling::v1alpha2", "TopologyConstraint", "
    key key String 36..36");

/// `api::scheduling::v1alpha2::TypedLocalObjectReference`.
pub static TYPED_LOCAL_OBJECT_REFERENCE: Type = Type::of("api::scheduling::v1alpha2", "TypedLocalObjectReference", "
    apiGroup api_group ?String 36..36
    kind kind String 36..36
    name name String 36..36");

/// `api::scheduling::v1alpha2::Workload`.
pub static WORKLOAD: Type = Type::of("api::scheduling::v1alpha2", "Workload", "
    metadata metadata apimachinery::pkg::apis::meta::v1::ObjectMeta 36..36
    spec spec WorkloadSpec 36..36");

/// `api::scheduling::v1alpha2::WorkloadPodGroupTemplateReference`.
pub static WORKLOAD_POD_GROUP_TEMPLATE_REFERENCE: Type = Type::of("api::scheduling::v1alpha2", "WorkloadPodGroupTemplateReference", "
    podGroupTemplateName pod_group_template_name String 36..36
    workloadName workload_name String 36..36");

/// `api::scheduling::v1alpha2::WorkloadSpec`.
pub static WORKLOAD_SPEC: Type = Type::of("api::scheduling::v1alpha2", "WorkloadSpec", "
    controllerRef controller_ref ?TypedLocalObjectReference 36..36
    podGroupTemplates pod_group_templates [PodGroupTemplate] 36..36 @name");
