//! Every manifest of the notes: its exact bytes, and that it says what the notes say.

use std::path::Path;

use serde_yaml::Value;

#[path = "../examples/catalog.rs"]
mod catalog;
#[path = "../examples/config.rs"]
mod config;
#[path = "../examples/secrets.rs"]
mod secrets;
#[path = "../examples/shop.rs"]
mod shop;
#[path = "../examples/shop-builder.rs"]
mod shop_builder;

type Yaml = fn() -> Result<String, kubewright::Error>;

/// The examples of several objects that are linked.
const LINKED: &[(&str, Yaml)] = &[("config", config::yaml), ("secrets", secrets::yaml)];

/// The examples of a whole application.
const SHOPS: &[(&str, Yaml)] = &[("shop", shop::yaml), ("shop-builder", shop_builder::yaml)];

/// The manifests of the notes that a cluster refuses: what is wrong, and what the example has instead.
const CORRECTED: &[(&str, &str, &str)] = &[
    ("game-volume", "kind: ConfigMap", "kind: Pod"),
    ("secret-volume", "kind: Secret", "kind: Pod"),
    ("user-info", "cGFzc3dvcmQxMjM입", "cGFzc3dvcmQxMjM="),
];

#[test]
fn manifests_are_pinned_byte_by_byte() {
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path("../snapshots");
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(|| {
        for (name, yaml) in catalog::MANIFESTS.iter().chain(LINKED).chain(SHOPS) {
            let yaml = yaml().expect("a manifest that a cluster accepts");
            insta::assert_binary_snapshot!(&format!("{name}.yaml"), yaml.into_bytes());
        }
    });
}

#[test]
fn links_write_the_names_that_the_notes_write() {
    let mut count = 0;
    for (example, yaml) in LINKED {
        let yaml = yaml().expect("a set that a cluster accepts");
        for document in yaml.split("---\n") {
            let value: Value = serde_yaml::from_str(document).expect("our YAML");
            let name = value["metadata"]["name"].as_str().expect("a name");
            if let Some((_, alone)) = catalog::MANIFESTS.iter().find(|(known, _)| *known == name) {
                assert_eq!(document, alone().expect("a right manifest"), "{example}: {name}");
                count += 1;
            }
        }
    }
    assert_eq!(count, 9, "the manifests of the notes' sections 10 and 11");
}

#[test]
fn manifests_say_what_the_notes_say() {
    let notes = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/notes");
    let mut count = 0;
    for (name, yaml) in catalog::MANIFESTS {
        let mut note =
            std::fs::read_to_string(notes.join(format!("{name}.yaml"))).expect("a manifest of the notes");
        if let Some((_, wrong, right)) = CORRECTED.iter().find(|(corrected, ..)| corrected == name) {
            assert!(note.contains(wrong), "{name}");
            note = note.replace(wrong, right);
        }
        let note: Value = serde_yaml::from_str(&note).expect("the note's YAML");
        let ours: Value = serde_yaml::from_str(&yaml().expect("a right manifest")).expect("our YAML");
        assert_eq!(ours, note, "{name}");
        count += 1;
    }
    let files = std::fs::read_dir(&notes).expect("the notes").count();
    assert_eq!(count, files, "every manifest of the notes has an example");
}

#[test]
fn the_shop_is_accepted_without_a_word_whoever_makes_it() {
    let (set, built) = (shop::set(), shop_builder::set().expect("it is built"));
    for (what, set) in [("macros", &set), ("builder", &built)] {
        let findings: Vec<_> = set
            .check()
            .iter()
            .map(ToString::to_string)
            .filter(|report| !report.ends_with("no findings"))
            .collect();
        assert!(findings.is_empty(), "{what}: {findings:#?}");
    }
    let (written, built) = (set.to_yaml().expect("accepted"), built.to_yaml().expect("accepted"));
    assert!(written == built, "the examples `shop` and `shop-builder` print different objects");
    let mut alone = set.clone();
    alone.self_contained().external("IngressClass", "nginx").external("Secret", "shop-tls");
    let missing: Vec<_> = alone.check().iter().flat_map(|report| report.findings().to_vec()).collect();
    assert!(missing.is_empty(), "{missing:#?}");
}

#[test]
fn the_shop_is_short() {
    let lines = include_str!("../examples/shop.rs").lines();
    assert!(lines.filter(|line| !line.trim().is_empty()).count() <= 190);
}
