//! Requests and limits of a pod as a whole. `validatePodResources`.
//!
//! <https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/#pod-level-resource-specification>

use self::demand::Demand;
use crate::finding::Findings;
use crate::node::Node;
use crate::path::Path;
use crate::quantity::Quantity;
use crate::rules::pod::Pod;
use crate::rules::pod::resources::{self, Owner, is_basic, is_huge_pages, is_pod_level};
use crate::rules::quantities;
use crate::view::Seen;

/// Applies the rules; `path` is that of the spec.
pub(crate) fn resources<L: Copy>(found: &mut Findings<L>, pod: &Pod<'_, L>, path: &Path<'_>) {
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
    // Beside a limit, what its containers request of `cpu` and `memory` is what the pod requests.
    let limits = node.entries("limits");
    let computes = limits.open
        || (!limits.entries.is_empty()
            && ["cpu", "memory"].iter().any(|name| demand::requests(pod, name) != Demand::None));
    resources::requirements(found, node, pod.spec.items("resourceClaims"), &path, Owner::Pod { computes });
    requests(found, pod, node, &path);
    sums(found, pod, node, &path);
    self::limits(found, pod, node, &path);
}

/// Where the pod has a limit and no request, it requests what its containers do together, else as much as the
/// limit. `defaultPodRequests`.
fn requests<L: Copy>(found: &mut Findings<L>, pod: &Pod<'_, L>, node: &Node<L>, path: &Path<'_>) {
    let requests = node.entries("requests");
    let path = path.field("requests");
    for entry in node.entries("limits").entries {
        let name = &*entry.key;
        if !is_pod_level(name) || !requests.find(name).is_absent() {
            continue;
        }
        let Seen::Known(limit) = quantities::read(&entry.value) else { continue };
        let demand = demand::requests(pod, name);
        if is_basic(name)
            && let Demand::Sum(sum) = demand
        {
            // Of a limit below nothing, and of a container that alone is above it, is spoken elsewhere.
            let alone = limit.is_negative()
                || pod.spec.items("containers").nodes.iter().any(|own| above(own, name, &limit));
            if sum > limit.thousandths() && (!alone || found.cascades()) {
                let message = format!(
                    "limit {} of `{name}` for the pod is less than what its containers request together",
                    quantities::written(&entry.value)
                );
                found.invalid(&path, entry.value.at, message);
            }
        } else if found.cascades() && (demand == Demand::None || is_huge_pages(name)) {
            // As large as the limit, and as wrong.
            let path = path.key(name);
            resources::amount(found, entry, &path, Owner::Pod { computes: true });
            if let Demand::Sum(sum) = demand
                && sum > limit.thousandths()
            {
                found.invalid(&path, entry.value.at, "less than the requests of its containers together");
            }
        }
    }
}

