//! The types of `k8s_openapi::api::coordination::v1`.
// Generated from the `k8s-openapi` source that Cargo.lock pins. Do not edit:
// `UPDATE_SCHEMA=1 cargo test --test schema` writes it anew.

use super::super::Type;

/// `api::coordination::v1::Lease`.
pub static LEASE: Type = Type::of("api::coordination::v1", "Lease", "
    metadata metadata apimachinery::pkg::apis::meta::v1::ObjectMeta
    spec spec ?LeaseSpec");

/// `api::coordination::v1::LeaseSpec`.
pub static LEASE_SPEC: Type = Type::of("api::coordination::v1", "LeaseSpec", "
    acquireTime acquire_time ?MicroTime
    holderIdentity holder_identity ?String
    leaseDurationSeconds lease_duration_seconds ?Int32
    leaseTransitions lease_transitions ?Int32
    preferredHolder preferred_holder ?String
    renewTime renew_time ?MicroTime
    strategy strategy ?String");
