//! A pod: its parts, in the order in which an API server comes to them. `ValidatePodCreate`.
//!
//! <https://kubernetes.io/docs/concepts/workloads/pods/>

pub(crate) mod container;
pub(crate) mod env;
pub(crate) mod facts;
pub(crate) mod field_ref;
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

use crate::at::At;
use crate::finding::Cx;
use crate::message::value;
use crate::names;
use crate::path::Path;
use crate::rules::meta::metadata::generated_name;
use crate::say;
use crate::view::Seen;

/// A pod as its rules see it: one that stands alone, or the template of a workload.
pub(crate) struct Pod<'a, L> {
    /// The metadata.
    pub(crate) meta: At<'a, 'a, L>,
    /// The spec.
    pub(crate) at: At<'a, 'a, L>,
    /// The `volumeClaimTemplates` of the StatefulSet whose template it is: volumes of each of its pods.
    pub(crate) claims: Option<At<'a, 'a, L>>,
}

impl<L: Copy> Pod<'_, L> {
    /// Whether it is the template of a workload: then nothing is known of the name of the pods.
    pub(crate) fn is_template(&self) -> bool {
        !matches!(self.at.path(), Path::Field(Path::Root, _))
    }
}

/// Applies the rules of a pod that stands alone. `ValidatePodCreate`.
pub(crate) fn pod<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>) {
    template(cx, at, None);
    let metadata = at.field("metadata");
    let (name, start) = (metadata.field("name"), metadata.field("generateName"));
    let (here, text) = match (name.str(), start.str()) {
        (Seen::Known(text), _) => (name, text.to_owned()),
        (Seen::Absent, Seen::Known(text)) => (name.at_place(start.place()), generated_name(text)),
        _ => return,
    };
    if names::dns_label(text.as_bytes()).is_err() && names::dns_subdomain(text.as_bytes()).is_ok() {
        let message = say!(
            "{} becomes the hostname of the pod, where dots and more than 63 characters surprise",
            value(text)
        );
        cx.warning(here, message);
    }
}

/// Applies the rules of a pod's spec and annotations, in whatever object it stands: `at` is a Pod or a
/// `PodTemplateSpec`.
pub(crate) fn template<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>, claims: Option<At<'_, '_, L>>) {
    let (meta, spec) = (at.field("metadata"), at.field("spec"));
    if spec.is_unknown() {
        return;
    }
    let pod = Pod { meta, at: spec, claims };
    pod_annotations::annotations(cx, &pod);
    let volumes = volumes::volumes(cx, &pod);
    container::containers(cx, &pod, &volumes);
    pod_resources::resources(cx, &pod);
    ports::host_network(cx, &pod);
    restart::pod(cx, &pod);
    pod_security::security(cx, &pod);
    placement::placement(cx, &pod);
    let overhead = spec.field("overhead");
    resources::overhead(cx, overhead, overhead);
    pod_network::network(cx, &pod);
    pod_security::host_users(cx, &pod);
    os::os(cx, &pod);
    self::warnings(cx, &pod, &volumes);
    label_refs::advice(cx, &pod);
}

/// As [`template`] for that of a StatefulSet before Kubernetes 1.34: an API server judges its annotations alone, and
/// the pods when they are made.
pub(crate) fn unjudged_template<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>, claims: At<'_, '_, L>) {
    let (meta, spec) = (at.field("metadata"), at.field("spec"));
    if spec.is_unknown() {
        return;
    }
    let pod = Pod { meta, at: spec, claims: Some(claims) };
    pod_annotations::meanings(cx, &pod);
    self::warnings(cx, &pod, &facts::Volumes::of(&pod));
}

/// What an API server warns of.
fn warnings<L: Copy>(cx: &mut Cx<L>, pod: &Pod<'_, L>, volumes: &facts::Volumes<'_, L>) {
    container::visit(pod, |container, role| {
        resources::warnings(cx, pod, container, role);
        env::warnings(cx, container);
    });
    ports::warnings(cx, pod);
    volumes::warnings(cx, pod, volumes);
    placement::warnings(cx, pod);
    pod_network::warnings(cx, pod);
    pod_annotations::warnings(cx, pod);
}
