//! Nobody is accused: what the rules accept, in the plain form, is read without a word.

use kubewright_core::check;
use kubewright_core::node::{Entry, List, Map, Node, Number, Value};
use kubewright_core::schema::{Field, KindId, Ty, Type, Version};

use super::random::Random;
use super::{messages, run};

const VERSION: Version = Version(36);

fn node(value: Value<()>) -> Node<()> {
    Node::new((), value)
}

fn text(text: &str) -> Node<()> {
    node(Value::String(text.to_owned().into()))
}

fn number(number: i64) -> Node<()> {
    node(Value::Number(Number::Int(number)))
}

fn list(items: Vec<Node<()>>) -> Node<()> {
    node(Value::List(List { items, open: false }))
}

fn map(entries: Vec<(&str, Node<()>)>) -> Node<()> {
    let entry = |(key, value): (&str, Node<()>)| Entry { key: key.to_owned().into(), key_at: (), value };
    node(Value::Map(Map { entries: entries.into_iter().map(entry).collect(), open: false }))
}

/// Objects that are accepted, to start from.
fn bases() -> Vec<(KindId, Node<()>)> {
    let labels = || map(vec![("app", text("web"))]);
    let metadata = || map(vec![("name", text("web")), ("labels", labels())]);
    let container = || map(vec![("name", text("main")), ("image", text("nginx:1.27"))]);
    let pod = || map(vec![("containers", list(vec![container()]))]);
    let template = map(vec![("metadata", map(vec![("labels", labels())])), ("spec", pod())]);
    let selector = map(vec![("matchLabels", labels())]);
    let port = map(vec![("name", text("http")), ("port", number(80))]);
    let storage = map(vec![("requests", map(vec![("storage", text("1Gi"))]))]);
    let object = |api: &str, kind: &str, rest: Vec<(&str, Node<()>)>| {
        let mut fields = vec![("apiVersion", text(api)), ("kind", text(kind)), ("metadata", metadata())];
        fields.extend(rest);
        map(fields)
    };
    let deployment = map(vec![("selector", selector), ("template", template)]);
    let service = map(vec![("selector", labels()), ("ports", list(vec![port]))]);
    let claim = map(vec![("accessModes", list(vec![text("ReadWriteOnce")])), ("resources", storage)]);
    vec![
        (KindId::Pod, object("v1", "Pod", vec![("spec", pod())])),
        (KindId::ConfigMap, object("v1", "ConfigMap", vec![("data", map(vec![("a.b", text("c"))]))])),
        (KindId::Secret, object("v1", "Secret", vec![("stringData", map(vec![("a", text("b"))]))])),
        (KindId::PersistentVolumeClaim, object("v1", "PersistentVolumeClaim", vec![("spec", claim)])),
        (KindId::Service, object("v1", "Service", vec![("spec", service)])),
        (KindId::Deployment, object("apps/v1", "Deployment", vec![("spec", deployment)])),
    ]
}

/// A value of the type, as it might be; nothing for what has no form of its own.
fn value(ty: Ty, field: &'static Field, depth: usize, random: &mut Random) -> Option<Node<()>> {
    const TEXTS: &[&str] = &[
        "a",
        "web",
        "main",
        "http",
        "/data",
        "/data/x",
        "10.0.0.1",
        "nginx:1.27",
        "kubernetes.io/hostname",
        "Exists",
        "yes",
        "metadata.name",
        "example.com",
        "true",
        "5",
        "~",
        "x: y",
        "é\n",
        "{\"a\": 1}",
        "NAME",
        "GAME[\"a\"]",
    ];
    Some(match ty {
        Ty::Bool => node(Value::Bool(random.below(2) == 0)),
        Ty::Int32 | Ty::Int64 => number(*random.of(&[1, 2, 5, 30, 80, 443, 1000, 0o644, 65_535])),
        Ty::String if !field.values.is_empty() => text(random.one(field.values)),
        Ty::String => text(random.one(TEXTS)),
        Ty::Quantity => text(random.one(&["1", "250m", "1Gi", "0.5", "1e3"])),
        Ty::IntOrString => match random.below(3) {
            0 => number(80),
            1 => text("http"),
            _ => text("25%"),
        },
        Ty::Time => text("2026-01-31T12:00:00Z"),
        Ty::MicroTime => text("2026-01-31T12:00:00.000001Z"),
        Ty::Bytes => text("aGk="),
        Ty::Object(inner) => object(inner, depth, random)?,
        Ty::List(inner) => list(vec![value(*inner, field, depth, random)?]),
        Ty::Map(inner) => {
            map(vec![(*random.of(&["app", "a.b/c", "cpu", "x"]), value(*inner, field, depth, random)?)])
        }
        _ => return None,
    })
}

