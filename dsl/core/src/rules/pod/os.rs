//! The operating system that a pod says it is for, and what may not be set there. `validateOS`.
//!
//! <https://kubernetes.io/docs/concepts/workloads/pods/#pod-os>

use crate::at::At;
use crate::finding::Cx;
use crate::message::{field, value};
use crate::rules::common::{missing, one_of};
use crate::rules::pod::Pod;
use crate::say;
use crate::view::Seen;

const SYSTEMS: [&str; 2] = ["linux", "windows"];

/// What a Windows pod may not set in its `securityContext`.
const POD_CONTEXT: [&str; 11] = [
    "appArmorProfile",
    "seLinuxOptions",
    "seccompProfile",
    "fsGroup",
    "fsGroupChangePolicy",
    "sysctls",
    "runAsUser",
    "runAsGroup",
    "supplementalGroups",
    "supplementalGroupsPolicy",
    "seLinuxChangePolicy",
];

/// What a Windows pod may not set in its spec, whatever the value.
const POD_SPEC: [&str; 2] = ["hostUsers", "shareProcessNamespace"];
/// What a Windows pod may not turn on.
const POD_FLAGS: [&str; 2] = ["hostPID", "hostIPC"];

/// What a container of a Windows pod may not set in its `securityContext`.
const CONTAINER_CONTEXT: [&str; 10] = [
    "appArmorProfile",
    "seLinuxOptions",
    "seccompProfile",
    "capabilities",
    "readOnlyRootFilesystem",
    "privileged",
    "allowPrivilegeEscalation",
    "procMount",
    "runAsUser",
    "runAsGroup",
];

/// The lists of containers, in the order in which the server visits them.
const CONTAINERS: [&str; 3] = ["initContainers", "containers", "ephemeralContainers"];

/// Applies the rules.
pub(crate) fn os<L: Copy>(cx: &mut Cx<L>, pod: &Pod<'_, L>) {
    host_process(cx, pod);
    let os = pod.at.field("os");
    if !os.is_known() {
        return;
    }
    let name = os.field("name");
    match name.str() {
        Seen::Absent => missing(cx, name, "`os`"),
        Seen::Known("linux") => linux(cx, pod),
        Seen::Known("windows") => windows(cx, pod),
        // The server names `os`, not its name.
        Seen::Known(text) => one_of(cx, os.at_place(name.place()), text, &SYSTEMS),
        Seen::Unknown => {}
    }
}

fn linux<L: Copy>(cx: &mut Cx<L>, pod: &Pod<'_, L>) {
    each_context(pod, &mut |context, _| {
        let options = context.field("windowsOptions");
        if options.is_known() {
            cx.forbidden(options.at_key(), "a Linux pod has no `windowsOptions`");
        }
    });
}

fn windows<L: Copy>(cx: &mut Cx<L>, pod: &Pod<'_, L>) {
    each_context(pod, &mut |context, of_pod| {
        let keys: &[&str] = if of_pod { &POD_CONTEXT } else { &CONTAINER_CONTEXT };
        for key in keys {
            let at = context.field(key);
            // An empty list of sysctls is none.
            if at.is_known() && (*key != "sysctls" || !at.nodes().is_empty()) {
                forbid(cx, at, key);
            }
        }
    });
    for key in POD_SPEC {
        let at = pod.at.field(key);
        if at.is_known() {
            forbid(cx, at, key);
        }
    }
    for key in POD_FLAGS {
        let at = pod.at.field(key);
        if at.bool() == Seen::Known(true) {
            forbid(cx, at, key);
        }
    }
}

fn forbid<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>, key: &'static str) {
    cx.forbidden(at.at_key(), say!("a Windows pod has no {}", field(key)));
}

/// Calls `visit` with the security context of the pod, then with those of its containers.
fn each_context<L: Copy>(pod: &Pod<'_, L>, visit: &mut dyn FnMut(At<'_, '_, L>, bool)) {
    visit(pod.at.field("securityContext"), true);
    for list in CONTAINERS {
        for container in pod.at.field(list).items() {
            visit(container.field("securityContext"), false);
        }
    }
}

/// Checks that all containers of a pod are processes of a Windows host, or none. `validateWindowsHostProcessPod`.
fn host_process<L: Copy>(cx: &mut Cx<L>, pod: &Pod<'_, L>) {
    let wish = |owner: At<'_, '_, L>| {
        let options = owner.see("securityContext").and_then(|context| context.see("windowsOptions"));
        options.and_then(|options| options.flag("hostProcess"))
    };
    let whole = wish(pod.at);
    let (mut all, mut some, mut unknown) = (true, None, whole.is_unknown());
    for list in CONTAINERS {
        let list = pod.at.field(list);
        unknown |= list.is_open();
        for container in list.items() {
            let own = wish(container);
            if let (Seen::Known(whole), Seen::Known(own)) = (whole, own)
                && whole != own
            {
                let context = container.field("securityContext");
                let options = context.field("windowsOptions");
                let message = say!(
                    "`hostProcess` is {} here and {} for the pod: they must be the same",
                    value(own),
                    value(whole)
                );
                cx.invalid(options.field("hostProcess"), message);
            }
            match own.or(whole == Seen::Known(true)) {
                Some(true) => some = Some(container.place()),
                Some(false) => all = false,
                None => unknown = true,
            }
        }
    }
    let Some(place) = some else { return };
    if !all && !unknown {
        let message = "one container is a `hostProcess`: then all containers of the pod must be";
        cx.invalid(pod.at.at_place(place), message);
    }
    let network = pod.at.field("hostNetwork");
    if network.bool().or(false) == Some(false) {
        cx.invalid(network, "a pod with a `hostProcess` needs `hostNetwork`");
    }
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::{int, map, pod, said, text, yes};

    #[test]
    fn systems() {
        let os = |name: &'static str| ("os", map([("name", text(name))]));
        assert!(said(pod([os("linux")])).is_empty());
        assert!(said(pod([os("?")])).is_empty());
        assert_eq!(
            said(pod([os("Linux")])),
            ["spec.os: `Linux` is not a valid `os` (help: did you mean `linux`?)"]
        );
        let context = ("securityContext", map([("runAsUser", int(1))]));
        assert_eq!(
            said(pod([os("windows"), context, ("hostPID", yes())])),
            [
                "spec.securityContext.runAsUser: a Windows pod has no `runAsUser`",
                "spec.hostPID: a Windows pod has no `hostPID`"
            ]
        );
    }

    #[test]
    fn host_processes_need_the_network_of_the_host() {
        let context = || map([("windowsOptions", map([("hostProcess", yes())]))]);
        assert_eq!(
            said(pod([("securityContext", context())])),
            ["spec.hostNetwork: a pod with a `hostProcess` needs `hostNetwork`"]
        );
        assert!(said(pod([("securityContext", context()), ("hostNetwork", yes())])).is_empty());
        assert!(said(pod([("securityContext", context()), ("hostNetwork", text("?"))])).is_empty());
    }
}
