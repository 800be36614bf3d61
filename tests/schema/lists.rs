//! Holds that no source lists kinds by hand: what the schema says of them is derived, and the rest stands in a table of the core.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use kubewright_core::schema::generated::KINDS;
use proc_macro2::{Delimiter, TokenStream, TokenTree};

/// What may: the rules of each kind, and what no schema says.
const TABLES: &[&str] = &[
    "dsl/core/src/decode/foreign.rs",
    "dsl/core/src/decode/unknown.rs",
    "dsl/core/src/link/table.rs",
    "dsl/core/src/rules/",
    // What constants are called.
    "dsl/cli/src/import/constants.rs",
];

/// So many kinds in one place are a list.
const MANY: usize = 3;

/// Names of kinds that the sources use for something else.
const OTHERS: &[&str] = &["Event", "Node"];

#[test]
fn no_source_lists_kinds_by_hand() {
    let root = kubewright_tests::root();
    let mut files = Vec::new();
    for package in ["dsl", "dsl-macros"] {
        sources(&root.join(package), &mut files);
    }
    assert!(files.len() > 100, "the walk finds sources at all");
    let mut found = Vec::new();
    for file in files {
        let name = file.strip_prefix(root).expect("below the root").display().to_string();
        let text = fs::read_to_string(&file).expect("a source is text");
        if TABLES.iter().any(|table| name.starts_with(table)) || text.contains("Do not edit") {
            continue;
        }
        let tokens: TokenStream = text.parse().unwrap_or_else(|error| panic!("{name}: {error}"));
        lists(tokens, &mut |kinds| found.push(format!("{name}: {kinds:?}")));
    }
    assert!(found.is_empty(), "kinds that are listed by hand:\n{}", found.join("\n"));
}

#[test]
fn a_list_of_kinds_is_found() {
    let listed = |text: &str| {
        let mut count = 0;
        lists(text.parse().expect("tokens"), &mut |_| count += 1);
        count
    };
    for list in [
        r#"const SCALED: [&str; 3] = ["Deployment", "ReplicaSet", "StatefulSet"];"#,
        "items! { Deployment: apps::v1::Deployment, StatefulSet: apps::v1::StatefulSet, Job: batch::v1::Job }",
        "match kind { KindId::Role => 1, KindId::ClusterRole => 2, KindId::ServiceAccount => 3 }",
        "const OWNERS: &[(&Type, u8)] = &[(&generated::POD, 1), (&generated::JOB, 2), (&generated::CRON_JOB, 3)];",
        "workloads! { DaemonSet Deployment StatefulSet }",
    ] {
        assert_eq!(listed(list), 1, "{list}");
    }
    for other in [
        "use builder::{Deployment, ReplicaSet, StatefulSet};",
        "impl A { fn a(of: Deployment) {} fn b(of: ReplicaSet) {} fn c(of: StatefulSet) {} }",
        r#"/// A Deployment, a ReplicaSet or a StatefulSet
           const KIND: &str = "Deployment";"#,
        "#[cfg(test)] mod tests { const A: [Kind; 3] = [Deployment, ReplicaSet, StatefulSet]; }",
        "fn name(kind: Role) -> ServiceAccount {}",
    ] {
        assert_eq!(listed(other), 0, "{other}");
    }
}

fn sources(directory: &Path, found: &mut Vec<PathBuf>) {
    let entries = fs::read_dir(directory).expect("a directory").map(|entry| entry.expect("an entry").path());
    let mut entries: Vec<PathBuf> = entries.collect();
    entries.sort();
    for path in entries {
        let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
        if path.is_dir() && !matches!(name, "tests" | "target") {
            sources(&path, found);
        } else if name.ends_with(".rs") && !name.ends_with("tests.rs") {
            found.push(path);
        }
    }
}

/// Says the kinds of every group of tokens that lists many of them: elements with something between them, or one behind
/// another.
fn lists(tokens: TokenStream, found: &mut dyn FnMut(BTreeSet<String>)) {
    let mut elements = vec![BTreeSet::new()];
    let (mut attribute, mut is_test, mut import, mut behind) = (false, false, false, false);
    for token in tokens {
        let named = kind(&token).filter(|_| !import);
        if named.is_some() && behind {
            elements.push(BTreeSet::new());
        }
        behind = named.is_some();
        elements.last_mut().expect("there is one").extend(named);
        match token {
            TokenTree::Punct(punct) => {
                attribute = punct.as_char() == '#';
                import &= punct.as_char() != ';';
                if matches!(punct.as_char(), ',' | '|' | ';') {
                    elements.push(BTreeSet::new());
                }
            }
            TokenTree::Group(group) if attribute && group.delimiter() == Delimiter::Bracket => {
                is_test |= group.stream().to_string().replace(' ', "") == "cfg(test)";
                attribute = false;
            }
            TokenTree::Group(_) if import => {}
            TokenTree::Group(group) => {
                if !(is_test && group.delimiter() == Delimiter::Brace) {
                    // The rows of a table are in parentheses.
                    if group.delimiter() == Delimiter::Parenthesis {
                        let row = group.stream().into_iter().filter_map(|token| kind(&token));
                        elements.last_mut().expect("there is one").extend(row);
                    }
                    lists(group.stream(), found);
                }
                is_test &= group.delimiter() != Delimiter::Brace;
            }
            TokenTree::Ident(word) => import |= word == "use",
            TokenTree::Literal(_) => {}
        }
    }
    let with_kinds = elements.iter().filter(|kinds| !kinds.is_empty()).count();
    let kinds: BTreeSet<String> = elements.into_iter().flatten().collect();
    if with_kinds >= MANY && kinds.len() >= MANY {
        found(kinds);
    }
}

/// The kind that a token names: `Deployment`, `"Deployment"`, `DEPLOYMENT`.
fn kind(token: &TokenTree) -> Option<String> {
    let text = match token {
        TokenTree::Ident(ident) => ident.to_string(),
        TokenTree::Literal(literal) => literal.to_string().trim_matches('"').to_owned(),
        _ => return None,
    };
    let letters = text.replace('_', "");
    let is = |name: &str| text == name || text == text.to_uppercase() && letters == name.to_uppercase();
    KINDS.iter().map(|kind| kind.kind).find(|name| !OTHERS.contains(name) && is(name)).map(str::to_owned)
}
