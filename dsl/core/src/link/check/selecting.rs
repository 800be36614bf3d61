//! What selectors select in a set.

use crate::at::At;
use crate::finding::{Cx, Finding, FindingType, Findings, Severity};
use crate::message::value;
use crate::node::Node;
use crate::say;
use crate::schema::KindId;
use crate::schema::generated::NEWEST;
use crate::suggest;
use crate::view::Seen;

use super::super::objects::{Object, Pods, is_workload};
use super::super::selector::{is_empty, selected};
use super::super::table::Selects;
use super::super::walk;
use super::{Set, named};

/// Says of the selectors of an object that they select no pod of the set.
pub(super) fn selectors<L: Copy>(
    set: &Set<'_, '_, L>,
    cx: &mut Cx<L>,
    object: &Object<'_, L>,
    at: At<'_, '_, L>,
) {
    walk::selectors(at, &mut |selector, selects| {
        let pods = || set.pods(object.namespace).any(|pods| selected(selector, pods.labels));
        if selects == Selects::Pods && selector.is_known() && !is_empty(selector) && !pods() {
            nothing(set, cx, object, selector);
        }
    });
}

fn nothing<L: Copy>(set: &Set<'_, '_, L>, cx: &mut Cx<L>, object: &Object<'_, L>, at: At<'_, '_, L>) {
    let severity = if set.options.self_contained { Severity::Error } else { Severity::Advice };
    let message = say!("no pod of the set in the namespace {} has these labels", value(object.namespace));
    cx.add(severity, FindingType::NotFound, at, message).link();
}

/// Holds the named `targetPort`s of a Service against the ports of the pods that it selects.
pub(super) fn target_ports<L: Copy>(
    set: &Set<'_, '_, L>,
    cx: &mut Cx<L>,
    object: &Object<'_, L>,
    at: At<'_, '_, L>,
) {
    if object.kind.is_none_or(|kind| kind.id != KindId::Service) {
        return;
    }
    let spec = at.field("spec");
    let selector = spec.field("selector");
    if selector.is_empty() {
        return;
    }
    let pods: Vec<Pods<'_, L>> =
        set.pods(object.namespace).filter(|pods| selected(selector, pods.labels)).collect();
    if pods.is_empty() {
        return;
    }
    for port in spec.field("ports").items() {
        let target = port.field("targetPort");
        let Some(name) = target.node().known().and_then(named) else { continue };
        let protocol = port.text("protocol").known().unwrap_or("TCP");
        let ports: Vec<(&str, &str)> = pods.iter().flat_map(|pods| named_ports(*pods)).collect();
        if !ports.contains(&(name, protocol)) {
            let message = say!(
                "no container that this Service selects has a port {} of protocol {}",
                value(name),
                value(protocol)
            );
            let same = ports.iter().filter(|(_, other)| *other == protocol).map(|(name, _)| *name);
            cx.not_found(target, message).help_opt(suggest::meant(name, same, "their ports are")).link();
        }
    }
}

/// The named ports of pods: of containers, and of init containers that restart always.
fn named_ports<'t, L: Copy>(pods: Pods<'t, L>) -> Vec<(&'t str, &'t str)> {
    let Some(spec) = pods.spec else { return Vec::new() };
    let sidecar = |node: &&Node<L>| node.text("restartPolicy") == Seen::Known("Always");
    let containers = spec.items("containers").nodes.iter();
    let containers = containers.chain(spec.items("initContainers").nodes.iter().filter(sidecar));
    let port = |port: &'t Node<L>| Some((port.text("name").known()?, port.text("protocol").or("TCP")?));
    containers.flat_map(|container| container.items("ports").nodes).filter_map(port).collect()
}

/// The advice on workloads of one namespace, of which one selects the pods of the other.
pub(super) fn overlaps<L: Copy>(set: &Set<'_, '_, L>) -> Vec<(usize, Finding<L>)> {
    let workloads = set.objects.iter().enumerate().filter(|(_, object)| is_workload(object));
    let workloads: Vec<(usize, &Object<'_, L>)> = workloads.collect();
    let mut found = Vec::new();
    for (position, (number, later)) in workloads.iter().enumerate() {
        let overlaps = |other: &Object<'_, L>| {
            other.namespace == later.namespace && (owns(later, other) || owns(other, later))
        };
        let earlier = workloads.iter().take(position).find(|(_, other)| overlaps(other));
        let Some((_, other)) = earlier else { continue };
        let at = later.at();
        let name = other.node.see("metadata").known().and_then(|metadata| metadata.text("name").known());
        let spec = at.field("spec");
        let mut cx = Cx::of(Findings::default(), NEWEST);
        let kind = other.kind.map_or("workload", |kind| kind.kind);
        let message = say!(
            "{} {} and this one select the same pods: each takes them for its own",
            kind,
            value(name.unwrap_or_default())
        );
        cx.advice(spec.named("selector"), message).help("give each its own label").link();
        found.extend(cx.found.into_vec().into_iter().map(|finding| (*number, finding)));
    }
    found
}

/// Whether a workload selects the pods of another one.
fn owns<L: Copy>(workload: &Object<'_, L>, other: &Object<'_, L>) -> bool {
    let Some(pods) = other.pods else { return false };
    let at = workload.at();
    let spec = at.field("spec");
    let selector = spec.named("selector");
    selector.is_known() && !is_empty(selector) && selected(selector, pods.labels)
}
