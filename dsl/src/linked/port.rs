//! Ports that items have by name: of the pods of a workload, and of a Service.

use k8s_openapi::api::{apps, batch, core};
use kubewright_core::suggest;

use super::Linked;
use super::text::{self, Text};

/// A kind whose pods have ports.
#[diagnostic::on_unimplemented(
    message = "a `{Self}` has no pods with ports",
    note = "a Deployment, a StatefulSet, a DaemonSet, a ReplicaSet, a Job and a Pod have"
)]
pub trait Workload {
    /// Its kind.
    const KIND: &'static str;
}

macro_rules! workloads {
    ($($kind:ident: $ty:ty),+) => {$(
        impl Workload for $ty {
            const KIND: &'static str = stringify!($kind);
        }
    )+};
}

workloads! {
    Deployment: apps::v1::Deployment, StatefulSet: apps::v1::StatefulSet, DaemonSet: apps::v1::DaemonSet,
    ReplicaSet: apps::v1::ReplicaSet, Job: batch::v1::Job, Pod: core::v1::Pod
}

/// A port of the pods of a workload.
#[derive(Clone, Copy, Debug)]
pub struct WorkloadPort {
    pub(crate) port: &'static str,
}

/// A port of a Service.
#[derive(Clone, Copy, Debug)]
pub struct ServicePort {
    pub(crate) service: &'static str,
    pub(crate) port: &'static str,
}

/// The port of that name of a workload; does not compile where no container has it.
#[track_caller]
pub const fn workload_port<T: Workload>(item: Linked<T>, port: &'static str) -> WorkloadPort {
    item.has_port(T::KIND, port);
    WorkloadPort { port }
}

/// The port of that name of a Service; does not compile where it has none.
#[track_caller]
pub const fn service_port(item: Linked<core::v1::Service>, port: &'static str) -> ServicePort {
    item.has_port("Service", port);
    ServicePort { service: item.name, port }
}

impl<T> Linked<T> {
    /// The item with the names of its ports; `None` where it may have any.
    #[doc(hidden)]
    pub const fn with_ports(mut self, ports: Option<&'static [&'static str]>) -> Self {
        self.ports = ports;
        self
    }

    #[track_caller]
    const fn has_port(self, kind: &str, port: &str) {
        let Some(ports) = self.ports else { return };
        let mut index = 0;
        while index < ports.len() {
            if text::same(ports[index], port) {
                return;
            }
            index += 1;
        }
        let message = Text::new().push(&[kind, " `", self.name, "` has no port called `", port, "`"]);
        let message = match suggest::nearest_const(port, ports) {
            Some(near) => message.push(&["\nhelp: did you mean `", near, "`?"]),
            None if ports.is_empty() => message.push(&["\nhelp: none of its ports has a name"]),
            None => message.push(&["\nhelp: its ports are "]).list(ports),
        };
        panic!("{}", message.as_str())
    }
}
