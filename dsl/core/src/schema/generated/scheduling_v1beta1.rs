//! The types of `k8s_openapi::api::scheduling::v1beta1`.
// Generated from the `k8s-openapi` source that Cargo.lock pins. Do not edit:
// `UPDATE_SCHEMA=1 cargo test --test schema` writes it anew.

use super::super::Ty::*;
use super::super::{Field, Type};

/// `api::scheduling::v1beta1::AllCompositeDisruptionMode`.
pub static ALL_COMPOSITE_DISRUPTION_MODE: Type = Type {
    name: "AllCompositeDisruptionMode",
    path: "api::scheduling::v1beta1::AllCompositeDisruptionMode",
    fields: &[
    ],
    variants: &[],
};

/// `api::scheduling::v1beta1::AllDisruptionMode`.
pub static ALL_DISRUPTION_MODE: Type = Type {
    name: "AllDisruptionMode",
    path: "api::scheduling::v1beta1::AllDisruptionMode",
    fields: &[
    ],
    variants: &[],
};

/// `api::scheduling::v1beta1::BasicSchedulingPolicy`.
pub static BASIC_SCHEDULING_POLICY: Type = Type {
    name: "BasicSchedulingPolicy",
    path: "api::scheduling::v1beta1::BasicSchedulingPolicy",
    fields: &[
    ],
    variants: &[],
};

/// `api::scheduling::v1beta1::CompositeBasicSchedulingPolicy`.
pub static COMPOSITE_BASIC_SCHEDULING_POLICY: Type = Type {
    name: "CompositeBasicSchedulingPolicy",
    path: "api::scheduling::v1beta1::CompositeBasicSchedulingPolicy",
    fields: &[
    ],
    variants: &[],
};

