//! [`ast`](crate::ast) to the nodes that the rules judge.

use kubewright_core::decode::encode_base64;
use kubewright_core::node::{Entry as NodeEntry, List, Map, Node, Number, Value as NodeValue};
use kubewright_core::schema::{Field, Type, generated};

use crate::ast::{Body, Branch, BranchId, Entry, Flow, Key, ListItem, Literal, Member, Step, Value};
use crate::language::flattened;
use crate::place::Place;

/// The object as it is where the branches of `taken` are taken; of the others it is not known.
pub fn lower(body: &Body, taken: &[BranchId]) -> Node<Place> {
    Lower { taken }.object(body)
}

/// Says of an object that there may be more fields than it has.
pub fn open(object: &mut Node<Place>, ty: &'static Type) {
    let Some(map) = as_map(object) else { return };
    map.open = true;
    for field in flattened(ty) {
        if let Some(inner) = entry_mut(map, field.json).and_then(|node| as_map(node)) {
            inner.open = true;
        }
    }
}

/// Says of pods that stand alone that there may be more volumes than they have: a StatefulSet adds its claims.
pub fn open_volumes(pods: &mut Node<Place>, ty: &'static Type) {
    let mut spec = Some(pods);
    if std::ptr::eq(ty, &generated::POD_TEMPLATE_SPEC) {
        spec = spec.and_then(as_map).and_then(|template| entry_mut(template, "spec"));
    } else if !std::ptr::eq(ty, &generated::POD_SPEC) {
        return;
    }
    let volumes = spec.and_then(as_map).and_then(|spec| entry_mut(spec, "volumes"));
    if let Some(NodeValue::List(volumes)) = volumes.map(|volumes| &mut volumes.value) {
        volumes.open = true;
    }
}

struct Lower<'a> {
    taken: &'a [BranchId],
}

/// Whether a member is surely there.
#[derive(Clone, Copy, PartialEq)]
enum Certainty {
    /// It stands outside of every branch.
    Always,
    /// It stands in a branch that is taken: it may set again what stands before it.
    InTakenBranch,
    /// It stands in a branch that may be taken.
    Possibly,
}

