//! Requests, limits and claims. `validateResourceRequirements`.
//!
//! <https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/>

mod claims;
mod name;
mod resize;

use crate::at::{At, EntryAt};
use crate::finding::Cx;
use crate::message::{key, value};
use crate::node::Node;
use crate::quantity::{Dimension, Quantity};
use crate::rules::pod::Pod;
use crate::rules::pod::container::Role;
use crate::rules::quantities;
use crate::say;
use crate::view::Seen;

pub(crate) use name::{
    is_extended, is_huge_pages, is_of_quotas, is_pod_level, is_standard, is_whole, may_overcommit,
};
pub(crate) use resize::resize_policy;

/// Applies the rules to what a pod takes beside its containers. `validateOverhead`.
pub(crate) fn overhead<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>, amounts: At<'_, '_, L>) {
    // The server names limits that are not there.
    let limits = at.named("limits");
    for entry in amounts.entries() {
        amount(cx, EntryAt { at: limits.key(entry.key).standing_at(entry.at), ..entry }, Owner::Overhead);
    }
    let has = |wanted: fn(&str) -> bool| amounts.entry_nodes().iter().any(|entry| wanted(&entry.key));
    if has(is_huge_pages) && !has(is_basic) && !amounts.is_open() {
        cx.forbidden(at.at_place(amounts.place()), HUGE_ALONE);
    }
}

const HUGE_ALONE: &str = "huge pages need a request or a limit of `cpu` or `memory` beside them";

/// Checks the name of something that a container can ask for. `validateContainerResourceName`.
pub(crate) fn container_resource<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>, name: &str) {
    name::check(cx, at, name, Owner::Container(Role::Regular));
}

/// Whose resources they are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Owner {
    /// A container of that list.
    Container(Role),
    /// The overhead of a pod.
    Overhead,
    /// A pod; whether it also has what its containers ask for of `cpu` or `memory`.
    Pod { computes: bool },
}

/// Applies the rules to requests, limits and claims.
pub(crate) fn requirements<L: Copy>(cx: &mut Cx<L>, pod: &Pod<'_, L>, at: At<'_, '_, L>, owner: Owner) {
    if !at.is_known() {
        return;
    }
    let (limits, requests) = (at.field("limits"), at.field("requests"));
    let (mut basic, mut huge) = (owner == Owner::Pod { computes: true }, None);
    for entry in limits.entries().chain(requests.entries()) {
        amount(cx, entry, owner);
        basic |= is_basic(entry.key);
        if is_huge_pages(entry.key) {
            huge = Some(entry.key_place);
        }
    }
    for request in requests.entries() {
        within_limit(cx, request, requests, limits);
    }
    // A request of a pod that is not there is as large as the limit, and as wrong.
    if matches!(owner, Owner::Container(Role::Regular | Role::Init)) && !pod.is_template() {
        let from = cx.len();
        for entry in limits.entries() {
            let own = requests.key(entry.key);
            if own.is_absent() {
                amount(cx, EntryAt { at: own.standing_at(entry.at), ..entry }, owner);
            }
        }
        cx.found.consequences_since(from);
    }
    if let Some(place) = huge
        && !basic
        && !limits.is_open()
        && !requests.is_open()
    {
        cx.forbidden(at.at_place(place), HUGE_ALONE);
    }
    claims::claims(cx, pod, at.field("claims"));
}

/// Checks a request beside the limit of its name.
fn within_limit<L: Copy>(
    cx: &mut Cx<L>,
    request: EntryAt<'_, '_, L>,
    requests: At<'_, '_, L>,
    limits: At<'_, '_, L>,
) {
    let Seen::Known(node) = request.at.node() else { return };
    let name = request.key;
    let limit = limits.key(name);
    match limit.node() {
        Seen::Known(most) => {
            let (Some(amount), Some(bound)) = (read(node), read(most)) else { return };
            let what = if !name::may_overcommit(name) && amount != bound {
                "must be equal to"
            } else if amount > bound {
                "is more than"
            } else {
                return;
            };
            let message = say!(
                "request {} of {} {} its limit {}",
                quantities::as_written(node),
                key(name),
                what,
                quantities::as_written(most)
            );
            cx.invalid(requests.at_place(request.at.place()), message)
                .first(limit.place())
                .consequence_if(!is_sound(name, &amount) || !is_sound(name, &bound));
        }
        Seen::Absent if !name::may_overcommit(name) => {
            cx.required(
                limits.at_place(request.key_place),
                say!("{} needs a limit: it cannot be shared", key(name)),
            )
            .help(say!("`limits` with {}: {}", key(name), quantities::as_written(node)));
        }
        _ => {}
    }
}

