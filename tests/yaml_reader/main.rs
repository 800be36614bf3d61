//! The reader of YAML and JSON, held against what `kubectl` 1.36 reads, and against input that nobody would write.
//!
//! `KUBEWRIGHT_READER_CORPUS` names further records, with `:` between them, each JSON Lines, gzip or not, of which a line has `text` or
//! `base64`, `documents` and `error`.

mod hostile;
mod record;
mod warnings;

use std::path::Path;

/// The texts of a record that are read otherwise than at `kubectl`.
fn assert_read_as_recorded(cases: &[record::Case]) {
    let differences: Vec<String> = cases.iter().filter_map(record::difference).collect();
    let count = differences.len();
    assert!(differences.is_empty(), "{count} of {} differ:\n{}", cases.len(), differences.join("\n"));
}

#[test]
fn awkward_texts_are_read_as_kubectl_reads_them() {
    let cases = record::parse(include_str!("../yaml/reader.jsonl"));
    assert_eq!(cases.len(), 247);
    assert_read_as_recorded(&cases);
}

/// Awkward texts and real ones, with a few bytes or lines changed.
#[test]
fn mutated_texts_are_read_as_kubectl_reads_them() {
    let cases = record::parse(include_str!("../yaml/mutated.jsonl"));
    assert!(cases.len() > 400);
    assert_read_as_recorded(&cases);
}

#[test]
fn texts_of_further_records_are_read_as_kubectl_reads_them() {
    let files = std::env::var("KUBEWRIGHT_READER_CORPUS").unwrap_or_default();
    for file in files.split(':').filter(|file| !file.is_empty()) {
        let text = record::read(Path::new(file)).unwrap_or_else(|error| panic!("{file}: {error}"));
        let cases = record::parse(&text);
        assert!(!cases.is_empty(), "{file} has no cases");
        assert_read_as_recorded(&cases);
        println!("{file}: {} texts", cases.len());
    }
}
