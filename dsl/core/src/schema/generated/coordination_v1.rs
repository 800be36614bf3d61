//! The types of `k8s_openapi::api::coordination::v1`.
// Generated from the `k8s-openapi` source that Cargo.lock pins. Do not edit:
// `UPDATE_SCHEMA=1 cargo test --test schema` writes it anew.

use super::super::Ty::*;
use super::super::{Field, Type};

/// `api::coordination::v1::Lease`.
pub static LEASE: Type = Type {
    name: "Lease",
    path: "api::coordination::v1::Lease",
    fields: &[
        Field { rust: "metadata", json: "metadata", ty: Object(&super::meta_v1::OBJECT_META), optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "spec", json: "spec", ty: Object(&LEASE_SPEC), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::coordination::v1::LeaseSpec`.
pub static LEASE_SPEC: Type = Type {
    name: "LeaseSpec",
    path: "api::coordination::v1::LeaseSpec",
    fields: &[
        Field { rust: "acquire_time", json: "acquireTime", ty: MicroTime, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "holder_identity", json: "holderIdentity", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "lease_duration_seconds", json: "leaseDurationSeconds", ty: Int32, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "lease_transitions", json: "leaseTransitions", ty: Int32, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "preferred_holder", json: "preferredHolder", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "renew_time", json: "renewTime", ty: MicroTime, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "strategy", json: "strategy", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};
