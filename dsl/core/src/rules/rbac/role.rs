//! What a role allows. `ValidateRole`, `ValidateClusterRole`.
//!
//! <https://kubernetes.io/docs/reference/access-authn-authz/rbac/>

use crate::at::At;
use crate::finding::Cx;
use crate::message::field;
use crate::rules::common::missing;
use crate::rules::meta::labels;
use crate::say;

/// What messages call a rule.
const RULE: &str = "a rule";

/// Applies the rules of a Role.
pub(crate) fn role<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>) {
    for rule in at.field("rules").items() {
        policy(cx, rule, true);
    }
}

/// Applies the rules of a ClusterRole.
pub(crate) fn cluster_role<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>) {
    for rule in at.field("rules").items() {
        policy(cx, rule, false);
    }
    let aggregation = at.field("aggregationRule");
    if !aggregation.is_known() {
        return;
    }
    let selectors = aggregation.field("clusterRoleSelectors");
    if selectors.is_empty() {
        cx.required(selectors, "an `aggregationRule` needs at least one of `clusterRoleSelectors`");
    }
    for selector in selectors.items() {
        let before = cx.len();
        labels::selector(cx, selector);
        if cx.has_errors_since(before) {
            cx.invalid(selector, "this selector is not valid").consequence();
        }
    }
}

/// Checks a rule: of resources, or of paths that are none. `ValidatePolicyRule`.
fn policy<L: Copy>(cx: &mut Cx<L>, rule: At<'_, '_, L>, namespaced: bool) {
    let verbs = rule.field("verbs");
    if verbs.is_empty() {
        missing(cx, verbs, RULE);
    }
    let urls = rule.field("nonResourceURLs");
    let resources = ["apiGroups", "resources", "resourceNames"];
    if !urls.nodes().is_empty() {
        if namespaced {
            cx.invalid(urls.at_key(), "a rule of a Role is of resources alone: URLs belong to no namespace")
                .help("a ClusterRole has rules of URLs");
        }
        let other = resources.into_iter().find(|key| !rule.field(key).nodes().is_empty());
        if let Some(other) = other {
            let message =
                say!("{} and {} exclude each other in a rule", field("nonResourceURLs"), field(other));
            cx.invalid(urls.at_key(), message)
                .first(rule.field(other).key_place())
                .help("make two rules of it")
                .consequence_if(namespaced);
        }
        return;
    }
    if urls.is_unknown() || urls.is_open() {
        return;
    }
    for key in ["apiGroups", "resources"] {
        let list = rule.field(key);
        if list.is_empty() {
            let help = if key == "apiGroups" {
                "`\"\"` is the group of pods, Services and ConfigMaps"
            } else {
                "such as `pods`"
            };
            let message = match list.is_known() {
                true => say!("{} of a rule of resources is empty", field(key)),
                false => say!("a rule of resources needs {}", field(key)),
            };
            cx.required(list, message).help(help);
        }
    }
}
