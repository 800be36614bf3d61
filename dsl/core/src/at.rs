//! The cursor of the rules: a node, the type that the schema gives it, and its field path, in one value.
//!
//! A step down allocates nothing and costs one look-up in the node. Only a finding prints the path; only a rule that
//! asks, and a build of tests, looks at the schema.

use crate::node::{Entry, List, Map, Node, Number, Value};
use crate::path::Path;
use crate::schema::{Field, Ty, Type};
use crate::view::{Items, Seen};

/// Whether a field that the schema does not have is looked for. A macro in a user's debug build has no time for it.
const STRICT: bool = cfg!(all(debug_assertions, any(test, feature = "strict")));

/// A place in an object: where a rule stands.
///
/// `'t` is the life of the tree, `'p` that of the way down to here. A field that is absent, or of which nothing is
/// known, has a cursor as well: below it everything is absent or unknown too, and a finding points at the nearest
/// object that is there.
#[derive(Clone, Copy, Debug)]
pub struct At<'t, 'p, L> {
    node: Seen<&'t Node<L>>,
    place: L,
    path: Path<'p>,
    /// The type of the object, where this is one that stands alone.
    root: Option<&'static Type>,
    up: Option<&'p At<'t, 'p, L>>,
}

/// An entry of a map: its key, and the cursor at its value.
#[derive(Clone, Copy, Debug)]
pub struct EntryAt<'t, 'p, L> {
    /// The key.
    pub key: &'t str,
    /// Where the key stands.
    pub key_place: L,
    /// The cursor at the value.
    pub at: At<'t, 'p, L>,
    /// The entry itself.
    pub node: &'t Entry<L>,
}

impl<'t, 'p, L: Copy> At<'t, 'p, L> {
    /// The cursor at an object of that type.
    pub fn root(object: &'t Node<L>, ty: &'static Type) -> Self {
        At { node: seen(object), place: object.at, path: Path::Root, root: Some(ty), up: None }
    }

    /// The cursor at a field of this object.
    ///
    /// A key that the type does not have is a mistake in a rule: with the feature `strict`, that of tests, it panics.
    #[track_caller]
    pub fn field(&'p self, key: &'static str) -> Self {
        if STRICT {
            self.assert_field(key);
        }
        self.child(key, self.path.field(key))
    }

    /// The cursor at a field whose name the schema is not asked about: one that an API server names in a path although
    /// no type has it.
    pub fn named(&'p self, key: &'p str) -> Self {
        self.child(key, self.path.field(key))
    }

    /// The cursor at the value of a key of this map.
    pub fn key(&'p self, key: &'p str) -> Self {
        let value = self.map_node().and_then(|map| map.get(key));
        let child = self.child(key, self.path.key(key));
        At { node: value.map_or(child.node, seen_inside), ..child }
    }

    fn child(&'p self, key: &str, path: Path<'p>) -> Self {
        let (node, place) = match self.node {
            Seen::Known(Node { value: Value::Map(map), .. }) => match map.get(key) {
                Some(node) => (seen(node), node.at),
                None if map.open => (Seen::Unknown, self.place),
                None => (Seen::Absent, self.place),
            },
            Seen::Absent | Seen::Known(Node { value: Value::Null, .. }) => (Seen::Absent, self.place),
            Seen::Known(_) | Seen::Unknown => (Seen::Unknown, self.place),
        };
        At { node, place, path, root: None, up: Some(self) }
    }

    /// The cursor at an element of this list.
    pub fn index(&'p self, index: usize) -> Self {
        let written = self.list_node().and_then(|list| list.items.get(index));
        self.element(index, written)
    }

    fn element(&'p self, index: usize, written: Option<&'t Node<L>>) -> Self {
        let node = written.map_or(Seen::Unknown, seen_inside);
        let place = written.map_or(self.place, |node| node.at);
        At { node, place, path: self.path.index(index), root: None, up: Some(self) }
    }

    /// The cursor at a node that an API server takes for an element of this list.
    pub fn as_index(&'p self, index: usize, node: &'t Node<L>) -> Self {
        self.element(index, Some(node))
    }

    /// The known elements of this list, each at its index. See [`is_open`](At::is_open).
    pub fn items(&'p self) -> impl ExactSizeIterator<Item = At<'t, 'p, L>> + DoubleEndedIterator {
        self.nodes().iter().enumerate().map(move |(index, node)| self.element(index, Some(node)))
    }

