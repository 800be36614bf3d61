use std::collections::BTreeMap;

use kubewright_core::{Node, Number, Str, Value};
use serde::ser::{Serialize, SerializeSeq, Serializer};

use super::{MAX_DEPTH, TreeError, to_node};
use crate::k8s::api::core::v1::{Container, Pod, PodSpec};

/// A value inside of so many lists.
struct Deep(usize);

impl Serialize for Deep {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut list = serializer.serialize_seq(None)?;
        if self.0 > 1 {
            list.serialize_element(&Deep(self.0 - 1))?;
        }
        list.end()
    }
}

#[test]
fn an_object_becomes_a_tree_with_borrowed_field_names() -> Result<(), TreeError> {
    let mut pod = Pod::default();
    pod.metadata.name = Some("web".to_owned());
    let container = Container { name: "nginx".to_owned(), stdin: Some(true), ..Container::default() };
    pod.spec = Some(PodSpec { containers: vec![container], priority: Some(7), ..PodSpec::default() });
    let node = to_node(&pod)?;
    assert_eq!(node.get("kind").and_then(Node::as_str), Some("Pod"));
    assert!(node.as_map().is_some_and(|map| map.entries.iter().all(|e| matches!(e.key, Str::Borrowed(_)))));
    let spec = node.get("spec");
    let priority = spec.and_then(|spec| spec.get("priority")).map(|node| &node.value);
    assert_eq!(priority, Some(&Value::Number(Number::Int(7))));
    assert!(spec.is_some_and(|spec| spec.get("nodeName").is_none()));
    Ok(())
}

#[test]
fn numbers_are_as_exact_as_they_were() {
    let number = |node: Result<Node<()>, TreeError>| node.map(|node| node.value);
    assert_eq!(number(to_node(&u64::MAX)), Ok(Value::Number(Number::UInt(u64::MAX))));
    assert_eq!(number(to_node(&i64::MIN)), Ok(Value::Number(Number::Int(i64::MIN))));
    assert_eq!(number(to_node(&0.1f32)), Ok(Value::Number(Number::Float(0.1))));
    assert_eq!(number(to_node(&f64::NAN)), Err(TreeError::Number));
    assert_eq!(number(to_node(&u128::MAX)), Err(TreeError::Number));
}

#[test]
fn keys_are_text() {
    let ports = BTreeMap::from([(80, "http")]);
    assert_eq!(to_node(&ports).map(|node| node.get("80").and_then(Node::as_str) == Some("http")), Ok(true));
    assert_eq!(to_node(&BTreeMap::from([((1, 2), "pair")])), Err(TreeError::Key));
}

#[test]
fn depth_ends_in_an_error() {
    assert!(to_node(&Deep(MAX_DEPTH)).is_ok());
    assert_eq!(to_node(&Deep(MAX_DEPTH + 1)), Err(TreeError::TooDeep));
    assert_eq!(to_node(&Deep(10_000_000)), Err(TreeError::TooDeep));
}
