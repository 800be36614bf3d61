//! When a container restarts. `validateContainerRestartPolicy`.
//!
//! <https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle/#restart-policy>

use crate::at::At;
use crate::finding::Cx;
use crate::message::field;
use crate::rules::common::{enum_value, missing, one_of};
use crate::rules::pod::Pod;
use crate::say;
use crate::view::Seen;

/// The values of a container's `restartPolicy`, to which the schema gives none.
const POLICIES: [&str; 3] = ["Always", "OnFailure", "Never"];
/// The actions of a restart rule; the second is of 1.36.
const ACTIONS: [&str; 2] = ["Restart", "RestartAllContainers"];
const OPERATORS: [&str; 2] = ["In", "NotIn"];
const RULES_MAX: usize = 20;
const CODES_MAX: usize = 255;

/// Applies the rules to the policy of a pod.
pub(crate) fn pod<L: Copy>(cx: &mut Cx<L>, pod: &Pod<'_, L>) {
    enum_value(cx, pod.at.field("restartPolicy"));
}

/// Applies the rules to the policy of a container.
pub(crate) fn container<L: Copy>(cx: &mut Cx<L>, container: At<'_, '_, L>) {
    let policy = container.field("restartPolicy");
    // Before its containers had a policy each, only that of an init container could be set.
    if !cx.since(35) {
        if policy.is_known() && cx.since(34) {
            cx.advice(
                policy.at_key(),
                "a container has no `restartPolicy` before Kubernetes 1.35: it is dropped",
            );
        } else if policy.is_known() {
            cx.forbidden(policy.at_key(), "a container has no `restartPolicy` before Kubernetes 1.34");
        }
        return;
    }
    match policy.str_ptr() {
        Seen::Known(text) => one_of(cx, policy, text, &POLICIES),
        Seen::Absent => needs_policy(cx, container),
        Seen::Unknown => {}
    }
    rules(cx, container.field("restartPolicyRules"));
}

/// As [`container`]; of an init container without a policy, an API server does not look at the rules.
pub(crate) fn init_container<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>) {
    let policy = at.field("restartPolicy");
    if !cx.since(35) {
        match policy.str_ptr() {
            Seen::Known(text) if cx.since(34) && text != "Always" => {
                cx.advice(
                    policy.at_key(),
                    "a `restartPolicy` other than `Always` is dropped before Kubernetes 1.35",
                );
            }
            Seen::Known(text) => one_of(cx, policy, text, &["Always"]),
            _ => {}
        }
    } else if policy.is_absent() && cx.is_faithful() {
        needs_policy(cx, at);
    } else if policy.str() == Seen::Known("Always") && !cx.since(36) {
        let rules = at.field("restartPolicyRules");
        if !rules.nodes().is_empty() {
            cx.forbidden(rules.at_key(), "a sidecar has no `restartPolicyRules` before Kubernetes 1.36");
        }
    } else {
        container(cx, at);
    }
}

fn needs_policy<L: Copy>(cx: &mut Cx<L>, container: At<'_, '_, L>) {
    let rules = container.field("restartPolicyRules");
    if !rules.nodes().is_empty() {
        let at = container.field("restartPolicy").at_place(rules.key_place());
        cx.required(at, "a container with `restartPolicyRules` needs its own `restartPolicy`");
    }
}

fn rules<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>) {
    let count = at.nodes().len();
    if count > RULES_MAX {
        cx.too_many(at, say!("there are {} restart rules: at most {} are allowed", count, RULES_MAX));
    }
    let actions = if cx.since(36) { &ACTIONS[..] } else { &ACTIONS[..1] };
    for rule in at.items() {
        let action = rule.field("action");
        match action.str() {
            Seen::Known(text) => one_of(cx, action, text, actions),
            Seen::Absent => {
                cx.unsupported(action, say!("a restart rule needs {}", field("action"))).help("`Restart`");
            }
            Seen::Unknown => {}
        }
        let codes = rule.field("exitCodes");
        if codes.is_absent() {
            missing(cx, codes, "a restart rule");
        }
        if !codes.is_known() {
            continue;
        }
        let operator = codes.field("operator");
        if let Some(text) = operator.str().or("") {
            one_of(cx, operator, text, &OPERATORS);
        }
        let values = codes.field("values");
        let count = values.nodes().len();
        if count > CODES_MAX {
            cx.too_many(values, say!("there are {} exit codes: at most {} are allowed", count, CODES_MAX));
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::check::check_parts;
    use crate::node::Node;
    use crate::rules::testing::{list, map, pod, text};
    use crate::schema::{Version, generated};

    fn refused<const N: usize>(version: u8, fields: [(&'static str, Node<u32>); N]) -> Vec<String> {
        let mut entries = map([("name", text("init")), ("image", text("i"))]);
        if let (crate::Value::Map(all), crate::Value::Map(more)) = (&mut entries.value, map(fields).value) {
            all.entries.extend(more.entries);
        }
        let mut pod = pod([("initContainers", list([entries]))]);
        let found = check_parts(&mut pod, &generated::POD, Some(Version(version))).into_vec();
        let errors = found.iter().filter(|finding| finding.severity == crate::Severity::Error);
        errors.map(|finding| finding.field.replace("spec.initContainers[0].", "")).collect()
    }

    #[test]
    fn what_init_containers_may_have_in_each_version() {
        let policy = |text: &'static str| ("restartPolicy", self::text(text));
        let rules = || {
            let codes = map([("operator", text("In")), ("values", list([]))]);
            ("restartPolicyRules", list([map([("action", text("Restart")), ("exitCodes", codes)])]))
        };
        let resize = || {
            let one = map([("resourceName", text("cpu")), ("restartPolicy", text("RestartContainer"))]);
            ("resizePolicy", list([one]))
        };
        for (version, sidecar, never, resized) in [
            // 1.33 does not know the rules at all.
            (33, &["restartPolicyRules"][..], &["restartPolicy"][..], &[][..]),
            (34, &[], &[], &[]),
            (35, &["restartPolicyRules"], &[], &[]),
            (36, &[], &[], &["resizePolicy[0].restartPolicy"]),
        ] {
            assert_eq!(refused(version, [policy("Always"), rules()]), sidecar, "1.{version}");
            assert_eq!(refused(version, [policy("Never")]), never, "1.{version}");
            assert_eq!(refused(version, [resize()]), resized, "1.{version}");
        }
    }
}
