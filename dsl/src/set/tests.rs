use std::path::{Path, PathBuf};

use k8s_openapi::api::core::v1::Namespace;
use serde_json::json;

use super::ManifestSet;
use crate::Error;
use crate::builder::{ConfigMap, Container, Deployment, EnvSource, Pod, Secret};

fn game() -> k8s_openapi::api::core::v1::ConfigMap {
    ConfigMap::new("game").data("lives", "3").build_unchecked()
}

fn pod(key: &str) -> Pod {
    Pod::new("game")
        .container(Container::new("game", "game").env("LIVES", EnvSource::config_map("game", key)))
}

fn fields(set: &ManifestSet) -> Vec<String> {
    let reports = set.check();
    reports.iter().flat_map(|report| report.errors().map(|finding| finding.field.clone())).collect()
}

#[test]
fn what_a_pod_takes_is_looked_up_in_its_namespace() {
    let object = |key| pod(key).build_unchecked();
    let mut set = ManifestSet::new();
    set.add(&object("live")).add(&game());
    assert_eq!(fields(&set), ["spec.containers[0].env[0].valueFrom.configMapKeyRef.key"]);
    set.namespace("games");
    assert_eq!(fields(&set).len(), 1);

    let mut set = ManifestSet::new();
    set.add(&object("lives")).add(&game());
    assert!(fields(&set).is_empty());

    // A ConfigMap of another namespace is another one.
    let mut set = ManifestSet::new();
    set.add(&object("live")).add(&ConfigMap::from(game()).namespace("other").build().expect("accepted"));
    assert!(fields(&set).is_empty());
}

#[test]
fn deployments_are_looked_into_and_optional_keys_are_left_alone() {
    let deployment = |pod: Pod| Deployment::new("game").selector("app", "game").template(pod);
    let mut set = ManifestSet::new();
    set.add(&game()).add(&deployment(pod("live")));
    let field = "spec.template.spec.containers[0].env[0].valueFrom.configMapKeyRef.key";
    assert_eq!(fields(&set), [field]);
    assert!(matches!(set.to_yaml(), Err(Error::Invalid(reports)) if reports[0].kind() == "Deployment"));

    let lives = EnvSource::config_map("game", "live").optional();
    let optional = Pod::new("game").container(Container::new("game", "game").env("LIVES", lives));
    let mut set = ManifestSet::new();
    set.add(&game()).add(&deployment(optional));
    assert!(fields(&set).is_empty());
}

#[test]
fn templates_are_pods() {
    let deployment = |container: serde_json::Value| {
        let template =
            json!({ "metadata": { "labels": { "app": "web" } }, "spec": { "containers": [container] } });
        let spec = json!({ "selector": { "matchLabels": { "app": "web" } }, "template": template });
        let metadata = json!({ "name": "web" });
        json!({ "apiVersion": "apps/v1", "kind": "Deployment", "metadata": metadata, "spec": spec })
    };
    let mut set = ManifestSet::new();
    set.add(&deployment(json!({ "name": "web", "image": "nginx" })));
    assert!(fields(&set).is_empty(), "{:?}", set.check());
    let mounts = json!([{ "name": "data", "mountPath": "/data" }]);
    let limits = json!({ "limits": { "memory": "5MB" } });
    let mut set = ManifestSet::new();
    set.add(&deployment(json!({ "name": "A", "image": "", "volumeMounts": mounts, "resources": limits })));
    let start = "spec.template.spec.containers[0]";
    let expected = ["resources.limits[memory]", "name", "image", "volumeMounts[0].name"];
    let mut found = fields(&set);
    found.sort();
    let mut expected = expected.map(|field| format!("{start}.{field}"));
    expected.sort();
    assert_eq!(found, expected);
}

#[test]
fn no_two_objects_are_the_same() {
    let mut set = ManifestSet::new();
    set.add(&game()).add(&game());
    assert_eq!(fields(&set), ["metadata.name"]);
    let mut set = ManifestSet::new();
    set.add(&game()).add(&ConfigMap::from(game()).namespace("b").build().expect("accepted"));
    assert!(fields(&set).is_empty());
    // It comes into the same namespace.
    set.namespace("b");
    assert_eq!(fields(&set), ["metadata.name"]);
}

#[test]
fn what_is_for_all_is_set_where_nothing_else_is() -> Result<(), Error> {
    let mut namespace = Namespace::default();
    namespace.metadata.name = Some("games".to_owned());
    let widget = json!({ "apiVersion": "example.com/v1", "kind": "Widget", "metadata": { "name": "w" } });
    let mut set = ManifestSet::new();
    set.namespace("games").label("team", "red").annotation("note", "on");
    set.add(&namespace)
        .add(&ConfigMap::from(game()).label("team", "blue").namespace("other").build()?)
        .add(&widget)
        .add_cluster_scoped(&widget.clone());
    let expected = "\
apiVersion: v1
kind: Namespace
metadata:
  annotations:
    note: \"on\"
  labels:
    team: red
  name: games
---
apiVersion: v1
kind: ConfigMap
metadata:
  annotations:
    note: \"on\"
  labels:
    team: blue
  name: game
  namespace: other
data:
  lives: \"3\"
---
apiVersion: example.com/v1
kind: Widget
metadata:
  annotations:
    note: \"on\"
  labels:
    team: red
  name: w
  namespace: games
---
apiVersion: example.com/v1
kind: Widget
metadata:
  annotations:
    note: \"on\"
  labels:
    team: red
  name: w
";
    assert_eq!(set.to_yaml()?, expected);
    let json: serde_json::Value = serde_json::from_str(&set.to_json()?).expect("JSON");
    assert_eq!((&json["kind"], json["items"].as_array().map(Vec::len)), (&json!("List"), Some(4)));
    assert_eq!(json["items"][1]["data"]["lives"], "3");
    Ok(())
}

