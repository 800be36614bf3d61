//! The security context of a container. `ValidateSecurityContext`.
//!
//! <https://kubernetes.io/docs/tasks/configure-pod-container/security-context/>

use crate::finding::Findings;
use crate::node::Node;
use crate::path::Path;
use crate::rules::pod::Pod;
use crate::rules::pod::profiles;
use crate::rules::pod::windows;
use crate::rules::words::{in_range, one_of};
use crate::view::Seen;

/// The identifiers that a user or a group can have.
pub(crate) const IDS: std::ops::RangeInclusive<i64> = 0..=i32::MAX as i64;

/// Applies the rules; `path` is that of the security context.
pub(crate) fn container<L: Copy>(
    found: &mut Findings<L>,
    pod: &Pod<'_, L>,
    container: &Node<L>,
    path: &Path<'_>,
) {
    let Seen::Known(context) = container.see("securityContext") else { return };
    in_range(found, context, path, "runAsUser", IDS);
    in_range(found, context, path, "runAsGroup", IDS);
    if let Seen::Known(mount) = context.text_ptr("procMount") {
        let at = context.place("procMount");
        one_of(found, &path.field("procMount"), at, "procMount", mount, &["Default", "Unmasked"]);
        if mount == "Unmasked" && pod.spec.flag("hostUsers").or(true) == Some(true) {
            let message = "`Unmasked` needs `hostUsers: false` in the pod";
            found.invalid(&path.field("procMount"), at, message);
        }
    }
    profiles::seccomp(found, context, path);
    escalation(found, context, path);
    windows::options(found, context, path);
    profiles::app_armor(found, context, path);
}

/// Who is privileged escalates: the two cannot be told apart.
fn escalation<L: Copy>(found: &mut Findings<L>, context: &Node<L>, path: &Path<'_>) {
    if context.flag("allowPrivilegeEscalation") != Seen::Known(false) {
        return;
    }
    let first = context.place("allowPrivilegeEscalation");
    if context.flag("privileged") == Seen::Known(true) {
        let message = "a privileged container can escalate: `allowPrivilegeEscalation` cannot be `false`";
        found.invalid(path, context.place("privileged"), message).first(first);
    }
    let Seen::Known(capabilities) = context.see("capabilities") else { return };
    for node in capabilities.items("add").nodes {
        if node.as_str() == Some("CAP_SYS_ADMIN") {
            let message = "`CAP_SYS_ADMIN` can escalate: `allowPrivilegeEscalation` cannot be `false`";
            found.invalid(path, node.at, message).first(first);
        }
    }
}