    /// The known entries of this map, in the order written. See [`is_open`](At::is_open).
    pub fn entries(&'p self) -> impl ExactSizeIterator<Item = EntryAt<'t, 'p, L>> + DoubleEndedIterator
    where
        't: 'p,
    {
        self.entry_nodes().iter().map(move |entry| EntryAt {
            key: &entry.key,
            key_place: entry.key_at,
            node: entry,
            at: At {
                node: seen_inside(&entry.value),
                place: entry.value.at,
                path: self.path.key(&entry.key),
                root: None,
                up: Some(self),
            },
        })
    }

    /// The nodes of the known elements of this list.
    pub fn nodes(&self) -> &'t [Node<L>] {
        self.list_node().map_or(&[], |list| &list.items)
    }

    /// The nodes of the known entries of this map.
    pub fn entry_nodes(&self) -> &'t [Entry<L>] {
        self.map_node().map_or(&[], |map| &map.entries)
    }

    /// Whether this list or map may have more than what is known: then nothing can be said to be missing.
    pub fn is_open(&self) -> bool {
        match self.node {
            Seen::Absent => false,
            Seen::Unknown => true,
            Seen::Known(Node { value: Value::List(list), .. }) => list.open,
            Seen::Known(Node { value: Value::Map(map), .. }) => map.open,
            Seen::Known(Node { value: Value::Null, .. }) => false,
            Seen::Known(_) => true,
        }
    }

    /// Whether this list or map surely has nothing in it, or is not there.
    pub fn is_empty(&self) -> bool {
        self.nodes().is_empty() && self.entry_nodes().is_empty() && !self.is_open()
    }

    /// The node, where it is there and no `null`.
    pub fn node(&self) -> Seen<&'t Node<L>> {
        self.node
    }

    /// Whether it is surely not there, or `null`.
    pub fn is_absent(&self) -> bool {
        self.node.is_absent()
    }

    /// Whether it is surely there.
    pub fn is_known(&self) -> bool {
        self.node.is_known()
    }

    /// Whether it may be there and may not, or is a value of which nothing is known.
    pub fn is_unknown(&self) -> bool {
        self.node.is_unknown()
    }

    fn map_node(&self) -> Option<&'t Map<L>> {
        self.node.known().and_then(Node::as_map)
    }

    fn list_node(&self) -> Option<&'t List<L>> {
        self.node.known().and_then(Node::as_list)
    }

    /// This text, of which Go does not tell empty from absent.
    pub fn str(&self) -> Seen<&'t str> {
        match self.str_ptr() {
            Seen::Known("") => Seen::Absent,
            text => text,
        }
    }

    /// This text, of which Go tells empty from absent: a `*string`.
    pub fn str_ptr(&self) -> Seen<&'t str> {
        self.node.and_then(Node::seen_str)
    }

    /// This integer. Go does not tell 0 from absent where it is no pointer: use `.or(0)` there.
    pub fn number(&self) -> Seen<i64> {
        self.node.and_then(|node| match &node.value {
            Value::Number(Number::Int(int)) => Seen::Known(*int),
            Value::Null => Seen::Absent,
            _ => Seen::Unknown,
        })
    }

    /// This boolean.
    pub fn bool(&self) -> Seen<bool> {
        self.node.and_then(|node| match &node.value {
            Value::Bool(flag) => Seen::Known(*flag),
            _ => Seen::Unknown,
        })
    }

    /// The text of a field, of which Go does not tell empty from absent.
    #[track_caller]
    pub fn text(&self, key: &'static str) -> Seen<&'t str> {
        match self.text_ptr(key) {
            Seen::Known("") => Seen::Absent,
            text => text,
        }
    }

    /// The text of a field, of which Go tells empty from absent: a `*string`.
    #[track_caller]
    pub fn text_ptr(&self, key: &'static str) -> Seen<&'t str> {
        self.see(key).and_then(Node::seen_str)
    }

    /// An integer field. Go does not tell 0 from absent where it is no pointer: use `.or(0)` there.
    #[track_caller]
    pub fn int(&self, key: &'static str) -> Seen<i64> {
        self.see(key).and_then(|node| match &node.value {
            Value::Number(Number::Int(int)) => Seen::Known(*int),
            _ => Seen::Unknown,
        })
    }

    /// A boolean field.
    #[track_caller]
    pub fn flag(&self, key: &'static str) -> Seen<bool> {
        self.see(key).and_then(|node| match &node.value {
            Value::Bool(flag) => Seen::Known(*flag),
            _ => Seen::Unknown,
        })
    }

    /// The node of a field: absent where it is `null`.
    #[track_caller]
    pub fn see(&self, key: &'static str) -> Seen<&'t Node<L>> {
        if STRICT {
            self.assert_field(key);
        }
        match self.node {
            Seen::Known(node) => node.see(key),
            Seen::Absent => Seen::Absent,
            Seen::Unknown => Seen::Unknown,
        }
    }

    /// The element of this list whose field `key` is `wanted`; unknown where one not known may be it.
    pub fn find(&self, key: &str, wanted: &str) -> Seen<&'t Node<L>> {
        Items { nodes: self.nodes(), open: self.is_open() }.find(key, wanted)
    }

    /// The known texts of a field of the elements of this list, in order: for "declared here" and "did you mean".
    pub fn texts(&self, key: &'static str) -> impl Iterator<Item = &'t str> + Clone + use<'t, L> {
        self.nodes().iter().filter_map(move |node| node.text(key).known())
    }

    /// Where a finding points: at the node, or at the nearest object around it that is there.
    pub fn place(&self) -> L {
        self.place
    }

    /// Where the key of this field stands, or the place of the object around it where it lacks the field.
    pub fn key_place(&self) -> L {
        let Some(up) = self.up else { return self.place };
        let (Path::Field(_, key) | Path::Key(_, key)) = self.path else { return self.place };
        up.map_node().and_then(|map| map.entry(key)).map_or(self.place, |entry| entry.key_at)
    }

    /// The same cursor, whose findings point at the key instead of the value: for a field that must not be there.
    pub fn at_key(self) -> Self {
        At { place: self.key_place(), ..self }
    }

    /// The same cursor, whose findings point at another place.
    pub fn at_place(self, place: L) -> Self {
        At { place, ..self }
    }

    /// A cursor at the same path at another node, of that type: at what a text of the object says.
    pub fn holding(self, node: &'t Node<L>, ty: &'static Type) -> Self {
        At { node: seen_inside(node), place: node.at, root: Some(ty), ..self }
    }

    /// The node, the place and the type of another cursor, under the path of this one.
    pub fn standing_at(self, other: At<'t, '_, L>) -> Self {
        let root = match other.ty() {
            Some(Ty::Object(ty)) => Some(ty),
            _ => None,
        };
        At { node: other.node, place: other.place, root, ..self }
    }

    /// The same cursor, whose field an API server calls by another name.
    pub fn renamed(self, name: &'p str) -> Self {
        match self.path {
            Path::Field(up, _) => At { path: Path::Field(up, name), ..self },
            _ => self,
        }
    }

    /// The cursor of the object, list or map around this one.
    pub fn up(&self) -> Option<&'p At<'t, 'p, L>> {
        self.up
    }

    /// The type that the schema gives this value; nothing below a field that the schema does not have.
    pub fn ty(&self) -> Option<Ty> {
        if let Some(ty) = self.root {
            return Some(Ty::Object(ty));
        }
        match (self.path, self.up?.ty()?) {
            (Path::Field(_, key), Ty::Object(ty)) => ty.json_field(key).map(|field| field.ty),
            (Path::Key(..) | Path::Index(..), Ty::List(inner) | Ty::Map(inner)) => Some(*inner),
            _ => None,
        }
    }

    /// Whether the type of this object has such a field: for types that share their rules.
    pub fn ty_has(&self, key: &str) -> bool {
        matches!(self.ty(), Some(Ty::Object(ty)) if ty.json_field(key).is_some())
    }

    /// The field of the schema that this cursor stands at, or whose element it stands at.
    pub fn schema_field(&self) -> Option<&'static Field> {
        let up = self.up?;
        match self.path {
            Path::Field(_, key) => match up.ty()? {
                Ty::Object(ty) => ty.json_field(key),
                _ => None,
            },
            Path::Index(..) | Path::Key(..) => up.schema_field(),
            Path::Root => None,
        }
    }

    /// The JSON name of the field that this cursor stands at; empty for the object itself and in lists and maps.
    pub fn name(&self) -> &'p str {
        match self.path {
            Path::Field(_, name) => name,
            Path::Root | Path::Key(..) | Path::Index(..) => "",
        }
    }

    /// The field path, which prints as an API server writes it: `spec.containers[0].resources.limits[cpu]`.
    pub fn path(&self) -> &Path<'p> {
        &self.path
    }

    /// Whether the schema has the field, where it is known what type stands here.
    #[track_caller]
    fn assert_field(&self, key: &str) {
        if let Some(Ty::Object(ty)) = self.ty() {
            let standard = self.root.is_some() && matches!(key, "apiVersion" | "kind");
            assert!(standard || ty.json_field(key).is_some(), "a rule asks {} for a field `{key}`", ty.name);
        }
    }
}

fn seen<L>(node: &Node<L>) -> Seen<&Node<L>> {
    match node.value {
        Value::Null => Seen::Absent,
        Value::Opaque => Seen::Unknown,
        _ => Seen::Known(node),
    }
}

/// An element of a list or a value of a map: there `null` is a value without anything in it, as in Go.
fn seen_inside<L>(node: &Node<L>) -> Seen<&Node<L>> {
    if node.is_null() { Seen::Known(node) } else { seen(node) }
}
