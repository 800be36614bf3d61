//! Map keys: text in JSON, whatever they are in Rust.

use kubewright_core::Str;
use serde::ser::{Impossible, Serialize, Serializer};

use super::TreeError;

/// Makes the text of a map key.
pub(super) struct KeySerializer;

type None = Impossible<Str, TreeError>;

/// Methods that make a key of the text of their value.
macro_rules! text {
    ($($method:ident: $ty:ty),*) => {$(
        fn $method(self, v: $ty) -> Result<Str, TreeError> {
            Ok(Str::Owned(v.to_string()))
        }
    )*};
}

impl Serializer for KeySerializer {
    type Ok = Str;
    type Error = TreeError;
    type SerializeSeq = None;
    type SerializeTuple = None;
    type SerializeTupleStruct = None;
    type SerializeTupleVariant = None;
    type SerializeMap = None;
    type SerializeStruct = None;
    type SerializeStructVariant = None;

    text! {
        serialize_bool: bool, serialize_char: char, serialize_str: &str,
        serialize_i8: i8, serialize_i16: i16, serialize_i32: i32, serialize_i64: i64, serialize_i128: i128,
        serialize_u8: u8, serialize_u16: u16, serialize_u32: u32, serialize_u64: u64, serialize_u128: u128
    }

    fn serialize_unit_variant(
        self,
        _name: &'static str,
        _index: u32,
        variant: &'static str,
    ) -> Result<Str, TreeError> {
        Ok(Str::Borrowed(variant))
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(
        self,
        _name: &'static str,
        value: &T,
    ) -> Result<Str, TreeError> {
        value.serialize(self)
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Result<Str, TreeError> {
        value.serialize(self)
    }

    fn serialize_f32(self, _: f32) -> Result<Str, TreeError> {
        Err(TreeError::Key)
    }

    fn serialize_f64(self, _: f64) -> Result<Str, TreeError> {
        Err(TreeError::Key)
    }

    fn serialize_bytes(self, _: &[u8]) -> Result<Str, TreeError> {
        Err(TreeError::Key)
    }

    fn serialize_none(self) -> Result<Str, TreeError> {
        Err(TreeError::Key)
    }

    fn serialize_unit(self) -> Result<Str, TreeError> {
        Err(TreeError::Key)
    }

    fn serialize_unit_struct(self, _: &'static str) -> Result<Str, TreeError> {
        Err(TreeError::Key)
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: &T,
    ) -> Result<Str, TreeError> {
        Err(TreeError::Key)
    }

    fn serialize_seq(self, _: Option<usize>) -> Result<None, TreeError> {
        Err(TreeError::Key)
    }

    fn serialize_tuple(self, _: usize) -> Result<None, TreeError> {
        Err(TreeError::Key)
    }

    fn serialize_tuple_struct(self, _: &'static str, _: usize) -> Result<None, TreeError> {
        Err(TreeError::Key)
    }

    fn serialize_tuple_variant(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: usize,
    ) -> Result<None, TreeError> {
        Err(TreeError::Key)
    }

    fn serialize_map(self, _: Option<usize>) -> Result<None, TreeError> {
        Err(TreeError::Key)
    }

    fn serialize_struct(self, _: &'static str, _: usize) -> Result<None, TreeError> {
        Err(TreeError::Key)
    }

    fn serialize_struct_variant(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: usize,
    ) -> Result<None, TreeError> {
        Err(TreeError::Key)
    }
}
