//! The containers of a pod, init containers and ephemeral containers. `validateContainerCommon`.
//!
//! <https://kubernetes.io/docs/concepts/workloads/pods/>

use std::collections::BTreeMap;

use crate::at::At;
use crate::finding::Cx;
use crate::message::{field, value};
use crate::names;
use crate::rules::common::{broken, enum_value, missing};
use crate::rules::meta::metadata::lowered;
use crate::rules::pod::Pod;
use crate::rules::pod::env;
use crate::rules::pod::facts::Volumes;
use crate::rules::pod::mounts;
use crate::rules::pod::ports;
use crate::rules::pod::probe;
use crate::rules::pod::resources;
use crate::rules::pod::restart;
use crate::rules::pod::security;
use crate::say;
use crate::view::Seen;

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
    const ALL: [Role; 3] = [Role::Regular, Role::Init, Role::Ephemeral];

    /// The field of the pod's spec.
    pub(crate) fn field(self) -> &'static str {
        match self {
            Role::Regular => "containers",
            Role::Init => "initContainers",
            Role::Ephemeral => "ephemeralContainers",
        }
    }
}

/// Calls `visit` with every known container: init containers first.
pub(crate) fn visit<'a, L: Copy>(pod: &Pod<'a, L>, mut visit: impl FnMut(At<'a, '_, L>, Role)) {
    for role in [Role::Init, Role::Regular, Role::Ephemeral] {
        let list = pod.at.field(role.field());
        list.items().for_each(|container| visit(container, role));
    }
}

/// Applies the rules of every container.
pub(crate) fn containers<L: Copy>(cx: &mut Cx<L>, pod: &Pod<'_, L>, volumes: &Volumes<'_, L>) {
    let mut taken = BTreeMap::new();
    for role in Role::ALL {
        let list = pod.at.field(role.field());
        if role == Role::Regular && list.is_empty() {
            cx.required(list, "a pod needs at least one container");
        }
        for container in list.items() {
            common(cx, pod, volumes, container, role);
            unique(cx, &mut taken, container);
            match role {
                Role::Regular => regular(cx, pod, container),
                Role::Init => init(cx, pod, container),
                Role::Ephemeral => ephemeral(cx, pod, container),
            }
        }
        match role {
            Role::Regular => ports::unique_host_ports(cx, pod, list, list.nodes()),
            // One runs after the other: each is alone, and the server numbers each as the first.
            Role::Init => list.nodes().iter().for_each(|container| {
                ports::unique_host_ports(cx, pod, list, std::slice::from_ref(container));
            }),
            Role::Ephemeral if list.nodes().is_empty() => {}
            Role::Ephemeral => {
                let message = match pod.is_template() {
                    true => "a template cannot have ephemeral containers",
                    false => "a pod cannot be created with ephemeral containers",
                };
                cx.forbidden(list, message).help("add them to the running pod: `kubectl debug`");
            }
        }
    }
}

fn common<L: Copy>(
    cx: &mut Cx<L>,
    pod: &Pod<'_, L>,
    volumes: &Volumes<'_, L>,
    container: At<'_, '_, L>,
    role: Role,
) {
    let name = container.field("name");
    match name.str() {
        Seen::Known(text) => {
            if let Err(reason) = names::dns_label(text.as_bytes()) {
                cx.invalid(name, broken(text, reason)).help_opt(lowered(text, names::dns_label));
            }
        }
        Seen::Absent => missing(cx, name, "a container"),
        Seen::Unknown => {}
    }
    // A template may have an image that is replaced before there is a pod.
    image(cx, container, !pod.is_template() || role == Role::Ephemeral);
    enum_value(cx, container.field("terminationMessagePolicy"));
    ports::ports(cx, container.field("ports"));
    env::env(cx, pod, volumes, container.field("env"));
    env::env_from(cx, container.field("envFrom"));
    mounts::mounts(cx, container, volumes);
    mounts::devices(cx, container, volumes);
    enum_value(cx, container.field("imagePullPolicy"));
    resources::requirements(cx, pod, container.field("resources"), resources::Owner::Container(role));
    security::container(cx, pod, container.field("securityContext"));
}

