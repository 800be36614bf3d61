//! A pod: its parts, in the order in which an API server comes to them. `ValidatePodCreate`.

use super::{os, placement, pod_annotations, pod_network, volumes};
use crate::finding::Findings;
use crate::node::Node;
use crate::path::Path;
use crate::view::Seen;

/// A pod as its rules see it.
pub(super) struct Pod<'a, L> {
    /// The whole pod.
    pub(super) object: &'a Node<L>,
    /// Its spec.
    pub(super) spec: &'a Node<L>,
}

/// Applies the rules of a pod.
pub(super) fn pod<L: Copy>(found: &mut Findings<L>, object: &Node<L>) {
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
    placement::placement(found, &pod, &path);
    pod_network::network(found, &pod, &path);
    os::os(found, &pod, &path);
    volumes::warnings(found, &pod, &volumes, &path);
    placement::warnings(found, &pod, &path);
    pod_network::warnings(found, &pod, &path);
    pod_annotations::warnings(found, &pod);
}
