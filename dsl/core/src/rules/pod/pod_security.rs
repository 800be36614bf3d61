//! The security context of a pod, and what it shares with its node. `validatePodSpecSecurityContext`.
//!
//! <https://kubernetes.io/docs/tasks/configure-pod-container/security-context/>

use std::collections::BTreeMap;

use crate::at::At;
use crate::finding::Cx;
use crate::message::{field, value};
use crate::rules::common::{enum_ptr, in_range, missing, one_of};
use crate::rules::pod::Pod;
use crate::rules::pod::profiles;
use crate::rules::pod::security::IDS;
use crate::rules::pod::windows;
use crate::say;
use crate::view::Seen;

/// The most bytes of the name of a sysctl.
const SYSCTL_MAX: usize = 253;

/// The values of `seLinuxChangePolicy`: `MountOption` is behind a feature gate that is off by default.
const SE_LINUX_POLICIES: [&str; 1] = ["Recursive"];

/// Applies the rules.
pub(crate) fn security<L: Copy>(cx: &mut Cx<L>, pod: &Pod<'_, L>) {
    let spec = pod.at;
    let context = spec.field("securityContext");
    if spec.flag("shareProcessNamespace") == Seen::Known(true) && spec.flag("hostPID") == Seen::Known(true) {
        let share = spec.field("shareProcessNamespace");
        cx.invalid(
            context.named("shareProcessNamespace").at_place(share.place()),
            "`shareProcessNamespace` and `hostPID` exclude each other",
        )
        .first(spec.field("hostPID").place());
    }
    if !context.is_known() {
        return;
    }
    for key in ["fsGroup", "runAsUser", "runAsGroup"] {
        in_range(cx, context.field(key), IDS);
    }
    for item in context.field("supplementalGroups").items() {
        if let Seen::Known(group) = item.number()
            && !IDS.contains(&group)
        {
            let message = say!(
                "{} is not a valid group: it must be between {} and {}",
                value(group),
                *IDS.start(),
                *IDS.end()
            );
            cx.invalid(item, message);
        }
    }
    sysctls(cx, spec, context.field("sysctls"));
    enum_ptr(cx, context.field("fsGroupChangePolicy"));
    enum_ptr(cx, context.field("supplementalGroupsPolicy"));
    let policy = context.field("seLinuxChangePolicy");
    if let Seen::Known(text) = policy.str_ptr() {
        one_of(cx, policy, text, &SE_LINUX_POLICIES);
    }
    profiles::seccomp(cx, context.field("seccompProfile"));
    windows::options(cx, context.field("windowsOptions"));
    profiles::app_armor(cx, context.field("appArmorProfile"));
}

/// Parameters of the kernel. `validateSysctls`.
fn sysctls<L: Copy>(cx: &mut Cx<L>, spec: At<'_, '_, L>, at: At<'_, '_, L>) {
    let mut taken: BTreeMap<&str, L> = BTreeMap::new();
    for sysctl in at.items() {
        let here = sysctl.field("name");
        let name = match here.str() {
            Seen::Known(name) => name,
            Seen::Absent => {
                missing(cx, here, "a sysctl");
                continue;
            }
            Seen::Unknown => continue,
        };
        let valid = is_sysctl(name);
        if !valid {
            cx.invalid(here, say!("{} is not a valid sysctl", value(name)))
                .help("such as `net.core.somaxconn`");
        } else if let Some(first) = taken.get(name) {
            cx.duplicate(here, say!("sysctl {} appears twice", value(name))).first(*first);
        }
        taken.entry(name).or_insert(here.place());
        let host = match namespace(name) {
            Some(Namespace::Net) => "hostNetwork",
            Some(Namespace::Ipc) => "hostIPC",
            None => continue,
        };
        if spec.flag(host) == Seen::Known(true) {
            cx.invalid(
                here,
                say!("sysctl {} would be that of the node: {} is true", value(name), field(host)),
            )
            .consequence_if(!valid);
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
pub(crate) fn host_users<L: Copy>(cx: &mut Cx<L>, pod: &Pod<'_, L>) {
    let users = pod.at.field("hostUsers");
    if users.bool() != Seen::Known(false) {
        return;
    }
    // The server writes two of the three with a capital letter.
    for (key, name) in [("hostNetwork", "hostNetwork"), ("hostPID", "HostPID"), ("hostIPC", "HostIPC")] {
        let shared = pod.at.field(key);
        if shared.bool() == Seen::Known(true) {
            let here = pod.at.named(name).at_place(shared.place());
            cx.forbidden(here, say!("{} and `hostUsers: false` exclude each other", field(key)))
                .first(users.place());
        }
    }
    for list in ["initContainers", "containers", "ephemeralContainers"] {
        for container in pod.at.field(list).items() {
            let devices = container.field("volumeDevices");
            if !devices.nodes().is_empty() {
                cx.forbidden(devices.at_key(), "block devices and `hostUsers: false` exclude each other")
                    .first(users.place());
            }
        }
    }
}
