//! The builders of the kinds, by area of the API.
// Generated from the `k8s-openapi` source that Cargo.lock pins. Do not edit:
// `UPDATE_SCHEMA=1 cargo test --test schema` writes it anew.

mod admissionregistration;
mod apiextensions;
mod apiregistration;
mod apps;
mod autoscaling;
mod batch;
mod certificates;
mod coordination;
mod core;
mod discovery;
mod flowcontrol;
mod networking;
mod node;
mod policy;
mod rbac;
mod scheduling;
mod storage;

pub use admissionregistration::*;
pub use apiextensions::*;
pub use apiregistration::*;
pub use apps::*;
pub use autoscaling::*;
pub use batch::*;
pub use certificates::*;
pub use coordination::*;
pub use core::*;
pub use discovery::*;
pub use flowcontrol::*;
pub use networking::*;
pub use node::*;
pub use policy::*;
pub use rbac::*;
pub use scheduling::*;
pub use storage::*;
