//! The metadata of an object. `ValidateObjectMeta`.
//!
//! <https://kubernetes.io/docs/concepts/overview/working-with-objects/>

use crate::at::At;
use crate::finding::Cx;
use crate::message::{field, value};
use crate::names;
use crate::rules::common::{NameRule, broken, text_follows};
use crate::rules::meta::{labels, name};
use crate::say;
use crate::schema::{Kind, KindId};
use crate::suggest;
use crate::view::Seen;

/// Finalizers that need no domain before them.
const STANDARD_FINALIZERS: [&str; 3] = ["kubernetes", "orphan", "foregroundDeletion"];

/// The most bytes of a `generateName` that an API server keeps before it adds five random ones.
const GENERATED_START: usize = 58;

/// Whether an API server looks at the metadata of that kind last, and only where it found nothing else.
pub(crate) fn is_last(kind: KindId) -> bool {
    matches!(kind, KindId::Event | KindId::PodDisruptionBudget)
}

/// What the metadata of an object depends on.
pub(crate) struct Named<'a> {
    /// The kind, as messages call it.
    pub(crate) kind: &'a str,
    /// What its name is made of.
    pub(crate) rule: NameRule,
    /// Whether it is of the cluster: an API server drops its namespace.
    pub(crate) cluster: bool,
    /// Whether an API server counts its generations, whatever it says itself.
    pub(crate) counted: bool,
    /// Whether a `generateName` must follow the rule of the name, and not only what comes of it.
    pub(crate) start: bool,
    /// Whether an API server gives it a name of its own where it has none.
    pub(crate) named: bool,
    /// Whether a finalizer needs a domain, unless it is one of Kubernetes itself.
    pub(crate) domains: bool,
}

/// Applies the rules of metadata; `at` is the whole object.
pub(crate) fn metadata<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>, kind: &'static Kind) {
    if kind.stored {
        let (rule, counted) = (name::rule(cx, kind), is_counted(kind));
        let (start, domains) = (!(is_new(kind) && cx.since(35)), !is_generic(kind));
        let cluster = kind.cluster_scoped();
        let is_named = kind.id == KindId::LimitRange;
        named(cx, at, &Named { kind: kind.kind, rule, cluster, counted, start, named: is_named, domains });
    }
}

/// Applies the rules of the metadata of an object of whatever kind.
pub(crate) fn named<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>, kind: &Named<'_>) {
    let at = at.field("metadata");
    if at.is_unknown() {
        return;
    }
    name(cx, at, kind);
    let namespace = at.field("namespace");
    if let Seen::Known(text) = namespace.str()
        && !kind.cluster
    {
        text_follows(cx, namespace, text, names::dns_label);
    }
    let generation = at.field("generation");
    if let Seen::Known(number) = generation.number()
        && number < 0
        && !kind.counted
    {
        cx.invalid(generation, say!("{} is negative: `generation` must be 0 or more", value(number)));
    }
    labels::labels(cx, at.field("labels"));
    labels::annotations(cx, at.field("annotations"));
    owners(cx, at.field("ownerReferences"));
    finalizers(cx, at.field("finalizers"), kind.domains);
}

/// The kinds whose metadata an API server looks at in the new way, which is of 1.35. `ValidateObjectMetaWithOpts`.
fn is_new(kind: &Kind) -> bool {
    matches!((kind.group, kind.kind), ("", "ReplicationController") | ("resource.k8s.io", "DeviceClass"))
}

/// The kinds whose finalizers an API server looks at as it does with those of any object, and not of its own kinds.
fn is_generic(kind: &Kind) -> bool {
    matches!(
        kind.group,
        "admissionregistration.k8s.io"
            | "apiextensions.k8s.io"
            | "apiregistration.k8s.io"
            | "coordination.k8s.io"
            | "node.k8s.io"
    ) || is_last(kind.id)
}

/// Whether an API server starts to count the generations of a new object of that kind, whatever it says itself.
fn is_counted(kind: &Kind) -> bool {
    matches!(
        (kind.group, kind.kind),
        ("", "Pod" | "PodTemplate" | "ReplicationController")
            | ("admissionregistration.k8s.io" | "apps" | "flowcontrol.apiserver.k8s.io", _)
            | ("apiextensions.k8s.io" | "batch" | "policy", _)
            | ("scheduling.k8s.io", "PriorityClass")
            | ("discovery.k8s.io", "EndpointSlice")
            | ("networking.k8s.io", "Ingress" | "IngressClass" | "NetworkPolicy")
            | ("resource.k8s.io", "DeviceClass" | "DeviceTaintRule" | "ResourceSlice")
    ) && kind.kind != "ControllerRevision"
}

