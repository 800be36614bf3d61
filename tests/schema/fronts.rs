//! Writes the front of each macro: what hands `$crate` to the macro behind it, so that a re-export, a macro around and a
//! renamed dependency all find what the expansion calls.
//!
//! They are text, and not made by another macro: a macro that a macro makes cannot be named by its path in its own crate.

use kubewright_core::decode::article;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::path::Path;

use crate::kinds::{api_version, is_elsewhere, preferred};
use crate::source::{Kind, Type};
use crate::table::{HEADER, Table};

/// The generated file.
pub const FILE: &str = "dsl/src/macros.rs";

/// What is written by hand on a macro: a file each, `pod.md`.
const DOCS: &str = "dsl/macros";

/// The macros that make no kind, and the words that stand for them.
const OTHERS: &[&str] = &["fragment", "key"];

/// The generated file's text.
pub fn write(table: &Table, root: &Path) -> String {
    let kinds: Vec<(&String, &Type, &Kind)> =
        table.types.iter().filter_map(|(path, of)| Some((path, of, of.kind.as_ref()?))).collect();
    let all: Vec<&Kind> = kinds.iter().map(|(_, _, kind)| *kind).collect();
    // Sibling crates are pinned, and nobody else is to rely on what is behind the fronts.
    let private = format!("__private_{}", env!("CARGO_PKG_VERSION").replace(['.', '-', '+'], "_"));

    let mut fronts: BTreeMap<String, (String, String)> = BTreeMap::new();
    for (path, of, kind) in kinds.iter().filter(|(_, _, kind)| preferred(kind, &all)) {
        let name = if is_elsewhere(kind, &all) {
            format!("{}_{}", kind.group.split('.').next().unwrap_or_default(), of.module)
        } else {
            of.module.clone()
        };
        let arguments = format!("{:?} {}", api_version(kind), kind.kind);
        let everywhere = of.versions == table.versions;
        let front = (generic_docs(path, kind, everywhere), arguments);
        assert!(fronts.insert(name, front).is_none(), "two macros have one name");
    }
    for name in OTHERS {
        fronts.insert((*name).to_owned(), (String::new(), (*name).to_owned()));
    }

    let mut text = format!(
        "//! The fronts of the macros: each hands over its crate and its kind.\n{HEADER}\n\
         #[doc(hidden)]\npub mod {private} {{\n    //! What the macros expand to calls of; not for use by hand.\n\n    \
         pub use crate::private::*;\n}}\n"
    );
    let mut documented = documented(root);
    for (name, (docs, arguments)) in fronts {
        documented.remove(&name);
        let file = root.join(DOCS).join(format!("{name}.md"));
        let docs = std::fs::read_to_string(file).unwrap_or(docs);
        text.push('\n');
        for line in docs.lines() {
            let _ = writeln!(text, "{}", format!("/// {line}").trim_end());
        }
        let _ = write!(
            text,
            "#[macro_export]\nmacro_rules! {name} {{\n    ($($tokens:tt)*) => {{\n        \
             $crate::{private}::expand! {{ $crate {private} {arguments} $($tokens)* }}\n    }};\n}}\n",
        );
    }
    assert!(documented.is_empty(), "{DOCS} has files for macros that there are not: {documented:?}");
    text
}

/// The macros that have docs of their own.
fn documented(root: &Path) -> BTreeSet<String> {
    let entries = std::fs::read_dir(root.join(DOCS)).expect("the documents of macros");
    let names = entries.map(|entry| entry.expect("an entry").file_name().to_string_lossy().into_owned());
    names.map(|name| name.trim_end_matches(".md").to_owned()).collect()
}

fn generic_docs(path: &str, kind: &Kind, everywhere: bool) -> String {
    let name = &kind.kind;
    // What some version does not have cannot be linked to in all.
    let object = if everywhere { format!("[`{name}`](crate::k8s::{path})") } else { format!("`{name}`") };
    format!(
        "Makes {} {object} of `{}`, in the [language](crate::language) of all macros; with a Rust name, it defines a constant: see [`Linked`](crate::Linked).\n",
        article(name),
        api_version(kind)
    )
}
