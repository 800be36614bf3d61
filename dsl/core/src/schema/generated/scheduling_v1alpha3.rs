//! The types of `k8s_openapi::api::scheduling::v1alpha3`.
// Generated from the `k8s-openapi` source that Cargo.lock pins. Do not edit:
// `UPDATE_SCHEMA=1 cargo test --test schema` writes it anew.

use super::super::Ty::*;
use super::super::{Field, Type};

/// `api::scheduling::v1alpha3::AllCompositeDisruptionMode`.
pub static ALL_COMPOSITE_DISRUPTION_MODE: Type = Type {
    name: "AllCompositeDisruptionMode",
    path: "api::scheduling::v1alpha3::AllCompositeDisruptionMode",
    fields: &[
    ],
    variants: &[],
};

/// `api::scheduling::v1alpha3::AllDisruptionMode`.
pub static ALL_DISRUPTION_MODE: Type = Type {
    name: "AllDisruptionMode",
    path: "api::scheduling::v1alpha3::AllDisruptionMode",
    fields: &[
    ],
    variants: &[],
};

/// `api::scheduling::v1alpha3::BasicSchedulingPolicy`.
pub static BASIC_SCHEDULING_POLICY: Type = Type {
    name: "BasicSchedulingPolicy",
    path: "api::scheduling::v1alpha3::BasicSchedulingPolicy",
    fields: &[
    ],
    variants: &[],
};

/// `api::scheduling::v1alpha3::CompositeBasicSchedulingPolicy`.
pub static COMPOSITE_BASIC_SCHEDULING_POLICY: Type = Type {
    name: "CompositeBasicSchedulingPolicy",
    path: "api::scheduling::v1alpha3::CompositeBasicSchedulingPolicy",
    fields: &[
    ],
    variants: &[],
};

