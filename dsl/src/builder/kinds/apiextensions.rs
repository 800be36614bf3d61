//! The builders of the kinds of `apiextensions`.
// Generated from the `k8s-openapi` source that Cargo.lock pins. Do not edit:
// `UPDATE_SCHEMA=1 cargo test --test schema` writes it anew.

#[allow(unused_imports, reason = "some areas have no spec")]
use super::super::wrap::{Fill, kind};
#[allow(unused_imports, reason = "each area needs some of them")]
use super::super::*;

kind! {
    /// A [`CustomResourceDefinition`](k8s_openapi::apiextensions_apiserver::pkg::apis::apiextensions::v1::CustomResourceDefinition) of `apiextensions.k8s.io/v1`: its setters are the fields of its `spec`.
    cluster CustomResourceDefinition => k8s_openapi::apiextensions_apiserver::pkg::apis::apiextensions::v1::CustomResourceDefinition
}

impl CustomResourceDefinition {
    /// Its spec, made where there is none.
    pub(in crate::builder) fn spec(&mut self) -> &mut k8s_openapi::apiextensions_apiserver::pkg::apis::apiextensions::v1::CustomResourceDefinitionSpec {
        Fill::fill(&mut self.0.spec)
    }
}

impl CustomResourceDefinition {
    /// Sets `spec.conversion`.
    pub fn conversion(mut self, conversion: impl Into<k8s_openapi::apiextensions_apiserver::pkg::apis::apiextensions::v1::CustomResourceConversion>) -> Self {
        self.spec().conversion = Some(conversion.into());
        self
    }

    /// Sets `spec.group`.
    pub fn group(mut self, group: impl Into<String>) -> Self {
        self.spec().group = group.into();
        self
    }

    /// Sets `spec.names`.
    pub fn names(mut self, names: impl Into<k8s_openapi::apiextensions_apiserver::pkg::apis::apiextensions::v1::CustomResourceDefinitionNames>) -> Self {
        self.spec().names = names.into();
        self
    }

    /// Sets `spec.preserveUnknownFields`.
    pub fn preserve_unknown_fields(mut self, preserve_unknown_fields: bool) -> Self {
        self.spec().preserve_unknown_fields = Some(preserve_unknown_fields);
        self
    }

    /// Sets `spec.scope`.
    pub fn scope(mut self, scope: CustomResourceDefinitionScope) -> Self {
        self.spec().scope = scope.into();
        self
    }

    /// Adds to `spec.versions`.
    pub fn version(mut self, version: impl Into<k8s_openapi::apiextensions_apiserver::pkg::apis::apiextensions::v1::CustomResourceDefinitionVersion>) -> Self {
        self.spec().versions.push(version.into());
        self
    }
}
