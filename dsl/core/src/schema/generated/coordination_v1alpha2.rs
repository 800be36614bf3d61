//! The types of `k8s_openapi::api::coordination::v1alpha2`.
// Generated from the `k8s-openapi` source that Cargo.lock pins. Do not edit:
// `UPDATE_SCHEMA=1 cargo test --test schema` writes it anew.

use super::super::Type;

/// `api::coordination::v1alpha2::LeaseCandidate`.
pub static LEASE_CANDIDATE: Type = Type::of("api::coordination::v1alpha2", "LeaseCandidate", "
    metadata metadata apimachinery::pkg::apis::meta::v1::ObjectMeta
    spec spec ?LeaseCandidateSpec 33..35
    spec spec LeaseCandidateSpec 36..37");

/// `api::coordination::v1alpha2::LeaseCandidateSpec`.
pub static LEASE_CANDIDATE_SPEC: Type = Type::of("api::coordination::v1alpha2", "LeaseCandidateSpec", "
    binaryVersion binary_version String
    emulationVersion emulation_version ?String
    leaseName lease_name String
    pingTime ping_time ?MicroTime
    renewTime renew_time ?MicroTime
    strategy strategy String");
