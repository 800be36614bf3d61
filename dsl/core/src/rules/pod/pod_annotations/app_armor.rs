//! The annotations that name AppArmor profiles, as clusters before 1.30 wanted them.

use super::{APP_ARMOR, CONTAINERS, container, same};
use crate::at::{At, EntryAt};
use crate::finding::Cx;
use crate::message::value;
use crate::names;
use crate::node::Node;
use crate::rules::pod::Pod;
use crate::rules::pod::profiles::PATH_MAX;
use crate::say;
use crate::suggest;
use crate::view::Seen;

/// Applies the rules to one.
pub(crate) fn check<L: Copy>(
    cx: &mut Cx<L>,
    pod: &Pod<'_, L>,
    entry: EntryAt<'_, '_, L>,
    name: &str,
    text: &str,
) {
    if container(pod, name).is_absent() {
        let lists = CONTAINERS.map(|list| pod.at.field(list).nodes());
        let all = lists.into_iter().flatten().filter_map(|node| node.text("name").known());
        let help = suggest::did_you_mean(name, all);
        let message = say!("this pod has no container {}", value(name));
        cx.invalid(entry.at.at_place(entry.key_place), message).help_opt(help);
    }
    let fine = ["", "runtime/default", "unconfined"].contains(&text) || text.starts_with("localhost/");
    if !fine {
        cx.invalid(entry.at, say!("{} is not a valid AppArmor profile", value(text)))
            .help("`runtime/default`, `unconfined` or `localhost/NAME`");
    }
}

/// Checks that the annotation of a container says what its field says, or else the field of the pod.
/// `validateAppArmorAnnotationsAndFieldsMatchOnCreate`.
pub(crate) fn matches<L: Copy>(
    cx: &mut Cx<L>,
    pod: &Pod<'_, L>,
    container: At<'_, '_, L>,
    annotation: Seen<&str>,
) {
    let Seen::Known(text) = annotation else { return };
    if os(pod).or("").is_none_or(|os| os == "windows") {
        return;
    }
    let own = container.field("securityContext");
    match own.field("appArmorProfile").node() {
        Seen::Known(_) => same(cx, container, container, "appArmorProfile", text),
        // A server makes the field of the container from the annotation, where it can.
        Seen::Absent if as_field(text).is_none() => same(cx, pod.at, container, "appArmorProfile", text),
        Seen::Absent | Seen::Unknown => {}
    }
}

/// Checks the annotations that a server before Kubernetes 1.34 makes from fields: their keys have the names of containers.
pub(crate) fn made<L: Copy>(cx: &mut Cx<L>, pod: &Pod<'_, L>, annotations: At<'_, '_, L>) {
    if pod.is_template() || os(pod).or("").is_none_or(|os| os == "windows") {
        return;
    }
    let of_pod = pod.at.node().and_then(profile).is_known();
    for list in CONTAINERS {
        for container in pod.at.field(list).nodes() {
            let Seen::Known(name) = container.text("name") else { continue };
            let key = format!("{APP_ARMOR}{name}");
            let has = annotations.entry_nodes().iter().any(|entry| entry.key == *key);
            if !has
                && (of_pod || profile(container).is_known())
                && let Err(reason) = names::qualified_name(key.to_lowercase().as_bytes())
            {
                cx.invalid(annotations, say!("annotation key {}: {}", value(key), reason)).consequence();
            }
        }
    }
}

/// Whether a server says that the annotation is deprecated: not where a field says the same already.
pub(crate) fn is_deprecated<L: Copy>(pod: &Pod<'_, L>, name: &str, value: Seen<&str>) -> bool {
    if os(pod).or("").is_none_or(|os| os == "windows")
        || !container(pod, name).known().is_some_and(|container| profile(container).is_absent())
    {
        return false;
    }
    let of_pod = match pod.at.node().and_then(profile) {
        Seen::Known(profile) => (profile.text("type"), profile.text_ptr("localhostProfile")),
        Seen::Absent => return true,
        Seen::Unknown => return false,
    };
    match value {
        Seen::Known(value) => as_field(value).is_none_or(|(kind, local)| {
            let same = |own: Seen<&str>, other: Seen<&str>| own.is_unknown() || own == other;
            let local = local.map_or(Seen::Absent, Seen::Known);
            !(same(of_pod.0, Seen::Known(kind)) && same(of_pod.1, local))
        }),
        Seen::Absent => true,
        Seen::Unknown => false,
    }
}

