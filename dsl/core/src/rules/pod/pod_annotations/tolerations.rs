//! The annotation that had the tolerations of a pod before they were a field. `ValidateTolerationsInPodAnnotations`.

use crate::at::At;
use crate::finding::Cx;
use crate::message::value;
use crate::node::{Entry, Map, Node, Number, Value};
use crate::rules::config::json;
use crate::rules::pod::placement;
use crate::say;
use crate::schema::generated;

pub(crate) const KEY: &str = "scheduler.alpha.kubernetes.io/tolerations";

/// The fields of a toleration that are texts, and the one that is an integer.
const TEXTS: [&str; 4] = ["key", "operator", "value", "effect"];
const SECONDS: &str = "tolerationSeconds";

/// Applies the rules to a value; `at` is the annotations.
pub(crate) fn check<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>, text: &str) {
    if text.is_empty() {
        return;
    }
    let Some(tolerations) = tolerations(text, at.place()) else {
        cx.invalid(at, say!("annotation {} is not a JSON list of tolerations", value(KEY)))
            .help("nothing reads it any more: use `tolerations`");
        return;
    };
    let at = at.named(KEY);
    for (index, toleration) in tolerations.iter().enumerate() {
        placement::toleration(cx, at.index(index).holding(toleration, &generated::TOLERATION));
    }
}

/// The tolerations, each at the place of the annotation; nothing where Go cannot read them.
fn tolerations<L: Copy>(text: &str, at: L) -> Option<Vec<Node<L>>> {
    match json::parts(text)? {
        json::Parts::List(items) => items.into_iter().map(|item| toleration(item, at)).collect(),
        json::Parts::Null => Some(Vec::new()),
        json::Parts::Object(_) | json::Parts::Scalar => None,
    }
}

fn toleration<L: Copy>(text: &str, at: L) -> Option<Node<L>> {
    let fields = match json::parts(text)? {
        json::Parts::Object(fields) => fields,
        json::Parts::Null => Vec::new(),
        json::Parts::List(_) | json::Parts::Scalar => return None,
    };
    let mut entries: Vec<Entry<L>> = Vec::new();
    for (name, value) in fields {
        // Go does not care for case, nor for fields that it does not know, and takes the last of two.
        let key = TEXTS.into_iter().chain([SECONDS]).find(|key| key.eq_ignore_ascii_case(&name));
        let Some(key) = key else { continue };
        let value = match value {
            // A text it leaves as it is.
            "null" if key != SECONDS => continue,
            "null" => Value::Null,
            value if key == SECONDS => Value::Number(Number::Int(value.parse().ok()?)),
            value => Value::String(json::text(value)?.into()),
        };
        entries.retain(|entry| entry.key != key);
        entries.push(Entry { key: key.into(), key_at: at, value: Node::new(at, value) });
    }
    Some(Node::new(at, Value::Map(Map { entries, open: false })))
}

#[cfg(test)]
mod tests {
    use super::{KEY, check};
    use crate::at::At;
    use crate::finding::{Cx, Findings};
    use crate::node::Node;
    use crate::schema::generated::{self, NEWEST};

    #[test]
    fn good_and_bad_values() {
        let all = || vec!["annotations".to_owned()];
        let at = |rest: &str| format!("annotations.{KEY}{rest}");
        for (value, expected) in [
            ("", vec![]),
            ("null", vec![]),
            ("[]", vec![]),
            (r#"[{"key":"a","operator":"Exists"}]"#, vec![]),
            (r#" [ {"Key" : "\u0061", "VALUE":null, "tolerationseconds":null, "more":[{}, 1]} ] "#, vec![]),
            (r#"[{"key":"a b","key":"a"}]"#, vec![]),
            (r#"[{"operator":"Exists"},{"key":"a b"}]"#, vec![at("[1].key")]),
            (r#"[{"key":"a","effect":"No"}]"#, vec![at("[0].effect")]),
            (r#"[{"key":"a","tolerationSeconds":1}]"#, vec![at("[0].effect")]),
            ("[null]", vec![at("[0].operator")]),
            ("{}", all()),
            ("[", all()),
            ("[[]]", all()),
            ("\"a\"", all()),
            (r#"[{"key":1}]"#, all()),
            (r#"[{"key":"a","tolerationSeconds":1.0}]"#, all()),
            (r#"[{"key":"a","tolerationSeconds":"1"}]"#, all()),
        ] {
            let mut cx = Cx::of(Findings::faithful(), NEWEST);
            let metadata = Node::new(0u32, crate::Value::Null);
            check(&mut cx, At::root(&metadata, &generated::OBJECT_META).field("annotations"), value);
            let fields: Vec<String> = cx.found.into_vec().into_iter().map(|finding| finding.field).collect();
            assert_eq!(fields, expected, "{value}");
        }
    }
}