/// Whether nothing is wrong with a quantity by itself.
fn is_sound(name: &str, quantity: &Quantity) -> bool {
    !quantity.is_negative()
        && (!name::is_whole(name) || quantity.milli_value() % 1000 == 0)
        && name::page_size(name).is_none_or(|size| is_of_pages(quantity, size))
}

fn is_of_pages(quantity: &Quantity, size: Option<i64>) -> bool {
    matches!(size, Some(size) if size > 0 && quantity.value() % size == 0)
}

/// Whether it is what huge pages stand beside.
pub(crate) fn is_basic(name: &str) -> bool {
    matches!(name, "cpu" | "memory")
}

/// A quantity as an API server keeps it: thousandths are the finest.
fn read<L>(node: &Node<L>) -> Option<Quantity> {
    quantities::read(node).known().map(Quantity::round_up_to_milli)
}

/// A name and its quantity.
pub(crate) fn amount<L: Copy>(cx: &mut Cx<L>, entry: EntryAt<'_, '_, L>, owner: Owner) {
    let (name, at) = (entry.key, entry.at);
    let before = cx.len();
    name::check(cx, at.at_place(entry.key_place), name, owner);
    let named = cx.len() == before;
    let Seen::Known(node) = at.node() else { return };
    let Some(quantity) = read(node) else { return };
    let negative = quantity.is_negative();
    if negative {
        let message = say!("{} is negative: {} must be 0 or more", quantities::as_written(node), key(name));
        cx.invalid(at, message).consequence_if(!named);
    }
    if name::is_whole(name) && quantity.milli_value() % 1000 != 0 {
        let message =
            say!("{} is not whole: {} is counted in whole units", quantities::as_written(node), key(name));
        cx.invalid(at, message).consequence_if(!named || negative);
    }
    if let Some(size) = name::page_size(name) {
        if !is_of_pages(&quantity, size) {
            let message =
                say!("{} is not a whole number of pages of {}", quantities::as_written(node), key(name));
            cx.invalid(at, message).consequence_if(!named || negative);
        }
        return;
    }
    // A part of a byte is what the server itself warns of.
    let part = Dimension::of(name) != Dimension::Cpu && !quantity.is_integer();
    if named
        && !part
        && !negative
        && let Some((message, help)) = Dimension::of(name).doubt(&quantities::text(node), &quantity)
    {
        cx.advice(at, message).help(help);
    }
}

/// Warns, as an API server does, of a part of a byte; with what was likely meant.
fn warn_of_part<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>) {
    let Seen::Known(node) = at.node() else { return };
    let Some(quantity) = read(node) else { return };
    // The server looks at thousandths in 64 bits: what is larger than they hold looks like a part to it.
    if quantity.milli_value() % 1000 == 0 {
        return;
    }
    match node.as_str().and_then(|text| Dimension::Memory.doubt(text, &quantity)) {
        Some((message, help)) => cx.warning(at, message).help(help),
        None => cx.warning(at, quantities::parts_of_bytes(&quantity, value(quantities::text(node)))),
    };
}

/// What an API server warns of in the resources of a container.
pub(crate) fn warnings<L: Copy>(cx: &mut Cx<L>, pod: &Pod<'_, L>, container: At<'_, '_, L>, role: Role) {
    let resources = container.field("resources");
    let (limits, requests) = (resources.field("limits"), resources.field("requests"));
    for entry in limits.entries().chain(requests.entries()) {
        if !is_bytes(entry.key) {
            continue;
        }
        warn_of_part(cx, entry.at);
    }
    // A request of a pod that is not there is as large as the limit: the server warns of both.
    if role != Role::Ephemeral && !pod.is_template() {
        let from = cx.len();
        for entry in limits.entries().filter(|entry| is_bytes(entry.key)) {
            let own = requests.key(entry.key);
            if own.is_absent() {
                warn_of_part(cx, own.standing_at(entry.at));
            }
        }
        cx.found.consequences_since(from);
    }
}

fn is_bytes(name: &str) -> bool {
    matches!(name, "memory" | "ephemeral-storage")
}
