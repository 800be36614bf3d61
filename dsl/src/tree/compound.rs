//! Lists and maps on their way into the tree.

use kubewright_core::{Entry, List, Map, Node, Str, Value};
use serde::ser::{
    Serialize, SerializeMap, SerializeSeq, SerializeStruct, SerializeStructVariant, SerializeTuple,
    SerializeTupleStruct, SerializeTupleVariant,
};

use super::{TreeError, TreeSerializer, key, node, variant_of};

/// A length is only a hint of the value, so it does not decide how much memory is taken at once.
const MAX_RESERVED: usize = 1024;

/// A list, inside of the enum variant where one is given.
pub(super) struct ListSerializer {
    inner: TreeSerializer,
    variant: Option<&'static str>,
    list: List<()>,
}

impl ListSerializer {
    pub(super) fn new(inner: TreeSerializer, variant: Option<&'static str>, len: Option<usize>) -> Self {
        let items = Vec::with_capacity(len.unwrap_or(0).min(MAX_RESERVED));
        ListSerializer { inner, variant, list: List { items, open: false } }
    }

    fn push<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), TreeError> {
        self.list.items.push(value.serialize(self.inner)?);
        Ok(())
    }

    fn into_node(self) -> Node<()> {
        let list = node(Value::List(self.list));
        match self.variant {
            Some(variant) => variant_of(variant, list),
            None => list,
        }
    }
}

/// A map or struct, inside of the enum variant where one is given.
pub(super) struct MapSerializer {
    inner: TreeSerializer,
    variant: Option<&'static str>,
    map: Map<()>,
    /// The key whose value comes next.
    key: Option<Str>,
}

impl MapSerializer {
    pub(super) fn new(inner: TreeSerializer, variant: Option<&'static str>, len: Option<usize>) -> Self {
        let entries = Vec::with_capacity(len.unwrap_or(0).min(MAX_RESERVED));
        MapSerializer { inner, variant, map: Map { entries, open: false }, key: None }
    }

    fn push(&mut self, key: Str, value: Node<()>) {
        self.map.entries.push(Entry { key, key_at: (), value });
    }

    fn push_field<T: Serialize + ?Sized>(&mut self, key: &'static str, value: &T) -> Result<(), TreeError> {
        let value = value.serialize(self.inner)?;
        if value.value != Value::Null {
            self.push(Str::Borrowed(key), value);
        }
        Ok(())
    }

    fn into_node(self) -> Node<()> {
        let map = node(Value::Map(self.map));
        match self.variant {
            Some(variant) => variant_of(variant, map),
            None => map,
        }
    }
}

impl SerializeSeq for ListSerializer {
    type Ok = Node<()>;
    type Error = TreeError;

    fn serialize_element<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), TreeError> {
        self.push(value)
    }

    fn end(self) -> Result<Node<()>, TreeError> {
        Ok(self.into_node())
    }
}

impl SerializeTuple for ListSerializer {
    type Ok = Node<()>;
    type Error = TreeError;

    fn serialize_element<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), TreeError> {
        self.push(value)
    }

    fn end(self) -> Result<Node<()>, TreeError> {
        Ok(self.into_node())
    }
}

impl SerializeTupleStruct for ListSerializer {
    type Ok = Node<()>;
    type Error = TreeError;

    fn serialize_field<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), TreeError> {
        self.push(value)
    }

    fn end(self) -> Result<Node<()>, TreeError> {
        Ok(self.into_node())
    }
}

impl SerializeTupleVariant for ListSerializer {
    type Ok = Node<()>;
    type Error = TreeError;

    fn serialize_field<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), TreeError> {
        self.push(value)
    }

    fn end(self) -> Result<Node<()>, TreeError> {
        Ok(self.into_node())
    }
}

impl SerializeMap for MapSerializer {
    type Ok = Node<()>;
    type Error = TreeError;

    fn serialize_key<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), TreeError> {
        self.key = Some(value.serialize(key::KeySerializer)?);
        Ok(())
    }

    fn serialize_value<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), TreeError> {
        let value = value.serialize(self.inner)?;
        let key =
            self.key.take().ok_or_else(|| TreeError::Value("a value came before its key".to_owned()))?;
        self.push(key, value);
        Ok(())
    }

    fn end(self) -> Result<Node<()>, TreeError> {
        Ok(self.into_node())
    }
}

impl SerializeStruct for MapSerializer {
    type Ok = Node<()>;
    type Error = TreeError;

    fn serialize_field<T: Serialize + ?Sized>(
        &mut self,
        key: &'static str,
        value: &T,
    ) -> Result<(), TreeError> {
        self.push_field(key, value)
    }

    fn end(self) -> Result<Node<()>, TreeError> {
        Ok(self.into_node())
    }
}

impl SerializeStructVariant for MapSerializer {
    type Ok = Node<()>;
    type Error = TreeError;

    fn serialize_field<T: Serialize + ?Sized>(
        &mut self,
        key: &'static str,
        value: &T,
    ) -> Result<(), TreeError> {
        self.push_field(key, value)
    }

    fn end(self) -> Result<Node<()>, TreeError> {
        Ok(self.into_node())
    }
}
