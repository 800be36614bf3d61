//! The types of `k8s_openapi::api::scheduling::v1alpha2`.
// Generated from the `k8s-openapi` source that Cargo.lock pins. Do not edit:
// `UPDATE_SCHEMA=1 cargo test --test schema` writes it anew.

use super::super::Ty::*;
use super::super::{Field, Type};

/// `api::scheduling::v1alpha2::BasicSchedulingPolicy`.
pub static BASIC_SCHEDULING_POLICY: Type = Type {
    name: "BasicSchedulingPolicy",
    path: "api::scheduling::v1alpha2::BasicSchedulingPolicy",
    fields: &[
    ],
    variants: &[],
};

/// `api::scheduling::v1alpha2::GangSchedulingPolicy`.
pub static GANG_SCHEDULING_POLICY: Type = Type {
    name: "GangSchedulingPolicy",
    path: "api::scheduling::v1alpha2::GangSchedulingPolicy",
    fields: &[
        Field { rust: "min_count", json: "minCount", ty: Int32, optional: false, boxed: false, since: 36, until: 36, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::scheduling::v1alpha2::PodGroup`.
pub static POD_GROUP: Type = Type {
    name: "PodGroup",
    path: "api::scheduling::v1alpha2::PodGroup",
    fields: &[
        Field { rust: "metadata", json: "metadata", ty: Object(&super::meta_v1::OBJECT_META), optional: false, boxed: false, since: 36, until: 36, values: &[], keys: &[] },
        Field { rust: "spec", json: "spec", ty: Object(&POD_GROUP_SPEC), optional: false, boxed: false, since: 36, until: 36, values: &[], keys: &[] },
        Field { rust: "status", json: "status", ty: Object(&POD_GROUP_STATUS), optional: true, boxed: false, since: 36, until: 36, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::scheduling::v1alpha2::PodGroupResourceClaim`.
pub static POD_GROUP_RESOURCE_CLAIM: Type = Type {
    name: "PodGroupResourceClaim",
    path: "api::scheduling::v1alpha2::PodGroupResourceClaim",
    fields: &[
        Field { rust: "name", json: "name", ty: String, optional: false, boxed: false, since: 36, until: 36, values: &[], keys: &[] },
        Field { rust: "resource_claim_name", json: "resourceClaimName", ty: String, optional: true, boxed: false, since: 36, until: 36, values: &[], keys: &[] },
        Field { rust: "resource_claim_template_name", json: "resourceClaimTemplateName", ty: String, optional: true, boxed: false, since: 36, until: 36, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::scheduling::v1alpha2::PodGroupResourceClaimStatus`.
pub static POD_GROUP_RESOURCE_CLAIM_STATUS: Type = Type {
    name: "PodGroupResourceClaimStatus",
    path: "api::scheduling::v1alpha2::PodGroupResourceClaimStatus",
    fields: &[
        Field { rust: "name", json: "name", ty: String, optional: false, boxed: false, since: 36, until: 36, values: &[], keys: &[] },
        Field { rust: "resource_claim_name", json: "resourceClaimName", ty: String, optional: true, boxed: false, since: 36, until: 36, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::scheduling::v1alpha2::PodGroupSchedulingConstraints`.
pub static POD_GROUP_SCHEDULING_CONSTRAINTS: Type = Type {
    name: "PodGroupSchedulingConstraints",
    path: "api::scheduling::v1alpha2::PodGroupSchedulingConstraints",
    fields: &[
        Field { rust: "topology", json: "topology", ty: List(&Object(&TOPOLOGY_CONSTRAINT)), optional: true, boxed: false, since: 36, until: 36, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::scheduling::v1alpha2::PodGroupSchedulingPolicy`.
pub static POD_GROUP_SCHEDULING_POLICY: Type = Type {
    name: "PodGroupSchedulingPolicy",
    path: "api::scheduling::v1alpha2::PodGroupSchedulingPolicy",
    fields: &[
        Field { rust: "basic", json: "basic", ty: Object(&BASIC_SCHEDULING_POLICY), optional: true, boxed: false, since: 36, until: 36, values: &[], keys: &[] },
        Field { rust: "gang", json: "gang", ty: Object(&GANG_SCHEDULING_POLICY), optional: true, boxed: false, since: 36, until: 36, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::scheduling::v1alpha2::PodGroupSpec`.
pub static POD_GROUP_SPEC: Type = Type {
    name: "PodGroupSpec",
    path: "api::scheduling::v1alpha2::PodGroupSpec",
    fields: &[
        Field { rust: "disruption_mode", json: "disruptionMode", ty: String, optional: true, boxed: false, since: 36, until: 36, values: &[], keys: &[] },
        Field { rust: "pod_group_template_ref", json: "podGroupTemplateRef", ty: Object(&POD_GROUP_TEMPLATE_REFERENCE), optional: true, boxed: false, since: 36, until: 36, values: &[], keys: &[] },
        Field { rust: "priority", json: "priority", ty: Int32, optional: true, boxed: false, since: 36, until: 36, values: &[], keys: &[] },
        Field { rust: "priority_class_name", json: "priorityClassName", ty: String, optional: true, boxed: false, since: 36, until: 36, values: &[], keys: &[] },
        Field { rust: "resource_claims", json: "resourceClaims", ty: List(&Object(&POD_GROUP_RESOURCE_CLAIM)), optional: true, boxed: false, since: 36, until: 36, values: &[], keys: &["name"] },
        Field { rust: "scheduling_constraints", json: "schedulingConstraints", ty: Object(&POD_GROUP_SCHEDULING_CONSTRAINTS), optional: true, boxed: false, since: 36, until: 36, values: &[], keys: &[] },
        Field { rust: "scheduling_policy", json: "schedulingPolicy", ty: Object(&POD_GROUP_SCHEDULING_POLICY), optional: false, boxed: false, since: 36, until: 36, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::scheduling::v1alpha2::PodGroupStatus`.
pub static POD_GROUP_STATUS: Type = Type {
    name: "PodGroupStatus",
    path: "api::scheduling::v1alpha2::PodGroupStatus",
    fields: &[
        Field { rust: "conditions", json: "conditions", ty: List(&Object(&super::meta_v1::CONDITION)), optional: true, boxed: false, since: 36, until: 36, values: &[], keys: &["type"] },
        Field { rust: "resource_claim_statuses", json: "resourceClaimStatuses", ty: List(&Object(&POD_GROUP_RESOURCE_CLAIM_STATUS)), optional: true, boxed: false, since: 36, until: 36, values: &[], keys: &["name"] },
    ],
    variants: &[],
};

/// `api::scheduling::v1alpha2::PodGroupTemplate`.
pub static POD_GROUP_TEMPLATE: Type = Type {
    name: "PodGroupTemplate",
    path: "api::scheduling::v1alpha2::PodGroupTemplate",
    fields: &[
        Field { rust: "disruption_mode", json: "disruptionMode", ty: String, optional: true, boxed: false, since: 36, until: 36, values: &[], keys: &[] },
        Field { rust: "name", json: "name", ty: String, optional: false, boxed: false, since: 36, until: 36, values: &[], keys: &[] },
        Field { rust: "priority", json: "priority", ty: Int32, optional: true, boxed: false, since: 36, until: 36, values: &[], keys: &[] },
        Field { rust: "priority_class_name", json: "priorityClassName", ty: String, optional: true, boxed: false, since: 36, until: 36, values: &[], keys: &[] },
        Field { rust: "resource_claims", json: "resourceClaims", ty: List(&Object(&POD_GROUP_RESOURCE_CLAIM)), optional: true, boxed: false, since: 36, until: 36, values: &[], keys: &["name"] },
        Field { rust: "scheduling_constraints", json: "schedulingConstraints", ty: Object(&POD_GROUP_SCHEDULING_CONSTRAINTS), optional: true, boxed: false, since: 36, until: 36, values: &[], keys: &[] },
        Field { rust: "scheduling_policy", json: "schedulingPolicy", ty: Object(&POD_GROUP_SCHEDULING_POLICY), optional: false, boxed: false, since: 36, until: 36, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::scheduling::v1alpha2::PodGroupTemplateReference`.
pub static POD_GROUP_TEMPLATE_REFERENCE: Type = Type {
    name: "PodGroupTemplateReference",
    path: "api::scheduling::v1alpha2::PodGroupTemplateReference",
    fields: &[
        Field { rust: "workload", json: "workload", ty: Object(&WORKLOAD_POD_GROUP_TEMPLATE_REFERENCE), optional: true, boxed: false, since: 36, until: 36, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::scheduling::v1alpha2::TopologyConstraint`.
pub static TOPOLOGY_CONSTRAINT: Type = Type {
    name: "TopologyConstraint",
    path: "api::scheduling::v1alpha2::TopologyConstraint",
    fields: &[
        Field { rust: "key", json: "key", ty: String, optional: false, boxed: false, since: 36, until: 36, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::scheduling::v1alpha2::TypedLocalObjectReference`.
pub static TYPED_LOCAL_OBJECT_REFERENCE: Type = Type {
    name: "TypedLocalObjectReference",
    path: "api::scheduling::v1alpha2::TypedLocalObjectReference",
    fields: &[
        Field { rust: "api_group", json: "apiGroup", ty: String, optional: true, boxed: false, since: 36, until: 36, values: &[], keys: &[] },
        Field { rust: "kind", json: "kind", ty: String, optional: false, boxed: false, since: 36, until: 36, values: &[], keys: &[] },
        Field { rust: "name", json: "name", ty: String, optional: false, boxed: false, since: 36, until: 36, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::scheduling::v1alpha2::Workload`.
pub static WORKLOAD: Type = Type {
    name: "Workload",
    path: "api::scheduling::v1alpha2::Workload",
    fields: &[
        Field { rust: "metadata", json: "metadata", ty: Object(&super::meta_v1::OBJECT_META), optional: false, boxed: false, since: 36, until: 36, values: &[], keys: &[] },
        Field { rust: "spec", json: "spec", ty: Object(&WORKLOAD_SPEC), optional: false, boxed: false, since: 36, until: 36, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::scheduling::v1alpha2::WorkloadPodGroupTemplateReference`.
pub static WORKLOAD_POD_GROUP_TEMPLATE_REFERENCE: Type = Type {
    name: "WorkloadPodGroupTemplateReference",
    path: "api::scheduling::v1alpha2::WorkloadPodGroupTemplateReference",
    fields: &[
        Field { rust: "pod_group_template_name", json: "podGroupTemplateName", ty: String, optional: false, boxed: false, since: 36, until: 36, values: &[], keys: &[] },
        Field { rust: "workload_name", json: "workloadName", ty: String, optional: false, boxed: false, since: 36, until: 36, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::scheduling::v1alpha2::WorkloadSpec`.
pub static WORKLOAD_SPEC: Type = Type {
    name: "WorkloadSpec",
    path: "api::scheduling::v1alpha2::WorkloadSpec",
    fields: &[
        Field { rust: "controller_ref", json: "controllerRef", ty: Object(&TYPED_LOCAL_OBJECT_REFERENCE), optional: true, boxed: false, since: 36, until: 36, values: &[], keys: &[] },
        Field { rust: "pod_group_templates", json: "podGroupTemplates", ty: List(&Object(&POD_GROUP_TEMPLATE)), optional: false, boxed: false, since: 36, until: 36, values: &[], keys: &["name"] },
    ],
    variants: &[],
};
