//! What the examples, tests and benches of the workspace share.

/// The README: its blocks compile and run.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
pub struct Readme;
