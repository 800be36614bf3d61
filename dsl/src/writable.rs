//! What can be written as a manifest.

use serde::Serialize;

/// An object that can be written: whatever serde can serialize, such as every type of `k8s-openapi`.
///
/// It is [`Serialize`] under a name of its own, so that rustc says what is missing; it is never implemented by hand.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be written as a manifest",
    label = "not an object",
    note = "`build()`, and whatever else may fail, gives a `Result`: open it with `?`",
    note = "every type of `k8s-openapi` can be written, and every other that implements serde's `Serialize`"
)]
pub trait Writable: Serialize {}

#[diagnostic::do_not_recommend]
impl<T: Serialize + ?Sized> Writable for T {}
