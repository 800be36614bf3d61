//! Taints that are put on devices. `ValidateDeviceTaintRule`.
//!
//! <https://kubernetes.io/docs/concepts/scheduling-eviction/dynamic-resource-allocation/#device-taints-and-tolerations>

use super::request::{self, effect};
use crate::at::At;
use crate::finding::Cx;
use crate::message::value;
use crate::names;
use crate::rules::common::{broken, missing, text_follows};
use crate::rules::meta::labels;
use crate::rules::storage::source::driver_name;
use crate::say;
use crate::view::Seen;

/// The most bytes of the name of a pool.
const POOL_MAX: usize = 253;

/// Applies the rules of a DeviceTaintRule.
pub(crate) fn rule<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>) {
    let spec = at.field("spec");
    selector(cx, spec.field("deviceSelector"));
    let taint = spec.field("taint");
    labels::requirement_key(cx, taint.field("key"));
    let text = taint.field("value");
    if let Seen::Known(label) = text.str() {
        text_follows(cx, text, label, names::label_value);
    }
    let own = taint.field("effect");
    match own.str() {
        Seen::Absent => missing(cx, own, "a taint"),
        _ => effect(cx, own),
    }
}

/// Which devices are meant.
fn selector<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>) {
    if !at.is_known() {
        return;
    }
    // The first version has them up to Kubernetes 1.34.
    if at.ty_has("deviceClassName") && !cx.since(35) {
        named(cx, at.field("deviceClassName"), names::dns_subdomain);
    }
    if at.field("driver").str_ptr().is_known() {
        driver_name(cx, at.field("driver"), "a selector");
    }
    let pool = at.field("pool");
    if let Seen::Known(text) = pool.str_ptr() {
        if text.is_empty() {
            missing(cx, pool, "a selector");
        } else {
            if text.len() > POOL_MAX {
                cx.too_long(pool, say!("the name of a pool is longer than {} bytes", POOL_MAX));
            }
            if let Some(reason) = text.split('/').find_map(|part| names::dns_subdomain(part.as_bytes()).err())
            {
                cx.invalid(pool, broken(text, reason));
            }
        }
    }
    named(cx, at.field("device"), names::dns_label);
    if at.ty_has("selectors") && !cx.since(35) {
        request::selectors(cx, at.field("selectors"));
    }
}

/// A name that is there follows its rule, and is not empty.
fn named<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>, rule: crate::rules::common::NameRule) {
    if let Seen::Known(text) = at.str_ptr()
        && let Err(reason) = rule(text.as_bytes())
    {
        cx.invalid(at, say!("{}: {}", value(text), reason));
    }
}
