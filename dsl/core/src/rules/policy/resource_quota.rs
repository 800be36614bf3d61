//! What a namespace may take in sum. `ValidateResourceQuotaSpec`.
//!
//! <https://kubernetes.io/docs/concepts/policy/resource-quotas/>

use crate::at::{At, EntryAt};
use crate::finding::Cx;
use crate::message::{Part, key, value};
use crate::names;
use crate::rules::common::choice;
use crate::rules::pod::resources::{is_of_quotas, is_whole};
use crate::rules::quantities;
use crate::say;
use crate::suggest;
use crate::view::Seen;

/// What limits a quota to some objects.
const SCOPES: [&str; 7] = [
    "Terminating",
    "NotTerminating",
    "BestEffort",
    "NotBestEffort",
    "PriorityClass",
    "CrossNamespacePodAffinity",
    "VolumeAttributesClass",
];
/// Scopes that no object can be in both of.
const OPPOSITES: [(&str, &str); 2] = [("BestEffort", "NotBestEffort"), ("Terminating", "NotTerminating")];
/// The resources of which requests and limits are counted apart.
const BOTH: [&str; 4] = ["cpu", "memory", "storage", "ephemeral-storage"];
/// Resources that everybody knows, for help.
const USUAL: [&str; 8] = [
    "pods",
    "services",
    "requests.cpu",
    "requests.memory",
    "requests.storage",
    "limits.cpu",
    "limits.memory",
    "persistentvolumeclaims",
];

/// Applies the rules of a ResourceQuota.
pub(crate) fn quota<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>) {
    let spec = at.field("spec");
    let hard = spec.field("hard");
    for entry in hard.entries() {
        amount(cx, entry);
    }
    scopes(cx, spec, hard);
    let selector = spec.field("scopeSelector");
    if selector.is_known() {
        selectors(cx, selector.field("matchExpressions"), hard);
    }
    if cx.since(35) {
        for name in BOTH {
            warn_of_more(cx, hard, name);
        }
    }
}

fn amount<L: Copy>(cx: &mut Cx<L>, entry: EntryAt<'_, '_, L>) {
    let (at, name) = (entry.at, entry.key);
    if let Err(reason) = names::qualified_name(name.as_bytes()) {
        cx.invalid(at.at_place(entry.key_place), say!("resource {}: {}", key(name), reason));
    } else if !name.contains('/') && !is_of_quotas(name) {
        let help = suggest::did_you_mean(name, USUAL)
            .unwrap_or_else(|| "`count/RESOURCE.GROUP` counts objects of any kind".to_owned());
        cx.invalid(at.at_place(entry.key_place), say!("{} is not a resource of quotas", key(name)))
            .help(help);
    }
    let Seen::Known(node) = at.node() else { return };
    let Seen::Known(quantity) = quantities::read(node) else { return };
    if quantity.is_negative() {
        cx.invalid(at, say!("{} of {} is negative", value(quantities::text(node)), key(name)));
    }
    if is_whole(name) && quantity.round_up_to_milli().milli_value() % 1000 != 0 {
        cx.invalid(at, say!("{} is counted in whole units: {}", key(name), value(quantities::text(node))));
    }
}

fn scopes<L: Copy>(cx: &mut Cx<L>, spec: At<'_, '_, L>, hard: At<'_, '_, L>) {
    let scopes = spec.field("scopes");
    for item in scopes.items() {
        let Seen::Known(scope) = item.str_ptr() else { continue };
        let here = scopes.at_place(item.place());
        if !SCOPES.contains(&scope) {
            cx.invalid(here, say!("{} is not a scope", value(scope))).help(choice(scope, &SCOPES));
        }
        applies(cx, here, scope, hard);
    }
    let named = scopes.nodes().iter().filter_map(|node| Some((node.as_str()?, node.at)));
    opposites(cx, scopes, named);
}

