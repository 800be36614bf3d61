//! The types of `k8s_openapi::api::scheduling::v1alpha3`.
// Generated from the `k8s-openapi` source that Cargo.lock pins. Do not edit:
// `UPDATE_SCHEMA=1 cargo test --test schema` writes it anew.

use super::super::Type;

/// `api::scheduling::v1alpha3::AllCompositeDisruptionMode`.
pub static ALL_COMPOSITE_DISRUPTION_MODE: Type = Type::of("api::scheduling::v1alpha3", "AllCompositeDisruptionMode", "");

/// `api::scheduling::v1alpha3::AllDisruptionMode`.
pub static ALL_DISRUPTION_MODE: Type = Type::of("api::scheduling::v1alpha3", "AllDisruptionMode", "");

/// `api::scheduling::v1alpha3::BasicSchedulingPolicy`.
pub static BASIC_SCHEDULING_POLICY: Type = Type::of("api::scheduling::v1alpha3", "BasicSchedulingPolicy", "");

/// `api::scheduling::v1alpha3::CompositeBasicSchedulingPolicy`.
pub static COMPOSITE_BASIC_SCHEDULING_POLICY: Type = Type::of("api::scheduling::v1alpha3", "CompositeBasicSchedulingPolicy", "");

/// `api::scheduling::v1alpha3::CompositeDisruptionMode`.
pub static COMPOSITE_DISRUPTION_MODE: Type = Type::of("api::scheduling::v1alpha3", "CompositeDisruptionMode", "
    all all ?AllCompositeDisruptionMode 37..37
    single single ?SingleCompositeDisruptionMode 37..37");

/// `api::scheduling::v1alpha3::CompositeGangSchedulingPolicy`.
pub static COMPOSITE_GANG_SCHEDULING_POLICY: Type = Type::of("api::scheduling::v1alpha3", "CompositeGangSchedulingPolicy", "
    minGroupCount min_group_count Int32 37..37");

/// `api::scheduling::v1alpha3::CompositePodGroup`.
pub static COMPOSITE_POD_GROUP: Type = Type::of("api::scheduling::v1alpha3", "CompositePodGroup", "
    metadata metadata apimachinery::pkg::apis::meta::v1::ObjectMeta 37..37
    spec spec CompositePodGroupSpec 37..37
    status status ?CompositePodGroupStatus 37..37");

/// `api::scheduling::v1alpha3::CompositePodGroupSchedulingConstraints`.
pub static COMPOSITE_POD_GROUP_SCHEDULING_CONSTRAINTS: Type = Type::of("api::scheduling::v1alpha3", "CompositePodGroupSchedulingConstraints", "
    topology topology ?[TopologyConstraint] 37..37");

/// `api::scheduling::v1alpha3::CompositePodGroupSchedulingPolicy`.
pub static COMPOSITE_POD_GROUP_SCHEDULING_POLICY: Type = Type::of("api::scheduling::v1alpha3", "CompositePodGroupSchedulingPolicy", "
    basic basic ?CompositeBasicSchedulingPolicy 37..37
    gang gang ?CompositeGangSchedulingPolicy 37..37");

/// `api::scheduling::v1alpha3::CompositePodGroupSpec`.
pub static COMPOSITE_POD_GROUP_SPEC: Type = Type::of("api::scheduling::v1alpha3", "CompositePodGroupSpec", "
    disruptionMode disruption_mode ?CompositeDisruptionMode 37..37
    parentCompositePodGroupName parent_composite_pod_group_name ?String 37..37
    preemptionPolicy preemption_policy ?String 37..37
    priority priority ?Int32 37..37
    priorityClassName priority_class_name ?String 37..37
    schedulingConstraints scheduling_constraints ?CompositePodGroupSchedulingConstraints 37..37
    schedulingPolicy scheduling_policy CompositePodGroupSchedulingPolicy 37..37
    workloadRef workload_ref WorkloadReference 37..37");

/// `api::scheduling::v1alpha3::CompositePodGroupStatus`.
pub static COMPOSITE_POD_GROUP_STATUS: Type = Type::of("api::scheduling::v1alpha3", "CompositePodGroupStatus", "
    conditions conditions ?[apimachinery::pkg::apis::meta::v1::Condition] 37..37 @type");

/// `api::scheduling::v1alpha3::CompositePodGroupTemplate`.
pub static COMPOSITE_POD_GROUP_TEMPLATE: Type = Type::of("api::scheduling::v1alpha3", "CompositePodGroupTemplate", "
    compositePodGroupTemplates composite_pod_group_templates ?[CompositePodGroupTemplate] 37..37 @name
    disruptionMode disruption_mode ?CompositeDisruptionMode 37..37
    name name String 37..37
    podGroupTemplates pod_group_templates ?[PodGroupTemplate] 37..37 @name
    preemptionPolicy preemption_policy ?String 37..37
    priority priority ?Int32 37..37
    priorityClassName priority_class_name ?String 37..37
    schedulingConstraints scheduling_constraints ?CompositePodGroupSchedulingConstraints 37..37
    schedulingPolicy scheduling_policy CompositePodGroupSchedulingPolicy 37..37");

/// `api::scheduling::v1alpha3::DisruptionMode`.
pub static DISRUPTION_MODE: Type = Type::of("api::scheduling::v1alpha3", "DisruptionMode", "
    all all ?AllDisruptionMode 37..37
    single single ?SingleDisruptionMode 37..37");

/// `api::scheduling::v1alpha3::GangSchedulingPolicy`.
pub static GANG_SCHEDULING_POLICY: Type = Type::of("api::scheduling::v1alpha3", "GangSchedulingPolicy", "
    minCount min_count Int32 37..37");

/// `api::scheduling::v1alpha3::PodGroup`.
pub static POD_GROUP: Type = Type::of("api::scheduling::v1alpha3", "PodGroup", "
    metadata metadata apimachinery::pkg::apis::meta::v1::ObjectMeta 37..37
    spec spec PodGroupSpec 37..37
    status status ?PodGroupStatus 37..37");

/// `api::scheduling::v1alpha3::PodGroupResourceClaim`.
pub static POD_GROUP_RESOURCE_CLAIM: Type = Type::of("api::scheduling::v1alpha3", "PodGroupResourceClaim", "
    name name String 37..37
    resourceClaimName resource_claim_name ?String 37..37
    resourceClaimTemplateName resource_claim_template_name ?String 37..37");

/// `api::scheduling::v1alpha3::PodGroupResourceClaimStatus`.
pub static POD_GROUP_RESOURCE_CLAIM_STATUS: Type = Type::of("api::scheduling::v1alpha3", "PodGroupResourceClaimStatus", "
    name name String 37..37
    resourceClaimName resource_claim_name ?String 37..37");

/// `api::scheduling::v1alpha3::PodGroupSchedulingConstraints`.
pub static POD_GROUP_SCHEDULING_CONSTRAINTS: Type = Type::of("api::scheduling::v1alpha3", "PodGroupSchedulingConstraints", "
    topology topology ?[TopologyConstraint] 37..37");

/// `api::scheduling::v1alpha3::PodGroupSchedulingPolicy`.
pub static POD_GROUP_SCHEDULING_POLICY: Type = Type::of("api::scheduling::v1alpha3", "PodGroupSchedulingPolicy", "
    basic basic ?BasicSchedulingPolicy 37..37
    gang gang ?GangSchedulingPolicy 37..37");

/// `api::scheduling::v1alpha3::PodGroupSpec`.
pub static POD_GROUP_SPEC: Type = Type::of("api::scheduling::v1alpha3", "PodGroupSpec", "
    disruptionMode disruption_mode ?DisruptionMode 37..37
    parentCompositePodGroupName parent_composite_pod_group_name ?String 37..37
    preemptionPolicy preemption_policy ?String 37..37
    priority priority ?Int32 37..37
    priorityClassName priority_class_name ?String 37..37
    resourceClaims resource_claims ?[PodGroupResourceClaim] 37..37 @name
    schedulingConstraints scheduling_constraints ?PodGroupSchedulingConstraints 37..37
    schedulingPolicy scheduling_policy PodGroupSchedulingPolicy 37..37
    workloadRef workload_ref ?WorkloadReference 37..37");

/// `api::scheduling::v1alpha3::PodGroupStatus`.
pub static POD_GROUP_STATUS: Type = Type::of("api::scheduling::v1alpha3", "PodGroupStatus", "
    conditions conditions ?[apimachinery::pkg::apis::meta::v1::Condition] 37..37 @type
    resourceClaimStatuses resource_claim_statuses ?[PodGroupResourceClaimStatus] 37..37 @name");

/// `api::scheduling::v1alpha3::PodGroupTemplate`.
pub static POD_GROUP_TEMPLATE: Type = Type::of("api::scheduling::v1alpha3", "PodGroupTemplate", "
    disruptionMode disruption_mode ?DisruptionMode 37..37
    name name String 37..37
    preemptionPolicy preemption_policy ?String 37..37
    priority priority ?Int32 37..37
    priorityClassName priority_class_name ?String 37..37
    resourceClaims resource_claims ?[PodGroupResourceClaim] 37..37 @name
    schedulingConstraints scheduling_constraints ?PodGroupSchedulingConstraints 37..37
    schedulingPolicy scheduling_policy PodGroupSchedulingPolicy 37..37");

/// `api::scheduling::v1alpha3::SingleCompositeDisruptionMode`.
pub static SINGLE_COMPOSITE_DISRUPTION_MODE: Type = Type::of("api::scheduling::v1alpha3", "SingleCompositeDisruptionMode", "");

/// `api::scheduling::v1alpha3::SingleDisruptionMode`.
pub static SINGLE_DISRUPTION_MODE: Type = Type::of("api::scheduling::v1alpha3", "SingleDisruptionMode", "");

/// `api::scheduling::v1alpha3::TopologyConstraint`.
pub static TOPOLOGY_CONSTRAINT: Type = Type::of("api::scheduling::v1alpha3", "TopologyConstraint", "
    key key String 37..37");

/// `api::scheduling::v1alpha3::TypedLocalObjectReference`.
pub static TYPED_LOCAL_OBJECT_REFERENCE: Type = Type::of("api::scheduling::v1alpha3", "TypedLocalObjectReference", "
    apiGroup api_group ?String 37..37
    kind kind String 37..37
    name name String 37..37");

/// `api::scheduling::v1alpha3::Workload`.
pub static WORKLOAD: Type = Type::of("api::scheduling::v1alpha3", "Workload", "
    metadata metadata apimachinery::pkg::apis::meta::v1::ObjectMeta 37..37
    spec spec WorkloadSpec 37..37");

/// `api::scheduling::v1alpha3::WorkloadPodGroupAllDisruptionMode`.
pub static WORKLOAD_POD_GROUP_ALL_DISRUPTION_MODE: Type = Type::of("api::scheduling::v1alpha3", "WorkloadPodGroupAllDisruptionMode", "");

/// `api::scheduling::v1alpha3::WorkloadPodGroupBasicSchedulingPolicy`.
pub static WORKLOAD_POD_GROUP_BASIC_SCHEDULING_POLICY: Type = Type::of("api::scheduling::v1alpha3", "WorkloadPodGroupBasicSchedulingPolicy", "");

/// `api::scheduling::v1alpha3::WorkloadPodGroupDisruptionMode`.
pub static WORKLOAD_POD_GROUP_DISRUPTION_MODE: Type = Type::of("api::scheduling::v1alpha3", "WorkloadPodGroupDisruptionMode", "
    all all ?WorkloadPodGroupAllDisruptionMode 37..37
    single single ?WorkloadPodGroupSingleDisruptionMode 37..37");

/// `api::scheduling::v1alpha3::WorkloadPodGroupGangSchedulingPolicy`.
pub static WORKLOAD_POD_GROUP_GANG_SCHEDULING_POLICY: Type = Type::of("api::scheduling::v1alpha3", "WorkloadPodGroupGangSchedulingPolicy", "
    minCount min_count ?Int32 37..37");

/// `api::scheduling::v1alpha3::WorkloadPodGroupResourceClaim`.
pub static WORKLOAD_POD_GROUP_RESOURCE_CLAIM: Type = Type::of("api::scheduling::v1alpha3", "WorkloadPodGroupResourceClaim", "
    name name String 37..37
    resourceClaimName resource_claim_name ?String 37..37
    resourceClaimTemplateName resource_claim_template_name ?String 37..37");

/// `api::scheduling::v1alpha3::WorkloadPodGroupSchedulingConstraints`.
pub static WORKLOAD_POD_GROUP_SCHEDULING_CONSTRAINTS: Type = Type::of("api::scheduling::v1alpha3", "WorkloadPodGroupSchedulingConstraints", "
    topology topology ?[TopologyConstraint] 37..37");

/// `api::scheduling::v1alpha3::WorkloadPodGroupSchedulingPolicy`.
pub static WORKLOAD_POD_GROUP_SCHEDULING_POLICY: Type = Type::of("api::scheduling::v1alpha3", "WorkloadPodGroupSchedulingPolicy", "
    basic basic ?WorkloadPodGroupBasicSchedulingPolicy 37..37
    gang gang ?WorkloadPodGroupGangSchedulingPolicy 37..37");

/// `api::scheduling::v1alpha3::WorkloadPodGroupSingleDisruptionMode`.
pub static WORKLOAD_POD_GROUP_SINGLE_DISRUPTION_MODE: Type = Type::of("api::scheduling::v1alpha3", "WorkloadPodGroupSingleDisruptionMode", "");

/// `api::scheduling::v1alpha3::WorkloadReference`.
pub static WORKLOAD_REFERENCE: Type = Type::of("api::scheduling::v1alpha3", "WorkloadReference", "
    templateName template_name String 37..37
    workloadName workload_name String 37..37");

/// `api::scheduling::v1alpha3::WorkloadSpec`.
pub static WORKLOAD_SPEC: Type = Type::of("api::scheduling::v1alpha3", "WorkloadSpec", "
    compositePodGroupTemplates composite_pod_group_templates ?[CompositePodGroupTemplate] 37..37 @name
    controllerRef controller_ref ?TypedLocalObjectReference 37..37
    podGroupTemplates pod_group_templates ?[PodGroupTemplate] 37..37 @name");
