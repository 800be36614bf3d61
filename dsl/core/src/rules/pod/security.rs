//! The security context of a container. `ValidateSecurityContext`.
//!
//! <https://kubernetes.io/docs/tasks/configure-pod-container/security-context/>

use crate::at::At;
use crate::finding::Cx;
use crate::rules::common::{enum_ptr, in_range};
use crate::rules::pod::Pod;
use crate::rules::pod::profiles;
use crate::rules::pod::windows;
use crate::view::Seen;

/// The identifiers that a user or a group can have.
pub(crate) const IDS: std::ops::RangeInclusive<i64> = 0..=i32::MAX as i64;

/// Applies the rules to the security context of a container.
pub(crate) fn container<L: Copy>(cx: &mut Cx<L>, pod: &Pod<'_, L>, context: At<'_, '_, L>) {
    if !context.is_known() {
        return;
    }
    in_range(cx, context.field("runAsUser"), IDS);
    in_range(cx, context.field("runAsGroup"), IDS);
    let mount = context.field("procMount");
    if let Seen::Known(text) = mount.str_ptr() {
        enum_ptr(cx, mount);
        if text == "Unmasked" && pod.at.flag("hostUsers").or(true) == Some(true) {
            cx.invalid(mount, "`Unmasked` needs `hostUsers: false` in the pod");
        }
    }
    profiles::seccomp(cx, context.field("seccompProfile"));
    escalation(cx, context);
    windows::options(cx, context.field("windowsOptions"));
    profiles::app_armor(cx, context.field("appArmorProfile"));
}

/// Who is privileged escalates: the two cannot be told apart.
fn escalation<L: Copy>(cx: &mut Cx<L>, context: At<'_, '_, L>) {
    let escalation = context.field("allowPrivilegeEscalation");
    if escalation.bool() != Seen::Known(false) {
        return;
    }
    let first = escalation.place();
    let privileged = context.field("privileged");
    if privileged.bool() == Seen::Known(true) {
        let message = "a privileged container can escalate: `allowPrivilegeEscalation` cannot be `false`";
        cx.invalid(context.at_place(privileged.place()), message).first(first);
    }
    let capabilities = context.field("capabilities");
    for node in capabilities.field("add").nodes() {
        if node.as_str() == Some("CAP_SYS_ADMIN") {
            let message = "`CAP_SYS_ADMIN` can escalate: `allowPrivilegeEscalation` cannot be `false`";
            cx.invalid(context.at_place(node.at), message).first(first);
        }
    }
}
