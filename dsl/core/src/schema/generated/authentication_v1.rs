//! The types of `k8s_openapi::api::authentication::v1`.
// Generated from the `k8s-openapi` source that Cargo.lock pins. Do not edit:
// `UPDATE_SCHEMA=1 cargo test --test schema` writes it anew.

use super::super::Ty::*;
use super::super::{Field, Type};

/// `api::authentication::v1::SelfSubjectReview`.
pub static SELF_SUBJECT_REVIEW: Type = Type {
    name: "SelfSubjectReview",
    path: "api::authentication::v1::SelfSubjectReview",
    fields: &[
        Field { rust: "metadata", json: "metadata", ty: Object(&super::meta_v1::OBJECT_META), optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "status", json: "status", ty: Object(&SELF_SUBJECT_REVIEW_STATUS), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::authentication::v1::SelfSubjectReviewStatus`.
pub static SELF_SUBJECT_REVIEW_STATUS: Type = Type {
    name: "SelfSubjectReviewStatus",
    path: "api::authentication::v1::SelfSubjectReviewStatus",
    fields: &[
        Field { rust: "user_info", json: "userInfo", ty: Object(&USER_INFO), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::authentication::v1::TokenReview`.
pub static TOKEN_REVIEW: Type = Type {
    name: "TokenReview",
    path: "api::authentication::v1::TokenReview",
    fields: &[
        Field { rust: "metadata", json: "metadata", ty: Object(&super::meta_v1::OBJECT_META), optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "spec", json: "spec", ty: Object(&TOKEN_REVIEW_SPEC), optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "status", json: "status", ty: Object(&TOKEN_REVIEW_STATUS), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::authentication::v1::TokenReviewSpec`.
pub static TOKEN_REVIEW_SPEC: Type = Type {
    name: "TokenReviewSpec",
    path: "api::authentication::v1::TokenReviewSpec",
    fields: &[
        Field { rust: "audiences", json: "audiences", ty: List(&String), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "token", json: "token", ty: String, optional: true, boxed: false, since: 33, until: 35, values: &[], keys: &[] },
        Field { rust: "token", json: "token", ty: String, optional: false, boxed: false, since: 36, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::authentication::v1::TokenReviewStatus`.
pub static TOKEN_REVIEW_STATUS: Type = Type {
    name: "TokenReviewStatus",
    path: "api::authentication::v1::TokenReviewStatus",
    fields: &[
        Field { rust: "audiences", json: "audiences", ty: List(&String), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "authenticated", json: "authenticated", ty: Bool, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "error", json: "error", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "user", json: "user", ty: Object(&USER_INFO), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::authentication::v1::UserInfo`.
pub static USER_INFO: Type = Type {
    name: "UserInfo",
    path: "api::authentication::v1::UserInfo",
    fields: &[
        Field { rust: "extra", json: "extra", ty: Map(&List(&String)), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "groups", json: "groups", ty: List(&String), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "uid", json: "uid", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "username", json: "username", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};
