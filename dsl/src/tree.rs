//! From a Rust value to the tree that is judged and written.

use std::fmt;

use kubewright_core::Str;
use serde::ser::{self, Serialize, Serializer};

mod compound;
mod key;

pub use kubewright_core::yaml::MAX_DEPTH;
pub use kubewright_core::{List, Map, Number, Value};

/// A value and where it stands: `L` is nothing in memory, and a `read::Place` in a manifest that was read.
pub use kubewright_core::Node;

/// A key of a map and its value.
pub use kubewright_core::Entry;

/// Writes a tree as one YAML document, without checking it.
///
/// # Errors
/// [`TreeError`] where it nests more than [`MAX_DEPTH`] levels deep, or has a number that is not finite.
pub fn to_yaml<L>(node: &Node<L>) -> Result<String, crate::Error> {
    let mut out = String::new();
    kubewright_core::yaml::write(&mut out, node)?;
    Ok(out)
}

/// Writes a tree as one line of JSON, without checking it.
///
/// # Errors
/// Those of [`to_yaml`].
pub fn to_json<L>(node: &Node<L>) -> Result<String, crate::Error> {
    let mut out = String::new();
    kubewright_core::json::write(&mut out, node)?;
    Ok(out)
}

/// Makes the tree of a Kubernetes object, or of any other value that JSON can carry.
///
/// A struct field that is null is left out: to an API server null and absent are the same.
///
/// # Errors
/// What JSON cannot carry: a map key that is not text or a number, a number that is not finite or takes more
/// than 64 bits, more than [`MAX_DEPTH`] lists and maps in one another; and what the value itself refuses.
pub fn to_node<T: Serialize + ?Sized>(value: &T) -> Result<Node<()>, TreeError> {
    value.serialize(TreeSerializer { depth: MAX_DEPTH })
}

/// Why a value has no tree.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum TreeError {
    /// More than [`MAX_DEPTH`] lists and maps in one another.
    TooDeep,
    /// A map key that is not text, a number or a boolean.
    Key,
    /// A number that is not finite, or takes more than 64 bits.
    Number,
    /// What the value's own `Serialize` said.
    Value(String),
}

impl fmt::Display for TreeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            TreeError::TooDeep => write!(f, "more than {MAX_DEPTH} lists and maps in one another"),
            TreeError::Key => f.write_str("a map key must be text"),
            TreeError::Number => f.write_str("a number must be finite and fit 64 bits"),
            TreeError::Value(message) => f.write_str(message),
        }
    }
}

impl std::error::Error for TreeError {}

impl ser::Error for TreeError {
    fn custom<T: fmt::Display>(message: T) -> Self {
        TreeError::Value(message.to_string())
    }
}

/// Makes one node; `depth` is how many lists and maps may still open.
#[derive(Clone, Copy)]
struct TreeSerializer {
    depth: usize,
}

impl TreeSerializer {
    /// The serializer for what stands inside of a list or map.
    fn inner(self) -> Result<Self, TreeError> {
        self.depth.checked_sub(1).map(|depth| TreeSerializer { depth }).ok_or(TreeError::TooDeep)
    }
}

fn node(value: Value<()>) -> Node<()> {
    Node::new((), value)
}

fn string(text: impl Into<Str>) -> Node<()> {
    node(Value::String(text.into()))
}

/// A map of one entry, as serde writes the variant of an enum that holds something.
fn variant_of(variant: &'static str, value: Node<()>) -> Node<()> {
    let entry = Entry { key: Str::Borrowed(variant), key_at: (), value };
    node(Value::Map(Map { entries: vec![entry], open: false }))
}

impl Serializer for TreeSerializer {
    type Ok = Node<()>;
    type Error = TreeError;
    type SerializeSeq = compound::ListSerializer;
    type SerializeTuple = compound::ListSerializer;
    type SerializeTupleStruct = compound::ListSerializer;
    type SerializeTupleVariant = compound::ListSerializer;
    type SerializeMap = compound::MapSerializer;
    type SerializeStruct = compound::MapSerializer;
    type SerializeStructVariant = compound::MapSerializer;

    fn serialize_bool(self, v: bool) -> Result<Node<()>, TreeError> {
        Ok(node(Value::Bool(v)))
    }

    fn serialize_i8(self, v: i8) -> Result<Node<()>, TreeError> {
        self.serialize_i64(v.into())
    }

    fn serialize_i16(self, v: i16) -> Result<Node<()>, TreeError> {
        self.serialize_i64(v.into())
    }

    fn serialize_i32(self, v: i32) -> Result<Node<()>, TreeError> {
        self.serialize_i64(v.into())
    }

    fn serialize_i64(self, v: i64) -> Result<Node<()>, TreeError> {
        Ok(node(Value::Number(Number::Int(v))))
    }