fn image<L: Copy>(cx: &mut Cx<L>, container: At<'_, '_, L>, of_pod: bool) {
    let at = container.field("image");
    match at.str() {
        Seen::Absent => {
            let message = match (container.text("name"), at.is_known()) {
                (Seen::Known(name), true) => {
                    say!("{} of container {} is empty", field("image"), value(name))
                }
                (Seen::Known(name), false) => say!("container {} needs {}", value(name), field("image")),
                _ => return missing(cx, at, "the container"),
            };
            cx.required(at, message);
        }
        Seen::Known(image) if image.trim() != image => {
            let message = say!("image {} must not start or end with white space", value(image));
            let added = if of_pod { cx.invalid(at, message) } else { cx.advice(at, message) };
            let trimmed = image.trim();
            added.help_opt((!trimmed.is_empty()).then(|| say!("did you mean {}?", value(trimmed))));
        }
        Seen::Known(image) if image.contains(['{', '}']) => {
            cx.advice(at, say!("image {} contains a brace, which no image has", value(image)))
                .help("variables are replaced by whatever writes the manifest: in Rust, by `format!`");
        }
        _ => {}
    }
}

fn unique<'a, L: Copy>(cx: &mut Cx<L>, taken: &mut BTreeMap<&'a str, L>, container: At<'a, '_, L>) {
    let at = container.field("name");
    // To a server no name is a name too, and two have it.
    let Some(name) = at.str().or("") else { return };
    match taken.get(name) {
        Some(first) => {
            cx.duplicate(at, say!("two containers of this pod are called {}", value(name)))
                .first(*first)
                .consequence_if(name.is_empty());
        }
        None => {
            taken.insert(name, at.place());
        }
    }
}

fn regular<L: Copy>(cx: &mut Cx<L>, pod: &Pod<'_, L>, container: At<'_, '_, L>) {
    probe::lifecycle(cx, pod, container);
    probe::probes(cx, pod, container);
    restart::container(cx, container);
    resources::resize_policy(cx, pod, container);
}

fn init<L: Copy>(cx: &mut Cx<L>, pod: &Pod<'_, L>, container: At<'_, '_, L>) {
    restart::init_container(cx, container);
    resources::resize_policy(cx, pod, container);
    match container.text_ptr("restartPolicy") {
        Seen::Known("Always") => {
            probe::lifecycle(cx, pod, container);
            probe::probes(cx, pod, container);
        }
        Seen::Unknown => {}
        Seen::Known(_) | Seen::Absent => {
            for key in ["lifecycle", "livenessProbe", "readinessProbe", "startupProbe"] {
                let at = container.field(key);
                if at.is_known() {
                    cx.forbidden(at.at_key(), say!("an init container that runs once has no {}", field(key)))
                        .help("a sidecar has one: it says `restartPolicy: Always`");
                }
            }
            for policy in container.field("resizePolicy").items() {
                let at = policy.field("restartPolicy");
                if at.str() == Seen::Known("RestartContainer") && cx.since(36) {
                    cx.invalid(at, "an init container that runs once cannot be restarted to be resized");
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

fn ephemeral<L: Copy>(cx: &mut Cx<L>, pod: &Pod<'_, L>, container: At<'_, '_, L>) {
    let target = container.field("targetContainerName");
    if let Seen::Known(name) = target.str() {
        let lists = [pod.at.field("containers"), pod.at.field("initContainers")];
        if lists.iter().all(|list| list.find("name", name).is_absent()) {
            cx.not_found(target, say!("this pod has no container {}", value(name)));
        }
    }
    // It has none, and yet is the one that is there judged.
    let from = cx.len();
    resources::resize_policy(cx, pod, container);
    cx.found.consequences_since(from);
    for key in NOT_EPHEMERAL {
        let at = container.field(key);
        let set = match at.node() {
            // The zero of a struct is as good as absent; an empty list is not.
            Seen::Known(node) if key == "resources" => {
                node.as_map().is_some_and(|map| map.entries.iter().any(|entry| !entry.value.is_null()))
            }
            seen => seen.is_known(),
        };
        // That of 1.34 drops the policy and its rules, which it has behind a gate.
        let dropped = key.starts_with("restartPolicy") && cx.since(34) && !cx.since(35);
        if set && !dropped {
            cx.forbidden(at.at_key(), say!("an ephemeral container has no {}", field(key)));
        }
    }
    for mount in container.field("volumeMounts").items() {
        for key in ["subPath", "subPathExpr"] {
            let at = mount.field(key);
            if at.str().is_known() {
                cx.forbidden(at.at_key(), say!("a mount of an ephemeral container has no {}", field(key)));
            }
        }
    }
}
