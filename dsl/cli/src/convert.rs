//! `kubewright convert`: manifests as YAML or JSON, as `kubectl` reads them.

use std::io::{self, BufWriter, Write as _};

use kubewright::{read, tree};

use crate::args::{ConvertArgs, Language};
use crate::exit::Exit;
use crate::input;

/// Writes every document that can be read.
pub fn run(args: &ConvertArgs) -> io::Result<Exit> {
    let read = input::read(&args.inputs.paths, |source| {
        let documents = read::documents(&source.text);
        documents.map(|document| written(document, args.to)).collect::<Vec<_>>()
    });
    let mut exit = if input::report_failures(&read.failed) { Exit::Unreadable } else { Exit::Fine };
    let mut out = BufWriter::new(io::stdout().lock());
    let mut first = true;
    for (source, documents) in &read.made {
        for document in documents {
            match document {
                Ok(text) => {
                    if !first && args.to == Language::Yaml {
                        out.write_all(b"---\n")?;
                    }
                    first = false;
                    out.write_all(text.as_bytes())?;
                }
                Err(error) => {
                    anstream::eprintln!("kubewright: {}: {error}", source.name);
                    exit = Exit::Unreadable;
                }
            }
        }
    }
    out.flush()?;
    Ok(exit)
}

fn written(document: read::Document, to: Language) -> Result<String, String> {
    let node = document.node.map_err(|error| error.to_string())?;
    match to {
        Language::Yaml => tree::to_yaml(&node),
        Language::Json => tree::to_json(&node),
    }
    .map_err(|error| error.to_string())
}
