//! The types of `k8s_openapi::api::apiserverinternal::v1alpha1`.
// Generated from the `k8s-openapi` source that Cargo.lock pins. Do not edit:
// `UPDATE_SCHEMA=1 cargo test --test schema` writes it anew.

use super::super::Type;

/// `api::apiserverinternal::v1alpha1::ServerStorageVersion`.
pub static SERVER_STORAGE_VERSION: Type = Type::of("api::apiserverinternal::v1alpha1", "ServerStorageVersion", "
    apiServerID api_server_id ?String 33..35
    apiServerID api_server_id String 36..37
    decodableVersions decodable_versions ?[String] 33..35
    decodableVersions decodable_versions [String] 36..37
    encodingVersion encoding_version ?String 33..35
    encodingVersion encoding_version String 36..37
    servedVersions served_versions ?[String]");

/// `api::apiserverinternal::v1alpha1::StorageVersion`.
pub static STORAGE_VERSION: Type = Type::of("api::apiserverinternal::v1alpha1", "StorageVersion", "
    metadata metadata apimachinery::pkg::apis::meta::v1::ObjectMeta
    spec spec StorageVersionSpec 33..35
    spec spec ?StorageVersionSpec 36..37
    status status StorageVersionStatus 33..35
    status status ?StorageVersionStatus 36..37");

/// `api::apiserverinternal::v1alpha1::StorageVersionCondition`.
pub static STORAGE_VERSION_CONDITION: Type = Type::of("api::apiserverinternal::v1alpha1", "StorageVersionCondition", "
    lastTransitionTime last_transition_time ?Time
    message message String
    observedGeneration observed_generation ?Int64
    reason reason String
    status status String
    type type_ String");

/// `api::apiserverinternal::v1alpha1::StorageVersionSpec`.
pub static STORAGE_VERSION_SPEC: Type = Type::of("api::apiserverinternal::v1alpha1", "StorageVersionSpec", "");

/// `api::apiserverinternal::v1alpha1::StorageVersionStatus`.
pub static STORAGE_VERSION_STATUS: Type = Type::of("api::apiserverinternal::v1alpha1", "StorageVersionStatus", "
    commonEncodingVersion common_encoding_version ?String
    conditions conditions ?[StorageVersionCondition] @type
    storageVersions storage_versions ?[ServerStorageVersion] @apiServerID");
