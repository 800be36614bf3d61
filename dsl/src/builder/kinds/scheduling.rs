//! The builders of the kinds of `scheduling`.
// Generated from the `k8s-openapi` source that Cargo.lock pins. Do not edit:
// `UPDATE_SCHEMA=1 cargo test --test schema` writes it anew.

#[allow(unused_imports, reason = "some areas have no spec")]
use super::super::wrap::{Fill, kind};
#[allow(unused_imports, reason = "each area needs some of them")]
use super::super::*;

kind! {
    /// A [`PriorityClass`](k8s_openapi::api::scheduling::v1::PriorityClass) of `scheduling.k8s.io/v1`: its setters are the fields of the object.
    cluster PriorityClass => k8s_openapi::api::scheduling::v1::PriorityClass
}

impl PriorityClass {
    /// Sets `description`.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.0.description = Some(description.into());
        self
    }

    /// Sets `globalDefault`.
    pub fn global_default(mut self, global_default: bool) -> Self {
        self.0.global_default = Some(global_default);
        self
    }

    /// Sets `preemptionPolicy`.
    pub fn preemption_policy(mut self, preemption_policy: PreemptionPolicy) -> Self {
        self.0.preemption_policy = Some(preemption_policy.into());
        self
    }
}

k8s_openapi::k8s_if_ge_1_36! {
impl PriorityClass {
    /// Sets `value`.
    pub fn value(mut self, value: i32) -> Self {
        self.0.value = Some(value);
        self
    }
}
}
