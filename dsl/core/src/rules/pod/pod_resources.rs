//! Requests and limits of a pod as a whole. `validatePodResources`.
//!
//! <https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/#pod-level-resource-specification>

use self::demand::Demand;
use crate::at::{At, EntryAt};
use crate::finding::Cx;
use crate::message::{key, value};
use crate::quantity::Quantity;
use crate::rules::pod::Pod;
use crate::rules::pod::resources::{self, Owner, is_basic, is_huge_pages, is_pod_level};
use crate::rules::quantities;
use crate::say;
use crate::view::Seen;

/// Applies the rules.
pub(crate) fn resources<L: Copy>(cx: &mut Cx<L>, pod: &Pod<'_, L>) {
    let at = pod.at.field("resources");
    if !at.is_known() {
        return;
    }
    if pod.at.see("os").and_then(|os| os.text("name")) == Seen::Known("windows") {
        cx.forbidden(at.at_key(), "a Windows pod has no `resources` of its own");
        return;
    }
    let claims = at.field("claims");
    if claims.is_known() {
        cx.forbidden(claims.at_key(), "claims are of containers, not of a pod as a whole");
    }
    // Beside a limit, what its containers request of `cpu` and `memory` is what the pod requests.
    let limits = at.field("limits");
    let requested = |name: &&str| demand::requests(pod, name) != Demand::None;
    let computes = limits.is_open() || (!limits.is_empty() && ["cpu", "memory"].iter().any(requested));
    // A template gets its requests when it is a pod.
    let template = pod.is_template();
    resources::requirements(cx, pod, at, Owner::Pod { computes: computes && !template });
    if !template {
        requests(cx, pod, at);
    }
    sums(cx, pod, at);
    self::limits(cx, pod, at);
}

/// Where the pod has a limit and no request, it requests what its containers do together, else as much as the
/// limit. `defaultPodRequests`.
fn requests<L: Copy>(cx: &mut Cx<L>, pod: &Pod<'_, L>, at: At<'_, '_, L>) {
    let requests = at.field("requests");
    for entry in at.field("limits").entries() {
        let name = entry.key;
        let own = requests.key(name);
        if !is_pod_level(name) || !own.is_absent() {
            continue;
        }
        let Seen::Known(node) = entry.at.node() else { continue };
        let Seen::Known(limit) = quantities::read(node) else { continue };
        let demand = demand::requests(pod, name);
        let here = requests.at_place(entry.at.place());
        if is_basic(name)
            && let Demand::Sum(sum) = demand
        {
            // Of a limit below nothing, and of a container that alone is above it, is spoken elsewhere.
            let containers = pod.at.field("containers");
            let alone = limit.is_negative() || containers.items().any(|own| above(own, name, &limit));
            if sum > limit.thousandths() {
                let message = say!(
                    "limit {} of {} for the pod is less than what its containers request together",
                    value(quantities::text(node)),
                    key(name)
                );
                cx.invalid(here, message).consequence_if(alone);
            }
        } else if demand == Demand::None || is_huge_pages(name) {
            // As large as the limit, and as wrong.
            let from = cx.len();
            let entry = EntryAt { at: own.standing_at(entry.at), ..entry };
            resources::amount(cx, entry, Owner::Pod { computes: true });
            cx.found.consequences_since(from);
            if let Demand::Sum(sum) = demand
                && sum > limit.thousandths()
            {
                cx.invalid(here, "less than the requests of its containers together").consequence();
            }
        }
    }
}

/// Whether a container has a limit above that of the pod.
fn above<L: Copy>(container: At<'_, '_, L>, name: &str, most: &Quantity) -> bool {
    let limit = container.see("resources").and_then(|own| own.entries("limits").find(name));
    limit.and_then(quantities::read).known().is_some_and(|limit| limit > *most)
}

/// No container has a limit above that of the pod.
fn limits<L: Copy>(cx: &mut Cx<L>, pod: &Pod<'_, L>, at: At<'_, '_, L>) {
    let limits = at.field("limits");
    // The server makes this path out of that of the pod's resources.
    let named = at.named("containers");
    for (index, container) in pod.at.field("containers").items().enumerate() {
        let own = container.field("resources");
        let here = named.index(index);
        for entry in own.field("limits").entries() {
            let limit = limits.key(entry.key);
            let (Seen::Known(own), Seen::Known(whole)) = (entry.at.node(), limit.node()) else { continue };
            if let (Seen::Known(amount), Seen::Known(most)) = (quantities::read(own), quantities::read(whole))
                && amount > most
            {
                let message = say!(
                    "limit {} of {} is more than that of the pod, {}",
                    value(quantities::text(own)),
                    key(entry.key),
                    value(quantities::text(whole))
                );
                let here = here.key(entry.key);
                cx.invalid(here.named("limits").at_place(own.at), message).first(limit.place());
            }
        }
    }
}

/// What all containers request together fits into what the pod requests; and so their limits of huge pages.
fn sums<L: Copy>(cx: &mut Cx<L>, pod: &Pod<'_, L>, at: At<'_, '_, L>) {
    for (list, lists) in [("requests", &["requests", "limits"][..]), ("limits", &["limits"])] {
        for entry in at.field(list).entries() {
            let counted = if list == "requests" { is_pod_level(entry.key) } else { is_huge_pages(entry.key) };
            let Seen::Known(node) = entry.at.node() else { continue };
            let Seen::Known(whole) = quantities::read(node) else { continue };
            let Demand::Sum(sum) = demand::aggregate(pod, entry.key, lists) else { continue };
            if counted && sum > whole.thousandths() {
                let message = say!(
                    "{} of {} for the pod is less than the {} of its containers together",
                    value(quantities::text(node)),
                    key(entry.key),
                    list
                );
                cx.invalid(entry.at, message);
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
    pub(crate) fn requests<L: Copy>(pod: &Pod<'_, L>, name: &str) -> Demand {
        aggregate(pod, name, &["requests", "limits"])
    }

    /// What all containers together say in the first of the lists that names it.
    pub(crate) fn aggregate<L: Copy>(pod: &Pod<'_, L>, name: &str, lists: &[&str]) -> Demand {
        let (containers, inits) = (pod.at.field("containers"), pod.at.field("initContainers"));
        if containers.is_open() || inits.is_open() {
            return Demand::Unknown;
        }
        let mut sum = Demand::None;
        for container in containers.nodes() {
            sum = sum.and(amount(container, name, lists), i128::saturating_add);
        }
        // Sidecars run beside everything that starts after them.
        let (mut sidecars, mut most) = (Demand::None, Demand::None);
        for container in inits.nodes() {
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
