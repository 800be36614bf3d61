//! `kubewright graph`: manifests and what they take from each other, drawn.

use std::io::{self, Write as _};

use kubewright::{VERSION, graph_manifests, read_manifests};

use crate::args::{Drawing, GraphArgs};
use crate::exit::Exit;
use crate::input;

/// Draws the objects that can be read.
pub fn run(args: &GraphArgs) -> io::Result<Exit> {
    let read = input::read(&args.inputs.paths, |source| read_manifests(&source.name, &source.text, VERSION));
    let mut exit = if input::report_failures(&read.failed) { Exit::Unreadable } else { Exit::Fine };
    let manifests: Vec<_> = read.made.into_iter().flat_map(|(_, manifests)| manifests).collect();
    for manifest in &manifests {
        if let Err(error) = &manifest.report {
            anstream::eprintln!("kubewright: {}: {error}", manifest.source);
            exit = Exit::Unreadable;
        }
    }
    let graph = graph_manifests(&manifests, &args.links.options());
    let drawing = match args.format {
        Drawing::Mermaid => graph.to_mermaid(),
        Drawing::Dot => graph.to_dot(),
        Drawing::Svg => graph.to_svg(),
    };
    let mut out = io::stdout().lock();
    out.write_all(drawing.as_bytes())?;
    out.flush()?;
    Ok(exit)
}
