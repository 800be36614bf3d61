//! The annotations of a pod that mean something to an API server. `ValidatePodSpecificAnnotations`.

mod app_armor;
mod tolerations;

use crate::finding::Findings;
use crate::node::{Entry, Node};
use crate::path::Path;
use crate::rules::pod::Pod;
use crate::rules::pod::file_path;
use crate::rules::words::shown;
use crate::view::Seen;

const MIRROR: &str = "kubernetes.io/config.mirror";
const DELETION_COST: &str = "controller.kubernetes.io/pod-deletion-cost";
const SECCOMP_POD: &str = "seccomp.security.alpha.kubernetes.io/pod";
const SECCOMP_CONTAINER: &str = "container.seccomp.security.alpha.kubernetes.io/";
const APP_ARMOR: &str = "container.apparmor.security.beta.kubernetes.io/";

/// Annotations that do nothing any more, and what does it now.
const GONE: [(&str, &str); 3] = [
    ("scheduler.alpha.kubernetes.io/critical-pod", "priorityClassName"),
    ("security.alpha.kubernetes.io/sysctls", "sysctls"),
    ("security.alpha.kubernetes.io/unsafe-sysctls", "sysctls"),
];

/// The lists of containers, in the order in which the server visits them.
const CONTAINERS: [&str; 3] = ["initContainers", "containers", "ephemeralContainers"];

/// Applies the rules.
pub(crate) fn annotations<L: Copy>(found: &mut Findings<L>, pod: &Pod<'_, L>) {
    each(pod, &mut |entry, path| {
        let Seen::Known(value) = entry.value.seen_str() else { return };
        let key = &*entry.key;
        let at = entry.value.at;
        if key == MIRROR {
            if pod.spec.text("nodeName").is_absent() {
                let message = format!("annotation `{MIRROR}` needs `nodeName`: only a kubelet makes mirrors");
                found.invalid(&path.key(key), entry.key_at, message);
            }
        } else if key == DELETION_COST {
            if !is_cost(value) {
                let message = format!("{} is no deletion cost: it must be a 32-bit integer", shown(value));
                found.invalid(&path.key(key), at, message);
            }
        } else if key == tolerations::KEY {
            tolerations::check(found, path, at, value);
        } else if key == SECCOMP_POD || key.starts_with(SECCOMP_CONTAINER) {
            seccomp(found, &path.field(key), at, value);
        } else if let Some(container) = key.strip_prefix(APP_ARMOR) {
            app_armor::check(found, pod, entry, container, value, path);
        }
    });
    matches(found, pod);
}

/// What an API server warns of.
pub(crate) fn warnings<L: Copy>(found: &mut Findings<L>, pod: &Pod<'_, L>) {
    each(pod, &mut |entry, path| {
        let key = &*entry.key;
        let path = path.key(key);
        if let Some((_, field)) = GONE.iter().find(|(gone, _)| *gone == key) {
            found.warning(&path, entry.key_at, "this annotation does nothing").help(format!("use `{field}`"));
        }
        if let Some(name) = key.strip_prefix(APP_ARMOR) {
            if app_armor::is_deprecated(pod, name, entry.value.seen_str()) {
                found
                    .warning(&path, entry.key_at, "this annotation is deprecated since 1.30")
                    .help("use `appArmorProfile` in `securityContext`");
            }
            return;
        }
        let owner = if key == SECCOMP_POD {
            Seen::Known(pod.spec)
        } else if let Some(name) = key.strip_prefix(SECCOMP_CONTAINER) {
            container(pod, name)
        } else {
            return;
        };
        let profile = |node: &Node<L>| {
            node.see("securityContext").and_then(|context| context.see("seccompProfile")).is_absent()
        };
        if owner.known().is_some_and(profile) {
            found
                .warning(&path, entry.key_at, "this annotation does nothing since 1.27")
                .help("use `seccompProfile` in `securityContext`");
        }
    });
}

fn each<L>(pod: &Pod<'_, L>, visit: &mut dyn FnMut(&Entry<L>, &Path<'_>)) {
    let Seen::Known(metadata) = pod.object.see("metadata") else { return };
    let path = Path::Root.field("metadata");
    let path = path.field("annotations");
    metadata.entries("annotations").entries.iter().for_each(|entry| visit(entry, &path));
}

