//! What `kubewright import` writes: a dozen typical manifests, pinned; and what it says.
//!
//! `UPDATE_IMPORT=1 cargo test -p kubewright-cli --test import` writes the files anew.

use std::fs;
use std::io::Read as _;
use std::path::Path;

use assert_cmd::cargo::cargo_bin_cmd;

/// The exit code, the output and the errors of a run.
fn import(args: &[&str], stdin: &str) -> (i32, String, String) {
    let mut command = cargo_bin_cmd!("kubewright");
    let command = command.current_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/import"));
    let output = command.arg("import").args(args).write_stdin(stdin).output().expect("it runs");
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("it prints text");
    (output.status.code().expect("it exits"), text(output.stdout), text(output.stderr))
}

#[test]
fn typical_manifests_are_written_as_a_person_would() {
    let directory = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/import");
    let mut wrong = String::new();
    let mut count = 0;
    for entry in fs::read_dir(&directory).expect("the directory") {
        let name = entry.expect("an entry").file_name().into_string().expect("a name");
        let Some(stem) = name.strip_suffix(".yaml") else { continue };
        let mut args = vec![name.as_str()];
        if stem.starts_with("module-") {
            args.push("--module");
        } else if stem.starts_with("build-") {
            args.push("--build-script");
        }
        let (code, out, err) = import(&args, "");
        assert_eq!(code, 0, "{name}: {err}");
        assert!(out.lines().all(|line| line.chars().count() <= 100), "{name}: a line is too long");
        let pinned = directory.join(format!("{stem}.rs"));
        if std::env::var_os("UPDATE_IMPORT").is_some() {
            fs::write(&pinned, &out).expect("it is written");
        }
        if fs::read_to_string(&pinned).unwrap_or_default() != out {
            wrong.push_str(&format!("{name}\n{out}\n"));
        }
        count += 1;
    }
    assert!(wrong.is_empty() && count > 11, "{count} files; otherwise than pinned:\n{wrong}");
}

#[test]
fn every_comment_is_kept() {
    let yaml = fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/import/deployment.yaml"));
    let yaml = yaml.expect("the file").replace("status: {}", "# the end\n");
    let (_, out, _) = import(&["-"], &yaml);
    for comment in [
        "// The website. It scales by hand.",
        "replicas: 3, // one a zone",
        "// The server itself.",
        "// the end",
    ] {
        assert!(out.contains(comment), "{comment}\n{out}");
    }
    let flow = "{apiVersion: v1, kind: ConfigMap, # a\n metadata: {name: x}, # b\n data: {a: '# no', b: c}} # d\n# e\n";
    let block =
        "apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: x # a\ndata: # b\n  # c\n  k: v\n  # d\n";
    for (yaml, comments) in
        [(flow, &["// a", "// b", "// d", "// e"]), (block, &["// a", "// b", "// c", "// d"])]
    {
        let (_, out, _) = import(&["-"], yaml);
        assert_eq!(out.matches("//").count(), 4, "{out}");
        assert!(comments.iter().all(|comment| out.contains(comment)), "{out}");
    }
}

#[test]
fn values_of_secrets_are_written_where_they_are_asked_for() {
    let (code, out, err) = import(&["secret.yaml"], "");
    assert!(code == 0 && !out.contains("shop") && !out.contains("hunter2"), "{out}");
    let said = "kubewright: secret.yaml: Secret `db-user`: its values are read from files that you create: \
                secrets/db-user/password, secrets/db-user/username\n";
    assert_eq!(err, said);
    let (_, out, err) = import(&["--with-secrets", "secret.yaml"], "");
    assert!(
        out.contains("username: \"shop\"") && out.contains("password: b\"hunter2\"") && err.is_empty(),
        "{out}"
    );
}

