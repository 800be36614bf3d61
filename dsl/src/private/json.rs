//! Values of any form: what JSON can say, where the API says no type.

use std::collections::BTreeMap;

use k8s_openapi::apiextensions_apiserver::pkg::apis::apiextensions::v1::{
    JSON, JSONSchemaProps, JSONSchemaPropsOrArray, JSONSchemaPropsOrBool, JSONSchemaPropsOrStringArray,
};
use k8s_openapi::apimachinery::pkg::apis::meta::v1::FieldsV1;
use k8s_openapi::apimachinery::pkg::runtime::RawExtension;
pub use k8s_openapi::serde_json::{Map as JsonMap, Value as Json};

use super::field::IntoField;

/// A field that takes a value of any form.
pub trait AnyField {
    /// The field with the value.
    fn of_json(value: Json) -> Self;
}

impl<T: AnyField> AnyField for Option<T> {
    fn of_json(value: Json) -> Self {
        Some(T::of_json(value))
    }
}

/// The field with a value that the macro wrote.
pub fn json<T: AnyField>(value: Json) -> T {
    T::of_json(value)
}

/// An expression inside a value of any form.
#[diagnostic::on_unimplemented(
    message = "a value of any form cannot hold a `{Self}`",
    label = "neither text, a number, a boolean, nor a list or a map of them",
    note = "such a value is text, a number, a boolean, a `serde_json::Value`, or a `Vec`, a `BTreeMap` or an `Option` of them",
    note = "a `Result` gives what it holds by `?`"
)]
pub trait IntoJson {
    /// The value.
    fn into_json(self) -> Json;
}

/// The value of an expression inside a value of any form.
pub fn any<T: IntoJson>(value: T) -> Json {
    value.into_json()
}

macro_rules! by_from {
    ($($source:ty),+) => {$(
        #[diagnostic::do_not_recommend]
        impl IntoJson for $source {
            fn into_json(self) -> Json {
                self.into()
            }
        }
    )+};
}

by_from!(Json, bool, String, &str, std::borrow::Cow<'_, str>, i8, i16, i32, i64, u8, u16, u32, u64, f32, f64);

#[diagnostic::do_not_recommend]
impl IntoJson for &String {
    fn into_json(self) -> Json {
        self.as_str().into()
    }
}

#[diagnostic::do_not_recommend]
impl IntoJson for &Json {
    fn into_json(self) -> Json {
        self.clone()
    }
}

#[diagnostic::do_not_recommend]
impl<T: IntoJson> IntoJson for Option<T> {
    fn into_json(self) -> Json {
        self.map_or(Json::Null, T::into_json)
    }
}

#[diagnostic::do_not_recommend]
impl<T: IntoJson> IntoJson for Vec<T> {
    fn into_json(self) -> Json {
        self.into_iter().map(T::into_json).collect()
    }
}

#[diagnostic::do_not_recommend]
impl<T: IntoJson, const N: usize> IntoJson for [T; N] {
    fn into_json(self) -> Json {
        self.into_iter().map(T::into_json).collect()
    }
}

#[diagnostic::do_not_recommend]
impl<K: Into<String>, T: IntoJson> IntoJson for BTreeMap<K, T> {
    fn into_json(self) -> Json {
        self.into_iter().map(|(key, value)| (key.into(), value.into_json())).collect()
    }
}

/// Adds ready-made elements to a list of any form.
pub fn extend_list<T: IntoJson>(list: &mut Vec<Json>, items: impl IntoIterator<Item = T>) {
    list.extend(items.into_iter().map(T::into_json));
}

/// Adds ready-made entries to a map of any form.
pub fn extend_json<K: Into<String>, T: IntoJson>(
    map: &mut JsonMap<String, Json>,
    items: impl IntoIterator<Item = (K, T)>,
) {
    map.extend(items.into_iter().map(|(key, value)| (key.into(), value.into_json())));
}

/// The fields of any form, and what may stand where one is expected.
macro_rules! any_fields {
    ($($field:ident)+) => {$(
        impl AnyField for $field {
            fn of_json(value: Json) -> Self {
                $field(value)
            }
        }

        #[diagnostic::do_not_recommend]
        impl IntoJson for $field {
            fn into_json(self) -> Json {
                self.0
            }
        }

        any_fields! { $field:
            Json, bool, String, &str, std::borrow::Cow<'_, str>, &String, &Json, i8, i16, i32, i64, u8, u16, u32, u64, f32, f64
        }
    )+};
    ($field:ident: $($source:ty),+) => {$(
        #[diagnostic::do_not_recommend]
        impl IntoField<$field> for $source {
            fn into_field(self) -> $field {
                $field(self.into_json())
            }
        }

        #[diagnostic::do_not_recommend]
        impl IntoField<Option<$field>> for $source {
            fn into_field(self) -> Option<$field> {
                Some($field(self.into_json()))
            }
        }
    )+};
}

any_fields! { JSON RawExtension FieldsV1 }

/// Fields of several forms, and what each form is made of.
macro_rules! forms {
    ($($field:ident::$form:ident($source:ty);)+) => {$(
        #[diagnostic::do_not_recommend]
        impl IntoField<$field> for $source {
            fn into_field(self) -> $field {
                $field::$form(self.into())
            }
        }

        #[diagnostic::do_not_recommend]
        impl IntoField<Option<$field>> for $source {
            fn into_field(self) -> Option<$field> {
                Some($field::$form(self.into()))
            }
        }
    )+};
}

forms! {
    JSONSchemaPropsOrArray::Schema(JSONSchemaProps);
    JSONSchemaPropsOrArray::Schemas(Vec<JSONSchemaProps>);
    JSONSchemaPropsOrBool::Schema(JSONSchemaProps);
    JSONSchemaPropsOrBool::Bool(bool);
    JSONSchemaPropsOrStringArray::Schema(JSONSchemaProps);
    JSONSchemaPropsOrStringArray::Strings(Vec<String>);
}

#[diagnostic::do_not_recommend]
impl IntoField<Option<Box<JSONSchemaProps>>> for JSONSchemaProps {
    fn into_field(self) -> Option<Box<JSONSchemaProps>> {
        Some(Box::new(self))
    }
}
