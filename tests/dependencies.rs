//! Holds the direction of dependencies: the macros stay light, and the core depends on nothing.

#[path = "support/cargo.rs"]
mod cargo;

use std::collections::BTreeSet;

use serde_json::Value;

#[test]
fn macros_never_reach_k8s_openapi() {
    let metadata = cargo::metadata();
    let reached = reached(&metadata, "kubewright-macros");
    assert!(reached.contains("syn"), "the walk finds dependencies at all");
    assert!(!reached.contains("k8s-openapi"), "kubewright-macros reaches k8s-openapi: {reached:?}");
    assert!(!reached.contains("kubewright"), "kubewright-macros reaches kubewright: {reached:?}");
}

#[test]
fn core_depends_on_nothing() {
    let metadata = cargo::metadata();
    let packages = metadata["packages"].as_array().expect("metadata has packages");
    let core = packages.iter().find(|package| package["name"] == "kubewright-core");
    let dependencies = core.expect("the core is in the workspace")["dependencies"].as_array();
    assert_eq!(dependencies.map(Vec::len), Some(0), "not even for its tests: {dependencies:?}");
}

#[test]
fn libraries_choose_no_kubernetes_version() {
    let metadata = cargo::metadata();
    let packages = metadata["packages"].as_array().expect("metadata has packages");
    for name in ["kubewright", "kubewright-macros"] {
        let package = packages.iter().find(|package| package["name"] == name);
        let features = &package.expect("a package of the workspace")["features"];
        let default = features["default"].as_array().map_or(0, Vec::len);
        assert_eq!(default, 0, "{name} turns features on by default: {}", features["default"]);
    }
}

/// The names of all packages that a package depends on, over any number of steps, its tests left out.
fn reached(metadata: &Value, name: &str) -> BTreeSet<String> {
    let packages = metadata["packages"].as_array().expect("metadata has packages");
    let name_of = |id: &Value| {
        let package = packages.iter().find(|package| package["id"] == *id);
        package.and_then(|package| package["name"].as_str()).expect("a package has a name")
    };
    let nodes = metadata["resolve"]["nodes"].as_array().expect("metadata has the resolved graph");

    let mut reached = BTreeSet::new();
    let mut next = vec![name];
    while let Some(name) = next.pop() {
        for node in nodes.iter().filter(|node| name_of(&node["id"]) == name) {
            let deps = node["deps"].as_array().into_iter().flatten();
            let normal = deps.filter(|dep| {
                let kinds = dep["dep_kinds"].as_array();
                kinds.is_some_and(|kinds| kinds.iter().any(|kind| kind["kind"] != "dev"))
            });
            for dep in normal {
                let name = name_of(&dep["pkg"]);
                if reached.insert(name.to_owned()) {
                    next.push(name);
                }
            }
        }
    }
    reached
}
