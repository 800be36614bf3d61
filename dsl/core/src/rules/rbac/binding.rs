//! Whom a role is given to. `ValidateRoleBinding`, `ValidateClusterRoleBinding`.
//!
//! <https://kubernetes.io/docs/reference/access-authn-authz/rbac/#rolebinding-and-clusterrolebinding>

use crate::at::At;
use crate::finding::Cx;
use crate::message::{field, value};
use crate::names;
use crate::rules::common::{choice, missing, needs_text, one_of, text_follows};
use crate::rules::rbac::GROUP;
use crate::say;
use crate::view::Seen;

/// What messages call a subject.
const SUBJECT: &str = "a subject";

/// Applies the rules of a RoleBinding.
pub(crate) fn role_binding<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>) {
    binding(cx, at, &["Role", "ClusterRole"], true);
}

/// Applies the rules of a ClusterRoleBinding.
pub(crate) fn cluster_role_binding<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>) {
    binding(cx, at, &["ClusterRole"], false);
}

fn binding<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>, kinds: &[&'static str], namespaced: bool) {
    let role = at.field("roleRef");
    if !role.is_unknown() {
        let group = role.field("apiGroup");
        if let Seen::Known(text) = group.str() {
            one_of(cx, group, text, &[GROUP]);
        }
        let kind = role.field("kind");
        named_kind(cx, kind, "`roleRef`", kinds);
        let name = role.field("name");
        needs_text(cx, name, "`roleRef`");
        if let Seen::Known(text) = name.str() {
            text_follows(cx, name, text, names::path_segment);
        }
    }
    for subject in at.field("subjects").items() {
        self::subject(cx, subject, namespaced);
    }
}

/// Checks whom. `ValidateRoleBindingSubject`.
fn subject<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>, namespaced: bool) {
    let (kind, name, group) = (at.field("kind"), at.field("name"), at.field("apiGroup"));
    needs_text(cx, name, SUBJECT);
    let Some(text) = kind.str().or("") else { return };
    match text {
        "ServiceAccount" => {
            if let Seen::Known(text) = name.str() {
                text_follows(cx, name, text, names::dns_subdomain);
            }
            if let Seen::Known(text) = group.str() {
                let message = say!("{} is not the group of ServiceAccounts, which have none", value(text));
                cx.unsupported(group, message).help("leave `apiGroup` out");
            }
            let namespace = at.field("namespace");
            if !namespaced && namespace.str().is_absent() {
                missing(cx, namespace, "a ServiceAccount among the subjects");
            }
        }
        "User" | "Group" => {
            if let Seen::Known(text) = group.str() {
                one_of(cx, group, text, &[GROUP]);
            }
        }
        _ => named_kind(cx, kind, SUBJECT, &["ServiceAccount", "User", "Group"]),
    }
}

/// Checks a kind that must be one of these; a server says of an empty one too that it is not supported.
fn named_kind<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>, owner: &'static str, kinds: &[&'static str]) {
    match at.str() {
        Seen::Absent => {
            cx.unsupported(at, say!("{} needs {}", owner, field("kind"))).help(choice("", kinds));
        }
        Seen::Known(text) => one_of(cx, at, text, kinds),
        Seen::Unknown => {}
    }
}
