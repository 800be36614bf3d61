//! What `kubectl` does silently is said.

use kubewright::read::documents;
use kubewright::{Severity, check_manifests};

/// The warnings of a source: their places and messages.
fn warnings(source: &str) -> Vec<(u32, u32, String)> {
    let found = documents(source.as_bytes()).flat_map(|document| document.warnings);
    found.map(|warning| (warning.at.line, warning.at.column, warning.message)).collect()
}

#[test]
fn what_kubectl_drops_or_changes_is_said() {
    for (source, line, column, message) in [
        ("a: 1\nb: 2\na: 3\n", 3, 1, "`a` appears twice: `kubectl` takes the last one"),
        ("x:\n- {a: 1, a: 2}\n", 2, 10, "`a` appears twice: `kubectl` takes the last one"),
        ("1: a\n\"1\": b\n", 2, 1, "`1` appears twice: `kubectl` takes the last one"),
        ("y: 1\n", 1, 1, "the key `y` is not text: `kubectl` reads `true`"),
        ("0x10: 1\n", 1, 1, "the key `0x10` is not text: `kubectl` reads `16`"),
        ("1.10: 1\n", 1, 1, "the key `1.10` is not text: `kubectl` reads `1.1`"),
        (
            "a: 1\n...\n# c\nb: 2\n---\n",
            4,
            1,
            "`kubectl` does not read what follows `...` up to the next `---`",
        ),
        ("\"a\":b\n", 1, 4, "`kubectl` does not read what follows: the document ends in front of it"),
        (
            "# c\n{a: 1}\n{b: 1}\n",
            3,
            1,
            "`kubectl` does not read what follows: the document ends in front of it",
        ),
        ("a: 1\r---\rb: 1\r", 2, 1, "`kubectl` does not read what follows: the document ends in front of it"),
        ("a: &a {x: 1}\nb:\n  x: 2\n  <<: *a\n", 4, 3, "`<<` replaces `x`, which is given above it"),
        (
            "a: !!binary //79\n",
            1,
            13,
            "the bytes are not text: `kubectl` replaces each invalid one with U+FFFD",
        ),
    ] {
        assert_eq!(warnings(source), [(line, column, message.to_owned())], "{source:?}");
    }
    let lost = format!("a: 1\nb: {}", "x".repeat(4093));
    assert_eq!(
        warnings(&lost),
        [(2, 1, "`kubectl` loses the last line: it has 4096 bytes and no end".to_owned())]
    );
    let lossy: Vec<_> =
        documents(b"# caf\xE9\na: 1\nb: caf\xE9\n").flat_map(|document| document.warnings).collect();
    assert_eq!((lossy.len(), lossy[0].at.line, lossy[0].at.column), (1, 3, 4));
}

#[test]
fn what_kubectl_does_as_anybody_would_is_not() {
    for source in [
        "a: 1\n...\n",
        "a: 1\n...\n# c\n---\nb: 1\n",
        "a: &a {x: 1}\nb:\n  <<: *a\n  x: 2\n",
        "a: &a {x: 1}\nb:\n  <<: [*a, {x: 3}]\n",
        "1: a\ntrue: b\n'y': c\n",
        "---\n---\na: 1\n---\n",
        "{\"a\": 1}\n{\"b\": 1}\n",
        "a: \u{FFFD}\n",
    ] {
        assert_eq!(warnings(source), [], "{source:?}");
    }
}

#[test]
fn a_warning_of_the_reader_is_a_finding_of_its_object() {
    let text = "\
apiVersion: v1
kind: List
items:
- {apiVersion: v1, kind: ConfigMap, metadata: {name: a}}
- apiVersion: v1
  kind: ConfigMap
  metadata: {name: b}
  data:
    k: a
    k: b
";
    let verdicts: Vec<_> = check_manifests("-", text.as_bytes()).collect();
    let findings: Vec<_> =
        verdicts.iter().map(|verdict| verdict.report.as_ref().expect("it is read").findings()).collect();
    assert!(verdicts.iter().all(|verdict| verdict.is_accepted()) && findings[0].is_empty(), "{verdicts:?}");
    let [finding] = findings[1] else { panic!("{findings:?}") };
    assert_eq!((finding.severity, finding.at.line, finding.at.column), (Severity::Warning, 10, 5));
}
