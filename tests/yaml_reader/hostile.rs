//! Input that is made to break a reader.

use std::time::{Duration, Instant};

use kubewright::read::{Document, ReadErrorKind, documents};
use proptest::prelude::*;

/// The documents of a text, each with places that are in it.
fn read(text: &[u8]) -> Vec<Document> {
    let started = Instant::now();
    let found: Vec<Document> = documents(text).collect();
    assert!(started.elapsed() < Duration::from_secs(20), "slow: {:?}", started.elapsed());
    let lines = text.len() as u32 + 2;
    for (index, document) in found.iter().enumerate() {
        assert_eq!(document.index, index);
        let places = document.warnings.iter().map(|warning| warning.at);
        let error = document.node.as_ref().err().map(|error| error.at);
        for place in places.chain(error).chain([document.at]) {
            assert!((1..=lines).contains(&place.line) && place.column > 0, "{place} in {text:?}");
        }
    }
    found
}

fn error_of(text: &str) -> ReadErrorKind {
    match read(text.as_bytes()).first().map(|document| document.node.as_ref().map(|_| ())) {
        Some(Err(error)) => error.kind,
        other => panic!("no error but {other:?}: {}", &text[..text.len().min(80)]),
    }
}

#[test]
fn what_nests_too_deep_is_an_error() {
    for unit in ["[", "{a: ", "- ", "? ", "{\"a\":", "[[{a: ", "&a [", "!x [", "- - ? "] {
        assert_eq!(error_of(&unit.repeat(100_000)), ReadErrorKind::Limit, "{unit}");
    }
    let nested: String = (0..2000).map(|depth| format!("{}a:\n", " ".repeat(depth))).collect();
    assert_eq!(error_of(&nested), ReadErrorKind::Limit);
    assert_eq!(error_of(&"]".repeat(100_000)), ReadErrorKind::Syntax);
}

#[test]
fn aliases_do_not_multiply() {
    let mut laughs = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n".to_owned();
    for level in 1..20 {
        let aliases = vec![format!("*a{}", level - 1); 10].join(", ");
        laughs += &format!("a{level}: &a{level} [{aliases}]\n");
    }
    assert_eq!(error_of(&laughs), ReadErrorKind::Limit);

    // Few nodes, and much text.
    let text = format!("a: &a {}\nb: [{}]\n", "x".repeat(1 << 20), "*a, ".repeat(100));
    assert_eq!(error_of(&text), ReadErrorKind::Limit);

    let lists: String = (1..1000).map(|level| format!("a{level}: &a{level} [*a{}]\n", level - 1)).collect();
    assert_eq!(error_of(&format!("a0: &a0 []\n{lists}")), ReadErrorKind::Limit);
    let merges: String =
        (1..10_000).map(|level| format!("a{level}: &a{level} {{<<: *a{}}}\n", level - 1)).collect();
    assert_eq!(error_of(&format!("a0: &a0 {{}}\n{merges}")), ReadErrorKind::Limit);

    for text in ["a: &a [*a]", "a: &a {<<: *a}", "&a [b, {c: *a}]", "a: *b"] {
        assert_eq!(error_of(text), ReadErrorKind::Reference, "{text}");
    }
}

/// As many aliases as `kubectl` takes are taken.
#[test]
fn many_aliases_are_read() {
    let text = format!("a: &a {{x: 1, y: [2, 3]}}\nb:\n{}", "- *a\n".repeat(50_000));
    assert!(read(text.as_bytes()).iter().all(|document| document.node.is_ok()));
    let text = format!("a: &a x\nb:\n{}", "- *a\n- b\n".repeat(50_000));
    assert!(read(text.as_bytes()).iter().all(|document| document.node.is_ok()));
}