impl Lower<'_> {
    fn object(&self, body: &Body) -> Node<Place> {
        let mut map = Map::default();
        self.items(&body.members, Certainty::Always, &mut map);
        if brings_any(&body.members) {
            // Whatever list it is that gets more, also one that is filled behind it.
            open_all(&mut map);
            for field in flattened(body.ty) {
                if let Some(inner) = entry_mut(&mut map, field.json).and_then(|node| as_map(node)) {
                    open_all(inner);
                }
            }
        }
        let is_open = map.open;
        let mut object = Node::new(body.place, NodeValue::Map(map));
        if is_open {
            open(&mut object, body.ty);
        }
        object
    }

    fn items(&self, items: &[Member], certainty: Certainty, map: &mut Map<Place>) {
        for item in items {
            self.item(item, certainty, map);
        }
    }

    fn item(&self, item: &Member, certainty: Certainty, map: &mut Map<Place>) {
        match item {
            Member::Field { route, field, name, value } => {
                let Some(map) = walk(map, route, certainty) else { return };
                self.field(field, name.span().into(), value, certainty, map);
            }
            Member::Present { route } => {
                walk(map, route, certainty);
            }
            Member::Element { route, field, keyword, value } => {
                let Some(map) = walk(map, route, certainty) else { return };
                let Some(list) = list_of(map, field, keyword.span().into(), certainty) else { return };
                if certainty != Certainty::Possibly {
                    list.items.push(self.value(value));
                }
            }
            Member::Splice { route, field: Some((field, word)), .. }
            | Member::Extend { route, field, name: word, .. } => {
                let Some(map) = walk(map, route, certainty) else { return };
                list_of(map, field, word.span().into(), Certainty::Possibly);
            }
            // Any list of the struct may get more.
            Member::Splice { route, field: None, .. } | Member::Base { route, .. } => {
                if let Some(map) = walk(map, route, certainty) {
                    map.open = true;
                }
            }
            // Any field may be set.
            Member::Apply { .. } | Member::Partial { .. } => map.open = true,
            Member::Statement(_) => {}
            Member::Flow(flow) => {
                for (branch, certainty) in self.branches(flow) {
                    self.items(&branch.items, certainty, map);
                }
                map.open = true;
            }
        }
    }

    /// The branches of a `for` or an `if`, those that are not known first.
    fn branches<'f, T>(&self, flow: &'f Flow<T>) -> Vec<(&'f Branch<T>, Certainty)> {
        let certainty = |branch: &Branch<T>| {
            if self.taken.contains(&branch.id) { Certainty::InTakenBranch } else { Certainty::Possibly }
        };
        match flow {
            // What a loop does once it may do again.
            Flow::For { body, .. } if certainty(body) == Certainty::InTakenBranch => {
                vec![(body, Certainty::Possibly), (body, Certainty::InTakenBranch)]
            }
            Flow::For { body, .. } => vec![(body, Certainty::Possibly)],
            Flow::If { branches } => {
                if let Some((_, branch)) =
                    branches.iter().find(|(_, branch)| certainty(branch) == Certainty::InTakenBranch)
                {
                    return vec![(branch, Certainty::InTakenBranch)];
                }
                branches.iter().map(|(_, branch)| (branch, Certainty::Possibly)).collect()
            }
        }
    }

    fn field(
        &self,
        field: &'static Field,
        at: Place,
        value: &Value,
        certainty: Certainty,
        map: &mut Map<Place>,
    ) {
        let known = entry_mut(map, field.json);
        if certainty == Certainty::Possibly {
            match known.map(|node| &mut node.value) {
                Some(NodeValue::List(list)) => list.open = true,
                Some(NodeValue::Map(map)) => open_all(map),
                Some(other) => *other = NodeValue::Opaque,
                None => map.open = true,
            }
            return;
        }
        let node = self.value(value);
        match known {
            Some(known) => merge(known, node, certainty == Certainty::InTakenBranch),
            None => map.entries.push(NodeEntry { key: field.json.into(), key_at: at, value: node }),
        }
    }

    fn value(&self, value: &Value) -> Node<Place> {
        let inner = match value {
            Value::Literal { literal, .. } => self.literal(literal),
            Value::Object(body) => return self.object(body),
            Value::Map { entries, .. } => {
                let mut map = Map::default();
                self.entries(entries, Certainty::Always, &mut map);
                NodeValue::Map(map)
            }
            Value::List { items, .. } => {
                let mut list = List::default();
                self.list(items, Certainty::Always, &mut list);
                NodeValue::List(list)
            }
            // It is there, whatever is in it.
            Value::Key { .. } => NodeValue::Map(Map { entries: Vec::new(), open: true }),
            Value::Opaque { .. } | Value::Broken { .. } => NodeValue::Opaque,
        };
        Node::new(value.place(), inner)
    }

    fn list(&self, items: &[ListItem], certainty: Certainty, list: &mut List<Place>) {
        for item in items {
            match item {
                ListItem::Value(value) if certainty != Certainty::Possibly => {
                    list.items.push(self.value(value))
                }
                ListItem::Value(_) | ListItem::Splice(_) => list.open = true,
                ListItem::Flow(flow) => {
                    for (branch, certainty) in self.branches(flow) {
                        self.list(&branch.items, certainty, list);
                    }
                    list.open = true;
                }
            }
        }
    }

    fn literal(&self, literal: &Literal) -> NodeValue<Place> {
        match literal {
            Literal::Text(text) | Literal::Unit(text) => NodeValue::String(text.clone().into()),
            Literal::Bytes(bytes) => NodeValue::String(encode_base64(bytes).into()),
            Literal::Bool(flag) => NodeValue::Bool(*flag),
            Literal::Int(number, _) => {
                NodeValue::Number(match (i64::try_from(*number), u64::try_from(*number)) {
                    (Ok(number), _) => Number::Int(number),
                    (_, Ok(number)) => Number::UInt(number),
                    _ => Number::Float(*number as f64),
                })
            }
            Literal::Float(number, _) => NodeValue::Number(Number::Float(*number)),
            Literal::Null => NodeValue::Null,
        }
    }

    fn entries(&self, entries: &[Entry], certainty: Certainty, map: &mut Map<Place>) {
        for entry in entries {
            match entry {
                Entry::Pair { key: Key::Text(text, at), value } if certainty != Certainty::Possibly => {
                    let node = self.value(value);
                    match entry_mut(map, text).filter(|_| certainty == Certainty::InTakenBranch) {
                        Some(known) => *known = node,
                        None => {
                            map.entries.push(NodeEntry {
                                key: text.clone().into(),
                                key_at: *at,
                                value: node,
                            });
                        }
                    }
                }
                Entry::Pair { key, .. } => {
                    map.open = true;
                    if let Key::Text(text, _) = key
                        && let Some(known) = entry_mut(map, text)
                    {
                        known.value = NodeValue::Opaque;
                    }
                }
                Entry::Splice(_) | Entry::Partial(_) => map.open = true,
                Entry::Flow(flow) => {
                    for (branch, certainty) in self.branches(flow) {
                        self.entries(&branch.items, certainty, map);
                    }
                    map.open = true;
                }
            }
        }
    }
}

