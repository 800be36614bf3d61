//! A Service. `ValidateServiceCreate`, after what its storage fills in and allocates.
//!
//! <https://kubernetes.io/docs/concepts/services-networking/service/>

use crate::at::At;
use crate::finding::Cx;
use crate::message::{field, value};
use crate::names;
use crate::rules::common::{enum_value, one_of, text_follows};
use crate::rules::ip;
use crate::rules::meta::labels;
use crate::rules::network::port;
use crate::say;
use crate::view::Seen;

mod addresses;
mod node_ports;
mod ports;
#[cfg(test)]
mod tests;
mod warnings;

const SOURCE_RANGES: &str = "service.beta.kubernetes.io/load-balancer-source-ranges";
const TOPOLOGY_HINTS: &str = "service.kubernetes.io/topology-aware-hints";
const TOPOLOGY_MODE: &str = "service.kubernetes.io/topology-mode";

/// The longest that a client stays with an endpoint: a day.
const STICKY_SECONDS_MAX: i64 = 86_400;

/// A Service, and what most of its rules ask for.
#[derive(Clone, Copy)]
pub(crate) struct Service<'t, 'p, L> {
    /// The whole object.
    at: At<'t, 'p, L>,
    spec: At<'t, 'p, L>,
    /// Its type, `ClusterIP` where it says none.
    kind: Seen<&'t str>,
    /// Whether it has no address of its own; nothing where that is not known.
    headless: Option<bool>,
    /// Whether it selects no pods; nothing where that is not known.
    selectorless: Option<bool>,
}

impl<L: Copy> Service<'_, '_, L> {
    /// Whether it is surely of that type.
    fn is(&self, kind: &str) -> bool {
        self.kind == Seen::Known(kind)
    }

    /// Whether it is surely of another type.
    fn is_not(&self, kind: &str) -> bool {
        matches!(self.kind, Seen::Known(own) if own != kind)
    }

    /// Whether others than those in the cluster can reach it; nothing where that is not known.
    fn is_external(&self) -> Option<bool> {
        Some(match self.kind.known()? {
            "LoadBalancer" | "NodePort" => true,
            "ClusterIP" => {
                let addresses = self.spec.field("externalIPs");
                if addresses.nodes().is_empty() && addresses.is_open() {
                    return None;
                }
                !addresses.is_empty()
            }
            _ => false,
        })
    }

    /// Whether the load balancer asks nodes for their health; nothing where that is not known.
    fn has_health_check(&self) -> Option<bool> {
        match self.kind.known()? {
            "LoadBalancer" => Some(self.spec.text("externalTrafficPolicy").or("Cluster")? == "Local"),
            _ => Some(false),
        }
    }
}

/// Applies the rules of a Service.
pub(crate) fn service<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>) {
    let spec = at.field("spec");
    if spec.is_unknown() {
        return;
    }
    let selector = spec.field("selector");
    let service = &Service {
        at,
        spec,
        kind: spec.text("type").or("ClusterIP").map_or(Seen::Unknown, Seen::Known),
        headless: addresses::is_headless(spec),
        selectorless: match selector.entry_nodes().is_empty() && selector.is_open() {
            true => None,
            false => Some(selector.is_empty()),
        },
    };
    // An API server allocates addresses and ports first, and says nothing else where it cannot.
    let before = cx.len();
    let refused = addresses::allocate(cx, service);
    let node_ports = if refused && cx.is_faithful() { None } else { Some(node_ports::allocate(cx, service)) };
    if cx.has_errors_since(before) && cx.is_faithful() {
        cx.keep_since(before);
        return;
    }
    annotations(cx, service);
    kind(cx, service);
    ports::ports(cx, service);
    if let Some(node_ports) = node_ports {
        ports::unique(cx, service, &node_ports);
    }
    labels::labels(cx, selector);
    affinity(cx, spec);
    external_addresses(cx, spec.field("externalIPs"));
    enum_value(cx, spec.field("type"));
    load_balancer(cx, service);
    traffic(cx, service);
    if !cx.has_errors_since(before) {
        warnings::warnings(cx, service);
    }
}

