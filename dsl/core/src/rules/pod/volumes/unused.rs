//! Volumes that no container mounts: an API server takes them, and they are surely not meant.

use crate::finding::Cx;
use crate::message::value;
use crate::rules::pod::Pod;
use crate::rules::pod::facts::Volumes;
use crate::say;
use crate::view::Seen;

const CONTAINERS: [&str; 3] = ["containers", "initContainers", "ephemeralContainers"];
const USERS: [&str; 2] = ["volumeMounts", "volumeDevices"];

/// Advises against volumes that nothing uses.
pub(super) fn advice<L: Copy>(cx: &mut Cx<L>, pod: &Pod<'_, L>, volumes: &Volumes<'_, L>) {
    if volumes.list.is_empty() {
        return;
    }
    let Some(used) = used(pod) else { return };
    // A name that is not declared is most likely a volume misspelt: that is said at the name.
    if used.iter().any(|name| !volumes.find(name).is_known()) {
        return;
    }
    let list = pod.at.field("volumes");
    for claim in pod.claims.iter().flat_map(|claims| claims.items()) {
        let metadata = claim.field("metadata");
        let name = metadata.field("name");
        if let Seen::Known(text) = name.str()
            && !used.contains(&text)
        {
            cx.advice(name, say!("no container mounts the claims of {}", value(text)));
        }
    }
    for (index, volume) in volumes.list.iter().enumerate() {
        if let Seen::Known(name) = volume.name
            && !volume.refused
            && !volume.template
            && !used.contains(&name)
        {
            let at = list.as_index(index, volume.node);
            let place = at.field("name").place();
            cx.advice(at.at_place(place), say!("no container mounts volume {}", value(name)));
        }
    }
}

/// The names of volumes that containers use; nothing where not all of them are known.
fn used<'t, L: Copy>(pod: &Pod<'t, L>) -> Option<Vec<&'t str>> {
    let mut names = Vec::new();
    for list in CONTAINERS {
        let containers = pod.at.field(list);
        if containers.is_open() {
            return None;
        }
        for container in containers.nodes() {
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
