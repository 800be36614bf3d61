//! The builders of the kinds of `node`.
// Generated from the `k8s-openapi` source that Cargo.lock pins. Do not edit:
// `UPDATE_SCHEMA=1 cargo test --test schema` writes it anew.

#[allow(unused_imports, reason = "some areas have no spec")]
use super::super::wrap::{Fill, kind};
#[allow(unused_imports, reason = "each area needs some of them")]
use super::super::*;

kind! {
    /// A [`RuntimeClass`](k8s_openapi::api::node::v1::RuntimeClass) of `node.k8s.io/v1`: its setters are the fields of the object.
    cluster RuntimeClass => k8s_openapi::api::node::v1::RuntimeClass
}

impl RuntimeClass {
    /// Sets `handler`.
    pub fn handler(mut self, handler: impl Into<String>) -> Self {
        self.0.handler = handler.into();
        self
    }

    /// Sets `overhead`.
    pub fn overhead(mut self, overhead: impl Into<k8s_openapi::api::node::v1::Overhead>) -> Self {
        self.0.overhead = Some(overhead.into());
        self
    }

    /// Sets `scheduling`.
    pub fn scheduling(mut self, scheduling: impl Into<k8s_openapi::api::node::v1::Scheduling>) -> Self {
        self.0.scheduling = Some(scheduling.into());
        self
    }
}
