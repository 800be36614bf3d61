//! Which pods come first.

pub(crate) mod priority_class;
