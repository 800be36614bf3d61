//! What a macro makes of its tokens, as data: for whoever writes source and is to know what it says.

use kubewright_core::node::{Entry, List, Map, Node, Value as NodeValue};
use kubewright_core::schema::{Kind, Version};
use kubewright_core::{Severity, check_parts};
use proc_macro2::{LexError, LineColumn, TokenStream};

use crate::ast::{Body, Entry as AstEntry, ListItem, Member, Value};
use crate::diagnostics::Diagnostics;
use crate::place::Place;
use crate::{lower, parse, report};

/// Where something stands in a source: from the start of its first token to the end of its last.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Range {
    /// Where it starts.
    pub start: LineColumn,
    /// Where it ends.
    pub end: LineColumn,
}

/// An object that a macro makes.
#[derive(Debug)]
pub struct Object {
    /// The name of the constant that it is, where it is one.
    pub constant: Option<String>,
    /// The object, without `apiVersion` and `kind`. An expression is [`Opaque`](NodeValue::Opaque), and a key of a constant an
    /// open map without entries; its place is that of the expression.
    pub node: Node<Range>,
    /// The expressions of which only their type says what they set, behind the name of an element that is an open map: where
    /// the element is, and where the expression.
    pub applied: Vec<(Range, Range)>,
}

/// What the tokens of a macro say.
#[derive(Debug)]
pub struct Read {
    /// The objects: one, or those that are constants.
    pub objects: Vec<Object>,
    /// What rustc would say, each with its help.
    pub said: Vec<(Severity, String)>,
}

/// Reads what stands between the braces of the macro of that kind, as the macro reads it.
///
/// ```
/// use kubewright_core::schema::KindId;
///
/// let read = kubewright_lang::read(KindId::ConfigMap.kind(), None, r#"name: "web", data: { mode: "on" }"#)?;
/// let [web] = read.objects.as_slice() else { panic!("one object") };
/// assert_eq!(web.node.get("data").and_then(|data| data.get("mode")?.as_str()), Some("on"));
/// assert!(read.said.is_empty());
/// # Ok::<(), proc_macro2::LexError>(())
/// ```
///
/// # Errors
/// Where the text is not one of tokens.
pub fn read(kind: &'static Kind, version: Option<Version>, source: &str) -> Result<Read, LexError> {
    let tokens: TokenStream = source.parse()?;
    let mut diagnostics = Diagnostics::default();
    let mut cx = parse::Cx::new(&mut diagnostics, version);
    let mut bodies = Vec::new();
    if parse::defines(kind.ty, &tokens) {
        for (definition, _) in parse::definitions(kind.ty, tokens, &mut cx) {
            bodies.push((Some(definition.ident.to_string()), definition.body));
        }
    } else {
        bodies.push((None, parse::parse(kind.ty, tokens, &mut cx)));
    }
    let objects = bodies.into_iter().map(|(constant, body)| {
        let mut node = lower::lower(&body, &[0]);
        let object = Object { constant, node: placed(&node), applied: applied(&body) };
        let found = check_parts(&mut node, kind.ty, cx.version);
        report::report(found, &cx.names.words, cx.diagnostics);
        object
    });
    let objects = objects.collect();
    Ok(Read { objects, said: diagnostics.into_texts() })
}

fn range(place: Place) -> Range {
    Range { start: place.start.start(), end: place.end.end() }
}

/// A tree with the places of the text.
fn placed(node: &Node<Place>) -> Node<Range> {
    let value = match &node.value {
        NodeValue::Null => NodeValue::Null,
        NodeValue::Bool(flag) => NodeValue::Bool(*flag),
        NodeValue::Number(number) => NodeValue::Number(*number),
        NodeValue::String(text) => NodeValue::String(text.clone()),
        NodeValue::List(list) => {
            NodeValue::List(List { items: list.items.iter().map(placed).collect(), open: list.open })
        }
        NodeValue::Map(map) => {
            let entry = |entry: &Entry<Place>| Entry {
                key: entry.key.clone(),
                key_at: range(entry.key_at),
                value: placed(&entry.value),
            };
            NodeValue::Map(Map { entries: map.entries.iter().map(entry).collect(), open: map.open })
        }
        NodeValue::Opaque => NodeValue::Opaque,
    };
    Node::new(range(node.at), value)
}

fn applied(body: &Body) -> Vec<(Range, Range)> {
    let mut found = Vec::new();
    items(body, &body.members, &mut found);
    found
}

fn items(body: &Body, items: &[Member], found: &mut Vec<(Range, Range)>) {
    for item in items {
        match item {
            Member::Field { value, .. } | Member::Element { value, .. } => self::value(value, found),
            Member::Apply { expr } => {
                found.push((range(body.place), range(Place::of(expr, body.place.end))));
            }
            Member::Flow(flow) => flow.branches().for_each(|branch| self::items(body, &branch.items, found)),
            _ => {}
        }
    }
}

fn value(value: &Value, found: &mut Vec<(Range, Range)>) {
    match value {
        Value::Object(body) => items(body, &body.members, found),
        Value::List { items, .. } => {
            for item in items {
                if let ListItem::Value(value) = item {
                    self::value(value, found);
                }
            }
        }
        Value::Map { entries, .. } => {
            for entry in entries {
                if let AstEntry::Pair { value, .. } = entry {
                    self::value(value, found);
                }
            }
        }
        _ => {}
    }
}
