//! The operating system that a pod says it is for, and what may not be set there. `validateOS`.
//!
//! <https://kubernetes.io/docs/concepts/workloads/pods/#pod-os>

use crate::finding::Findings;
use crate::node::Node;
use crate::path::Path;
use crate::rules::pod::Pod;
use crate::rules::words::{missing, one_of};
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

/// Applies the rules; `path` is that of the spec.
pub(crate) fn os<L: Copy>(found: &mut Findings<L>, pod: &Pod<'_, L>, path: &Path<'_>) {
    let spec = pod.spec;
    host_process(found, spec, path);
    let Seen::Known(os) = spec.see("os") else { return };
    match os.text("name") {
        Seen::Absent => missing(found, os, &path.field("os"), "name", "`os`"),
        Seen::Known("linux") => linux(found, spec, path),
        Seen::Known("windows") => windows(found, spec, path),
        // The server names `os`, not its name.
        Seen::Known(name) => one_of(found, &path.field("os"), os.place("name"), "os", name, &SYSTEMS),
        Seen::Unknown => {}
    }
}

fn linux<L: Copy>(found: &mut Findings<L>, spec: &Node<L>, path: &Path<'_>) {
    each_context(spec, path, &mut |context, path| {
        if context.see("windowsOptions").is_known() {
            let at = context.key_place("windowsOptions");
            found.forbidden(&path.field("windowsOptions"), at, "a Linux pod has no `windowsOptions`");
        }
    });
}

fn windows<L: Copy>(found: &mut Findings<L>, spec: &Node<L>, path: &Path<'_>) {
    let mut pod = true;
    each_context(spec, path, &mut |context, path| {
        let keys: &[&str] = if pod { &POD_CONTEXT } else { &CONTAINER_CONTEXT };
        pod = false;
        for key in keys {
            // An empty list of sysctls is none.
            if context.see(key).is_known() && (*key != "sysctls" || !context.items(key).nodes.is_empty()) {
                forbid(found, context, path, key);
            }
        }
    });
    for key in POD_SPEC {
        if spec.see(key).is_known() {
            forbid(found, spec, path, key);
        }
    }
    for key in POD_FLAGS {
        if spec.flag(key) == Seen::Known(true) {
            forbid(found, spec, path, key);
        }
    }
}

fn forbid<L: Copy>(found: &mut Findings<L>, node: &Node<L>, path: &Path<'_>, key: &str) {
    found.forbidden(&path.field(key), node.key_place(key), format!("a Windows pod has no `{key}`"));
}

/// Calls `visit` with the security context of the pod, which may be an empty one, then with those of the
/// containers that have one.
fn each_context<L: Copy>(spec: &Node<L>, path: &Path<'_>, visit: &mut dyn FnMut(&Node<L>, &Path<'_>)) {
    let nothing = Node::new(spec.at, crate::Value::Null);
    let context = spec.see("securityContext").known().unwrap_or(&nothing);
    visit(context, &path.field("securityContext"));
    for list in CONTAINERS {
        let path = path.field(list);
        for (index, container) in spec.items(list).nodes.iter().enumerate() {
            if let Seen::Known(context) = container.see("securityContext") {
                visit(context, &path.index(index).field("securityContext"));
            }
        }
    }
}

/// Checks that all containers of a pod are processes of a Windows host, or none. `validateWindowsHostProcessPod`.
fn host_process<L: Copy>(found: &mut Findings<L>, spec: &Node<L>, path: &Path<'_>) {
    let wish = |node: &Node<L>| {
        let options = node.see("securityContext").and_then(|context| context.see("windowsOptions"));
        options.and_then(|options| options.flag("hostProcess"))
    };
    let pod = wish(spec);
    let (mut all, mut some, mut unknown) = (true, None, pod.is_unknown());
    for list in CONTAINERS {
        let items = spec.items(list);
        unknown |= items.open;
        let path = path.field(list);
        for (index, container) in items.nodes.iter().enumerate() {
            let own = wish(container);
            if let (Seen::Known(pod), Seen::Known(own)) = (pod, own)
                && pod != own
            {
                let path = path.index(index);
                let path = path.field("securityContext");
                let path = path.field("windowsOptions");
                let message =
                    format!("`hostProcess` is {own} here and {pod} for the pod: they must be the same");
                found.invalid(&path.field("hostProcess"), container.place("securityContext"), message);
            }
            match own.or(pod == Seen::Known(true)) {
                Some(true) => some = Some(container.at),
                Some(false) => all = false,
                None => unknown = true,
            }
        }
    }
    let Some(at) = some else { return };
    if !all && !unknown {
        found.invalid(path, at, "one container is a `hostProcess`: then all containers of the pod must be");
    }
    if spec.flag("hostNetwork").or(false) == Some(false) {
        let message = "a pod with a `hostProcess` needs `hostNetwork`";
        found.invalid(&path.field("hostNetwork"), spec.place("hostNetwork"), message);
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
        assert_eq!(said(pod([os("Linux")])), ["spec.os: `Linux` is no `os` (help: did you mean `linux`?)"]);
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
