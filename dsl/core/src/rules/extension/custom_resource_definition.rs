//! A kind of its own. `ValidateCustomResourceDefinition`. What expressions, defaults and patterns say is for a cluster to
//! judge.
//!
//! <https://kubernetes.io/docs/tasks/extend-kubernetes/custom-resources/custom-resource-definitions/>

use std::collections::BTreeSet;

use super::resource_schema;
use crate::at::At;
use crate::finding::Cx;
use crate::message::{field, value};
use crate::names;
use crate::rules::admission::{client, webhook};
use crate::rules::common::{broken, choice, missing, one_of, required_one_of};
use crate::say;
use crate::view::Seen;

const SCOPES: [&str; 2] = ["Cluster", "Namespaced"];
const STRATEGIES: [&str; 2] = ["None", "Webhook"];
const COLUMN_TYPES: [&str; 5] = ["boolean", "date", "integer", "number", "string"];
const COLUMN_FORMATS: [&str; 8] =
    ["byte", "date", "date-time", "double", "float", "int32", "int64", "password"];
/// The annotation that a definition in a group of Kubernetes needs.
const APPROVED: &str = "api-approved.kubernetes.io";

/// Applies the rules of a CustomResourceDefinition.
pub(crate) fn definition<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>) {
    let spec = at.field("spec");
    let group = spec.field("group");
    let names = spec.field("names");
    name(cx, at, group, names.field("plural"));
    self::group(cx, group);
    required_one_of(cx, spec.field("scope"), "a CustomResourceDefinition", &SCOPES);
    versions(cx, spec);
    self::names(cx, names);
    conversion(cx, spec.field("conversion"));
    approval(cx, at, group);
    let preserve = spec.field("preserveUnknownFields");
    if preserve.bool() == Seen::Known(true) {
        cx.invalid(preserve, "`preserveUnknownFields` cannot be true any more")
            .help("`x-kubernetes-preserve-unknown-fields: true` in the schema of a version");
    }
}

fn name<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>, group: At<'_, '_, L>, plural: At<'_, '_, L>) {
    let metadata = at.field("metadata");
    let name = metadata.field("name");
    let (Seen::Known(text), Seen::Known(group), Seen::Known(plural)) =
        (name.str(), group.str(), plural.str())
    else {
        return;
    };
    let right = format!("{plural}.{group}");
    if text != right {
        cx.invalid(name, say!("the name {} is not the plural and the group", value(text)))
            .help(say!("did you mean {}?", value(right)));
    }
}

fn group<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>) {
    match at.str() {
        Seen::Absent => missing(cx, at, "a CustomResourceDefinition"),
        Seen::Known(text) => match names::dns_subdomain(text.as_bytes()) {
            Err(reason) => {
                cx.invalid(at, broken(text, reason));
            }
            Ok(()) if !text.contains('.') => {
                cx.invalid(at, say!("the group {} must be a domain with a dot", value(text)))
                    .help(say!("such as {}", value(format!("{text}.example.com"))));
            }
            Ok(()) => {}
        },
        Seen::Unknown => {}
    }
}

fn versions<L: Copy>(cx: &mut Cx<L>, spec: At<'_, '_, L>) {
    let at = spec.field("versions");
    let mut taken = BTreeSet::new();
    let mut twice = None;
    let mut stored = 0;
    let mut known = !at.is_open();
    // What is the same in all versions, the server looks at as if it were no version's.
    let single = at.nodes().len() == 1 && !at.is_open();
    for version in at.items() {
        let name = version.field("name");
        match name.str() {
            Seen::Absent => missing_name(cx, name),
            Seen::Known(text) => {
                if let Err(reason) = names::dns_1035_label(text.as_bytes()) {
                    cx.invalid(name, broken(text, reason));
                }
                if !taken.insert(text) {
                    twice = twice.or(Some((name.place(), text)));
                }
            }
            Seen::Unknown => {}
        }
        match version.flag("storage") {
            Seen::Known(true) => stored += 1,
            Seen::Unknown => known = false,
            _ => {}
        }
        self::version(cx, spec, version, single);
    }
    if let Some((place, text)) = twice {
        cx.invalid(at.at_place(place), say!("version {} appears twice", value(text)));
    }
    if known && stored != 1 {
        let message = match stored {
            0 => "no version is stored: exactly one must have `storage: true`",
            _ => "several versions are stored: exactly one must have `storage: true`",
        };
        cx.invalid(at, message);
    }
}

