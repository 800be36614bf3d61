use crate::check::check;
use crate::node::Node;
use crate::rules::testing::{int, list, map, pod, said, text};
use crate::schema::Version;

fn one(field: &'static str, value: Node<u32>, expected: &str) {
    assert_eq!(said(pod([(field, value)])), [format!("spec.{field}{expected}")]);
}

#[test]
fn selectors_of_nodes() {
    let selector = |key: &'static str, value: &'static str| map([(key, text(value))]);
    one(
        "nodeSelector",
        selector("disk", "a b"),
        ": value `a b` of label `disk`: must be empty, or consist of letters, digits, `-`, `_` and `.`, and start and end with a letter or digit (help: did you mean `a-b`?)",
    );
    one(
        "nodeSelector",
        selector("beta.kubernetes.io/os", "linux"),
        "[beta.kubernetes.io/os]: label `beta.kubernetes.io/os` is deprecated since 1.14 (help: use `kubernetes.io/os`)",
    );
    assert!(said(pod([("nodeSelector", selector("disk", "?"))])).is_empty());
}

#[test]
fn tolerations() {
    let toleration = |fields: [(&'static str, &'static str); 3]| {
        list([map(fields.map(|(key, value)| (key, text(value))))])
    };
    one(
        "tolerations",
        toleration([("key", "a"), ("operator", "exists"), ("effect", "NoSchedule")]),
        "[0].operator: `exists` is not a valid `operator` (help: did you mean `Exists`?)",
    );
    one(
        "tolerations",
        toleration([("key", "a"), ("operator", "Exists"), ("value", "b")]),
        "[0].operator: operator `Exists` takes no `value` (help: `Equal` takes one, and is the default operator)",
    );
    one(
        "tolerations",
        toleration([("key", "a"), ("value", "b"), ("effect", "NoExecut")]),
        "[0].effect: `NoExecut` is not a valid `effect` (help: did you mean `NoExecute`?)",
    );
    one(
        "tolerations",
        list([map([("value", text("b"))])]),
        "[0].operator: a toleration without a `key` needs `operator: Exists` (help: with `Exists` it tolerates every taint)",
    );
    assert!(
        said(pod([("tolerations", toleration([("key", "?"), ("operator", "?"), ("value", "-")]))]))
            .is_empty()
    );
}

fn affinity(kind: &'static str, list_of: &'static str, term: Node<u32>) -> Node<u32> {
    map([(kind, map([(list_of, list([term]))]))])
}

const PREFERRED: &str = "preferredDuringSchedulingIgnoredDuringExecution";
const REQUIRED: &str = "requiredDuringSchedulingIgnoredDuringExecution";

#[test]
fn affinity_to_pods() {
    let selector = || map([("matchLabels", map([("app", text("web"))]))]);
    one(
        "affinity",
        affinity("podAntiAffinity", REQUIRED, map([("labelSelector", selector())])),
        &format!(".podAntiAffinity.{REQUIRED}[0].topologyKey: a term of pod affinity needs `topologyKey`"),
    );
    let term = map([("labelSelector", selector()), ("topologyKey", text("zone"))]);
    one(
        "affinity",
        affinity("podAffinity", PREFERRED, map([("weight", int(0)), ("podAffinityTerm", term)])),
        &format!(
            ".podAffinity.{PREFERRED}[0].weight: `0` is out of range: `weight` must be between 1 and 100"
        ),
    );
    let keys = list([text("app")]);
    let term = map([("labelSelector", selector()), ("topologyKey", text("zone")), ("matchLabelKeys", keys)]);
    one(
        "affinity",
        affinity("podAffinity", REQUIRED, term),
        &format!(".podAffinity.{REQUIRED}[0][0]: label `app` is in `matchLabelKeys` and in `labelSelector`"),
    );
    let keys = || list([text("app")]);
    let term = || {
        map([
            ("labelSelector", map([])),
            ("topologyKey", text("zone")),
            ("matchLabelKeys", keys()),
            ("mismatchLabelKeys", keys()),
        ])
    };
    let both = "[0].matchLabelKeys[0]: label `app` is in `matchLabelKeys` and in `mismatchLabelKeys`";
    one("affinity", affinity("podAffinity", REQUIRED, term()), &format!(".podAffinity.{REQUIRED}{both}"));
    // A server adds both to the selector, and so finds the label there too.
    let whole = pod([("affinity", affinity("podAffinity", REQUIRED, term()))]);
    let fields: Vec<String> =
        check(&whole, Version(36)).into_vec().into_iter().map(|finding| finding.field).collect();
    let path = format!("spec.affinity.podAffinity.{REQUIRED}[0]");
    assert_eq!(fields, [format!("{path}[0]"), format!("{path}.matchLabelKeys[0]")]);
    one(
        "affinity",
        affinity("podAffinity", REQUIRED, map([("topologyKey", text("zone"))])),
        &format!(
            ".podAffinity.{REQUIRED}[0].labelSelector: without `labelSelector` no pod matches (help: an empty one, `{{}}`, matches every pod)"
        ),
    );
}

