//! What a constant stands for, by where it stands.

use kubewright::read::Place;
use kubewright_core::link::{Selects, Target, of_field, of_struct, pod_labels, scales, selects};
use kubewright_core::schema::{Field, KindId, Ty, Type, generated};
use kubewright_core::{Entry, Map, Node, Number, Value};

use super::constants::Constant;
use super::same::Context;

/// What is taken of a constant: `["key"]`, `[80]`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part<'a> {
    /// The whole of it.
    Whole,
    /// A key, or a port by its name.
    Text(&'a str),
    /// A port by its number.
    Number(i64),
}

/// The value that a constant is in a field, or sets in a struct; nothing where it cannot stand there.
///
/// The namespace that the name is looked up in is not said by it.
pub fn value(constant: &Constant<'_>, part: Part<'_>, context: Context) -> Option<Node<()>> {
    let Some(field) = context.field else {
        return source(constant, context.owner).filter(|_| part == Part::Whole);
    };
    match (part, field.ty) {
        (Part::Whole, Ty::Object(ty)) if ty.name == "LabelSelector" => {
            let labels = selected(constant, context.owner, field.json)?;
            Some(map([("matchLabels", labels)]))
        }
        (Part::Whole, Ty::Map(Ty::String)) => selected(constant, context.owner, field.json),
        (Part::Whole, Ty::String) => {
            let Target::Kind(kind) = of_field(context.owner, field.json)?.target else { return None };
            (kind == constant.kind.id).then(|| text(constant.name))
        }
        (Part::Whole, Ty::Object(ty)) => referring(constant, context.owner, ty, field.json),
        (Part::Whole, Ty::List(Ty::Object(ty))) => source(constant, ty).or_else(|| subject(constant, ty)),
        (Part::Text(key), Ty::Object(ty)) if std::ptr::eq(ty, &generated::ENV_VAR_SOURCE) => {
            let source = match constant.kind.id {
                KindId::ConfigMap => "configMapKeyRef",
                KindId::Secret => "secretKeyRef",
                _ => return None,
            };
            Some(map([(source, map([("key", text(key)), ("name", text(constant.name))]))]))
        }
        (_, Ty::Object(ty))
            if std::ptr::eq(ty, &generated::INGRESS_BACKEND) && constant.kind.id == KindId::Service =>
        {
            let port = match part {
                Part::Text(name) => ("name", text(name)),
                Part::Number(number) => ("number", int(number)),
                Part::Whole => return None,
            };
            Some(map([("service", map([("name", text(constant.name)), ("port", map([port]))]))]))
        }
        (Part::Text(port), Ty::IntOrString) => Some(text(port)),
        (Part::Number(port), Ty::IntOrString) => Some(int(port)),
        _ => None,
    }
}

/// Whether a constant may stand in a field at all.
pub fn may_stand(owner: &'static Type, field: &'static Field) -> bool {
    match field.ty {
        Ty::String => of_field(owner, field.json).is_some(),
        Ty::Map(Ty::String) => selects(owner, field.json).is_some(),
        Ty::Object(ty) if ty.name == "LabelSelector" => selects(owner, field.json).is_some(),
        Ty::Object(ty) => of_struct(ty, field.json).is_some(),
        _ => false,
    }
}

/// Whether a constant may be an element of a list of those structs.
pub fn may_stand_in_list(ty: &'static Type) -> bool {
    matches!(ty.name, "EnvFromSource" | "LocalObjectReference" | "Subject" | "VolumeProjection")
}

/// The labels that select the pods of a constant, or a namespace.
fn selected(constant: &Constant<'_>, owner: &'static Type, json: &str) -> Option<Node<()>> {
    let labels: Vec<(&str, &str)> = match selects(owner, json)? {
        Selects::Namespaces if constant.kind.id == KindId::Namespace => {
            vec![("kubernetes.io/metadata.name", constant.name)]
        }
        Selects::Namespaces => return None,
        Selects::Pods | Selects::Neighbors | Selects::Itself => pod_labels(constant.node),
    };
    let has_pods = constant.kind.id == KindId::Namespace || kubewright_core::link::has_pods(constant.kind.ty);
    (has_pods && !labels.is_empty()).then(|| {
        let entry = |(key, value): (&str, &str)| entry(key, text(value));
        Node::new((), Value::Map(Map { entries: labels.into_iter().map(entry).collect(), open: false }))
    })
}

