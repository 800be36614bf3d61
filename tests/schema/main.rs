//! Holds the generated schema, and what the builder and the macros take from it, equal to the `k8s-openapi` source that Cargo.lock pins.
//!
//! `UPDATE_SCHEMA=1 cargo test --test schema` writes it anew.

mod builder;
#[path = "../support/cargo.rs"]
mod cargo;
mod fronts;
mod glue;
mod kinds;
mod lists;
mod names;
mod setters;
mod source;
mod table;

use std::fs;
use std::path::Path;

use kubewright_core::schema::generated::{KINDS, POD, POD_SPEC};
use kubewright_core::schema::{KindId, NameRule, Scope, Ty, Version, kind};
use serde::de::DeserializeOwned;
use table::{Enums, Lists, Table};

/// The minor versions of Kubernetes 1 that the pinned `k8s-openapi` has.
const VERSIONS: std::ops::RangeInclusive<u8> = 33..=37;

/// The values of enums, by type and JSON name of the field (`io.k8s.api.core.v1.Container#imagePullPolicy`),
/// as the API server's own OpenAPI document lists them; `k8s-openapi` drops them.
const ENUMS: &str = "dsl/core/schema/enums.json";

/// Values of fields that the same document names in words alone, and that an API server holds a text against.
const WORDS: &str = "dsl/core/schema/words.json";

/// The lists whose elements have keys, by type and JSON name of the field, out of the same document.
const LISTS: &str = "dsl/core/schema/list-keys.json";

/// What the builder takes from the schema.
const BUILDER: &str = "dsl/src/builder/generated.rs";

#[test]
fn generated_files_are_fresh() {
    let root = kubewright_tests::root();
    let k8s_openapi = cargo::package_dir(&cargo::metadata(), "k8s-openapi").join("src");
    let types = source::read(&k8s_openapi, VERSIONS);
    let mut enums: Enums = data(&root.join(ENUMS));
    for (field, values) in data::<Enums>(&root.join(WORDS)) {
        assert!(enums.insert(field.clone(), values).is_none(), "`{field}` has values in {ENUMS}");
    }
    let lists: Lists = data(&root.join(LISTS));

    let table = Table { types: &types, enums: &enums, lists: &lists, versions: VERSIONS };
    let mut files = table.write();
    files.insert(BUILDER.to_owned(), builder::write(&table));
    setters::assert_rows_exist(&table);
    files.extend(setters::write(&table));
    files.insert(fronts::FILE.to_owned(), fronts::write(&table, root));
    files.insert(glue::TRAITS.to_owned(), glue::traits(&table));
    files.insert(glue::ITEMS.to_owned(), glue::items(&table));
    files.insert(glue::NAMES.to_owned(), glue::names(&table));
    let update = std::env::var_os("UPDATE_SCHEMA").is_some();
    for (name, text) in files {
        let path = root.join(&name);
        if update {
            path.parent().map(fs::create_dir_all);
            fs::write(&path, &text).unwrap_or_else(|error| panic!("cannot write {name}: {error}"));
        } else {
            let is = fs::read_to_string(&path).unwrap_or_default();
            assert!(is == text, "{name} is stale: run `UPDATE_SCHEMA=1 cargo test --test schema`");
        }
    }
}

fn data<T: DeserializeOwned>(path: &Path) -> T {
    let text = fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    serde_json::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

#[test]
fn kinds_are_found_by_api_version_and_kind() {
    assert_eq!(kind("v1", "Pod").expect("a pod is a kind").ty.path(), "api::core::v1::Pod");
    assert!(kind("v1", "pod").is_none());
    assert!(kind("apps/v1", "Pod").is_none());
}

#[test]
fn ids_and_kinds_have_one_order() {
    for known in KINDS {
        assert_eq!(known.id.kind().id, known.id, "{} {}", known.api_version, known.kind);
        let found = kind(known.api_version, known.kind).expect("a kind is found by its own name");
        assert_eq!(found.id, known.id, "{} {}", known.api_version, known.kind);
    }
}

#[test]
fn kinds_say_what_the_api_server_knows_of_them() {
    let service = KindId::Service.kind();
    assert_eq!((service.plural, service.scope, service.stored), ("services", Scope::Namespaced, true));
    assert_eq!(service.name, NameRule::DnsLabel1035Before(36));
    assert!(KindId::ClusterRole.kind().cluster_scoped());
    assert!(!KindId::TokenReview.kind().stored);

    let autoscaler = KindId::HorizontalPodAutoscaler.kind();
    assert_eq!((autoscaler.api_version, autoscaler.preferred), ("autoscaling/v2", true));
    let old = KindId::HorizontalPodAutoscalerV1.kind();
    assert_eq!((old.api_version, old.preferred, old.is_stable()), ("autoscaling/v1", false, true));
    let classes = [KindId::DeviceClass, KindId::DeviceClassV1beta1].map(KindId::kind);
    assert!(classes.map(|kind| kind.is_in(Version(33))) == [false, true]);
    assert_eq!(KindId::EventsEvent.kind().api_version, "events.k8s.io/v1");
    // What nobody can create is no kind of a manifest.
    assert!(["ComponentStatus", "PodList", "Status"].iter().all(|name| kind("v1", name).is_none()));
    assert!(kind("autoscaling/v1", "Scale").is_none() && kind("policy/v1", "Eviction").is_none());
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

    let keys = |json| container.json_field(json).map_or(&[][..], |field| field.keys);
    assert_eq!(keys("ports"), ["containerPort", "protocol"]);
    assert_eq!((keys("env"), keys("args")), (&["name"][..], &[][..]));
}

#[test]
fn custom_resources_nest() {
    let crd = KindId::CustomResourceDefinition.kind().ty;
    let spec = crd.json_field("spec").and_then(|field| field.ty.object()).expect("a spec");
    let version = spec.json_field("versions").and_then(|field| field.ty.object()).expect("versions");
    let schema = version.json_field("schema").and_then(|field| field.ty.object()).expect("a schema");
    let props = schema.json_field("openAPIV3Schema").and_then(|field| field.ty.object()).expect("properties");
    let not = props.json_field("not").expect("a schema may be excluded");
    assert!(not.boxed && matches!(not.ty, Ty::Object(inner) if std::ptr::eq(inner, props)));
    let items = props.json_field("items").expect("a schema has items");
    let Ty::OneOf(forms) = items.ty else { panic!("items are a schema or a list of schemas") };
    assert!(matches!(forms.variants, [("Schema", Ty::Object(_)), ("Schemas", Ty::List(_))]));
    assert!(matches!(props.json_field("default").expect("a default").ty, Ty::Any));
}