fn selectors<L: Copy>(cx: &mut Cx<L>, expressions: At<'_, '_, L>, hard: At<'_, '_, L>) {
    for item in expressions.items() {
        let (name, operator, values) =
            (item.field("scopeName"), item.field("operator"), item.field("values"));
        let Some(scope) = name.str().or("") else { continue };
        if !SCOPES.contains(&scope) {
            // The server leaves the number of the requirement out of these paths.
            let here = expressions.named("scopeName").at_place(name.place());
            let message = match scope {
                "" => say!("a requirement needs {}", key("scopeName")),
                _ => say!("{} is not a scope", value(scope)),
            };
            cx.invalid(here, message).help(choice(scope, &SCOPES));
        }
        applies(cx, expressions.at_place(name.place()), scope, hard);
        let Some(text) = operator.str().or("") else { continue };
        let here = expressions.named("operator").at_place(operator.place());
        let is_valued = matches!(scope, "PriorityClass" | "VolumeAttributesClass");
        let exists = SCOPES.contains(&scope) && !is_valued && text != "Exists";
        if exists {
            cx.invalid(here, say!("the operator of scope {} must be `Exists`", value(scope)));
        }
        let given = expressions.named("values");
        match text {
            "In" | "NotIn" if values.is_empty() => {
                cx.required(given.at_place(values.place()), say!("operator {} needs `values`", value(text)));
            }
            "Exists" | "DoesNotExist" if !values.nodes().is_empty() => {
                cx.invalid(
                    given.at_place(values.place()),
                    say!("operator {} takes no `values`", value(text)),
                );
            }
            "In" | "NotIn" | "Exists" | "DoesNotExist" => {}
            _ => {
                let message = match text {
                    "" => say!("a requirement needs {}", key("operator")),
                    _ => say!("{} is not a valid {}", value(text), key("operator")),
                };
                cx.invalid(here, message)
                    .help(choice(text, &["In", "NotIn", "Exists", "DoesNotExist"]))
                    .consequence_if(exists);
            }
        }
    }
    let named =
        expressions.nodes().iter().filter_map(|node| Some((node.get("scopeName")?.as_str()?, node.at)));
    opposites(cx, expressions, named);
}

/// Says which resource is not counted in a scope. `IsResourceQuotaScopeValidForResource`.
fn applies<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>, scope: &str, hard: At<'_, '_, L>) {
    let of_pods = |name: &str| {
        matches!(
            name,
            "pods" | "cpu" | "memory" | "requests.cpu" | "requests.memory" | "limits.cpu" | "limits.memory"
        )
    };
    let counted = |name: &str| match scope {
        "BestEffort" => name == "pods",
        "VolumeAttributesClass" => matches!(name, "persistentvolumeclaims" | "requests.storage"),
        _ if SCOPES.contains(&scope) => of_pods(name),
        _ => true,
    };
    let other = hard.entry_nodes().iter().find(|entry| is_of_quotas(&entry.key) && !counted(&entry.key));
    if let Some(other) = other {
        let message = say!("{} is not counted in scope {}", key(&*other.key), value(scope));
        cx.invalid(at, message).first(other.key_at);
    }
}

fn opposites<'n, L: Copy + 'n>(
    cx: &mut Cx<L>,
    at: At<'_, '_, L>,
    scopes: impl Iterator<Item = (&'n str, L)> + Clone,
) {
    for (one, other) in OPPOSITES {
        let place = |wanted: &str| scopes.clone().find(|(scope, _)| *scope == wanted).map(|(_, place)| place);
        if let (Some(first), Some(second)) = (place(one), place(other)) {
            let message = say!("scopes {} and {} exclude each other", value(one), value(other));
            cx.invalid(at.at_place(second), message).first(first);
        }
    }
}

/// Warns of more that can be requested than the limits allow.
fn warn_of_more<L: Copy>(cx: &mut Cx<L>, hard: At<'_, '_, L>, name: &'static str) {
    let named = |name: &str| hard.entry_nodes().iter().find(|entry| entry.key == name);
    let bare = || named(name).filter(|_| matches!(name, "cpu" | "memory"));
    let request = named(&format!("requests.{name}")).or_else(bare);
    let limit = named(&format!("limits.{name}"));
    let (Some(request), Some(limit)) = (request, limit) else { return };
    let rounded = |node| quantities::read(node).known().map(crate::quantity::Quantity::round_up_to_milli);
    if let (Some(asked), Some(most)) = (rounded(&request.value), rounded(&limit.value))
        && asked > most
    {
        let written = |node| -> Part { value(quantities::text(node)) };
        let message = say!(
            "{} ({}) is more than {} ({})",
            key(&*request.key),
            written(&request.value),
            key(&*limit.key),
            written(&limit.value)
        );
        cx.warning(hard.key(&request.key).at_place(request.value.at), message).first(limit.key_at);
    }
}
