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
    /// Tolerates taints of that key and value (`operator: Equal`).
    pub fn equal(key: impl Into<String>, value: impl Into<String>) -> Self {
        Toleration(v1::Toleration {
            key: Some(key.into()),
            operator: Some(TolerationOperator::Equal.into()),
            value: Some(value.into()),
            ..Default::default()
        })
    }

    /// Tolerates taints of that key, whatever their value (`operator: Exists`).
    pub fn exists(key: impl Into<String>) -> Self {
        Toleration::any().with(|this| this.key = Some(key.into()))
    }

    /// Tolerates all taints.
    pub fn any() -> Self {
        Toleration(v1::Toleration { operator: Some(TolerationOperator::Exists.into()), ..Default::default() })
    }

    /// Tolerates only taints of that effect; of any effect by default (`effect`).
    pub fn effect(self, effect: TolerationEffect) -> Self {
        self.with(|this| this.effect = Some(effect.into()))
    }

    /// How long a pod stays on a node that gets such a taint (`tolerationSeconds`). Only `NoExecute` taints evict pods, so this sets
    /// that effect, too.
    pub fn for_at_most(self, duration: Duration) -> Self {
        self.effect(TolerationEffect::NoExecute)
            .with(|this| this.toleration_seconds = Some(seconds(duration)))
    }
}
