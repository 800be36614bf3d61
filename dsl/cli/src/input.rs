//! What is read: files, directories, standard input.

use std::io::{self, IsTerminal as _, Read as _};
use std::path::{Path, PathBuf};

use ignore::WalkBuilder;
use indicatif::{ProgressBar, ProgressStyle};
use rayon::prelude::*;

/// What standard input is called.
pub const STDIN: &str = "<stdin>";

/// The endings of files that a directory is searched for.
const ENDINGS: [&str; 5] = ["yaml", "yml", "json", "jsonl", "ndjson"];

/// How many files are read before their number is shown on a terminal.
const MANY: usize = 200;

/// Where a text comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Origin {
    Stdin,
    File(PathBuf),
}

/// A text that was read.
#[derive(Debug)]
pub struct Source {
    /// What messages call it: its path, or `<stdin>`.
    pub name: String,
    /// What is in it.
    pub text: Vec<u8>,
}

/// What was read, and what could not be.
#[derive(Debug)]
pub struct Read<T> {
    /// What was made of each source, in the order of the arguments; files of a directory by their names.
    pub made: Vec<(Source, T)>,
    /// What could not be read, and why.
    pub failed: Vec<(String, io::Error)>,
}

/// Reads the paths, and makes something of each, on all cores.
pub fn read<T: Send>(paths: &[String], make: impl Fn(&Source) -> T + Sync) -> Read<T> {
    let mut origins = Vec::new();
    let mut failed = Vec::new();
    for path in paths {
        match path.as_str() {
            "-" => origins.push(Origin::Stdin),
            path => files(Path::new(path), &mut origins, &mut failed),
        }
    }
    let progress = progress(origins.len());
    let read = |origin: &Origin| {
        let name = match origin {
            Origin::Stdin => STDIN.to_owned(),
            Origin::File(path) => path.display().to_string(),
        };
        let text = match origin {
            Origin::Stdin => {
                let mut text = Vec::new();
                io::stdin().lock().read_to_end(&mut text).map(|_| text)
            }
            Origin::File(path) => std::fs::read(path),
        };
        progress.inc(1);
        match text {
            Ok(text) => {
                let source = Source { name, text };
                let made = make(&source);
                Ok((source, made))
            }
            Err(error) => Err((name, error)),
        }
    };
    let done: Vec<_> = origins.par_iter().map(read).collect();
    progress.finish_and_clear();
    let mut made = Vec::with_capacity(done.len());
    for one in done {
        match one {
            Ok(one) => made.push(one),
            Err(error) => failed.push(error),
        }
    }
    Read { made, failed }
}

/// The files of a path: itself, or those of a directory that look like manifests.
fn files(path: &Path, origins: &mut Vec<Origin>, failed: &mut Vec<(String, io::Error)>) {
    if !path.is_dir() {
        return origins.push(Origin::File(path.to_path_buf()));
    }
    // A directory that was named is searched whether Git ignores what is in it or not; hidden files are not manifests.
    let walk =
        WalkBuilder::new(path).standard_filters(false).hidden(true).sort_by_file_name(Ord::cmp).build();
    for entry in walk {
        match entry {
            Ok(entry) => {
                let is_file = entry.file_type().is_some_and(|kind| kind.is_file() || kind.is_symlink());
                let ending = entry.path().extension().and_then(|ending| ending.to_str());
                if is_file && ending.is_some_and(|ending| ENDINGS.contains(&ending)) && entry.path().is_file()
                {
                    origins.push(Origin::File(entry.into_path()));
                }
            }
            Err(error) => {
                let text = error.to_string();
                let error = error.into_io_error().unwrap_or_else(|| io::Error::other(text));
                failed.push((path.display().to_string(), error));
            }
        }
    }
}

/// A bar on a terminal where there is much to read.
fn progress(sources: usize) -> ProgressBar {
    if sources < MANY || !io::stderr().is_terminal() {
        return ProgressBar::hidden();
    }
    let style = ProgressStyle::with_template("{bar:40} {pos} of {len} files");
    ProgressBar::new(sources as u64).with_style(style.unwrap_or_else(|_| ProgressStyle::default_bar()))
}

/// Says what could not be read; whether anything could not.
pub fn report_failures(failed: &[(String, io::Error)]) -> bool {
    for (name, error) in failed {
        anstream::eprintln!("kubewright: {name}: {error}");
    }
    !failed.is_empty()
}