/// Adds what is set of a field once more: lists and maps get more, any other value is set again.
///
/// Of fields, only those that are written in two braces meet here. Keys that meet are for the rules to see, but in a branch:
/// it may set them `again`.
fn merge(known: &mut Node<Place>, more: Node<Place>, again: bool) {
    match (&mut known.value, more.value) {
        (NodeValue::List(list), NodeValue::List(more)) => {
            list.items.extend(more.items);
            list.open |= more.open;
        }
        (NodeValue::Map(map), NodeValue::Map(more)) => {
            map.open |= more.open;
            for entry in more.entries {
                let holds_more = matches!(entry.value.value, NodeValue::Map(_) | NodeValue::List(_));
                match entry_mut(map, &entry.key).filter(|_| holds_more || again) {
                    Some(known) => merge(known, entry.value, again),
                    None => map.entries.push(entry),
                }
            }
        }
        (_, value) => *known = Node::new(known.at, value),
    }
}

/// Whether something in the braces, or in a branch, may fill lists of which no token speaks.
fn brings_any(items: &[Member]) -> bool {
    items.iter().any(|item| match item {
        Member::Splice { field: None, .. }
        | Member::Base { .. }
        | Member::Apply { .. }
        | Member::Partial { .. } => true,
        Member::Flow(flow) => flow.branches().any(|branch| brings_any(&branch.items)),
        _ => false,
    })
}

/// The map that a route leads to, made where it is not yet there.
fn walk<'m>(mut map: &'m mut Map<Place>, route: &[Step], certainty: Certainty) -> Option<&'m mut Map<Place>> {
    for step in route {
        if certainty == Certainty::Possibly {
            map.open = true;
        }
        if map.get(step.field.json).is_none() {
            let made = Map { entries: Vec::new(), open: map.open };
            map.entries.push(NodeEntry {
                key: step.field.json.into(),
                key_at: step.place,
                value: Node::new(step.place, NodeValue::Map(made)),
            });
        }
        map = as_map(entry_mut(map, step.field.json)?)?;
    }
    Some(map)
}

/// The list of a field, made where it is not yet there; open where the element only may come.
fn list_of<'m>(
    map: &'m mut Map<Place>,
    field: &'static Field,
    at: Place,
    certainty: Certainty,
) -> Option<&'m mut List<Place>> {
    if map.get(field.json).is_none() {
        let value = Node::new(at, NodeValue::List(List::default()));
        map.entries.push(NodeEntry { key: field.json.into(), key_at: at, value });
    }
    match &mut entry_mut(map, field.json)?.value {
        NodeValue::List(list) => {
            list.open |= certainty == Certainty::Possibly;
            Some(list)
        }
        _ => None,
    }
}

/// Says of a map, and of the lists and maps in it, that there may be more.
fn open_all(map: &mut Map<Place>) {
    map.open = true;
    for entry in &mut map.entries {
        match &mut entry.value.value {
            NodeValue::List(list) => list.open = true,
            NodeValue::Map(map) => map.open = true,
            _ => {}
        }
    }
}

fn entry_mut<'m>(map: &'m mut Map<Place>, key: &str) -> Option<&'m mut Node<Place>> {
    map.entries.iter_mut().rev().find(|entry| entry.key == key).map(|entry| &mut entry.value)
}

fn as_map(node: &mut Node<Place>) -> Option<&mut Map<Place>> {
    match &mut node.value {
        NodeValue::Map(map) => Some(map),
        _ => None,
    }
}
