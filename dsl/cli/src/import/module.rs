//! The file around the objects.

use std::collections::BTreeSet;

use kubewright::tree;

use super::object::Object;
use super::written::Written;

/// What the file is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum File {
    /// The objects alone, to be put where they belong.
    Objects,
    /// A module with a function that gives a set of them.
    Module,
    /// A build script that writes them.
    BuildScript,
}

impl File {
    /// How far the objects that are no constants are indented.
    pub fn indent(self) -> usize {
        match self {
            File::Objects => 0,
            File::Module => 4,
            File::BuildScript => 8,
        }
    }
}

/// What is in the file, in the order of the input.
pub enum Part<'a> {
    /// An object of a macro.
    Written(Written),
    /// One of a kind without a macro, as JSON.
    Custom {
        /// The object.
        object: &'a Object,
        /// The comments before it.
        head: Vec<String>,
    },
}

/// The text of the file.
pub fn file(file: File, sources: &[String], parts: &[Part<'_>]) -> String {
    let objects = objects(file, parts);
    if file == File::Objects {
        return objects;
    }
    let from =
        if let [source] = sources { format!("`{source}`") } else { format!("{} files", sources.len()) };
    let names = parts.iter().filter_map(|part| match part {
        Part::Written(written) => Some(written.name.as_str()),
        Part::Custom { .. } => None,
    });
    let own = if file == File::Module { "ManifestSet" } else { "build_script" };
    let mut text = format!("//! Imported from {from} by `kubewright import`.\n\n");
    text.push_str(&uses(names.chain([own]).collect()));
    text.push('\n');
    if !objects.is_empty() {
        text.push_str(&objects);
        text.push('\n');
    }
    if file == File::Module {
        text.push_str("/// The objects, as one set.\npub fn manifests() -> ManifestSet {\n    let mut set = ManifestSet::new();\n");
        text.push_str(&added(parts, file.indent()));
        text.push_str("    set\n}\n");
    } else {
        text.push_str("fn main() {\n    build_script::write(|set| {\n");
        text.push_str(&added(parts, file.indent()));
        text.push_str("        Ok(())\n    });\n}\n");
    }
    if parts.iter().any(|part| matches!(part, Part::Custom { .. })) {
        text.push_str(
            "\n/// An object of a kind that has no macro.\nfn custom(json: &str) -> kubewright::k8s::serde_json::Value {\n    \
             kubewright::k8s::serde_json::from_str(json).expect(\"the text is JSON\")\n}\n",
        );
    }
    text
}

/// The objects that stand by themselves: all of a text, and the constants of a file.
fn objects(file: File, parts: &[Part<'_>]) -> String {
    let mut text = String::new();
    let mut before: Option<bool> = None;
    for part in parts {
        let Part::Written(written) = part else { continue };
        if file != File::Objects && written.constant.is_none() {
            continue;
        }
        let short = written.head.is_empty() && written.text.trim_end().lines().count() == 1;
        if before.is_some_and(|before| !(before && short)) {
            text.push('\n');
        }
        before = Some(short);
        for comment in &written.head {
            text.push_str(comment);
            text.push('\n');
        }
        text.push_str(&written.text);
    }
    text
}

/// `use kubewright::{ … };`
fn uses(names: BTreeSet<&str>) -> String {
    // Types stand before macros, as rustfmt sorts.
    let (types, rest): (Vec<_>, Vec<_>) =
        names.into_iter().partition(|name| name.starts_with(char::is_uppercase));
    let names: Vec<_> = types.into_iter().chain(rest).collect();
    if let [only] = names.as_slice() {
        return format!("use kubewright::{only};\n");
    }
    let flat = format!("use kubewright::{{{}}};\n", names.join(", "));
    if flat.len() <= 101 {
        return flat;
    }
    let mut text = String::from("use kubewright::{\n");
    let mut line = String::new();
    for name in names {
        if !line.is_empty() && line.len() + name.len() + 6 > 100 {
            text.push_str(&format!("    {}\n", line.trim_end()));
            line.clear();
        }
        line.push_str(name);
        line.push_str(", ");
    }
    text.push_str(&format!("    {}\n}};\n", line.trim_end()));
    text
}

/// The columns that rustfmt gives a chain of calls on one line.
const CHAIN: usize = 60;

/// What adds the objects to the set.
fn added(parts: &[Part<'_>], indent: usize) -> String {
    let pad = " ".repeat(indent);
    let mut text = String::new();
    let mut line = String::new();
    let mut flush = |line: &mut String, more: String| {
        if !line.is_empty() {
            text.push_str(&format!("{pad}set{line};\n"));
            line.clear();
        }
        text.push_str(&more);
    };
    for part in parts {
        match part {
            Part::Written(Written { constant: Some(constant), .. }) => {
                let add = format!(".add(&{constant})");
                if "set".len() + line.len() + add.len() > CHAIN {
                    flush(&mut line, String::new());
                }
                line.push_str(&add);
            }
            Part::Written(written) => {
                let head: String = written.head.iter().map(|comment| format!("{pad}{comment}\n")).collect();
                flush(&mut line, format!("{head}{}", written.text));
            }
            Part::Custom { object, head } => {
                let head: String = head.iter().map(|comment| format!("{pad}{comment}\n")).collect();
                let json = tree::to_json(&object.node).unwrap_or_default();
                let json = raw(&json.trim_end().replace('\n', &format!("\n{pad}")));
                flush(&mut line, format!("{head}{pad}set.add(&custom(\n{pad}    {json},\n{pad}));\n"));
            }
        }
    }
    flush(&mut line, String::new());
    text
}

/// A text without control characters, as JSON is, as a raw literal.
fn raw(json: &str) -> String {
    let mut hashes = String::from("#");
    while json.contains(&format!("\"{hashes}")) {
        hashes.push('#');
    }
    format!("r{hashes}\"{json}\"{hashes}")
}
