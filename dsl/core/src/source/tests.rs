use super::*;

fn lines(text: &str) -> Vec<(String, Option<String>)> {
    let lines = parse_env(text.as_bytes()).expect("an env file");
    lines.into_iter().map(|line| (line.name, line.value)).collect()
}

fn pair(name: &str, value: &str) -> (String, Option<String>) {
    (name.to_owned(), Some(value.to_owned()))
}

#[test]
fn lines_of_an_env_file() {
    let text = "\u{feff}# comment\n\n  \t# another\n  A=1\nb.c-d=x = y \r\nQUOTED=\"on\"\nEMPTY=\nHOME";
    let expected = vec![
        pair("A", "1"),
        pair("b.c-d", "x = y "),
        pair("QUOTED", "\"on\""),
        pair("EMPTY", ""),
        ("HOME".to_owned(), None),
    ];
    assert_eq!(lines(text), expected);
    assert!(lines("").is_empty());
}

#[test]
fn every_line_that_is_wrong_is_named_and_no_value_is() {
    let problems = parse_env(b"1A=hunter2\nA=1\nA=hunter2\nhunter 2\n\xff=1\n=x").expect_err("five mistakes");
    let texts: Vec<_> = problems
        .into_iter()
        .map(|problem| SourceError { path: "a.env".into(), problem }.to_string())
        .collect();
    assert_eq!(texts.len(), 5, "{texts:?}");
    for (text, line) in texts.iter().zip([1, 3, 4, 5, 6]) {
        assert!(text.starts_with(&format!("`a.env` line {line}: ")), "{text}");
        assert!(!text.contains("hunter"), "{text}");
    }
}

#[test]
fn a_file_that_is_not_there_names_the_one_that_is() {
    let manifest = Path::new(env!("CARGO_MANIFEST_DIR"));
    let error = file(&manifest.join("Cargo.tom")).expect_err("no such file");
    assert_eq!(error.help().as_deref(), Some("did you mean `Cargo.toml`?"));
    assert_eq!(file(manifest).expect_err("a directory").problem, Problem::Directory);
}

#[test]
fn a_directory_gives_its_files_and_no_directories() {
    let directory = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/source");
    let keys: Vec<_> = files(&directory).expect("files").into_iter().map(|file| file.key).collect();
    assert_eq!(keys, ["env_file.rs", "error.rs", "tests.rs"]);
    let above = directory.parent().expect("a parent");
    assert!(files(above).expect("files").iter().all(|file| file.key != "source"));
}
