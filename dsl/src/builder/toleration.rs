//! Tolerations: which taints of a node a pod tolerates.

use std::time::Duration;

use k8s_openapi::api::core::v1;

use super::duration::seconds;
use super::{TolerationEffect, TolerationOperator};

/// Which taints of a node a pod tolerates.
///
/// <https://kubernetes.io/docs/concepts/scheduling-eviction/taint-and-toleration/>
///
/// ```
/// use kubewright::builder::{Toleration, TolerationEffect};
///
/// let gpu = Toleration::equal("dedicated", "gpu").effect(TolerationEffect::NoSchedule);
/// let any = Toleration::any();
/// ```
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct Toleration(v1::Toleration);

super::wrap::wraps!(Toleration => v1::Toleration);

impl Toleration {
    /// Taints of that key and value.
    pub fn equal(key: impl Into<String>, value: impl Into<String>) -> Self {
        Toleration(v1::Toleration {
            key: Some(key.into()),
            operator: Some(TolerationOperator::Equal.into()),
            value: Some(value.into()),
            ..Default::default()
        })
    }

    /// Taints of that key, whatever their value.
    pub fn exists(key: impl Into<String>) -> Self {
        Toleration::any().with(|this| this.key = Some(key.into()))
    }

    /// All taints.
    pub fn any() -> Self {
        Toleration(v1::Toleration { operator: Some(TolerationOperator::Exists.into()), ..Default::default() })
    }

    /// Only taints of that effect; of any, unless said.
    pub fn effect(self, effect: TolerationEffect) -> Self {
        self.with(|this| this.effect = Some(effect.into()))
    }

    /// How long a pod stays on a node that gets such a taint. It takes `NoExecute` taints only, so it says that too.
    pub fn for_at_most(self, duration: Duration) -> Self {
        self.effect(TolerationEffect::NoExecute)
            .with(|this| this.toleration_seconds = Some(seconds(duration)))
    }
}
