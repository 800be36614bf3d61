//! When a container restarts. `validateContainerRestartPolicy`.
//!
//! <https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle/#restart-policy>

use crate::finding::Findings;
use crate::node::Node;
use crate::path::Path;
use crate::rules::words::{missing, one_of};
use crate::view::Seen;

/// The values of a pod's `restartPolicy`, and of a container's.
pub(crate) const POLICIES: [&str; 3] = ["Always", "OnFailure", "Never"];
const ACTIONS: [&str; 2] = ["Restart", "RestartAllContainers"];
const RULES_MAX: usize = 20;
const CODES_MAX: usize = 255;

/// Applies the rules to the policy of a pod; `path` is that of the spec.
pub(crate) fn pod<L: Copy>(found: &mut Findings<L>, spec: &Node<L>, path: &Path<'_>) {
    if let Seen::Known(policy) = spec.text("restartPolicy") {
        let at = spec.place("restartPolicy");
        one_of(found, &path.field("restartPolicy"), at, "restartPolicy", policy, &POLICIES);
    }
}

/// Applies the rules to the policy of a container; `path` is that of the container.
pub(crate) fn container<L: Copy>(found: &mut Findings<L>, container: &Node<L>, path: &Path<'_>) {
    let rules = container.items("restartPolicyRules");
    match container.text_ptr("restartPolicy") {
        Seen::Known(policy) => {
            let at = container.place("restartPolicy");
            one_of(found, &path.field("restartPolicy"), at, "restartPolicy", policy, &POLICIES);
        }
        Seen::Absent => needs_policy(found, container, path),
        Seen::Unknown => {}
    }
    let path = path.field("restartPolicyRules");
    if rules.nodes.len() > RULES_MAX {
        let message = format!("there are {} rules: {RULES_MAX} are the most", rules.nodes.len());
        found.too_many(&path, container.place("restartPolicyRules"), message);
    }
    for (index, rule) in rules.nodes.iter().enumerate() {
        self::rule(found, rule, &path.index(index));
    }
}

/// As [`container`]; of an init container without a policy, the rules are not looked at.
pub(crate) fn init_container<L: Copy>(found: &mut Findings<L>, node: &Node<L>, path: &Path<'_>) {
    if node.text_ptr("restartPolicy").is_absent() && found.cascades() {
        needs_policy(found, node, path);
    } else {
        container(found, node, path);
    }
}

fn needs_policy<L: Copy>(found: &mut Findings<L>, container: &Node<L>, path: &Path<'_>) {
    if !container.items("restartPolicyRules").nodes.is_empty() {
        let message = "a container with `restartPolicyRules` needs its own `restartPolicy`";
        found.required(&path.field("restartPolicy"), container.key_place("restartPolicyRules"), message);
    }
}

fn rule<L: Copy>(found: &mut Findings<L>, rule: &Node<L>, path: &Path<'_>) {
    match rule.text("action") {
        Seen::Known(action) => {
            one_of(found, &path.field("action"), rule.place("action"), "action", action, &ACTIONS);
        }
        Seen::Absent => {
            let message = "a restart rule needs `action`";
            found.unsupported(&path.field("action"), rule.place("action"), message).help("`Restart`");
        }
        Seen::Unknown => {}
    }
    let codes = match rule.see("exitCodes") {
        Seen::Known(codes) => codes,
        Seen::Absent => return missing(found, rule, path, "exitCodes", "a restart rule"),
        Seen::Unknown => return,
    };
    let path = path.field("exitCodes");
    if let Some(operator) = codes.text("operator").or("") {
        let at = codes.place("operator");
        one_of(found, &path.field("operator"), at, "operator", operator, &["In", "NotIn"]);
    }
    let values = codes.items("values");
    if values.nodes.len() > CODES_MAX {
        let message = format!("there are {} exit codes: {CODES_MAX} are the most", values.nodes.len());
        found.too_many(&path.field("values"), codes.place("values"), message);
    }
}
