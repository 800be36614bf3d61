//! What each container, pod or claim of a namespace may take. `ValidateLimitRange`.
//!
//! <https://kubernetes.io/docs/concepts/policy/limit-range/>

use std::collections::BTreeMap;

use crate::at::At;
use crate::finding::Cx;
use crate::message::{Part, field, key, value};
use crate::names;
use crate::quantity::Quantity;
use crate::rules::common::choice;
use crate::rules::pod::resources::{container_resource, is_standard, may_overcommit};
use crate::rules::quantities;
use crate::say;

/// The types that have no domain.
const TYPES: [&str; 3] = ["Pod", "Container", "PersistentVolumeClaim"];

/// An amount of a resource.
#[derive(Clone, Copy)]
struct Amount<'t, L> {
    /// How much, where that is known.
    quantity: Option<Quantity>,
    /// As it was written.
    text: &'t str,
    place: L,
    /// Whether the server made it of another one.
    made: bool,
}

type Amounts<'t, L> = BTreeMap<&'t str, Amount<'t, L>>;

/// Applies the rules of a LimitRange.
pub(crate) fn range<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>) {
    let spec = at.field("spec");
    let mut taken: BTreeMap<&str, L> = BTreeMap::new();
    for limit in spec.field("limits").items() {
        let kind = limit.field("type");
        let Some(text) = kind.str().or("") else { continue };
        type_name(cx, kind, text);
        match taken.get(text) {
            Some(first) => {
                cx.duplicate(kind, say!("two limits are of type {}", value(text))).first(*first);
            }
            None => {
                taken.insert(text, kind.place());
            }
        }
        self::limit(cx, limit, text);
    }
}

fn type_name<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>, text: &str) {
    if text.is_empty() {
        cx.invalid(at, say!("a limit needs {}", field("type"))).help(choice("", &TYPES));
    } else if let Err(reason) = names::qualified_name(text.as_bytes()) {
        cx.invalid(at, say!("{}: {}", value(text), reason));
    } else if !text.contains('/') && !TYPES.contains(&text) {
        cx.invalid(at, say!("{} is not a type of limits", value(text))).help(choice(text, &TYPES));
    }
}

fn limit<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>, kind: &str) {
    let lists = ["max", "min", "default", "defaultRequest", "maxLimitRequestRatio"];
    let [max, min, mut default, mut request, ratio] = lists.map(|list| amounts(at.field(list)));
    let (defaults, requests) = (at.field("default"), at.field("defaultRequest"));
    let closed = |list: At<'_, '_, L>| !list.is_open() && !list.is_unknown();
    match kind {
        "Pod" => {
            for (list, amounts) in [(defaults, &mut default), (requests, &mut request)] {
                if !amounts.is_empty() {
                    cx.forbidden(
                        list.at_key(),
                        say!("limits of pods have no {}", field(list.name().to_owned())),
                    );
                    amounts.clear();
                }
            }
        }
        "Container" => {
            // `SetDefaults_LimitRangeItem`.
            if closed(defaults) {
                complete(&mut default, &max);
            }
            if closed(requests) {
                complete(&mut request, &default);
                complete(&mut request, &min);
            }
        }
        "PersistentVolumeClaim" => {
            let has = |list: At<'_, '_, L>, amounts: &Amounts<'_, L>| {
                !closed(list) || amounts.contains_key("storage")
            };
            if !has(at.field("min"), &min) && !has(at.field("max"), &max) {
                let here = at.named("limits").at_place(at.place());
                cx.required(here, "a limit of claims needs `min` or `max` of `storage`");
            }
        }
        _ => {}
    }
    let all = [("max", &max), ("min", &min), ("default", &default), ("defaultRequest", &request)];
    for (list, amounts) in all.into_iter().chain([("maxLimitRequestRatio", &ratio)]) {
        let list = at.field(list);
        for (name, amount) in amounts {
            let from = cx.len();
            resource_name(cx, list.key(name).at_place(amount.place), name, kind);
            if amount.made {
                cx.found.consequences_since(from);
            }
        }
    }
    let mut names: Vec<&str> = all.iter().flat_map(|(_, amounts)| amounts.keys().copied()).collect();
    names.extend(ratio.keys());
    names.sort_unstable();
    names.dedup();
    for name in names {
        let pairs = [
            (("min", &min), ("max", &max), "min"),
            (("min", &min), ("defaultRequest", &request), "defaultRequest"),
            (("defaultRequest", &request), ("max", &max), "defaultRequest"),
            (("defaultRequest", &request), ("default", &default), "defaultRequest"),
            (("min", &min), ("default", &default), "default"),
            (("default", &default), ("max", &max), "default"),
        ];
        for ((small, less), (large, more), blamed) in pairs {
            let (Some(less), Some(more)) = (less.get(name), more.get(name)) else { continue };
            if is_more(less, more) {
                let here = at.field(blamed);
                let place = if blamed == small { less.place } else { more.place };
                let message = say!(
                    "{} of {} ({}) is more than {} ({})",
                    field(small),
                    key(name),
                    written(less),
                    field(large),
                    written(more)
                );
                cx.invalid(here.key(name).at_place(place), message).consequence_if(less.made || more.made);
            }
        }
        ratios(cx, at.field("maxLimitRequestRatio"), name, &ratio, (&min, &max));
        if let (Some(default), Some(request)) = (default.get(name), request.get(name))
            && let (Some(limit), Some(asked)) = (default.quantity, request.quantity)
            && !may_overcommit(name)
            && limit != asked
        {
            let here = requests.key(name).at_place(request.place);
            cx.invalid(here, say!("`default` and `defaultRequest` of {} must be the same", key(name)))
                .consequence_if(is_more(request, default));
        }
    }
}