#[test]
fn affinity_to_nodes() {
    let expression = |operator: &'static str, values: Vec<Node<u32>>| {
        let expression = map([("key", text("disk")), ("operator", text(operator)), ("values", list(values))]);
        let term = map([("matchExpressions", list([expression]))]);
        map([("nodeAffinity", map([(REQUIRED, map([("nodeSelectorTerms", list([term]))]))]))])
    };
    let path = format!(".nodeAffinity.{REQUIRED}.nodeSelectorTerms[0].matchExpressions[0]");
    one("affinity", expression("In", vec![]), &format!("{path}.values: operator `In` needs `values`"));
    one(
        "affinity",
        expression("Exists", vec![text("a")]),
        &format!("{path}.values: operator `Exists` takes no `values`"),
    );
    one(
        "affinity",
        expression("Gt", vec![text("1"), text("2")]),
        &format!("{path}.values: operator `Gt` needs exactly one of `values`"),
    );
    one(
        "affinity",
        expression("notin", vec![text("a")]),
        &format!("{path}.operator: `notin` is not a valid `operator` (help: did you mean `NotIn`?)"),
    );
    assert!(said(pod([("affinity", expression("?", vec![text("?")]))])).is_empty());
}

#[test]
fn spreading() {
    let constraint = |action: &'static str| {
        map([
            ("maxSkew", int(1)),
            ("topologyKey", text("zone")),
            ("whenUnsatisfiable", text(action)),
            ("minDomains", int(2)),
            ("labelSelector", map([])),
        ])
    };
    let field = "topologySpreadConstraints";
    assert!(said(pod([(field, list([constraint("DoNotSchedule")]))])).is_empty());
    assert!(said(pod([(field, list([constraint("?"), constraint("?")]))])).is_empty());
    one(
        field,
        list([constraint("ScheduleAnyway")]),
        "[0].minDomains: `minDomains` needs `whenUnsatisfiable: DoNotSchedule`",
    );
    one(
        field,
        list([constraint("doNotSchedule")]),
        "[0].whenUnsatisfiable: `doNotSchedule` is not a valid `whenUnsatisfiable` (help: did you mean `DoNotSchedule`?)",
    );
    one(
        field,
        list([constraint("DoNotSchedule"), constraint("DoNotSchedule")]),
        "[0].{topologyKey, whenUnsatisfiable}: two constraints have `topologyKey` `zone` and `whenUnsatisfiable` `DoNotSchedule`",
    );
}

#[test]
fn gates_and_claims() {
    let named = |name: &'static str| map([("name", text(name))]);
    one(
        "schedulingGates",
        list([named("a"), named("a")]),
        "[1]: scheduling gate `a` appears twice in this pod",
    );
    one(
        "resourceClaims",
        list([named("gpu")]),
        "[0]: a resource claim needs `resourceClaimName` or `resourceClaimTemplateName`",
    );
    let both = [("nodeName", text("n")), ("schedulingGates", list([named("?")]))];
    assert_eq!(
        said(pod(both)),
        [
            "spec.nodeName: `nodeName` may not be set while there are `schedulingGates` (help: ask for a node with `nodeSelector` or `affinity`)"
        ]
    );
    one(
        "preemptionPolicy",
        text("never"),
        ": `never` is not a valid `preemptionPolicy` (help: did you mean `Never`?)",
    );
}