fn name<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>, named: &Named<'_>) {
    let rule = named.rule;
    let (name, start) = (at.field("name"), at.field("generateName"));
    if let Seen::Known(text) = start.str()
        && named.start
    {
        // A dash at the end, and what is before it, make room for one letter: `maskTrailingDash`.
        let mut masked = text.as_bytes().to_vec();
        if masked.len() > 1 && masked.ends_with(b"-") {
            masked.truncate(masked.len() - 2);
            masked.push(b'a');
        }
        if let Err(reason) = rule(&masked) {
            cx.invalid(start, broken(text, reason));
        }
    }
    match (name.str(), start.str()) {
        (Seen::Known(text), _) => {
            if let Err(reason) = rule(text.as_bytes()) {
                cx.invalid(name, broken(text, reason)).help_opt(lowered(text, rule));
            }
        }
        (Seen::Absent, Seen::Absent) if named.named => {}
        (Seen::Absent, Seen::Absent) => {
            let (one, other) = (field("name"), field("generateName"));
            let article = if named.kind.starts_with(['A', 'E', 'I', 'O']) { "an" } else { "a" };
            let kind = named.kind.to_owned();
            let message = say!("{} {} needs {} in its metadata (or {})", article, kind, one, other);
            cx.required(name, message);
        }
        (Seen::Absent, Seen::Known(text)) => {
            let generated = generated_name(text);
            if let Err(reason) = rule(generated.as_bytes()) {
                cx.invalid(name.at_place(start.place()), broken(&generated, reason))
                    .consequence_if(named.start);
            }
        }
        _ => {}
    }
}

/// The fields of the metadata of a template that may not be set, each with the name that the server gives it.
const FORBIDDEN_METADATA: [(&str, &str); 13] = [
    ("name", "name"),
    ("generateName", "generateName"),
    ("namespace", "namespace"),
    ("selfLink", "selfLink"),
    ("uid", "uID"),
    ("resourceVersion", "resourceVersion"),
    ("generation", "generation"),
    ("creationTimestamp", "creationTimestamp"),
    ("deletionTimestamp", "deletionTimestamp"),
    ("deletionGracePeriodSeconds", "deletionGracePeriodSeconds"),
    ("ownerReferences", "ownerReferences"),
    ("finalizers", "finalizers"),
    ("managedFields", "managedFields"),
];

/// Applies the rules to the metadata of what is made from a template: labels and annotations alone.
/// `ValidateTemplateObjectMeta`.
pub(crate) fn of_template<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>, owner: &'static str) {
    labels::annotations(cx, at.field("annotations"));
    labels::labels(cx, at.field("labels"));
    for (key, name) in FORBIDDEN_METADATA {
        let here = at.field(key);
        let empty =
            here.nodes().is_empty() && matches!(here.node(), Seen::Known(node) if node.as_list().is_some());
        if !here.is_known() || here.str_ptr() == Seen::Known("") || here.number() == Seen::Known(0) || empty {
            continue;
        }
        let message = say!("{} may not be set in {}: only labels and annotations may", field(key), owner);
        cx.forbidden(here.at_key().renamed(name), message);
    }
}

/// A name such as an API server makes from that start.
pub(crate) fn generated_name(start: &str) -> String {
    let end = (0..=start.len().min(GENERATED_START)).rev().find(|end| start.is_char_boundary(*end));
    format!("{}xxxxx", end.and_then(|end| start.get(..end)).unwrap_or_default())
}

/// A name that follows the rule, where case, `_`, dots and spaces are all that is wrong with it.
pub(crate) fn lowered(name: &str, rule: NameRule) -> Option<crate::Message> {
    let fixed = name.trim().to_ascii_lowercase().replace(['_', ' '], "-");
    let fixed = if rule(fixed.as_bytes()).is_ok() { fixed } else { fixed.replace('.', "-") };
    (fixed != name && rule(fixed.as_bytes()).is_ok()).then(|| say!("did you mean {}?", value(fixed)))
}