/// The container of that name, in whatever list.
fn container<'a, L>(pod: &Pod<'a, L>, name: &str) -> Seen<&'a Node<L>> {
    let mut unknown = false;
    for list in CONTAINERS {
        match pod.spec.items(list).find("name", name) {
            Seen::Known(container) => return Seen::Known(container),
            Seen::Unknown => unknown = true,
            Seen::Absent => {}
        }
    }
    if unknown { Seen::Unknown } else { Seen::Absent }
}

/// Whether Go reads it as a 32-bit integer without `+` and leading zeros.
fn is_cost(value: &str) -> bool {
    let first = match value.as_bytes() {
        b"0" => true,
        [first, ..] => matches!(first, b'-' | b'1'..=b'9'),
        [] => false,
    };
    first && value.parse::<i32>().is_ok()
}

fn seccomp<L: Copy>(found: &mut Findings<L>, path: &Path<'_>, at: L, value: &str) {
    match value {
        "runtime/default" | "docker/default" | "unconfined" => {}
        value => match value.strip_prefix("localhost/") {
            Some(profile) => file_path::descending(found, path, at, profile),
            None => {
                found
                    .invalid(path, at, format!("{} is no seccomp profile", shown(value)))
                    .help("`runtime/default`, `unconfined` or `localhost/PATH`");
            }
        },
    }
}

/// Checks that a profile in an annotation and the one in its field are the same.
/// `validateSeccompAnnotationsAndFields`, `validateAppArmorAnnotationsAndFieldsMatchOnCreate`.
fn matches<L: Copy>(found: &mut Findings<L>, pod: &Pod<'_, L>) {
    let Seen::Known(metadata) = pod.object.see("metadata") else { return };
    let annotations = metadata.entries("annotations");
    if annotations.entries.is_empty() {
        return;
    }
    let value = |key: &str| annotations.find(key).and_then(Node::seen_str);
    let spec = Path::Root.field("spec");
    let own = |node: &'_ Node<L>, field: &str| -> bool {
        node.see("securityContext").and_then(|context| context.see(field)).is_known()
    };
    if own(pod.spec, "seccompProfile")
        && let Seen::Known(value) = value(SECCOMP_POD)
    {
        same(found, pod.spec, &spec, "seccompProfile", value);
    }
    for list in CONTAINERS {
        let path = spec.field(list);
        for (index, container) in pod.spec.items(list).nodes.iter().enumerate() {
            let Seen::Known(name) = container.text("name") else { continue };
            let path = path.index(index);
            if own(container, "seccompProfile")
                && let Seen::Known(value) = value(&format!("{SECCOMP_CONTAINER}{name}"))
            {
                same(found, container, &path, "seccompProfile", value);
            }
            app_armor::matches(found, pod, container, &path, value(&format!("{APP_ARMOR}{name}")));
        }
    }
}

/// Compares the profile in a field of `owner` with an annotation; `path` is that of what the annotation is for.
fn same<L: Copy>(found: &mut Findings<L>, owner: &Node<L>, path: &Path<'_>, field: &str, value: &str) {
    let Seen::Known(profile) = owner.see("securityContext").and_then(|context| context.see(field)) else {
        return;
    };
    let path = path.field("securityContext");
    let path = path.field(field);
    let message = format!("`{field}` and the annotation for it, {}, are not the same", shown(value));
    let same_type = match profile.text("type") {
        Seen::Known("Unconfined") => value == "unconfined",
        Seen::Known("RuntimeDefault") => {
            value == "runtime/default" || (value == "docker/default" && field == "seccompProfile")
        }
        Seen::Known("Localhost") => match value.strip_prefix("localhost/") {
            Some(local) => {
                if profile.text_ptr("localhostProfile").or("").is_some_and(|own| own != local) {
                    found.forbidden(
                        &path.field("localhostProfile"),
                        profile.place("localhostProfile"),
                        message,
                    );
                }
                return;
            }
            None => false,
        },
        _ => return,
    };
    if !same_type {
        found.forbidden(&path.field("type"), profile.place("type"), message);
    }
}

#[cfg(test)]
mod tests {
    use super::is_cost;

    #[test]
    fn deletion_costs() {
        for good in ["0", "-1", "10", "2147483647", "-08"] {
            assert!(is_cost(good), "{good}");
        }
        for bad in ["", "+10", "008", "1.5", "2147483648", "a", "-"] {
            assert!(!is_cost(bad), "{bad}");
        }
    }
}
