//! Judges manifests as an API server does, and checks the links between them: `cargo run --example check -- FILE…`.
//!
//! This is all that a tool needs of the library. The command `kubewright check` stands on it, and shows the lines.

use std::process::ExitCode;

use kubewright::{LinkOptions, Manifest, VERSION, link_manifests, read_manifests};

fn main() -> std::io::Result<ExitCode> {
    let mut manifests = Vec::new();
    for path in std::env::args().skip(1) {
        manifests.extend(read_manifests(&path, &std::fs::read(&path)?, VERSION));
    }
    link_manifests(&mut manifests, &LinkOptions::default());
    for manifest in &manifests {
        match &manifest.report {
            Ok(report) => {
                for finding in report.findings() {
                    let severity = finding.severity.as_str();
                    println!("{severity}: {}:{}: {finding}", manifest.source, finding.at.line);
                }
            }
            Err(error) => println!("error: {}: {error}", manifest.source),
        }
    }
    let refused = manifests.iter().filter(|manifest| manifest.has_errors()).count();
    println!("{} manifests, {refused} with errors", manifests.len());
    Ok(if manifests.iter().any(Manifest::has_errors) { ExitCode::FAILURE } else { ExitCode::SUCCESS })
}
