//! Which requests are of which priority. `ValidateFlowSchema`.

use crate::at::At;
use crate::finding::Cx;
use crate::message::{field, value};
use crate::names;
use crate::rules::common::{broken, choice, follows, missing, needs_text, one_of};
use crate::say;
use crate::view::Seen;

const DISTINGUISHERS: [&str; 2] = ["ByNamespace", "ByUser"];
const SUBJECTS: [(&str, &str); 3] =
    [("Group", "group"), ("ServiceAccount", "serviceAccount"), ("User", "user")];
const SUBJECT_KINDS: [&str; 3] = ["Group", "ServiceAccount", "User"];
const VERBS: [&str; 9] =
    ["create", "delete", "deletecollection", "get", "list", "patch", "proxy", "update", "watch"];
/// The largest precedence.
const PRECEDENCE_MAX: i64 = 10000;
/// The one schema whose precedence is 1.
const EXEMPT: &str = "exempt";

/// Applies the rules of a FlowSchema.
pub(crate) fn schema<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>) {
    let spec = at.field("spec");
    precedence(cx, at, spec.field("matchingPrecedence"));
    let distinguisher = spec.field("distinguisherMethod");
    if distinguisher.is_known() {
        let ty = distinguisher.field("type");
        match ty.str() {
            Seen::Absent => {
                cx.unsupported(ty, say!("{} needs {}", field("distinguisherMethod"), field("type")))
                    .help(choice("", &DISTINGUISHERS));
            }
            Seen::Known(text) => one_of(cx, ty, text, &DISTINGUISHERS),
            Seen::Unknown => {}
        }
    }
    let level = spec.field("priorityLevelConfiguration");
    let name = level.field("name");
    needs_text(cx, name, "`priorityLevelConfiguration`");
    follows(cx, name, names::dns_subdomain);
    for rule in spec.field("rules").items() {
        self::rule(cx, rule);
    }
}

fn precedence<L: Copy>(cx: &mut Cx<L>, object: At<'_, '_, L>, at: At<'_, '_, L>) {
    let Seen::Known(number) = at.number() else { return };
    let metadata = object.field("metadata");
    if !(0..=PRECEDENCE_MAX).contains(&number) {
        cx.invalid(
            at,
            say!(
                "{} is out of range: {} must be between 1 and {}",
                value(number),
                field("matchingPrecedence"),
                PRECEDENCE_MAX
            ),
        );
    } else if number == 1 && metadata.text("name").or("").is_some_and(|name| name != EXEMPT) {
        cx.invalid(at, say!("only the FlowSchema {} has the precedence 1", value(EXEMPT)));
    }
}

fn rule<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>) {
    let subjects = at.field("subjects");
    if subjects.is_empty() {
        missing(cx, subjects, "a rule");
    }
    for subject in subjects.items() {
        self::subject(cx, subject);
    }
    let (resources, others) = (at.field("resourceRules"), at.field("nonResourceRules"));
    if resources.is_empty() && others.is_empty() {
        cx.required(at, say!("a rule needs {} or {}", field("resourceRules"), field("nonResourceRules")));
    }
    for rule in resources.items() {
        list(cx, rule.field("verbs"), Some(&VERBS));
        list(cx, rule.field("apiGroups"), None);
        list(cx, rule.field("resources"), None);
        namespaces(cx, rule);
    }
    for rule in others.items() {
        list(cx, rule.field("verbs"), Some(&VERBS));
        let paths = rule.field("nonResourceURLs");
        if !list(cx, paths, None) {
            paths.items().for_each(|path| self::path(cx, path));
        }
    }
}

fn subject<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>) {
    let kind = at.field("kind");
    let Some(text) = kind.str().or("") else { return };
    if !SUBJECT_KINDS.contains(&text) {
        cx.unsupported(kind, say!("{} is not a valid {}", value(text), field("kind")))
            .help(choice(text, &SUBJECT_KINDS));
        return;
    }
    for (of, key) in SUBJECTS {
        let here = at.field(key);
        if of != text {
            if here.is_known() {
                cx.forbidden(here.at_key(), say!("a subject of kind {} has no {}", value(text), field(key)));
            }
            continue;
        }
        if here.is_absent() {
            missing(cx, here, "such a subject");
            continue;
        }
        let name = here.field("name");
        needs_text(cx, name, "a subject");
        if text == "ServiceAccount" {
            if name.str() != Seen::Known("*") {
                follows(cx, name, names::dns_subdomain);
            }
            let namespace = here.field("namespace");
            needs_text(cx, namespace, "a ServiceAccount");
            follows(cx, namespace, names::dns_label);
        }
    }
}

/// A list that has something in it: `*` alone, or of these values; the answer is whether it has `*`.
fn list<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>, values: Option<&[&'static str]>) -> bool {
    if at.is_empty() {
        missing(cx, at, "a rule");
    }
    let all = at.items().find(|item| item.str_ptr() == Seen::Known("*"));
    if let Some(all) = all {
        if at.nodes().len() > 1 {
            let message =
                say!("`*` in {} stands for all: the others have no effect", field(at.name().to_owned()));
            cx.invalid(at.at_place(all.place()), message);
        }
        return true;
    }
    for item in at.items() {
        if let (Seen::Known(text), Some(values)) = (item.str_ptr(), values)
            && !values.contains(&text)
        {
            // The server names the list, not the verb.
            cx.unsupported(at.at_place(item.place()), say!("{} is not a valid verb", value(text)))
                .help(choice(text, values));
        }
    }
    false
}

fn namespaces<L: Copy>(cx: &mut Cx<L>, rule: At<'_, '_, L>) {
    let at = rule.field("namespaces");
    if at.is_empty() {
        if rule.flag("clusterScope").or(false) == Some(false) {
            cx.required(at, say!("a rule needs {}, or {}", field("namespaces"), value("clusterScope: true")));
        }
        return;
    }
    if !list(cx, at, None) {
        for item in at.items() {
            if let Seen::Known(text) = item.str_ptr()
                && let Err(reason) = names::dns_label(text.as_bytes())
            {
                cx.invalid(item, broken(text, reason));
            }
        }
    }
}

/// `ValidateNonResourceURLPath`.
fn path<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>) {
    let Seen::Known(text) = at.str_ptr() else { return };
    let stars = text.matches('*').count();
    let reason = match text {
        "" => "must not be empty",
        "/" => return,
        _ if !text.starts_with('/') => "must start with `/`",
        _ if text.contains(' ') => "must not contain a space",
        _ if text.contains("//") => "must not contain `//`",
        _ if stars > 1 || (stars == 1 && !text.ends_with("/*")) => "may have `*` only as its last part",
        _ => return,
    };
    cx.invalid(at, say!("the path {} {}", value(text), reason));
}
