//! What the macros expand to calls of; not for use by hand.

mod apply;
mod base;
mod convert;
mod expected;
mod field;
// As the generator writes it.
#[rustfmt::skip]
mod generated;
mod json;
mod link;
mod linked;
// As the generator writes it.
#[rustfmt::skip]
#[allow(non_snake_case)]
mod names;
mod splice;

pub use apply::{ApplyTo, apply};
pub use base::{BaseOf, Behind, First, OnlyBaseOf, Spread, Whole, base, upon};
pub use convert::*;
pub use expected::*;
pub use field::{IntoField, value};
pub use json::{AnyField, IntoJson, Json, JsonMap, any, extend_json, extend_list, json};
pub use link::*;
pub use linked::*;
pub use names::*;
pub use splice::{Elements, Entries, List, SpliceInto, Spliced, add, extend, extend_map};

// The macro behind the fronts is that of the Kubernetes version of `k8s-openapi`, however that was told of it.
k8s_openapi::k8s_if_1_33! { pub use kubewright_macros::v1_33 as expand; }
k8s_openapi::k8s_if_1_34! { pub use kubewright_macros::v1_34 as expand; }
k8s_openapi::k8s_if_1_35! { pub use kubewright_macros::v1_35 as expand; }
k8s_openapi::k8s_if_1_36! { pub use kubewright_macros::v1_36 as expand; }
k8s_openapi::k8s_if_1_37! { pub use kubewright_macros::v1_37 as expand; }

pub use crate::linked::Key;
pub use crate::linked::port::{
    ServicePort, WorkloadPort, service_port, service_port_number, workload_port, workload_port_number,
};

use k8s_openapi::apimachinery::pkg::apis::meta::v1::{MicroTime, Time};

/// A time that the macro has checked.
pub fn time(text: &str) -> Time {
    Time(text.parse().unwrap_or_default())
}

/// A time with microseconds that the macro has checked.
pub fn micro_time(text: &str) -> MicroTime {
    MicroTime(text.parse().unwrap_or_default())
}
