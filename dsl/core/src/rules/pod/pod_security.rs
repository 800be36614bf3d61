//! The security context of a pod, and what it shares with its node. `validatePodSpecSecurityContext`.
//!
//! <https://kubernetes.io/docs/tasks/configure-pod-container/security-context/>

use std::collections::BTreeMap;

use crate::finding::Findings;
use crate::node::{Node, Number, Value};
use crate::path::Path;
use crate::rules::pod::Pod;
use crate::rules::pod::container::visit;
use crate::rules::pod::profiles;
use crate::rules::pod::security::IDS;
use crate::rules::pod::windows;
use crate::rules::words::{in_range, missing, one_of, shown};
use crate::view::Seen;

/// The most bytes of the name of a sysctl.
const SYSCTL_MAX: usize = 253;

/// Applies the rules; `path` is that of the spec.
pub(crate) fn security<L: Copy>(found: &mut Findings<L>, pod: &Pod<'_, L>, path: &Path<'_>) {
    let spec = pod.spec;
    if spec.flag("shareProcessNamespace") == Seen::Known(true) && spec.flag("hostPID") == Seen::Known(true) {
        let message = "`shareProcessNamespace` and `hostPID` exclude each other";
        let path = path.field("securityContext");
        let at = spec.place("shareProcessNamespace");
        found.invalid(&path.field("shareProcessNamespace"), at, message).first(spec.place("hostPID"));
    }
    let Seen::Known(context) = spec.see("securityContext") else { return };
    let path = path.field("securityContext");
    for key in ["fsGroup", "runAsUser", "runAsGroup"] {
        in_range(found, context, &path, key, IDS);
    }
    let groups = path.field("supplementalGroups");
    for (index, node) in context.items("supplementalGroups").nodes.iter().enumerate() {
        if let Value::Number(Number::Int(group)) = node.value
            && !IDS.contains(&group)
        {
            let message =
                format!("`{group}` is no group: it must be between {} and {}", IDS.start(), IDS.end());
            found.invalid(&groups.index(index), node.at, message);
        }
    }
    sysctls(found, spec, context, &path.field("sysctls"));
    let choices: [(&str, &[&str]); 3] = [
        ("fsGroupChangePolicy", &["Always", "OnRootMismatch"]),
        ("supplementalGroupsPolicy", &["Merge", "Strict"]),
        // `MountOption` is behind a feature gate that is off by default.
        ("seLinuxChangePolicy", &["Recursive"]),
    ];
    for (key, values) in choices {
        if let Seen::Known(text) = context.text_ptr(key) {
            one_of(found, &path.field(key), context.place(key), key, text, values);
        }
    }
    profiles::seccomp(found, context, &path);
    windows::options(found, context, &path);
    profiles::app_armor(found, context, &path);
}

/// Parameters of the kernel. `validateSysctls`.
fn sysctls<L: Copy>(found: &mut Findings<L>, spec: &Node<L>, context: &Node<L>, path: &Path<'_>) {
    let mut taken: BTreeMap<&str, L> = BTreeMap::new();
    for (index, sysctl) in context.items("sysctls").nodes.iter().enumerate() {
        let path = path.index(index);
        let name = match sysctl.text("name") {
            Seen::Known(name) => name,
            Seen::Absent => {
                missing(found, sysctl, &path, "name", "a sysctl");
                continue;
            }
            Seen::Unknown => continue,
        };
        let (path, at) = (path.field("name"), sysctl.place("name"));
        if !is_sysctl(name) {
            let message = format!("{} is no sysctl: `net.core.somaxconn` is one", shown(name));
            found.invalid(&path, at, message);
            if !found.cascades() {
                continue;
            }
        } else if let Some(first) = taken.get(name) {
            found.duplicate(&path, at, format!("sysctl {} stands twice", shown(name))).first(*first);
        }
        taken.entry(name).or_insert(at);
        let host = match namespace(name) {
            Some(Namespace::Net) => "hostNetwork",
            Some(Namespace::Ipc) => "hostIPC",
            None => continue,
        };
        if spec.flag(host) == Seen::Known(true) {
            let message = format!("sysctl {} would be that of the node: `{host}` is true", shown(name));
            found.invalid(&path, at, message);
        }
    }
}

enum Namespace {
    Net,
    Ipc,
}

/// What the kernel keeps a sysctl for.
fn namespace(name: &str) -> Option<Namespace> {
    let name = normal(name);
    match &*name {
        "kernel.sem" => return Some(Namespace::Ipc),
        _ if name.starts_with("kernel.shm") || name.starts_with("kernel.msg") => return Some(Namespace::Ipc),
        _ if name.starts_with("fs.mqueue.") => return Some(Namespace::Ipc),
        _ => {}
    }
    name.starts_with("net.").then_some(Namespace::Net)
}

/// The name with dots where `/` stands for them: `/` is the separator where it comes first.
fn normal(name: &str) -> String {
    match name.find(['.', '/']) {
        Some(index) if name.as_bytes().get(index) == Some(&b'/') => name
            .chars()
            .map(|char| {
                if char == '/' {
                    '.'
                } else if char == '.' {
                    '/'
                } else {
                    char
                }
            })
            .collect(),
        _ => name.to_owned(),
    }
}

fn is_sysctl(name: &str) -> bool {
    name.len() <= SYSCTL_MAX
        && name.split(['.', '/']).all(|part| {
            let alnum = |byte: &u8| byte.is_ascii_lowercase() || byte.is_ascii_digit();
            let bytes = part.as_bytes();
            bytes.first().is_some_and(alnum)
                && bytes.last().is_some_and(alnum)
                && bytes.iter().all(|byte| alnum(byte) || matches!(byte, b'-' | b'_'))
        })
}

/// A pod with users of its own shares nothing else with its node. `validateHostUsers`.
pub(crate) fn host_users<L: Copy>(found: &mut Findings<L>, pod: &Pod<'_, L>, path: &Path<'_>) {
    if pod.spec.flag("hostUsers") != Seen::Known(false) {
        return;
    }
    // The server writes two of the three with a capital letter.
    for (key, field) in [("hostNetwork", "hostNetwork"), ("hostPID", "HostPID"), ("hostIPC", "HostIPC")] {
        if pod.spec.flag(key) == Seen::Known(true) {
            let message = format!("`{key}` and `hostUsers: false` exclude each other");
            found
                .forbidden(&path.field(field), pod.spec.place(key), message)
                .first(pod.spec.place("hostUsers"));
        }
    }
    visit(pod.spec, path, |container, path, _| {
        if !container.items("volumeDevices").nodes.is_empty() {
            let message = "block devices and `hostUsers: false` exclude each other";
            let at = container.key_place("volumeDevices");
            found.forbidden(&path.field("volumeDevices"), at, message).first(pod.spec.place("hostUsers"));
        }
    });
}
