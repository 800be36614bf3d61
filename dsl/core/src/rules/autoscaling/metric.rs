//! What an autoscaler looks at. `validateMetricSpec`.

use crate::at::At;
use crate::finding::Cx;
use crate::message::{field, value};
use crate::names;
use crate::rules::autoscaling::autoscaler::reference;
use crate::rules::common::{at_least, choice, needs_text, one_of, text_follows};
use crate::rules::pod::resources::container_resource;
use crate::rules::quantities;
use crate::say;
use crate::view::Seen;

/// The sources of a metric in the order in which a server looks for them, with their types.
const SOURCES: [(&str, &str); 5] = [
    ("object", "Object"),
    ("external", "External"),
    ("pods", "Pods"),
    ("resource", "Resource"),
    ("containerResource", "ContainerResource"),
];
/// What a metric is held against.
const TARGETS: [&str; 3] = ["Utilization", "Value", "AverageValue"];

/// Applies the rules of a metric.
pub(super) fn metric<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>) {
    let kind = at.field("type");
    let types = SOURCES.map(|(_, name)| name);
    match kind.str() {
        Seen::Absent => {
            cx.required(kind, say!("a metric needs {}", field("type"))).help(choice("", &types));
            // The server says of the same that it is none of the types.
            cx.unsupported(kind, say!("a metric needs {}", field("type"))).consequence();
        }
        Seen::Known(text) => one_of(cx, kind, text, &types),
        Seen::Unknown => {}
    }
    let given = SOURCES.iter().filter(|(key, _)| at.see(key).is_known());
    if let Some((key, _)) = given.clone().next() {
        source(cx, at.field(key), key);
    }
    let Some(text) = kind.str().or("") else { return };
    let expected = SOURCES.iter().find(|(_, name)| *name == text).map(|(key, _)| *key);
    if let Some(key) = expected {
        let here = at.field(key);
        if here.is_absent() {
            let message = say!("a metric of type {} needs {}", value(text), field(key));
            let other = SOURCES.iter().find(|(key, _)| at.see(key).is_known());
            let help = other.map(|(key, name)| say!("{} is of a metric of type `{}`", field(*key), *name));
            cx.required(here.at_place(at.place()), message).help_opt(help);
        }
    }
    // The server names each source that is too many, where there are none or several.
    if given.clone().count() != 1 {
        for (key, _) in given.filter(|(key, _)| Some(*key) != expected) {
            let message = match expected {
                Some(expected) => say!("a metric of type {} has {} alone", value(text), field(expected)),
                None => "a metric has one source".into(),
            };
            let here = at.field(key);
            cx.forbidden(here.at_key(), message);
        }
    }
}

fn source<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>, key: &'static str) {
    match key {
        "object" => reference(cx, at.field("describedObject"), "`describedObject`", true),
        "resource" | "containerResource" => resource(cx, at, key == "containerResource"),
        _ => {}
    }
    if !matches!(key, "resource" | "containerResource") {
        let metric = at.field("metric");
        let name = metric.field("name");
        if !metric.is_unknown() {
            needs_text(cx, name, "`metric`");
        }
        if let Seen::Known(text) = name.str() {
            text_follows(cx, name, text, names::path_segment);
        }
    }
    let target = at.field("target");
    if !target.is_unknown() {
        self::target(cx, target);
        let before = cx.len();
        amounts(cx, target, key);
        if target.is_absent() {
            cx.found.consequences_since(before);
        }
    }
}

fn resource<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>, of_container: bool) {
    let name = at.field("name");
    needs_text(cx, name, "a metric of a resource");
    if !of_container {
        return;
    }
    if let Seen::Known(text) = name.str() {
        container_resource(cx, name, text);
    }
    let container = at.field("container");
    needs_text(cx, container, "a metric of a container");
    if let Seen::Known(text) = container.str() {
        text_follows(cx, container, text, names::dns_label);
    }
}

/// Checks what a metric is held against. `validateMetricTarget`.
fn target<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>) {
    let kind = at.field("type");
    match kind.str() {
        Seen::Absent => {
            cx.required(kind, say!("a target needs {}", field("type"))).help(choice("", &TARGETS));
            // The server says of the same that it is none of the types.
            cx.invalid(kind, say!("a target needs {}", field("type"))).consequence();
        }
        Seen::Known(text) if !TARGETS.contains(&text) => {
            cx.invalid(kind, say!("{} is not a valid {}", value(text), field("type")))
                .help(choice(text, &TARGETS));
        }
        _ => {}
    }
    for key in ["value", "averageValue"] {
        let here = at.field(key);
        if let Seen::Known(node) = here.node()
            && let Seen::Known(quantity) = quantities::read(node)
            && (quantity.is_zero() || quantity.is_negative())
        {
            let written = value(quantities::text(node));
            cx.invalid(here, say!("{} is too small: {} must be more than 0", written, field(key)));
        }
    }
    at_least(cx, at.field("averageUtilization"), 1);
}

/// Checks which amounts a target has.
fn amounts<L: Copy>(cx: &mut Cx<L>, target: At<'_, '_, L>, key: &'static str) {
    let (one, other) = match key {
        "resource" | "containerResource" => ("averageUtilization", "averageValue"),
        "pods" => ("averageValue", "averageValue"),
        _ => ("averageValue", "value"),
    };
    let (first, second) = (target.field(one), target.field(other));
    if first.is_absent() && second.is_absent() {
        let message = match one == other {
            true => say!("the target of a metric of pods needs {}", field(one)),
            false => say!("a target needs {} or {}", field(one), field(other)),
        };
        cx.required(first, message);
    } else if one != other && key != "object" && first.is_known() && second.is_known() {
        cx.forbidden(second.at_key(), say!("{} and {} exclude each other", field(one), field(other)))
            .first(first.key_place());
    }
}
