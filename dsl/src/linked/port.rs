//! Ports that constants have: of the pods of a workload, and of a Service.

use k8s_openapi::Resource;
use k8s_openapi::api::core::v1;
use kubewright_core::suggest;

use super::Linked;
use super::marks::Workload;
use super::text::{self, Text};

/// The name of a port, empty where it has none, its number, 0 where that is not known, and its protocol, empty where that is
/// not.
pub type Port = (&'static str, i32, &'static str);

/// The most ports that a message can choose from.
const MAX: usize = 32;

/// A port of the pods of a workload.
#[derive(Clone, Copy, Debug)]
pub struct WorkloadPort {
    pub(crate) port: Option<&'static str>,
    pub(crate) number: i32,
}

/// A port of a Service.
#[derive(Clone, Copy, Debug)]
pub struct ServicePort {
    pub(crate) service: &'static str,
    pub(crate) port: Option<&'static str>,
    pub(crate) number: i32,
}

/// What has the ports that the backend of an Ingress names.
#[diagnostic::on_unimplemented(
    message = "expected a Service, found `{Self}`",
    label = "not a Service",
    note = "a Service is defined by `service! {{ NAME: \"name\" {{ … }} }}`"
)]
pub trait Backend: Resource {}

#[diagnostic::do_not_recommend]
impl Backend for v1::Service {}

/// The port of that name of a workload; does not compile where no container has it.
#[track_caller]
pub const fn workload_port<T: Workload>(item: Linked<T>, port: &'static str) -> WorkloadPort {
    item.has_port(T::KIND, port, "");
    WorkloadPort { port: Some(port), number: 0 }
}

/// The port of that number of a workload; does not compile where no container has it.
#[track_caller]
pub const fn workload_port_number<T: Workload>(item: Linked<T>, port: i32) -> WorkloadPort {
    item.has_port_number(T::KIND, port);
    WorkloadPort { port: None, number: port }
}

/// The port of that name of a Service; does not compile where it has none.
#[track_caller]
pub const fn service_port<T: Backend>(item: Linked<T>, port: &'static str) -> ServicePort {
    item.has_port(T::KIND, port, "");
    ServicePort { service: item.name, port: Some(port), number: 0 }
}

/// The port of that number of a Service; does not compile where it has none.
#[track_caller]
pub const fn service_port_number<T: Backend>(item: Linked<T>, port: i32) -> ServicePort {
    item.has_port_number(T::KIND, port);
    ServicePort { service: item.name, port: None, number: port }
}

impl<T> Linked<T> {
    /// The constant with its ports; `None` where it may have any.
    #[doc(hidden)]
    pub const fn with_ports(mut self, ports: Option<&'static [Port]>) -> Self {
        self.ports = ports;
        self
    }

    /// Does not compile where the object has no port of that name and protocol; an empty protocol is any.
    #[track_caller]
    pub(crate) const fn has_port(self, kind: &str, port: &str, protocol: &str) {
        let Some(ports) = self.ports else { return };
        let (mut names, mut named, mut index) = ([""; MAX], 0, 0);
        let mut other = "";
        while index < ports.len() {
            if text::same(ports[index].0, port) {
                other = ports[index].2;
                if protocol.is_empty() || other.is_empty() || text::same(other, protocol) {
                    return;
                }
            }
            if !ports[index].0.is_empty() && named < MAX {
                names[named] = ports[index].0;
                named += 1;
            }
            index += 1;
        }
        if !other.is_empty() {
            let message =
                Text::new().push(&["port `", port, "` of ", kind, " `", self.name, "` has protocol `"]);
            panic!("{}", message.push(&[other, "`, not `", protocol, "`"]).as_str())
        }
        let names = names.split_at(named).0;
        let message = Text::new().push(&[kind, " `", self.name, "` has no port called `", port, "`"]);
        let message = match suggest::nearest_const(port, names) {
            Some(near) => message.push(&["\nhelp: did you mean `", near, "`?"]),
            None if names.is_empty() => message.push(&["\nhelp: none of its ports has a name"]),
            None => message.push(&["\nhelp: its ports are "]).list(names),
        };
        panic!("{}", message.as_str())
    }

    /// Does not compile where the object has no port of that number.
    #[track_caller]
    pub(crate) const fn has_port_number(self, kind: &str, port: i32) {
        let Some(ports) = self.ports else { return };
        let mut index = 0;
        while index < ports.len() {
            if ports[index].1 == port || ports[index].1 == 0 {
                return;
            }
            index += 1;
        }
        let message = Text::new().push(&[kind, " `", self.name, "` has no port "]).number(port);
        let mut message = message.push(&[if ports.is_empty() { "" } else { "\nhelp: its ports are " }]);
        index = 0;
        while index < ports.len() && index < MAX {
            message = message.push(&[if index == 0 { "" } else { ", " }]).number(ports[index].1);
            index += 1;
        }
        panic!("{}", message.as_str())
    }
}
