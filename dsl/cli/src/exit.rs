//! How the command ends.

use std::process::ExitCode;

/// What the exit code says; the worse of two wins.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Exit {
    /// Nothing is wrong: 0.
    Fine,
    /// A finding is an error, or a warning where those are denied: 1.
    Found,
    /// Something could not be read, or the arguments are wrong: 2.
    Unreadable,
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> Self {
        ExitCode::from(exit as u8)
    }
}
