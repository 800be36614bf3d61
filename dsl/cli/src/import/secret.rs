//! The values of Secrets, which stay out of the source: each is a file.

use kubewright::read::Place;
use kubewright_core::Node;

/// The keys of the map that is written with that head: `data:`, `string_data:`.
pub fn keys(secret: &Node<Place>, head: &str) -> Vec<String> {
    let map = if head == "data:" { "data" } else { "stringData" };
    let entries = secret.get(map).and_then(Node::as_map).map_or(&[][..], |map| &map.entries);
    entries.iter().map(|entry| entry.key.to_string()).collect()
}

/// The file of a key of the Secret of that name.
pub fn path(name: &str, key: &str) -> String {
    let name = if name.is_empty() { "secret" } else { name };
    format!("secrets/{name}/{key}")
}

/// The files that a Secret needs.
pub fn files(secret: &Node<Place>, name: &str) -> Vec<String> {
    let keys = ["data:", "string_data:"].into_iter().flat_map(|head| self::keys(secret, head));
    keys.map(|key| path(name, &key)).collect()
}
