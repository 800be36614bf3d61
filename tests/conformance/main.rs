//! Holds the rules against recorded verdicts of Kubernetes API servers.
//!
//! `mutated.jsonl.gz` has Pods, ConfigMaps and Secrets, `workloads.jsonl.gz` the other kinds that people deploy, both as
//! a 1.36 server judged them; `versions.jsonl.gz` has both as servers of 1.33, 1.34 and 1.35 did. `KUBEWRIGHT_CORPUS`
//! names further records, with `:` between them, each JSON Lines, gzip or not. A line has `id`, `object`, `accepted`, and
//! `causes` (422), `message` (400), `warnings` and `version`. `KUBEWRIGHT_READER_CORPUS` names manifests that people wrote,
//! with `documents` and the `verdicts` of a 1.36 server.

mod arbitrary;
mod corpus;
mod doors;
mod judge;
mod parts;
mod reading;
mod table;
mod typed;
mod warning;

use std::collections::BTreeMap;
use std::path::Path;

use corpus::Case;
use judge::{Least, Tally, differences};

/// The records, and in how many of a thousand cases the fields must be those of the server.
const RECORDS: [(&str, Least); 3] = [
    ("conformance/mutated.jsonl.gz", Least { refused: 990, warned: 990 }),
    ("conformance/workloads.jsonl.gz", Least { refused: 995, warned: 990 }),
    ("conformance/versions.jsonl.gz", Least { refused: 990, warned: 990 }),
];

/// How many differences of a kind are printed.
const SHOWN: usize = 10;

#[test]
fn judges_as_an_api_server_does() {
    let more = std::env::var("KUBEWRIGHT_CORPUS").unwrap_or_default();
    let more = more.split(':').filter(|path| !path.is_empty());
    for (path, least) in RECORDS.into_iter().chain(more.map(|path| (path, RECORDS[0].1))) {
        judge(path, least);
    }
}

fn judge(path: &str, least: Least) {
    let cases = cases(path);
    let mut kinds: BTreeMap<&str, Tally> = BTreeMap::new();
    let mut different: BTreeMap<String, (usize, String)> = BTreeMap::new();
    for case in &cases {
        for (what, text) in differences(case, kinds.entry(case.kind().1).or_default()) {
            let shown = different.entry(what).or_insert_with(|| (0, format!("{}: {text}", case.id)));
            shown.0 += 1;
        }
    }
    let mut whole = Tally::default();
    kinds.values().for_each(|tally| whole += *tally);
    println!("{path}\n{whole}");
    for (kind, tally) in kinds.iter().filter(|(_, tally)| !tally.is_perfect()) {
        println!("{kind}, {} cases\n{tally}", tally.cases());
    }
    let mut different: Vec<_> = different.into_iter().collect();
    different.sort_by_key(|(_, (count, _))| std::cmp::Reverse(*count));
    for (what, (count, example)) in different.iter().take(SHOWN) {
        println!("{count} times {what}; first in {example}");
    }
    whole.hold(path, least);
}

/// The cases of a record.
fn cases(path: &str) -> Vec<Case> {
    let cases = corpus::read(Path::new(path)).unwrap_or_else(|error| panic!("{path}: {error}"));
    assert!(!cases.is_empty(), "{path} has no cases");
    cases
}

/// A sample of the records, of every kind, at every door.
#[test]
fn all_doors_agree() {
    let mut outcomes: BTreeMap<typed::Outcome, usize> = BTreeMap::new();
    for ((path, _), step) in RECORDS.into_iter().zip([9, 15, 6]) {
        for case in cases(path).iter().step_by(step) {
            *outcomes.entry(doors::agree(case)).or_default() += 1;
        }
    }
    println!("{outcomes:?}");
    let judged = outcomes.get(&typed::Outcome::Judged).copied().unwrap_or_default();
    assert!(judged * 2 > outcomes.values().sum(), "values of types are hardly ever judged: {outcomes:?}");
}

/// Whether manifests that people wrote are accepted is what a server says, where they are named.
#[test]
fn judges_manifests_that_people_wrote() {
    let files = std::env::var("KUBEWRIGHT_READER_CORPUS").unwrap_or_default();
    for path in files.split(':').filter(|path| !path.is_empty()) {
        let documents = corpus::documents(Path::new(path)).unwrap_or_else(|error| panic!("{path}: {error}"));
        let differs = |(id, document, verdict): &(String, serde_json::Value, serde_json::Value)| {
            let found = kubewright_core::check(&corpus::node(document), corpus::VERSION);
            // That there is one of the name already is not said of the object.
            let exists = verdict["message"].as_str().is_some_and(|text| text.ends_with("already exists"));
            let differs = found.has_errors() == (verdict["accepted"] == true || exists);
            let ours = || found.iter().map(ToString::to_string).collect::<Vec<_>>();
            differs.then(|| format!("{id}: {verdict} / {:?}", ours()))
        };
        let different: Vec<String> = documents.iter().filter_map(differs).collect();
        println!("{path}\n  {} documents, {} judged otherwise", documents.len(), different.len());
        assert!(different.is_empty(), "{}", different.join("\n"));
    }
}

/// The README says of each kind what is checked, and how many cases of it there are; `UPDATE_KINDS=1` writes it anew.
#[test]
fn the_table_of_kinds_is_true() {
    let mut count: BTreeMap<(String, String), usize> = BTreeMap::new();
    for case in RECORDS.iter().flat_map(|(path, _)| cases(path)) {
        let (api_version, kind) = case.kind();
        *count.entry((api_version.to_owned(), kind.to_owned())).or_default() += 1;
    }
    let path = kubewright_tests::path("README.md");
    let readme = std::fs::read_to_string(&path).expect("the README");
    let anew = table::into(&readme, &count).expect("the README has a place for the table");
    if std::env::var_os("UPDATE_KINDS").is_some() {
        std::fs::write(path, &anew).expect("the README can be written");
    } else {
        assert!(anew == readme, "UPDATE_KINDS=1 mends the table of kinds in the README");
    }
}

/// The objects of the records with parts left out: what is not known is never spoken of wrongly.
#[test]
fn says_nothing_wrong_of_objects_with_parts_that_are_not_known() {
    // Each part of each object takes an hour: some objects of each kind have all kinds of parts.
    for ((path, _), step) in RECORDS.into_iter().zip([10, 60, 60]) {
        for case in cases(path).iter().filter(|case| case.accepted).step_by(step) {
            parts::with_opaque_parts(case);
        }
    }
}

/// Neither the checks nor what becomes of an object fall over on anything.
#[test]
fn takes_anything() {
    for ((path, _), step) in RECORDS.into_iter().zip([1, 4, 4]) {
        let mut cases = cases(path);
        let mut index = 0;
        cases.retain(|_| {
            index += 1;
            index % step == 0
        });
        parts::with_swapped_parts(&cases);
    }
}
