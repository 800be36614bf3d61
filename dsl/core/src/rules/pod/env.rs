//! Environment variables. `ValidateEnv`, `ValidateEnvFrom`.
//!
//! <https://kubernetes.io/docs/tasks/inject-data-application/define-environment-variable-container/>

use std::collections::BTreeMap;

use crate::finding::Findings;
use crate::names;
use crate::node::Node;
use crate::path::Path;
use crate::rules::pod::Pod;
use crate::rules::pod::facts::Volumes;
use crate::rules::pod::field_ref::{self, ENV_FIELDS};
use crate::rules::pod::file_path;
use crate::rules::words::{field_follows, missing, needs_text, shown};
use crate::suggest;
use crate::view::Seen;

/// Where a value can come from.
const SOURCES: [&str; 5] = ["fieldRef", "resourceFieldRef", "configMapKeyRef", "secretKeyRef", "fileKeyRef"];

/// Applies the rules of the variables of a container; `path` is that of the list.
pub(crate) fn env<L: Copy>(
    found: &mut Findings<L>,
    pod: &Pod<'_, L>,
    volumes: &Volumes<'_, L>,
    container: &Node<L>,
    path: &Path<'_>,
) {
    for (index, variable) in container.items("env").nodes.iter().enumerate() {
        let path = path.index(index);
        needs_text(found, variable, &path, "name", "an environment variable");
        field_follows(found, variable, &path, "name", names::env_name);
        if let Seen::Known(from) = variable.see("valueFrom") {
            value_from(found, pod, volumes, variable, from, &path.field("valueFrom"));
        }
    }
}

fn value_from<L: Copy>(
    found: &mut Findings<L>,
    pod: &Pod<'_, L>,
    volumes: &Volumes<'_, L>,
    variable: &Node<L>,
    from: &Node<L>,
    path: &Path<'_>,
) {
    let mut count = 0;
    let mut unknown = false;
    for source in SOURCES {
        let reference = match from.see(source) {
            Seen::Known(reference) => reference,
            Seen::Absent => continue,
            Seen::Unknown => {
                unknown = true;
                continue;
            }
        };
        count += 1;
        let path = path.field(source);
        match source {
            "fieldRef" => field_ref::field(found, reference, &path, &ENV_FIELDS),
            "resourceFieldRef" => field_ref::resource(found, pod.spec, reference, &path, false),
            "configMapKeyRef" => key(found, reference, &path, "ConfigMap"),
            "secretKeyRef" => key(found, reference, &path, "Secret"),
            _ => file_key(found, volumes, reference, &path),
        }
    }
    let at = variable.place("valueFrom");
    if count == 0 && !unknown {
        let message = "`valueFrom` names no source of the value";
        found.invalid(path, at, message).help(format!("one of {}", suggest::listed(SOURCES, SOURCES.len())));
    } else if variable.text("value").is_known() {
        found
            .invalid(path, at, "a variable has a `value` or a `valueFrom`, not both")
            .first(variable.place("value"));
    } else if count > 1 {
        found.invalid(path, at, "a variable has one source of its value, not several");
    }
}

/// A key of a ConfigMap or a Secret. `validateConfigMapKeySelector`.
fn key<L: Copy>(found: &mut Findings<L>, reference: &Node<L>, path: &Path<'_>, kind: &str) {
    match reference.text("name") {
        Seen::Absent => {
            let message = format!("a reference to a key needs the `name` of the {kind}");
            found.invalid(&path.field("name"), reference.place("name"), message);
        }
        _ => field_follows(found, reference, path, "name", names::dns_subdomain),
    }
    needs_text(found, reference, path, "key", &format!("a reference to a {kind}"));
    field_follows(found, reference, path, "key", names::config_key);
}

