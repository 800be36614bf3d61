//! The names of resources. `validateContainerResourceName`.

use super::Owner;
use crate::at::At;
use crate::finding::Cx;
use crate::message::value;
use crate::names;
use crate::quantity::Quantity;
use crate::say;
use crate::suggest;

/// What a container can ask for without a domain before it, beside huge pages.
const OF_CONTAINERS: [&str; 3] = ["cpu", "memory", "ephemeral-storage"];
/// What else has no domain, but is of quotas.
const STANDARD: [&str; 17] = [
    "requests.cpu",
    "requests.memory",
    "requests.ephemeral-storage",
    "limits.cpu",
    "limits.memory",
    "limits.ephemeral-storage",
    "pods",
    "resourcequotas",
    "services",
    "replicationcontrollers",
    "secrets",
    "configmaps",
    "persistentvolumeclaims",
    "storage",
    "requests.storage",
    "services.nodeports",
    "services.loadbalancers",
];
/// As those are huge pages.
const STANDARD_PAGES: &str = "requests.hugepages-";

/// Whether Kubernetes knows the resource, which has no domain. `IsStandardResourceName`.
pub(crate) fn is_standard(name: &str) -> bool {
    OF_CONTAINERS.contains(&name)
        || STANDARD.contains(&name)
        || is_huge_pages(name)
        || name.starts_with(STANDARD_PAGES)
}

/// Whether quotas count the resource, which has no domain. `IsStandardQuotaResourceName`.
pub(crate) fn is_of_quotas(name: &str) -> bool {
    is_standard(name) && name != "storage"
}

/// Whether the resource is huge pages of some size.
pub(crate) fn is_huge_pages(name: &str) -> bool {
    name.starts_with("hugepages-")
}

/// Whether a pod as a whole can ask for it.
pub(crate) fn is_pod_level(name: &str) -> bool {
    matches!(name, "cpu" | "memory") || is_huge_pages(name)
}

/// Whether the resource is one of Kubernetes itself. `IsNativeResource`.
fn is_native(name: &str) -> bool {
    !name.contains('/') || name.contains("kubernetes.io/")
}

/// Whether more can be requested in sum than there is. `IsOvercommitAllowed`.
pub(crate) fn may_overcommit(name: &str) -> bool {
    is_native(name) && !is_huge_pages(name)
}

/// Whether the resource is counted in whole units. `IsIntegerResourceName`.
pub(crate) fn is_whole(name: &str) -> bool {
    let counted = matches!(
        name,
        "pods"
            | "resourcequotas"
            | "services"
            | "replicationcontrollers"
            | "secrets"
            | "configmaps"
            | "persistentvolumeclaims"
            | "services.nodeports"
            | "services.loadbalancers"
    );
    counted || is_extended(name)
}

/// Whether the resource is one of somebody else. `IsExtendedResourceName`.
pub(crate) fn is_extended(name: &str) -> bool {
    if is_native(name) || name.starts_with("requests.") {
        return false;
    }
    // As a quota it is called `requests.NAME`, which must be a name too.
    names::qualified_name(format!("requests.{name}").as_bytes()).is_ok()
}

/// The bytes of a page, for huge pages; `Some(None)` where the name says no size, or one with a part of a byte.
pub(crate) fn page_size(name: &str) -> Option<Option<i64>> {
    let size = name.strip_prefix("hugepages-")?;
    let size = Quantity::parse(size.as_bytes()).ok().map(Quantity::round_up_to_milli);
    Some(size.filter(Quantity::is_integer).map(|size| size.value()))
}

/// Applies the rules to a name.
pub(crate) fn check<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>, name: &str, owner: Owner) {
    let help = || {
        suggest::did_you_mean(name, OF_CONTAINERS).unwrap_or_else(|| {
            format!("one of {}, `hugepages-SIZE`, or `DOMAIN/NAME`", suggest::listed(OF_CONTAINERS, 3))
        })
    };
    if let Err(reason) = names::qualified_name(name.as_bytes()) {
        cx.invalid(at, say!("resource {}: {}", value(name), reason));
        return;
    }
    let of_pod = matches!(owner, Owner::Pod { .. });
    if name.contains('/') {
        if of_pod {
            not_of_pods(cx, at, name);
        } else if !is_native(name) && !is_extended(name) {
            cx.invalid(at, say!("resource {} is not a valid name of an extended resource", value(name)));
        }
        return;
    }
    let standard = OF_CONTAINERS.contains(&name) || is_huge_pages(name);
    if !standard && !STANDARD.contains(&name) && !name.starts_with(STANDARD_PAGES) {
        cx.invalid(at, say!("{} is not a resource", value(name))).help(help());
    } else if of_pod && !is_pod_level(name) {
        not_of_pods(cx, at, name);
    } else if !standard {
        cx.invalid(at, say!("resource {} is of quotas, not of containers", value(name))).help(help());
    }
}

fn not_of_pods<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>, name: &str) {
    cx.unsupported(at, say!("resource {} is of containers, not of a pod as a whole", value(name)))
        .help("one of `cpu`, `memory`, `hugepages-SIZE`");
}

#[cfg(test)]
mod tests {
    use super::page_size;

    #[test]
    fn sizes_of_pages() {
        for (name, size) in [
            ("hugepages-2Mi", Some(Some(2 << 20))),
            ("hugepages-1", Some(Some(1))),
            ("hugepages-1000m", Some(Some(1))),
            ("hugepages-0", Some(Some(0))),
            ("hugepages-1500m", Some(None)),
            ("hugepages-1m", Some(None)),
            ("hugepages-1n", Some(None)),
            ("hugepages-", Some(None)),
            ("hugepages-two", Some(None)),
            ("memory", None),
            ("requests.hugepages-2Mi", None),
        ] {
            assert_eq!(page_size(name), size, "{name}");
        }
    }
}
