//! Requests and limits of a pod as a whole. `validatePodResources`.
//!
//! <https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/#pod-level-resource-specification>

use super::pod::Pod;
use super::quantities;
use super::resources::{self, Owner, is_pod_level};
use crate::finding::Findings;
use crate::path::Path;
use crate::view::Seen;

/// Applies the rules; `path` is that of the spec.
pub(super) fn resources<L: Copy>(found: &mut Findings<L>, pod: &Pod<'_, L>, path: &Path<'_>) {
    let Seen::Known(node) = pod.spec.see("resources") else { return };
    let here = path.field("resources");
    if node.see("claims").is_known() {
        let message = "claims are of containers, not of a pod as a whole";
        found.forbidden(&here.field("claims"), node.key_place("claims"), message);
    }
    resources::requirements(found, node, pod.spec.items("resourceClaims"), &here, Owner::Pod);
    let limits = node.entries("limits");
    let path = path.field("containers");
    for (index, container) in pod.spec.items("containers").nodes.iter().enumerate() {
        let Seen::Known(own) = container.see("resources") else { continue };
        let path = path.index(index);
        let path = path.field("resources");
        let path = path.field("limits");
        for entry in own.entries("limits").entries {
            let Seen::Known(limit) = limits.find(&entry.key) else { continue };
            let (Seen::Known(value), Seen::Known(most)) =
                (quantities::read(&entry.value), quantities::read(limit))
            else {
                continue;
            };
            if value > most {
                let message = format!(
                    "limit {} of `{}` is more than that of the pod, {}",
                    quantities::written(&entry.value),
                    entry.key,
                    quantities::written(limit)
                );
                found.invalid(&path.key(&entry.key), entry.value.at, message).first(limit.at);
            }
        }
    }
    sums(found, pod, node, &here.field("requests"));
}

/// The requests of all containers together fit into those of the pod.
fn sums<L: Copy>(found: &mut Findings<L>, pod: &Pod<'_, L>, node: &crate::Node<L>, path: &Path<'_>) {
    let requests = node.entries("requests");
    for entry in requests.entries.iter().filter(|entry| is_pod_level(&entry.key)) {
        let Seen::Known(whole) = quantities::read(&entry.value) else { continue };
        let Some(sum) = demand::aggregate(pod, &entry.key) else { continue };
        if sum > whole.milli_value() {
            let message = format!(
                "request {} of `{}` for the pod is less than its containers request together",
                quantities::written(&entry.value),
                entry.key
            );
            found.invalid(&path.key(&entry.key), entry.value.at, message);
        }
    }
}

mod demand {
    //! What the containers of a pod request together. `AggregateContainerRequests`.

    use crate::node::Node;
    use crate::validate::pod::Pod;
    use crate::validate::quantities;
    use crate::view::Seen;

    /// In thousandths; nothing where a container may request more than is known.
    pub(super) fn aggregate<L>(pod: &Pod<'_, L>, name: &str) -> Option<i64> {
        let (containers, inits) = (pod.spec.items("containers"), pod.spec.items("initContainers"));
        let mut sum: i64 = 0;
        for container in containers.nodes {
            sum = sum.saturating_add(request(container, name)?);
        }
        // Sidecars run beside everything that starts after them.
        let (mut sidecars, mut most) = (0_i64, 0_i64);
        for container in inits.nodes {
            let own = request(container, name)?;
            if container.text_ptr("restartPolicy").or("")? == "Always" {
                sidecars = sidecars.saturating_add(own);
                most = most.max(sidecars);
            } else {
                most = most.max(sidecars.saturating_add(own));
            }
        }
        Some(sum.saturating_add(sidecars).max(most))
    }

    fn request<L>(container: &Node<L>, name: &str) -> Option<i64> {
        let resources = match container.see("resources") {
            Seen::Known(resources) => resources,
            Seen::Absent => return Some(0),
            Seen::Unknown => return None,
        };
        for list in ["requests", "limits"] {
            match resources.entries(list).find(name) {
                Seen::Known(node) => {
                    return quantities::read(node).known().map(|quantity| quantity.milli_value());
                }
                Seen::Absent => {}
                Seen::Unknown => return None,
            }
        }
        Some(0)
    }
}
