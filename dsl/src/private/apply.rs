//! Values that set one of several fields: which one, their type tells.

use k8s_openapi::api::core::v1;

use super::field::IntoField;
use crate::builder::{Source, Volume};
use crate::{Key, Linked};

/// A value that may stand behind the name of an element: the text or the source of an `env`, the source of a volume.
#[diagnostic::on_unimplemented(
    message = "a `{T}` cannot be set to `{Self}`",
    label = "not a value of a `{T}`",
    note = "a builder gives its object by `.build()?`, and a `Result` what it holds by `?`"
)]
pub trait ApplyTo<T> {
    /// Sets the field.
    fn apply_to(self, target: &mut T);
}

/// Sets the field of the target that the value is for.
pub fn apply<T, V: ApplyTo<T>>(value: V, target: &mut T) {
    value.apply_to(target);
}

macro_rules! texts {
    ($($text:ty),+) => {$(
        #[diagnostic::do_not_recommend]
        impl ApplyTo<v1::EnvVar> for $text {
            fn apply_to(self, target: &mut v1::EnvVar) {
                target.value = IntoField::<Option<String>>::into_field(self);
            }
        }
    )+};
}

texts!(String, &str, &String, std::borrow::Cow<'_, str>, Option<String>, Option<&str>);

#[diagnostic::do_not_recommend]
impl ApplyTo<v1::EnvVar> for v1::EnvVarSource {
    fn apply_to(self, target: &mut v1::EnvVar) {
        target.value_from = Some(self);
    }
}

#[diagnostic::do_not_recommend]
impl ApplyTo<v1::EnvVar> for Key {
    fn apply_to(self, target: &mut v1::EnvVar) {
        target.value_from = Some(self.into());
    }
}

/// A constant that holds keys, as a volume of them.
#[diagnostic::do_not_recommend]
impl<T> ApplyTo<v1::Volume> for Linked<T>
where
    v1::Volume: From<Linked<T>>,
{
    fn apply_to(self, target: &mut v1::Volume) {
        v1::Volume::from(self).apply_to(target);
    }
}

/// A volume of the builder, under the name that the macro gives it.
#[diagnostic::do_not_recommend]
impl<S: Source> ApplyTo<v1::Volume> for Volume<S> {
    fn apply_to(self, target: &mut v1::Volume) {
        v1::Volume::from(self).apply_to(target);
    }
}

/// Ready-made elements, each under the name that the macro gives it.
macro_rules! elements {
    ($($element:path { $name:ident, })+) => {$(
        #[diagnostic::do_not_recommend]
        impl crate::private::ApplyTo<$element> for $element {
            fn apply_to(self, target: &mut $element) {
                let name = std::mem::take(&mut target.$name);
                *target = self;
                target.$name = name;
            }
        }
    )+};
}

/// Types of which each sets the field of its own.
macro_rules! sources {
    ($($target:path { $($field:ident: $source:path,)+ })+) => {$($(
        #[diagnostic::do_not_recommend]
        impl crate::private::ApplyTo<$target> for $source {
            #[inline]
            fn apply_to(self, target: &mut $target) {
                target.$field = Some(self);
            }
        }
    )+)+};
}

pub(super) use {elements, sources};
