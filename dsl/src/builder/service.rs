//! Services and their ports, and the rules of Ingresses that lead to them.

use k8s_openapi::api::core::v1;
use k8s_openapi::api::networking::v1 as networking;
use k8s_openapi::apimachinery::pkg::util::intstr::IntOrString;

use super::{Ingress, MakesPods, PathType, PortRef, Protocol, Service};
use crate::NameOf;

/// A port of a Service. A plain number is a port without a name, to the same port of the pods.
///
/// <https://kubernetes.io/docs/concepts/services-networking/service/#field-spec-ports>
///
/// ```
/// use kubewright::builder::{Service, ServicePort};
///
/// let service = Service::new("web")
///     .selector("app", "web")
///     .port(ServicePort::new("http", 80).target_port("http"))
///     .build()?;
/// # let _ = service;
/// # Ok::<(), kubewright::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct ServicePort(v1::ServicePort);

super::wrap::wraps!(ServicePort => v1::ServicePort);

impl ServicePort {
    /// A port with a name (`name`, `port`).
    pub fn new(name: impl Into<String>, port: u16) -> Self {
        ServicePort::from(port).with(|this| this.name = Some(name.into()))
    }

    /// The port of the pods, by its number or its name (`targetPort`): the same number by default.
    pub fn target_port(mut self, port: impl Into<PortRef>) -> Self {
        self.0.target_port = Some(port.into().0);
        self
    }

    /// Its protocol: TCP by default (`protocol`).
    pub fn protocol(mut self, protocol: Protocol) -> Self {
        self.0.protocol = Some(protocol.into());
        self
    }

    /// Its port on every node, for a Service of type `NodePort` or `LoadBalancer` (`nodePort`).
    pub fn node_port(mut self, port: u16) -> Self {
        self.0.node_port = Some(port.into());
        self
    }
}

impl From<u16> for ServicePort {
    fn from(port: u16) -> Self {
        ServicePort(v1::ServicePort { port: port.into(), ..Default::default() })
    }
}

impl Service {
    /// Selects the pods of a workload (`spec.selector`).
    pub fn selects(mut self, workload: &impl MakesPods) -> Self {
        self.spec().selector = Some(workload.pod_labels());
        self
    }

    /// Gives each of its pods a DNS name, and itself no address (`spec.clusterIP: None`).
    /// <https://kubernetes.io/docs/concepts/services-networking/service/#headless-services>
    pub fn headless(self) -> Self {
        self.cluster_ip("None")
    }
}

/// The rule of an Ingress for a host.
///
/// <https://kubernetes.io/docs/concepts/services-networking/ingress/#ingress-rules>
///
/// ```
/// use kubewright::builder::{Ingress, IngressRule, Service, ServicePort};
///
/// let web = Service::new("web").selector("app", "web").port(ServicePort::new("http", 80));
/// let ingress = Ingress::new("web")
///     .rule(IngressRule::new("shop.example.com").path("/", &web, "http"))
///     .tls(["shop.example.com"], "shop-tls")
///     .build()?;
/// # let _ = ingress;
/// # Ok::<(), kubewright::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct IngressRule(networking::IngressRule);

super::wrap::wraps!(IngressRule => networking::IngressRule);

impl IngressRule {
    /// A rule for a host, without paths (`host`).
    pub fn new(host: impl Into<String>) -> Self {
        IngressRule(networking::IngressRule { host: Some(host.into()), http: None })
    }

    /// Sends what starts with the path to a port of a Service, by its number or its name (`http.paths`).
    pub fn path(
        self,
        path: impl Into<String>,
        service: impl NameOf<v1::Service>,
        port: impl Into<PortRef>,
    ) -> Self {
        self.path_of(PathType::Prefix, path, service, port)
    }

    /// Sends what matches the path in that way to a port of a Service (`http.paths`).
    pub fn path_of(
        mut self,
        path_type: PathType,
        path: impl Into<String>,
        service: impl NameOf<v1::Service>,
        port: impl Into<PortRef>,
    ) -> Self {
        let port = match port.into().0 {
            IntOrString::Int(number) => networking::ServiceBackendPort { number: Some(number), name: None },
            IntOrString::String(name) => networking::ServiceBackendPort { name: Some(name), number: None },
        };
        let service = networking::IngressServiceBackend { name: service.into_name(), port: Some(port) };
        self.0.http.get_or_insert_default().paths.push(networking::HTTPIngressPath {
            path: Some(path.into()),
            path_type: path_type.into(),
            backend: networking::IngressBackend { service: Some(service), resource: None },
        });
        self
    }
}

impl Ingress {
    /// Serves the hosts with the certificate of a Secret (`spec.tls`).
    pub fn tls<T: Into<String>>(
        mut self,
        hosts: impl IntoIterator<Item = T>,
        secret: impl NameOf<v1::Secret>,
    ) -> Self {
        let hosts = Some(hosts.into_iter().map(Into::into).collect());
        let tls = networking::IngressTLS { hosts, secret_name: Some(secret.into_name()) };
        self.spec().tls.get_or_insert_default().push(tls);
        self
    }
}
