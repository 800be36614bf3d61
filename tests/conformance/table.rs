//! The README's table of kinds: what is checked of each, and how much of it was held against a server.

use std::collections::BTreeMap;
use std::fmt::Write;

use kubewright_core::schema::{Kind, generated::KINDS};
use kubewright_core::{Coverage, coverage};

/// Where the table begins and ends.
const MARKS: [&str; 2] = ["<!-- kinds -->\n", "<!-- /kinds -->"];

/// The README, with the table of kinds of which so many cases of each `apiVersion` and kind are recorded.
pub fn into(readme: &str, count: &BTreeMap<(String, String), usize>) -> Option<String> {
    let (before, rest) = readme.split_once(MARKS[0])?;
    let (_, after) = rest.split_once(MARKS[1])?;
    Some([before, MARKS[0], &of(count), MARKS[1], after].concat())
}

fn of(count: &BTreeMap<(String, String), usize>) -> String {
    let has_rules = |kind: &&Kind| matches!(coverage(kind.api_version, kind.kind), Some(Coverage::Rules));
    let recorded = |kind: &Kind| {
        count.get(&(kind.api_version.to_owned(), kind.kind.to_owned())).copied().unwrap_or_default()
    };
    let mut groups: BTreeMap<(&str, &str), Vec<&Kind>> = BTreeMap::new();
    for kind in KINDS {
        groups.entry((kind.group, kind.kind)).or_default().push(kind);
    }
    let mut table = String::from(
        "| kind | group | all rules | recorded verdicts | schema only |\n|---|---|---|---|---|\n",
    );
    let mut sum = 0;
    for ((group, name), kinds) in groups {
        let (rules, schema): (Vec<&Kind>, Vec<&Kind>) = kinds.into_iter().partition(has_rules);
        let versions = |kinds: &[&Kind]| kinds.iter().map(|kind| kind.version).collect::<Vec<_>>().join(", ");
        let own: usize = rules.iter().map(|kind| recorded(kind)).sum();
        sum += own;
        let own = match own {
            0 if rules.is_empty() => String::new(),
            0 => "by reading".to_owned(),
            own => own.to_string(),
        };
        let group = if group.is_empty() { "core" } else { group };
        // A `String` takes all that is written into it.
        let _ =
            writeln!(table, "| {name} | {group} | {} | {own} | {} |", versions(&rules), versions(&schema));
    }
    let _ = writeln!(
        table,
        "\n{sum} recorded verdicts in all. \"By reading\": the rules are those of Kubernetes' source, and no case was recorded. \
         Of expressions of CEL the syntax and the names are checked, not the types and the costs."
    );
    table
}