/// A struct that is a reference to an object.
fn referring(
    constant: &Constant<'_>,
    owner: &'static Type,
    ty: &'static Type,
    within: &str,
) -> Option<Node<()>> {
    let kind = constant.kind;
    match of_struct(ty, within)?.target {
        Target::Scaled if scales(kind.ty) => Some(map([
            ("apiVersion", text(kind.api_version)),
            ("kind", text(kind.kind)),
            ("name", text(constant.name)),
        ])),
        Target::Role
            if kind.id == KindId::ClusterRole || kind.id == KindId::Role && !is_of_cluster(owner) =>
        {
            Some(map([
                ("apiGroup", text(kind.group)),
                ("kind", text(kind.kind)),
                ("name", text(constant.name)),
            ]))
        }
        _ => None,
    }
}

fn is_of_cluster(owner: &'static Type) -> bool {
    kubewright_core::schema::kind_of(owner).is_some_and(|kind| kind.cluster_scoped())
}

/// An element of the subjects of a binding.
fn subject(constant: &Constant<'_>, ty: &'static Type) -> Option<Node<()>> {
    if !std::ptr::eq(ty, &generated::rbac_v1::SUBJECT) || constant.kind.id != KindId::ServiceAccount {
        return None;
    }
    let mut entries = vec![entry("kind", text("ServiceAccount")), entry("name", text(constant.name))];
    if !constant.namespace.is_empty() {
        entries.push(entry("namespace", text(constant.namespace)));
    }
    Some(Node::new((), Value::Map(Map { entries, open: false })))
}

/// The source that a constant is: of a volume, of variables, of a pull secret.
fn source(constant: &Constant<'_>, ty: &'static Type) -> Option<Node<()>> {
    let name_field = |ty: &'static Type, within: &str| {
        let reference = of_struct(ty, within)?;
        let is_kind = matches!(reference.target, Target::Kind(id) if id == constant.kind.id);
        let alone = ty.fields().iter().all(|field| field.optional || field.json == reference.name);
        (is_kind && alone && reference.namespace().is_none()).then_some(reference.name)
    };
    let named = |ty, within: &str| Some(map([(name_field(ty, within)?, text(constant.name))]));
    match ty.name {
        "EnvFromSource" | "Volume" | "VolumeProjection" => ty.fields().iter().find_map(|field| {
            let Ty::Object(inner) = field.ty else { return None };
            Some(map([(field.json, named(inner, field.json)?)]))
        }),
        "LocalObjectReference" => named(ty, ""),
        _ => None,
    }
}

/// Whether two values are the same, wherever they stand.
pub fn equal(one: &Node<()>, other: &Node<Place>) -> bool {
    match (&one.value, &other.value) {
        (Value::Map(one), Value::Map(other)) => {
            let said = other.entries.iter().filter(|entry| !matches!(entry.value.value, Value::Null)).count();
            said == one.entries.len()
                && one
                    .entries
                    .iter()
                    .all(|entry| other.get(&entry.key).is_some_and(|it| equal(&entry.value, it)))
        }
        (Value::String(one), Value::String(other)) => one == other,
        (Value::Number(one), Value::Number(other)) => one == other,
        _ => false,
    }
}

fn text(text: &str) -> Node<()> {
    Node::new((), Value::String(text.to_owned().into()))
}

fn int(number: i64) -> Node<()> {
    Node::new((), Value::Number(Number::Int(number)))
}

fn entry(key: &str, value: Node<()>) -> Entry<()> {
    Entry { key: key.to_owned().into(), key_at: (), value }
}

fn map<const N: usize>(entries: [(&str, Node<()>); N]) -> Node<()> {
    let entries = entries.into_iter().map(|(key, value)| entry(key, value)).collect();
    Node::new((), Value::Map(Map { entries, open: false }))
}
