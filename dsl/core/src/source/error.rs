//! What is wrong with a file. No message repeats a value: it may be secret.

use std::fmt;
use std::path::PathBuf;

use crate::names::Reason;

/// A file that cannot be the data of a ConfigMap or a Secret.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SourceError {
    /// The file.
    pub path: PathBuf,
    /// What is wrong with it.
    pub problem: Problem,
}

/// What is wrong with a file.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Problem {
    /// It cannot be read; perhaps another one was meant.
    Read {
        /// Why not.
        reason: String,
        /// The file of the same directory that was likely meant.
        near: Option<String>,
    },
    /// It is a directory, where the content of a file is expected.
    Directory,
    /// Its name is no key.
    Key {
        /// Its name.
        key: String,
        /// The rule that the name breaks.
        reason: Reason,
    },
    /// A line of an env file is not text.
    NotText {
        /// The number of the line.
        line: usize,
    },
    /// The name in a line of an env file is none.
    Variable {
        /// The number of the line.
        line: usize,
        /// Whether there is a `=` behind it. The name itself is not told: where a value goes over several lines, it is a
        /// part of that.
        has_value: bool,
        /// The rule that the name breaks.
        reason: Reason,
    },
    /// A key that is there already.
    Twice {
        /// The key.
        key: String,
        /// The number of the line, in an env file.
        line: Option<usize>,
    },
}

impl SourceError {
    /// The help, where there is one.
    pub fn help(&self) -> Option<String> {
        match &self.problem {
            Problem::Read { near, .. } => near.as_ref().map(|near| format!("did you mean `{near}`?")),
            Problem::Directory => {
                Some("taken without a key, a directory gives a key for each of its files".to_owned())
            }
            Problem::Key { .. } => Some("give the file a key of its own".to_owned()),
            Problem::Variable { .. } => {
                Some("a line is `NAME=value`, empty, or a comment with `#`".to_owned())
            }
            Problem::NotText { .. } => Some("bytes go into a file of their own".to_owned()),
            Problem::Twice { .. } => None,
        }
    }
}

/// The file, the line and the rule; the help is [`SourceError::help`].
impl fmt::Display for SourceError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let path = self.path.display();
        match &self.problem {
            Problem::Read { reason, .. } => write!(f, "cannot read `{path}`: {reason}"),
            Problem::Directory => write!(f, "`{path}` is a directory, where a file is expected"),
            Problem::Key { key, reason } => {
                write!(f, "`{path}`: a key {reason}, and the file's name `{}` does not", key.escape_debug())
            }
            Problem::NotText { line } => write!(f, "`{path}` line {line}: must be UTF-8"),
            Problem::Variable { line, has_value: true, reason } => {
                write!(f, "`{path}` line {line}: the name before `=` {reason}")
            }
            Problem::Variable { line, has_value: false, reason } => {
                write!(f, "`{path}` line {line}: has no `=`, and as the name of a variable it {reason}")
            }
            Problem::Twice { key, line: Some(line) } => {
                write!(f, "`{path}` line {line}: the key `{key}` is there already")
            }
            Problem::Twice { key, line: None } => write!(f, "`{path}`: the key `{key}` is there already"),
        }
    }
}

impl std::error::Error for SourceError {}
