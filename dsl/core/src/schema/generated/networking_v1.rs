//! The types of `k8s_openapi::api::networking::v1`.
// Generated from the `k8s-openapi` source that Cargo.lock pins. Do not edit:
// `UPDATE_SCHEMA=1 cargo test --test schema` writes it anew.

use super::super::Type;

/// `api::networking::v1::HTTPIngressPath`.
pub static HTTP_INGRESS_PATH: Type = Type::of("api::networking::v1", "HTTPIngressPath", "
    backend backend IngressBackend
    path path ?String
    pathType path_type String =Exact|ImplementationSpecific|Prefix");

/// `api::networking::v1::HTTPIngressRuleValue`.
pub static HTTP_INGRESS_RULE_VALUE: Type = Type::of("api::networking::v1", "HTTPIngressRuleValue", "
    paths paths [HTTPIngressPath]");

/// `api::networking::v1::IPAddress`.
pub static IP_ADDRESS: Type = Type::of("api::networking::v1", "IPAddress", "
    metadata metadata apimachinery::pkg::apis::meta::v1::ObjectMeta
    spec spec ?IPAddressSpec 33..35
    spec spec IPAddressSpec 36..37");

/// `api::networking::v1::IPAddressSpec`.
pub static IP_ADDRESS_SPEC: Type = Type::of("api::networking::v1", "IPAddressSpec", "
    parentRef parent_ref ParentReference");

/// `api::networking::v1::IPBlock`.
pub static IP_BLOCK: Type = Type::of("api::networking::v1", "IPBlock", "
    cidr cidr String
    except except ?[String]");

/// `api::networking::v1::Ingress`.
pub static INGRESS: Type = Type::of("api::networking::v1", "Ingress", "
    metadata metadata apimachinery::pkg::apis::meta::v1::ObjectMeta
    spec spec ?IngressSpec
    status status ?IngressStatus");

/// `api::networking::v1::IngressBackend`.
pub static INGRESS_BACKEND: Type = Type::of("api::networking::v1", "IngressBackend", "
    resource resource ?api::core::v1::TypedLocalObjectReference
    service service ?IngressServiceBackend");

/// `api::networking::v1::IngressClass`.
pub static INGRESS_CLASS: Type = Type::of("api::networking::v1", "IngressClass", "
    metadata metadata apimachinery::pkg::apis::meta::v1::ObjectMeta
    spec spec ?IngressClassSpec");

/// `api::networking::v1::IngressClassParametersReference`.
pub static INGRESS_CLASS_PARAMETERS_REFERENCE: Type = Type::of("api::networking::v1", "IngressClassParametersReference", "
    apiGroup api_group ?String
    kind kind String
    name name String
    namespace namespace ?String
    scope scope ?String =Cluster|Namespace");

/// `api::networking::v1::IngressClassSpec`.
pub static INGRESS_CLASS_SPEC: Type = Type::of("api::networking::v1", "IngressClassSpec", "
    controller controller ?String
    parameters parameters ?IngressClassParametersReference");

/// `api::networking::v1::IngressLoadBalancerIngress`.
pub static INGRESS_LOAD_BALANCER_INGRESS: Type = Type::of("api::networking::v1", "IngressLoadBalancerIngress", "
    hostname hostname ?String
    ip ip ?String
    ports ports ?[IngressPortStatus]");

/// `api::networking::v1::IngressLoadBalancerStatus`.
pub static INGRESS_LOAD_BALANCER_STATUS: Type = Type::of("api::networking::v1", "IngressLoadBalancerStatus", "
    ingress ingress ?[IngressLoadBalancerIngress]");

/// `api::networking::v1::IngressPortStatus`.
pub static INGRESS_PORT_STATUS: Type = Type::of("api::networking::v1", "IngressPortStatus", "
    error error ?String
    port port Int32
    protocol protocol String =SCTP|TCP|UDP");

/// `api::networking::v1::IngressRule`.
pub static INGRESS_RULE: Type = Type::of("api::networking::v1", "IngressRule", "
    host host ?String
    http http ?HTTPIngressRuleValue");

/// `api::networking::v1::IngressServiceBackend`.
pub static INGRESS_SERVICE_BACKEND: Type = Type::of("api::networking::v1", "IngressServiceBackend", "
    name name String
    port port ?ServiceBackendPort");

/// `api::networking::v1::IngressSpec`.
pub static INGRESS_SPEC: Type = Type::of("api::networking::v1", "IngressSpec", "
    defaultBackend default_backend ?IngressBackend
    ingressClassName ingress_class_name ?String
    rules rules ?[IngressRule]
    tls tls ?[IngressTLS]");

/// `api::networking::v1::IngressStatus`.
pub static INGRESS_STATUS: Type = Type::of("api::networking::v1", "IngressStatus", "
    loadBalancer load_balancer ?IngressLoadBalancerStatus");

/// `api::networking::v1::IngressTLS`.
pub static INGRESS_TLS: Type = Type::of("api::networking::v1", "IngressTLS", "
    hosts hosts ?[String]
    secretName secret_name ?String");

/// `api::networking::v1::NetworkPolicy`.
pub static NETWORK_POLICY: Type = Type::of("api::networking::v1", "NetworkPolicy", "
    metadata metadata apimachinery::pkg::apis::meta::v1::ObjectMeta
    spec spec ?NetworkPolicySpec");

/// `api::networking::v1::NetworkPolicyEgressRule`.
pub static NETWORK_POLICY_EGRESS_RULE: Type = Type::of("api::networking::v1", "NetworkPolicyEgressRule", "
    ports ports ?[NetworkPolicyPort]
    to to ?[NetworkPolicyPeer]");

/// `api::networking::v1::NetworkPolicyIngressRule`.
pub static NETWORK_POLICY_INGRESS_RULE: Type = Type::of("api::networking::v1", "NetworkPolicyIngressRule", "
    from from ?[NetworkPolicyPeer]
    ports ports ?[NetworkPolicyPort]");

/// `api::networking::v1::NetworkPolicyPeer`.
pub static NETWORK_POLICY_PEER: Type = Type::of("api::networking::v1", "NetworkPolicyPeer", "
    ipBlock ip_block ?IPBlock
    namespaceSelector namespace_selector ?apimachinery::pkg::apis::meta::v1::LabelSelector
    podSelector pod_selector ?apimachinery::pkg::apis::meta::v1::LabelSelector");

/// `api::networking::v1::NetworkPolicyPort`.
pub static NETWORK_POLICY_PORT: Type = Type::of("api::networking::v1", "NetworkPolicyPort", "
    endPort end_port ?Int32
    port port ?IntOrString
    protocol protocol ?String =SCTP|TCP|UDP");

/// `api::networking::v1::NetworkPolicySpec`.
pub static NETWORK_POLICY_SPEC: Type = Type::of("api::networking::v1", "NetworkPolicySpec", "
    egress egress ?[NetworkPolicyEgressRule]
    ingress ingress ?[NetworkPolicyIngressRule]
    podSelector pod_selector ?apimachinery::pkg::apis::meta::v1::LabelSelector
    policyTypes policy_types ?[String] =Egress|Ingress");

/// `api::networking::v1::ParentReference`.
pub static PARENT_REFERENCE: Type = Type::of("api::networking::v1", "ParentReference", "
    group group ?String
    name name String
    namespace namespace ?String
    resource resource String");

/// `api::networking::v1::ServiceBackendPort`.
pub static SERVICE_BACKEND_PORT: Type = Type::of("api::networking::v1", "ServiceBackendPort", "
    name name ?String
    number number ?Int32");

/// `api::networking::v1::ServiceCIDR`.
pub static SERVICE_CIDR: Type = Type::of("api::networking::v1", "ServiceCIDR", "
    metadata metadata apimachinery::pkg::apis::meta::v1::ObjectMeta
    spec spec ?ServiceCIDRSpec
    status status ?ServiceCIDRStatus");

/// `api::networking::v1::ServiceCIDRSpec`.
pub static SERVICE_CIDR_SPEC: Type = Type::of("api::networking::v1", "ServiceCIDRSpec", "
    cidrs cidrs ?[String]");

/// `api::networking::v1::ServiceCIDRStatus`.
pub static SERVICE_CIDR_STATUS: Type = Type::of("api::networking::v1", "ServiceCIDRStatus", "
    conditions conditions ?[apimachinery::pkg::apis::meta::v1::Condition] @type");
