//! Objects of the records with parts left out or put elsewhere.

use kubewright_core::{Node, Severity, Value, check, check_parts, schema};

use crate::corpus::{Case, node};

/// Makes each part of an accepted object opaque in turn: no error may come of it.
pub fn with_opaque_parts(case: &Case) {
    let whole = node(&case.object);
    let (api_version, kind) = case.kind();
    let Some(kind) = schema::kind(api_version, kind) else { return };
    for index in 0..count(&whole) {
        let mut object = whole.clone();
        replace(&mut object, &mut { index }, &Value::Opaque);
        let found = check_parts(&mut object, kind.ty, Some(case.version));
        let errors: Vec<String> = found
            .iter()
            .filter(|finding| finding.severity == Severity::Error)
            .map(ToString::to_string)
            .collect();
        assert!(errors.is_empty(), "{} with part {index} opaque: {errors:?}", case.id);
    }
}

/// Puts parts of one object where others of another stand, and judges what comes of it.
pub fn with_swapped_parts(cases: &[Case]) {
    // Numbers without a seed: the same ones every time.
    let mut state = 0x2545_f491_4f6c_dd1d_u64;
    let mut next = |below: usize| {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        usize::try_from(state % below.max(1) as u64).unwrap_or_default()
    };
    for case in cases {
        let mut object = node(&case.object);
        for _ in 0..3 {
            let other = node(&cases[next(cases.len())].object);
            let mut part = Value::Null;
            take(&other, &mut next(count(&other)), &mut part);
            let at = next(count(&object));
            // The kind stays, else there is nothing to judge.
            if at > 2 {
                replace(&mut object, &mut { at }, &part);
            }
        }
        let whole = check(&object, case.version);
        let mut parts = object.clone();
        // All kinds in turn would take an hour.
        for kind in schema::generated::KINDS.iter().skip(next(schema::generated::KINDS.len())).take(2) {
            let _ = check_parts(&mut parts, kind.ty, None);
        }
        drop(whole);
    }
}

/// How many nodes a tree has.
fn count(node: &Node<()>) -> usize {
    1 + match &node.value {
        Value::List(list) => list.items.iter().map(count).sum(),
        Value::Map(map) => map.entries.iter().map(|entry| count(&entry.value)).sum::<usize>(),
        _ => 0,
    }
}

/// Puts a value where the node of that number stands, the root being the first.
fn replace(node: &mut Node<()>, index: &mut usize, value: &Value<()>) -> bool {
    if *index == 0 {
        node.value = value.clone();
        return true;
    }
    *index -= 1;
    match &mut node.value {
        Value::List(list) => list.items.iter_mut().any(|item| replace(item, index, value)),
        Value::Map(map) => map.entries.iter_mut().any(|entry| replace(&mut entry.value, index, value)),
        _ => false,
    }
}

/// Takes the value of the node of that number.
fn take(node: &Node<()>, index: &mut usize, value: &mut Value<()>) -> bool {
    if *index == 0 {
        *value = node.value.clone();
        return true;
    }
    *index -= 1;
    match &node.value {
        Value::List(list) => list.items.iter().any(|item| take(item, index, value)),
        Value::Map(map) => map.entries.iter().any(|entry| take(&entry.value, index, value)),
        _ => false,
    }
}
