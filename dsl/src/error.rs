//! What can go wrong on the way to YAML.

use std::path::PathBuf;
use std::{fmt, io};

use kubewright_core::source::SourceError;
use kubewright_core::yaml::WriteError;

use crate::{Report, tree::TreeError};

/// Why there is no manifest.
#[derive(Debug)]
#[non_exhaustive]
pub enum Error {
    /// Objects that an API server refuses: a report each, with every finding.
    Invalid(Vec<Report>),
    /// A value that is not a Kubernetes object, such as one with a key that is not text.
    Tree(TreeError),
    /// Files that cannot be the data of a ConfigMap or a Secret, each with what is wrong.
    Source(Vec<SourceError>),
    /// Files that are in the way of those that would be written, and were not written here.
    Foreign(Vec<PathBuf>),
    /// The manifest could not be written.
    Io(io::Error),
}

impl Error {
    /// The reports on the objects that an API server refuses; none where the error is another one.
    pub fn reports(&self) -> &[Report] {
        match self {
            Error::Invalid(reports) => reports,
            _ => &[],
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Error::Invalid(reports) => {
                for (index, report) in reports.iter().enumerate() {
                    if index > 0 {
                        f.write_str("\n")?;
                    }
                    write!(f, "{report}")?;
                }
                Ok(())
            }
            Error::Tree(error) => error.fmt(f),
            Error::Source(errors) => {
                for (index, error) in errors.iter().enumerate() {
                    let line = if index > 0 { "\n" } else { "" };
                    write!(f, "{line}{error}")?;
                    if let Some(help) = error.help() {
                        write!(f, " (help: {help})")?;
                    }
                }
                Ok(())
            }
            Error::Foreign(paths) => {
                for (index, path) in paths.iter().enumerate() {
                    let line = if index > 0 { "\n" } else { "" };
                    write!(
                        f,
                        "{line}`{}` was not written by kubewright (help: move or delete it)",
                        path.display()
                    )?;
                }
                Ok(())
            }
            Error::Io(error) => write!(f, "cannot write the manifest: {error}"),
        }
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Error::Invalid(_) | Error::Source(_) | Error::Foreign(_) => None,
            // Its text is this error's text already.
            Error::Tree(_) => None,
            Error::Io(error) => Some(error),
        }
    }
}

impl From<TreeError> for Error {
    fn from(error: TreeError) -> Self {
        Error::Tree(error)
    }
}

impl From<WriteError> for Error {
    fn from(error: WriteError) -> Self {
        // A tree of serde knows all its values.
        Error::Tree(match error {
            WriteError::TooDeep => TreeError::TooDeep,
            WriteError::NotFinite | WriteError::Opaque => TreeError::Number,
        })
    }
}

impl From<io::Error> for Error {
    fn from(error: io::Error) -> Self {
        Error::Io(error)
    }
}

impl From<Report> for Error {
    fn from(report: Report) -> Self {
        Error::Invalid(vec![report])
    }
}
