//! The table of kinds: what is checked of each, and how much of it was held against a server.

use std::collections::BTreeMap;
use std::fmt::Write;

use kubewright_core::schema::generated::KINDS;
use kubewright_core::{Coverage, coverage};

/// The table, where so many cases of each `apiVersion` and kind are recorded.
pub fn of(count: &BTreeMap<(String, String), usize>) -> String {
    let mut table = String::from("| kind | `apiVersion` | recorded verdicts |\n|---|---|---|\n");
    let (mut further, mut cases) = (Vec::new(), 0);
    for kind in KINDS {
        if !matches!(coverage(kind.api_version, kind.kind), Some(Coverage::Rules)) {
            further.push(format!("{} (`{}`)", kind.kind, kind.api_version));
            continue;
        }
        let own =
            count.get(&(kind.api_version.to_owned(), kind.kind.to_owned())).copied().unwrap_or_default();
        cases += own;
        let own = if own == 0 { "by reading".to_owned() } else { own.to_string() };
        // A `String` takes all that is written into it.
        let _ = writeln!(table, "| {} | `{}` | {own} |", kind.kind, kind.api_version);
    }
    let _ = writeln!(
        table,
        "\nAll rules of these kinds are checked, {cases} recorded verdicts in sum. Of {} further kinds the schema, the \
         metadata and the values of enums are checked: {}.",
        further.len(),
        further.join(", ")
    );
    table
}
