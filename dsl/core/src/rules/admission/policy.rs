//! Policies that admit objects: what they match, and what they say. `ValidateValidatingAdmissionPolicy`,
//! `ValidateMutatingAdmissionPolicy`. What an expression says is for a cluster to judge.
//!
//! <https://kubernetes.io/docs/reference/access-authn-authz/validating-admission-policy/>

use std::collections::BTreeMap;

use super::conditions::{self, expression};
use super::{operations, webhook};
use crate::at::At;
use crate::finding::Cx;
use crate::message::{field, value};
use crate::names;
use crate::rules::common::{broken, choice, enum_ptr, missing, needs, one_of, required_one_of};
use crate::rules::meta::labels;
use crate::say;
use crate::view::Seen;

const REASONS: [&str; 4] = ["Forbidden", "Invalid", "RequestEntityTooLarge", "Unauthorized"];
const PATCHES: [&str; 2] = ["ApplyConfiguration", "JSONPatch"];
const REINVOCATION: [&str; 2] = ["IfNeeded", "Never"];
/// The requests whose objects can be changed.
const MUTABLE: [&str; 4] = ["*", "CONNECT", "CREATE", "UPDATE"];
/// The most annotations of the audit log.
const AUDITS_MAX: usize = 20;
/// The most bytes of the expression of such an annotation.
const AUDIT_MAX: usize = 5 * 1024;
/// What no variable of an expression is called.
const RESERVED: [&str; 21] = [
    "as",
    "break",
    "const",
    "continue",
    "else",
    "false",
    "for",
    "function",
    "if",
    "import",
    "in",
    "let",
    "loop",
    "namespace",
    "null",
    "package",
    "return",
    "true",
    "var",
    "void",
    "while",
];

/// Applies the rules of a ValidatingAdmissionPolicy.
pub(crate) fn validating<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>) {
    let spec = at.field("spec");
    common(cx, spec);
    let (validations, audits) = (spec.field("validations"), spec.field("auditAnnotations"));
    if validations.is_empty() && audits.is_empty() {
        let message = || say!("a policy needs {} or {}", field("validations"), field("auditAnnotations"));
        cx.required(validations, message());
        cx.required(audits, message()).consequence();
    }
    for validation in validations.items() {
        self::validation(cx, validation);
    }
    self::audits(cx, at, audits);
    webhook::static_name(cx, at);
}

/// Applies the rules of a MutatingAdmissionPolicy.
pub(crate) fn mutating<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>) {
    let spec = at.field("spec");
    common(cx, spec);
    mutable(cx, spec.field("matchConstraints"));
    let mutations = spec.field("mutations");
    if mutations.is_empty() {
        missing(cx, mutations, "a policy");
    }
    for mutation in mutations.items() {
        let (ty, patch, apply) =
            (mutation.field("patchType"), mutation.field("jsonPatch"), mutation.field("applyConfiguration"));
        required_one_of(cx, ty, "a mutation", &PATCHES);
        let (own, other) = match ty.str() {
            Seen::Known("JSONPatch") => (patch, apply),
            Seen::Known("ApplyConfiguration") => (apply, patch),
            _ => continue,
        };
        if needs(cx, own, "a mutation of this type") && own.is_known() {
            expression(cx, own.field("expression"), "a mutation");
        }
        if other.is_known() {
            cx.invalid(
                other.at_key(),
                say!("a mutation of this type has no {}", field(other.name().to_owned())),
            );
        }
    }
    required_one_of(cx, spec.field("reinvocationPolicy"), "a policy", &REINVOCATION);
    webhook::static_name(cx, at);
}

/// What both kinds of policies have.
fn common<L: Copy>(cx: &mut Cx<L>, spec: At<'_, '_, L>) {
    enum_ptr(cx, spec.field("failurePolicy"));
    let kind = spec.field("paramKind");
    if kind.is_known() {
        param_kind(cx, kind);
    }
    let matched = spec.field("matchConstraints");
    if needs(cx, matched, "a policy") && matched.is_known() {
        match_resources(cx, matched);
        let rules = matched.field("resourceRules");
        if rules.is_empty() {
            missing(cx, rules, "`matchConstraints`");
        }
    }
    conditions::conditions(cx, spec.field("matchConditions"));
    for variable in spec.field("variables").items() {
        let name = variable.field("name");
        match name.str() {
            Seen::Known(text) if !text.trim().is_empty() => {
                if names::c_identifier(text.as_bytes()).is_err() || RESERVED.contains(&text) {
                    cx.invalid(name, say!("{} is not a name that a variable can have", value(text)));
                }
            }
            Seen::Unknown => {}
            _ => missing(cx, name, "a variable"),
        }
        expression(cx, variable.field("expression"), "a variable");
    }
}