fn missing_name<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>) {
    cx.invalid(at, say!("a version needs {}", field("name")));
}

fn version<L: Copy>(cx: &mut Cx<L>, spec: At<'_, '_, L>, at: At<'_, '_, L>, single: bool) {
    deprecation(cx, at);
    let schema = at.field("schema");
    let open_api = schema.field("openAPIV3Schema");
    if open_api.is_absent() {
        missing(cx, open_api, "a version");
    } else if single {
        let validation = spec.named("validation").standing_at(schema);
        resource_schema::schema(cx, validation.field("openAPIV3Schema"));
    } else {
        resource_schema::schema(cx, open_api);
    }
    let columns = at.field("additionalPrinterColumns");
    let shown = spec.named("additionalPrinterColumns").standing_at(columns);
    for (index, column) in columns.items().enumerate() {
        match single {
            true => self::column(cx, shown.index(index).standing_at(column)),
            false => self::column(cx, column),
        }
    }
    let subresources = at.field("subresources");
    match single {
        true => scale(cx, spec.named("subresources").standing_at(subresources)),
        false => scale(cx, subresources),
    }
}

fn deprecation<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>) {
    let warning = at.field("deprecationWarning");
    let Seen::Known(text) = warning.str_ptr() else { return };
    if at.flag("deprecated").or(false) == Some(false) {
        cx.invalid(warning, "`deprecationWarning` needs `deprecated: true`");
    } else if text.is_empty() {
        cx.invalid(warning, "`deprecationWarning` is empty");
    } else if text.len() > 256 {
        cx.invalid(warning, "`deprecationWarning` is longer than 256 bytes");
    } else if text.chars().any(char::is_control) {
        cx.invalid(warning, "`deprecationWarning` must not have control characters");
    }
}

fn column<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>) {
    let (name, ty, format, path) =
        (at.field("name"), at.field("type"), at.field("format"), at.field("jsonPath"));
    if name.str().is_absent() {
        missing(cx, name, "a column");
    }
    match ty.str() {
        Seen::Absent => missing(cx, ty, "a column"),
        Seen::Known(text) if !COLUMN_TYPES.contains(&text) => {
            cx.invalid(ty, say!("{} is not a valid {}", value(text), field("type")))
                .help(choice(text, &COLUMN_TYPES));
        }
        _ => {}
    }
    if let Seen::Known(text) = format.str()
        && !COLUMN_FORMATS.contains(&text)
    {
        cx.invalid(format, say!("{} is not a valid {}", value(text), field("format")))
            .help(choice(text, &COLUMN_FORMATS));
    }
    json_path(cx, path.renamed("JSONPath"), "a column", "");
}

/// The paths of the numbers of replicas.
fn scale<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>) {
    let scale = at.field("scale");
    if !scale.is_known() {
        return;
    }
    for (key, start) in [("specReplicasPath", ".spec."), ("statusReplicasPath", ".status.")] {
        json_path(cx, scale.field(key), "`scale`", start);
    }
    let selector = scale.field("labelSelectorPath");
    if let Seen::Known(text) = selector.str()
        && ![".spec.", ".status."].iter().any(|start| text.starts_with(start))
    {
        cx.invalid(selector, say!("{} is not a path in `.spec` or `.status`", value(text)));
    }
}