/// The type and the name of the profile that a server makes of an annotation; nothing where it makes none.
fn as_field(value: &str) -> Option<(&'static str, Option<&str>)> {
    match value {
        "unconfined" => Some(("Unconfined", None)),
        "runtime/default" => Some(("RuntimeDefault", None)),
        value => {
            let name = value.strip_prefix("localhost/")?;
            let legal = !name.is_empty() && name.trim() == name && name.len() <= PATH_MAX;
            legal.then_some(("Localhost", Some(name)))
        }
    }
}

fn os<'a, L: Copy>(pod: &Pod<'a, L>) -> Seen<&'a str> {
    pod.at.see("os").and_then(|os| os.text("name"))
}

/// The profile in the field of a pod's spec or of a container.
fn profile<L>(owner: &Node<L>) -> Seen<&Node<L>> {
    owner.see("securityContext").and_then(|context| context.see("appArmorProfile"))
}

#[cfg(test)]
mod tests {
    use crate::check::check;
    use crate::node::{Entry, Node, Value};
    use crate::rules::testing::{list, map, pod, text};
    use crate::schema::Version;

    fn profile(profile: &'static str) -> Node<u32> {
        let fields = match profile.strip_prefix("Localhost ") {
            Some(name) => map([("type", text("Localhost")), ("localhostProfile", text(name))]),
            None => map([("type", text(profile))]),
        };
        map([("appArmorProfile", fields)])
    }

    /// The fields that a server speaks of, where the pod, its container and its annotation have these profiles.
    fn fields(of_pod: &'static str, of_container: &'static str, annotation: &'static str) -> Vec<String> {
        let mut container = vec![("name", text("c")), ("image", text("i"))];
        if !of_container.is_empty() {
            container.push(("securityContext", profile(of_container)));
        }
        let mut spec = vec![];
        if !of_pod.is_empty() {
            spec.push(("securityContext", profile(of_pod)));
        }
        let object = |fields: Vec<(&'static str, Node<u32>)>| {
            let mut node = map([]);
            if let Value::Map(map) = &mut node.value {
                let entry = |(key, value): (&'static str, _)| Entry { key: key.into(), key_at: 0, value };
                map.entries = fields.into_iter().map(entry).collect();
            }
            node
        };
        spec.push(("containers", list([object(container)])));
        let key = "container.apparmor.security.beta.kubernetes.io/c";
        let metadata = map([("name", text("web")), ("annotations", map([(key, text(annotation))]))]);
        let mut whole = pod([]);
        if let Value::Map(map) = &mut whole.value {
            for entry in &mut map.entries {
                match &*entry.key {
                    "metadata" => entry.value = metadata.clone(),
                    "spec" => entry.value = object(std::mem::take(&mut spec)),
                    _ => {}
                }
            }
        }
        check(&whole, Version(36)).into_vec().into_iter().map(|finding| finding.field).collect()
    }

    #[test]
    fn a_field_of_the_container_or_of_the_pod() {
        let deprecated = "metadata.annotations[container.apparmor.security.beta.kubernetes.io/c]";
        let kind = "spec.containers[0].securityContext.appArmorProfile.type";
        let name = "spec.containers[0].securityContext.appArmorProfile.localhostProfile";
        for (of_pod, of_container, annotation, expected) in [
            ("", "", "unconfined", &[deprecated][..]),
            ("", "Unconfined", "unconfined", &[]),
            ("", "RuntimeDefault", "unconfined", &[kind]),
            ("", "Localhost a", "localhost/a", &[]),
            ("", "Localhost a", "localhost/b", &[name]),
            ("Unconfined", "", "unconfined", &[]),
            ("Localhost a", "", "localhost/a", &[]),
            ("Localhost a", "", "localhost/b", &[deprecated]),
            ("Unconfined", "", "runtime/default", &[deprecated]),
            ("Unconfined", "RuntimeDefault", "runtime/default", &[]),
            ("Unconfined", "", "", &[deprecated, kind]),
            ("Unconfined", "", "localhost/", &[deprecated, kind]),
            ("Localhost a", "", "localhost/ a", &[deprecated, name]),
            ("", "", "", &[deprecated]),
            ("?", "", "unconfined", &[]),
        ] {
            let mut said = fields(of_pod, of_container, annotation);
            said.sort();
            assert_eq!(said, expected, "{of_pod} {of_container} {annotation}");
        }
    }
}
