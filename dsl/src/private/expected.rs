//! What a field expects: a trait for each sort of value, so that rustc says what the field takes and nothing else.
//!
//! Each is implemented by what [`IntoField`] converts. No implementation is shown as one that might have been meant: the
//! notes say what may be written.

use std::collections::BTreeMap;

use k8s_openapi::ByteString;
use k8s_openapi::api::core::v1;
use k8s_openapi::apimachinery::pkg::api::resource::Quantity;
use k8s_openapi::apimachinery::pkg::apis::meta::v1::{MicroTime, Time};
use k8s_openapi::apimachinery::pkg::util::intstr::IntOrString;

use super::apply::ApplyTo;
use super::field::IntoField;

/// A sort of value: its trait where it must be there, and where it need not.
macro_rules! expected {
    ($($required:ident, $optional:ident [$($generics:tt)*] $target:ty:
        $what:literal, $label:literal, $message:literal, $note:literal;)+) => {$(
        #[doc = concat!("What may be written where ", $what, " must be.")]
        #[diagnostic::on_unimplemented(
            message = $message,
            label = $label,
            note = $note,
            note = "a `Result` gives what it holds by `?`, an `Option` by `.unwrap_or_default()`"
        )]
        pub trait $required<$($generics)*>: IntoField<$target> {}

        #[diagnostic::do_not_recommend]
        impl<$($generics)* Value: IntoField<$target>> $required<$($generics)*> for Value {}

        #[doc = concat!("What may be written where ", $what, " may be.")]
        #[diagnostic::on_unimplemented(
            message = $message,
            label = $label,
            note = $note,
            note = "a `Result` gives what it holds by `?`"
        )]
        pub trait $optional<$($generics)*>: IntoField<Option<$target>> {}

        #[diagnostic::do_not_recommend]
        impl<$($generics)* Value: IntoField<Option<$target>>> $optional<$($generics)*> for Value {}
    )+};
}

expected! {
    Text, OptionalText [] String:
        "text", "not text", "expected text, found `{Self}`",
        "text is a `&str` or a `String`, a name of the builder, or of a constant that a macro defines by `.name()`; a number is text by `.to_string()`";
    Flag, OptionalFlag [] bool:
        "a boolean", "not a boolean", "expected a boolean, found `{Self}`",
        "a boolean is a `bool`";
    Int32, OptionalInt32 [] i32:
        "a number of 32 bits", "not a number of 32 bits", "expected a number of 32 bits, found `{Self}`",
        "such a number is an `i32`, `i16`, `i8`, `u16` or `u8`; of another type it is converted by `i32::try_from(…)?`";
    Int64, OptionalInt64 [] i64:
        "a number of 64 bits", "not a number of 64 bits", "expected a number of 64 bits, found `{Self}`",
        "such a number is an `i64` or smaller, or a `u32` or smaller; of another type it is converted by `i64::try_from(…)?`";
    Float, OptionalFloat [] f64:
        "a number", "not a number", "expected a number, found `{Self}`",
        "such a number is an `f64`";
    Amount, OptionalAmount [] Quantity:
        "a quantity", "not a quantity", "expected a quantity, found `{Self}`",
        "a quantity is text such as `\"250m\"`, an integer, or a `Cpu`, a `Memory` or a `Storage` of the builder";
    PortOrPercent, OptionalPortOrPercent [] IntOrString:
        "a number or a name", "not a number or a name", "expected a number or a name, found `{Self}`",
        "such a value is an `i32` or a `u16`, or text: the name of a port, or a percentage";
    Moment, OptionalMoment [] Time:
        "a time", "not a time", "expected a time, found `{Self}`",
        "a time is text such as `\"2026-01-31T12:00:00Z\"`, or a `Time` of `k8s-openapi`";
    MicroMoment, OptionalMicroMoment [] MicroTime:
        "a time", "not a time", "expected a time, found `{Self}`",
        "a time is text such as `\"2026-01-31T12:00:00.000000Z\"`, or a `MicroTime` of `k8s-openapi`";
    Binary, OptionalBinary [] ByteString:
        "bytes", "not bytes", "expected bytes, found `{Self}`",
        "bytes are a `Vec<u8>`, a `&[u8]` or an array of them; a text gives them by `.as_bytes()`";
    Texts, OptionalTexts [] Vec<String>:
        "a list of text", "not a list of text", "expected a list of text, found `{Self}`",
        "such a list is a `Vec`, an array or a slice of `String` or `&str`; one text stands in brackets: `[it]`";
    TextMap, OptionalTextMap [] BTreeMap<String, String>:
        "a map of text", "not a map of text", "expected a map of text, found `{Self}`",
        "such a map is a `BTreeMap<String, String>`; the pairs of another collection are written in braces, behind `..`";
    Objects, OptionalObjects [Element,] Vec<Element>:
        "a list of objects", "not a list of objects", "expected a list of `{Element}`, found `{Self}`",
        "such a list is a `Vec` or an array; one object stands in brackets: `[it]`; a builder gives its object by `.build()?`";
    Object, OptionalObject [Target,] Target:
        "an object", "not an object", "expected a `{Target}`, found `{Self}`",
        "an object is one of that type, a constant that stands for one, or its builder; a builder that may fail gives its object by `.build()?`";
}

/// What may be written behind the name of an element that has several sorts of values.
macro_rules! applied {
    ($($name:ident $target:ty: $what:literal, $label:literal, $message:literal, $note:literal;)+) => {$(
        #[doc = concat!("What may be written behind the name of ", $what, ".")]
        #[diagnostic::on_unimplemented(
            message = $message,
            label = $label,
            note = $note,
            note = "a `Result` gives what it holds by `?`"
        )]
        pub trait $name: ApplyTo<$target> {}

        #[diagnostic::do_not_recommend]
        impl<Value: ApplyTo<$target>> $name for Value {}
    )+};
}

applied! {
    EnvValue v1::EnvVar:
        "an environment variable", "neither text nor a source of it", "an environment variable cannot be set to `{Self}`",
        "a variable is text, or one of a key: `ITEM[\"key\"]`, `config_map(…)`, `secret(…)`, `field(…)`, `resource(…)`; a number is text by `.to_string()`";
    VolumeValue v1::Volume:
        "a volume", "not a source of a volume", "`{Self}` is not a source of a volume",
        "a volume is written as `empty_dir`, or another source with its fields in braces, as a constant that a macro defines, or as a volume of the builder or of `k8s-openapi`";
    DownwardFile v1::DownwardAPIVolumeFile:
        "a file of a `downward_api` volume", "not a field or a resource", "a file of a `downward_api` volume cannot be `{Self}`",
        "such a file is written as `field(metadata.labels)` or `resource(limits.cpu, container: NAME)`";
}