/// Checks owner references: the server names the list, not the element. `ValidateOwnerReferences`.
fn owners<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>) {
    let mut controller: Option<At<'_, '_, L>> = None;
    for (index, owner) in at.items().enumerate() {
        // The server drops one that is there already, and judges the others.
        if let Some(first) = at.items().take(index).find(|first| is_same_owner(*first, owner) == Some(true)) {
            let place = owner.place();
            let here = at.at_place(place);
            // A warning with a control character in it never leaves the server.
            let silent = owner.text("uid").or("").is_some_and(|uid| uid.contains(char::is_control));
            match silent {
                true => cx.advice(here, "an owner appears twice"),
                false => cx.warning(here, "an owner appears twice"),
            }
            .first(first.place());
            continue;
        }
        let version = owner.text("apiVersion");
        if let Some(version) = version.or("") {
            let parts = version.split('/').count();
            if version.is_empty() || version.ends_with('/') || parts > 2 {
                let here = at.named("apiVersion").at_place(owner.field("apiVersion").place());
                cx.invalid(here, say!("{} is not an API version such as `v1` or `apps/v1`", value(version)));
            }
        }
        for key in ["kind", "name", "uid"] {
            if owner.text(key).is_absent() {
                let here = at.named(key).at_place(owner.field(key).place());
                cx.invalid(here, say!("an owner reference needs {}", field(key)));
            }
        }
        if (version, owner.text("kind")) == (Seen::Known("v1"), Seen::Known("Event")) {
            cx.invalid(at.at_place(owner.place()), "an Event cannot own an object");
        }
        if owner.flag("controller") == Seen::Known(true) {
            let place = owner.field("controller").place();
            match controller {
                Some(first) if is_same_owner(first, owner).is_some() => {
                    let first = first.field("controller").place();
                    cx.invalid(at.at_place(place), "only one owner can be the controller").first(first);
                }
                Some(_) => {}
                None => controller = Some(owner),
            }
        }
    }
}

/// Whether two references say the same; nothing where that is not known.
fn is_same_owner<L: Copy>(one: At<'_, '_, L>, other: At<'_, '_, L>) -> Option<bool> {
    let mut known = true;
    let mut differ = |unknown: bool, same: bool| {
        known &= !unknown;
        !unknown && !same
    };
    let texts = ["apiVersion", "kind", "name", "uid"].iter().any(|key| {
        let (one, other) = (one.text(key), other.text(key));
        differ(one.is_unknown() || other.is_unknown(), one == other)
    });
    let flags = ["controller", "blockOwnerDeletion"].iter().any(|key| {
        let (one, other) = (one.flag(key), other.flag(key));
        differ(one.is_unknown() || other.is_unknown(), one == other)
    });
    if texts || flags { Some(false) } else { known.then_some(true) }
}

fn finalizers<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>, domains: bool) {
    for item in at.items() {
        finalizer(cx, item, at, item, domains);
    }
    let has = |name: &str| at.nodes().iter().find(|node| node.as_str() == Some(name));
    if let (Some(first), Some(second)) = (has("orphan"), has("foregroundDeletion")) {
        cx.invalid(at.at_place(second.at), "`orphan` and `foregroundDeletion` exclude each other")
            .first(first.at);
    }
}
/// Checks a finalizer; what it is made of is said at one cursor, and that it has a domain at another.
pub(crate) fn finalizer<L: Copy>(
    cx: &mut Cx<L>,
    item: At<'_, '_, L>,
    list: At<'_, '_, L>,
    here: At<'_, '_, L>,
    domains: bool,
) {
    let Seen::Known(text) = item.str_ptr() else { return };
    let broken = names::qualified_name(text.as_bytes());
    if let Err(reason) = broken {
        cx.invalid(list.at_place(item.place()), say!("finalizer {}: {}", value(text), reason));
    }
    if domains && !text.contains('/') && !STANDARD_FINALIZERS.contains(&text) {
        let help = match suggest::did_you_mean(text, STANDARD_FINALIZERS) {
            Some(meant) => meant.into(),
            None => say!("such as {}", value(format!("example.com/{text}"))),
        };
        cx.invalid(
            here.at_place(item.place()),
            say!("finalizer {} must have a domain before it", value(text)),
        )
        .help(help)
        .consequence_if(broken.is_err());
    }
}