/// A key of a file in a volume. `validateFileKeySelector`.
fn file_key<L: Copy>(
    found: &mut Findings<L>,
    volumes: &Volumes<'_, L>,
    reference: &Node<L>,
    path: &Path<'_>,
) {
    let owner = "a `fileKeyRef`";
    needs_text(found, reference, path, "key", owner);
    field_follows(found, reference, path, "key", names::env_name);
    match reference.text("volumeName") {
        Seen::Absent => {
            missing(found, reference, path, "volumeName", owner);
            if found.cascades() {
                volumes.not_found(found, &path.field("volumeName"), reference.place("volumeName"), "");
            }
        }
        Seen::Known(name) => {
            let at = reference.place("volumeName");
            let path = path.field("volumeName");
            let legal = names::dns_label(name.as_bytes());
            if let Err(reason) = legal {
                found.invalid(&path, at, format!("{} {reason}", shown(name)));
            }
            match volumes.find(name) {
                Seen::Absent if legal.is_ok() || found.cascades() => {
                    volumes.not_found(found, &path, at, name)
                }
                Seen::Known(volume) if volume.is_no_empty_dir() => {
                    let message = format!(
                        "volume {} must be an `emptyDir`: variables are read from no other",
                        shown(name)
                    );
                    found.invalid(&path, at, message);
                }
                _ => {}
            }
        }
        Seen::Unknown => {}
    }
    match reference.text("path") {
        Seen::Absent => missing(found, reference, path, "path", owner),
        Seen::Known(text) => {
            file_path::no_backsteps(found, &path.field("path"), reference.place("path"), text)
        }
        Seen::Unknown => {}
    }
}

/// Applies the rules of `envFrom`; `path` is that of the list.
pub(crate) fn env_from<L: Copy>(found: &mut Findings<L>, container: &Node<L>, path: &Path<'_>) {
    const SOURCES: [(&str, &str); 2] = [("configMapRef", "ConfigMap"), ("secretRef", "Secret")];
    for (index, source) in container.items("envFrom").nodes.iter().enumerate() {
        let list = path;
        let path = path.index(index);
        field_follows(found, source, &path, "prefix", names::env_name);
        let mut count = 0;
        let mut unknown = false;
        for (field, kind) in SOURCES {
            match source.see(field) {
                Seen::Known(reference) => {
                    count += 1;
                    let path = path.field(field);
                    needs_text(found, reference, &path, "name", &format!("a reference to a {kind}"));
                    prefix_of_subdomain(found, reference, &path);
                }
                Seen::Absent => {}
                Seen::Unknown => unknown = true,
            }
        }
        if count == 0 && !unknown {
            let message = "an element of `envFrom` names no source";
            found.invalid(list, source.at, message).help("one of `configMapRef`, `secretRef`");
        } else if count > 1 {
            found.invalid(list, source.at, "an element of `envFrom` names one source, not several");
        }
    }
}

/// The name of a source: as everywhere else, but the server lets a `-` stand at its end.
fn prefix_of_subdomain<L: Copy>(found: &mut Findings<L>, reference: &Node<L>, path: &Path<'_>) {
    let Seen::Known(name) = reference.text("name") else { return };
    let masked = match name.strip_suffix('-') {
        Some(before) if name.len() > 1 => format!("{before}a"),
        _ => name.to_owned(),
    };
    if let Err(reason) = names::dns_subdomain(masked.as_bytes()) {
        found.invalid(&path.field("name"), reference.place("name"), format!("{} {reason}", shown(name)));
    }
}

/// What an API server warns of: a variable that hides one of the same name.
pub(crate) fn warnings<L: Copy>(found: &mut Findings<L>, container: &Node<L>, path: &Path<'_>) {
    let items = container.items("env");
    if items.nodes.len() < 2 {
        return;
    }
    let path = path.field("env");
    let mut taken: BTreeMap<&str, L> = BTreeMap::new();
    for (index, variable) in items.nodes.iter().enumerate() {
        let Some(name) = variable.text("name").or("") else { continue };
        let at = variable.place("name");
        let Some(first) = taken.get(name).copied() else {
            taken.insert(name, at);
            continue;
        };
        // A value that is made of the one before is meant to replace it.
        let reference = format!("$({name})");
        let hides = match (variable.see("valueFrom"), variable.text("value").or("")) {
            (Seen::Known(_), _) => true,
            (Seen::Absent, Some(value)) => value == reference || !value.contains(&reference),
            _ => false,
        };
        if hides {
            let message = format!("variable {} is set twice: this one hides the first", shown(name));
            found.warning(&path.index(index), at, message).first(first);
        }
    }
}
