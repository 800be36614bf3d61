//! The types of `k8s_openapi::api::storagemigration::v1`.
// Generated from the `k8s-openapi` source that Cargo.lock pins. Do not edit:
// `UPDATE_SCHEMA=1 cargo test --test schema` writes it anew.

use super::super::Type;

/// `api::storagemigration::v1::StorageVersionMigration`.
pub static STORAGE_VERSION_MIGRATION: Type = Type::of("api::storagemigration::v1", "StorageVersionMigration", "
    metadata metadata apimachinery::pkg::apis::meta::v1::ObjectMeta 37..37
    spec spec ?StorageVersionMigrationSpec 37..37
    status status ?StorageVersionMigrationStatus 37..37");

/// `api::storagemigration::v1::StorageVersionMigrationSpec`.
pub static STORAGE_VERSION_MIGRATION_SPEC: Type = Type::of("api::storagemigration::v1", "StorageVersionMigrationSpec", "
    resource resource apimachinery::pkg::apis::meta::v1::GroupResource 37..37");

/// `api::storagemigration::v1::StorageVersionMigrationStatus`.
pub static STORAGE_VERSION_MIGRATION_STATUS: Type = Type::of("api::storagemigration::v1", "StorageVersionMigrationStatus", "
    conditions conditions ?[apimachinery::pkg::apis::meta::v1::Condition] 37..37 @type
    resourceVersion resource_version ?String 37..37");
