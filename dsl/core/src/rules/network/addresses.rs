//! Addresses that Services have, and where they come from: IPAddress, ServiceCIDR. `ValidateIPAddress`,
//! `ValidateServiceCIDR`.

use crate::at::At;
use crate::finding::Cx;
use crate::message::value;
use crate::names;
use crate::rules::common::{follows, missing, needs_text};
use crate::rules::ip::{self, Cidr};
use crate::say;
use crate::view::Seen;

/// Applies the rules of an IPAddress.
pub(crate) fn address<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>) {
    let spec = at.field("spec");
    let parent = spec.field("parentRef");
    if parent.is_absent() {
        return missing(cx, parent, "an IPAddress");
    }
    follows(cx, parent.field("group"), names::dns_subdomain);
    for key in ["resource", "name"] {
        needs_text(cx, parent.field(key), "`parentRef`");
    }
    for key in ["resource", "name", "namespace"] {
        follows(cx, parent.field(key), names::path_segment);
    }
}

/// Applies the rules of a ServiceCIDR.
pub(crate) fn range<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>) {
    let spec = at.field("spec");
    let ranges = spec.field("cidrs");
    if ranges.is_empty() {
        return missing(cx, ranges, "a ServiceCIDR");
    }
    let count = ranges.nodes().len();
    if count > 2 {
        cx.invalid(ranges, say!("there are {} ranges: one of IPv4 and one of IPv6 are allowed", count));
        return;
    }
    let mut families = Vec::new();
    for item in ranges.items() {
        let Seen::Known(text) = item.str_ptr() else { continue };
        ip::check_canonical_cidr(cx, item, text);
        families.extend(Cidr::parse(text).map(|cidr| (cidr.is_v4(), item.place())));
    }
    if let [(one, first), (other, second)] = families.as_slice()
        && one == other
    {
        cx.invalid(
            ranges.at_place(*second),
            say!("both ranges are of {}", value(if *one { "IPv4" } else { "IPv6" })),
        )
        .first(*first);
    }
}
