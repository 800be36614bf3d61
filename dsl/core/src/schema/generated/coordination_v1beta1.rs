//! The types of `k8s_openapi::api::coordination::v1beta1`.
// Generated from the `k8s-openapi` source that Cargo.lock pins. Do not edit:
// `UPDATE_SCHEMA=1 cargo test --test schema` writes it anew.

use super::super::Ty::*;
use super::super::{Field, Type};

/// `api::coordination::v1beta1::LeaseCandidate`.
pub static LEASE_CANDIDATE: Type = Type {
    name: "LeaseCandidate",
    path: "api::coordination::v1beta1::LeaseCandidate",
    fields: &[
        Field { rust: "metadata", json: "metadata", ty: Object(&super::meta_v1::OBJECT_META), optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "spec", json: "spec", ty: Object(&LEASE_CANDIDATE_SPEC), optional: true, boxed: false, since: 33, until: 35, values: &[], keys: &[] },
        Field { rust: "spec", json: "spec", ty: Object(&LEASE_CANDIDATE_SPEC), optional: false, boxed: false, since: 36, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::coordination::v1beta1::LeaseCandidateSpec`.
pub static LEASE_CANDIDATE_SPEC: Type = Type {
    name: "LeaseCandidateSpec",
    path: "api::coordination::v1beta1::LeaseCandidateSpec",
    fields: &[
        Field { rust: "binary_version", json: "binaryVersion", ty: String, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "emulation_version", json: "emulationVersion", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "lease_name", json: "leaseName", ty: String, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "ping_time", json: "pingTime", ty: MicroTime, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "renew_time", json: "renewTime", ty: MicroTime, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "strategy", json: "strategy", ty: String, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};
