//! The types of `k8s_openapi::api::discovery::v1`.
// Generated from the `k8s-openapi` source that Cargo.lock pins. Do not edit:
// `UPDATE_SCHEMA=1 cargo test --test schema` writes it anew.

use super::super::Ty::*;
use super::super::{Field, Type};

/// `api::discovery::v1::Endpoint`.
pub static ENDPOINT: Type = Type {
    name: "Endpoint",
    path: "api::discovery::v1::Endpoint",
    fields: &[
        Field { rust: "addresses", json: "addresses", ty: List(&String), optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "conditions", json: "conditions", ty: Object(&ENDPOINT_CONDITIONS), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "deprecated_topology", json: "deprecatedTopology", ty: Map(&String), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "hints", json: "hints", ty: Object(&ENDPOINT_HINTS), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "hostname", json: "hostname", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "node_name", json: "nodeName", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "target_ref", json: "targetRef", ty: Object(&super::core_v1::OBJECT_REFERENCE), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "zone", json: "zone", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::discovery::v1::EndpointConditions`.
pub static ENDPOINT_CONDITIONS: Type = Type {
    name: "EndpointConditions",
    path: "api::discovery::v1::EndpointConditions",
    fields: &[
        Field { rust: "ready", json: "ready", ty: Bool, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "serving", json: "serving", ty: Bool, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "terminating", json: "terminating", ty: Bool, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::discovery::v1::EndpointHints`.
pub static ENDPOINT_HINTS: Type = Type {
    name: "EndpointHints",
    path: "api::discovery::v1::EndpointHints",
    fields: &[
        Field { rust: "for_nodes", json: "forNodes", ty: List(&Object(&FOR_NODE)), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "for_zones", json: "forZones", ty: List(&Object(&FOR_ZONE)), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::discovery::v1::EndpointPort`.
pub static ENDPOINT_PORT: Type = Type {
    name: "EndpointPort",
    path: "api::discovery::v1::EndpointPort",
    fields: &[
        Field { rust: "app_protocol", json: "appProtocol", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "name", json: "name", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "port", json: "port", ty: Int32, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "protocol", json: "protocol", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &["SCTP", "TCP", "UDP"], keys: &[] },
    ],
    variants: &[],
};

/// `api::discovery::v1::EndpointSlice`.
pub static ENDPOINT_SLICE: Type = Type {
    name: "EndpointSlice",
    path: "api::discovery::v1::EndpointSlice",
    fields: &[
        Field { rust: "address_type", json: "addressType", ty: String, optional: false, boxed: false, since: 33, until: 37, values: &["FQDN", "IPv4", "IPv6"], keys: &[] },
        Field { rust: "endpoints", json: "endpoints", ty: List(&Object(&ENDPOINT)), optional: false, boxed: false, since: 33, until: 35, values: &[], keys: &[] },
        Field { rust: "endpoints", json: "endpoints", ty: List(&Object(&ENDPOINT)), optional: true, boxed: false, since: 36, until: 37, values: &[], keys: &[] },
        Field { rust: "metadata", json: "metadata", ty: Object(&super::meta_v1::OBJECT_META), optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "ports", json: "ports", ty: List(&Object(&ENDPOINT_PORT)), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::discovery::v1::ForNode`.
pub static FOR_NODE: Type = Type {
    name: "ForNode",
    path: "api::discovery::v1::ForNode",
    fields: &[
        Field { rust: "name", json: "name", ty: String, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::discovery::v1::ForZone`.
pub static FOR_ZONE: Type = Type {
    name: "ForZone",
    path: "api::discovery::v1::ForZone",
    fields: &[
        Field { rust: "name", json: "name", ty: String, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};
