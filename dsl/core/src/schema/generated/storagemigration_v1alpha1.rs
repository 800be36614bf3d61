//! The types of `k8s_openapi::api::storagemigration::v1alpha1`.
// Generated from the `k8s-openapi` source that Cargo.lock pins. Do not edit:
// `UPDATE_SCHEMA=1 cargo test --test schema` writes it anew.

use super::super::Ty::*;
use super::super::{Field, Type};

/// `api::storagemigration::v1alpha1::GroupVersionResource`.
pub static GROUP_VERSION_RESOURCE: Type = Type {
    name: "GroupVersionResource",
    path: "api::storagemigration::v1alpha1::GroupVersionResource",
    fields: &[
        Field { rust: "group", json: "group", ty: String, optional: true, boxed: false, since: 33, until: 34, values: &[], keys: &[] },
        Field { rust: "resource", json: "resource", ty: String, optional: true, boxed: false, since: 33, until: 34, values: &[], keys: &[] },
        Field { rust: "version", json: "version", ty: String, optional: true, boxed: false, since: 33, until: 34, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::storagemigration::v1alpha1::MigrationCondition`.
pub static MIGRATION_CONDITION: Type = Type {
    name: "MigrationCondition",
    path: "api::storagemigration::v1alpha1::MigrationCondition",
    fields: &[
        Field { rust: "last_update_time", json: "lastUpdateTime", ty: Time, optional: true, boxed: false, since: 33, until: 34, values: &[], keys: &[] },
        Field { rust: "message", json: "message", ty: String, optional: true, boxed: false, since: 33, until: 34, values: &[], keys: &[] },
        Field { rust: "reason", json: "reason", ty: String, optional: true, boxed: false, since: 33, until: 34, values: &[], keys: &[] },
        Field { rust: "status", json: "status", ty: String, optional: false, boxed: false, since: 33, until: 34, values: &[], keys: &[] },
        Field { rust: "type_", json: "type", ty: String, optional: false, boxed: false, since: 33, until: 34, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::storagemigration::v1alpha1::StorageVersionMigration`.
pub static STORAGE_VERSION_MIGRATION: Type = Type {
    name: "StorageVersionMigration",
    path: "api::storagemigration::v1alpha1::StorageVersionMigration",
    fields: &[
        Field { rust: "metadata", json: "metadata", ty: Object(&super::meta_v1::OBJECT_META), optional: false, boxed: false, since: 33, until: 34, values: &[], keys: &[] },
        Field { rust: "spec", json: "spec", ty: Object(&STORAGE_VERSION_MIGRATION_SPEC), optional: true, boxed: false, since: 33, until: 34, values: &[], keys: &[] },
        Field { rust: "status", json: "status", ty: Object(&STORAGE_VERSION_MIGRATION_STATUS), optional: true, boxed: false, since: 33, until: 34, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::storagemigration::v1alpha1::StorageVersionMigrationSpec`.
pub static STORAGE_VERSION_MIGRATION_SPEC: Type = Type {
    name: "StorageVersionMigrationSpec",
    path: "api::storagemigration::v1alpha1::StorageVersionMigrationSpec",
    fields: &[
        Field { rust: "continue_token", json: "continueToken", ty: String, optional: true, boxed: false, since: 33, until: 34, values: &[], keys: &[] },
        Field { rust: "resource", json: "resource", ty: Object(&GROUP_VERSION_RESOURCE), optional: false, boxed: false, since: 33, until: 34, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::storagemigration::v1alpha1::StorageVersionMigrationStatus`.
pub static STORAGE_VERSION_MIGRATION_STATUS: Type = Type {
    name: "StorageVersionMigrationStatus",
    path: "api::storagemigration::v1alpha1::StorageVersionMigrationStatus",
    fields: &[
        Field { rust: "conditions", json: "conditions", ty: List(&Object(&MIGRATION_CONDITION)), optional: true, boxed: false, since: 33, until: 34, values: &[], keys: &["type"] },
        Field { rust: "resource_version", json: "resourceVersion", ty: String, optional: true, boxed: false, since: 33, until: 34, values: &[], keys: &[] },
    ],
    variants: &[],
};