/// Whether a container has a limit above that of the pod.
fn above<L>(container: &Node<L>, name: &str, most: &Quantity) -> bool {
    let limit = container.see("resources").and_then(|own| own.entries("limits").find(name));
    limit.and_then(quantities::read).known().is_some_and(|limit| limit > *most)
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
            let Demand::Sum(sum) = demand::aggregate(pod, &entry.key, lists) else { continue };
            if counted && sum > whole.thousandths() {
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
    use crate::rules::pod::Pod;
    use crate::rules::quantities;
    use crate::view::Seen;

    /// What containers ask for.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub(crate) enum Demand {
        /// None of them says anything of it.
        None,
        /// One may ask for more than is known.
        Unknown,
        /// So many thousandths.
        Sum(i128),
    }

    impl Demand {
        fn and(self, other: Demand, both: fn(i128, i128) -> i128) -> Demand {
            match (self, other) {
                (Demand::Unknown, _) | (_, Demand::Unknown) => Demand::Unknown,
                (Demand::None, one) | (one, Demand::None) => one,
                (Demand::Sum(one), Demand::Sum(other)) => Demand::Sum(both(one, other)),
            }
        }
    }

    /// What all containers request together; a limit without a request is one.
    pub(crate) fn requests<L>(pod: &Pod<'_, L>, name: &str) -> Demand {
        aggregate(pod, name, &["requests", "limits"])
    }

    /// What all containers together say in the first of the lists that names it.
    pub(crate) fn aggregate<L>(pod: &Pod<'_, L>, name: &str, lists: &[&str]) -> Demand {
        let (containers, inits) = (pod.spec.items("containers"), pod.spec.items("initContainers"));
        if containers.open || inits.open {
            return Demand::Unknown;
        }
        let mut sum = Demand::None;
        for container in containers.nodes {
            sum = sum.and(amount(container, name, lists), i128::saturating_add);
        }
        // Sidecars run beside everything that starts after them.
        let (mut sidecars, mut most) = (Demand::None, Demand::None);
        for container in inits.nodes {
            let own = sidecars.and(amount(container, name, lists), i128::saturating_add);
            match container.text_ptr("restartPolicy") {
                Seen::Known("Always") => sidecars = own,
                Seen::Unknown => return Demand::Unknown,
                Seen::Known(_) | Seen::Absent => {}
            }
            most = most.and(own, i128::max);
        }
        sum.and(sidecars, i128::saturating_add).and(most, i128::max)
    }

    /// What a container says in the first of the lists that names it.
    fn amount<L>(container: &Node<L>, name: &str, lists: &[&str]) -> Demand {
        let resources = match container.see("resources") {
            Seen::Known(resources) => resources,
            Seen::Absent => return Demand::None,
            Seen::Unknown => return Demand::Unknown,
        };
        for list in lists {
            match resources.entries(list).find(name) {
                Seen::Known(node) => {
                    return match quantities::read(node) {
                        Seen::Known(quantity) => Demand::Sum(quantity.thousandths()),
                        _ => Demand::Unknown,
                    };
                }
                Seen::Absent => {}
                Seen::Unknown => return Demand::Unknown,
            }
        }
        Demand::None
    }
}

#[cfg(test)]
mod tests {
    use crate::node::Node;
    use crate::rules::testing::{list, map, said, text};

    fn amounts(list: &'static str, name: &'static str, amount: &'static str) -> Node<u32> {
        map([(list, map([(name, text(amount))]))])
    }

    /// What is said of a pod with these resources, and two containers with those each.
    fn of(pod: Node<u32>, own: &dyn Fn() -> Node<u32>) -> Vec<String> {
        let container = |name| map([("name", text(name)), ("image", text("i")), ("resources", own())]);
        said(map([
            ("apiVersion", text("v1")),
            ("kind", text("Pod")),
            ("metadata", map([("name", text("web"))])),
            ("spec", map([("resources", pod), ("containers", list([container("a"), container("b")]))])),
        ]))
    }

    #[test]
    fn a_pod_requests_what_its_containers_do() {
        let nothing = || map([]);
        let cpu = || amounts("requests", "cpu", "80m");
        assert!(of(amounts("limits", "cpu", "160m"), &cpu).is_empty());
        assert_eq!(
            of(amounts("limits", "cpu", "100m"), &cpu),
            [
                "spec.resources.requests: limit `100m` of `cpu` for the pod is less than what its containers request \
              together"
            ]
        );
        assert_eq!(
            of(amounts("requests", "cpu", "100m"), &cpu),
            [
                "spec.resources.requests[cpu]: `100m` of `cpu` for the pod is less than the requests of its containers \
              together"
            ]
        );
        // A container that is above the limit by itself is spoken of once.
        let limit = || amounts("limits", "cpu", "200m");
        assert!(of(amounts("limits", "cpu", "100m"), &limit).iter().all(|said| said.contains("containers[")));
        // Huge pages stand beside what the containers ask for.
        assert!(of(amounts("limits", "hugepages-2Mi", "2Mi"), &cpu).is_empty());
        assert_eq!(of(amounts("limits", "hugepages-2Mi", "2Mi"), &nothing).len(), 1);
        // What is not known is not judged.
        assert!(of(amounts("limits", "cpu", "100m"), &|| text("?")).is_empty());
        assert!(of(amounts("limits", "hugepages-2Mi", "2Mi"), &|| text("?")).is_empty());
    }
}
