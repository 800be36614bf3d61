//! The Rust types that may stand where a field is expected.

use std::borrow::Cow;
use std::collections::BTreeMap;

use k8s_openapi::ByteString;
use k8s_openapi::api::core::v1;
use k8s_openapi::apimachinery::pkg::api::resource::Quantity;
use k8s_openapi::apimachinery::pkg::util::intstr::IntOrString;

use crate::Key;
use crate::builder::{
    ConfigKey, ContainerName, Cpu, DockerConfig, EnvName, LabelKey, LabelValue, Memory, ObjectName, PortName,
    Storage, VolumeName,
};

/// What may stand where a `T` of `k8s-openapi` is expected.
#[diagnostic::on_unimplemented(
    message = "expected a `{T}`, found `{Self}`",
    label = "not a `{T}`",
    note = "text is `&str` or `String`, and a `Result` gives what it holds by `?`"
)]
pub trait IntoField<T> {
    /// The value of the field.
    fn into_field(self) -> T;
}

/// The value of a field, whose type the place it is assigned to tells.
pub fn value<T, V: IntoField<T>>(value: V) -> T {
    value.into_field()
}

#[diagnostic::do_not_recommend]
impl<T> IntoField<T> for T {
    fn into_field(self) -> T {
        self
    }
}

#[diagnostic::do_not_recommend]
impl<T> IntoField<Option<T>> for T {
    fn into_field(self) -> Option<T> {
        Some(self)
    }
}

/// Conversions to a field, and to the same field where it is an `Option`.
macro_rules! fields {
    ($target:ty: $($source:ty => |$value:ident| $convert:expr;)+) => {$(
        #[diagnostic::do_not_recommend]
        impl IntoField<$target> for $source {
            fn into_field(self) -> $target {
                let $value = self;
                $convert
            }
        }
        #[diagnostic::do_not_recommend]
        impl IntoField<Option<$target>> for $source {
            fn into_field(self) -> Option<$target> {
                Some(IntoField::<$target>::into_field(self))
            }
        }
        #[diagnostic::do_not_recommend]
        impl IntoField<Option<$target>> for Option<$source> {
            fn into_field(self) -> Option<$target> {
                self.map(IntoField::<$target>::into_field)
            }
        }
    )+};
}

fields! { String:
    &str => |text| text.to_owned();
    &String => |text| text.clone();
    Cow<'_, str> => |text| text.into_owned();
    Box<str> => |text| text.into();
    VolumeName => |name| name.into();
    ContainerName => |name| name.into();
    PortName => |name| name.into();
    EnvName => |name| name.into();
    ObjectName => |name| name.into();
    ConfigKey => |name| name.into();
    LabelKey => |name| name.into();
    LabelValue => |name| name.into();
    Key => |key| key.into();
}

fields! { i32: i8 => |n| n.into(); i16 => |n| n.into(); u8 => |n| n.into(); u16 => |n| n.into(); }

fields! { i64:
    i8 => |n| n.into(); i16 => |n| n.into(); i32 => |n| n.into();
    u8 => |n| n.into(); u16 => |n| n.into(); u32 => |n| n.into();
}

fields! { Quantity:
    &str => |text| Quantity(text.to_owned());
    String => |text| Quantity(text);
    &String => |text| Quantity(text.clone());
    Cow<'_, str> => |text| Quantity(text.into_owned());
    i8 => |n| Quantity(n.to_string());
    i16 => |n| Quantity(n.to_string());
    i32 => |n| Quantity(n.to_string());
    i64 => |n| Quantity(n.to_string());
    u8 => |n| Quantity(n.to_string());
    u16 => |n| Quantity(n.to_string());
    u32 => |n| Quantity(n.to_string());
    u64 => |n| Quantity(n.to_string());
    usize => |n| Quantity(n.to_string());
    Cpu => |amount| amount.into();
    Memory => |amount| amount.into();
    Storage => |amount| amount.into();
}

