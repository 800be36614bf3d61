//! What `kubewright import --module` writes, compiled: it makes the objects that the manifests say.

use kubewright::{ManifestSet, read, tree};
use serde_json::Value;

#[rustfmt::skip]
#[path = "import/module-shop.rs"]
mod shop;
#[rustfmt::skip]
#[path = "import/module-web.rs"]
mod web;

/// The documents of a text, as JSON.
fn documents(yaml: &str) -> Vec<Value> {
    let json = |document: read::Document| {
        let node = document.node.expect("it can be read");
        let json = tree::to_json(&node).expect("it is JSON");
        serde_json::from_str(&json).expect("it is JSON")
    };
    read::documents(yaml.as_bytes()).map(json).collect()
}

#[test]
fn modules_make_the_objects_of_the_manifests() {
    let modules: [(ManifestSet, &str); 2] = [
        (shop::manifests(), include_str!("import/module-shop.yaml")),
        (web::manifests(), include_str!("import/module-web.yaml")),
    ];
    for (set, yaml) in modules {
        let made = documents(&set.to_yaml().expect("the set is right"));
        let said = documents(yaml);
        assert!(said.len() > 4);
        assert_eq!(made, said);
    }
}
