//! Who holds what, and for how long. `ValidateLease`.
//!
//! <https://kubernetes.io/docs/concepts/architecture/leases/>

use crate::at::At;
use crate::finding::Cx;
use crate::message::field;
use crate::rules::common::{at_least, not_negative};
use crate::say;

/// Applies the rules of a Lease.
pub(crate) fn lease<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>) {
    let spec = at.field("spec");
    at_least(cx, spec.field("leaseDurationSeconds"), 1);
    not_negative(cx, spec.field("leaseTransitions"));
    for key in ["strategy", "preferredHolder"] {
        let here = spec.field(key);
        if here.is_known() {
            cx.advice(
                here.at_key(),
                say!("{} is behind a feature gate that is off by default: it is dropped", field(key)),
            );
        }
    }
}
