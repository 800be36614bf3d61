//! Manifests out of a build script: written next to what they deploy, and a build that fails where a cluster would.
//!
//! ```no_run
//! // build.rs
//! fn main() {
//!     kubewright::build_script::write(|set| {
//!         let version = std::env::var("CARGO_PKG_VERSION")?;
//!         set.add(&kubewright::pod! {
//!             name: "app",
//!             container app { image: format!("registry.example/app:{version}") }
//!         });
//!         Ok(())
//!     });
//! }
//! ```
//!
//! The crate has them as `include_str!(concat!(env!("OUT_DIR"), "/manifests.yaml"))`.
//!
//! Cargo runs the script again where it changed itself, and where a file or a variable changed that the macros or the
//! builders of this crate read. Of a directory that a macro reads, a file that is new is not seen; one that a builder reads
//! (`data_from_file`) is. What else the script reads, it names itself, as every build script does:
//! `println!("cargo::rerun-if-changed=…")`. <https://doc.rust-lang.org/cargo/reference/build-scripts.html>

#![allow(clippy::needless_doctest_main, reason = "a build script is its main")]

use std::error::Error as StdError;
use std::ffi::OsStr;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use crate::inputs::inputs;
use crate::{Error, ManifestSet, Report};

/// What puts the objects into the set; `?` takes any error.
pub type Filled = Result<(), Box<dyn StdError>>;

/// Fills a set, and writes it to `OUT_DIR`: as one stream to `manifests.yaml`, and a file for each object to the directory
/// `manifests`, named as [`Directory`](crate::Directory) names them.
///
/// Whatever goes wrong, the build fails, and Cargo prints every finding on a line of its own. What a cluster accepts and is
/// hardly meant is a warning of Cargo's.
pub fn write(fill: impl FnOnce(&mut ManifestSet) -> Filled) {
    run(fill, |set, out_dir| {
        let out_dir = Path::new(out_dir.ok_or("`OUT_DIR` is not set: this is for build scripts")?);
        set.directory(out_dir.join("manifests")).write()?;
        set.write_file(out_dir.join("manifests.yaml"))?;
        // Nobody but this script writes there.
        Ok(Vec::new())
    })
}

/// Fills a set, and writes it as [`write()`] does to a directory: a file for each object, of which those that are right
/// already are not touched. The path is relative to the crate's Cargo.toml.
///
/// Cargo runs the script again where one of the files was changed by hand; and once more after it has written one, which is
/// then newer than its last run. A directory belongs to one set: see [`Directory`](crate::Directory).
///
/// For a program that is no build script there is [`ManifestSet::directory`]: where Cargo has not set `OUT_DIR`, a failure is
/// printed to the standard error, and ends the program with the code 1.
pub fn write_to(directory: impl AsRef<Path>, fill: impl FnOnce(&mut ManifestSet) -> Filled) {
    let directory = directory.as_ref();
    run(fill, |set, _| {
        let changes = set.directory(directory).write()?;
        Ok(changes.written.into_iter().chain(changes.unchanged).collect())
    })
}

fn run(
    fill: impl FnOnce(&mut ManifestSet) -> Filled,
    write: impl FnOnce(&ManifestSet, Option<&OsStr>) -> Result<Vec<PathBuf>, Box<dyn StdError>>,
) {
    // Cargo sets it for build scripts.
    let out_dir = std::env::var_os("OUT_DIR");
    let mut set = ManifestSet::new();
    let written = fill(&mut set).and_then(|()| write(&set, out_dir.as_deref()));
    let mut said = String::new();
    // One such line, and Cargo no longer takes every file of the package for an input. The script itself it knows.
    tell(&mut said, "rerun-if-changed", "Cargo.toml");
    for report in set.check() {
        for finding in report.warnings() {
            tell(&mut said, "warning", &format!("{}: {finding}", called(&report)));
        }
    }
    {
        let inputs = inputs();
        for path in &inputs.files {
            tell(&mut said, "rerun-if-changed", &path.display().to_string());
        }
        for name in &inputs.variables {
            tell(&mut said, "rerun-if-env-changed", name);
        }
    }
    match written {
        Ok(paths) => {
            for path in paths {
                tell(&mut said, "rerun-if-changed", &path.display().to_string());
            }
        }
        // For these Cargo fails the build, and prints nothing else of it: a panic or an exit code would bring all
        // of the output a second time.
        Err(error) if out_dir.is_some() => {
            for message in messages(&*error) {
                tell(&mut said, "error", &message);
            }
        }
        Err(error) => {
            messages(&*error).iter().for_each(|message| eprintln!("error: {message}"));
            std::process::exit(1);
        }
    }
    print!("{said}");
}

/// An instruction to Cargo: one line.
fn tell(said: &mut String, instruction: &str, text: &str) {
    let text = text.replace(['\n', '\r'], " ");
    // Writing to a string cannot fail.
    let _ = writeln!(said, "cargo::{instruction}={text}");
}

/// Every finding, each with its object, its field path and the help.
fn messages(error: &(dyn StdError + 'static)) -> Vec<String> {
    let mut messages = match error.downcast_ref::<Error>() {
        Some(Error::Invalid(reports)) => {
            let findings = reports.iter().flat_map(|report| {
                report.errors().map(move |finding| format!("{}: {finding}", called(report)))
            });
            findings.collect::<Vec<_>>()
        }
        _ => error.to_string().lines().map(str::to_owned).collect::<Vec<_>>(),
    };
    if messages.is_empty() {
        messages.push("the manifests could not be made, and the error does not say why".to_owned());
    }
    messages
}

fn called(report: &Report) -> String {
    let kind = if report.kind().is_empty() { "object" } else { report.kind() };
    if report.name().is_empty() { kind.to_owned() } else { format!("{kind} `{}`", report.name()) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::builder::{Container, Pod};

    #[test]
    fn every_finding_is_a_line_and_so_is_every_other_error() {
        let web = Container::new("web", "").env("1 =", "x");
        let error = Pod::new("Web").container(web).build().expect_err("refused");
        let count = error.reports()[0].errors().count();
        let lines = messages(&error);
        assert!(count >= 3 && lines.len() == count, "{lines:?}");
        assert!(lines.iter().all(|line| line.starts_with("Pod `Web`: ")), "{lines:?}");
        let other: Box<dyn StdError> = "a\nb".into();
        assert_eq!(messages(&*other), ["a", "b"]);
        let nothing: Box<dyn StdError> = "".into();
        assert_eq!(messages(&*nothing).len(), 1);
        assert_eq!(messages(&Error::Invalid(Vec::new())).len(), 1);
    }

    #[test]
    fn an_instruction_is_one_line() {
        let mut said = String::new();
        tell(&mut said, "error", "a\nb");
        assert_eq!(said, "cargo::error=a b\n");
    }
}
