//! How programs agree on who does what.

pub(crate) mod lease;
