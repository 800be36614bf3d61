use crate::node::Node;
use crate::rules::testing::{int, list, map, said_of, text};
use crate::schema::KindId;

fn spec<const N: usize>(fields: [(&'static str, Node<u32>); N]) -> Node<u32> {
    map([("metadata", map([("name", text("shop"))])), ("spec", map(fields))])
}

#[test]
fn budgets() {
    let said = |amount: Node<u32>| said_of(KindId::PodDisruptionBudget, spec([("minAvailable", amount)]));
    for good in [int(0), int(5), text("0%"), text("100%"), text("?")] {
        assert_eq!(said(good.clone()), [""; 0], "{good:?}");
    }
    for (bad, message) in [
        (int(-1), "`-1` is negative: `minAvailable` must be 0 or more"),
        (
            text("50"),
            "`50` is not a percentage: `minAvailable` is a number or a percentage (help: `50` or `50%`)",
        ),
        (text("101%"), "`101%` is too much: `minAvailable` must not be more than 100%"),
        (
            text("1.5%"),
            "`1.5%` is not a percentage: `minAvailable` is a number or a percentage (help: such as `25%`)",
        ),
    ] {
        assert_eq!(said(bad), [format!("spec.minAvailable: {message}")]);
    }
    assert_eq!(
        said_of(KindId::PodDisruptionBudget, spec([("minAvailable", int(1)), ("maxUnavailable", int(1))])),
        ["spec: `minAvailable` and `maxUnavailable` exclude each other (help: leave out one of the two)"]
    );
}

#[test]
fn quotas() {
    let said = |hard: Node<u32>, scope: &'static str| {
        said_of(KindId::ResourceQuota, spec([("hard", hard), ("scopes", list([text(scope)]))]))
    };
    assert_eq!(said(map([("pods", int(4)), ("requests.cpu", text("1"))]), "NotBestEffort"), [""; 0]);
    assert_eq!(
        said(map([("pods", text("1500m")), ("storage", int(1)), ("example.com/a", int(-1))]), "Foo"),
        [
            "spec.hard[pods]: `pods` is counted in whole units: `1500m`",
            "spec.hard[storage]: `storage` is not a resource of quotas \
             (help: `count/RESOURCE.GROUP` counts objects of any kind)",
            "spec.hard[example.com/a]: `-1` of `example.com/a` is negative",
            "spec.scopes: `Foo` is not a scope (help: one of `Terminating`, `NotTerminating`, `BestEffort`, \
             `NotBestEffort`, `PriorityClass`, `CrossNamespacePodAffinity`, `VolumeAttributesClass`)",
        ]
    );
    assert_eq!(
        said(map([("requests.cpu", text("1"))]), "BestEffort"),
        ["spec.scopes: `requests.cpu` is not counted in scope `BestEffort`"]
    );
    assert_eq!(
        said(map([("requests.cpu", text("2")), ("limits.cpu", text("1"))]), "Terminating"),
        ["spec.hard[requests.cpu]: `requests.cpu` (`2`) is more than `limits.cpu` (`1`)"]
    );
}

#[test]
fn limit_ranges() {
    let said = |limit: Node<u32>| said_of(KindId::LimitRange, spec([("limits", list([limit]))]));
    let cpu = |amount: &'static str| map([("cpu", text(amount))]);
    let of = |kind| ("type", text(kind));
    assert_eq!(said(map([of("Container"), ("min", cpu("1")), ("max", cpu("2"))])), [""; 0]);
    assert_eq!(
        said(map([of("Container"), ("min", cpu("2")), ("max", cpu("1"))])),
        ["spec.limits[0].min[cpu]: `min` of `cpu` (`2`) is more than `max` (`1`)"]
    );
    assert_eq!(
        said(map([of("Pod"), ("default", cpu("2"))])),
        ["spec.limits[0].default: limits of pods have no `default`"]
    );
    assert_eq!(
        said(map([of("PersistentVolumeClaim"), ("max", map([("foo", int(1))]))])),
        [
            "spec.limits[0].limits: a limit of claims needs `min` or `max` of `storage`",
            "spec.limits[0].max[foo]: `foo` is not a resource",
        ]
    );
    assert_eq!(
        said(map([
            of("Container"),
            ("min", cpu("1")),
            ("max", cpu("2")),
            ("maxLimitRequestRatio", cpu("3"))
        ])),
        ["spec.limits[0].maxLimitRequestRatio[cpu]: a ratio of `3` is more than `max` is of `min`"]
    );
}
