//! The types of `k8s_openapi::api::storagemigration::v1alpha1`.
// Generated from the `k8s-openapi` source that Cargo.lock pins. Do not edit:
// `UPDATE_SCHEMA=1 cargo test --test schema` writes it anew.

use super::super::Type;

/// `api::storagemigration::v1alpha1::GroupVersionResource`.
pub static GROUP_VERSION_RESOURCE: Type = Type::of("api::storagemigration::v1alpha1", "GroupVersionResource", "
    group group ?String 33..34
    resource resource ?String 33..34
    version version ?String 33..34");

/// `api::storagemigration::v1alpha1::MigrationCondition`.
pub static MIGRATION_CONDITION: Type = Type::of("api::storagemigration::v1alpha1", "MigrationCondition", "
    lastUpdateTime last_update_time ?Time 33..34
    message message ?String 33..34
    reason reason ?String 33..34
    status status String 33..34
    type type_ String 33..34");

/// `api::storagemigration::v1alpha1::StorageVersionMigration`.
pub static STORAGE_VERSION_MIGRATION: Type = Type::of("api::storagemigration::v1alpha1", "StorageVersionMigration", "
    metadata metadata apimachinery::pkg::apis::meta::v1::ObjectMeta 33..34
    spec spec ?StorageVersionMigrationSpec 33..34
    status status ?StorageVersionMigrationStatus 33..34");

/// `api::storagemigration::v1alpha1::StorageVersionMigrationSpec`.
pub static STORAGE_VERSION_MIGRATION_SPEC: Type = Type::of("api::storagemigration::v1alpha1", "StorageVersionMigrationSpec", "
    continueToken continue_token ?String 33..34
    resource resource GroupVersionResource 33..34");

/// `api::storagemigration::v1alpha1::StorageVersionMigrationStatus`.
pub static STORAGE_VERSION_MIGRATION_STATUS: Type = Type::of("api::storagemigration::v1alpha1", "StorageVersionMigrationStatus", "
    conditions conditions ?[MigrationCondition] 33..34 @type
    resourceVersion resource_version ?String 33..34");