/// `api::scheduling::v1alpha3::CompositeDisruptionMode`.
pub static COMPOSITE_DISRUPTION_MODE: Type = Type {
    name: "CompositeDisruptionMode",
    path: "api::scheduling::v1alpha3::CompositeDisruptionMode",
    fields: &[
        Field { rust: "all", json: "all", ty: Object(&ALL_COMPOSITE_DISRUPTION_MODE), optional: true, boxed: false, since: 37, until: 37, values: &[], keys: &[] },
        Field { rust: "single", json: "single", ty: Object(&SINGLE_COMPOSITE_DISRUPTION_MODE), optional: true, boxed: false, since: 37, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::scheduling::v1alpha3::CompositeGangSchedulingPolicy`.
pub static COMPOSITE_GANG_SCHEDULING_POLICY: Type = Type {
    name: "CompositeGangSchedulingPolicy",
    path: "api::scheduling::v1alpha3::CompositeGangSchedulingPolicy",
    fields: &[
        Field { rust: "min_group_count", json: "minGroupCount", ty: Int32, optional: false, boxed: false, since: 37, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::scheduling::v1alpha3::CompositePodGroup`.
pub static COMPOSITE_POD_GROUP: Type = Type {
    name: "CompositePodGroup",
    path: "api::scheduling::v1alpha3::CompositePodGroup",
    fields: &[
        Field { rust: "metadata", json: "metadata", ty: Object(&super::meta_v1::OBJECT_META), optional: false, boxed: false, since: 37, until: 37, values: &[], keys: &[] },
        Field { rust: "spec", json: "spec", ty: Object(&COMPOSITE_POD_GROUP_SPEC), optional: false, boxed: false, since: 37, until: 37, values: &[], keys: &[] },
        Field { rust: "status", json: "status", ty: Object(&COMPOSITE_POD_GROUP_STATUS), optional: true, boxed: false, since: 37, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::scheduling::v1alpha3::CompositePodGroupSchedulingConstraints`.
pub static COMPOSITE_POD_GROUP_SCHEDULING_CONSTRAINTS: Type = Type {
    name: "CompositePodGroupSchedulingConstraints",
    path: "api::scheduling::v1alpha3::CompositePodGroupSchedulingConstraints",
    fields: &[
        Field { rust: "topology", json: "topology", ty: List(&Object(&TOPOLOGY_CONSTRAINT)), optional: true, boxed: false, since: 37, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::scheduling::v1alpha3::CompositePodGroupSchedulingPolicy`.
pub static COMPOSITE_POD_GROUP_SCHEDULING_POLICY: Type = Type {
    name: "CompositePodGroupSchedulingPolicy",
    path: "api::scheduling::v1alpha3::CompositePodGroupSchedulingPolicy",
    fields: &[
        Field { rust: "basic", json: "basic", ty: Object(&COMPOSITE_BASIC_SCHEDULING_POLICY), optional: true, boxed: false, since: 37, until: 37, values: &[], keys: &[] },
        Field { rust: "gang", json: "gang", ty: Object(&COMPOSITE_GANG_SCHEDULING_POLICY), optional: true, boxed: false, since: 37, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::scheduling::v1alpha3::CompositePodGroupSpec`.
pub static COMPOSITE_POD_GROUP_SPEC: Type = Type {
    name: "CompositePodGroupSpec",
    path: "api::scheduling::v1alpha3::CompositePodGroupSpec",
    fields: &[
        Field { rust: "disruption_mode", json: "disruptionMode", ty: Object(&COMPOSITE_DISRUPTION_MODE), optional: true, boxed: false, since: 37, until: 37, values: &[], keys: &[] },
        Field { rust: "parent_composite_pod_group_name", json: "parentCompositePodGroupName", ty: String, optional: true, boxed: false, since: 37, until: 37, values: &[], keys: &[] },
        Field { rust: "preemption_policy", json: "preemptionPolicy", ty: String, optional: true, boxed: false, since: 37, until: 37, values: &[], keys: &[] },
        Field { rust: "priority", json: "priority", ty: Int32, optional: true, boxed: false, since: 37, until: 37, values: &[], keys: &[] },
        Field { rust: "priority_class_name", json: "priorityClassName", ty: String, optional: true, boxed: false, since: 37, until: 37, values: &[], keys: &[] },
        Field { rust: "scheduling_constraints", json: "schedulingConstraints", ty: Object(&COMPOSITE_POD_GROUP_SCHEDULING_CONSTRAINTS), optional: true, boxed: false, since: 37, until: 37, values: &[], keys: &[] },
        Field { rust: "scheduling_policy", json: "schedulingPolicy", ty: Object(&COMPOSITE_POD_GROUP_SCHEDULING_POLICY), optional: false, boxed: false, since: 37, until: 37, values: &[], keys: &[] },
        Field { rust: "workload_ref", json: "workloadRef", ty: Object(&WORKLOAD_REFERENCE), optional: false, boxed: false, since: 37, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::scheduling::v1alpha3::CompositePodGroupStatus`.
pub static COMPOSITE_POD_GROUP_STATUS: Type = Type {
    name: "CompositePodGroupStatus",
    path: "api::scheduling::v1alpha3::CompositePodGroupStatus",
    fields: &[
        Field { rust: "conditions", json: "conditions", ty: List(&Object(&super::meta_v1::CONDITION)), optional: true, boxed: false, since: 37, until: 37, values: &[], keys: &["type"] },
    ],
    variants: &[],
};

/// `api::scheduling::v1alpha3::CompositePodGroupTemplate`.
pub static COMPOSITE_POD_GROUP_TEMPLATE: Type = Type {
    name: "CompositePodGroupTemplate",
    path: "api::scheduling::v1alpha3::CompositePodGroupTemplate",
    fields: &[
        Field { rust: "composite_pod_group_templates", json: "compositePodGroupTemplates", ty: List(&Object(&COMPOSITE_POD_GROUP_TEMPLATE)), optional: true, boxed: false, since: 37, until: 37, values: &[], keys: &["name"] },
        Field { rust: "disruption_mode", json: "disruptionMode", ty: Object(&COMPOSITE_DISRUPTION_MODE), optional: true, boxed: false, since: 37, until: 37, values: &[], keys: &[] },
        Field { rust: "name", json: "name", ty: String, optional: false, boxed: false, since: 37, until: 37, values: &[], keys: &[] },
        Field { rust: "pod_group_templates", json: "podGroupTemplates", ty: List(&Object(&POD_GROUP_TEMPLATE)), optional: true, boxed: false, since: 37, until: 37, values: &[], keys: &["name"] },
        Field { rust: "preemption_policy", json: "preemptionPolicy", ty: String, optional: true, boxed: false, since: 37, until: 37, values: &[], keys: &[] },
        Field { rust: "priority", json: "priority", ty: Int32, optional: true, boxed: false, since: 37, until: 37, values: &[], keys: &[] },
        Field { rust: "priority_class_name", json: "priorityClassName", ty: String, optional: true, boxed: false, since: 37, until: 37, values: &[], keys: &[] },
        Field { rust: "scheduling_constraints", json: "schedulingConstraints", ty: Object(&COMPOSITE_POD_GROUP_SCHEDULING_CONSTRAINTS), optional: true, boxed: false, since: 37, until: 37, values: &[], keys: &[] },
        Field { rust: "scheduling_policy", json: "schedulingPolicy", ty: Object(&COMPOSITE_POD_GROUP_SCHEDULING_POLICY), optional: false, boxed: false, since: 37, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::scheduling::v1alpha3::DisruptionMode`.
pub static DISRUPTION_MODE: Type = Type {
    name: "DisruptionMode",
    path: "api::scheduling::v1alpha3::DisruptionMode",
    fields: &[
        Field { rust: "all", json: "all", ty: Object(&ALL_DISRUPTION_MODE), optional: true, boxed: false, since: 37, until: 37, values: &[], keys: &[] },
        Field { rust: "single", json: "single", ty: Object(&SINGLE_DISRUPTION_MODE), optional: true, boxed: false, since: 37, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::scheduling::v1alpha3::GangSchedulingPolicy`.
pub static GANG_SCHEDULING_POLICY: Type = Type {
    name: "GangSchedulingPolicy",
    path: "api::scheduling::v1alpha3::GangSchedulingPolicy",
    fields: &[
        Field { rust: "min_count", json: "minCount", ty: Int32, optional: false, boxed: false, since: 37, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::scheduling::v1alpha3::PodGroup`.
pub static POD_GROUP: Type = Type {
    name: "PodGroup",
    path: "api::scheduling::v1alpha3::PodGroup",
    fields: &[
        Field { rust: "metadata", json: "metadata", ty: Object(&super::meta_v1::OBJECT_META), optional: false, boxed: false, since: 37, until: 37, values: &[], keys: &[] },
        Field { rust: "spec", json: "spec", ty: Object(&POD_GROUP_SPEC), optional: false, boxed: false, since: 37, until: 37, values: &[], keys: &[] },
        Field { rust: "status", json: "status", ty: Object(&POD_GROUP_STATUS), optional: true, boxed: false, since: 37, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::scheduling::v1alpha3::PodGroupResourceClaim`.
pub static POD_GROUP_RESOURCE_CLAIM: Type = Type {
    name: "PodGroupResourceClaim",
    path: "api::scheduling::v1alpha3::PodGroupResourceClaim",
    fields: &[
        Field { rust: "name", json: "name", ty: String, optional: false, boxed: false, since: 37, until: 37, values: &[], keys: &[] },
        Field { rust: "resource_claim_name", json: "resourceClaimName", ty: String, optional: true, boxed: false, since: 37, until: 37, values: &[], keys: &[] },
        Field { rust: "resource_claim_template_name", json: "resourceClaimTemplateName", ty: String, optional: true, boxed: false, since: 37, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::scheduling::v1alpha3::PodGroupResourceClaimStatus`.
pub static POD_GROUP_RESOURCE_CLAIM_STATUS: Type = Type {
    name: "PodGroupResourceClaimStatus",
    path: "api::scheduling::v1alpha3::PodGroupResourceClaimStatus",
    fields: &[
        Field { rust: "name", json: "name", ty: String, optional: false, boxed: false, since: 37, until: 37, values: &[], keys: &[] },
        Field { rust: "resource_claim_name", json: "resourceClaimName", ty: String, optional: true, boxed: false, since: 37, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::scheduling::v1alpha3::PodGroupSchedulingConstraints`.
pub static POD_GROUP_SCHEDULING_CONSTRAINTS: Type = Type {
    name: "PodGroupSchedulingConstraints",
    path: "api::scheduling::v1alpha3::PodGroupSchedulingConstraints",
    fields: &[
        Field { rust: "topology", json: "topology", ty: List(&Object(&TOPOLOGY_CONSTRAINT)), optional: true, boxed: false, since: 37, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::scheduling::v1alpha3::PodGroupSchedulingPolicy`.
pub static POD_GROUP_SCHEDULING_POLICY: Type = Type {
    name: "PodGroupSchedulingPolicy",
    path: "api::scheduling::v1alpha3::PodGroupSchedulingPolicy",
    fields: &[
        Field { rust: "basic", json: "basic", ty: Object(&BASIC_SCHEDULING_POLICY), optional: true, boxed: false, since: 37, until: 37, values: &[], keys: &[] },
        Field { rust: "gang", json: "gang", ty: Object(&GANG_SCHEDULING_POLICY), optional: true, boxed: false, since: 37, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::scheduling::v1alpha3::PodGroupSpec`.
pub static POD_GROUP_SPEC: Type = Type {
    name: "PodGroupSpec",
    path: "api::scheduling::v1alpha3::PodGroupSpec",
    fields: &[
        Field { rust: "disruption_mode", json: "disruptionMode", ty: Object(&DISRUPTION_MODE), optional: true, boxed: false, since: 37, until: 37, values: &[], keys: &[] },
        Field { rust: "parent_composite_pod_group_name", json: "parentCompositePodGroupName", ty: String, optional: true, boxed: false, since: 37, until: 37, values: &[], keys: &[] },
        Field { rust: "preemption_policy", json: "preemptionPolicy", ty: String, optional: true, boxed: false, since: 37, until: 37, values: &[], keys: &[] },
        Field { rust: "priority", json: "priority", ty: Int32, optional: true, boxed: false, since: 37, until: 37, values: &[], keys: &[] },
        Field { rust: "priority_class_name", json: "priorityClassName", ty: String, optional: true, boxed: false, since: 37, until: 37, values: &[], keys: &[] },
        Field { rust: "resource_claims", json: "resourceClaims", ty: List(&Object(&POD_GROUP_RESOURCE_CLAIM)), optional: true, boxed: false, since: 37, until: 37, values: &[], keys: &["name"] },
        Field { rust: "scheduling_constraints", json: "schedulingConstraints", ty: Object(&POD_GROUP_SCHEDULING_CONSTRAINTS), optional: true, boxed: false, since: 37, until: 37, values: &[], keys: &[] },
        Field { rust: "scheduling_policy", json: "schedulingPolicy", ty: Object(&POD_GROUP_SCHEDULING_POLICY), optional: false, boxed: false, since: 37, until: 37, values: &[], keys: &[] },
        Field { rust: "workload_ref", json: "workloadRef", ty: Object(&WORKLOAD_REFERENCE), optional: true, boxed: false, since: 37, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::scheduling::v1alpha3::PodGroupStatus`.
pub static POD_GROUP_STATUS: Type = Type {
    name: "PodGroupStatus",
    path: "api::scheduling::v1alpha3::PodGroupStatus",
    fields: &[
        Field { rust: "conditions", json: "conditions", ty: List(&Object(&super::meta_v1::CONDITION)), optional: true, boxed: false, since: 37, until: 37, values: &[], keys: &["type"] },
        Field { rust: "resource_claim_statuses", json: "resourceClaimStatuses", ty: List(&Object(&POD_GROUP_RESOURCE_CLAIM_STATUS)), optional: true, boxed: false, since: 37, until: 37, values: &[], keys: &["name"] },
    ],
    variants: &[],
};

/// `api::scheduling::v1alpha3::PodGroupTemplate`.
pub static POD_GROUP_TEMPLATE: Type = Type {
    name: "PodGroupTemplate",
    path: "api::scheduling::v1alpha3::PodGroupTemplate",
    fields: &[
        Field { rust: "disruption_mode", json: "disruptionMode", ty: Object(&DISRUPTION_MODE), optional: true, boxed: false, since: 37, until: 37, values: &[], keys: &[] },
        Field { rust: "name", json: "name", ty: String, optional: false, boxed: false, since: 37, until: 37, values: &[], keys: &[] },
        Field { rust: "preemption_policy", json: "preemptionPolicy", ty: String, optional: true, boxed: false, since: 37, until: 37, values: &[], keys: &[] },
        Field { rust: "priority", json: "priority", ty: Int32, optional: true, boxed: false, since: 37, until: 37, values: &[], keys: &[] },
        Field { rust: "priority_class_name", json: "priorityClassName", ty: String, optional: true, boxed: false, since: 37, until: 37, values: &[], keys: &[] },
        Field { rust: "resource_claims", json: "resourceClaims", ty: List(&Object(&POD_GROUP_RESOURCE_CLAIM)), optional: true, boxed: false, since: 37, until: 37, values: &[], keys: &["name"] },
        Field { rust: "scheduling_constraints", json: "schedulingConstraints", ty: Object(&POD_GROUP_SCHEDULING_CONSTRAINTS), optional: true, boxed: false, since: 37, until: 37, values: &[], keys: &[] },
        Field { rust: "scheduling_policy", json: "schedulingPolicy", ty: Object(&POD_GROUP_SCHEDULING_POLICY), optional: false, boxed: false, since: 37, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::scheduling::v1alpha3::SingleCompositeDisruptionMode`.
pub static SINGLE_COMPOSITE_DISRUPTION_MODE: Type = Type {
    name: "SingleCompositeDisruptionMode",
    path: "api::scheduling::v1alpha3::SingleCompositeDisruptionMode",
    fields: &[
    ],
    variants: &[],
};

/// `api::scheduling::v1alpha3::SingleDisruptionMode`.
pub static SINGLE_DISRUPTION_MODE: Type = Type {
    name: "SingleDisruptionMode",
    path: "api::scheduling::v1alpha3::SingleDisruptionMode",
    fields: &[
    ],
    variants: &[],
};

/// `api::scheduling::v1alpha3::TopologyConstraint`.
pub static TOPOLOGY_CONSTRAINT: Type = Type {
    name: "TopologyConstraint",
    path: "api::scheduling::v1alpha3::TopologyConstraint",
    fields: &[
        Field { rust: "key", json: "key", ty: String, optional: false, boxed: false, since: 37, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::scheduling::v1alpha3::TypedLocalObjectReference`.
pub static TYPED_LOCAL_OBJECT_REFERENCE: Type = Type {
    name: "TypedLocalObjectReference",
    path: "api::scheduling::v1alpha3::TypedLocalObjectReference",
    fields: &[
        Field { rust: "api_group", json: "apiGroup", ty: String, optional: true, boxed: false, since: 37, until: 37, values: &[], keys: &[] },
        Field { rust: "kind", json: "kind", ty: String, optional: false, boxed: false, since: 37, until: 37, values: &[], keys: &[] },
        Field { rust: "name", json: "name", ty: String, optional: false, boxed: false, since: 37, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::scheduling::v1alpha3::Workload`.
pub static WORKLOAD: Type = Type {
    name: "Workload",
    path: "api::scheduling::v1alpha3::Workload",
    fields: &[
        Field { rust: "metadata", json: "metadata", ty: Object(&super::meta_v1::OBJECT_META), optional: false, boxed: false, since: 37, until: 37, values: &[], keys: &[] },
        Field { rust: "spec", json: "spec", ty: Object(&WORKLOAD_SPEC), optional: false, boxed: false, since: 37, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::scheduling::v1alpha3::WorkloadPodGroupAllDisruptionMode`.
pub static WORKLOAD_POD_GROUP_ALL_DISRUPTION_MODE: Type = Type {
    name: "WorkloadPodGroupAllDisruptionMode",
    path: "api::scheduling::v1alpha3::WorkloadPodGroupAllDisruptionMode",
    fields: &[
    ],
    variants: &[],
};

/// `api::scheduling::v1alpha3::WorkloadPodGroupBasicSchedulingPolicy`.
pub static WORKLOAD_POD_GROUP_BASIC_SCHEDULING_POLICY: Type = Type {
    name: "WorkloadPodGroupBasicSchedulingPolicy",
    path: "api::scheduling::v1alpha3::WorkloadPodGroupBasicSchedulingPolicy",
    fields: &[
    ],
    variants: &[],
};

/// `api::scheduling::v1alpha3::WorkloadPodGroupDisruptionMode`.
pub static WORKLOAD_POD_GROUP_DISRUPTION_MODE: Type = Type {
    name: "WorkloadPodGroupDisruptionMode",
    path: "api::scheduling::v1alpha3::WorkloadPodGroupDisruptionMode",
    fields: &[
        Field { rust: "all", json: "all", ty: Object(&WORKLOAD_POD_GROUP_ALL_DISRUPTION_MODE), optional: true, boxed: false, since: 37, until: 37, values: &[], keys: &[] },
        Field { rust: "single", json: "single", ty: Object(&WORKLOAD_POD_GROUP_SINGLE_DISRUPTION_MODE), optional: true, boxed: false, since: 37, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::scheduling::v1alpha3::WorkloadPodGroupGangSchedulingPolicy`.
pub static WORKLOAD_POD_GROUP_GANG_SCHEDULING_POLICY: Type = Type {
    name: "WorkloadPodGroupGangSchedulingPolicy",
    path: "api::scheduling::v1alpha3::WorkloadPodGroupGangSchedulingPolicy",
    fields: &[
        Field { rust: "min_count", json: "minCount", ty: Int32, optional: true, boxed: false, since: 37, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::scheduling::v1alpha3::WorkloadPodGroupResourceClaim`.
pub static WORKLOAD_POD_GROUP_RESOURCE_CLAIM: Type = Type {
    name: "WorkloadPodGroupResourceClaim",
    path: "api::scheduling::v1alpha3::WorkloadPodGroupResourceClaim",
    fields: &[
        Field { rust: "name", json: "name", ty: String, optional: false, boxed: false, since: 37, until: 37, values: &[], keys: &[] },
        Field { rust: "resource_claim_name", json: "resourceClaimName", ty: String, optional: true, boxed: false, since: 37, until: 37, values: &[], keys: &[] },
        Field { rust: "resource_claim_template_name", json: "resourceClaimTemplateName", ty: String, optional: true, boxed: false, since: 37, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::scheduling::v1alpha3::WorkloadPodGroupSchedulingConstraints`.
pub static WORKLOAD_POD_GROUP_SCHEDULING_CONSTRAINTS: Type = Type {
    name: "WorkloadPodGroupSchedulingConstraints",
    path: "api::scheduling::v1alpha3::WorkloadPodGroupSchedulingConstraints",
    fields: &[
        Field { rust: "topology", json: "topology", ty: List(&Object(&TOPOLOGY_CONSTRAINT)), optional: true, boxed: false, since: 37, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::scheduling::v1alpha3::WorkloadPodGroupSchedulingPolicy`.
pub static WORKLOAD_POD_GROUP_SCHEDULING_POLICY: Type = Type {
    name: "WorkloadPodGroupSchedulingPolicy",
    path: "api::scheduling::v1alpha3::WorkloadPodGroupSchedulingPolicy",
    fields: &[
        Field { rust: "basic", json: "basic", ty: Object(&WORKLOAD_POD_GROUP_BASIC_SCHEDULING_POLICY), optional: true, boxed: false, since: 37, until: 37, values: &[], keys: &[] },
        Field { rust: "gang", json: "gang", ty: Object(&WORKLOAD_POD_GROUP_GANG_SCHEDULING_POLICY), optional: true, boxed: false, since: 37, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::scheduling::v1alpha3::WorkloadPodGroupSingleDisruptionMode`.
pub static WORKLOAD_POD_GROUP_SINGLE_DISRUPTION_MODE: Type = Type {
    name: "WorkloadPodGroupSingleDisruptionMode",
    path: "api::scheduling::v1alpha3::WorkloadPodGroupSingleDisruptionMode",
    fields: &[
    ],
    variants: &[],
};

/// `api::scheduling::v1alpha3::WorkloadReference`.
pub static WORKLOAD_REFERENCE: Type = Type {
    name: "WorkloadReference",
    path: "api::scheduling::v1alpha3::WorkloadReference",
    fields: &[
        Field { rust: "template_name", json: "templateName", ty: String, optional: false, boxed: false, since: 37, until: 37, values: &[], keys: &[] },
        Field { rust: "workload_name", json: "workloadName", ty: String, optional: false, boxed: false, since: 37, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::scheduling::v1alpha3::WorkloadSpec`.
pub static WORKLOAD_SPEC: Type = Type {
    name: "WorkloadSpec",
    path: "api::scheduling::v1alpha3::WorkloadSpec",
    fields: &[
        Field { rust: "composite_pod_group_templates", json: "compositePodGroupTemplates", ty: List(&Object(&COMPOSITE_POD_GROUP_TEMPLATE)), optional: true, boxed: false, since: 37, until: 37, values: &[], keys: &["name"] },
        Field { rust: "controller_ref", json: "controllerRef", ty: Object(&TYPED_LOCAL_OBJECT_REFERENCE), optional: true, boxed: false, since: 37, until: 37, values: &[], keys: &[] },
        Field { rust: "pod_group_templates", json: "podGroupTemplates", ty: List(&Object(&POD_GROUP_TEMPLATE)), optional: true, boxed: false, since: 37, until: 37, values: &[], keys: &["name"] },
    ],
    variants: &[],
};
