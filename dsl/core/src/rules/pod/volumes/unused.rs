//! Volumes that no container mounts: an API server takes them, and they are surely not meant.

use super::Volumes;
use crate::finding::Findings;
use crate::node::Node;
use crate::path::Path;
use crate::rules::words::shown;
use crate::view::Seen;

const CONTAINERS: [&str; 3] = ["containers", "initContainers", "ephemeralContainers"];
const USERS: [&str; 2] = ["volumeMounts", "volumeDevices"];

/// Advises against volumes that nothing uses; `path` is that of the list.
pub(crate) fn advice<L: Copy>(
    found: &mut Findings<L>,
    spec: &Node<L>,
    volumes: &Volumes<'_, L>,
    path: &Path<'_>,
) {
    if volumes.items.nodes.is_empty() {
        return;
    }
    let Some(used) = used(spec) else { return };
    // A name that is not declared is most likely a volume misspelt: that is said at the name.
    if used.iter().any(|name| !volumes.find(name).is_known()) {
        return;
    }
    for (index, volume) in volumes.items.nodes.iter().enumerate() {
        if let Seen::Known(name) = volume.text("name")
            && !volumes.refused.contains(&index)
            && !used.contains(&name)
        {
            let message = format!("no container mounts volume {}", shown(name));
            found.advice(&path.index(index), volume.place("name"), message);
        }
    }
}

/// The names of volumes that containers use; nothing where not all of them are known.
fn used<L>(spec: &Node<L>) -> Option<Vec<&str>> {
    let mut names = Vec::new();
    for list in CONTAINERS {
        let containers = spec.items(list);
        if containers.open {
            return None;
        }
        for container in containers.nodes {
            for key in USERS {
                let uses = container.items(key);
                if uses.open {
                    return None;
                }
                for node in uses.nodes {
                    names.push(node.text("name").or("")?);
                }
            }
            let env = container.items("env");
            if env.open {
                return None;
            }
            for var in env.nodes {
                let file = var.see("valueFrom").and_then(|from| from.see("fileKeyRef"));
                match file.and_then(|file| file.text("volumeName")) {
                    Seen::Known(name) => names.push(name),
                    Seen::Absent => {}
                    Seen::Unknown => return None,
                }
            }
        }
    }
    Some(names)
}
