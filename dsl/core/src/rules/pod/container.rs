//! The containers of a pod, init containers and ephemeral containers. `validateContainerCommon`.
//!
//! <https://kubernetes.io/docs/concepts/workloads/pods/>

use std::collections::BTreeMap;

use crate::finding::Findings;
use crate::names;
use crate::node::Node;
use crate::path::Path;
use crate::rules::pod::Pod;
use crate::rules::pod::env;
use crate::rules::pod::facts::Volumes;
use crate::rules::pod::mounts;
use crate::rules::pod::ports;
use crate::rules::pod::probe;
use crate::rules::pod::resources;
use crate::rules::pod::restart;
use crate::rules::pod::security;
use crate::rules::words::{missing, one_of, shown};
use crate::view::{Items, Seen};

/// The values of `imagePullPolicy`.
pub(crate) const PULL_POLICIES: [&str; 3] = ["Always", "IfNotPresent", "Never"];

/// The three lists of containers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Role {
    /// `containers`.
    Regular,
    /// `initContainers`.
    Init,
    /// `ephemeralContainers`.
    Ephemeral,
}

impl Role {
    /// The lists, in the order in which most rules come to them.
    pub(crate) const ALL: [Role; 3] = [Role::Regular, Role::Init, Role::Ephemeral];

    /// The field of the pod's spec.
    pub(crate) fn field(self) -> &'static str {
        match self {
            Role::Regular => "containers",
            Role::Init => "initContainers",
            Role::Ephemeral => "ephemeralContainers",
        }
    }
}

/// Calls `visit` with every known container and its path below that of the spec: init containers first.
pub(crate) fn visit<'a, L>(
    spec: &'a Node<L>,
    path: &Path<'_>,
    mut visit: impl FnMut(&'a Node<L>, &Path<'_>, Role),
) {
    for role in [Role::Init, Role::Regular, Role::Ephemeral] {
        let path = path.field(role.field());
        for (index, container) in spec.items(role.field()).nodes.iter().enumerate() {
            visit(container, &path.index(index), role);
        }
    }
}

/// How a message calls a container: by its name, where it has one.
pub(crate) fn called<L>(container: &Node<L>) -> String {
    match container.text("name") {
        Seen::Known(name) => format!("container {}", shown(name)),
        _ => "the container".to_owned(),
    }
}

/// Applies the rules of every container; `path` is that of the spec.
pub(crate) fn containers<L: Copy>(
    found: &mut Findings<L>,
    pod: &Pod<'_, L>,
    volumes: &Volumes<'_, L>,
    path: &Path<'_>,
) {
    let mut taken = BTreeMap::new();
    for role in Role::ALL {
        let items = pod.spec.items(role.field());
        let path = path.field(role.field());
        if role == Role::Regular && items.none() {
            found.required(&path, pod.spec.place("containers"), "a pod needs at least one container");
        }
        for (index, container) in items.nodes.iter().enumerate() {
            let path = path.index(index);
            common(found, pod, volumes, container, &path);
            unique(found, &mut taken, container, &path);
            match role {
                Role::Regular => regular(found, pod, container, &path),
                Role::Init => init(found, pod, container, &path),
                Role::Ephemeral => ephemeral(found, pod, container, &path),
            }
        }
        match role {
            Role::Regular => ports::unique_host_ports(found, pod, items, &path),
            // One runs after the other: each is alone, and the server numbers each as the first.
            Role::Init => items.nodes.iter().for_each(|container| {
                let alone = Items { nodes: std::slice::from_ref(container), open: false };
                ports::unique_host_ports(found, pod, alone, &path);
            }),
            Role::Ephemeral => {
                if !items.nodes.is_empty() {
                    found
                        .forbidden(
                            &path,
                            pod.spec.place("ephemeralContainers"),
                            "a pod cannot be created with ephemeral containers",
                        )
                        .help("add them to the running pod: `kubectl debug`");
                }
            }
        }
    }
}

fn common<L: Copy>(
    found: &mut Findings<L>,
    pod: &Pod<'_, L>,
    volumes: &Volumes<'_, L>,
    container: &Node<L>,
    path: &Path<'_>,
) {
    match container.text("name") {
        Seen::Known(name) => {
            let at = container.place("name");
            if let Err(reason) = names::dns_label(name.as_bytes()) {
                let added = found.invalid(&path.field("name"), at, format!("{} {reason}", shown(name)));
                added.help_opt(lowered(name));
            }
        }
        Seen::Absent => missing(found, container, path, "name", "a container"),
        Seen::Unknown => {}
    }
    image(found, container, path);
    if let Seen::Known(policy) = container.text("terminationMessagePolicy") {
        let at = container.place("terminationMessagePolicy");
        let path = path.field("terminationMessagePolicy");
        let values = ["FallbackToLogsOnError", "File"];
        one_of(found, &path, at, "terminationMessagePolicy", policy, &values);
    }
    ports::ports(found, container, &path.field("ports"));
    env::env(found, pod, volumes, container, &path.field("env"));
    env::env_from(found, container, &path.field("envFrom"));
    mounts::mounts(found, container, volumes, &path.field("volumeMounts"));
    mounts::devices(found, container, volumes, &path.field("volumeDevices"));
    if let Seen::Known(policy) = container.text("imagePullPolicy") {
        let at = container.place("imagePullPolicy");
        one_of(found, &path.field("imagePullPolicy"), at, "imagePullPolicy", policy, &PULL_POLICIES);
    }
    if let Seen::Known(node) = container.see("resources") {
        let claims = pod.spec.items("resourceClaims");
        resources::requirements(found, node, claims, &path.field("resources"), resources::Owner::Container);
    }
    security::container(found, pod, container, &path.field("securityContext"));
}

