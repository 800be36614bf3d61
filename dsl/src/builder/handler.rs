//! Handlers: what the kubelet does to probe a container, or at an event of its life.

use std::time::Duration;

use k8s_openapi::api::core::v1;

use super::duration::seconds;
use super::wrap::wraps;
use super::{PortRef, Scheme};

/// A GET request: for a probe, a status from 200 to 399 is success.
///
/// ```
/// use kubewright::builder::{HttpGet, Probe, Scheme};
///
/// let probe = Probe::new(HttpGet::new("/live", 8443).scheme(Scheme::Https).header("Accept", "text/plain"));
/// ```
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct HttpGet(v1::HTTPGetAction);

wraps!(HttpGet => v1::HTTPGetAction);

impl HttpGet {
    /// A request for a path on a port of the pod.
    pub fn new(path: impl Into<String>, port: impl Into<PortRef>) -> Self {
        HttpGet(v1::HTTPGetAction { path: Some(path.into()), port: port.into().0, ..Default::default() })
    }

    /// HTTP or HTTPS; HTTP by default (`scheme`). Certificates are not verified.
    pub fn scheme(mut self, scheme: Scheme) -> Self {
        self.0.scheme = Some(scheme.into());
        self
    }

    /// Sets a header of the request (`httpHeaders`).
    pub fn header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        let header = v1::HTTPHeader { name: name.into(), value: value.into() };
        self.0.http_headers.get_or_insert_default().push(header);
        self
    }

    /// The host to connect to; the pod's address by default (`host`).
    pub fn host(mut self, host: impl Into<String>) -> Self {
        self.0.host = Some(host.into());
        self
    }
}

/// A command in the container, without a shell: status 0 is success.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct Exec(v1::ExecAction);

wraps!(Exec => v1::ExecAction);

impl Exec {
    /// A program and its arguments.
    pub fn new<T: Into<String>>(command: impl IntoIterator<Item = T>) -> Self {
        Exec(v1::ExecAction { command: Some(command.into_iter().map(Into::into).collect()) })
    }
}

/// A TCP connection: that it opens is success.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct TcpSocket(v1::TCPSocketAction);

wraps!(TcpSocket => v1::TCPSocketAction);

impl TcpSocket {
    /// A connection to a port of the pod.
    pub fn new(port: impl Into<PortRef>) -> Self {
        TcpSocket(v1::TCPSocketAction { port: port.into().0, host: None })
    }

    /// The host to connect to; the pod's address by default (`host`).
    pub fn host(mut self, host: impl Into<String>) -> Self {
        self.0.host = Some(host.into());
        self
    }
}

/// A call of the gRPC health checking protocol. Only a probe can make it.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct Grpc(v1::GRPCAction);

wraps!(Grpc => v1::GRPCAction);

impl Grpc {
    /// A call to a port of the pod, by its number.
    pub fn new(port: u16) -> Self {
        Grpc(v1::GRPCAction::default()).with(|this| this.port = port.into())
    }

    /// The service to ask for (`service`).
    pub fn service(mut self, service: impl Into<String>) -> Self {
        self.0.service = Some(service.into());
        self
    }
}

/// A pause. Only a lifecycle hook can make it.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct Sleep(v1::SleepAction);

wraps!(Sleep => v1::SleepAction);

impl Sleep {
    /// A pause of whole seconds; a part of a second counts as a whole one.
    pub fn new(duration: Duration) -> Self {
        Sleep(v1::SleepAction { seconds: seconds(duration) })
    }
}

/// What a probe does: exactly one handler.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ProbeHandler {
    /// A command in the container.
    Exec(Exec),
    /// A call of the gRPC health checking protocol.
    Grpc(Grpc),
    /// A GET request.
    HttpGet(HttpGet),
    /// A TCP connection.
    TcpSocket(TcpSocket),
}

impl ProbeHandler {
    pub(super) fn put(self, probe: &mut v1::Probe) {
        match self {
            ProbeHandler::Exec(exec) => probe.exec = Some(exec.0),
            ProbeHandler::Grpc(grpc) => probe.grpc = Some(grpc.0),
            ProbeHandler::HttpGet(get) => probe.http_get = Some(get.0),
            ProbeHandler::TcpSocket(socket) => probe.tcp_socket = Some(socket.0),
        }
    }
}

/// What a lifecycle hook does: exactly one handler.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum LifecycleHandler {
    /// A command in the container.
    Exec(Exec),
    /// A GET request.
    HttpGet(HttpGet),
    /// A pause.
    Sleep(Sleep),
}

impl From<LifecycleHandler> for v1::LifecycleHandler {
    fn from(handler: LifecycleHandler) -> Self {
        let mut object = v1::LifecycleHandler::default();
        match handler {
            LifecycleHandler::Exec(exec) => object.exec = Some(exec.0),
            LifecycleHandler::HttpGet(get) => object.http_get = Some(get.0),
            LifecycleHandler::Sleep(sleep) => object.sleep = Some(sleep.0),
        }
        object
    }
}

/// Makes the handlers variants of what takes them.
macro_rules! variants {
    ($($handlers:ident: $($handler:ident)+;)+) => {
        $($(
            impl From<$handler> for $handlers {
                fn from(handler: $handler) -> Self {
                    $handlers::$handler(handler)
                }
            }
        )+)+
    };
}

variants! {
    ProbeHandler: Exec Grpc HttpGet TcpSocket;
    LifecycleHandler: Exec HttpGet Sleep;
}
