//! YAML as `kubectl` prints it, and as every reader reads it back.

mod block;
mod float;
pub mod scalar;
mod text;
mod writer;

pub(crate) use block::push_spaces;
pub use writer::{MAX_DEPTH, WriteError, in_order, write};
pub(crate) use writer::{fields, keeps_nulls};
