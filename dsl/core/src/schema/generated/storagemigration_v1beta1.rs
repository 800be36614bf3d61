//! The types of `k8s_openapi::api::storagemigration::v1beta1`.
// Generated from the `k8s-openapi` source that Cargo.lock pins. Do not edit:
// `UPDATE_SCHEMA=1 cargo test --test schema` writes it anew.

use super::super::Ty::*;
use super::super::{Field, Type};

/// `api::storagemigration::v1beta1::StorageVersionMigration`.
pub static STORAGE_VERSION_MIGRATION: Type = Type {
    name: "StorageVersionMigration",
    path: "api::storagemigration::v1beta1::StorageVersionMigration",
    fields: &[
        Field { rust: "metadata", json: "metadata", ty: Object(&super::meta_v1::OBJECT_META), optional: false, boxed: false, since: 35, until: 37, values: &[], keys: &[] },
        Field { rust: "spec", json: "spec", ty: Object(&STORAGE_VERSION_MIGRATION_SPEC), optional: true, boxed: false, since: 35, until: 37, values: &[], keys: &[] },
        Field { rust: "status", json: "status", ty: Object(&STORAGE_VERSION_MIGRATION_STATUS), optional: true, boxed: false, since: 35, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::storagemigration::v1beta1::StorageVersionMigrationSpec`.
pub static STORAGE_VERSION_MIGRATION_SPEC: Type = Type {
    name: "StorageVersionMigrationSpec",
    path: "api::storagemigration::v1beta1::StorageVersionMigrationSpec",
    fields: &[
        Field { rust: "resource", json: "resource", ty: Object(&super::meta_v1::GROUP_RESOURCE), optional: false, boxed: false, since: 35, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::storagemigration::v1beta1::StorageVersionMigrationStatus`.
pub static STORAGE_VERSION_MIGRATION_STATUS: Type = Type {
    name: "StorageVersionMigrationStatus",
    path: "api::storagemigration::v1beta1::StorageVersionMigrationStatus",
    fields: &[
        Field { rust: "conditions", json: "conditions", ty: List(&Object(&super::meta_v1::CONDITION)), optional: true, boxed: false, since: 35, until: 37, values: &[], keys: &["type"] },
        Field { rust: "resource_version", json: "resourceVersion", ty: String, optional: true, boxed: false, since: 35, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};
