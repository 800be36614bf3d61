//! The builders of the kinds of `networking`.
// Generated from the `k8s-openapi` source that Cargo.lock pins. Do not edit:
// `UPDATE_SCHEMA=1 cargo test --test schema` writes it anew.

#[allow(unused_imports, reason = "some areas have no spec")]
use super::super::wrap::{Fill, kind};
#[allow(unused_imports, reason = "each area needs some of them")]
use super::super::*;

kind! {
    /// An [`IPAddress`](k8s_openapi::api::networking::v1::IPAddress) of `networking.k8s.io/v1`: its setters are the fields of its `spec`.
    cluster IPAddress => k8s_openapi::api::networking::v1::IPAddress
}

impl IPAddress {
    /// Its spec, made where there is none.
    pub(in crate::builder) fn spec(&mut self) -> &mut k8s_openapi::api::networking::v1::IPAddressSpec {
        Fill::fill(&mut self.0.spec)
    }
}

impl IPAddress {
    /// Sets `spec.parentRef`.
    pub fn parent_ref(mut self, parent_ref: impl Into<k8s_openapi::api::networking::v1::ParentReference>) -> Self {
        self.spec().parent_ref = parent_ref.into();
        self
    }
}

kind! {
    /// An [`Ingress`](k8s_openapi::api::networking::v1::Ingress) of `networking.k8s.io/v1`: its setters are the fields of its `spec`.
    namespaced Ingress => k8s_openapi::api::networking::v1::Ingress
}

impl Ingress {
    /// Its spec, made where there is none.
    pub(in crate::builder) fn spec(&mut self) -> &mut k8s_openapi::api::networking::v1::IngressSpec {
        Fill::fill(&mut self.0.spec)
    }
}

impl Ingress {
    /// Sets `spec.defaultBackend`.
    pub fn default_backend(mut self, default_backend: impl Into<k8s_openapi::api::networking::v1::IngressBackend>) -> Self {
        self.spec().default_backend = Some(default_backend.into());
        self
    }

    /// Sets `spec.ingressClassName`.
    pub fn ingress_class_name(mut self, ingress_class_name: impl crate::NameOf<k8s_openapi::api::networking::v1::IngressClass>) -> Self {
        self.spec().ingress_class_name = Some(ingress_class_name.into_name());
        self
    }

    /// Adds to `spec.rules`.
    pub fn rule(mut self, rule: impl Into<IngressRule>) -> Self {
        self.spec().rules.get_or_insert_default().push(rule.into().into());
        self
    }
}

kind! {
    /// An [`IngressClass`](k8s_openapi::api::networking::v1::IngressClass) of `networking.k8s.io/v1`: its setters are the fields of its `spec`.
    cluster IngressClass => k8s_openapi::api::networking::v1::IngressClass
}

impl IngressClass {
    /// Its spec, made where there is none.
    pub(in crate::builder) fn spec(&mut self) -> &mut k8s_openapi::api::networking::v1::IngressClassSpec {
        Fill::fill(&mut self.0.spec)
    }
}

impl IngressClass {
    /// Sets `spec.controller`.
    pub fn controller(mut self, controller: impl Into<String>) -> Self {
        self.spec().controller = Some(controller.into());
        self
    }

    /// Sets `spec.parameters`.
    pub fn parameters(mut self, parameters: impl Into<k8s_openapi::api::networking::v1::IngressClassParametersReference>) -> Self {
        self.spec().parameters = Some(parameters.into());
        self
    }
}

kind! {
    /// A [`NetworkPolicy`](k8s_openapi::api::networking::v1::NetworkPolicy) of `networking.k8s.io/v1`: its setters are the fields of its `spec`.
    namespaced NetworkPolicy => k8s_openapi::api::networking::v1::NetworkPolicy
}

impl NetworkPolicy {
    /// Its spec, made where there is none.
    pub(in crate::builder) fn spec(&mut self) -> &mut k8s_openapi::api::networking::v1::NetworkPolicySpec {
        Fill::fill(&mut self.0.spec)
    }
}

impl NetworkPolicy {
    /// Adds to `spec.egress`.
    pub fn egress(mut self, egress: impl Into<k8s_openapi::api::networking::v1::NetworkPolicyEgressRule>) -> Self {
        self.spec().egress.get_or_insert_default().push(egress.into());
        self
    }

    /// Adds to `spec.ingress`.
    pub fn ingress(mut self, ingress: impl Into<k8s_openapi::api::networking::v1::NetworkPolicyIngressRule>) -> Self {
        self.spec().ingress.get_or_insert_default().push(ingress.into());
        self
    }

    /// Adds to `spec.policyTypes`.
    pub fn policy_type(mut self, policy_type: PolicyType) -> Self {
        self.spec().policy_types.get_or_insert_default().push(policy_type.into());
        self
    }
}

kind! {
    /// A [`ServiceCIDR`](k8s_openapi::api::networking::v1::ServiceCIDR) of `networking.k8s.io/v1`: its setters are the fields of its `spec`.
    cluster ServiceCIDR => k8s_openapi::api::networking::v1::ServiceCIDR
}

impl ServiceCIDR {
    /// Its spec, made where there is none.
    pub(in crate::builder) fn spec(&mut self) -> &mut k8s_openapi::api::networking::v1::ServiceCIDRSpec {
        Fill::fill(&mut self.0.spec)
    }
}

impl ServiceCIDR {
    /// Adds to `spec.cidrs`.
    pub fn cidr(mut self, cidr: impl Into<String>) -> Self {
        self.spec().cidrs.get_or_insert_default().push(cidr.into());
        self
    }
}
