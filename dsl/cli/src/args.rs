//! The arguments.

use std::path::PathBuf;

use clap::{Args as ClapArgs, Parser, Subcommand, ValueEnum};
use kubewright::{LinkOptions, Version, version_of};

use crate::import::File;

/// Kubernetes manifests, judged as an API server judges them, without a cluster.
#[derive(Debug, Parser)]
#[command(name = "kubewright", version, about, max_term_width = 100)]
pub struct Args {
    /// What to do.
    #[command(subcommand)]
    pub command: Command,
}

/// What the command does.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Judge manifests, and check what they take from each other
    #[command(after_help = CHECK_HELP)]
    Check(CheckArgs),
    /// Write manifests as YAML or JSON, as `kubectl` reads them
    Convert(ConvertArgs),
    /// Write manifests as Rust, proved to be the same objects
    #[command(after_help = IMPORT_HELP)]
    Import(ImportArgs),
    /// Draw manifests and what they take from each other
    Graph(GraphArgs),
    /// Print the completions for a shell
    Completions {
        /// The shell
        shell: clap_complete::Shell,
    },
}

const CHECK_HELP: &str = concat!(
    "Every finding has a severity: an `error` is refused by an API server, a `warning` is one of its own, an `advice` is ",
    "accepted and surely not what was meant. All input is one set: what an object takes from another one by name, key, ",
    "port or labels is checked too.\n\n",
    "With `--format json`, a line for each object: source, index (of the document), kind, name, accepted (the verdict of ",
    "an API server on the object alone; null where it is not an object of a cluster), findings (severity, type, field, ",
    "message, help, line, column, link).\n\n",
    "Exit codes: 0 no errors, 1 errors (or what `--deny` names), 2 something could not be read."
);

const IMPORT_HELP: &str = concat!(
    "What is printed was read by the code of the macros, and is the same object as data. Objects that others of the input refer ",
    "to become constants, and the references links that rustc checks. What cannot be in the short form is written field by field; ",
    "what cannot be written is not imported, and standard error says why.\n\n",
    "Values of Secrets are read from files, `secrets/NAME/key`, which standard error names.\n\n",
    "Exit codes: 0 all is imported and compiles, 1 something is not, or rustc will refuse it, 2 something could not be read."
);

/// Which manifests are read.
#[derive(Debug, ClapArgs)]
pub struct Inputs {
    /// Files and directories of YAML, JSON or JSON Lines; `-` is standard input
    #[arg(required = true, value_name = "PATH")]
    pub paths: Vec<String>,
}

/// How links are checked.
#[derive(Debug, ClapArgs)]
pub struct Links {
    /// Take whatever an object names for a part of the input: what is not there is an error
    #[arg(long)]
    pub self_contained: bool,
    /// Declare an object that is not in the input: `Secret/registry`
    #[arg(long, value_name = "KIND/NAME", value_parser = external)]
    pub external: Vec<(String, String)>,
}

impl Links {
    /// As the library takes them.
    pub fn options(&self) -> LinkOptions {
        LinkOptions {
            self_contained: self.self_contained,
            externals: self.external.iter().cloned().collect(),
        }
    }
}

/// The arguments of `check`.
#[derive(Debug, ClapArgs)]
pub struct CheckArgs {
    #[command(flatten)]
    pub inputs: Inputs,
    #[command(flatten)]
    pub links: Links,
    /// Judge every object by itself, as an API server does
    #[arg(long, conflicts_with_all = ["self_contained", "external"])]
    pub each: bool,
    /// How findings are printed
    #[arg(long, value_enum, default_value_t = Format::Text)]
    pub format: Format,
    /// The version of Kubernetes whose API server judges: 1.33 to 1.37
    #[arg(long, value_name = "VERSION", default_value = "1.36", value_parser = version)]
    pub kubernetes: Version,
    /// Take warnings, or warnings and advice, for errors
    #[arg(long, value_enum, value_name = "SEVERITY")]
    pub deny: Option<Deny>,
}

/// How findings are printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// For people, with the line of the manifest
    Text,
    /// A line of JSON for each object
    Json,
    /// Annotations of GitHub Actions
    Github,
    /// SARIF 2.1.0, for code scanning
    Sarif,
}

/// What is taken for an error.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Deny {
    /// Warnings of an API server
    Warnings,
    /// Warnings of an API server, and advice
    Advice,
}

/// The arguments of `convert`.
#[derive(Debug, ClapArgs)]
pub struct ConvertArgs {
    #[command(flatten)]
    pub inputs: Inputs,
    /// What to write
    #[arg(long, value_enum, default_value_t = Language::Yaml)]
    pub to: Language,
}

/// What `convert` writes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Language {
    /// YAML documents
    Yaml,
    /// JSON, indented, one document after the other
    Json,
}

/// The arguments of `import`.
#[derive(Debug, ClapArgs)]
pub struct ImportArgs {
    #[command(flatten)]
    pub inputs: Inputs,
    /// Write to a file, not to standard output
    #[arg(short, long, value_name = "FILE")]
    pub output: Option<PathBuf>,
    /// Write a module that compiles as it is, with a function that gives a `ManifestSet`
    #[arg(long, conflicts_with = "build_script")]
    pub module: bool,
    /// Write a build script that compiles as it is
    #[arg(long)]
    pub build_script: bool,
    /// Write the values of Secrets into the source; else they are read from files
    #[arg(long)]
    pub with_secrets: bool,
}

impl ImportArgs {
    /// What the file is that is written.
    pub fn file(&self) -> File {
        match (self.module, self.build_script) {
            (true, _) => File::Module,
            (_, true) => File::BuildScript,
            _ => File::Objects,
        }
    }
}

/// The arguments of `graph`.
#[derive(Debug, ClapArgs)]
pub struct GraphArgs {
    #[command(flatten)]
    pub inputs: Inputs,
    #[command(flatten)]
    pub links: Links,
    /// What to draw
    #[arg(long, value_enum, default_value_t = Drawing::Mermaid)]
    pub format: Drawing,
}

/// What `graph` draws.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Drawing {
    /// Mermaid, for Markdown
    Mermaid,
    /// The language of Graphviz
    Dot,
    /// A picture
    Svg,
}

fn version(text: &str) -> Result<Version, String> {
    version_of(text).ok_or_else(|| "there are `1.33`, `1.34`, `1.35`, `1.36` and `1.37`".to_owned())
}

fn external(text: &str) -> Result<(String, String), String> {
    match text.split_once('/') {
        Some((kind, name)) if !kind.is_empty() && !name.is_empty() => Ok((kind.to_owned(), name.to_owned())),
        _ => Err("expected a kind and a name, such as `Secret/registry`".to_owned()),
    }
}
