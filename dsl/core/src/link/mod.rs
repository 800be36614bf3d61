//! Links: what objects take from each other, by name, key, port and label.
//!
//! One place says which field of the API names another object ([`of_field`]) or selects some ([`selects`]), one walk
//! yields where an object does. The macros expand by the former, so that rustc looks a link up; a set of objects is looked
//! through by [`check`].
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
pub use objects::{Id, has_pods, is_filled_by_others, key_maps, known_pod_labels, pod_labels};
pub use table::{
    Part, Reference, Selects, Target, of_field, of_label, of_struct, of_type, references, scales, selects,
};
pub use walk::{Use, uses};
