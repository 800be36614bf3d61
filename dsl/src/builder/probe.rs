//! Probes: how the kubelet knows whether a container is well.

use std::time::Duration;

use k8s_openapi::api::core::v1;

use super::duration::{seconds, seconds32};
use super::{Exec, Grpc, HttpGet, PortRef, ProbeHandler, TcpSocket};

/// How the kubelet knows whether a container is alive, ready or started.
///
/// It is made from its handler, so it has exactly one. Durations are whole seconds in Kubernetes: a part of a
/// second counts as a whole one.
///
/// <https://kubernetes.io/docs/concepts/configuration/liveness-readiness-startup-probes/>
///
/// ```
/// use std::time::Duration;
///
/// use kubewright::builder::{Container, Probe};
///
/// let web = Container::new("web", "nginx")
///     .liveness_probe(Probe::http_get("/live", 80).period(Duration::from_secs(10)))
///     .readiness_probe(Probe::exec(["cat", "/tmp/ready"]));
/// ```
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct Probe(pub(super) v1::Probe);

super::wrap::wraps!(Probe => v1::Probe);

impl Probe {
    /// A probe that does what the handler says.
    pub fn new(handler: impl Into<ProbeHandler>) -> Self {
        let mut probe = v1::Probe::default();
        handler.into().put(&mut probe);
        Probe(probe)
    }

    /// A probe by a GET request: a status from 200 to 399 is success.
    pub fn http_get(path: impl Into<String>, port: impl Into<PortRef>) -> Self {
        Probe::new(HttpGet::new(path, port))
    }

    /// A probe by a command in the container: status 0 is success.
    pub fn exec<T: Into<String>>(command: impl IntoIterator<Item = T>) -> Self {
        Probe::new(Exec::new(command))
    }

    /// A probe by a TCP connection: that it opens is success.
    pub fn tcp_socket(port: impl Into<PortRef>) -> Self {
        Probe::new(TcpSocket::new(port))
    }

    /// A probe by a call of the gRPC health checking protocol.
    pub fn grpc(port: u16) -> Self {
        Probe::new(Grpc::new(port))
    }

    /// How long after the start of the container the first probe comes; at once by default (`initialDelaySeconds`).
    pub fn initial_delay(mut self, delay: Duration) -> Self {
        self.0.initial_delay_seconds = Some(seconds32(delay));
        self
    }

    /// The time from probe to probe; ten seconds by default (`periodSeconds`).
    pub fn period(mut self, period: Duration) -> Self {
        self.0.period_seconds = Some(seconds32(period));
        self
    }

    /// How long an answer may take; a second by default (`timeoutSeconds`).
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.0.timeout_seconds = Some(seconds32(timeout));
        self
    }

    /// How many successes in a row count as recovered; one by default, and always one for liveness and
    /// startup probes (`successThreshold`).
    pub fn success_threshold(mut self, times: i32) -> Self {
        self.0.success_threshold = Some(times);
        self
    }

    /// How many failures in a row count as failed; three by default (`failureThreshold`).
    pub fn failure_threshold(mut self, times: i32) -> Self {
        self.0.failure_threshold = Some(times);
        self
    }

    /// How long a container that failed may take to end; as the pod says by default (`terminationGracePeriodSeconds`).
    pub fn termination_grace_period(mut self, period: Duration) -> Self {
        self.0.termination_grace_period_seconds = Some(seconds(period));
        self
    }
}
