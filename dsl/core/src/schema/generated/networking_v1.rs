//! The types of `k8s_openapi::api::networking::v1`.
// Generated from the `k8s-openapi` source that Cargo.lock pins. Do not edit:
// `UPDATE_SCHEMA=1 cargo test --test schema` writes it anew.

use super::super::Ty::*;
use super::super::{Field, Type};

/// `api::networking::v1::HTTPIngressPath`.
pub static HTTP_INGRESS_PATH: Type = Type {
    name: "HTTPIngressPath",
    path: "api::networking::v1::HTTPIngressPath",
    fields: &[
        Field { rust: "backend", json: "backend", ty: Object(&INGRESS_BACKEND), optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "path", json: "path", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "path_type", json: "pathType", ty: String, optional: false, boxed: false, since: 33, until: 37, values: &["Exact", "ImplementationSpecific", "Prefix"], keys: &[] },
    ],
    variants: &[],
};

/// `api::networking::v1::HTTPIngressRuleValue`.
pub static HTTP_INGRESS_RULE_VALUE: Type = Type {
    name: "HTTPIngressRuleValue",
    path: "api::networking::v1::HTTPIngressRuleValue",
    fields: &[
        Field { rust: "paths", json: "paths", ty: List(&Object(&HTTP_INGRESS_PATH)), optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::networking::v1::IPAddress`.
pub static IP_ADDRESS: Type = Type {
    name: "IPAddress",
    path: "api::networking::v1::IPAddress",
    fields: &[
        Field { rust: "metadata", json: "metadata", ty: Object(&super::meta_v1::OBJECT_META), optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "spec", json: "spec", ty: Object(&IP_ADDRESS_SPEC), optional: true, boxed: false, since: 33, until: 35, values: &[], keys: &[] },
        Field { rust: "spec", json: "spec", ty: Object(&IP_ADDRESS_SPEC), optional: false, boxed: false, since: 36, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::networking::v1::IPAddressSpec`.
pub static IP_ADDRESS_SPEC: Type = Type {
    name: "IPAddressSpec",
    path: "api::networking::v1::IPAddressSpec",
    fields: &[
        Field { rust: "parent_ref", json: "parentRef", ty: Object(&PARENT_REFERENCE), optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::networking::v1::IPBlock`.
pub static IP_BLOCK: Type = Type {
    name: "IPBlock",
    path: "api::networking::v1::IPBlock",
    fields: &[
        Field { rust: "cidr", json: "cidr", ty: String, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "except", json: "except", ty: List(&String), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::networking::v1::Ingress`.
pub static INGRESS: Type = Type {
    name: "Ingress",
    path: "api::networking::v1::Ingress",
    fields: &[
        Field { rust: "metadata", json: "metadata", ty: Object(&super::meta_v1::OBJECT_META), optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "spec", json: "spec", ty: Object(&INGRESS_SPEC), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "status", json: "status", ty: Object(&INGRESS_STATUS), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::networking::v1::IngressBackend`.
pub static INGRESS_BACKEND: Type = Type {
    name: "IngressBackend",
    path: "api::networking::v1::IngressBackend",
    fields: &[
        Field { rust: "resource", json: "resource", ty: Object(&super::core_v1::TYPED_LOCAL_OBJECT_REFERENCE), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "service", json: "service", ty: Object(&INGRESS_SERVICE_BACKEND), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::networking::v1::IngressClass`.
pub static INGRESS_CLASS: Type = Type {
    name: "IngressClass",
    path: "api::networking::v1::IngressClass",
    fields: &[
        Field { rust: "metadata", json: "metadata", ty: Object(&super::meta_v1::OBJECT_META), optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "spec", json: "spec", ty: Object(&INGRESS_CLASS_SPEC), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::networking::v1::IngressClassParametersReference`.
pub static INGRESS_CLASS_PARAMETERS_REFERENCE: Type = Type {
    name: "IngressClassParametersReference",
    path: "api::networking::v1::IngressClassParametersReference",
    fields: &[
        Field { rust: "api_group", json: "apiGroup", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "kind", json: "kind", ty: String, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "name", json: "name", ty: String, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "namespace", json: "namespace", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "scope", json: "scope", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::networking::v1::IngressClassSpec`.
pub static INGRESS_CLASS_SPEC: Type = Type {
    name: "IngressClassSpec",
    path: "api::networking::v1::IngressClassSpec",
    fields: &[
        Field { rust: "controller", json: "controller", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "parameters", json: "parameters", ty: Object(&INGRESS_CLASS_PARAMETERS_REFERENCE), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::networking::v1::IngressLoadBalancerIngress`.
pub static INGRESS_LOAD_BALANCER_INGRESS: Type = Type {
    name: "IngressLoadBalancerIngress",
    path: "api::networking::v1::IngressLoadBalancerIngress",
    fields: &[
        Field { rust: "hostname", json: "hostname", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "ip", json: "ip", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "ports", json: "ports", ty: List(&Object(&INGRESS_PORT_STATUS)), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::networking::v1::IngressLoadBalancerStatus`.
pub static INGRESS_LOAD_BALANCER_STATUS: Type = Type {
    name: "IngressLoadBalancerStatus",
    path: "api::networking::v1::IngressLoadBalancerStatus",
    fields: &[
        Field { rust: "ingress", json: "ingress", ty: List(&Object(&INGRESS_LOAD_BALANCER_INGRESS)), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::networking::v1::IngressPortStatus`.
pub static INGRESS_PORT_STATUS: Type = Type {
    name: "IngressPortStatus",
    path: "api::networking::v1::IngressPortStatus",
    fields: &[
        Field { rust: "error", json: "error", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "port", json: "port", ty: Int32, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "protocol", json: "protocol", ty: String, optional: false, boxed: false, since: 33, until: 37, values: &["SCTP", "TCP", "UDP"], keys: &[] },
    ],
    variants: &[],
};

/// `api::networking::v1::IngressRule`.
pub static INGRESS_RULE: Type = Type {
    name: "IngressRule",
    path: "api::networking::v1::IngressRule",
    fields: &[
        Field { rust: "host", json: "host", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "http", json: "http", ty: Object(&HTTP_INGRESS_RULE_VALUE), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::networking::v1::IngressServiceBackend`.
pub static INGRESS_SERVICE_BACKEND: Type = Type {
    name: "IngressServiceBackend",
    path: "api::networking::v1::IngressServiceBackend",
    fields: &[
        Field { rust: "name", json: "name", ty: String, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "port", json: "port", ty: Object(&SERVICE_BACKEND_PORT), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::networking::v1::IngressSpec`.
pub static INGRESS_SPEC: Type = Type {
    name: "IngressSpec",
    path: "api::networking::v1::IngressSpec",
    fields: &[
        Field { rust: "default_backend", json: "defaultBackend", ty: Object(&INGRESS_BACKEND), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "ingress_class_name", json: "ingressClassName", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "rules", json: "rules", ty: List(&Object(&INGRESS_RULE)), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "tls", json: "tls", ty: List(&Object(&INGRESS_TLS)), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::networking::v1::IngressStatus`.
pub static INGRESS_STATUS: Type = Type {
    name: "IngressStatus",
    path: "api::networking::v1::IngressStatus",
    fields: &[
        Field { rust: "load_balancer", json: "loadBalancer", ty: Object(&INGRESS_LOAD_BALANCER_STATUS), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::networking::v1::IngressTLS`.
pub static INGRESS_TLS: Type = Type {
    name: "IngressTLS",
    path: "api::networking::v1::IngressTLS",
    fields: &[
        Field { rust: "hosts", json: "hosts", ty: List(&String), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "secret_name", json: "secretName", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::networking::v1::NetworkPolicy`.
pub static NETWORK_POLICY: Type = Type {
    name: "NetworkPolicy",
    path: "api::networking::v1::NetworkPolicy",
    fields: &[
        Field { rust: "metadata", json: "metadata", ty: Object(&super::meta_v1::OBJECT_META), optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "spec", json: "spec", ty: Object(&NETWORK_POLICY_SPEC), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::networking::v1::NetworkPolicyEgressRule`.
pub static NETWORK_POLICY_EGRESS_RULE: Type = Type {
    name: "NetworkPolicyEgressRule",
    path: "api::networking::v1::NetworkPolicyEgressRule",
    fields: &[
        Field { rust: "ports", json: "ports", ty: List(&Object(&NETWORK_POLICY_PORT)), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "to", json: "to", ty: List(&Object(&NETWORK_POLICY_PEER)), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::networking::v1::NetworkPolicyIngressRule`.
pub static NETWORK_POLICY_INGRESS_RULE: Type = Type {
    name: "NetworkPolicyIngressRule",
    path: "api::networking::v1::NetworkPolicyIngressRule",
    fields: &[
        Field { rust: "from", json: "from", ty: List(&Object(&NETWORK_POLICY_PEER)), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "ports", json: "ports", ty: List(&Object(&NETWORK_POLICY_PORT)), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::networking::v1::NetworkPolicyPeer`.
pub static NETWORK_POLICY_PEER: Type = Type {
    name: "NetworkPolicyPeer",
    path: "api::networking::v1::NetworkPolicyPeer",
    fields: &[
        Field { rust: "ip_block", json: "ipBlock", ty: Object(&IP_BLOCK), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "namespace_selector", json: "namespaceSelector", ty: Object(&super::meta_v1::LABEL_SELECTOR), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "pod_selector", json: "podSelector", ty: Object(&super::meta_v1::LABEL_SELECTOR), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::networking::v1::NetworkPolicyPort`.
pub static NETWORK_POLICY_PORT: Type = Type {
    name: "NetworkPolicyPort",
    path: "api::networking::v1::NetworkPolicyPort",
    fields: &[
        Field { rust: "end_port", json: "endPort", ty: Int32, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "port", json: "port", ty: IntOrString, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "protocol", json: "protocol", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &["SCTP", "TCP", "UDP"], keys: &[] },
    ],
    variants: &[],
};

/// `api::networking::v1::NetworkPolicySpec`.
pub static NETWORK_POLICY_SPEC: Type = Type {
    name: "NetworkPolicySpec",
    path: "api::networking::v1::NetworkPolicySpec",
    fields: &[
        Field { rust: "egress", json: "egress", ty: List(&Object(&NETWORK_POLICY_EGRESS_RULE)), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "ingress", json: "ingress", ty: List(&Object(&NETWORK_POLICY_INGRESS_RULE)), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "pod_selector", json: "podSelector", ty: Object(&super::meta_v1::LABEL_SELECTOR), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "policy_types", json: "policyTypes", ty: List(&String), optional: true, boxed: false, since: 33, until: 37, values: &["Egress", "Ingress"], keys: &[] },
    ],
    variants: &[],
};

/// `api::networking::v1::ParentReference`.
pub static PARENT_REFERENCE: Type = Type {
    name: "ParentReference",
    path: "api::networking::v1::ParentReference",
    fields: &[
        Field { rust: "group", json: "group", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "name", json: "name", ty: String, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "namespace", json: "namespace", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "resource", json: "resource", ty: String, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::networking::v1::ServiceBackendPort`.
pub static SERVICE_BACKEND_PORT: Type = Type {
    name: "ServiceBackendPort",
    path: "api::networking::v1::ServiceBackendPort",
    fields: &[
        Field { rust: "name", json: "name", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "number", json: "number", ty: Int32, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::networking::v1::ServiceCIDR`.
pub static SERVICE_CIDR: Type = Type {
    name: "ServiceCIDR",
    path: "api::networking::v1::ServiceCIDR",
    fields: &[
        Field { rust: "metadata", json: "metadata", ty: Object(&super::meta_v1::OBJECT_META), optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "spec", json: "spec", ty: Object(&SERVICE_CIDR_SPEC), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "status", json: "status", ty: Object(&SERVICE_CIDR_STATUS), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::networking::v1::ServiceCIDRSpec`.
pub static SERVICE_CIDR_SPEC: Type = Type {
    name: "ServiceCIDRSpec",
    path: "api::networking::v1::ServiceCIDRSpec",
    fields: &[
        Field { rust: "cidrs", json: "cidrs", ty: List(&String), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::networking::v1::ServiceCIDRStatus`.
pub static SERVICE_CIDR_STATUS: Type = Type {
    name: "ServiceCIDRStatus",
    path: "api::networking::v1::ServiceCIDRStatus",
    fields: &[
        Field { rust: "conditions", json: "conditions", ty: List(&Object(&super::meta_v1::CONDITION)), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &["type"] },
    ],
    variants: &[],
};
