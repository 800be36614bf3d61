//! Environment variables. `ValidateEnv`, `ValidateEnvFrom`.
//!
//! <https://kubernetes.io/docs/tasks/inject-data-application/define-environment-variable-container/>

use std::collections::BTreeMap;

use crate::at::At;
use crate::finding::Cx;
use crate::message::value;
use crate::names;
use crate::rules::common::{broken, follows, missing, needs_text};
use crate::rules::file_path;
use crate::rules::pod::Pod;
use crate::rules::pod::facts::Volumes;
use crate::rules::pod::field_ref::{self, ENV_FIELDS};
use crate::say;
use crate::suggest;
use crate::view::Seen;

/// Where a value can come from.
const SOURCES: [&str; 5] = ["fieldRef", "resourceFieldRef", "configMapKeyRef", "secretKeyRef", "fileKeyRef"];

/// Applies the rules to the variables of a container.
pub(crate) fn env<L: Copy>(cx: &mut Cx<L>, pod: &Pod<'_, L>, volumes: &Volumes<'_, L>, at: At<'_, '_, L>) {
    for variable in at.items() {
        let name = variable.field("name");
        needs_text(cx, name, "an environment variable");
        follows(cx, name, names::env_name);
        if variable.see("valueFrom").is_known() {
            value_from(cx, pod, volumes, variable);
        }
    }
}

fn value_from<L: Copy>(cx: &mut Cx<L>, pod: &Pod<'_, L>, volumes: &Volumes<'_, L>, variable: At<'_, '_, L>) {
    let from = variable.field("valueFrom");
    let mut count = 0;
    let mut unknown = false;
    for source in SOURCES {
        let reference = from.field(source);
        if !reference.is_known() {
            unknown |= reference.is_unknown();
            continue;
        }
        count += 1;
        match source {
            "fieldRef" => field_ref::field(cx, reference, &ENV_FIELDS),
            "resourceFieldRef" => field_ref::resource(cx, pod, reference, false),
            "configMapKeyRef" => {
                key(
                    cx,
                    reference,
                    "a reference to a key needs the `name` of the ConfigMap",
                    "a reference to a ConfigMap",
                );
            }
            "secretKeyRef" => {
                key(
                    cx,
                    reference,
                    "a reference to a key needs the `name` of the Secret",
                    "a reference to a Secret",
                );
            }
            _ => file_key(cx, volumes, reference),
        }
    }
    if count == 0 && !unknown {
        let help = format!("one of {}", suggest::listed(SOURCES, SOURCES.len()));
        cx.invalid(from, "`valueFrom` needs a source").help(help);
    } else if variable.text("value").is_known() {
        cx.invalid(from, "a variable has a `value` or a `valueFrom`, not both")
            .first(variable.field("value").place());
    } else if count > 1 {
        cx.invalid(from, "a variable has one source of its value, not several");
    }
}

/// A key of a ConfigMap or a Secret. `validateConfigMapKeySelector`.
fn key<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>, nameless: &'static str, owner: &'static str) {
    let (name, key) = (at.field("name"), at.field("key"));
    if name.str().is_absent() {
        cx.invalid(name, nameless);
    }
    follows(cx, name, names::dns_subdomain);
    needs_text(cx, key, owner);
    follows(cx, key, names::config_key);
}

/// A key of a file in a volume. `validateFileKeySelector`, `validateFileKeyRefVolumes`.
fn file_key<L: Copy>(cx: &mut Cx<L>, volumes: &Volumes<'_, L>, at: At<'_, '_, L>) {
    const OWNER: &str = "a `fileKeyRef`";
    let (key, volume, path) = (at.field("key"), at.field("volumeName"), at.field("path"));
    needs_text(cx, key, OWNER);
    follows(cx, key, names::env_name);
    match volume.str() {
        Seen::Absent => {
            missing(cx, volume, OWNER);
            volumes.not_found(cx, volume, "").consequence();
        }
        Seen::Known(name) => {
            let legal = names::dns_label(name.as_bytes());
            if let Err(reason) = legal {
                cx.invalid(volume, broken(name, reason));
            }
            match volumes.find(name) {
                Seen::Absent => {
                    volumes.not_found(cx, volume, name).consequence_if(legal.is_err());
                }
                Seen::Known(found) if found.is_no_empty_dir() => {
                    let message = say!(
                        "volume {} must be an `emptyDir`: variables are read from no other",
                        value(name)
                    );
                    cx.invalid(volume, message);
                }
                _ => {}
            }
        }
        Seen::Unknown => {}
    }
    match path.str() {
        Seen::Absent => missing(cx, path, OWNER),
        Seen::Known(text) => file_path::no_backsteps(cx, path, text),
        Seen::Unknown => {}
    }
}

/// Applies the rules of `envFrom`: the server names the list for most mistakes.
pub(crate) fn env_from<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>) {
    const SOURCES: [(&str, &str); 2] =
        [("configMapRef", "a reference to a ConfigMap"), ("secretRef", "a reference to a Secret")];
    for source in at.items() {
        follows(cx, source.field("prefix"), names::env_name);
        let mut count = 0;
        let mut unknown = false;
        for (field, owner) in SOURCES {
            let reference = source.field(field);
            unknown |= reference.is_unknown();
            if reference.is_known() {
                count += 1;
                let name = reference.field("name");
                needs_text(cx, name, owner);
                prefix_of_subdomain(cx, name);
            }
        }
        let here = at.at_place(source.place());
        if count == 0 && !unknown {
            cx.invalid(here, "an element of `envFrom` needs a source")
                .help("one of `configMapRef`, `secretRef`");
        } else if count > 1 {
            cx.invalid(here, "an element of `envFrom` names one source, not several");
        }
    }
}

/// The name of a source: as everywhere else, but the server lets a `-` stand at its end.
fn prefix_of_subdomain<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>) {
    let Seen::Known(name) = at.str() else { return };
    let masked = match name.strip_suffix('-') {
        Some(before) if name.len() > 1 => format!("{before}a"),
        _ => name.to_owned(),
    };
    if let Err(reason) = names::dns_subdomain(masked.as_bytes()) {
        cx.invalid(at, broken(name, reason));
    }
}

/// What an API server warns of: a variable that hides one of the same name.
pub(crate) fn warnings<L: Copy>(cx: &mut Cx<L>, container: At<'_, '_, L>) {
    let list = container.field("env");
    if list.nodes().len() < 2 {
        return;
    }
    let mut taken: BTreeMap<&str, L> = BTreeMap::new();
    for variable in list.items() {
        let at = variable.field("name");
        let Some(name) = at.str().or("") else { continue };
        let Some(first) = taken.get(name).copied() else {
            taken.insert(name, at.place());
            continue;
        };
        // A value that is made of the one before is meant to replace it.
        let reference = format!("$({name})");
        let hides = match (variable.see("valueFrom"), variable.text("value").or("")) {
            (Seen::Known(_), _) => true,
            (Seen::Absent, Some(text)) => text == reference || !text.contains(&reference),
            _ => false,
        };
        if hides {
            let message = say!("variable {} is set twice: this one hides the first", value(name));
            cx.warning(variable.at_place(at.place()), message).first(first);
        }
    }
}