    fn serialize_i128(self, v: i128) -> Result<Node<()>, TreeError> {
        match (i64::try_from(v), u64::try_from(v)) {
            (Ok(v), _) => self.serialize_i64(v),
            (_, Ok(v)) => self.serialize_u64(v),
            _ => Err(TreeError::Number),
        }
    }

    fn serialize_u8(self, v: u8) -> Result<Node<()>, TreeError> {
        self.serialize_i64(v.into())
    }

    fn serialize_u16(self, v: u16) -> Result<Node<()>, TreeError> {
        self.serialize_i64(v.into())
    }

    fn serialize_u32(self, v: u32) -> Result<Node<()>, TreeError> {
        self.serialize_i64(v.into())
    }

    fn serialize_u64(self, v: u64) -> Result<Node<()>, TreeError> {
        let number = i64::try_from(v).map_or(Number::UInt(v), Number::Int);
        Ok(node(Value::Number(number)))
    }

    fn serialize_u128(self, v: u128) -> Result<Node<()>, TreeError> {
        u64::try_from(v).map_err(|_| TreeError::Number).and_then(|v| self.serialize_u64(v))
    }

    fn serialize_f32(self, v: f32) -> Result<Node<()>, TreeError> {
        // Through its text: `0.1f32` is meant as 0.1, not as 0.10000000149011612.
        v.to_string().parse().map_err(|_| TreeError::Number).and_then(|v| self.serialize_f64(v))
    }

    fn serialize_f64(self, v: f64) -> Result<Node<()>, TreeError> {
        if v.is_finite() { Ok(node(Value::Number(Number::Float(v)))) } else { Err(TreeError::Number) }
    }

    fn serialize_char(self, v: char) -> Result<Node<()>, TreeError> {
        Ok(string(v.to_string()))
    }

    fn serialize_str(self, v: &str) -> Result<Node<()>, TreeError> {
        Ok(string(v.to_owned()))
    }

    fn serialize_bytes(self, v: &[u8]) -> Result<Node<()>, TreeError> {
        self.inner()?;
        let items = v.iter().map(|byte| node(Value::Number(Number::Int((*byte).into())))).collect();
        Ok(node(Value::List(List { items, open: false })))
    }

    fn serialize_none(self) -> Result<Node<()>, TreeError> {
        Ok(node(Value::Null))
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Result<Node<()>, TreeError> {
        value.serialize(self)
    }

    fn serialize_unit(self) -> Result<Node<()>, TreeError> {
        Ok(node(Value::Null))
    }

    fn serialize_unit_struct(self, _name: &'static str) -> Result<Node<()>, TreeError> {
        Ok(node(Value::Null))
    }

    fn serialize_unit_variant(
        self,
        _name: &'static str,
        _index: u32,
        variant: &'static str,
    ) -> Result<Node<()>, TreeError> {
        Ok(string(variant))
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(
        self,
        _name: &'static str,
        value: &T,
    ) -> Result<Node<()>, TreeError> {
        value.serialize(self)
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _name: &'static str,
        _index: u32,
        variant: &'static str,
        value: &T,
    ) -> Result<Node<()>, TreeError> {
        Ok(variant_of(variant, value.serialize(self.inner()?)?))
    }

    fn serialize_seq(self, len: Option<usize>) -> Result<Self::SerializeSeq, TreeError> {
        Ok(compound::ListSerializer::new(self.inner()?, None, len))
    }

    fn serialize_tuple(self, len: usize) -> Result<Self::SerializeTuple, TreeError> {
        self.serialize_seq(Some(len))
    }

    fn serialize_tuple_struct(
        self,
        _name: &'static str,
        len: usize,
    ) -> Result<Self::SerializeTupleStruct, TreeError> {
        self.serialize_seq(Some(len))
    }

    fn serialize_tuple_variant(
        self,
        _name: &'static str,
        _index: u32,
        variant: &'static str,
        len: usize,
    ) -> Result<Self::SerializeTupleVariant, TreeError> {
        Ok(compound::ListSerializer::new(self.inner()?.inner()?, Some(variant), Some(len)))
    }

    fn serialize_map(self, len: Option<usize>) -> Result<Self::SerializeMap, TreeError> {
        Ok(compound::MapSerializer::new(self.inner()?, None, len))
    }

    fn serialize_struct(self, _name: &'static str, len: usize) -> Result<Self::SerializeStruct, TreeError> {
        self.serialize_map(Some(len))
    }

    fn serialize_struct_variant(
        self,
        _name: &'static str,
        _index: u32,
        variant: &'static str,
        len: usize,
    ) -> Result<Self::SerializeStructVariant, TreeError> {
        Ok(compound::MapSerializer::new(self.inner()?.inner()?, Some(variant), Some(len)))
    }
}

#[cfg(test)]
mod tests;