/// The amounts of a list.
fn amounts<'t, L: Copy>(list: At<'t, '_, L>) -> Amounts<'t, L> {
    let amount = |node: &'t crate::node::Node<L>| Amount {
        quantity: quantities::read(node).known().map(Quantity::round_up_to_milli),
        text: node.as_str().unwrap_or_default(),
        place: node.at,
        made: false,
    };
    list.entry_nodes().iter().map(|entry| (&*entry.key, amount(&entry.value))).collect()
}

/// Takes the amounts of another list for what is not there.
fn complete<'t, L: Copy>(amounts: &mut Amounts<'t, L>, from: &Amounts<'t, L>) {
    for (name, amount) in from {
        amounts.entry(name).or_insert(Amount { made: true, ..*amount });
    }
}

fn is_more<L>(one: &Amount<'_, L>, other: &Amount<'_, L>) -> bool {
    matches!((one.quantity, other.quantity), (Some(one), Some(other)) if one > other)
}

fn written<L>(amount: &Amount<'_, L>) -> Part {
    match amount.text {
        "" => value(amount.quantity.map_or_else(String::new, |quantity| quantity.to_string())),
        text => value(text),
    }
}

fn resource_name<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>, name: &str, kind: &str) {
    match kind {
        "Pod" | "Container" => container_resource(cx, at, name),
        _ => {
            if let Err(reason) = names::qualified_name(name.as_bytes()) {
                cx.invalid(at, say!("resource {}: {}", key(name), reason));
            } else if !name.contains('/') && !is_standard(name) {
                cx.invalid(at, say!("{} is not a resource", key(name)));
            }
        }
    }
}

/// Checks how much more a limit can be than a request.
fn ratios<L: Copy>(
    cx: &mut Cx<L>,
    at: At<'_, '_, L>,
    name: &str,
    ratios: &Amounts<'_, L>,
    (min, max): (&Amounts<'_, L>, &Amounts<'_, L>),
) {
    let Some(given) = ratios.get(name) else { return };
    let Some(ratio) = given.quantity else { return };
    let here = at.key(name).at_place(given.place);
    let small = ratio < Quantity::from_int(1);
    if small {
        cx.invalid(here, say!("a ratio of {} is less than 1", written(given)));
    }
    let amount = |amounts: &Amounts<'_, L>| amounts.get(name).and_then(|amount| amount.quantity);
    let (Some(least), Some(most)) = (amount(min), amount(max)) else { return };
    let in_milli = [ratio, least, most].iter().all(|quantity| quantity.value() < i64::MAX / 1000);
    let number = |quantity: Quantity| match in_milli {
        true => quantity.milli_value(),
        false => quantity.value(),
    };
    let allowed = number(most) as f64 / number(least) as f64;
    let wanted = if in_milli { ratio.milli_value() as f64 / 1000.0 } else { ratio.value() as f64 };
    if wanted > allowed {
        cx.invalid(here, say!("a ratio of {} is more than `max` is of `min`", written(given)))
            .consequence_if(small);
    }
}
