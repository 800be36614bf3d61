//! An IngressClass. `ValidateIngressClass`.
//!
//! <https://kubernetes.io/docs/concepts/services-networking/ingress/#ingress-class>

use super::ingress::reference;
use crate::at::At;
use crate::finding::Cx;
use crate::message::{field, value};
use crate::names;
use crate::rules::common::{needs_text, one_of, text_follows};
use crate::say;
use crate::view::Seen;

/// The most bytes of the name of a controller.
const CONTROLLER_MAX: usize = 250;

/// Applies the rules of an IngressClass.
pub(crate) fn ingress_class<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>) {
    let spec = at.field("spec");
    let controller = spec.field("controller");
    if needs_text(cx, controller, "an IngressClass")
        && let Seen::Known(text) = controller.str()
    {
        if text.len() > CONTROLLER_MAX {
            cx.too_long(controller, say!("{} has more than {} bytes", field("controller"), CONTROLLER_MAX));
        }
        prefixed_path(cx, controller, text);
    }
    let parameters = spec.field("parameters");
    if parameters.is_known() {
        reference(cx, parameters);
        scope(cx, parameters);
    }
}

/// Refuses what is no path after a domain: `example.com/controller`. `IsDomainPrefixedPath`.
fn prefixed_path<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>, text: &str) {
    let name = field(at.name().to_owned());
    let Some((domain, path)) =
        text.split_once('/').filter(|(one, other)| !one.is_empty() && !other.is_empty())
    else {
        cx.invalid(at, say!("{} is not a domain and a path, as {} must be", value(text), name))
            .help("such as `example.com/ingress-controller`");
        return;
    };
    text_follows(cx, at, domain, names::dns_subdomain);
    let is_path = |byte: u8| byte.is_ascii_alphanumeric() || b"/-._~%!$&'()*+,;=:".contains(&byte);
    if !path.bytes().all(is_path) {
        cx.invalid(at, say!("{} has characters that no path of a URL has", value(path)));
    }
}

fn scope<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>) {
    let (scope, namespace) = (at.field("scope"), at.field("namespace"));
    match scope.str_ptr().or("Cluster") {
        Some("Namespace") => match namespace.str_ptr() {
            Seen::Absent => {
                cx.required(namespace, "parameters of scope `Namespace` need `namespace`");
            }
            Seen::Known(text) => text_follows(cx, namespace, text, names::dns_label),
            Seen::Unknown => {}
        },
        Some("Cluster") if namespace.is_known() => {
            cx.forbidden(namespace.at_key(), "parameters of scope `Cluster` have no `namespace`")
                .help("write `scope: Namespace`");
        }
        Some("Cluster") => {}
        Some(text) => one_of(cx, scope, text, &["Cluster", "Namespace"]),
        None => {}
    }
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::table;
    use crate::schema::KindId;

    #[test]
    fn good_and_bad_classes() {
        table(
            KindId::IngressClass,
            &[
                ("{spec: {controller: example.com/ingress}}", ""),
                ("{spec: {controller: ?, parameters: ?}}", ""),
                ("{}", "error spec.controller"),
                ("{spec: {controller: nginx}}", "error spec.controller"),
                ("{spec: {controller: Example/a b}}", "error spec.controller, error spec.controller"),
                ("{spec: {controller: a.b/c, parameters: {kind: A, name: a}}}", ""),
                (
                    "{spec: {controller: a.b/c, parameters: {}}}",
                    "error spec.parameters.kind, error spec.parameters.name",
                ),
                (
                    "{spec: {controller: a.b/c, parameters: {kind: A, name: a, namespace: b}}}",
                    "error spec.parameters.namespace",
                ),
                (
                    "{spec: {controller: a.b/c, parameters: {kind: A, name: a, scope: Namespace}}}",
                    "error spec.parameters.namespace",
                ),
                (
                    "{spec: {controller: a.b/c, parameters: {kind: A, name: a, scope: World}}}",
                    "error spec.parameters.scope",
                ),
            ],
        );
    }
}