fn annotations<L: Copy>(cx: &mut Cx<L>, service: &Service<'_, '_, L>) {
    let metadata = service.at.field("metadata");
    let annotations = metadata.field("annotations");
    let (hints, mode) = (annotations.key(TOPOLOGY_HINTS), annotations.key(TOPOLOGY_MODE));
    if let (Seen::Known(hints_text), Seen::Known(mode_text)) = (hints.str_ptr(), mode.str_ptr())
        && hints_text != mode_text
    {
        cx.invalid(mode, say!("{} is not what the annotation `{}` says", value(mode_text), TOPOLOGY_HINTS))
            .first(hints.place())
            .help(say!("leave out `{}`: `{}` takes its place", TOPOLOGY_HINTS, TOPOLOGY_MODE));
    }
}

/// What the type asks for. The ports of a Service are in a file of their own.
fn kind<L: Copy>(cx: &mut Cx<L>, service: &Service<'_, '_, L>) {
    let spec = service.spec;
    let ports = spec.field("ports");
    if ports.is_empty() && service.headless == Some(false) && service.is_not("ExternalName") {
        cx.required(ports, "a Service needs `ports`").help("or `clusterIP: None` for a headless Service");
    }
    match service.kind {
        Seen::Known(kind @ ("LoadBalancer" | "NodePort")) if service.headless == Some(true) => {
            let written = addresses::written(&spec);
            let addresses = spec.field("clusterIPs");
            let at = addresses.index(0).at_place(written.place());
            cx.invalid(at, say!("a Service of type {} cannot be headless", value(kind)))
                .help("leave `clusterIP` out, or write `type: ClusterIP`");
        }
        Seen::Known("ExternalName") => external_name(cx, spec),
        _ => {}
    }
}

fn external_name<L: Copy>(cx: &mut Cx<L>, spec: At<'_, '_, L>) {
    let written = addresses::written(&spec);
    if written.str().is_known() || !written.nodes().is_empty() {
        let at = spec.field("clusterIPs").at_place(written.key_place());
        cx.forbidden(at, say!("an ExternalName Service has no {}", field(written.name().to_owned())));
    }
    let families = spec.field("ipFamilies");
    if !families.nodes().is_empty() {
        cx.forbidden(families.at_key(), "an ExternalName Service has no `ipFamilies`");
    }
    let policy = spec.field("ipFamilyPolicy");
    if policy.is_known() {
        cx.forbidden(policy.at_key(), "an ExternalName Service has no `ipFamilyPolicy`");
    }
    let name = spec.field("externalName");
    // A dot at the end says that the name is complete.
    match name.str().map(|text| text.strip_suffix('.').unwrap_or(text)) {
        Seen::Known("") | Seen::Absent => {
            cx.required(name, "an ExternalName Service needs `externalName`")
                .help("such as `db.example.com`");
        }
        Seen::Known(text) => text_follows(cx, name, text, names::dns_subdomain),
        Seen::Unknown => {}
    }
}

/// Checks whether and for how long a client stays with an endpoint. Other than for `ClientIP`, how long is dropped.
fn affinity<L: Copy>(cx: &mut Cx<L>, spec: At<'_, '_, L>) {
    let affinity = spec.field("sessionAffinity");
    enum_value(cx, affinity);
    let config = spec.field("sessionAffinityConfig");
    if affinity.str() == Seen::Known("ClientIP") {
        let client = config.field("clientIP");
        let seconds = client.field("timeoutSeconds");
        if let Seen::Known(number) = seconds.number()
            && !(1..=STICKY_SECONDS_MAX).contains(&number)
        {
            let message = say!(
                "{} is out of range: `timeoutSeconds` must be between 1 and {}",
                value(number),
                STICKY_SECONDS_MAX
            );
            cx.invalid(seconds, message);
        }
    } else if config.is_known() && affinity.str().or("None") == Some("None") {
        cx.advice(config.at_key(), "`sessionAffinityConfig` is dropped without `sessionAffinity: ClientIP`");
    }
}

