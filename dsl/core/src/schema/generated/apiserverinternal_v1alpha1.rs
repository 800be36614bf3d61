//! The types of `k8s_openapi::api::apiserverinternal::v1alpha1`.
// Generated from the `k8s-openapi` source that Cargo.lock pins. Do not edit:
// `UPDATE_SCHEMA=1 cargo test --test schema` writes it anew.

use super::super::Ty::*;
use super::super::{Field, Type};

/// `api::apiserverinternal::v1alpha1::ServerStorageVersion`.
pub static SERVER_STORAGE_VERSION: Type = Type {
    name: "ServerStorageVersion",
    path: "api::apiserverinternal::v1alpha1::ServerStorageVersion",
    fields: &[
        Field { rust: "api_server_id", json: "apiServerID", ty: String, optional: true, boxed: false, since: 33, until: 35, values: &[], keys: &[] },
        Field { rust: "api_server_id", json: "apiServerID", ty: String, optional: false, boxed: false, since: 36, until: 37, values: &[], keys: &[] },
        Field { rust: "decodable_versions", json: "decodableVersions", ty: List(&String), optional: true, boxed: false, since: 33, until: 35, values: &[], keys: &[] },
        Field { rust: "decodable_versions", json: "decodableVersions", ty: List(&String), optional: false, boxed: false, since: 36, until: 37, values: &[], keys: &[] },
        Field { rust: "encoding_version", json: "encodingVersion", ty: String, optional: true, boxed: false, since: 33, until: 35, values: &[], keys: &[] },
        Field { rust: "encoding_version", json: "encodingVersion", ty: String, optional: false, boxed: false, since: 36, until: 37, values: &[], keys: &[] },
        Field { rust: "served_versions", json: "servedVersions", ty: List(&String), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::apiserverinternal::v1alpha1::StorageVersion`.
pub static STORAGE_VERSION: Type = Type {
    name: "StorageVersion",
    path: "api::apiserverinternal::v1alpha1::StorageVersion",
    fields: &[
        Field { rust: "metadata", json: "metadata", ty: Object(&super::meta_v1::OBJECT_META), optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "spec", json: "spec", ty: Object(&STORAGE_VERSION_SPEC), optional: false, boxed: false, since: 33, until: 35, values: &[], keys: &[] },
        Field { rust: "spec", json: "spec", ty: Object(&STORAGE_VERSION_SPEC), optional: true, boxed: false, since: 36, until: 37, values: &[], keys: &[] },
        Field { rust: "status", json: "status", ty: Object(&STORAGE_VERSION_STATUS), optional: false, boxed: false, since: 33, until: 35, values: &[], keys: &[] },
        Field { rust: "status", json: "status", ty: Object(&STORAGE_VERSION_STATUS), optional: true, boxed: false, since: 36, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::apiserverinternal::v1alpha1::StorageVersionCondition`.
pub static STORAGE_VERSION_CONDITION: Type = Type {
    name: "StorageVersionCondition",
    path: "api::apiserverinternal::v1alpha1::StorageVersionCondition",
    fields: &[
        Field { rust: "last_transition_time", json: "lastTransitionTime", ty: Time, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "message", json: "message", ty: String, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "observed_generation", json: "observedGeneration", ty: Int64, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "reason", json: "reason", ty: String, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "status", json: "status", ty: String, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "type_", json: "type", ty: String, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::apiserverinternal::v1alpha1::StorageVersionSpec`.
pub static STORAGE_VERSION_SPEC: Type = Type {
    name: "StorageVersionSpec",
    path: "api::apiserverinternal::v1alpha1::StorageVersionSpec",
    fields: &[
    ],
    variants: &[],
};

/// `api::apiserverinternal::v1alpha1::StorageVersionStatus`.
pub static STORAGE_VERSION_STATUS: Type = Type {
    name: "StorageVersionStatus",
    path: "api::apiserverinternal::v1alpha1::StorageVersionStatus",
    fields: &[
        Field { rust: "common_encoding_version", json: "commonEncodingVersion", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "conditions", json: "conditions", ty: List(&Object(&STORAGE_VERSION_CONDITION)), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &["type"] },
        Field { rust: "storage_versions", json: "storageVersions", ty: List(&Object(&SERVER_STORAGE_VERSION)), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &["apiServerID"] },
    ],
    variants: &[],
};
