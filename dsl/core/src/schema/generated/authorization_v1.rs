//! The types of `k8s_openapi::api::authorization::v1`.
// Generated from the `k8s-openapi` source that Cargo.lock pins. Do not edit:
// `UPDATE_SCHEMA=1 cargo test --test schema` writes it anew.

use super::super::Ty::*;
use super::super::{Field, Type};

/// `api::authorization::v1::FieldSelectorAttributes`.
pub static FIELD_SELECTOR_ATTRIBUTES: Type = Type {
    name: "FieldSelectorAttributes",
    path: "api::authorization::v1::FieldSelectorAttributes",
    fields: &[
        Field { rust: "raw_selector", json: "rawSelector", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "requirements", json: "requirements", ty: List(&Object(&super::meta_v1::FIELD_SELECTOR_REQUIREMENT)), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::authorization::v1::LabelSelectorAttributes`.
pub static LABEL_SELECTOR_ATTRIBUTES: Type = Type {
    name: "LabelSelectorAttributes",
    path: "api::authorization::v1::LabelSelectorAttributes",
    fields: &[
        Field { rust: "raw_selector", json: "rawSelector", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "requirements", json: "requirements", ty: List(&Object(&super::meta_v1::LABEL_SELECTOR_REQUIREMENT)), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::authorization::v1::LocalSubjectAccessReview`.
pub static LOCAL_SUBJECT_ACCESS_REVIEW: Type = Type {
    name: "LocalSubjectAccessReview",
    path: "api::authorization::v1::LocalSubjectAccessReview",
    fields: &[
        Field { rust: "metadata", json: "metadata", ty: Object(&super::meta_v1::OBJECT_META), optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "spec", json: "spec", ty: Object(&SUBJECT_ACCESS_REVIEW_SPEC), optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "status", json: "status", ty: Object(&SUBJECT_ACCESS_REVIEW_STATUS), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::authorization::v1::NonResourceAttributes`.
pub static NON_RESOURCE_ATTRIBUTES: Type = Type {
    name: "NonResourceAttributes",
    path: "api::authorization::v1::NonResourceAttributes",
    fields: &[
        Field { rust: "path", json: "path", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "verb", json: "verb", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::authorization::v1::NonResourceRule`.
pub static NON_RESOURCE_RULE: Type = Type {
    name: "NonResourceRule",
    path: "api::authorization::v1::NonResourceRule",
    fields: &[
        Field { rust: "non_resource_urls", json: "nonResourceURLs", ty: List(&String), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "verbs", json: "verbs", ty: List(&String), optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::authorization::v1::ResourceAttributes`.
pub static RESOURCE_ATTRIBUTES: Type = Type {
    name: "ResourceAttributes",
    path: "api::authorization::v1::ResourceAttributes",
    fields: &[
        Field { rust: "field_selector", json: "fieldSelector", ty: Object(&FIELD_SELECTOR_ATTRIBUTES), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "group", json: "group", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "label_selector", json: "labelSelector", ty: Object(&LABEL_SELECTOR_ATTRIBUTES), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "name", json: "name", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "namespace", json: "namespace", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "resource", json: "resource", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "subresource", json: "subresource", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "verb", json: "verb", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "version", json: "version", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::authorization::v1::ResourceRule`.
pub static RESOURCE_RULE: Type = Type {
    name: "ResourceRule",
    path: "api::authorization::v1::ResourceRule",
    fields: &[
        Field { rust: "api_groups", json: "apiGroups", ty: List(&String), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "resource_names", json: "resourceNames", ty: List(&String), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "resources", json: "resources", ty: List(&String), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "verbs", json: "verbs", ty: List(&String), optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::authorization::v1::SelfSubjectAccessReview`.
pub static SELF_SUBJECT_ACCESS_REVIEW: Type = Type {
    name: "SelfSubjectAccessReview",
    path: "api::authorization::v1::SelfSubjectAccessReview",
    fields: &[
        Field { rust: "metadata", json: "metadata", ty: Object(&super::meta_v1::OBJECT_META), optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "spec", json: "spec", ty: Object(&SELF_SUBJECT_ACCESS_REVIEW_SPEC), optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "status", json: "status", ty: Object(&SUBJECT_ACCESS_REVIEW_STATUS), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::authorization::v1::SelfSubjectAccessReviewSpec`.
pub static SELF_SUBJECT_ACCESS_REVIEW_SPEC: Type = Type {
    name: "SelfSubjectAccessReviewSpec",
    path: "api::authorization::v1::SelfSubjectAccessReviewSpec",
    fields: &[
        Field { rust: "non_resource_attributes", json: "nonResourceAttributes", ty: Object(&NON_RESOURCE_ATTRIBUTES), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "resource_attributes", json: "resourceAttributes", ty: Object(&RESOURCE_ATTRIBUTES), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::authorization::v1::SelfSubjectRulesReview`.
pub static SELF_SUBJECT_RULES_REVIEW: Type = Type {
    name: "SelfSubjectRulesReview",
    path: "api::authorization::v1::SelfSubjectRulesReview",
    fields: &[
        Field { rust: "metadata", json: "metadata", ty: Object(&super::meta_v1::OBJECT_META), optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "spec", json: "spec", ty: Object(&SELF_SUBJECT_RULES_REVIEW_SPEC), optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "status", json: "status", ty: Object(&SUBJECT_RULES_REVIEW_STATUS), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::authorization::v1::SelfSubjectRulesReviewSpec`.
pub static SELF_SUBJECT_RULES_REVIEW_SPEC: Type = Type {
    name: "SelfSubjectRulesReviewSpec",
    path: "api::authorization::v1::SelfSubjectRulesReviewSpec",
    fields: &[
        Field { rust: "namespace", json: "namespace", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::authorization::v1::SubjectAccessReview`.
pub static SUBJECT_ACCESS_REVIEW: Type = Type {
    name: "SubjectAccessReview",
    path: "api::authorization::v1::SubjectAccessReview",
    fields: &[
        Field { rust: "metadata", json: "metadata", ty: Object(&super::meta_v1::OBJECT_META), optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "spec", json: "spec", ty: Object(&SUBJECT_ACCESS_REVIEW_SPEC), optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "status", json: "status", ty: Object(&SUBJECT_ACCESS_REVIEW_STATUS), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::authorization::v1::SubjectAccessReviewSpec`.
pub static SUBJECT_ACCESS_REVIEW_SPEC: Type = Type {
    name: "SubjectAccessReviewSpec",
    path: "api::authorization::v1::SubjectAccessReviewSpec",
    fields: &[
        Field { rust: "extra", json: "extra", ty: Map(&List(&String)), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "groups", json: "groups", ty: List(&String), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "non_resource_attributes", json: "nonResourceAttributes", ty: Object(&NON_RESOURCE_ATTRIBUTES), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "resource_attributes", json: "resourceAttributes", ty: Object(&RESOURCE_ATTRIBUTES), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "uid", json: "uid", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "user", json: "user", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::authorization::v1::SubjectAccessReviewStatus`.
pub static SUBJECT_ACCESS_REVIEW_STATUS: Type = Type {
    name: "SubjectAccessReviewStatus",
    path: "api::authorization::v1::SubjectAccessReviewStatus",
    fields: &[
        Field { rust: "allowed", json: "allowed", ty: Bool, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "denied", json: "denied", ty: Bool, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "evaluation_error", json: "evaluationError", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "reason", json: "reason", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::authorization::v1::SubjectRulesReviewStatus`.
pub static SUBJECT_RULES_REVIEW_STATUS: Type = Type {
    name: "SubjectRulesReviewStatus",
    path: "api::authorization::v1::SubjectRulesReviewStatus",
    fields: &[
        Field { rust: "evaluation_error", json: "evaluationError", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "incomplete", json: "incomplete", ty: Bool, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "non_resource_rules", json: "nonResourceRules", ty: List(&Object(&NON_RESOURCE_RULE)), optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "resource_rules", json: "resourceRules", ty: List(&Object(&RESOURCE_RULE)), optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};
