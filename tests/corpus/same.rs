//! Whether an object says what another one says.

use kubewright_core::schema::{Field, Ty, Type};
use serde_json::{Map, Value};

/// The first field in which an object is not the recorded one.
///
/// Of two spellings of the same data one is lost in `k8s-openapi`: an absent field is as one that is null, a quantity
/// is text, and what is no `Option` is always there.
pub fn difference(ty: &Type, recorded: &Value, made: &Value) -> Option<String> {
    let (Value::Object(recorded), Value::Object(made)) = (recorded, made) else {
        return Some("no object".to_owned());
    };
    for key in ["apiVersion", "kind"] {
        if recorded.get(key) != made.get(key) {
            return Some(key.to_owned());
        }
    }
    fields(ty, recorded, made, "")
}

fn fields(ty: &Type, recorded: &Map<String, Value>, made: &Map<String, Value>, path: &str) -> Option<String> {
    // `k8s-openapi` writes them into whatever is of a kind, such as a claim template.
    let head = |key: &&String| {
        let is_head = ["apiVersion", "kind"].contains(&key.as_str()) && ty.json_field(key).is_none();
        !(is_head && (path.is_empty() || !recorded.contains_key(*key)))
    };
    recorded.keys().chain(made.keys()).filter(head).find_map(|key| {
        let path = format!("{path}.{key}");
        let Some(field) = ty.json_field(key) else { return Some(path) };
        let present = |object: &Map<String, Value>| object.get(key).filter(|value| !value.is_null()).cloned();
        match (present(recorded), present(made)) {
            (Some(recorded), Some(made)) => value(field.ty, &recorded, &made, &path),
            (None, Some(made)) if !field.optional && is_default(field, &made) => None,
            (None, None) => None,
            _ => Some(path),
        }
    })
}

fn value(ty: Ty, recorded: &Value, made: &Value, path: &str) -> Option<String> {
    let different = || Some(format!("{path}: {recorded} was recorded, {made} was made"));
    match (ty, recorded, made) {
        (Ty::Object(ty), Value::Object(recorded), Value::Object(made)) => fields(ty, recorded, made, path),
        (Ty::List(ty), Value::Array(recorded), Value::Array(made)) if recorded.len() == made.len() => {
            let mut items = recorded.iter().zip(made).enumerate();
            items
                .find_map(|(index, (recorded, made))| value(*ty, recorded, made, &format!("{path}[{index}]")))
        }
        (Ty::Map(ty), Value::Object(recorded), Value::Object(made)) if recorded.keys().eq(made.keys()) => {
            let mut entries = recorded.iter().zip(made.values());
            entries.find_map(|((key, recorded), made)| value(*ty, recorded, made, &format!("{path}[{key}]")))
        }
        (Ty::Quantity, Value::Number(number), Value::String(text)) if number.to_string() == *text => None,
        _ if recorded == made => None,
        _ => different(),
    }
}

/// Whether a value is what `Default` gives for the field.
fn is_default(field: &Field, made: &Value) -> bool {
    match made {
        Value::String(text) => text.is_empty(),
        Value::Number(number) => number.as_i64() == Some(0),
        Value::Array(items) => items.is_empty(),
        // The fields of an object that are no `Option` are there too.
        Value::Object(object) => match field.ty {
            Ty::Object(ty) => fields(ty, &Map::new(), object, "").is_none(),
            _ => object.is_empty(),
        },
        _ => false,
    }
}
