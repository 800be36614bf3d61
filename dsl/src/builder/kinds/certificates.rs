//! The builders of the kinds of `certificates`.
// Generated from the `k8s-openapi` source that Cargo.lock pins. Do not edit:
// `UPDATE_SCHEMA=1 cargo test --test schema` writes it anew.

#[allow(unused_imports, reason = "some areas have no spec")]
use super::super::wrap::{Fill, kind};
#[allow(unused_imports, reason = "each area needs some of them")]
use super::super::*;

kind! {
    /// A [`CertificateSigningRequest`](k8s_openapi::api::certificates::v1::CertificateSigningRequest) of `certificates.k8s.io/v1`: its setters are the fields of its `spec`.
    cluster CertificateSigningRequest => k8s_openapi::api::certificates::v1::CertificateSigningRequest
}

impl CertificateSigningRequest {
    /// Its spec, made where there is none.
    pub(in crate::builder) fn spec(&mut self) -> &mut k8s_openapi::api::certificates::v1::CertificateSigningRequestSpec {
        Fill::fill(&mut self.0.spec)
    }
}

impl CertificateSigningRequest {
    /// Sets `spec.expirationSeconds`.
    pub fn expiration_seconds(mut self, expiration_seconds: i32) -> Self {
        self.spec().expiration_seconds = Some(expiration_seconds);
        self
    }

    /// Adds to `spec.groups`.
    pub fn group(mut self, group: impl Into<String>) -> Self {
        self.spec().groups.get_or_insert_default().push(group.into());
        self
    }

    /// Sets `spec.request`.
    pub fn request(mut self, request: impl Into<Vec<u8>>) -> Self {
        self.spec().request = k8s_openapi::ByteString(request.into());
        self
    }

    /// Sets `spec.signerName`.
    pub fn signer_name(mut self, signer_name: impl Into<String>) -> Self {
        self.spec().signer_name = signer_name.into();
        self
    }

    /// Sets `spec.uid`.
    pub fn uid(mut self, uid: impl Into<String>) -> Self {
        self.spec().uid = Some(uid.into());
        self
    }

    /// Adds to `spec.usages`.
    pub fn usage(mut self, usage: Usage) -> Self {
        self.spec().usages.get_or_insert_default().push(usage.into());
        self
    }

    /// Sets `spec.username`.
    pub fn username(mut self, username: impl Into<String>) -> Self {
        self.spec().username = Some(username.into());
        self
    }
}