/// A manifest, how it ends, and what is said of it.
const SAID: &[(&str, i32, &str)] = &[
    (
        "{apiVersion: v1, kind: ConfigMap, metadata: {name: x}, dat: {}}",
        1,
        "ConfigMap `x`: not imported: this kind has no field `dat`",
    ),
    (
        "{apiVersion: v1, kind: ConfigMap, metadata: {name: x}, data: [a]}",
        1,
        "ConfigMap `x`: not imported: `data` must be no list",
    ),
    (
        "{apiVersion: example.com/v1, kind: Widget, metadata: {name: x}}",
        1,
        "Widget `x`: not imported: there is no macro for this kind; `--module` and `--build-script` put it into the set as JSON",
    ),
    (
        "{apiVersion: autoscaling/v1, kind: HorizontalPodAutoscaler, metadata: {name: x}}",
        1,
        "HorizontalPodAutoscaler `x`: not imported: the macro of this kind is for `autoscaling/v2`",
    ),
    (
        "{apiVersion: extensions/v1beta1, kind: Ingress, metadata: {name: x}}",
        1,
        "Ingress `x`: not imported: there is no macro for this kind",
    ),
    (
        "{apiVersion: apps/v1beta1, kind: Deployment, metadata: {name: x}}",
        1,
        "Deployment `x`: not imported: this kind is in `apps/v1`",
    ),
    (
        "{apiVersion: v1, kind: Pod, metadata: {name: x}, spec: {containers: []}}",
        1,
        "Pod `x`: rustc will refuse it: a pod needs at least one container",
    ),
    (
        "{apiVersion: rbac.authorization.k8s.io/v1, kind: ClusterRoleBinding, metadata: {name: x}, roleRef: {apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: view}, subjects: [{kind: ServiceAccount, name: web}]}\n---\n{apiVersion: v1, kind: ServiceAccount, metadata: {name: web}}",
        1,
        "ClusterRoleBinding `x`: rustc will refuse it: a ServiceAccount among the subjects needs `namespace`",
    ),
    ("a: b: c", 2, "a map cannot start here"),
    (
        "{apiVersion: v1, kind: ConfigMap, metadata: {name: x}, data: {a: b}, status: {c: d}}",
        0,
        "`status` is left out: it is the cluster's to write",
    ),
];

#[test]
fn it_says_what_it_does_not_do() {
    let mut wrong = String::new();
    for (yaml, expected, said) in SAID {
        // Behind a space, so that it is YAML.
        let (code, _, err) = import(&["-"], &format!(" {yaml}\n"));
        if code != *expected || !err.contains(said) {
            wrong.push_str(&format!("{yaml}: {code}: {err}\n"));
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}

#[test]
fn the_example_of_the_readme_is_what_is_printed() {
    let readme = fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/README.md")).expect("the README");
    let block = |start: &str| {
        let rest = readme.split_once(start).map_or("", |(_, rest)| rest);
        rest.split_once("```").map_or("", |(block, _)| block).to_owned()
    };
    let (code, out, err) = import(&["-"], &block("```yaml\n"));
    assert_eq!((code, out, err), (0, block("```rust,ignore\n"), String::new()));
}

#[test]
fn a_file_is_written_where_it_is_asked_for() {
    let directory = tempfile::tempdir().expect("a directory");
    let path = directory.path().join("shop.rs");
    let (code, out, _) = import(&["module-shop.yaml", "--module", "-o", path.to_str().expect("a path")], "");
    assert_eq!((code, out.as_str()), (0, ""));
    let pinned = fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/import/module-shop.rs"));
    assert_eq!(fs::read_to_string(path).expect("the file"), pinned.expect("the pinned one"));
}

/// Of the record of real manifests, where it is named: gzipped JSON Lines, each with `text`.
#[test]
fn real_manifests_are_proved() {
    let Some(path) = std::env::var_os("KUBEWRIGHT_READER_CORPUS") else { return };
    let mut text = String::new();
    let file = fs::File::open(path).expect("the record");
    flate2::read::GzDecoder::new(file).read_to_string(&mut text).expect("it is gzipped text");
    let directory = tempfile::tempdir().expect("a directory");
    for (number, line) in text.lines().enumerate() {
        let line: serde_json::Value = serde_json::from_str(line).expect("a line is JSON");
        let text = line["text"].as_str().expect("a text");
        fs::write(directory.path().join(format!("{number:05}.yaml")), text).expect("it is written");
    }
    let (_, out, err) = import(&["--with-secrets", directory.path().to_str().expect("a path")], "");
    let is_call = |line: &&str| {
        line.split_once("! {")
            .is_some_and(|(name, _)| name.bytes().all(|b| b == b'_' || b.is_ascii_lowercase()))
    };
    let proved = out.lines().filter(is_call).count();
    let refused =
        err.lines().filter(|line| line.contains("not imported") && !line.contains("there is no macro"));
    // Of versions that are no more, Kubernetes has no schema.
    let refused = refused.filter(|line| !line.contains("this kind is in"));
    let refused: Vec<_> = refused.collect();
    println!("{proved} proved, {} refused:\n{}", refused.len(), refused.join("\n"));
    assert!(proved > 1000 && refused.len() * 99 <= proved, "{proved} proved, {} refused", refused.len());
    assert!(!err.contains("field by field"), "{err}");
}
