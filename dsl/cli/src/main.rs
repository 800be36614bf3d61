//! The command `kubewright`: checks Kubernetes manifests without a cluster, converts them, and draws their links.

mod args;
mod check;
mod convert;
mod exit;
mod graph;
mod import;
mod input;

use std::io;
use std::process::ExitCode;

use clap::{CommandFactory as _, Parser as _};

use args::{Args, Command};
use exit::Exit;

fn main() -> ExitCode {
    let args = Args::parse();
    let done = match args.command {
        Command::Check(args) => check::run(&args),
        Command::Convert(args) => convert::run(&args),
        Command::Import(args) => import::run(&args),
        Command::Graph(args) => graph::run(&args),
        Command::Completions { shell } => {
            clap_complete::generate(shell, &mut Args::command(), "kubewright", &mut io::stdout());
            Ok(Exit::Fine)
        }
    };
    match done {
        Ok(exit) => exit.into(),
        // Whoever reads has seen enough.
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Exit::Fine.into(),
        Err(error) => {
            anstream::eprintln!("kubewright: {error}");
            Exit::Unreadable.into()
        }
    }
}
