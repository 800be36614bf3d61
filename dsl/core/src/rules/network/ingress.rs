//! An Ingress. `ValidateIngressCreate`.
//!
//! <https://kubernetes.io/docs/concepts/services-networking/ingress/>

use super::port;
use crate::at::At;
use crate::finding::Cx;
use crate::message::value;
use crate::names;
use crate::rules::common::{enum_ptr, follows, needs_text, text_follows};
use crate::rules::ip;
use crate::say;
use crate::view::Seen;

/// The annotation that `ingressClassName` took the place of.
const CLASS: &str = "kubernetes.io/ingress.class";

/// What a path cannot have in it, and what it cannot end with.
const BAD_PARTS: [&str; 5] = ["//", "/./", "/../", "%2f", "%2F"];
const BAD_ENDS: [&str; 2] = ["/..", "/."];

/// Applies the rules of an Ingress.
pub(crate) fn ingress<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>) {
    let spec = at.field("spec");
    let (rules, fallback) = (spec.field("rules"), spec.field("defaultBackend"));
    if rules.is_empty() && fallback.is_absent() {
        cx.invalid(spec, "an Ingress needs `rules` or `defaultBackend`");
    }
    if fallback.is_known() {
        backend(cx, fallback);
    }
    for item in rules.items() {
        rule(cx, item);
    }
    for item in spec.field("tls").items() {
        for host_at in item.field("hosts").items() {
            if let Seen::Known(text) = host_at.str_ptr() {
                host(cx, host_at, text);
            }
        }
        follows(cx, item.field("secretName"), names::dns_subdomain);
    }
    let class = spec.field("ingressClassName");
    if let Seen::Known(text) = class.str_ptr() {
        text_follows(cx, class, text, names::dns_subdomain);
    }
    annotation(cx, at, class);
}

/// Checks the annotation that says the class, next to the field that does.
fn annotation<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>, class: At<'_, '_, L>) {
    let metadata = at.field("metadata");
    let annotations = metadata.field("annotations");
    let annotation = annotations.key(CLASS);
    // The server looks at the key alone, and so takes `null` for an empty text.
    let Some(entry) = annotations.entry_nodes().iter().find(|entry| entry.key == CLASS) else { return };
    if class.is_absent() {
        cx.warning(annotation.at_key(), say!("the annotation `{}` is deprecated", CLASS))
            .help("`ingressClassName` of the spec takes its place");
    } else if let (Seen::Known(text), Seen::Known(class_text)) = (entry.value.seen_str(), class.str_ptr())
        && text != class_text
    {
        // The server leaves `metadata` out here.
        let annotations = at.named("annotations");
        let here = annotations.named(CLASS).at_place(entry.value.at);
        cx.invalid(here, say!("{} is not `ingressClassName`, {}", value(text), value(class_text)))
            .first(class.place())
            .help(say!("leave out the annotation `{}`", CLASS));
    }
}

/// Holds a host against the rule of names; one with `*` stands for every name below.
fn host<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>, text: &str) {
    let rule = if text.contains('*') { names::wildcard_subdomain } else { names::dns_subdomain };
    text_follows(cx, at, text, rule);
}

fn rule<L: Copy>(cx: &mut Cx<L>, rule: At<'_, '_, L>) {
    let name = rule.field("host");
    if let Seen::Known(text) = name.str() {
        let is_address = ip::parse(text).is_some();
        if is_address {
            cx.invalid(name, say!("{} is an IP address: `host` must be a DNS name", value(text)))
                .help("leave `host` out for every host");
        }
        // An IPv6 address is no DNS name either: that is said.
        if !is_address || cx.is_faithful() {
            host(cx, name, text);
        }
    }
    let http = rule.field("http");
    if !http.is_known() {
        return;
    }
    let paths = http.field("paths");
    if paths.is_empty() {
        cx.required(paths, "`http` needs `paths`");
    }
    for item in paths.items() {
        path(cx, item);
    }
}

fn path<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>) {
    let (kind, path) = (at.field("pathType"), at.field("path"));
    let text = path.str().or("");
    match kind.str_ptr() {
        Seen::Absent => {
            cx.required(kind, "a path needs `pathType`")
                .help("`Prefix`, `Exact` or `ImplementationSpecific`");
            return;
        }
        Seen::Known("Exact" | "Prefix") => {
            let Some(text) = text else { return backend(cx, at.field("backend")) };
            absolute(cx, path, text);
            for part in BAD_PARTS.iter().filter(|part| text.contains(**part)) {
                cx.invalid(path, say!("{} must not have `{}` in it", value(text), *part));
            }
            for end in BAD_ENDS.iter().filter(|end| text.ends_with(**end)) {
                cx.invalid(path, say!("{} must not end with `{}`", value(text), *end));
            }
        }
        Seen::Known("ImplementationSpecific") => {
            if let Some(text) = text.filter(|text| !text.is_empty()) {
                absolute(cx, path, text);
            }
        }
        _ => enum_ptr(cx, kind),
    }
    backend(cx, at.field("backend"));
}

fn absolute<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>, text: &str) {
    if !text.starts_with('/') {
        let message = match text {
            "" => say!("a path needs `path`"),
            _ => say!("{} is not an absolute path", value(text)),
        };
        cx.invalid(at, message).help(say!("write {}", value(format!("/{text}"))));
    }
}