/// An object with the fields that it must have, and some others.
fn object(ty: &'static Type, depth: usize, random: &mut Random) -> Option<Node<()>> {
    let mut entries = Vec::new();
    for field in ty.fields().iter().filter(|field| field.is_in(VERSION)) {
        let wanted = !field.optional || depth > 0 && random.below(ty.fields().len()) < 2;
        if wanted {
            entries.push((field.json, value(field.ty, field, depth.saturating_sub(1), random)?));
        }
    }
    Some(map(entries))
}

/// Sets one more field, somewhere in the object.
fn grow(object: &mut Node<()>, ty: &'static Type, random: &mut Random) -> Option<()> {
    let Value::Map(map) = &mut object.value else { return None };
    let field = random.of(ty.fields());
    if field.json == "status" || !field.is_in(VERSION) {
        return None;
    }
    match map.entries.iter_mut().find(|entry| entry.key == field.json) {
        Some(entry) => match (&mut entry.value.value, field.ty) {
            (Value::Map(_), Ty::Object(inner)) => grow(&mut entry.value, inner, random),
            (Value::List(list), Ty::List(Ty::Object(inner))) => {
                let at = random.below(list.items.len());
                grow(list.items.get_mut(at)?, inner, random)
            }
            _ => None,
        },
        None => {
            let value = value(field.ty, field, 2, random)?;
            map.entries.push(Entry { key: field.json.into(), key_at: (), value });
            Some(())
        }
    }
}

/// The object in the plain form of the language: every field by its name, in the braces of its own object.
fn written(out: &mut String, node: &Node<()>, ty: Ty) {
    match (&node.value, ty) {
        (Value::Map(map), Ty::Object(ty)) => {
            out.push_str("{ ");
            fields(out, map, ty);
            out.push('}');
        }
        (Value::Map(map), Ty::Map(inner)) => {
            out.push_str("{ ");
            for entry in &map.entries {
                out.push_str(&format!("{:?}: ", &*entry.key));
                written(out, &entry.value, *inner);
                out.push_str(", ");
            }
            out.push('}');
        }
        (Value::List(list), Ty::List(inner)) => {
            out.push('[');
            for item in &list.items {
                written(out, item, *inner);
                out.push_str(", ");
            }
            out.push(']');
        }
        (Value::String(text), _) => out.push_str(&format!("{:?}", &**text)),
        (Value::Bool(flag), _) => out.push_str(&flag.to_string()),
        (Value::Number(Number::Int(number)), _) => out.push_str(&number.to_string()),
        _ => panic!("{node:?}"),
    }
}

fn fields(out: &mut String, map: &Map<()>, ty: &'static Type) {
    for entry in &map.entries {
        // The macro says these itself.
        let Some(field) = ty.json_field(&entry.key) else { continue };
        out.push_str(field.rust.trim_end_matches('_'));
        out.push_str(": ");
        written(out, &entry.value, field.ty);
        out.push_str(", ");
    }
}

#[test]
fn what_is_accepted_is_read_without_a_word() {
    let mut grown = 0;
    for (id, base) in bases() {
        let ty = id.kind().ty;
        assert!(check(&base, VERSION).is_empty(), "{:?}", check(&base, VERSION).iter().next());
        for seed in 1..60 {
            let mut random = Random::new(seed);
            let mut object = base.clone();
            for _ in 0..60 {
                let mut larger = object.clone();
                if grow(&mut larger, ty, &mut random).is_some() && check(&larger, VERSION).is_empty() {
                    object = larger;
                    grown += 1;
                }
            }
            let Value::Map(map) = &object.value else { panic!("{object:?}") };
            let mut text = String::new();
            fields(&mut text, map, ty);
            let said = messages(run(id, text.parse().expect("tokens")));
            assert!(said.is_empty(), "{said:#?} of\n{text}");
        }
    }
    assert!(grown > 2000, "only {grown} fields were added");
}
