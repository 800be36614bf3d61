//! Links: what objects take from each other, by name, key, port and label.
//!
//! One table says which struct of the API names another object ([`REFERENCES`]), one walk yields where an object does.
//! The macros expand by the table, so that rustc looks a link up; a set of objects is looked through by [`check`].
//!
//! <https://kubernetes.io/docs/concepts/overview/working-with-objects/>

mod check;
mod graph;
mod objects;
mod selector;
mod table;
#[cfg(test)]
mod tests;
mod walk;

pub use check::{Options, check};
pub use graph::{Edge, End, edges};
pub use objects::{Id, is_filled_by_others, key_maps};
pub use table::{Part, REFERENCES, Reference, Target, of_field, of_type};
pub use walk::{Use, uses};
