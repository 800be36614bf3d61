//! The types of `k8s_openapi::api::networking::v1beta1`.
// Generated from the `k8s-openapi` source that Cargo.lock pins. Do not edit:
// `UPDATE_SCHEMA=1 cargo test --test schema` writes it anew.

use super::super::Ty::*;
use super::super::{Field, Type};

/// `api::networking::v1beta1::IPAddress`.
pub static IP_ADDRESS: Type = Type {
    name: "IPAddress",
    path: "api::networking::v1beta1::IPAddress",
    fields: &[
        Field { rust: "metadata", json: "metadata", ty: Object(&super::meta_v1::OBJECT_META), optional: false, boxed: false, since: 33, until: 36, values: &[], keys: &[] },
        Field { rust: "spec", json: "spec", ty: Object(&IP_ADDRESS_SPEC), optional: true, boxed: false, since: 33, until: 35, values: &[], keys: &[] },
        Field { rust: "spec", json: "spec", ty: Object(&IP_ADDRESS_SPEC), optional: false, boxed: false, since: 36, until: 36, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::networking::v1beta1::IPAddressSpec`.
pub static IP_ADDRESS_SPEC: Type = Type {
    name: "IPAddressSpec",
    path: "api::networking::v1beta1::IPAddressSpec",
    fields: &[
        Field { rust: "parent_ref", json: "parentRef", ty: Object(&PARENT_REFERENCE), optional: false, boxed: false, since: 33, until: 36, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::networking::v1beta1::ParentReference`.
pub static PARENT_REFERENCE: Type = Type {
    name: "ParentReference",
    path: "api::networking::v1beta1::ParentReference",
    fields: &[
        Field { rust: "group", json: "group", ty: String, optional: true, boxed: false, since: 33, until: 36, values: &[], keys: &[] },
        Field { rust: "name", json: "name", ty: String, optional: false, boxed: false, since: 33, until: 36, values: &[], keys: &[] },
        Field { rust: "namespace", json: "namespace", ty: String, optional: true, boxed: false, since: 33, until: 36, values: &[], keys: &[] },
        Field { rust: "resource", json: "resource", ty: String, optional: false, boxed: false, since: 33, until: 36, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::networking::v1beta1::ServiceCIDR`.
pub static SERVICE_CIDR: Type = Type {
    name: "ServiceCIDR",
    path: "api::networking::v1beta1::ServiceCIDR",
    fields: &[
        Field { rust: "metadata", json: "metadata", ty: Object(&super::meta_v1::OBJECT_META), optional: false, boxed: false, since: 33, until: 36, values: &[], keys: &[] },
        Field { rust: "spec", json: "spec", ty: Object(&SERVICE_CIDR_SPEC), optional: true, boxed: false, since: 33, until: 36, values: &[], keys: &[] },
        Field { rust: "status", json: "status", ty: Object(&SERVICE_CIDR_STATUS), optional: true, boxed: false, since: 33, until: 36, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::networking::v1beta1::ServiceCIDRSpec`.
pub static SERVICE_CIDR_SPEC: Type = Type {
    name: "ServiceCIDRSpec",
    path: "api::networking::v1beta1::ServiceCIDRSpec",
    fields: &[
        Field { rust: "cidrs", json: "cidrs", ty: List(&String), optional: true, boxed: false, since: 33, until: 36, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::networking::v1beta1::ServiceCIDRStatus`.
pub static SERVICE_CIDR_STATUS: Type = Type {
    name: "ServiceCIDRStatus",
    path: "api::networking::v1beta1::ServiceCIDRStatus",
    fields: &[
        Field { rust: "conditions", json: "conditions", ty: List(&Object(&super::meta_v1::CONDITION)), optional: true, boxed: false, since: 33, until: 36, values: &[], keys: &["type"] },
    ],
    variants: &[],
};
