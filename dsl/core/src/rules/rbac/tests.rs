use crate::node::Node;
use crate::rules::testing::{list, map, said_of, text};
use crate::schema::KindId;

fn words<const N: usize>(words: [&'static str; N]) -> Node<u32> {
    list(words.map(text))
}

fn rule<const N: usize>(fields: [(&'static str, Node<u32>); N]) -> Node<u32> {
    map([("metadata", map([("name", text("a:b"))])), ("rules", list([map(fields)]))])
}

#[test]
fn rules_are_of_resources_or_of_urls() {
    let (get, urls) = (|| words(["get"]), || words(["/healthz"]));
    let good = [("apiGroups", words([""])), ("resources", words(["pods"])), ("verbs", get())];
    assert_eq!(said_of(KindId::Role, rule(good)), [""; 0]);
    assert_eq!(said_of(KindId::ClusterRole, rule([("nonResourceURLs", urls()), ("verbs", get())])), [""; 0]);
    assert_eq!(
        said_of(KindId::Role, rule([("nonResourceURLs", urls()), ("verbs", get())])),
        ["rules[0].nonResourceURLs: a rule of a Role is of resources alone: URLs belong to no namespace \
          (help: a ClusterRole has rules of URLs)"]
    );
    assert_eq!(
        said_of(
            KindId::ClusterRole,
            rule([("nonResourceURLs", urls()), ("resources", words(["pods"])), ("verbs", words([]))])
        ),
        [
            "rules[0].verbs: `verbs` of a rule is empty",
            "rules[0].nonResourceURLs: `nonResourceURLs` and `resources` exclude each other in a rule \
             (help: make two rules of it)",
        ]
    );
    assert_eq!(
        said_of(KindId::Role, rule([("verbs", get()), ("apiGroups", words([]))])),
        [
            "rules[0].apiGroups: `apiGroups` of a rule of resources is empty \
             (help: `\"\"` is the group of pods, Services and ConfigMaps)",
            "rules[0].resources: a rule of resources needs `resources` (help: such as `pods`)",
        ]
    );
}

fn binding(kind: &'static str, subject: Node<u32>) -> Node<u32> {
    let role = map([("kind", text(kind)), ("name", text("view"))]);
    map([("metadata", map([("name", text("b"))])), ("roleRef", role), ("subjects", list([subject]))])
}

#[test]
fn bindings_name_a_role_and_subjects() {
    let user = || map([("kind", text("User")), ("name", text("bob"))]);
    assert_eq!(said_of(KindId::RoleBinding, binding("Role", user())), [""; 0]);
    assert_eq!(
        said_of(KindId::ClusterRoleBinding, binding("Role", user())),
        ["roleRef.kind: `Role` is not a valid `kind` (help: `ClusterRole`)"]
    );
    let account = map([("kind", text("ServiceAccount")), ("name", text("web"))]);
    assert_eq!(said_of(KindId::RoleBinding, binding("ClusterRole", account.clone())), [""; 0]);
    assert_eq!(
        said_of(KindId::ClusterRoleBinding, binding("ClusterRole", account)),
        ["subjects[0].namespace: a ServiceAccount among the subjects needs `namespace`"]
    );
    let group = map([("kind", text("group")), ("name", text("x")), ("apiGroup", text("?"))]);
    assert_eq!(
        said_of(KindId::RoleBinding, binding("ClusterRole", group)),
        ["subjects[0].kind: `group` is not a valid `kind` (help: did you mean `Group`?)"]
    );
}
