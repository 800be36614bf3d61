//! The types of `k8s_openapi::api::scheduling::v1beta1`.
// Generated from the `k8s-openapi` source that Cargo.lock pins. Do not edit:
// `UPDATE_SCHEMA=1 cargo test --test schema` writes it anew.

use super::super::Type;

/// `api::scheduling::v1beta1::AllCompositeDisruptionMode`.
pub static ALL_COMPOSITE_DISRUPTION_MODE: Type = Type::of("api::scheduling::v1beta1", "AllCompositeDisruptionMode", "");

/// `api::scheduling::v1beta1::AllDisruptionMode`.
pub static ALL_DISRUPTION_MODE: Type = Type::of("api::scheduling::v1beta1", "AllDisruptionMode", "");

/// `api::scheduling::v1beta1::BasicSchedulingPolicy`.
pub static BASIC_SCHEDULING_POLICY: Type = Type::of("api::scheduling::v1beta1", "BasicSchedulingPolicy", "");

/// `api::scheduling::v1beta1::CompositeBasicSchedulingPolicy`.
pub static COMPOSITE_BASIC_SCHEDULING_POLICY: Type = Type::of("api::scheduling::v1beta1", "CompositeBasicSchedulingPolicy", "");

/// `api::scheduling::v1beta1::CompositeDisruptionMode`.
pub static COMPOSITE_DISRUPTION_MODE: Type = Type::of("api::scheduling::v1beta1", "CompositeDisruptionMode", "
    all all ?AllCompositeDisruptionMode 37..37
    single single ?SingleCompositeDisruptionMode 37..37");

/// `api::scheduling::v1beta1::CompositeGangSchedulingPolicy`.
pub static COMPOSITE_GANG_SCHEDULING_POLICY: Type = Type::of("api::scheduling::v1beta1", "CompositeGangSchedulingPolicy", "
    minGroupCount min_group_count Int32 37..37");

/// `api::scheduling::v1beta1::CompositePodGroupSchedulingConstraints`.
pub static COMPOSITE_POD_GROUP_SCHEDULING_CONSTRAINTS: Type = Type::of("api::scheduling::v1beta1", "CompositePodGroupSchedulingConstraints", "
    topology topology ?[TopologyConstraint] 37..37");

/// `api::scheduling::v1beta1::CompositePodGroupSchedulingPolicy`.
pub static COMPOSITE_POD_GROUP_SCHEDULING_POLICY: Type = Type::of("api::scheduling::v1beta1", "CompositePodGroupSchedulingPolicy", "
    basic basic ?CompositeBasicSchedulingPolicy 37..37
    gang gang ?CompositeGangSchedulingPolicy 37..37");

/// `api::scheduling::v1beta1::CompositePodGroupTemplate`.
pub static COMPOSITE_POD_GROUP_TEMPLATE: Type = Type::of("api::scheduling::v1beta1", "CompositePodGroupTemplate", "
    compositePodGroupTemplates composite_pod_group_templates ?[CompositePodGroupTemplate] 37..37 @name
    disruptionMode disruption_mode ?CompositeDisruptionMode 37..37
    name name String 37..37
    podGroupTemplates pod_group_templates ?[PodGroupTemplate] 37..37 @name
    preemptionPolicy preemption_policy ?String 37..37
    priority priority ?Int32 37..37
    priorityClassName priority_class_name ?String 37..37
    schedulingConstraints scheduling_constraints ?CompositePodGroupSchedulingConstraints 37..37
    schedulingPolicy scheduling_policy CompositePodGroupSchedulingPolicy 37..37");

/// `api::scheduling::v1beta1::DisruptionMode`.
pub static DISRUPTION_MODE: Type = Type::of("api::scheduling::v1beta1", "DisruptionMode", "
    all all ?AllDisruptionMode 37..37
    single single ?SingleDisruptionMode 37..37");

/// `api::scheduling::v1beta1::GangSchedulingPolicy`.
pub static GANG_SCHEDULING_POLICY: Type = Type::of("api::scheduling::v1beta1", "GangSchedulingPolicy", "
    minCount min_count Int32 37..37");

/// `api::scheduling::v1beta1::PodGroup`.
pub static POD_GROUP: Type = Type::of("api::scheduling::v1beta1", "PodGroup", "
    metadata metadata apimachinery::pkg::apis::meta::v1::ObjectMeta 37..37
    spec spec PodGroupSpec 37..37
    status status ?PodGroupStatus 37..37");

/// `api::scheduling::v1beta1::PodGroupResourceClaim`.
pub static POD_GROUP_RESOURCE_CLAIM: Type = Type::of("api::scheduling::v1beta1", "PodGroupResourceClaim", "
    name name String 37..37
    resourceClaimName resource_claim_name ?String 37..37
    resourceClaimTemplateName resource_claim_template_name ?String 37..37");

/// `api::scheduling::v1beta1::PodGroupResourceClaimStatus`.
pub static POD_GROUP_RESOURCE_CLAIM_STATUS: Type = Type::of("api::scheduling::v1beta1", "PodGroupResourceClaimStatus", "
    name name String 37..37
    resourceClaimName resource_claim_name ?String 37..37");

/// `api::scheduling::v1beta1::PodGroupSchedulingConstraints`.
pub static POD_GROUP_SCHEDULING_CONSTRAINTS: Type = Type::of("api::scheduling::v1beta1", "PodGroupSchedulingConstraints", "
    topology topology ?[TopologyConstraint] 37..37");

/// `api::scheduling::v1beta1::PodGroupSchedulingPolicy`.
pub static POD_GROUP_SCHEDULING_POLICY: Type = Type::of("api::scheduling::v1beta1", "PodGroupSchedulingPolicy", "
    basic basic ?BasicSchedulingPolicy 37..37
    gang gang ?GangSchedulingPolicy 37..37");

/// `api::scheduling::v1beta1::PodGroupSpec`.
pub static POD_GROUP_SPEC: Type = Type::of("api::scheduling::v1beta1", "PodGroupSpec", "
    disruptionMode disruption_mode ?DisruptionMode 37..37
    parentCompositePodGroupName parent_composite_pod_group_name ?String 37..37
    preemptionPolicy preemption_policy ?String 37..37
    priority priority ?Int32 37..37
    priorityClassName priority_class_name ?String 37..37
    resourceClaims resource_claims ?[PodGroupResourceClaim] 37..37 @name
    schedulingConstraints scheduling_constraints ?PodGroupSchedulingConstraints 37..37
    schedulingPolicy scheduling_policy PodGroupSchedulingPolicy 37..37
    workloadRef workload_ref ?WorkloadReference 37..37");

/// `api::scheduling::v1beta1::PodGroupStatus`.
pub static POD_GROUP_STATUS: Type = Type::of("api::scheduling::v1beta1", "PodGroupStatus", "
    conditions conditions ?[apimachinery::pkg::apis::meta::v1::Condition] 37..37 @type
    resourceClaimStatuses resource_claim_statuses ?[PodGroupResourceClaimStatus] 37..37 @name");

/// `api::scheduling::v1beta1::PodGroupTemplate`.
pub static POD_GROUP_TEMPLATE: Type = Type::of("api::scheduling::v1beta1", "PodGroupTemplate", "
    disruptionMode disruption_mode ?DisruptionMode 37..37
    name name String 37..37
    preemptionPolicy preemption_policy ?String 37..37
    priority priority ?Int32 37..37
    priorityClassName priority_class_name ?String 37..37
    resourceClaims resource_claims ?[PodGroupResourceClaim] 37..37 @name
    schedulingConstraints scheduling_constraints ?PodGroupSchedulingConstraints 37..37
    schedulingPolicy scheduling_policy PodGroupSchedulingPolicy 37..37");

/// `api::scheduling::v1beta1::SingleCompositeDisruptionMode`.
pub static SINGLE_COMPOSITE_DISRUPTION_MODE: Type = Type::of("api::scheduling::v1beta1", "SingleCompositeDisruptionMode", "");

/// `api::scheduling::v1beta1::SingleDisruptionMode`.
pub static SINGLE_DISRUPTION_MODE: Type = Type::of("api::scheduling::v1beta1", "SingleDisruptionMode", "");

/// `api::scheduling::v1beta1::TopologyConstraint`.
pub static TOPOLOGY_CONSTRAINT: Type = Type::of("api::scheduling::v1beta1", "TopologyConstraint", "
    key key String 37..37");

/// `api::scheduling::v1beta1::TypedLocalObjectReference`.
pub static TYPED_LOCAL_OBJECT_REFERENCE: Type = Type::of("api::scheduling::v1beta1", "TypedLocalObjectReference", "
    apiGroup api_group ?String 37..37
    kind kind String 37..37
    name name String 37..37");

/// `api::scheduling::v1beta1::Workload`.
pub static WORKLOAD: Type = Type::of("api::scheduling::v1beta1", "Workload", "
    metadata metadata apimachinery::pkg::apis::meta::v1::ObjectMeta 37..37
    spec spec WorkloadSpec 37..37");

/// `api::scheduling::v1beta1::WorkloadReference`.
pub static WORKLOAD_REFERENCE: Type = Type::of("api::scheduling::v1beta1", "WorkloadReference", "
    templateName template_name String 37..37
    workloadName workload_name String 37..37");

/// `api::scheduling::v1beta1::WorkloadSpec`.
pub static WORKLOAD_SPEC: Type = Type::of("api::scheduling::v1beta1", "WorkloadSpec", "
    compositePodGroupTemplates composite_pod_group_templates ?[CompositePodGroupTemplate] 37..37 @name
    controllerRef controller_ref ?TypedLocalObjectReference 37..37
    podGroupTemplates pod_group_templates ?[PodGroupTemplate] 37..37 @name");