fn json_path<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>, owner: &'static str, start: &'static str) {
    match at.str() {
        Seen::Absent => missing(cx, at, owner),
        Seen::Known(text) if !text.starts_with('.') => {
            cx.invalid(at, say!("{} must start with `.`", value(text)))
                .help(say!("did you mean {}?", value(format!(".{text}"))));
        }
        Seen::Known(text) if !text.starts_with(start) => {
            cx.invalid(at, say!("{} must start with {}", value(text), value(start)));
        }
        _ => {}
    }
}

fn names<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>) {
    let owner = "a CustomResourceDefinition";
    let (kind, plural, list) = (at.field("kind"), at.field("plural"), at.field("listKind"));
    for needed in [plural, kind] {
        if needed.str().is_absent() {
            missing(cx, needed, owner);
        }
    }
    for name in [plural, at.field("singular")] {
        crate::rules::common::follows(cx, name, names::dns_1035_label);
    }
    for name in [kind, list] {
        if let Seen::Known(text) = name.str()
            && let Err(reason) = names::dns_1035_label(text.to_lowercase().as_bytes())
        {
            cx.invalid(name, broken(text, reason));
        }
    }
    if kind.str().is_known() && kind.str() == list.str() {
        cx.invalid(list, "`kind` and `listKind` must not be the same");
    }
    for key in ["shortNames", "categories"] {
        for item in at.field(key).items() {
            if let Seen::Known(text) = item.str_ptr()
                && let Err(reason) = names::dns_1035_label(text.as_bytes())
            {
                cx.invalid(item, broken(text, reason));
            }
        }
    }
}

/// How objects get from one version to another. The server calls its parts by the names of older versions.
fn conversion<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>) {
    if !at.is_known() {
        return;
    }
    let strategy = at.field("strategy");
    let webhook = at.field("webhook");
    let config = webhook.field("clientConfig");
    let versions = webhook.field("conversionReviewVersions");
    match strategy.str() {
        Seen::Absent => missing(cx, strategy, "`conversion`"),
        Seen::Known(text) => one_of(cx, strategy, text, &STRATEGIES),
        Seen::Unknown => return,
    }
    let here = at.named("webhookClientConfig").standing_at(config);
    if strategy.str() == Seen::Known("Webhook") {
        match config.is_absent() {
            true => missing(cx, here, "a conversion by a webhook"),
            false => client::client(cx, here),
        }
        webhook::review_versions(cx, at.named("conversionReviewVersions").standing_at(versions));
    } else {
        for (key, set) in [
            ("webhookClientConfig", config.is_known()),
            ("conversionReviewVersions", !versions.nodes().is_empty()),
        ] {
            if set {
                cx.forbidden(
                    at.named(key).at_place(webhook.key_place()),
                    "only a conversion by a `Webhook` has one",
                );
            }
        }
    }
}

/// A definition in a group of Kubernetes says who approved it.
fn approval<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>, group: At<'_, '_, L>) {
    let Seen::Known(text) = group.str() else { return };
    let protected =
        |domain: &str| text.strip_suffix(domain).is_some_and(|rest| rest.is_empty() || rest.ends_with('.'));
    if !protected("k8s.io") && !protected("kubernetes.io") {
        return;
    }
    let metadata = at.field("metadata");
    let annotations = metadata.field("annotations");
    let approved = annotations.key(APPROVED);
    match approved.str() {
        Seen::Absent => {
            cx.required(
                approved,
                say!("a definition in the group {} needs the annotation {}", value(text), APPROVED),
            )
            .help("groups that end in `k8s.io` or `kubernetes.io` are of Kubernetes: take one of your own");
        }
        Seen::Known(text) if !text.starts_with("unapproved") && !is_url(text) => {
            cx.invalid(approved, say!("{} is not a URL, and does not start with `unapproved`", value(text)));
        }
        _ => {}
    }
}

/// Whether a text has a scheme and a host.
fn is_url(text: &str) -> bool {
    text.split_once("://").is_some_and(|(scheme, rest)| {
        !scheme.is_empty()
            && scheme.bytes().all(|byte| byte.is_ascii_alphanumeric())
            && !rest.is_empty()
            && !rest.starts_with('/')
    })
}
