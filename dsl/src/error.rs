//! What can go wrong on the way to YAML.

use std::path::PathBuf;
use std::{fmt, io};

use kubewright_core::source::SourceError;
use kubewright_core::yaml::WriteError;

use crate::Report;
use crate::builder::{InvalidName, InvalidQuantity};
use crate::tree::TreeError;

/// Why there is no manifest.
///
/// `Debug` prints what `Display` prints, so that `fn main() -> Result<(), kubewright::Error>` ends with a text for people.
#[non_exhaustive]
pub enum Error {
    /// Objects that an API server refuses: a report each, with every finding.
    Invalid(Vec<Report>),
    /// A value that is not a Kubernetes object, such as one with a key that is not text.
    Tree(TreeError),
    /// Files that cannot be the data of a ConfigMap or a Secret, each with what is wrong.
    Source(Vec<SourceError>),
    /// Files that would be overwritten, and that this set did not write.
    Foreign(Vec<PathBuf>),
    /// A text that breaks the rule of the name that it is meant for.
    Name(InvalidName),
    /// A text that is not a quantity.
    Quantity(InvalidQuantity),
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
            Error::Name(error) => error.fmt(f),
            Error::Quantity(error) => error.fmt(f),
            Error::Io(error) => write!(f, "cannot write the manifest: {error}"),
        }
    }
}

/// As `Display`: what `main` prints of its error.
impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            // Its text is in this error's text already, and so is that of every other one.
            Error::Io(error) => error.get_ref().and_then(|inner| inner.source()),
            _ => None,
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

impl From<InvalidName> for Error {
    fn from(error: InvalidName) -> Self {
        Error::Name(error)
    }
}

impl From<InvalidQuantity> for Error {
    fn from(error: InvalidQuantity) -> Self {
        Error::Quantity(error)
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

#[cfg(test)]
mod tests {
    use std::error::Error as _;
    use std::io;

    use super::Error;
    use crate::builder::{ObjectName, Pod};

    #[test]
    fn prints_for_people_in_main() {
        let Err(error) = Pod::new("Web").build() else { panic!("accepted") };
        assert_eq!(format!("{error:?}"), error.to_string());
        assert!(
            error.to_string().starts_with("Pod `Web`: 2 errors\nerror: metadata.name: `Web` must"),
            "{error}"
        );
    }

    #[test]
    fn says_the_reason_once() {
        let error = Error::from(io::Error::other("the disk is full"));
        assert!(error.source().is_none());
        assert_eq!(error.to_string(), "cannot write the manifest: the disk is full");
        assert_eq!(format!("{error:?}"), error.to_string());
        let name: Result<_, Error> = ObjectName::try_new("Web").map_err(Error::from);
        assert!(name.is_err_and(|error| error.to_string().starts_with("`Web`")));
    }
}