fn backend<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>) {
    if at.is_unknown() {
        return;
    }
    let (resource, service) = (at.field("resource"), at.field("service"));
    match (resource.is_known(), service.is_known()) {
        (true, true) => {
            cx.invalid(at.at_place(service.key_place()), "a backend has `service` or `resource`, not both")
                .first(resource.key_place());
        }
        (true, false) if service.is_absent() => reference(cx, resource),
        (false, true) if resource.is_absent() => service_backend(cx, at, service),
        (false, false) if resource.is_absent() && service.is_absent() => {
            cx.invalid(at, "a backend needs `service` or `resource`");
        }
        _ => {}
    }
}

fn service_backend<L: Copy>(cx: &mut Cx<L>, backend: At<'_, '_, L>, at: At<'_, '_, L>) {
    let name = at.field("name");
    if needs_text(cx, name, "a service backend") {
        follows(cx, name, if cx.since(36) { names::dns_label } else { names::dns_1035_label });
    }
    let port = at.field("port");
    let (name, number) = (port.field("name"), port.field("number"));
    let (Some(text), Some(int)) = (name.str().or(""), number.number().or(0)) else { return };
    match (text, int) {
        ("", 0) => {
            cx.required(backend.at_place(port.place()), "a service backend needs a `port`")
                .help("`port: {number: 80}`, or `port: {name: http}`");
        }
        ("", int) => port::number(cx, number, int),
        (text, 0) => text_follows(cx, name, text, names::port_name),
        _ => {
            let here = backend.at_place(number.key_place());
            cx.invalid(here, "the `port` of a backend has `name` or `number`, not both")
                .first(name.key_place());
        }
    }
}

/// Checks a reference to an object of any kind. `validateIngressTypedLocalObjectReference`.
pub(super) fn reference<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>) {
    let group = at.field("apiGroup");
    if let Seen::Known(text) = group.str_ptr() {
        text_follows(cx, group, text, names::dns_subdomain);
    }
    for field in [at.field("kind"), at.field("name")] {
        if needs_text(cx, field, "a reference") {
            follows(cx, field, names::path_segment);
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::{judged, table};
    use crate::schema::KindId;

    #[test]
    fn good_and_bad_ingresses() {
        table(
            KindId::Ingress,
            &[
                ("{spec: {defaultBackend: {service: {name: web, port: {number: 80}}}}}", ""),
                ("{spec: {defaultBackend: {service: {name: ?, port: ?}}}}", ""),
                ("{}", "error spec"),
                ("{spec: {defaultBackend: {}}}", "error spec.defaultBackend"),
                ("{spec: {defaultBackend: {service: {name: web}}}}", "error spec.defaultBackend"),
                (
                    "{spec: {defaultBackend: {service: {name: web, port: {number: 80, name: a}}}}}",
                    "error spec.defaultBackend",
                ),
                (
                    "{spec: {defaultBackend: {service: {name: Web, port: {number: 0, name: HTTP}}}}}",
                    "error spec.defaultBackend.service.name, error spec.defaultBackend.service.port.name",
                ),
                (
                    "{spec: {defaultBackend: {resource: {apiGroup: \"\", name: a/b}}}}",
                    "error spec.defaultBackend.resource.apiGroup, error spec.defaultBackend.resource.kind, error spec.defaultBackend.resource.name",
                ),
                ("{spec: {rules: [{host: \"*.example.com\"}], tls: [{hosts: [a.b], secretName: s}]}}", ""),
                ("{spec: {rules: [{host: \"a.*.com\"}]}}", "error spec.rules[0].host"),
                ("{spec: {rules: [{host: 10.0.0.1}]}}", "error spec.rules[0].host"),
                ("{spec: {rules: [{host: \"::1\"}]}}", "error spec.rules[0].host"),
                ("{spec: {rules: [{http: {}}]}}", "error spec.rules[0].http.paths"),
                (
                    "{spec: {rules: [{}], tls: [{hosts: [A], secretName: S}]}}",
                    "error spec.tls[0].hosts[0], error spec.tls[0].secretName",
                ),
                ("{spec: {rules: [{}], ingressClassName: \"\"}}", "error spec.ingressClassName"),
            ],
        );
    }

    #[test]
    fn paths() {
        for (path, wanted) in [
            ("pathType: Prefix, path: /", ""),
            ("pathType: ImplementationSpecific", ""),
            ("pathType: ImplementationSpecific, path: a", "path"),
            ("path: /", "pathType"),
            ("pathType: Regex, path: a", "pathType"),
            ("pathType: Exact", "path"),
            ("pathType: Exact, path: a", "path"),
            ("pathType: Exact, path: /a//b", "path"),
            ("pathType: Exact, path: /a/..", "path"),
        ] {
            let text = format!(
                "{{spec: {{rules: [{{http: {{paths: [{{{path}, backend: {{service: {{name: a, port: {{number: 1}}}}}}}}]}}}}]}}}}"
            );
            let wanted = match wanted {
                "" => String::new(),
                field => format!("error spec.rules[0].http.paths[0].{field}"),
            };
            assert_eq!(judged(KindId::Ingress, 36, text.leak()), wanted, "{path}");
        }
    }

    #[test]
    fn classes() {
        let annotated =
            "{metadata: {name: a, annotations: {kubernetes.io/ingress.class: nginx}}, spec: {rules: [{}]}}";
        let both = "{metadata: {name: a, annotations: {kubernetes.io/ingress.class: nginx}}, spec: {rules: [{}], ingressClassName: other}}";
        table(
            KindId::Ingress,
            &[
                (annotated, "warning metadata.annotations[kubernetes.io/ingress.class]"),
                (both, "error annotations.kubernetes.io/ingress.class"),
            ],
        );
    }
}