fields! { IntOrString:
    i32 => |port| IntOrString::Int(port);
    u16 => |port| IntOrString::Int(port.into());
    i16 => |port| IntOrString::Int(port.into());
    u8 => |port| IntOrString::Int(port.into());
    &str => |name| IntOrString::String(name.to_owned());
    String => |name| IntOrString::String(name);
    &String => |name| IntOrString::String(name.clone());
    Cow<'_, str> => |name| IntOrString::String(name.into_owned());
    PortName => |name| IntOrString::String(name.into());
}

fields! { ByteString:
    Vec<u8> => |bytes| ByteString(bytes);
    &[u8] => |bytes| ByteString(bytes.to_vec());
    DockerConfig => |config| ByteString(config.into());
}

fields! { Vec<String>:
    Vec<&str> => |texts| texts.into_iter().map(str::to_owned).collect();
    &[&str] => |texts| texts.iter().map(|text| (*text).to_owned()).collect();
    &[String] => |texts| texts.to_vec();
    &Vec<String> => |texts| texts.clone();
}

fields! { BTreeMap<String, String>:
    BTreeMap<&str, &str> => |map| map.into_iter().map(|(key, value)| (key.to_owned(), value.to_owned())).collect();
    &BTreeMap<String, String> => |map| map.clone();
    Vec<(String, String)> => |pairs| pairs.into_iter().collect();
}

fields! { v1::EnvVarSource: Key => |key| key.into(); }

#[diagnostic::do_not_recommend]
impl<const N: usize> IntoField<ByteString> for &[u8; N] {
    fn into_field(self) -> ByteString {
        ByteString(self.to_vec())
    }
}

#[diagnostic::do_not_recommend]
impl<const N: usize> IntoField<ByteString> for [u8; N] {
    fn into_field(self) -> ByteString {
        ByteString(self.to_vec())
    }
}

#[diagnostic::do_not_recommend]
impl<const N: usize> IntoField<Vec<String>> for [&str; N] {
    fn into_field(self) -> Vec<String> {
        self.into_iter().map(str::to_owned).collect()
    }
}

#[diagnostic::do_not_recommend]
impl<const N: usize> IntoField<Option<Vec<String>>> for [&str; N] {
    fn into_field(self) -> Option<Vec<String>> {
        Some(self.into_field())
    }
}

#[diagnostic::do_not_recommend]
impl<const N: usize> IntoField<Option<Vec<String>>> for &[&str; N] {
    fn into_field(self) -> Option<Vec<String>> {
        Some(self.as_slice().into_field())
    }
}

#[diagnostic::do_not_recommend]
impl<const N: usize> IntoField<Vec<String>> for &[&str; N] {
    fn into_field(self) -> Vec<String> {
        self.as_slice().into_field()
    }
}

#[diagnostic::do_not_recommend]
impl<const N: usize> IntoField<Vec<String>> for &[String; N] {
    fn into_field(self) -> Vec<String> {
        self.to_vec()
    }
}

#[diagnostic::do_not_recommend]
impl<const N: usize> IntoField<Option<Vec<String>>> for &[String; N] {
    fn into_field(self) -> Option<Vec<String>> {
        Some(self.to_vec())
    }
}

#[diagnostic::do_not_recommend]
impl<T, const N: usize> IntoField<Vec<T>> for [T; N] {
    fn into_field(self) -> Vec<T> {
        self.into()
    }
}

#[diagnostic::do_not_recommend]
impl<T, const N: usize> IntoField<Option<Vec<T>>> for [T; N] {
    fn into_field(self) -> Option<Vec<T>> {
        Some(self.into())
    }
}

#[diagnostic::do_not_recommend]
impl<const N: usize> IntoField<Option<BTreeMap<String, String>>> for [(&str, &str); N] {
    fn into_field(self) -> Option<BTreeMap<String, String>> {
        Some(self.into_iter().map(|(key, value)| (key.to_owned(), value.to_owned())).collect())
    }
}