/// A DNS label, where case, `_`, dots and spaces are all that is wrong with it.
fn lowered(name: &str) -> Option<String> {
    let fixed = name.trim().to_ascii_lowercase().replace(['_', ' ', '.'], "-");
    (fixed != name && names::dns_label(fixed.as_bytes()).is_ok()).then(|| format!("did you mean `{fixed}`?"))
}

fn image<L: Copy>(found: &mut Findings<L>, container: &Node<L>, path: &Path<'_>) {
    match container.text("image") {
        Seen::Absent => missing(found, container, path, "image", &called(container)),
        Seen::Known(image) if image.trim() != image => {
            let message = format!("image {} must not start or end with white space", shown(image));
            let trimmed = image.trim();
            let added = found.invalid(&path.field("image"), container.place("image"), message);
            added.help_opt((!trimmed.is_empty()).then(|| format!("did you mean {}?", shown(trimmed))));
        }
        Seen::Known(image) if image.contains(['{', '}']) => {
            let message = format!("image {} has a brace, which no image has", shown(image));
            let added = found.advice(&path.field("image"), container.place("image"), message);
            added.help("a variable is put in by whatever writes the manifest: in Rust, by `format!`");
        }
        _ => {}
    }
}

fn unique<'a, L: Copy>(
    found: &mut Findings<L>,
    taken: &mut BTreeMap<&'a str, L>,
    container: &'a Node<L>,
    path: &Path<'_>,
) {
    let name = match container.text("name") {
        Seen::Known(name) => name,
        // To a server no name is a name too, and two have it.
        Seen::Absent if found.cascades() => "",
        Seen::Absent | Seen::Unknown => return,
    };
    let at = container.place("name");
    match taken.get(name) {
        Some(first) => {
            let message = format!("two containers of this pod are called {}", shown(name));
            found.duplicate(&path.field("name"), at, message).first(*first);
        }
        None => {
            taken.insert(name, at);
        }
    }
}

fn regular<L: Copy>(found: &mut Findings<L>, pod: &Pod<'_, L>, container: &Node<L>, path: &Path<'_>) {
    probe::lifecycle(found, pod, container, path);
    probe::probes(found, pod, container, path);
    restart::container(found, container, path);
    resources::resize_policy(found, pod, container, path);
}

fn init<L: Copy>(found: &mut Findings<L>, pod: &Pod<'_, L>, container: &Node<L>, path: &Path<'_>) {
    restart::init_container(found, container, path);
    resources::resize_policy(found, pod, container, path);
    match container.text_ptr("restartPolicy") {
        Seen::Known("Always") => {
            probe::lifecycle(found, pod, container, path);
            probe::probes(found, pod, container, path);
        }
        Seen::Unknown => {}
        Seen::Known(_) | Seen::Absent => {
            for key in ["lifecycle", "livenessProbe", "readinessProbe", "startupProbe"] {
                if container.see(key).is_known() {
                    let message = format!("an init container that runs once has no `{key}`");
                    found
                        .forbidden(&path.field(key), container.key_place(key), message)
                        .help("a sidecar has: `restartPolicy` is `Always`");
                }
            }
            let path = path.field("resizePolicy");
            for (index, policy) in container.items("resizePolicy").nodes.iter().enumerate() {
                if policy.text("restartPolicy") == Seen::Known("RestartContainer") {
                    let message = "an init container that runs once cannot be restarted to be resized";
                    let path = path.index(index);
                    found.invalid(&path.field("restartPolicy"), policy.place("restartPolicy"), message);
                }
            }
        }
    }
}

/// What an ephemeral container cannot have.
const NOT_EPHEMERAL: [&str; 9] = [
    "ports",
    "resources",
    "livenessProbe",
    "readinessProbe",
    "startupProbe",
    "lifecycle",
    "resizePolicy",
    "restartPolicy",
    "restartPolicyRules",
];

fn ephemeral<L: Copy>(found: &mut Findings<L>, pod: &Pod<'_, L>, container: &Node<L>, path: &Path<'_>) {
    if let Seen::Known(target) = container.text("targetContainerName") {
        let lists = [pod.spec.items("containers"), pod.spec.items("initContainers")];
        if lists.iter().all(|list| list.find("name", target).is_absent()) {
            let at = container.place("targetContainerName");
            let message = format!("this pod has no container {}", shown(target));
            found.not_found(&path.field("targetContainerName"), at, message);
        }
    }
    for key in NOT_EPHEMERAL {
        let set = match container.see(key) {
            // The zero of a struct is as good as absent; an empty list is not.
            Seen::Known(node) if key == "resources" => {
                node.as_map().is_some_and(|map| map.entries.iter().any(|entry| !entry.value.is_null()))
            }
            seen => seen.is_known(),
        };
        if set {
            let message = format!("an ephemeral container has no `{key}`");
            found.forbidden(&path.field(key), container.key_place(key), message);
        }
    }
    let path = path.field("volumeMounts");
    for (index, mount) in container.items("volumeMounts").nodes.iter().enumerate() {
        for key in ["subPath", "subPathExpr"] {
            if mount.text(key).is_known() {
                let message = format!("a mount of an ephemeral container has no `{key}`");
                found.forbidden(&path.index(index).field(key), mount.key_place(key), message);
            }
        }
    }
}
