//! What an API server warns of in a Service. `GetWarningsForService`.

use super::Service;
use super::TOPOLOGY_HINTS;
use super::TOPOLOGY_MODE;
use super::addresses::{NONE, written};
use crate::finding::Cx;
use crate::rules::ip;
use crate::say;
use crate::schema::Version;
use crate::view::Seen;

/// Applies the rules.
pub(super) fn warnings<L: Copy>(cx: &mut Cx<L>, service: &Service<'_, '_, L>) {
    let spec = service.spec;
    let metadata = service.at.field("metadata");
    let annotations = metadata.field("annotations");
    let hints = annotations.key(TOPOLOGY_HINTS);
    // The server looks at the key alone.
    if annotations.entry_nodes().iter().any(|entry| entry.key == TOPOLOGY_HINTS) {
        cx.warning(hints.at_key(), say!("the annotation `{}` is deprecated", TOPOLOGY_HINTS))
            .help(say!("`{}` takes its place", TOPOLOGY_MODE));
    }
    let all = spec.field("clusterIPs");
    let one = written(&spec);
    if let Seen::Known(text) = one.str()
        && text != NONE
    {
        ip::warn_text(cx, all.index(0).at_place(one.place()), text);
    }
    for item in all.items() {
        ip::warn(cx, item);
    }
    let (external, balancer) = (spec.field("externalIPs"), spec.field("loadBalancerIP"));
    let headless = match service.is("ClusterIP") {
        true => service.headless,
        false => service.kind.known().map(|_| false),
    };
    if headless == Some(true) {
        if balancer.str().is_known() {
            cx.warning(balancer.at_key(), "`loadBalancerIP` does nothing for a headless Service");
        }
        if !external.nodes().is_empty() {
            cx.warning(external.at_key(), "`externalIPs` does nothing for a headless Service");
        }
        if matches!(spec.text("sessionAffinity"), Seen::Known(text) if text != NONE) {
            // The server writes the path so.
            let at = spec.named("SessionAffinity").at_place(spec.field("sessionAffinity").key_place());
            cx.warning(at, "`sessionAffinity` does nothing for a headless Service");
        }
    }
    for item in external.items() {
        ip::warn(cx, item);
    }
    // The patch releases of 1.33 and 1.34 that were recorded warn as 1.36 does; that of 1.35 does not.
    let deprecated = cx.version() != Version(35);
    if !external.nodes().is_empty() && headless == Some(false) && service.is_not("ExternalName") && deprecated
    {
        cx.warning(external.at_key(), "`externalIPs` is deprecated: some clusters may no longer have it");
    }
    if let Seen::Known(text) = balancer.str() {
        ip::warn_text(cx, balancer, text);
    }
    for item in spec.field("loadBalancerSourceRanges").items() {
        ip::warn_cidr(cx, item);
    }
    if !external.nodes().is_empty() && service.is("ExternalName") {
        cx.warning(external.at_key(), "`externalIPs` does nothing for a Service of type `ExternalName`");
    }
    let name = spec.field("externalName");
    if name.str().is_known() && service.is_not("ExternalName") {
        cx.warning(name.at_key(), "`externalName` does nothing without `type: ExternalName`");
    }
    let distribution = spec.field("trafficDistribution");
    if distribution.str() == Seen::Known("PreferClose") {
        cx.warning(distribution, "`PreferClose` is deprecated").help("`PreferSameZone` is the same");
    }
}
