//! A machine that runs pods. `ValidateNode`.
//!
//! <https://kubernetes.io/docs/concepts/architecture/nodes/>

use std::collections::BTreeMap;

use crate::at::At;
use crate::finding::Cx;
use crate::message::{field, value};
use crate::names;
use crate::rules::common::{broken, missing, one_of};
use crate::rules::ip::{self, Cidr};
use crate::rules::pod::resources::is_whole;
use crate::rules::quantities;
use crate::say;
use crate::view::Seen;

const EFFECTS: [&str; 3] = ["NoExecute", "NoSchedule", "PreferNoSchedule"];

/// Applies the rules of a Node.
pub(crate) fn node<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>) {
    let (metadata, spec, status) = (at.field("metadata"), at.field("spec"), at.field("status"));
    // The server looks for them in the metadata.
    taints(cx, metadata.named("taints"), spec.field("taints"));
    for key in ["capacity", "allocatable"] {
        let amounts = status.field(key);
        let whole =
            if key == "allocatable" && amounts.is_absent() { status.field("capacity") } else { amounts };
        for entry in whole.entries() {
            amount(cx, amounts.named(entry.key).standing_at(entry.at), entry.key);
        }
    }
    let info = status.field("nodeInfo");
    let swap = info.field("swap");
    if let Seen::Known(number) = swap.field("capacity").number()
        && number <= 0
    {
        let here = metadata.named("nodeSwapStatus");
        cx.invalid(
            here.named("capacity").at_place(swap.place()),
            say!("{} is not more than nothing", value(number)),
        );
    }
    if cx.since(36) {
        features(cx, status.field("declaredFeatures"));
    }
    ranges(cx, spec.field("podCIDRs"), spec.field("podCIDR"));
    warnings(cx, spec);
}

fn taints<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>, taints: At<'_, '_, L>) {
    let mut taken = BTreeMap::new();
    for (index, taint) in taints.items().enumerate() {
        let here = at.index(index).standing_at(taint);
        let (key, text, effect) = (here.field("key"), here.field("value"), here.field("effect"));
        if let Some(text) = key.str().or("")
            && let Err(reason) = names::qualified_name(text.as_bytes())
        {
            cx.invalid(key, broken(text, reason));
        }
        if let Seen::Known(text_of) = text.str()
            && let Err(reason) = names::label_value(text_of.as_bytes())
        {
            cx.invalid(text, broken(text_of, reason));
        }
        match effect.str() {
            Seen::Absent => missing(cx, effect, "a taint"),
            Seen::Known(text) => one_of(cx, effect, text, &EFFECTS),
            Seen::Unknown => {}
        }
        if let (Some(key), Some(effect)) = (key.str().or(""), effect.str().or("")) {
            if let Some(first) = taken.get(&(key, effect)) {
                cx.duplicate(here, say!("taint {} with effect {} appears twice", value(key), value(effect)))
                    .first(*first);
            } else {
                taken.insert((key, effect), taint.place());
            }
        }
    }
}

fn amount<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>, name: &str) {
    let Seen::Known(node) = at.node() else { return };
    let Seen::Known(quantity) = quantities::read(node) else { return };
    if quantity.is_negative() {
        cx.invalid(at, say!("{} is negative: an amount must be 0 or more", quantities::as_written(node)));
    }
    if is_whole(name) && quantity.milli_value() % 1000 != 0 {
        cx.invalid(
            at,
            say!("{} is not whole: {} is counted in whole units", quantities::as_written(node), value(name)),
        );
    }
}

/// Features that a node says it has: sorted, each once.
fn features<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>) {
    let mut before: Option<&str> = None;
    for item in at.items() {
        let Seen::Known(text) = item.str_ptr() else {
            before = None;
            continue;
        };
        if !is_feature(text) {
            cx.invalid(
                item,
                say!("{} is not the name of a feature, such as {}", value(text), value("MyFeature/myPart")),
            );
        }
        match before {
            Some(before) if before == text => {
                cx.duplicate(item, say!("{} appears twice", value(text)));
            }
            Some(before) if before > text => {
                cx.invalid(item, say!("{} must stand before {}", value(text), value(before)));
            }
            _ => {}
        }
        before = Some(text);
    }
}

fn is_feature(text: &str) -> bool {
    let part = |part: &str| {
        part.starts_with(|char: char| char.is_ascii_alphabetic())
            && part.bytes().all(|byte| byte.is_ascii_alphanumeric())
    };
    text.len() <= names::SUBDOMAIN_MAX
        && text.starts_with(|char: char| char.is_ascii_uppercase())
        && text.split('/').all(part)
}

fn ranges<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>, single: At<'_, '_, L>) {
    if single.is_unknown() {
        return;
    }
    // Where both are given, and the first of the list is another one, the server takes the one.
    if let Seen::Known(text) = single.str()
        && at.nodes().first().is_none_or(|first| first.as_str() != Some(text))
        && !at.is_open()
    {
        let here = at.index(0).standing_at(single);
        ip::check_cidr(cx, here, text);
        ip::warn_cidr(cx, here);
        return;
    }
    let mut families = Vec::new();
    for item in at.items() {
        let Seen::Known(text) = item.str_ptr() else { return };
        ip::check_cidr(cx, item, text);
        families.push(Cidr::parse(text).map(Cidr::is_v4));
    }
    let dual = families.contains(&Some(true)) && families.contains(&Some(false)) && !families.contains(&None);
    if families.len() > 1 && (!dual || families.len() > 2) {
        cx.invalid(at, "a node has no more than one range of IPv4 and one of IPv6")
            .consequence_if(families.contains(&None));
    }
    at.items().for_each(|item| ip::warn_cidr(cx, item));
}

fn warnings<L: Copy>(cx: &mut Cx<L>, spec: At<'_, '_, L>) {
    let config = spec.field("configSource");
    if config.is_known() {
        cx.advice(config.at_key(), say!("{} is dropped: it does nothing any more", field("configSource")));
    }
    let id = spec.field("externalID");
    if id.str().is_known() {
        cx.warning(id.at_key(), say!("{} is deprecated, and does nothing", field("externalID")));
    }
}
