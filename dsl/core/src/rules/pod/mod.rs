//! A pod: its parts, in the order in which an API server comes to them. `ValidatePodCreate`.
//!
//! <https://kubernetes.io/docs/concepts/workloads/pods/>

pub(crate) mod container;
pub(crate) mod env;
pub(crate) mod field_ref;
pub(crate) mod file_path;
pub(crate) mod handler;
pub(crate) mod label_refs;
pub(crate) mod mounts;
pub(crate) mod os;
pub(crate) mod placement;
pub(crate) mod pod_annotations;
pub(crate) mod pod_network;
pub(crate) mod pod_resources;
pub(crate) mod pod_security;
pub(crate) mod ports;
pub(crate) mod probe;
pub(crate) mod profiles;
pub(crate) mod resources;
pub(crate) mod restart;
pub(crate) mod security;
pub(crate) mod volumes;
pub(crate) mod windows;

use crate::finding::Findings;
use crate::names;
use crate::node::Node;
use crate::path::Path;
use crate::rules::common::shown;
use crate::rules::meta::metadata;
use crate::view::Seen;

/// A pod as its rules see it.
pub(crate) struct Pod<'a, L> {
    /// The whole pod.
    pub(crate) object: &'a Node<L>,
    /// Its spec.
    pub(crate) spec: &'a Node<L>,
}

/// Applies the rules of a pod.
pub(crate) fn pod<L: Copy>(found: &mut Findings<L>, object: &Node<L>) {
    metadata::metadata(found, object, "pod");
    let path = Path::Root.field("spec");
    let empty = Node::new(object.at, crate::Value::Null);
    let spec = match object.see("spec") {
        Seen::Known(spec) => spec,
        Seen::Absent => &empty,
        Seen::Unknown => return,
    };
    let pod = Pod { object, spec };
    pod_annotations::annotations(found, &pod);
    let volumes = volumes::volumes(found, &pod, &path.field("volumes"));
    container::containers(found, &pod, &volumes, &path);
    pod_resources::resources(found, &pod, &path);
    ports::host_network(found, &pod, &path);
    restart::pod(found, spec, &path);
    pod_security::security(found, &pod, &path);
    placement::placement(found, &pod, &path);
    resources::overhead(found, &pod, &path);
    pod_network::network(found, &pod, &path);
    pod_security::host_users(found, &pod, &path);
    os::os(found, &pod, &path);
    self::warnings(found, &pod, &path);
    volumes::warnings(found, &pod, &volumes, &path);
    placement::warnings(found, &pod, &path);
    pod_network::warnings(found, &pod, &path);
    pod_annotations::warnings(found, &pod);
    label_refs::advice(found, &pod, &path);
}

fn warnings<L: Copy>(found: &mut Findings<L>, pod: &Pod<'_, L>, path: &Path<'_>) {
    if let Seen::Known(metadata) = pod.object.see("metadata")
        && let Seen::Known(name) = metadata.text("name")
        && names::dns_label(name.as_bytes()).is_err()
        && names::dns_subdomain(name.as_bytes()).is_ok()
    {
        let path = Path::Root.field("metadata");
        let message = format!(
            "{} becomes the hostname of the pod, where dots and more than 63 characters surprise",
            shown(name)
        );
        found.warning(&path.field("name"), metadata.place("name"), message);
    }
    container::visit(pod.spec, path, |container, path, _| {
        resources::warnings(found, container, path);
        env::warnings(found, container, path);
    });
    ports::warnings(found, pod, path);
}
