//! The builders of the kinds of `discovery`.
// Generated from the `k8s-openapi` source that Cargo.lock pins. Do not edit:
// `UPDATE_SCHEMA=1 cargo test --test schema` writes it anew.

#[allow(unused_imports, reason = "some areas have no spec")]
use super::super::wrap::{Fill, kind};
#[allow(unused_imports, reason = "each area needs some of them")]
use super::super::*;

kind! {
    /// An [`EndpointSlice`](k8s_openapi::api::discovery::v1::EndpointSlice) of `discovery.k8s.io/v1`: its setters are the fields of the object.
    namespaced EndpointSlice => k8s_openapi::api::discovery::v1::EndpointSlice
}

impl EndpointSlice {
    /// Sets `addressType`.
    pub fn address_type(mut self, address_type: AddressType) -> Self {
        self.0.address_type = address_type.into();
        self
    }

    /// Adds to `ports`.
    pub fn port(mut self, port: impl Into<k8s_openapi::api::discovery::v1::EndpointPort>) -> Self {
        self.0.ports.get_or_insert_default().push(port.into());
        self
    }
}

k8s_openapi::k8s_if_ge_1_36! {
impl EndpointSlice {
    /// Adds to `endpoints`.
    pub fn endpoint(mut self, endpoint: impl Into<k8s_openapi::api::discovery::v1::Endpoint>) -> Self {
        self.0.endpoints.get_or_insert_default().push(endpoint.into());
        self
    }
}
}
