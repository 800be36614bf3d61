//! The builders of the kinds of `apiextensions`.
// Generated from the `k8s-openapi` source that Cargo.lock pins. Do not edit:
// `UPDATE_SCHEMA=1 cargo test --test schema` writes it anew.

#[allow(unused_imports, reason = "each area needs some of them")]
use super::super::{kinds_use::*, *};

kind! {
    /// A `CustomResourceDefinition` of `apiextensions.k8s.io/v1`: its setters are the fields of its `spec`.
    CustomResourceDefinition => k8s_openapi::apiextensions_apiserver::pkg::apis::apiextensions::v1::CustomResourceDefinition
}

impl CustomResourceDefinition {
    /// Sets `spec.conversion`.
    pub fn conversion(mut self, conversion: impl Into<k8s_openapi::apiextensions_apiserver::pkg::apis::apiextensions::v1::CustomResourceConversion>) -> Self {
        self.0.spec.conversion = Some(conversion.into());
        self
    }

    /// Sets `spec.group`.
    pub fn group(mut self, group: impl Into<String>) -> Self {
        self.0.spec.group = group.into();
        self
    }

    /// Sets `spec.names`.
    pub fn names(mut self, names: impl Into<k8s_openapi::apiextensions_apiserver::pkg::apis::apiextensions::v1::CustomResourceDefinitionNames>) -> Self {
        self.0.spec.names = names.into();
        self
    }

    /// Sets `spec.preserveUnknownFields`.
    pub fn preserve_unknown_fields(mut self, preserve_unknown_fields: bool) -> Self {
        self.0.spec.preserve_unknown_fields = Some(preserve_unknown_fields);
        self
    }

    /// Sets `spec.scope`.
    pub fn scope(mut self, scope: impl Into<String>) -> Self {
        self.0.spec.scope = scope.into();
        self
    }

    /// Adds to `spec.versions`.
    pub fn version(mut self, version: impl Into<k8s_openapi::apiextensions_apiserver::pkg::apis::apiextensions::v1::CustomResourceDefinitionVersion>) -> Self {
        self.0.spec.versions.push(version.into());
        self
    }
}
