use super::{Id, Index, REFERENCES, Visit, check, structs};
use crate::finding::Findings;
use crate::node::{Entry, List, Map, Node, Value};
use crate::path::Path;
use crate::schema::generated;

fn text(text: &'static str) -> Node<()> {
    Node::new((), Value::String(text.into()))
}

fn map<const N: usize>(entries: [(&'static str, Node<()>); N]) -> Node<()> {
    let entries = entries.into_iter().map(|(key, value)| Entry { key: key.into(), key_at: (), value });
    Node::new((), Value::Map(Map { entries: entries.collect(), open: false }))
}

fn list<const N: usize>(items: [Node<()>; N]) -> Node<()> {
    Node::new((), Value::List(List { items: items.into(), open: false }))
}

fn object(version: &'static str, kind: &'static str, field: &'static str, value: Node<()>) -> Node<()> {
    map([
        ("apiVersion", text(version)),
        ("kind", text(kind)),
        ("metadata", map([("name", text("game"))])),
        (field, value),
    ])
}

fn reads(key: &'static str) -> Node<()> {
    let from = map([("configMapKeyRef", map([("name", text("game")), ("key", text(key))]))]);
    let env = map([("name", text("X")), ("valueFrom", from)]);
    map([("containers", list([map([("name", text("c")), ("env", list([env]))])]))])
}

fn said(object: &Node<()>) -> Vec<String> {
    let config = self::object("v1", "ConfigMap", "data", map([("power", text("10"))]));
    let mut index = Index::default();
    assert!(!index.add(Id::of(&config).expect("it has a name"), &config));
    let mut found = Findings::default();
    check(&mut found, object, "", &index);
    found.into_vec().iter().map(ToString::to_string).collect()
}

#[test]
fn every_reference_is_in_the_schema() {
    for reference in REFERENCES {
        let mut seen = false;
        types(&mut |ty| {
            seen |= ty.name == reference.owner && ty.json_field(reference.name).is_some();
        });
        assert!(seen, "{}.{}", reference.owner, reference.name);
    }
}

/// Visits every type of a pod.
fn types(visit: &mut dyn FnMut(&'static crate::schema::Type)) {
    let mut open = vec![&generated::POD];
    let mut seen = Vec::new();
    while let Some(ty) = open.pop() {
        if !seen.contains(&ty.name) {
            seen.push(ty.name);
            visit(ty);
            open.extend(ty.fields.iter().filter_map(|field| field.ty.object()));
        }
    }
}

#[test]
fn a_key_that_is_not_there_is_found_in_pods_and_in_what_makes_them() {
    assert!(said(&object("v1", "Pod", "spec", reads("power"))).is_empty());
    let at = "spec.containers[0].env[0].valueFrom.configMapKeyRef.key: ConfigMap `game` has no key `powr`";
    let found = said(&object("v1", "Pod", "spec", reads("powr")));
    assert!(matches!(&found[..], [one] if one.starts_with(at) && one.contains("`power`")), "{found:?}");
    let template = map([("template", map([("spec", reads("powr"))]))]);
    for (version, kind) in [("apps/v1", "Deployment"), ("apps/v1", "StatefulSet"), ("batch/v1", "Job")] {
        let found = said(&object(version, kind, "spec", template.clone()));
        assert!(
            matches!(&found[..], [one] if one.starts_with("spec.template.spec.containers[0]")),
            "{found:?}"
        );
    }
    let job = map([("jobTemplate", map([("spec", template)]))]);
    assert_eq!(said(&object("batch/v1", "CronJob", "spec", job)).len(), 1);
}

#[test]
fn structs_come_with_their_paths() {
    let pod = object("v1", "Pod", "spec", reads("power"));
    let mut paths = Vec::new();
    let visit: Visit<'_, ()> = &mut |_, ty, path| paths.push(format!("{path} {}", ty.name));
    structs(&pod, &generated::POD, &Path::Root, visit);
    assert_eq!(paths.first().map(String::as_str), Some(" Pod"));
    assert!(paths.contains(&"spec.containers[0].env[0] EnvVar".to_owned()), "{paths:?}");
}
