//! Ports of a container, and what refers to them.

use k8s_openapi::api::core::v1;
use k8s_openapi::apimachinery::pkg::util::intstr::IntOrString;

use super::Protocol;

/// A port of a container. A plain number is a port without a name.
///
/// <https://kubernetes.io/docs/concepts/workloads/pods/#pod-networking>
///
/// ```
/// use kubewright::builder::{Container, Port, Probe};
///
/// let http = Port::new("http", 8080);
/// let web = Container::new("web", "nginx").port(&http).liveness_probe(Probe::http_get("/live", &http));
/// ```
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct Port(pub(super) v1::ContainerPort);

super::wrap::wraps!(Port => v1::ContainerPort);

impl Port {
    /// A port with a name, which probes and services may refer to.
    pub fn new(name: impl Into<String>, port: u16) -> Self {
        Port::from(port).with(|this| this.name = Some(name.into()))
    }

    /// Its protocol; TCP by default (`protocol`).
    pub fn protocol(mut self, protocol: Protocol) -> Self {
        self.0.protocol = Some(protocol.into());
        self
    }

    /// Opens it on the node, too (`hostPort`).
    pub fn host_port(mut self, port: u16) -> Self {
        self.0.host_port = Some(port.into());
        self
    }
}

impl From<u16> for Port {
    fn from(port: u16) -> Self {
        Port(v1::ContainerPort { container_port: port.into(), ..Default::default() })
    }
}

impl From<&Port> for Port {
    fn from(port: &Port) -> Self {
        port.clone()
    }
}

/// What a probe or a handler asks: a port by its number or by its name.
#[derive(Clone, Debug, PartialEq)]
pub struct PortRef(pub(super) IntOrString);

impl From<u16> for PortRef {
    fn from(port: u16) -> Self {
        PortRef(IntOrString::Int(port.into()))
    }
}

impl From<&str> for PortRef {
    fn from(name: &str) -> Self {
        PortRef(IntOrString::String(name.to_owned()))
    }
}

impl From<String> for PortRef {
    fn from(name: String) -> Self {
        PortRef(IntOrString::String(name))
    }
}

/// By its name, where it has one.
impl From<&Port> for PortRef {
    fn from(port: &Port) -> Self {
        PortRef(match &port.0.name {
            Some(name) => IntOrString::String(name.clone()),
            None => IntOrString::Int(port.0.container_port),
        })
    }
}

impl From<IntOrString> for PortRef {
    fn from(port: IntOrString) -> Self {
        PortRef(port)
    }
}
