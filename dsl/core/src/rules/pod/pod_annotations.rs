//! The annotations of a pod that mean something to an API server. `ValidatePodSpecificAnnotations`.

mod app_armor;
mod tolerations;

use crate::at::At;
use crate::finding::Cx;
use crate::message::{field, value};
use crate::node::Node;
use crate::rules::file_path;
use crate::rules::pod::Pod;
use crate::say;
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
pub(crate) fn annotations<L: Copy>(cx: &mut Cx<L>, pod: &Pod<'_, L>) {
    meanings(cx, pod);
    matches(cx, pod, pod.meta.field("annotations"));
    if !cx.since(34) {
        app_armor::made(cx, pod, pod.meta.field("annotations"));
    }
}

/// Checks each annotation by itself. `ValidatePodSpecificAnnotations`.
pub(crate) fn meanings<L: Copy>(cx: &mut Cx<L>, pod: &Pod<'_, L>) {
    let all = pod.meta.field("annotations");
    // The server leaves the `metadata` of a template out of these paths.
    let here = pod.meta.up().filter(|_| pod.is_template()).map(|template| template.named("annotations"));
    let all = here.map_or(all, |here| here.standing_at(all));
    for entry in all.entries() {
        let Seen::Known(text) = entry.at.str_ptr() else { continue };
        let key = entry.key;
        if key == MIRROR {
            if pod.at.text("nodeName").is_absent() {
                let here = entry.at.at_place(entry.key_place);
                cx.invalid(
                    here,
                    say!("annotation {} needs `nodeName`: only a kubelet makes mirrors", value(key)),
                );
            }
        } else if key == DELETION_COST {
            if !is_cost(text) {
                let message =
                    say!("{} is not a valid deletion cost: it must be a 32-bit integer", value(text));
                cx.invalid(entry.at, message);
            }
        } else if key == tolerations::KEY {
            tolerations::check(cx, all.at_place(entry.at.place()), text);
        } else if key == SECCOMP_POD || key.starts_with(SECCOMP_CONTAINER) {
            seccomp(cx, all.named(key), text);
        } else if let Some(container) = key.strip_prefix(APP_ARMOR) {
            app_armor::check(cx, pod, entry, container, text);
        }
    }
}

/// What an API server warns of.
pub(crate) fn warnings<L: Copy>(cx: &mut Cx<L>, pod: &Pod<'_, L>) {
    for entry in pod.meta.field("annotations").entries() {
        let key = entry.key;
        let here = entry.at.at_place(entry.key_place);
        if let Some((_, field)) = GONE.iter().find(|(gone, _)| *gone == key) {
            cx.warning(here, "this annotation does nothing").help(say!("use {}", self::field(*field)));
        }
        if let Some(name) = key.strip_prefix(APP_ARMOR) {
            if app_armor::is_deprecated(pod, name, entry.at.str_ptr()) {
                cx.warning(here, "this annotation is deprecated since 1.30")
                    .help("use `appArmorProfile` in `securityContext`");
            }
            continue;
        }
        let owner = if key == SECCOMP_POD {
            pod.at.node()
        } else if let Some(name) = key.strip_prefix(SECCOMP_CONTAINER) {
            container(pod, name)
        } else {
            continue;
        };
        let profile = |node: &Node<L>| {
            node.see("securityContext").and_then(|context| context.see("seccompProfile")).is_absent()
        };
        if owner.known().is_some_and(profile) {
            cx.warning(here, "this annotation does nothing since 1.27")
                .help("use `seccompProfile` in `securityContext`");
        }
    }
}

/// The container of that name, in whatever list.
fn container<'a, L: Copy>(pod: &Pod<'a, L>, name: &str) -> Seen<&'a Node<L>> {
    let mut unknown = false;
    for list in CONTAINERS {
        let list = pod.at.field(list);
        unknown |= list.is_open();
        for node in list.nodes() {
            match node.text("name") {
                Seen::Known(text) if text == name => return Seen::Known(node),
                Seen::Unknown => unknown = true,
                _ => {}
            }
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

fn seccomp<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>, text: &str) {
    match text {
        "runtime/default" | "docker/default" | "unconfined" => {}
        text => match text.strip_prefix("localhost/") {
            Some(profile) => file_path::descending(cx, at, profile),
            None => {
                cx.invalid(at, say!("{} is not a valid seccomp profile", value(text)))
                    .help("`runtime/default`, `unconfined` or `localhost/PATH`");
            }
        },
    }
}

/// Checks that a profile in an annotation and the one in its field are the same.
/// `validateSeccompAnnotationsAndFields`, `validateAppArmorAnnotationsAndFieldsMatchOnCreate`.
fn matches<L: Copy>(cx: &mut Cx<L>, pod: &Pod<'_, L>, annotations: At<'_, '_, L>) {
    if annotations.entry_nodes().is_empty() {
        return;
    }
    let annotation = |prefix: &str, name: &str| {
        let mut entries = annotations.entry_nodes().iter().rev();
        let entry = entries.find(|entry| entry.key.strip_prefix(prefix) == Some(name));
        entry.map_or(Seen::Absent, |entry| entry.value.seen_str())
    };
    if let Seen::Known(text) = annotation(SECCOMP_POD, "") {
        same(cx, pod.at, pod.at, "seccompProfile", text);
    }
    for list in CONTAINERS {
        for container in pod.at.field(list).items() {
            let Seen::Known(name) = container.text("name") else { continue };
            if let Seen::Known(text) = annotation(SECCOMP_CONTAINER, name) {
                same(cx, container, container, "seccompProfile", text);
            }
            app_armor::matches(cx, pod, container, annotation(APP_ARMOR, name));
        }
    }
}

/// Compares the profile in a field of `owner` with an annotation for `target`, which an API server names.
fn same<L: Copy>(
    cx: &mut Cx<L>,
    owner: At<'_, '_, L>,
    target: At<'_, '_, L>,
    field: &'static str,
    text: &str,
) {
    let context = owner.field("securityContext");
    let here = target.named("securityContext");
    let here = here.named(field);
    let profile = context.field(field);
    if !profile.is_known() {
        return;
    }
    let message = say!("{} and the annotation for it, {}, are not the same", self::field(field), value(text));
    let kind = profile.field("type");
    let same_type = match kind.str() {
        Seen::Known("Unconfined") => text == "unconfined",
        Seen::Known("RuntimeDefault") => {
            text == "runtime/default" || (text == "docker/default" && field == "seccompProfile")
        }
        Seen::Known("Localhost") => match text.strip_prefix("localhost/") {
            Some(local) => {
                let own = profile.field("localhostProfile");
                if own.str_ptr().or("").is_some_and(|own| own != local) {
                    cx.forbidden(here.named("localhostProfile").at_place(own.place()), message);
                }
                return;
            }
            None => false,
        },
        _ => return,
    };
    if !same_type {
        cx.forbidden(here.named("type").at_place(kind.place()), message);
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
