//! Requests and limits of a pod as a whole. `validatePodResources`.
//!
//! <https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/#pod-level-resource-specification>

use super::pod::Pod;
use super::quantities;
use super::resources::{self, Owner, is_huge_pages, is_pod_level};
use crate::finding::Findings;
use crate::node::Node;
use crate::path::Path;
use crate::view::Seen;

/// Applies the rules; `path` is that of the spec.
pub(super) fn resources<L: Copy>(found: &mut Findings<L>, pod: &Pod<'_, L>, path: &Path<'_>) {
    let Seen::Known(node) = pod.spec.see("resources") else { return };
    let path = path.field("resources");
    if pod.spec.see("os").and_then(|os| os.text("name")) == Seen::Known("windows") {
        found.forbidden(
            &path,
            pod.spec.key_place("resources"),
            "a Windows pod has no `resources` of its own",
        );
        return;
    }
    if node.see("claims").is_known() {
        let message = "claims are of containers, not of a pod as a whole";
        found.forbidden(&path.field("claims"), node.key_place("claims"), message);
    }
    resources::requirements(found, node, pod.spec.items("resourceClaims"), &path, Owner::Pod);
    sums(found, pod, node, &path);
    limits(found, pod, node, &path);
}

/// No container has a limit above that of the pod.
fn limits<L: Copy>(found: &mut Findings<L>, pod: &Pod<'_, L>, node: &Node<L>, path: &Path<'_>) {
    let limits = node.entries("limits");
    // The server makes this path out of that of the pod's resources.
    let path = path.field("containers");
    for (index, container) in pod.spec.items("containers").nodes.iter().enumerate() {
        let Seen::Known(own) = container.see("resources") else { continue };
        let path = path.index(index);
        for entry in own.entries("limits").entries {
            let Seen::Known(limit) = limits.find(&entry.key) else { continue };
            let (value, most) = (quantities::read(&entry.value), quantities::read(limit));
            if let (Seen::Known(value), Seen::Known(most)) = (value, most)
                && value > most
            {
                let message = format!(
                    "limit {} of `{}` is more than that of the pod, {}",
                    quantities::written(&entry.value),
                    entry.key,
                    quantities::written(limit)
                );
                let path = path.key(&entry.key);
                found.invalid(&path.field("limits"), entry.value.at, message).first(limit.at);
            }
        }
    }
}

/// What all containers request together fits into what the pod requests; and so their limits of huge pages.
fn sums<L: Copy>(found: &mut Findings<L>, pod: &Pod<'_, L>, node: &Node<L>, path: &Path<'_>) {
    for (list, lists) in [("requests", &["requests", "limits"][..]), ("limits", &["limits"])] {
        let path = path.field(list);
        for entry in node.entries(list).entries {
            let counted =
                if list == "requests" { is_pod_level(&entry.key) } else { is_huge_pages(&entry.key) };
            let Seen::Known(whole) = quantities::read(&entry.value) else { continue };
            let Some(sum) = demand::aggregate(pod, &entry.key, lists).filter(|_| counted) else { continue };
            if sum > whole.milli_value() {
                let message = format!(
                    "{} of `{}` for the pod is less than the {list} of its containers together",
                    quantities::written(&entry.value),
                    entry.key
                );
                found.invalid(&path.key(&entry.key), entry.value.at, message);
            }
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
    pub(super) fn aggregate<L>(pod: &Pod<'_, L>, name: &str, lists: &[&str]) -> Option<i64> {
        let (containers, inits) = (pod.spec.items("containers"), pod.spec.items("initContainers"));
        let mut sum: i64 = 0;
        for container in containers.nodes {
            sum = sum.saturating_add(amount(container, name, lists)?);
        }
        // Sidecars run beside everything that starts after them.
        let (mut sidecars, mut most) = (0_i64, 0_i64);
        for container in inits.nodes {
            let own = amount(container, name, lists)?;
            if container.text_ptr("restartPolicy").or("")? == "Always" {
                sidecars = sidecars.saturating_add(own);
                most = most.max(sidecars);
            } else {
                most = most.max(sidecars.saturating_add(own));
            }
        }
        Some(sum.saturating_add(sidecars).max(most))
    }

    /// What a container asks for: of the lists, the first that names it.
    fn amount<L>(container: &Node<L>, name: &str, lists: &[&str]) -> Option<i64> {
        let resources = match container.see("resources") {
            Seen::Known(resources) => resources,
            Seen::Absent => return Some(0),
            Seen::Unknown => return None,
        };
        for list in lists {
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
