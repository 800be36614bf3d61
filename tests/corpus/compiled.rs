//! Three programs, of the accepted cases, of the refused, and of those that the builder makes, and what rustc says of them.

use std::fmt::Write as _;
use std::ops::Range;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;

use crate::Sample;

/// What is around the cases. What is only warned of must not fail where warnings are denied.
const HEAD: &str = "\
//! Made by the test `corpus` of kubewright.
#![allow(deprecated)]

use kubewright::{Error, to_json};

fn main() {
    for (id, json) in ALL {
        match json() {
            Ok(json) => println!(\"{id:?} {json}\"),
            Err(error) => println!(\"{id:?} {:?}\", error.to_string()),
        }
    }
}
";

/// What came of the programs.
#[derive(Default)]
pub struct Compiled {
    pub accepted: Vec<Error>,
    pub refused: Vec<Error>,
    /// The program of the accepted cases, if it compiles.
    pub program: Option<PathBuf>,
    pub built: Vec<Error>,
    /// The program of the cases that the builder makes, if it compiles.
    pub builder: Option<PathBuf>,
}

/// An error of rustc.
#[derive(Debug)]
pub struct Error {
    pub message: String,
    /// Its code: none where a macro says it.
    pub code: Option<String>,
    /// The bytes that it underlines.
    pub at: Range<usize>,
}

/// The source of a program, with a function a case that gives the object as JSON. The cases learn where they stand.
pub fn source(samples: &mut [Sample]) -> String {
    let mut text = HEAD.to_owned();
    let mut all = String::new();
    for sample in samples {
        let id = &sample.case.id;
        let name = macro_of(sample.written.kind.kind);
        let function = text.len();
        let _ = write!(text, "\nfn {id}() -> Result<String, Error> {{\nto_json(&kubewright::{name}! {{\n");
        sample.start = text.len();
        text.push_str(&sample.written.text);
        text.push_str("})\n}\n");
        sample.function = function..text.len();
        let _ = writeln!(all, "({id:?}, {id}),");
    }
    let _ = write!(text, "\nconst ALL: &[(&str, fn() -> Result<String, Error>)] = &[\n{all}];\n");
    text
}

/// The source of a program of the cases that the builder makes: their names, and its calls.
pub fn built<'a>(cases: impl Iterator<Item = (&'a str, String)>) -> String {
    let (mut text, mut all) = (HEAD.to_owned(), String::new());
    for (id, calls) in cases {
        let _ = write!(text, "\nfn {id}() -> Result<String, Error> {{\nto_json(&{calls}.build()?)\n}}\n");
        let _ = writeln!(all, "({id:?}, {id}),");
    }
    let _ = write!(text, "\nconst ALL: &[(&str, fn() -> Result<String, Error>)] = &[\n{all}];\n");
    text
}

/// The name of a kind's macro: `csi_driver` of `CSIDriver`.
fn macro_of(kind: &str) -> String {
    let letters: Vec<char> = kind.chars().collect();
    let mut name = String::new();
    for (index, letter) in letters.iter().enumerate() {
        let begins = index.checked_sub(1).is_some_and(|before| {
            letters[before].is_lowercase() || letters.get(index + 1).is_some_and(|next| next.is_lowercase())
        });
        if letter.is_uppercase() && begins {
            name.push('_');
        }
        name.extend(letter.to_lowercase());
    }
    name
}

/// Compiles the programs with one run of Cargo, which goes on after the one that fails.
pub fn compile(accepted: &str, refused: &str, built: &str) -> Compiled {
    let root = kubewright_tests::root();
    let package = Path::new(env!("CARGO_TARGET_TMPDIR")).join("corpus");
    let programs = package.join("src/bin");
    std::fs::create_dir_all(&programs).expect("a directory below the target directory");
    let write =
        |path: PathBuf, text: &str| std::fs::write(path, text).expect("a file below the target directory");
    write(package.join("Cargo.toml"), &manifest(&root.join("dsl")));
    // The versions that are here already: nothing is asked of a registry.
    std::fs::copy(root.join("Cargo.lock"), package.join("Cargo.lock")).expect("the lock file");
    write(programs.join("accepted.rs"), accepted);
    write(programs.join("refused.rs"), refused);
    write(programs.join("built.rs"), built);
    // The target directory around has none of the dependencies as this package needs them: measured.
    let cargo = Command::new(env!("CARGO"))
        .args([
            "build",
            "--bins",
            "--keep-going",
            "--offline",
            "--message-format=json",
            "--target-dir=target",
        ])
        .current_dir(&package)
        .output()
        .expect("cargo runs");
    let mut compiled = Compiled::default();
    for line in String::from_utf8_lossy(&cargo.stdout).lines() {
        let line: Value = serde_json::from_str(line).expect("a message of cargo is JSON");
        let errors = match line["target"]["name"].as_str() {
            Some("accepted") => &mut compiled.accepted,
            Some("refused") => &mut compiled.refused,
            Some("built") => &mut compiled.built,
            _ => continue,
        };
        errors.extend(error(&line["message"]));
        let program = || line["executable"].as_str().map(PathBuf::from);
        match line["target"]["name"].as_str() {
            Some("accepted") => compiled.program = program().or(compiled.program),
            Some("built") => compiled.builder = program().or(compiled.builder),
            _ => {}
        }
    }
    // That the refused do not compile is as it should be; all else that Cargo says is worth reading.
    if compiled.program.is_none() || compiled.builder.is_none() {
        eprintln!("{}", String::from_utf8_lossy(&cargo.stderr));
    }
    compiled
}

/// A package of its own, outside of the workspace. Debug information would only take time.
fn manifest(kubewright: &Path) -> String {
    let kubewright = kubewright.to_str().expect("the path of this workspace is text");
    format!(
        r#"[package]
name = "kubewright-corpus"
version = "0.0.0"
edition = "2024"

[workspace]

[dependencies]
kubewright = {{ path = {kubewright:?}, features = ["v1_36"] }}

[profile.dev]
debug = false
"#
    )
}

/// The error that a message of rustc is, unless it is of no place, as the last one that counts them.
fn error(message: &Value) -> Option<Error> {
    let spans = message["spans"].as_array().filter(|_| message["level"] == "error")?;
    let span = spans.iter().find(|span| span["is_primary"] == true)?;
    let byte = |name: &str| usize::try_from(span[name].as_u64()?).ok();
    Some(Error {
        message: message["message"].as_str()?.to_owned(),
        code: message["code"]["code"].as_str().map(str::to_owned),
        at: byte("byte_start")?..byte("byte_end")?,
    })
}