fn param_kind<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>) {
    let (version, kind) = (at.field("apiVersion"), at.field("kind"));
    match version.str() {
        Seen::Absent => missing(cx, version, "`paramKind`"),
        Seen::Known(text) => {
            let (group, number) = text.split_once('/').unwrap_or(("", text));
            let group = if group.is_empty() { Ok(()) } else { names::dns_subdomain(group.as_bytes()) };
            if let Err(reason) = group.and(names::dns_1035_label(number.as_bytes())) {
                cx.invalid(version, broken(text, reason));
            }
        }
        Seen::Unknown => {}
    }
    match kind.str() {
        Seen::Absent => missing(cx, kind, "`paramKind`"),
        Seen::Known(text) => {
            if let Err(reason) = names::dns_1035_label(text.to_lowercase().as_bytes()) {
                cx.invalid(kind, broken(text, reason));
            }
        }
        Seen::Unknown => {}
    }
}

/// Checks which objects a policy is about.
pub(super) fn match_resources<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>) {
    enum_ptr(cx, at.field("matchPolicy"));
    labels::selector(cx, at.field("namespaceSelector"));
    labels::selector(cx, at.field("objectSelector"));
    for key in ["resourceRules", "excludeResourceRules"] {
        for rule in at.field(key).items() {
            let mut taken = BTreeMap::new();
            for item in rule.field("resourceNames").items() {
                let Seen::Known(text) = item.str_ptr() else { continue };
                if let Err(reason) = names::path_segment(text.as_bytes()) {
                    cx.invalid(item, broken(text, reason));
                }
                if let Some(first) = taken.get(text) {
                    cx.duplicate(item, say!("{} appears twice", value(text))).first(*first);
                } else {
                    taken.insert(text, item.place());
                }
            }
            operations::rule_with_operations(cx, rule);
        }
    }
}

/// Checks that what matches can be changed. The server names the field without its indexes.
pub(super) fn mutable<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>) {
    let rules = at.field("resourceRules");
    for rule in rules.items() {
        for item in rule.field("operations").items() {
            if let Seen::Known(text) = item.str_ptr()
                && !MUTABLE.contains(&text)
            {
                let here = rules.named("operations").at_place(item.place());
                cx.unsupported(here, say!("nothing can be changed in requests of {}", value(text)))
                    .help(choice(text, &MUTABLE));
            }
        }
    }
}

fn validation<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>) {
    expression(cx, at.field("expression"), "a validation");
    for key in ["messageExpression", "message"] {
        let here = at.field(key);
        let Seen::Known(text) = here.str() else { continue };
        if text.trim().is_empty() {
            cx.invalid(here, say!("{} is blank: leave it out", field(key)));
        } else if key == "message" && text.trim().contains(['\n', '\r']) {
            cx.invalid(here, "a message is one line");
        }
    }
    let reason = at.field("reason");
    if let Seen::Known(text) = reason.str_ptr() {
        one_of(cx, reason, text, &REASONS);
    }
}

fn audits<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>, audits: At<'_, '_, L>) {
    let count = audits.nodes().len();
    if count > AUDITS_MAX {
        cx.invalid(audits, say!("there are {} annotations: at most {} are allowed", count, AUDITS_MAX));
    }
    let metadata = at.field("metadata");
    let mut taken = BTreeMap::new();
    for audit in audits.items() {
        let (here, said) = (audit.field("key"), audit.field("valueExpression"));
        if let (Some(text), Some(name)) = (here.str().or(""), metadata.text("name").or("")) {
            let whole = format!("{name}/{text}");
            if let Err(reason) = names::qualified_name(whole.as_bytes()) {
                cx.invalid(here, say!("{}: {}", value(whole), reason));
            }
            if let Some(first) = taken.get(text) {
                cx.duplicate(here, say!("{} appears twice", value(text))).first(*first);
            } else {
                taken.insert(text, here.place());
            }
        }
        expression(cx, said, "an annotation");
        if let Seen::Known(text) = said.str()
            && text.trim().len() > AUDIT_MAX
        {
            cx.required(said, say!("the expression is longer than {} bytes", AUDIT_MAX));
        }
    }
}
