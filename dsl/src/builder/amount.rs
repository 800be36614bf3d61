//! A number of things, or a part of them in percent.

use k8s_openapi::apimachinery::pkg::util::intstr::IntOrString;

/// A number of pods, or a percentage of them: `maxSurge`, `minAvailable`.
///
/// ```
/// use kubewright::builder::{Amount, PodDisruptionBudget};
///
/// let budget = PodDisruptionBudget::new("web").max_unavailable(Amount::percent(25));
/// let other = PodDisruptionBudget::new("web").min_available(1);
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct Amount(IntOrString);

impl Amount {
    /// A percentage of them.
    pub fn percent(percent: u32) -> Self {
        Amount(IntOrString::String(format!("{percent}%")))
    }
}

impl From<i32> for Amount {
    fn from(number: i32) -> Self {
        Amount(IntOrString::Int(number))
    }
}

/// As text: `25%`.
impl From<&str> for Amount {
    fn from(text: &str) -> Self {
        Amount(IntOrString::String(text.to_owned()))
    }
}

impl From<IntOrString> for Amount {
    fn from(amount: IntOrString) -> Self {
        Amount(amount)
    }
}

impl From<Amount> for IntOrString {
    fn from(amount: Amount) -> Self {
        amount.0
    }
}