fn external_addresses<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>) {
    for item in at.items() {
        if let Seen::Known(text) = item.str_ptr()
            && ip::check(cx, item, text)
        {
            ip::check_endpoint(cx, item, text);
        }
    }
}

/// Checks what belongs to load balancers alone.
fn load_balancer<L: Copy>(cx: &mut Cx<L>, service: &Service<'_, '_, L>) {
    let spec = service.spec;
    let metadata = service.at.field("metadata");
    let (annotations, ranges) = (metadata.field("annotations"), spec.field("loadBalancerSourceRanges"));
    let annotation = annotations.key(SOURCE_RANGES);
    if !ranges.nodes().is_empty() {
        // The server writes the path so.
        let named = spec.named("LoadBalancerSourceRanges");
        needs_load_balancer(cx, service, named.at_place(ranges.key_place()), "loadBalancerSourceRanges");
        for (index, item) in ranges.items().enumerate() {
            if let Seen::Known(text) = item.str_ptr() {
                ip::check_cidr(cx, named.index(index).at_place(item.place()), text.trim());
            }
        }
    } else if ranges.is_empty() && annotation.node().is_known() {
        needs_load_balancer(cx, service, annotation.at_key(), SOURCE_RANGES);
        if let Seen::Known(text) = annotation.str()
            && !text.trim().is_empty()
        {
            for text in text.split(',') {
                ip::check_cidr(cx, annotation, text.trim());
            }
        }
    }
    let allocate = spec.field("allocateLoadBalancerNodePorts");
    if allocate.is_known() {
        needs_load_balancer(cx, service, allocate.at_key(), "allocateLoadBalancerNodePorts");
    }
    let class = spec.field("loadBalancerClass");
    if class.is_known() {
        if service.is("LoadBalancer") {
            if let Seen::Known(text) = class.str_ptr() {
                text_follows(cx, class, text, names::qualified_name);
            }
        } else {
            needs_load_balancer(cx, service, class.at_key(), "loadBalancerClass");
        }
    }
}

fn needs_load_balancer<L: Copy>(
    cx: &mut Cx<L>,
    service: &Service<'_, '_, L>,
    at: At<'_, '_, L>,
    what: &'static str,
) {
    if service.is_not("LoadBalancer") {
        cx.forbidden(at, say!("{} is for a Service of type `LoadBalancer` alone", field(what)))
            .help("write `type: LoadBalancer`, or leave it out");
    }
}

/// Checks where traffic goes.
fn traffic<L: Copy>(cx: &mut Cx<L>, service: &Service<'_, '_, L>) {
    let spec = service.spec;
    let policy = spec.field("externalTrafficPolicy");
    match service.is_external() {
        Some(true) => enum_value(cx, policy),
        Some(false) if policy.str().is_known() => {
            cx.invalid(
                policy.at_key(),
                "`externalTrafficPolicy` is for a Service that is reachable from outside",
            )
            .help("leave it out, or write `type: NodePort`, `type: LoadBalancer` or `externalIPs`");
        }
        _ => {}
    }
    let health = spec.field("healthCheckNodePort");
    match (service.has_health_check(), health.number()) {
        (Some(false), Seen::Known(port)) if port != 0 => {
            let message =
                "`healthCheckNodePort` needs `type: LoadBalancer` and `externalTrafficPolicy: Local`";
            cx.invalid(health.at_key(), message);
        }
        (Some(true), Seen::Known(port)) if port != 0 => port::number(cx, health, port),
        _ => {}
    }
    if let Seen::Known(text) = spec.field("internalTrafficPolicy").str_ptr() {
        let at = spec.field("internalTrafficPolicy");
        one_of(cx, at, text, &["Cluster", "Local"]);
    }
    let distribution = spec.field("trafficDistribution");
    if let Seen::Known(text) = distribution.str_ptr() {
        let values: &[&str] = match cx.since(34) {
            true => &["PreferClose", "PreferSameNode", "PreferSameZone"],
            false => &["PreferClose"],
        };
        one_of(cx, distribution, text, values);
    }
}
