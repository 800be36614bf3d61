//! The types of `k8s_openapi::api::authorization::v1`.
// Generated from the `k8s-openapi` source that Cargo.lock pins. Do not edit:
// `UPDATE_SCHEMA=1 cargo test --test schema` writes it anew.

use super::super::Type;

/// `api::authorization::v1::FieldSelectorAttributes`.
pub static FIELD_SELECTOR_ATTRIBUTES: Type = Type::of("api::authorization::v1", "FieldSelectorAttributes", "
    rawSelector raw_selector ?String
    requirements requirements ?[apimachinery::pkg::apis::meta::v1::FieldSelectorRequirement]");

/// `api::authorization::v1::LabelSelectorAttributes`.
pub static LABEL_SELECTOR_ATTRIBUTES: Type = Type::of("api::authorization::v1", "LabelSelectorAttributes", "
    rawSelector raw_selector ?String
    requirements requirements ?[apimachinery::pkg::apis::meta::v1::LabelSelectorRequirement]");

/// `api::authorization::v1::LocalSubjectAccessReview`.
pub static LOCAL_SUBJECT_ACCESS_REVIEW: Type = Type::of("api::authorization::v1", "LocalSubjectAccessReview", "
    metadata metadata apimachinery::pkg::apis::meta::v1::ObjectMeta
    spec spec SubjectAccessReviewSpec
    status status ?SubjectAccessReviewStatus");

/// `api::authorization::v1::NonResourceAttributes`.
pub static NON_RESOURCE_ATTRIBUTES: Type = Type::of("api::authorization::v1", "NonResourceAttributes", "
    path path ?String
    verb verb ?String");

/// `api::authorization::v1::NonResourceRule`.
pub static NON_RESOURCE_RULE: Type = Type::of("api::authorization::v1", "NonResourceRule", "
    nonResourceURLs non_resource_urls ?[String]
    verbs verbs [String]");

/// `api::authorization::v1::ResourceAttributes`.
pub static RESOURCE_ATTRIBUTES: Type = Type::of("api::authorization::v1", "ResourceAttributes", "
    fieldSelector field_selector ?FieldSelectorAttributes
    group group ?String
    labelSelector label_selector ?LabelSelectorAttributes
    name name ?String
    namespace namespace ?String
    resource resource ?String
    subresource subresource ?String
    verb verb ?String
    version version ?String");

/// `api::authorization::v1::ResourceRule`.
pub static RESOURCE_RULE: Type = Type::of("api::authorization::v1", "ResourceRule", "
    apiGroups api_groups ?[String]
    resourceNames resource_names ?[String]
    resources resources ?[String]
    verbs verbs [String]");

/// `api::authorization::v1::SelfSubjectAccessReview`.
pub static SELF_SUBJECT_ACCESS_REVIEW: Type = Type::of("api::authorization::v1", "SelfSubjectAccessReview", "
    metadata metadata apimachinery::pkg::apis::meta::v1::ObjectMeta
    spec spec SelfSubjectAccessReviewSpec
    status status ?SubjectAccessReviewStatus");

/// `api::authorization::v1::SelfSubjectAccessReviewSpec`.
pub static SELF_SUBJECT_ACCESS_REVIEW_SPEC: Type = Type::of("api::authorization::v1", "SelfSubjectAccessReviewSpec", "
    nonResourceAttributes non_resource_attributes ?NonResourceAttributes
    resourceAttributes resource_attributes ?ResourceAttributes");

/// `api::authorization::v1::SelfSubjectRulesReview`.
pub static SELF_SUBJECT_RULES_REVIEW: Type = Type::of("api::authorization::v1", "SelfSubjectRulesReview", "
    metadata metadata apimachinery::pkg::apis::meta::v1::ObjectMeta
    spec spec SelfSubjectRulesReviewSpec
    status status ?SubjectRulesReviewStatus");

/// `api::authorization::v1::SelfSubjectRulesReviewSpec`.
pub static SELF_SUBJECT_RULES_REVIEW_SPEC: Type = Type::of("api::authorization::v1", "SelfSubjectRulesReviewSpec", "
    namespace namespace ?String");

/// `api::authorization::v1::SubjectAccessReview`.
pub static SUBJECT_ACCESS_REVIEW: Type = Type::of("api::authorization::v1", "SubjectAccessReview", "
    metadata metadata apimachinery::pkg::apis::meta::v1::ObjectMeta
    spec spec SubjectAccessReviewSpec
    status status ?SubjectAccessReviewStatus");

/// `api::authorization::v1::SubjectAccessReviewSpec`.
pub static SUBJECT_ACCESS_REVIEW_SPEC: Type = Type::of("api::authorization::v1", "SubjectAccessReviewSpec", "
    extra extra ?{[String]}
    groups groups ?[String]
    nonResourceAttributes non_resource_attributes ?NonResourceAttributes
    resourceAttributes resource_attributes ?ResourceAttributes
    uid uid ?String
    user user ?String");

/// `api::authorization::v1::SubjectAccessReviewStatus`.
pub static SUBJECT_ACCESS_REVIEW_STATUS: Type = Type::of("api::authorization::v1", "SubjectAccessReviewStatus", "
    allowed allowed Bool
    denied denied ?Bool
    evaluationError evaluation_error ?String
    reason reason ?String");

/// `api::authorization::v1::SubjectRulesReviewStatus`.
pub static SUBJECT_RULES_REVIEW_STATUS: Type = Type::of("api::authorization::v1", "SubjectRulesReviewStatus", "
    evaluationError evaluation_error ?String
    incomplete incomplete Bool
    nonResourceRules non_resource_rules [NonResourceRule]
    resourceRules resource_rules [ResourceRule]");
