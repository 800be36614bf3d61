//! The builders of the kinds of `networking`.
// Generated from the `k8s-openapi` source that Cargo.lock pins. Do not edit:
// `UPDATE_SCHEMA=1 cargo test --test schema` writes it anew.

#[allow(unused_imports, reason = "each area needs some of them")]
use super::super::{kinds_use::*, *};

kind! {
    /// A `IPAddress` of `networking.k8s.io/v1`: its setters are the fields of its `spec`.
    IPAddress => k8s_openapi::api::networking::v1::IPAddress
}

impl IPAddress {
    /// Sets `spec.parentRef`.
    pub fn parent_ref(mut self, parent_ref: impl Into<k8s_openapi::api::networking::v1::ParentReference>) -> Self {
        self.0.spec.get_or_insert_default().parent_ref = parent_ref.into();
        self
    }
}

kind! {
    /// A `Ingress` of `networking.k8s.io/v1`: its setters are the fields of its `spec`.
    Ingress => k8s_openapi::api::networking::v1::Ingress
}

impl Ingress {
    /// Sets `spec.defaultBackend`.
    pub fn default_backend(mut self, default_backend: impl Into<k8s_openapi::api::networking::v1::IngressBackend>) -> Self {
        self.0.spec.get_or_insert_default().default_backend = Some(default_backend.into());
        self
    }

    /// Sets `spec.ingressClassName`.
    pub fn ingress_class_name(mut self, ingress_class_name: impl crate::NameOf<k8s_openapi::api::networking::v1::IngressClass>) -> Self {
        self.0.spec.get_or_insert_default().ingress_class_name = Some(ingress_class_name.into_name());
        self
    }

    /// Adds to `spec.rules`.
    pub fn rule(mut self, rule: impl Into<IngressRule>) -> Self {
        self.0.spec.get_or_insert_default().rules.get_or_insert_default().push(rule.into().into());
        self
    }

    /// Adds to `spec.tls`.
    pub fn tls(mut self, tls: impl Into<k8s_openapi::api::networking::v1::IngressTLS>) -> Self {
        self.0.spec.get_or_insert_default().tls.get_or_insert_default().push(tls.into());
        self
    }
}

kind! {
    /// A `IngressClass` of `networking.k8s.io/v1`: its setters are the fields of its `spec`.
    IngressClass => k8s_openapi::api::networking::v1::IngressClass
}

impl IngressClass {
    /// Sets `spec.controller`.
    pub fn controller(mut self, controller: impl Into<String>) -> Self {
        self.0.spec.get_or_insert_default().controller = Some(controller.into());
        self
    }

    /// Sets `spec.parameters`.
    pub fn parameters(mut self, parameters: impl Into<k8s_openapi::api::networking::v1::IngressClassParametersReference>) -> Self {
        self.0.spec.get_or_insert_default().parameters = Some(parameters.into());
        self
    }
}

kind! {
    /// A `NetworkPolicy` of `networking.k8s.io/v1`: its setters are the fields of its `spec`.
    NetworkPolicy => k8s_openapi::api::networking::v1::NetworkPolicy
}

impl NetworkPolicy {
    /// Adds to `spec.egress`.
    pub fn egress(mut self, egress: impl Into<k8s_openapi::api::networking::v1::NetworkPolicyEgressRule>) -> Self {
        self.0.spec.get_or_insert_default().egress.get_or_insert_default().push(egress.into());
        self
    }

    /// Adds to `spec.ingress`.
    pub fn ingress(mut self, ingress: impl Into<k8s_openapi::api::networking::v1::NetworkPolicyIngressRule>) -> Self {
        self.0.spec.get_or_insert_default().ingress.get_or_insert_default().push(ingress.into());
        self
    }

    /// Adds to `spec.policyTypes`.
    pub fn policy_type(mut self, policy_type: PolicyType) -> Self {
        self.0.spec.get_or_insert_default().policy_types.get_or_insert_default().push(policy_type.into());
        self
    }
}

kind! {
    /// A `ServiceCIDR` of `networking.k8s.io/v1`: its setters are the fields of its `spec`.
    ServiceCIDR => k8s_openapi::api::networking::v1::ServiceCIDR
}

impl ServiceCIDR {
    /// Adds to `spec.cidrs`.
    pub fn cidr(mut self, cidr: impl Into<String>) -> Self {
        self.0.spec.get_or_insert_default().cidrs.get_or_insert_default().push(cidr.into());
        self
    }
}
