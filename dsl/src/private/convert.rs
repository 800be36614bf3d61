//! The values of fields, each by a function of its sort: plain ones, so that what rustc shows of them is short.

use std::collections::BTreeMap;

use k8s_openapi::ByteString;
use k8s_openapi::api::core::v1;
use k8s_openapi::apimachinery::pkg::api::resource::Quantity;
use k8s_openapi::apimachinery::pkg::apis::meta::v1::{MicroTime, Time};
use k8s_openapi::apimachinery::pkg::util::intstr::IntOrString;

use super::expected::*;

/// The value of a field that must be there: text.
pub fn text<V: Text>(value: V) -> String {
    value.into_field()
}

/// The value of a field that may be there: text.
pub fn optional_text<V: OptionalText>(value: V) -> Option<String> {
    value.into_field()
}

/// The value of a field that must be there: a boolean.
pub fn flag<V: Flag>(value: V) -> bool {
    value.into_field()
}

/// The value of a field that may be there: a boolean.
pub fn optional_flag<V: OptionalFlag>(value: V) -> Option<bool> {
    value.into_field()
}

/// The value of a field that must be there: a number of 32 bits.
pub fn int32<V: Int32>(value: V) -> i32 {
    value.into_field()
}

/// The value of a field that may be there: a number of 32 bits.
pub fn optional_int32<V: OptionalInt32>(value: V) -> Option<i32> {
    value.into_field()
}

/// The value of a field that must be there: a number of 64 bits.
pub fn int64<V: Int64>(value: V) -> i64 {
    value.into_field()
}

/// The value of a field that may be there: a number of 64 bits.
pub fn optional_int64<V: OptionalInt64>(value: V) -> Option<i64> {
    value.into_field()
}

/// The value of a field that must be there: a number.
pub fn float<V: Float>(value: V) -> f64 {
    value.into_field()
}

/// The value of a field that may be there: a number.
pub fn optional_float<V: OptionalFloat>(value: V) -> Option<f64> {
    value.into_field()
}

/// The value of a field that must be there: a quantity.
pub fn amount<V: Amount>(value: V) -> Quantity {
    value.into_field()
}

/// The value of a field that may be there: a quantity.
pub fn optional_amount<V: OptionalAmount>(value: V) -> Option<Quantity> {
    value.into_field()
}

/// The value of a field that must be there: a number or a name.
pub fn port<V: PortOrPercent>(value: V) -> IntOrString {
    value.into_field()
}

/// The value of a field that may be there: a number or a name.
pub fn optional_port<V: OptionalPortOrPercent>(value: V) -> Option<IntOrString> {
    value.into_field()
}

/// The value of a field that must be there: a time.
pub fn moment<V: Moment>(value: V) -> Time {
    value.into_field()
}

/// The value of a field that may be there: a time.
pub fn optional_moment<V: OptionalMoment>(value: V) -> Option<Time> {
    value.into_field()
}

/// The value of a field that must be there: a time.
pub fn micro_moment<V: MicroMoment>(value: V) -> MicroTime {
    value.into_field()
}

/// The value of a field that may be there: a time.
pub fn optional_micro_moment<V: OptionalMicroMoment>(value: V) -> Option<MicroTime> {
    value.into_field()
}

/// The value of a field that must be there: bytes.
pub fn binary<V: Binary>(value: V) -> ByteString {
    value.into_field()
}

/// The value of a field that may be there: bytes.
pub fn optional_binary<V: OptionalBinary>(value: V) -> Option<ByteString> {
    value.into_field()
}

/// The value of a field that must be there: a list of text.
pub fn texts<V: Texts>(value: V) -> Vec<String> {
    value.into_field()
}

/// The value of a field that may be there: a list of text.
pub fn optional_texts<V: OptionalTexts>(value: V) -> Option<Vec<String>> {
    value.into_field()
}

/// The value of a field that must be there: a map of text.
pub fn text_map<V: TextMap>(value: V) -> BTreeMap<String, String> {
    value.into_field()
}

/// The value of a field that may be there: a map of text.
pub fn optional_text_map<V: OptionalTextMap>(value: V) -> Option<BTreeMap<String, String>> {
    value.into_field()
}

/// The value of a field that must be there: a list of objects.
pub fn objects<Element, V: Objects<Element>>(value: V) -> Vec<Element> {
    value.into_field()
}

/// The value of a field that may be there: a list of objects.
pub fn optional_objects<Element, V: OptionalObjects<Element>>(value: V) -> Option<Vec<Element>> {
    value.into_field()
}

/// The value of a field that must be there: an object.
pub fn object<Target, V: Object<Target>>(value: V) -> Target {
    value.into_field()
}

/// The value of a field that may be there: an object.
pub fn optional_object<Target, V: OptionalObject<Target>>(value: V) -> Option<Target> {
    value.into_field()
}

/// Sets the field of an environment variable that the value is for.
pub fn env_value<V: EnvValue>(value: V, target: &mut v1::EnvVar) {
    value.apply_to(target);
}

/// Sets the field of a volume that the value is for.
pub fn volume_value<V: VolumeValue>(value: V, target: &mut v1::Volume) {
    value.apply_to(target);
}

/// Sets the field of a file of a `downward_api` volume that the value is for.
pub fn downward_file<V: DownwardFile>(value: V, target: &mut v1::DownwardAPIVolumeFile) {
    value.apply_to(target);
}
