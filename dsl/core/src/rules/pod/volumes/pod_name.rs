//! The name that a pod will have: the claims of its ephemeral volumes are named after it.

use crate::rules::meta::metadata::generated_name;
use crate::rules::pod::Pod;
use crate::view::Seen;

/// The name of a pod, as far as it is known; that of a template is not.
pub(super) struct PodName<'t> {
    start: Option<&'t str>,
    generated: bool,
}

impl<'t> PodName<'t> {
    pub(super) fn of<L: Copy>(pod: &Pod<'t, L>) -> Self {
        let (name, start) = match pod.is_template() {
            true => (Seen::Unknown, Seen::Unknown),
            false => (pod.meta.text("name"), pod.meta.text("generateName")),
        };
        match (name, start) {
            (Seen::Known(name), _) => PodName { start: Some(name), generated: false },
            (Seen::Absent, Seen::Known(start)) => PodName { start: Some(start), generated: true },
            _ => PodName { start: None, generated: false },
        }
    }

    pub(super) fn whole(&self) -> Option<String> {
        let start = self.start?;
        if !self.generated {
            return Some(start.to_owned());
        }
        Some(generated_name(start))
    }

    /// Whether an ephemeral volume of that name makes a claim of this one.
    pub(super) fn makes(&self, volume: &str, claim: &str) -> bool {
        let start = self.start.filter(|_| !self.generated);
        start.and_then(|start| claim.strip_prefix(start)).and_then(|rest| rest.strip_prefix('-'))
            == Some(volume)
    }
}
