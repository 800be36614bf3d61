//! What cannot be imported.

use std::fmt;

/// Why an object is not written as Rust.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refused {
    /// There is no macro for the kind.
    NoMacro,
    /// The macro of the kind is for that version of it.
    OtherVersion(&'static str),
    /// Kubernetes has the kind in that version alone.
    NoVersion(&'static str),
    /// The schema has no such field: its path.
    UnknownField(String),
    /// A value is of another type than the field: its path, and what is expected.
    WrongType(String, &'static str),
    /// What was written is something else: the path where it first differs.
    Differs(String),
    /// What was written is not Rust.
    NotRust,
}

impl Refused {
    /// Whether the object can be in a set as JSON: no macro is for it.
    pub fn is_custom(&self) -> bool {
        matches!(self, Refused::NoMacro | Refused::OtherVersion(_))
    }
}

impl fmt::Display for Refused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Refused::NoMacro => f.write_str("there is no macro for this kind"),
            Refused::OtherVersion(version) => write!(f, "the macro of this kind is for `{version}`"),
            Refused::NoVersion(version) => write!(f, "this kind is in `{version}`"),
            Refused::UnknownField(path) => write!(f, "this kind has no field `{path}`"),
            Refused::WrongType(path, expected) => write!(f, "`{path}` must be {expected}"),
            Refused::Differs(path) if path.is_empty() => {
                f.write_str("the object cannot be written in the language")
            }
            Refused::Differs(path) => write!(f, "`{path}` cannot be written in the language"),
            Refused::NotRust => f.write_str("its text cannot be written in Rust"),
        }
    }
}
