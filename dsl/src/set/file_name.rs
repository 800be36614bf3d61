//! The names of the files that objects are written to.

use kubewright_core::link::Id;

/// The most bytes of a name: with a number before it and an ending, every system takes it.
const LONGEST: usize = 220;

/// The name of the file of an object, without its ending: `games_configmap_game-config`, and for a group of its own
/// `deployment.apps_web`: as `kubectl` calls it, with `_`, which no part has, between the parts.
pub(super) fn file_name(id: &Id) -> String {
    let mut name = String::new();
    if !id.namespace.is_empty() {
        push(&mut name, &id.namespace);
        name.push('_');
    }
    push(&mut name, &id.kind.to_lowercase());
    if !id.group.is_empty() {
        name.push('.');
        push(&mut name, &id.group);
    }
    name.push('_');
    push(&mut name, &id.name);
    if name.len() > LONGEST {
        // What is cut off still tells one from another.
        let hash = name.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
            (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
        });
        name.truncate(LONGEST - 17);
        name.push_str(&format!("-{hash:016x}"));
    }
    name
}

/// Appends a part of a name; what a file name cannot hold on every system stands as `%3A`.
fn push(name: &mut String, part: &str) {
    for byte in part.bytes() {
        if byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_') {
            name.push(char::from(byte));
        } else {
            name.push_str(&format!("%{byte:02X}"));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_those_of_kubectl() {
        let id = |group: &str, kind: &str, namespace: &str, name: &str| Id {
            group: group.to_owned(),
            kind: kind.to_owned(),
            namespace: namespace.to_owned(),
            name: name.to_owned(),
        };
        assert_eq!(file_name(&id("", "ConfigMap", "", "game-config")), "configmap_game-config");
        assert_eq!(file_name(&id("apps", "Deployment", "games", "web")), "games_deployment.apps_web");
        let role = id("rbac.authorization.k8s.io", "ClusterRole", "", "system:../x");
        assert_eq!(file_name(&role), "clusterrole.rbac.authorization.k8s.io_system%3A..%2Fx");
        let (one, other) = ("a".repeat(253), "a".repeat(252) + "b");
        let (one, other) = (file_name(&id("", "Pod", "", &one)), file_name(&id("", "Pod", "", &other)));
        assert!(one.len() == LONGEST && one != other, "{one} {other}");
    }
}
