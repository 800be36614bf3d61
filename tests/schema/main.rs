//! Holds the generated schema, and what the builder takes from it, equal to the `k8s-openapi` source that Cargo.lock pins.
//!
//! `UPDATE_SCHEMA=1 cargo test --test schema` writes it anew.

mod builder;
#[path = "../support/cargo.rs"]
mod cargo;
mod scopes;
mod source;
mod table;

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use kubewright_core::schema::generated::{KINDS, POD, POD_SPEC};
use kubewright_core::schema::{Ty, Version, kind};

/// The kinds that kubewright knows: everything else in the schema is what these reach.
const ROOTS: &[&str] = &[
    "api::core::v1::Pod",
    "api::core::v1::ConfigMap",
    "api::core::v1::Secret",
    "api::core::v1::PersistentVolumeClaim",
];

/// The minor versions of Kubernetes 1 that the pinned `k8s-openapi` has.
const VERSIONS: std::ops::RangeInclusive<u8> = 33..=37;

/// The values of enums, by type and JSON name of the field (`io.k8s.api.core.v1.Container#imagePullPolicy`),
/// as the API server's own OpenAPI document lists them; `k8s-openapi` drops them.
const ENUMS: &str = "dsl/core/schema/enums.json";

/// What the builder takes from the schema.
const BUILDER: &str = "dsl/src/builder/generated.rs";

#[test]
fn generated_files_are_fresh() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let k8s_openapi = cargo::package_dir(&cargo::metadata(), "k8s-openapi").join("src");
    let types = source::read(&k8s_openapi, VERSIONS, ROOTS);
    let enums = fs::read_to_string(root.join(ENUMS)).expect("the repository has the enum values");
    let enums: BTreeMap<String, Vec<String>> = serde_json::from_str(&enums).expect("enum values are JSON");

    let mut files = table::write(&types, &enums, VERSIONS, ROOTS);
    files.insert(BUILDER.to_owned(), builder::write(&types, &enums, &VERSIONS, table::HEADER));
    files.insert(scopes::FILE.to_owned(), scopes::write(&k8s_openapi, VERSIONS, table::HEADER));
    let update = std::env::var_os("UPDATE_SCHEMA").is_some();
    for (name, text) in files {
        let path = root.join(&name);
        if update {
            fs::write(&path, &text).unwrap_or_else(|error| panic!("cannot write {name}: {error}"));
        } else {
            let is = fs::read_to_string(&path).unwrap_or_default();
            assert!(is == text, "{name} is stale: run `UPDATE_SCHEMA=1 cargo test --test schema`");
        }
    }
}

#[test]
fn kinds_are_found_by_api_version_and_kind() {
    assert_eq!(KINDS.len(), ROOTS.len());
    assert_eq!(kind("v1", "Pod").expect("a pod is a kind").ty.path, "api::core::v1::Pod");
    assert!(kind("v1", "pod").is_none());
    assert!(kind("apps/v1", "Pod").is_none());
}

#[test]
fn fields_have_names_types_values_and_versions() {
    let spec = POD.json_field("spec").expect("a pod has a spec");
    assert!(matches!(spec.ty, Ty::Object(ty) if ty.name == "PodSpec"));

    let policy = POD_SPEC.rust_field("restart_policy").expect("a pod has a restart policy");
    assert_eq!((policy.json, policy.optional), ("restartPolicy", true));
    assert_eq!(policy.values, ["Always", "Never", "OnFailure"]);

    let containers = POD_SPEC.json_field("containers").expect("a pod has containers");
    assert!(!containers.optional);
    let Ty::List(Ty::Object(container)) = containers.ty else { panic!("containers are a list of objects") };
    let rules = container.json_field("restartPolicyRules").expect("1.34 added restart rules");
    assert!(rules.is_in(Version(34)) && !rules.is_in(Version(33)));
}