/// Nothing takes time out of all proportion.
#[test]
fn much_of_the_same_is_read_quickly() {
    const COUNT: usize = 30_000;
    for unit in [
        "a: b\n",
        "- a\n",
        "a\n",
        "---\n",
        "...\n",
        "# c\n",
        "\n",
        "\r",
        " ",
        "\t",
        "'",
        "\"",
        "\"\\",
        "'a' ",
        "[a]",
        "[a],",
        "{a}",
        "{}: ",
        "[]\n",
        ",",
        ":",
        ": ",
        "?\n",
        "? a\n: b\n",
        "- -\n",
        "&a ",
        "&a\n",
        "*a ",
        "!a ",
        "!!str ",
        "%YAML 1.1\n",
        "|\n",
        "- |\n  a\n",
        ">",
        "a b ",
        "a\n ",
        "{\"a\": 1}\n",
        "{\"a\": 1} ",
        "1 ",
        "{",
        "\u{FEFF}",
        "\u{85}",
        "\u{2028}",
        "é",
        "\u{1}",
        "--- a\n",
        "- <<: {}\n",
        "{\"a\": 1,}\n",
        "{a: 1}\n---\n",
        "\\\n",
        "a: |\n",
    ] {
        read(unit.repeat(COUNT).as_bytes());
        read(format!("[{}", unit.repeat(COUNT)).as_bytes());
        read(format!("a: \"{}", unit.repeat(COUNT)).as_bytes());
        read(format!("{{\"a\": 1}}\n{}", unit.repeat(COUNT)).as_bytes());
    }
    let keys: String = (0..COUNT).map(|key| format!("k{key}: v\n")).collect();
    assert!(read(keys.as_bytes()).iter().all(|document| document.node.is_ok()));
}

/// What matters to YAML, in any order.
fn soup() -> impl Strategy<Value = String> {
    let pieces = prop::sample::select(vec![
        "---",
        "...",
        "- ",
        "-",
        ": ",
        ":",
        "? ",
        "|",
        ">",
        "|-",
        ">+2",
        "\"",
        "'",
        "[",
        "]",
        "{",
        "}",
        ",",
        "#",
        " #",
        "&a ",
        "*a",
        "!",
        "!!str ",
        "!!binary ",
        "!<x> ",
        "<<: ",
        "%YAML 1.1",
        "%TAG ! x",
        "@",
        "\t",
        "\r",
        "\r\n",
        "\n",
        "\n  ",
        " ",
        "    ",
        "\u{FEFF}",
        "\u{85}",
        "\u{2028}",
        "\u{A0}",
        "\u{FFFD}",
        "\u{1F600}",
        "\0",
        "\u{7}",
        "\\",
        "\\x41",
        "\\ud800",
        "on",
        "~",
        ".inf",
        "0x1F",
        "1e3",
        "2001-01-01",
        "{}",
        "[]",
        "a: b\n",
        "- a\n",
        "a",
        "b",
        "\"a\": \"b\"",
        "{\"a\": 1}\n",
    ]);
    prop::collection::vec(pieces, 0..24).prop_map(|pieces| pieces.concat())
}

proptest! {
    #[test]
    fn any_bytes_are_read_or_refused(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        read(&bytes);
    }

    #[test]
    fn any_soup_is_read_or_refused(text in soup()) {
        read(text.as_bytes());
    }

    /// The way the bytes are written does not matter.
    #[test]
    fn soup_in_utf_16_is_read_alike(text in soup()) {
        let utf_16: Vec<u8> = [0xFFFE].into_iter().chain(text.encode_utf16()).flat_map(u16::to_be_bytes).collect();
        let mut swapped = utf_16;
        swapped[0..2].copy_from_slice(&[0xFE, 0xFF]);
        let mark = format!("\u{FEFF}{text}");
        prop_assert_eq!(read(&swapped), read(mark.as_bytes()));
    }

    /// A document does not depend on those around it.
    #[test]
    fn documents_are_read_apart(one in soup(), other in soup()) {
        let (one, other) = (one.replace("---", "-").replace('{', "a"), other.replace("---", "-").replace('{', "a"));
        let alone = |text: &str| -> Vec<bool> {
            read(text.as_bytes()).iter().map(|document| document.node.is_ok()).collect()
        };
        let both = alone(&format!("{one}\n---\n{other}\n"));
        let apart = [alone(&format!("{one}\n---\n")), alone(&format!("#\n---\n{other}\n"))].concat();
        prop_assert_eq!(both, apart);
    }
}
