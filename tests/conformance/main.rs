//! Holds the rules against recorded verdicts of a Kubernetes API server.
//!
//! `mutated.jsonl.gz` is the record; `KUBEWRIGHT_CORPUS` names further ones, with `:` between them, each JSON Lines,
//! gzip or not. A line has `id`, `object`, `accepted`, and `causes` (422), `message` (400) and `warnings`.

mod corpus;
mod judge;

use std::collections::BTreeMap;
use std::path::Path;

use corpus::Case;
use judge::{Tally, differences};

/// How many differences of a kind are printed.
const SHOWN: usize = 10;

#[test]
fn judges_as_an_api_server_does() {
    let mut paths = vec!["tests/conformance/mutated.jsonl.gz".to_owned()];
    let more = std::env::var("KUBEWRIGHT_CORPUS").unwrap_or_default();
    paths.extend(more.split(':').filter(|path| !path.is_empty()).map(str::to_owned));
    for path in paths {
        judge(&path);
    }
}

fn judge(path: &str) {
    let cases = corpus::read(Path::new(path)).unwrap_or_else(|error| panic!("{path}: {error}"));
    assert!(!cases.is_empty(), "{path} has no cases");
    let mut tally = Tally::default();
    let mut kinds: BTreeMap<String, (usize, String)> = BTreeMap::new();
    for case in &cases {
        for (kind, text) in differences(case, &mut tally) {
            let shown = kinds.entry(kind).or_insert_with(|| (0, format!("{}: {text}", case.id)));
            shown.0 += 1;
        }
    }
    println!("{path}\n{tally}");
    let mut kinds: Vec<_> = kinds.into_iter().collect();
    kinds.sort_by_key(|(_, (count, _))| std::cmp::Reverse(*count));
    for (kind, (count, example)) in kinds.iter().take(SHOWN) {
        println!("{count} times {kind}; first in {example}");
    }
    tally.hold(path);
}

/// The objects of the record with parts left out: what is not known is never spoken of wrongly.
#[test]
fn says_nothing_wrong_of_objects_with_parts_that_are_not_known() {
    let cases = corpus::read(Path::new("tests/conformance/mutated.jsonl.gz")).expect("the record is there");
    // Each part of each object takes minutes: every tenth object has all kinds of parts.
    for case in cases.iter().filter(|case| case.accepted).step_by(10) {
        judge::with_opaque_parts(case);
    }
}

/// Neither the checks nor what becomes of an object fall over on anything.
#[test]
fn takes_anything() {
    let cases: Vec<Case> =
        corpus::read(Path::new("tests/conformance/mutated.jsonl.gz")).expect("the record is there");
    judge::with_swapped_parts(&cases);
}
