//! What the macros expand to calls of; not for use by hand.

mod apply;
mod field;
mod link;
mod splice;

pub use apply::{ApplyTo, apply};
pub use field::{IntoField, value};
pub use link::{IntoName, Item, ItemKind, key, named};
pub use splice::{SpliceInto, add, extend, extend_map, splice};

use k8s_openapi::apimachinery::pkg::apis::meta::v1::Time;

/// A time that the macro has checked.
pub fn time(text: &str) -> Time {
    Time(text.parse().unwrap_or_default())
}
