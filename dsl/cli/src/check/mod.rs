//! `kubewright check`: manifests judged, each by itself and together.

mod github;
mod json;
mod sarif;
mod tally;
mod text;

use std::io::{self, BufWriter, Write};

use kubewright::{Manifest, Severity, link_manifests, read_manifests};

use crate::args::{CheckArgs, Deny, Format};
use crate::exit::Exit;
use crate::input::{self, Source};
use tally::Tally;

/// Judges the input, and prints the findings.
pub fn run(args: &CheckArgs) -> io::Result<Exit> {
    let read =
        input::read(&args.inputs.paths, |source| read_manifests(&source.name, &source.text, args.kubernetes));
    let mut exit = if input::report_failures(&read.failed) { Exit::Unreadable } else { Exit::Fine };
    let mut sources = Vec::with_capacity(read.made.len());
    let mut manifests = Vec::new();
    for (source, found) in read.made {
        let is_named = source.name == input::STDIN || args.inputs.paths.contains(&source.name);
        if found.is_empty() && is_named {
            anstream::eprintln!("kubewright: {}: no documents", source.name);
            exit = Exit::Unreadable;
        }
        manifests.extend(found);
        sources.push(source);
    }
    if !args.each {
        link_manifests(&mut manifests, &args.links.options());
    }
    for manifest in &manifests {
        exit = exit.max(of(manifest, args.deny));
    }

    let mut tally = Tally::default();
    manifests.iter().for_each(|manifest| tally.count(manifest));
    tally.unreadable(read.failed.len());
    let mut out = BufWriter::new(anstream::stdout().lock());
    print(&mut out, args.format, &sources, &manifests, &tally)?;
    out.flush()?;
    Ok(exit)
}

fn print(
    out: &mut dyn Write,
    format: Format,
    sources: &[Source],
    manifests: &[Manifest],
    tally: &Tally,
) -> io::Result<()> {
    match format {
        Format::Text => {
            let mut printer = text::Printer::new(sources);
            for manifest in manifests {
                printer.print(out, manifest)?;
            }
            writeln!(out, "{tally}")
        }
        Format::Json => manifests.iter().try_for_each(|manifest| json::print(out, manifest)),
        Format::Github => manifests.iter().try_for_each(|manifest| github::print(out, manifest)),
        Format::Sarif => sarif::print(out, manifests),
    }
}

/// How the command ends for a manifest.
fn of(manifest: &Manifest, deny: Option<Deny>) -> Exit {
    let Ok(report) = &manifest.report else { return Exit::Unreadable };
    let denied = |severity: Severity| match deny {
        None => severity == Severity::Error,
        Some(Deny::Warnings) => severity != Severity::Advice,
        Some(Deny::Advice) => true,
    };
    match report.findings().iter().any(|finding| denied(finding.severity)) {
        true => Exit::Found,
        false => Exit::Fine,
    }
}

/// Text that cannot command a terminal.
fn clean(text: &str) -> String {
    text.replace(|c: char| c.is_control() && c != '\n', "\u{FFFD}")
}
