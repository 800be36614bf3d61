//! Writes the manifests to `deploy/`; with `--check` it writes nothing, and fails where they are out of date.

use std::process::ExitCode;

use example_gitops::{directory, manifests};
use kubewright::Error;

fn main() -> ExitCode {
    match run(std::env::args().any(|argument| argument == "--check")) {
        Ok(code) => code,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn run(check: bool) -> Result<ExitCode, Error> {
    let set = manifests();
    // The numbers keep the order: the namespace is there before what is in it.
    let directory = set.directory(directory()).numbered();
    let changes = if check { directory.plan()? } else { directory.write()? };
    for (what, paths) in [("write", &changes.written), ("remove", &changes.removed)] {
        paths.iter().for_each(|path| println!("{what} {}", path.display()));
    }
    Ok(if check && !changes.is_empty() { ExitCode::FAILURE } else { ExitCode::SUCCESS })
}
