//! The builders of the kinds of `apiregistration`.
// Generated from the `k8s-openapi` source that Cargo.lock pins. Do not edit:
// `UPDATE_SCHEMA=1 cargo test --test schema` writes it anew.

#[allow(unused_imports, reason = "each area needs some of them")]
use super::super::{kinds_use::*, *};

kind! {
    /// A `APIService` of `apiregistration.k8s.io/v1`: its setters are the fields of its `spec`.
    APIService => k8s_openapi::kube_aggregator::pkg::apis::apiregistration::v1::APIService
}

impl APIService {
    /// Sets `spec.caBundle`.
    pub fn ca_bundle(mut self, ca_bundle: impl Into<Vec<u8>>) -> Self {
        self.0.spec.get_or_insert_default().ca_bundle = Some(k8s_openapi::ByteString(ca_bundle.into()));
        self
    }

    /// Sets `spec.group`.
    pub fn group(mut self, group: impl Into<String>) -> Self {
        self.0.spec.get_or_insert_default().group = Some(group.into());
        self
    }

    /// Sets `spec.groupPriorityMinimum`.
    pub fn group_priority_minimum(mut self, group_priority_minimum: i32) -> Self {
        self.0.spec.get_or_insert_default().group_priority_minimum = group_priority_minimum;
        self
    }

    /// Sets `spec.insecureSkipTLSVerify`.
    pub fn insecure_skip_tls_verify(mut self, insecure_skip_tls_verify: bool) -> Self {
        self.0.spec.get_or_insert_default().insecure_skip_tls_verify = Some(insecure_skip_tls_verify);
        self
    }

    /// Sets `spec.service`.
    pub fn service(mut self, service: impl Into<k8s_openapi::kube_aggregator::pkg::apis::apiregistration::v1::ServiceReference>) -> Self {
        self.0.spec.get_or_insert_default().service = Some(service.into());
        self
    }

    /// Sets `spec.version`.
    pub fn version(mut self, version: impl Into<String>) -> Self {
        self.0.spec.get_or_insert_default().version = Some(version.into());
        self
    }

    /// Sets `spec.versionPriority`.
    pub fn version_priority(mut self, version_priority: i32) -> Self {
        self.0.spec.get_or_insert_default().version_priority = version_priority;
        self
    }
}
