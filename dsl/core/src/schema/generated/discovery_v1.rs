//! The types of `k8s_openapi::api::discovery::v1`.
// Generated from the `k8s-openapi` source that Cargo.lock pins. Do not edit:
// `UPDATE_SCHEMA=1 cargo test --test schema` writes it anew.

use super::super::Type;

/// `api::discovery::v1::Endpoint`.
pub static ENDPOINT: Type = Type::of("api::discovery::v1", "Endpoint", "
    addresses addresses [String]
    conditions conditions ?EndpointConditions
    deprecatedTopology deprecated_topology ?{String}
    hints hints ?EndpointHints
    hostname hostname ?String
    nodeName node_name ?String
    targetRef target_ref ?api::core::v1::ObjectReference
    zone zone ?String");

/// `api::discovery::v1::EndpointConditions`.
pub static ENDPOINT_CONDITIONS: Type = Type::of("api::discovery::v1", "EndpointConditions", "
    ready ready ?Bool
    serving serving ?Bool
    terminating terminating ?Bool");

/// `api::discovery::v1::EndpointHints`.
pub static ENDPOINT_HINTS: Type = Type::of("api::discovery::v1", "EndpointHints", "
    forNodes for_nodes ?[ForNode]
    forZones for_zones ?[ForZone]");

/// `api::discovery::v1::EndpointPort`.
pub static ENDPOINT_PORT: Type = Type::of("api::discovery::v1", "EndpointPort", "
    appProtocol app_protocol ?String
    name name ?String
    port port ?Int32
    protocol protocol ?String =SCTP|TCP|UDP");

/// `api::discovery::v1::EndpointSlice`.
pub static ENDPOINT_SLICE: Type = Type::of("api::discovery::v1", "EndpointSlice", "
    addressType address_type String =FQDN|IPv4|IPv6
    endpoints endpoints [Endpoint] 33..35
    endpoints endpoints ?[Endpoint] 36..37
    metadata metadata apimachinery::pkg::apis::meta::v1::ObjectMeta
    ports ports ?[EndpointPort]");

/// `api::discovery::v1::ForNode`.
pub static FOR_NODE: Type = Type::of("api::discovery::v1", "ForNode", "
    name name String");

/// `api::discovery::v1::ForZone`.
pub static FOR_ZONE: Type = Type::of("api::discovery::v1", "ForZone", "
    name name String");
