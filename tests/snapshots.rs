//! Every manifest of the notes: its exact bytes, and that it says what the notes say.

use std::path::Path;

use serde_yaml::Value;

/// Examples: the module, the file and the name of each, and a table of what makes their YAML.
macro_rules! examples {
    ($table:ident: $($module:ident $path:literal $name:literal;)+) => {
        $(#[path = $path] mod $module;)+

        const $table: &[(&str, Yaml)] = &[$(($name, $module::yaml)),+];
    };
}

#[path = "../examples/catalog.rs"]
mod catalog;

type Yaml = fn() -> Result<String, kubewright::Error>;

// The manifests of the notes, linked.
examples! {
    LINKED:
    config "../examples/config.rs" "config";
    secrets "../examples/secrets.rs" "secrets";
}

// A kind each, and a whole application.
examples! {
    KINDS:
    cron_job "../examples/cron-job.rs" "cron-job";
    daemon_set "../examples/daemon-set.rs" "daemon-set";
    deployment "../examples/deployment.rs" "deployment";
    horizontal_pod_autoscaler "../examples/horizontal-pod-autoscaler.rs" "horizontal-pod-autoscaler";
    ingress "../examples/ingress.rs" "ingress";
    job "../examples/job.rs" "job";
    network_policy "../examples/network-policy.rs" "network-policy";
    pod_disruption_budget "../examples/pod-disruption-budget.rs" "pod-disruption-budget";
    role "../examples/role.rs" "role";
    service "../examples/service.rs" "service";
    shop "../examples/shop.rs" "shop";
    shop_builder "../examples/shop-builder.rs" "shop-builder";
    stateful_set "../examples/stateful-set.rs" "stateful-set";
    storage "../examples/storage.rs" "storage";
}

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
        for (name, yaml) in catalog::MANIFESTS.iter().chain(LINKED).chain(KINDS) {
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