#[test]
fn a_bad_label_for_all_is_said_once() {
    let mut set = ManifestSet::new();
    set.namespace("Games").label("a b", "x").label("ok", "-").annotation("", "x").add(&game()).add(&pod("x"));
    assert_eq!(fields(&set), ["namespace", "labels[a b]", "labels[ok]", "annotations[]"]);
}

#[test]
fn debug_prints_no_value() {
    let mut set = ManifestSet::new();
    set.add(&Secret::new("user").data("password", "hunter2").build().expect("accepted"));
    let text = format!("{set:?}");
    assert!(text.contains("Secret/user") && !text.contains("hunter2") && !text.contains("aHVu"), "{text}");
}

/// A directory of a test's own, gone at its end.
struct Scratch(PathBuf);

impl Scratch {
    fn new(name: &str) -> Self {
        let path = std::env::temp_dir().join(format!("kubewright-{name}-{}", std::process::id()));
        let _ = std::fs::remove_dir_all(&path);
        Scratch(path)
    }

    fn names(&self) -> Vec<String> {
        let entries = std::fs::read_dir(&self.0).expect("a directory");
        let mut names: Vec<_> = entries
            .map(|entry| entry.expect("an entry").file_name().to_string_lossy().into_owned())
            .collect();
        names.sort();
        names
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

fn write(path: &Path, text: &str) {
    std::fs::write(path, text).expect("can write");
}

#[test]
fn a_directory_changes_only_where_it_must() -> Result<(), Error> {
    let scratch = Scratch::new("directory");
    let mut set = ManifestSet::new();
    set.add(&game()).add(&pod("lives").build()?);
    let changes = set.directory(&scratch.0).write()?;
    assert_eq!(changes.written.len(), 3, "with the index");
    assert_eq!(scratch.names(), [".kubewright", "configmap_game.yaml", "pod_game.yaml"]);

    let path = scratch.0.join("pod_game.yaml");
    let modified = || std::fs::metadata(&path).and_then(|data| data.modified()).expect("a file");
    let before = modified();
    assert!(set.directory(&scratch.0).write()?.is_empty());
    assert_eq!(modified(), before);

    // A file of somebody else stays, and one of ours that is no longer made goes.
    write(&scratch.0.join("notes.yaml"), "mine");
    let mut set = ManifestSet::new();
    set.add(&ConfigMap::from(game()).data("lives", "4").build()?);
    assert_eq!(set.directory(&scratch.0).plan()?.removed, [path]);
    let changes = set.directory(&scratch.0).write()?;
    assert_eq!((changes.written.len(), changes.removed.len()), (2, 1));
    assert_eq!(scratch.names(), [".kubewright", "configmap_game.yaml", "notes.yaml"]);

    set.directory(&scratch.0).numbered().json().write()?;
    assert_eq!(scratch.names(), [".kubewright", "001_configmap_game.json", "notes.yaml"]);
    Ok(())
}

#[test]
fn what_somebody_else_wrote_is_not_overwritten() -> Result<(), Error> {
    let scratch = Scratch::new("foreign");
    std::fs::create_dir_all(&scratch.0)?;
    write(&scratch.0.join("configmap_game.yaml"), "mine");
    write(&scratch.0.join(".kubewright"), "../elsewhere.yaml\n/etc/passwd\n.hidden\n");
    let mut set = ManifestSet::new();
    set.add(&game()).add(&pod("lives").build()?);
    let error = set.directory(&scratch.0).write().expect_err("a file is in the way");
    assert!(matches!(&error, Error::Foreign(paths) if paths.len() == 1), "{error}");
    assert_eq!(scratch.names(), [".kubewright", "configmap_game.yaml"]);

    // Nothing is written where an object is refused.
    std::fs::remove_file(scratch.0.join("configmap_game.yaml"))?;
    set.add(&game());
    assert!(set.directory(&scratch.0).write().is_err());
    assert_eq!(scratch.names(), [".kubewright"]);
    Ok(())
}

#[test]
fn the_index_is_one_of_the_files() -> Result<(), Error> {
    let scratch = Scratch::new("index");
    let mut set = ManifestSet::new();
    set.add(&game());
    set.directory(&scratch.0).write()?;
    let index = scratch.0.join(".kubewright");
    std::fs::remove_file(&index)?;
    assert_eq!(set.directory(&scratch.0).plan()?.written, std::slice::from_ref(&index));

    // Whatever it says, only what is named as ours is removed.
    write(&scratch.0.join("README.md"), "mine");
    write(&scratch.0.join("values.yaml"), "mine");
    write(&index, "README.md\nvalues.yaml\nconfigmap_game.yaml\n");
    set.directory(&scratch.0).write()?;
    assert_eq!(scratch.names(), [".kubewright", "README.md", "configmap_game.yaml", "values.yaml"]);

    // What is no file is nobody's to replace.
    std::fs::remove_file(scratch.0.join("configmap_game.yaml"))?;
    std::fs::create_dir(scratch.0.join("configmap_game.yaml"))?;
    assert!(matches!(set.directory(&scratch.0).write(), Err(Error::Foreign(paths)) if paths.len() == 1));
    Ok(())
}

#[cfg(unix)]
#[test]
fn permissions_and_links_stay() -> Result<(), Error> {
    use std::os::unix::fs::{PermissionsExt as _, symlink};

    let scratch = Scratch::new("permissions");
    let mut set = ManifestSet::new();
    set.add(&game());
    let path = scratch.0.join("all.yaml");
    set.write_file(&path)?;
    std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o600))?;
    let link = scratch.0.join("link.yaml");
    symlink("all.yaml", &link)?;
    set.label("a", "b");
    assert!(set.write_file(&link)?);
    assert_eq!(std::fs::metadata(&path)?.permissions().mode() & 0o777, 0o600);
    assert!(link.is_symlink() && std::fs::read_to_string(&path)? == set.to_yaml()?);
    Ok(())
}

