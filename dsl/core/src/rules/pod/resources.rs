//! Requests, limits and claims. `validateResourceRequirements`.
//!
//! <https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/>

use crate::finding::Findings;
use crate::names;
use crate::node::{Entry, Node};
use crate::path::Path;
use crate::quantity::{Dimension, Quantity};
use crate::rules::pod::Pod;
use crate::rules::quantities;
use crate::rules::words::{one_of, shown};
use crate::suggest;
use crate::view::{Items, Seen};

mod name;

pub(crate) use name::{is_huge_pages, is_pod_level};

/// Applies the rules to what a pod takes beside its containers; `path` is that of the spec. `validateOverhead`.
pub(crate) fn overhead<L: Copy>(found: &mut Findings<L>, pod: &Pod<'_, L>, path: &Path<'_>) {
    let overhead = pod.spec.entries("overhead");
    let (path, at) = (path.field("overhead"), pod.spec.place("overhead"));
    // The server names limits that are not there.
    let limits = path.field("limits");
    for entry in overhead.entries {
        amount(found, entry, &limits.key(&entry.key), Owner::Overhead);
    }
    let has = |wanted: fn(&str) -> bool| overhead.entries.iter().any(|entry| wanted(&entry.key));
    if has(is_huge_pages) && !has(is_basic) && !overhead.open {
        found.forbidden(&path, at, HUGE_ALONE);
    }
}

const HUGE_ALONE: &str = "huge pages need a request or a limit of `cpu` or `memory` beside them";

/// Whose resources they are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Owner {
    /// A container.
    Container,
    /// The overhead of a pod.
    Overhead,
    /// A pod; whether it also has what its containers ask for of `cpu` or `memory`.
    Pod { computes: bool },
}

