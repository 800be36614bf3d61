//! The types of `k8s_openapi::api::authentication::v1`.
// Generated from the `k8s-openapi` source that Cargo.lock pins. Do not edit:
// `UPDATE_SCHEMA=1 cargo test --test schema` writes it anew.

use super::super::Type;

/// `api::authentication::v1::SelfSubjectReview`.
pub static SELF_SUBJECT_REVIEW: Type = Type::of("api::authentication::v1", "SelfSubjectReview", "
    metadata metadata apimachinery::pkg::apis::meta::v1::ObjectMeta
    status status ?SelfSubjectReviewStatus");

/// `api::authentication::v1::SelfSubjectReviewStatus`.
pub static SELF_SUBJECT_REVIEW_STATUS: Type = Type::of("api::authentication::v1", "SelfSubjectReviewStatus", "
    userInfo user_info ?UserInfo");

/// `api::authentication::v1::TokenReview`.
pub static TOKEN_REVIEW: Type = Type::of("api::authentication::v1", "TokenReview", "
    metadata metadata apimachinery::pkg::apis::meta::v1::ObjectMeta
    spec spec TokenReviewSpec
    status status ?TokenReviewStatus");

/// `api::authentication::v1::TokenReviewSpec`.
pub static TOKEN_REVIEW_SPEC: Type = Type::of("api::authentication::v1", "TokenReviewSpec", "
    audiences audiences ?[String]
    token token ?String 33..35
    token token String 36..37");

/// `api::authentication::v1::TokenReviewStatus`.
pub static TOKEN_REVIEW_STATUS: Type = Type::of("api::authentication::v1", "TokenReviewStatus", "
    audiences audiences ?[String]
    authenticated authenticated ?Bool
    error error ?String
    user user ?UserInfo");

/// `api::authentication::v1::UserInfo`.
pub static USER_INFO: Type = Type::of("api::authentication::v1", "UserInfo", "
    extra extra ?{[String]}
    groups groups ?[String]
    uid uid ?String
    username username ?String");
