//! The types of `k8s_openapi::api::networking::v1beta1`.
// Generated from the `k8s-openapi` source that Cargo.lock pins. Do not edit:
// `UPDATE_SCHEMA=1 cargo test --test schema` writes it anew.

use super::super::Type;

/// `api::networking::v1beta1::IPAddress`.
pub static IP_ADDRESS: Type = Type::of("api::networking::v1beta1", "IPAddress", "
    metadata metadata apimachinery::pkg::apis::meta::v1::ObjectMeta 33..36
    spec spec ?IPAddressSpec 33..35
    spec spec IPAddressSpec 36..36");

/// `api::networking::v1beta1::IPAddressSpec`.
pub static IP_ADDRESS_SPEC: Type = Type::of("api::networking::v1beta1", "IPAddressSpec", "
    parentRef parent_ref ParentReference 33..36");

/// `api::networking::v1beta1::ParentReference`.
pub static PARENT_REFERENCE: Type = Type::of("api::networking::v1beta1", "ParentReference", "
    group group ?String 33..36
    name name String 33..36
    namespace namespace ?String 33..36
    resource resource String 33..36");

/// `api::networking::v1beta1::ServiceCIDR`.
pub static SERVICE_CIDR: Type = Type::of("api::networking::v1beta1", "ServiceCIDR", "
    metadata metadata apimachinery::pkg::apis::meta::v1::ObjectMeta 33..36
    spec spec ?ServiceCIDRSpec 33..36
    status status ?ServiceCIDRStatus 33..36");

/// `api::networking::v1beta1::ServiceCIDRSpec`.
pub static SERVICE_CIDR_SPEC: Type = Type::of("api::networking::v1beta1", "ServiceCIDRSpec", "
    cidrs cidrs ?[String] 33..36");

/// `api::networking::v1beta1::ServiceCIDRStatus`.
pub static SERVICE_CIDR_STATUS: Type = Type::of("api::networking::v1beta1", "ServiceCIDRStatus", "
    conditions conditions ?[apimachinery::pkg::apis::meta::v1::Condition] 33..36 @type");
