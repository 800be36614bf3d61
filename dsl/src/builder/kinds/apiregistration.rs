//! The builders of the kinds of `apiregistration`.
// Generated from the `k8s-openapi` source that Cargo.lock pins. Do not edit:
// `UPDATE_SCHEMA=1 cargo test --test schema` writes it anew.

#[allow(unused_imports, reason = "some areas have no spec")]
use super::super::wrap::{Fill, kind};
#[allow(unused_imports, reason = "each area needs some of them")]
use super::super::*;

kind! {
    /// An [`APIService`](k8s_openapi::kube_aggregator::pkg::apis::apiregistration::v1::APIService) of `apiregistration.k8s.io/v1`: its setters are the fields of its `spec`.
    cluster APIService => k8s_openapi::kube_aggregator::pkg::apis::apiregistration::v1::APIService
}

impl APIService {
    /// Its spec, made where there is none.
    pub(in crate::builder) fn spec(&mut self) -> &mut k8s_openapi::kube_aggregator::pkg::apis::apiregistration::v1::APIServiceSpec {
        Fill::fill(&mut self.0.spec)
    }
}

impl APIService {
    /// Sets `spec.caBundle`.
    pub fn ca_bundle(mut self, ca_bundle: impl Into<Vec<u8>>) -> Self {
        self.spec().ca_bundle = Some(k8s_openapi::ByteString(ca_bundle.into()));
        self
    }

    /// Sets `spec.group`.
    pub fn group(mut self, group: impl Into<String>) -> Self {
        self.spec().group = Some(group.into());
        self
    }

    /// Sets `spec.groupPriorityMinimum`.
    pub fn group_priority_minimum(mut self, group_priority_minimum: i32) -> Self {
        self.spec().group_priority_minimum = group_priority_minimum;
        self
    }

    /// Sets `spec.insecureSkipTLSVerify`.
    pub fn insecure_skip_tls_verify(mut self, insecure_skip_tls_verify: bool) -> Self {
        self.spec().insecure_skip_tls_verify = Some(insecure_skip_tls_verify);
        self
    }

    /// Sets `spec.service`.
    pub fn service(mut self, service: impl Into<k8s_openapi::kube_aggregator::pkg::apis::apiregistration::v1::ServiceReference>) -> Self {
        self.spec().service = Some(service.into());
        self
    }

    /// Sets `spec.version`.
    pub fn version(mut self, version: impl Into<String>) -> Self {
        self.spec().version = Some(version.into());
        self
    }

    /// Sets `spec.versionPriority`.
    pub fn version_priority(mut self, version_priority: i32) -> Self {
        self.spec().version_priority = version_priority;
        self
    }
}