/// Applies the rules to requests, limits and claims; `claims` are those that the pod declares.
pub(crate) fn requirements<L: Copy>(
    found: &mut Findings<L>,
    node: &Node<L>,
    claims: Items<'_, L>,
    path: &Path<'_>,
    owner: Owner,
) {
    let (limits, requests) = (node.entries("limits"), node.entries("requests"));
    let (mut basic, mut huge) = (owner == Owner::Pod { computes: true }, None);
    let limit_path = path.field("limits");
    for entry in limits.entries {
        amount(found, entry, &limit_path.key(&entry.key), owner);
        basic |= is_basic(&entry.key);
        if is_huge_pages(&entry.key) {
            huge = Some(entry.key_at);
        }
    }
    let request_path = path.field("requests");
    for entry in requests.entries {
        amount(found, entry, &request_path.key(&entry.key), owner);
        basic |= is_basic(&entry.key);
        if is_huge_pages(&entry.key) {
            huge = Some(entry.key_at);
        }
        let request = read(&entry.value);
        match limits.find(&entry.key) {
            Seen::Known(limit) => {
                if let (Some(request), Some(value)) = (request, read(limit)) {
                    let sound = is_sound(&entry.key, &request) && is_sound(&entry.key, &value);
                    if !sound && !found.cascades() {
                        continue;
                    }
                    let what = if !name::may_overcommit(&entry.key) && request != value {
                        "must be equal to"
                    } else if request > value {
                        "is more than"
                    } else {
                        continue;
                    };
                    let message = format!(
                        "request {} of `{}` {what} its limit {}",
                        quantities::written(&entry.value),
                        entry.key,
                        quantities::written(limit)
                    );
                    found.invalid(&request_path, entry.value.at, message).first(limit.at);
                }
            }
            Seen::Absent if !name::may_overcommit(&entry.key) => {
                let message = format!("`{}` needs a limit: it cannot be shared", entry.key);
                let help = format!("`limits` with `{}`: {}", entry.key, quantities::written(&entry.value));
                found.required(&limit_path, entry.key_at, message).help(help);
            }
            _ => {}
        }
    }
    // A request that is not there is as large as the limit, and as wrong.
    if found.cascades() && owner == Owner::Container {
        for entry in limits.entries.iter().filter(|entry| requests.find(&entry.key).is_absent()) {
            amount(found, entry, &request_path.key(&entry.key), owner);
        }
    }
    if let Some(at) = huge
        && !basic
        && !limits.open
        && !requests.open
    {
        found.forbidden(path, at, HUGE_ALONE);
    }
    self::claims(found, node, claims, &path.field("claims"));
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
pub(crate) fn amount<L: Copy>(found: &mut Findings<L>, entry: &Entry<L>, path: &Path<'_>, owner: Owner) {
    let before = found.len();
    name::check(found, entry, path, owner);
    if found.len() > before && !found.cascades() {
        return;
    }
    let Some(quantity) = read(&entry.value) else { return };
    let at = entry.value.at;
    let written = || quantities::written(&entry.value);
    if quantity.is_negative() {
        found.invalid(path, at, format!("{} is negative: `{}` must be 0 or more", written(), entry.key));
        if !found.cascades() {
            return;
        }
    }
    if name::is_whole(&entry.key) && quantity.milli_value() % 1000 != 0 {
        found.invalid(
            path,
            at,
            format!("{} is not whole: `{}` is counted in whole units", written(), entry.key),
        );
    }
    if let Some(size) = name::page_size(&entry.key) {
        if !is_of_pages(&quantity, size) {
            let message = format!("{} is not a whole number of pages of `{}`", written(), entry.key);
            found.invalid(path, at, message);
        }
        return;
    }
    // A number without a unit is one too.
    let text = entry.value.as_str().map_or_else(|| written().trim_matches('`').to_owned(), str::to_owned);
    if let Some((message, help)) = Dimension::of(&entry.key).doubt(&text, &quantity) {
        // A part of a byte is what the server itself warns of.
        let part = Dimension::of(&entry.key) != Dimension::Cpu && !quantity.is_integer();
        if !part && !quantity.is_negative() {
            found.advice(path, at, message).help(help);
        }
    }
}

/// Warns, as an API server does, of a part of a byte; with what was likely meant.
pub(crate) fn warn_of_part<L: Copy>(found: &mut Findings<L>, node: &Node<L>, path: &Path<'_>) {
    let Some(quantity) = read(node) else { return };
    // The server looks at thousandths in 64 bits: what is larger than they hold looks like a part to it.
    if quantity.milli_value() % 1000 == 0 {
        return;
    }
    let message = format!("{} is not a whole number of bytes", quantities::written(node));
    let doubt = node.as_str().and_then(|text| Dimension::Memory.doubt(text, &quantity));
    let (message, help) = match doubt {
        Some((message, help)) => (message, Some(help)),
        None => (message, None),
    };
    found.warning(path, node.at, message).help_opt(help);
}

/// What an API server warns of in the resources of a container; `path` is that of the resources.
pub(crate) fn warnings<L: Copy>(found: &mut Findings<L>, container: &Node<L>, path: &Path<'_>) {
    let Seen::Known(resources) = container.see("resources") else { return };
    let path = path.field("resources");
    for list in ["limits", "requests"] {
        let path = path.field(list);
        for entry in resources.entries(list).entries {
            if matches!(&*entry.key, "memory" | "ephemeral-storage") {
                warn_of_part(found, &entry.value, &path.key(&entry.key));
            }
        }
    }
    // A request that is not there is as large as the limit: the server warns of both.
    let (limits, requests) = (resources.entries("limits"), resources.entries("requests"));
    if found.cascades() {
        let path = path.field("requests");
        for entry in limits.entries {
            if matches!(&*entry.key, "memory" | "ephemeral-storage") && requests.find(&entry.key).is_absent()
            {
                warn_of_part(found, &entry.value, &path.key(&entry.key));
            }
        }
    }
}

/// The claims that a container uses. `validateResourceClaimNames`.
fn claims<L: Copy>(found: &mut Findings<L>, node: &Node<L>, declared: Items<'_, L>, path: &Path<'_>) {
    let items = node.items("claims");
    for (index, claim) in items.nodes.iter().enumerate() {
        let path = path.index(index);
        let name = match claim.text("name") {
            Seen::Known(name) => name,
            Seen::Absent => {
                found.required(&path, claim.place("name"), "a claim of a container needs `name`");
                continue;
            }
            Seen::Unknown => continue,
        };
        let Some(request) = claim.text("request").or("") else { continue };
        let at = claim.place("name");
        let before = items.nodes.iter().take(index).find(|other| {
            let same = other.text("name") == Seen::Known(name);
            let part = other.text("request").or("");
            same && part.is_some_and(|part| part.is_empty() || request.is_empty() || part == request)
        });
        if let Some(before) = before {
            let message = format!("claim {} is used twice by this container", shown(name));
            found.duplicate(&path, at, message).first(before.place("name"));
        }
        if let Err(reason) = names::dns_label(request.as_bytes())
            && !request.is_empty()
        {
            let message = format!("{} {reason}", shown(request));
            found.invalid(&path.field("request"), claim.place("request"), message);
        }
        if declared.find("name", name).is_absent() {
            let all = || declared.texts("name");
            let help = suggest::did_you_mean(name, all())
                .or_else(|| all().next().map(|_| format!("declared here: {}", suggest::listed(all(), 8))));
            let message = format!("claim {} is not among the `resourceClaims` of this pod", shown(name));
            found.not_found(&path, at, message).help_opt(help);
        }
    }
}

/// How a container is resized: the server names the list for most mistakes. `validateResizePolicy`.
pub(crate) fn resize_policy<L: Copy>(
    found: &mut Findings<L>,
    pod: &Pod<'_, L>,
    container: &Node<L>,
    path: &Path<'_>,
) {
    let path = path.field("resizePolicy");
    let items = container.items("resizePolicy");
    for (index, policy) in items.nodes.iter().enumerate() {
        let resource = policy.text("resourceName");
        if let Some(resource) = resource.or("") {
            let same = |other: &&Node<L>| other.text("resourceName").or("") == Some(resource);
            if let Some(first) = items.nodes.iter().take(index).find(same) {
                let message = format!("resource {} has two resize policies", shown(resource));
                found.duplicate(&path.index(index), policy.place("resourceName"), message).first(first.at);
            }
        }
        for (key, values) in
            [("resourceName", ["cpu", "memory"]), ("restartPolicy", ["NotRequired", "RestartContainer"])]
        {
            match policy.text(key) {
                Seen::Absent => {
                    found.required(&path, policy.place(key), format!("a resize policy needs `{key}`"));
                }
                Seen::Known(text) => one_of(found, &path, policy.place(key), key, text, &values),
                Seen::Unknown => {}
            }
        }
        if pod.spec.text("restartPolicy") == Seen::Known("Never")
            && let Seen::Known(restart) = policy.text("restartPolicy")
            && restart != "NotRequired"
            && (restart == "RestartContainer" || found.cascades())
        {
            let message = "a pod that never restarts cannot restart a container to resize it";
            found.invalid(&path, policy.place("restartPolicy"), message).help("`NotRequired`");
        }
    }
}