#[test]
fn writers_do_not_get_in_each_others_way() {
    let scratch = Scratch::new("writers");
    let path = scratch.0.join("all.yaml");
    std::thread::scope(|scope| {
        for writer in 0..4 {
            let path = &path;
            scope.spawn(move || {
                for round in 0..50 {
                    let mut set = ManifestSet::new();
                    set.add(&ConfigMap::new("game").data("round", format!("{writer} {round}")));
                    set.write_file(path).expect("written");
                }
            });
        }
    });
    assert_eq!(scratch.names(), ["all.yaml"]);
}

#[test]
fn a_list_is_its_objects() {
    let list = json!({ "apiVersion": "v1", "kind": "List", "items": [
        { "apiVersion": "v1", "kind": "ConfigMap", "metadata": { "name": "A" } },
        { "apiVersion": "v1", "kind": "ConfigMap", "metadata": { "name": "b" } },
    ] });
    let mut set = ManifestSet::new();
    set.add(&list);
    assert_eq!((set.len(), fields(&set)), (2, vec!["metadata.name".to_owned()]));
}

#[test]
fn a_stream_is_written_once() -> Result<(), Error> {
    let scratch = Scratch::new("stream");
    let mut set = ManifestSet::new();
    set.add(&game());
    let path = scratch.0.join("deep/all.yaml");
    assert!(set.write_file(&path)?);
    assert!(!set.write_file(&path)?);
    assert_eq!(std::fs::read_to_string(&path)?, set.to_yaml()?);
    assert!(set.write_file(scratch.0.join("all.json"))?);
    assert_eq!(std::fs::read_to_string(scratch.0.join("all.json"))?, set.to_json()?);
    Ok(())
}

#[test]
fn labels_of_pods_and_subjects_where_asked() {
    let labels = json!({ "matchLabels": { "app": "web" } });
    let template = json!({ "metadata": { "labels": { "app": "web" } }, "spec": { "containers": [] } });
    let mut set = ManifestSet::new();
    set.namespace("shop").label("team", "a").pod_label("team", "b").add(&json!({
        "apiVersion": "apps/v1", "kind": "Deployment", "metadata": { "name": "web" },
        "spec": { "selector": labels, "template": template },
    }));
    set.add(&json!({
        "apiVersion": "rbac.authorization.k8s.io/v1", "kind": "ClusterRoleBinding", "metadata": { "name": "web" },
        "subjects": [
            { "kind": "ServiceAccount", "name": "web" },
            { "kind": "ServiceAccount", "name": "web", "namespace": "other" },
            { "kind": "User", "name": "jane" },
        ],
    }));
    let nodes = set.judged().0;
    let at = |node: &kubewright_core::Node<()>, path: &[&str]| {
        path.iter().try_fold(node.clone(), |node, key| match key.parse::<usize>() {
            Ok(index) => node.as_list()?.items.get(index).cloned(),
            Err(_) => node.get(key).cloned(),
        })
    };
    let text = |index: usize, path: &[&str]| {
        at(&nodes[index], path).and_then(|node| node.as_str().map(str::to_owned))
    };
    assert_eq!(text(0, &["metadata", "labels", "team"]).as_deref(), Some("a"));
    assert_eq!(text(0, &["spec", "template", "metadata", "labels", "team"]).as_deref(), Some("b"));
    assert_eq!(text(1, &["metadata", "namespace"]), None);
    let namespaces = ["0", "1", "2"].map(|index| text(1, &["subjects", index, "namespace"]));
    assert_eq!(namespaces.map(|text| text.unwrap_or_default()), ["shop", "other", ""]);
}
