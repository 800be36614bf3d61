//! What an autoscaler of `autoscaling/v1` says in annotations, and one of `autoscaling/v2` in fields.
//! `Convert_v1_HorizontalPodAutoscaler_To_autoscaling_HorizontalPodAutoscaler`.

use crate::at::At;
use crate::finding::Cx;
use crate::node::{Entry, List, Map, Node, Number, Value};
use crate::quantity::Quantity;
use crate::rules::autoscaling::{behavior, metric};
use crate::rules::config::json;
use crate::rules::quantities;
use crate::say;
use crate::schema::generated::autoscaling_v2::{HORIZONTAL_POD_AUTOSCALER_BEHAVIOR, METRIC_SPEC};
use crate::view::Seen;

const METRICS: &str = "autoscaling.alpha.kubernetes.io/metrics";
const BEHAVIOR: &str = "autoscaling.alpha.kubernetes.io/behavior";

/// What Go reads a JSON value into.
enum Shape {
    Text,
    Int32,
    Quantity,
    /// What no rule looks at.
    Selector,
    Object(&'static [(&'static str, Shape)]),
    List(&'static Shape),
}

use Shape::{Int32, Object, Selector, Text};

const METRIC: Shape = Object(&[
    ("type", Text),
    (
        "object",
        Object(&[
            ("target", Object(&[("kind", Text), ("name", Text), ("apiVersion", Text)])),
            ("metricName", Text),
            ("targetValue", Shape::Quantity),
            ("selector", Selector),
            ("averageValue", Shape::Quantity),
        ]),
    ),
    (
        "pods",
        Object(&[("metricName", Text), ("targetAverageValue", Shape::Quantity), ("selector", Selector)]),
    ),
    (
        "resource",
        Object(&[
            ("name", Text),
            ("targetAverageUtilization", Int32),
            ("targetAverageValue", Shape::Quantity),
        ]),
    ),
    (
        "containerResource",
        Object(&[
            ("name", Text),
            ("targetAverageUtilization", Int32),
            ("targetAverageValue", Shape::Quantity),
            ("container", Text),
        ]),
    ),
    (
        "external",
        Object(&[
            ("metricName", Text),
            ("metricSelector", Selector),
            ("targetValue", Shape::Quantity),
            ("targetAverageValue", Shape::Quantity),
        ]),
    ),
]);

const RULES: Shape = Object(&[
    ("stabilizationWindowSeconds", Int32),
    ("selectPolicy", Text),
    ("policies", Shape::List(&Object(&[("type", Text), ("value", Int32), ("periodSeconds", Int32)]))),
    ("tolerance", Shape::Quantity),
]);

/// What the annotation of metrics says.
pub(super) struct Metrics {
    /// How many there are.
    pub(super) count: usize,
    /// Whether one of them, or what is not known, is of an object or from outside.
    pub(super) from_outside: bool,
}

/// Applies the rules of metrics to those of the annotation; `at` is the whole object.
pub(super) fn metrics<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>) -> Metrics {
    let none = Metrics { count: 0, from_outside: false };
    let (metadata, spec) = (at.field("metadata"), at.field("spec"));
    let annotations = metadata.field("annotations");
    let annotation = annotations.key(METRICS);
    let text = match annotation.str_ptr() {
        Seen::Known(text) => text,
        Seen::Absent => return none,
        Seen::Unknown => return Metrics { from_outside: true, ..none },
    };
    let Some(read) = read(text, &Shape::List(&METRIC), annotation.place()) else {
        ignored(cx, annotation, METRICS);
        return none;
    };
    let place = annotation.place();
    let metrics: Vec<Node<L>> = items(&read).iter().map(|item| converted(cx, item, place)).collect();
    let all = spec.named("metrics");
    for (index, node) in metrics.iter().enumerate() {
        metric::metric(cx, all.index(index).holding(node, &METRIC_SPEC));
    }
    let from_outside = |node: &Node<L>| matches!(node.text("type"), Seen::Known("Object" | "External"));
    Metrics { count: metrics.len(), from_outside: metrics.iter().any(from_outside) }
}

/// Applies the rules of a behavior to that of the annotation, where nothing has defaults; `at` is the whole object.
pub(super) fn behavior<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>) {
    let (metadata, spec) = (at.field("metadata"), at.field("spec"));
    let annotations = metadata.field("annotations");
    let annotation = annotations.key(BEHAVIOR);
    let Seen::Known(text) = annotation.str_ptr() else { return };
    let shape = Object(&[("scaleUp", RULES), ("scaleDown", RULES)]);
    let Some(mut read) = read(text, &shape, annotation.place()) else {
        return ignored(cx, annotation, BEHAVIOR);
    };
    if !cx.since(35) {
        // It is behind a feature gate.
        drop_tolerance(&mut read);
    }
    let behavior = spec.named("behavior").holding(&read, &HORIZONTAL_POD_AUTOSCALER_BEHAVIOR);
    behavior::behavior(cx, behavior);
    for key in ["scaleUp", "scaleDown"] {
        let rules = behavior.field(key);
        let policies = rules.field("policies");
        if rules.is_known() && policies.is_absent() {
            cx.required(policies, "rules of an annotation need `policies`");
        }
    }
}

fn ignored<L: Copy>(cx: &mut Cx<L>, annotation: At<'_, '_, L>, key: &'static str) {
    cx.advice(annotation, say!("the annotation `{}` cannot be read: the API server ignores it", key))
        .help("`autoscaling/v2` has a field for it");
}