/// `api::scheduling::v1beta1::CompositeDisruptionMode`.
pub static COMPOSITE_DISRUPTION_MODE: Type = Type {
    name: "CompositeDisruptionMode",
    path: "api::scheduling::v1beta1::CompositeDisruptionMode",
    fields: &[
        Field { rust: "all", json: "all", ty: Object(&ALL_COMPOSITE_DISRUPTION_MODE), optional: true, boxed: false, since: 37, until: 37, values: &[], keys: &[] },
        Field { rust: "single", json: "single", ty: Object(&SINGLE_COMPOSITE_DISRUPTION_MODE), optional: true, boxed: false, since: 37, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::scheduling::v1beta1::CompositeGangSchedulingPolicy`.
pub static COMPOSITE_GANG_SCHEDULING_POLICY: Type = Type {
    name: "CompositeGangSchedulingPolicy",
    path: "api::scheduling::v1beta1::CompositeGangSchedulingPolicy",
    fields: &[
        Field { rust: "min_group_count", json: "minGroupCount", ty: Int32, optional: false, boxed: false, since: 37, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::scheduling::v1beta1::CompositePodGroupSchedulingConstraints`.
pub static COMPOSITE_POD_GROUP_SCHEDULING_CONSTRAINTS: Type = Type {
    name: "CompositePodGroupSchedulingConstraints",
    path: "api::scheduling::v1beta1::CompositePodGroupSchedulingConstraints",
    fields: &[
        Field { rust: "topology", json: "topology", ty: List(&Object(&TOPOLOGY_CONSTRAINT)), optional: true, boxed: false, since: 37, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::scheduling::v1beta1::CompositePodGroupSchedulingPolicy`.
pub static COMPOSITE_POD_GROUP_SCHEDULING_POLICY: Type = Type {
    name: "CompositePodGroupSchedulingPolicy",
    path: "api::scheduling::v1beta1::CompositePodGroupSchedulingPolicy",
    fields: &[
        Field { rust: "basic", json: "basic", ty: Object(&COMPOSITE_BASIC_SCHEDULING_POLICY), optional: true, boxed: false, since: 37, until: 37, values: &[], keys: &[] },
        Field { rust: "gang", json: "gang", ty: Object(&COMPOSITE_GANG_SCHEDULING_POLICY), optional: true, boxed: false, since: 37, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::scheduling::v1beta1::CompositePodGroupTemplate`.
pub static COMPOSITE_POD_GROUP_TEMPLATE: Type = Type {
    name: "CompositePodGroupTemplate",
    path: "api::scheduling::v1beta1::CompositePodGroupTemplate",
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

/// `api::scheduling::v1beta1::DisruptionMode`.
pub static DISRUPTION_MODE: Type = Type {
    name: "DisruptionMode",
    path: "api::scheduling::v1beta1::DisruptionMode",
    fields: &[
        Field { rust: "all", json: "all", ty: Object(&ALL_DISRUPTION_MODE), optional: true, boxed: false, since: 37, until: 37, values: &[], keys: &[] },
        Field { rust: "single", json: "single", ty: Object(&SINGLE_DISRUPTION_MODE), optional: true, boxed: false, since: 37, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::scheduling::v1beta1::GangSchedulingPolicy`.
pub static GANG_SCHEDULING_POLICY: Type = Type {
    name: "GangSchedulingPolicy",
    path: "api::scheduling::v1beta1::GangSchedulingPolicy",
    fields: &[
        Field { rust: "min_count", json: "minCount", ty: Int32, optional: false, boxed: false, since: 37, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::scheduling::v1beta1::PodGroup`.
pub static POD_GROUP: Type = Type {
    name: "PodGroup",
    path: "api::scheduling::v1beta1::PodGroup",
    fields: &[
        Field { rust: "metadata", json: "metadata", ty: Object(&super::meta_v1::OBJECT_META), optional: false, boxed: false, since: 37, until: 37, values: &[], keys: &[] },
        Field { rust: "spec", json: "spec", ty: Object(&POD_GROUP_SPEC), optional: false, boxed: false, since: 37, until: 37, values: &[], keys: &[] },
        Field { rust: "status", json: "status", ty: Object(&POD_GROUP_STATUS), optional: true, boxed: false, since: 37, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::scheduling::v1beta1::PodGroupResourceClaim`.
pub static POD_GROUP_RESOURCE_CLAIM: Type = Type {
    name: "PodGroupResourceClaim",
    path: "api::scheduling::v1beta1::PodGroupResourceClaim",
    fields: &[
        Field { rust: "name", json: "name", ty: String, optional: false, boxed: false, since: 37, until: 37, values: &[], keys: &[] },
        Field { rust: "resource_claim_name", json: "resourceClaimName", ty: String, optional: true, boxed: false, since: 37, until: 37, values: &[], keys: &[] },
        Field { rust: "resource_claim_template_name", json: "resourceClaimTemplateName", ty: String, optional: true, boxed: false, since: 37, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::scheduling::v1beta1::PodGroupResourceClaimStatus`.
pub static POD_GROUP_RESOURCE_CLAIM_STATUS: Type = Type {
    name: "PodGroupResourceClaimStatus",
    path: "api::scheduling::v1beta1::PodGroupResourceClaimStatus",
    fields: &[
        Field { rust: "name", json: "name", ty: String, optional: false, boxed: false, since: 37, until: 37, values: &[], keys: &[] },
        Field { rust: "resource_claim_name", json: "resourceClaimName", ty: String, optional: true, boxed: false, since: 37, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::scheduling::v1beta1::PodGroupSchedulingConstraints`.
pub static POD_GROUP_SCHEDULING_CONSTRAINTS: Type = Type {
    name: "PodGroupSchedulingConstraints",
    path: "api::scheduling::v1beta1::PodGroupSchedulingConstraints",
    fields: &[
        Field { rust: "topology", json: "topology", ty: List(&Object(&TOPOLOGY_CONSTRAINT)), optional: true, boxed: false, since: 37, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::scheduling::v1beta1::PodGroupSchedulingPolicy`.
pub static POD_GROUP_SCHEDULING_POLICY: Type = Type {
    name: "PodGroupSchedulingPolicy",
    path: "api::scheduling::v1beta1::PodGroupSchedulingPolicy",
    fields: &[
        Field { rust: "basic", json: "basic", ty: Object(&BASIC_SCHEDULING_POLICY), optional: true, boxed: false, since: 37, until: 37, values: &[], keys: &[] },
        Field { rust: "gang", json: "gang", ty: Object(&GANG_SCHEDULING_POLICY), optional: true, boxed: false, since: 37, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::scheduling::v1beta1::PodGroupSpec`.
pub static POD_GROUP_SPEC: Type = Type {
    name: "PodGroupSpec",
    path: "api::scheduling::v1beta1::PodGroupSpec",
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

/// `api::scheduling::v1beta1::PodGroupStatus`.
pub static POD_GROUP_STATUS: Type = Type {
    name: "PodGroupStatus",
    path: "api::scheduling::v1beta1::PodGroupStatus",
    fields: &[
        Field { rust: "conditions", json: "conditions", ty: List(&Object(&super::meta_v1::CONDITION)), optional: true, boxed: false, since: 37, until: 37, values: &[], keys: &["type"] },
        Field { rust: "resource_claim_statuses", json: "resourceClaimStatuses", ty: List(&Object(&POD_GROUP_RESOURCE_CLAIM_STATUS)), optional: true, boxed: false, since: 37, until: 37, values: &[], keys: &["name"] },
    ],
    variants: &[],
};

/// `api::scheduling::v1beta1::PodGroupTemplate`.
pub static POD_GROUP_TEMPLATE: Type = Type {
    name: "PodGroupTemplate",
    path: "api::scheduling::v1beta1::PodGroupTemplate",
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

/// `api::scheduling::v1beta1::SingleCompositeDisruptionMode`.
pub static SINGLE_COMPOSITE_DISRUPTION_MODE: Type = Type {
    name: "SingleCompositeDisruptionMode",
    path: "api::scheduling::v1beta1::SingleCompositeDisruptionMode",
    fields: &[
    ],
    variants: &[],
};

/// `api::scheduling::v1beta1::SingleDisruptionMode`.
pub static SINGLE_DISRUPTION_MODE: Type = Type {
    name: "SingleDisruptionMode",
    path: "api::scheduling::v1beta1::SingleDisruptionMode",
    fields: &[
    ],
    variants: &[],
};

/// `api::scheduling::v1beta1::TopologyConstraint`.
pub static TOPOLOGY_CONSTRAINT: Type = Type {
    name: "TopologyConstraint",
    path: "api::scheduling::v1beta1::TopologyConstraint",
    fields: &[
        Field { rust: "key", json: "key", ty: String, optional: false, boxed: false, since: 37, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::scheduling::v1beta1::TypedLocalObjectReference`.
pub static TYPED_LOCAL_OBJECT_REFERENCE: Type = Type {
    name: "TypedLocalObjectReference",
    path: "api::scheduling::v1beta1::TypedLocalObjectReference",
    fields: &[
        Field { rust: "api_group", json: "apiGroup", ty: String, optional: true, boxed: false, since: 37, until: 37, values: &[], keys: &[] },
        Field { rust: "kind", json: "kind", ty: String, optional: false, boxed: false, since: 37, until: 37, values: &[], keys: &[] },
        Field { rust: "name", json: "name", ty: String, optional: false, boxed: false, since: 37, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::scheduling::v1beta1::Workload`.
pub static WORKLOAD: Type = Type {
    name: "Workload",
    path: "api::scheduling::v1beta1::Workload",
    fields: &[
        Field { rust: "metadata", json: "metadata", ty: Object(&super::meta_v1::OBJECT_META), optional: false, boxed: false, since: 37, until: 37, values: &[], keys: &[] },
        Field { rust: "spec", json: "spec", ty: Object(&WORKLOAD_SPEC), optional: false, boxed: false, since: 37, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::scheduling::v1beta1::WorkloadReference`.
pub static WORKLOAD_REFERENCE: Type = Type {
    name: "WorkloadReference",
    path: "api::scheduling::v1beta1::WorkloadReference",
    fields: &[
        Field { rust: "template_name", json: "templateName", ty: String, optional: false, boxed: false, since: 37, until: 37, values: &[], keys: &[] },
        Field { rust: "workload_name", json: "workloadName", ty: String, optional: false, boxed: false, since: 37, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::scheduling::v1beta1::WorkloadSpec`.
pub static WORKLOAD_SPEC: Type = Type {
    name: "WorkloadSpec",
    path: "api::scheduling::v1beta1::WorkloadSpec",
    fields: &[
        Field { rust: "composite_pod_group_templates", json: "compositePodGroupTemplates", ty: List(&Object(&COMPOSITE_POD_GROUP_TEMPLATE)), optional: true, boxed: false, since: 37, until: 37, values: &[], keys: &["name"] },
        Field { rust: "controller_ref", json: "controllerRef", ty: Object(&TYPED_LOCAL_OBJECT_REFERENCE), optional: true, boxed: false, since: 37, until: 37, values: &[], keys: &[] },
        Field { rust: "pod_group_templates", json: "podGroupTemplates", ty: List(&Object(&POD_GROUP_TEMPLATE)), optional: true, boxed: false, since: 37, until: 37, values: &[], keys: &["name"] },
    ],
    variants: &[],
};