fn drop_tolerance<L>(behavior: &mut Node<L>) {
    let Value::Map(map) = &mut behavior.value else { return };
    for rules in &mut map.entries {
        if let Value::Map(rules) = &mut rules.value.value {
            rules.entries.retain(|entry| entry.key != "tolerance");
        }
    }
}

/// Reads JSON as Go reads it into a struct; nothing where it cannot. `null` is left out.
fn read<L: Copy>(text: &str, shape: &Shape, at: L) -> Option<Node<L>> {
    let parts = json::parts(text)?;
    let value = match (shape, parts) {
        (_, json::Parts::Null) | (Selector, json::Parts::Object(_)) => Value::Null,
        (Text, json::Parts::Scalar) => Value::String(json::text(text.trim())?.into()),
        (Int32, json::Parts::Scalar) => Value::Number(Number::Int(text.trim().parse::<i32>().ok()?.into())),
        (Shape::Quantity, json::Parts::Scalar) => {
            let text = json::text(text.trim()).unwrap_or_else(|| text.to_owned());
            Quantity::parse(text.trim().as_bytes()).ok()?;
            Value::String(text.trim().to_owned().into())
        }
        (Object(fields), json::Parts::Object(parts)) => {
            let mut entries: Vec<Entry<L>> = Vec::new();
            for (name, part) in parts {
                // Go does not care for case, nor for fields that it does not know, and takes the last of two.
                let field = fields.iter().find(|(key, _)| key.eq_ignore_ascii_case(&name));
                let Some((key, shape)) = field else { continue };
                let value = read(part, shape, at)?;
                entries.retain(|entry| entry.key != *key);
                if !value.is_null() {
                    entries.push(Entry { key: (*key).into(), key_at: at, value });
                }
            }
            Value::Map(Map { entries, open: false })
        }
        (Shape::List(shape), json::Parts::List(parts)) => {
            let items = parts.into_iter().map(|part| read(part, shape, at)).collect::<Option<_>>()?;
            Value::List(List { items, open: false })
        }
        _ => return None,
    };
    Some(Node::new(at, value))
}

fn items<L>(list: &Node<L>) -> &[Node<L>] {
    match &list.value {
        Value::List(list) => &list.items,
        _ => &[],
    }
}

fn object<L: Copy, const N: usize>(at: L, fields: [(&'static str, Option<Node<L>>); N]) -> Option<Node<L>> {
    let entry = |(key, value): (&'static str, Option<Node<L>>)| {
        Some(Entry { key: key.into(), key_at: at, value: value? })
    };
    let entries = fields.into_iter().filter_map(entry).collect();
    Some(Node::new(at, Value::Map(Map { entries, open: false })))
}

/// A metric as `autoscaling/v2` has it.
fn converted<L: Copy>(cx: &Cx<L>, old: &Node<L>, at: L) -> Node<L> {
    let text = |text: &'static str| Some(Node::new(at, Value::String(text.into())));
    let take = |from: &Node<L>, key: &str| from.get(key).cloned();
    let named = |from: &Node<L>| object(at, [("name", take(from, "metricName"))]);
    let amount = |from: &Node<L>| {
        let (share, average) = (take(from, "targetAverageUtilization"), take(from, "targetAverageValue"));
        let kind = if share.is_some() { "Utilization" } else { "AverageValue" };
        object(at, [("type", text(kind)), ("averageUtilization", share), ("averageValue", average)])
    };
    let of_object = |from: &Node<L>| {
        // Go keeps no pointer here: what is absent is 0.
        let goal = take(from, "targetValue").or_else(|| text("0"));
        let average = take(from, "averageValue");
        let kind = if average.is_some() { "AverageValue" } else { "Value" };
        let is_zero = |node: &Node<L>| matches!(quantities::read(node), Seen::Known(goal) if goal.is_zero());
        let goal = goal.filter(|goal| average.is_none() || !cx.since(36) || !is_zero(goal));
        let target = object(at, [("type", text(kind)), ("value", goal), ("averageValue", average)]);
        object(at, [("describedObject", take(from, "target")), ("metric", named(from)), ("target", target)])
    };
    let of_pods = |from: &Node<L>| {
        let average = take(from, "targetAverageValue").or_else(|| text("0"));
        let target = object(at, [("type", text("AverageValue")), ("averageValue", average)]);
        object(at, [("metric", named(from)), ("target", target)])
    };
    let external = |from: &Node<L>| {
        let (goal, average) = (take(from, "targetValue"), take(from, "targetAverageValue"));
        let kind = if goal.is_some() { "Value" } else { "AverageValue" };
        let target = object(at, [("type", text(kind)), ("value", goal), ("averageValue", average)]);
        object(at, [("metric", named(from)), ("target", target)])
    };
    let resource = |from: &Node<L>| object(at, [("name", take(from, "name")), ("target", amount(from))]);
    let of_container = |from: &Node<L>| {
        let (name, container) = (take(from, "name"), take(from, "container"));
        object(at, [("name", name), ("container", container), ("target", amount(from))])
    };
    let fields = [
        ("type", take(old, "type")),
        ("object", old.get("object").and_then(of_object)),
        ("pods", old.get("pods").and_then(of_pods)),
        ("external", old.get("external").and_then(external)),
        ("resource", old.get("resource").and_then(resource)),
        ("containerResource", old.get("containerResource").and_then(of_container)),
    ];
    object(at, fields).unwrap_or_else(|| Node::new(at, Value::Null))
}
