//! Runs the command: what it prints, and how it exits.

use std::fs;
use std::io::{Read as _, Write as _};
use std::process::{Command, Stdio};

use assert_cmd::cargo::cargo_bin_cmd;
use serde_json::Value;

const GOOD: &str = "\
apiVersion: v1
kind: ConfigMap
metadata:
  name: settings
data:
  mode: \"on\"
";

const WEB: &str = "\
apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  serviceAccountName: wbe
  containers:
  - name: web
    image: nginx
    env: [{name: MODE, value: on}, {name: MODE, valueFrom: {configMapKeyRef: {name: settings, key: mod}}}]
    resources: {limits: {memory: 500MB}}
    volumeMounts:
    - {name: data, mountPath: /data}
";

const ACCOUNT: &str = "{apiVersion: v1, kind: ServiceAccount, metadata: {name: web}}\n";

/// The exit code, the output and the errors of a run.
fn run(args: &[&str], stdin: &str) -> (i32, String, String) {
    run_bytes(args, stdin.as_bytes())
}

fn run_bytes(args: &[&str], stdin: &[u8]) -> (i32, String, String) {
    let output = cargo_bin_cmd!("kubewright").args(args).write_stdin(stdin).output().expect("it runs");
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("it prints text");
    (output.status.code().expect("it exits"), text(output.stdout), text(output.stderr))
}

fn lines(out: &str) -> Vec<Value> {
    out.lines().map(|line| serde_json::from_str(line).expect("a line is JSON")).collect()
}

#[test]
fn what_is_accepted_exits_with_0() {
    assert_eq!(run(&["check", "-"], GOOD), (0, "1 accepted\n".to_owned(), String::new()));
    let (code, out, _) = run(&["check", "--format", "json", "-"], GOOD);
    let expected = "{\"source\":\"<stdin>\",\"index\":0,\"kind\":\"ConfigMap\",\"name\":\"settings\",\"accepted\":true,\
                    \"findings\":[]}\n";
    assert_eq!((code, out.as_str()), (0, expected));
}

#[test]
fn every_finding_with_its_line() {
    let input = format!("{WEB}---\n{GOOD}---\n{ACCOUNT}");
    let (code, out, err) = run(&["check", "-"], &input);
    assert_eq!((code, err.as_str()), (1, ""));
    insta::assert_snapshot!(out);
}

#[test]
fn json_tells_links_from_the_verdict_of_a_server() {
    let web =
        WEB.replace("value: on", "value: 'on'").replace("500MB", "500M").replace("    volumeMounts:\n", "");
    let web = web.replace("    - {name: data, mountPath: /data}\n", "");
    let (code, out, _) = run(&["check", "--format=json", "-"], &format!("{web}---\n{GOOD}---\n{ACCOUNT}"));
    let objects = lines(&out);
    assert_eq!((code, objects.len()), (1, 3));
    assert_eq!(objects[0]["accepted"], true);
    let links: Vec<(&str, &str, bool)> = objects[0]["findings"]
        .as_array()
        .expect("a list")
        .iter()
        .map(|it| {
            let text = |key: &str| it[key].as_str().expect("a text");
            (text("severity"), text("field"), it["link"].as_bool().expect("a boolean"))
        })
        .filter(|(.., link)| *link)
        .collect();
    let key = "spec.containers[0].env[1].valueFrom.configMapKeyRef.key";
    assert_eq!(links, [("advice", "spec.serviceAccountName", true), ("error", key, true)]);
    // Alone, nothing is known of others.
    let (code, out, _) = run(&["check", "--each", "--format=json", "-"], &format!("{web}---\n{GOOD}"));
    assert_eq!(code, 0, "{out}");
}

#[test]
fn self_contained_with_externals() {
    let pod = "{apiVersion: v1, kind: Pod, metadata: {name: a}, spec: {serviceAccountName: b, containers: [{name: c, image: d}]}}";
    assert_eq!(run(&["check", "-"], pod).0, 0);
    let (code, out, _) = run(&["check", "--self-contained", "-"], pod);
    assert!(code == 1 && out.ends_with("0 accepted, 1 with broken links\n"), "{out}");
    assert_eq!(run(&["check", "--self-contained", "--external", "ServiceAccount/b", "-"], pod).0, 0);
}

#[test]
fn the_version_is_chosen_when_it_runs() {
    let service = "{apiVersion: v1, kind: Service, metadata: {name: 8-ball}, spec: {clusterIP: None}}";
    assert_eq!(run(&["check", "--kubernetes", "1.35", "-"], service).0, 1);
    assert_eq!(run(&["check", "--kubernetes=1.36", "-"], service).0, 0);
    let (code, _, err) = run(&["check", "--kubernetes", "1.12", "-"], service);
    assert!(code == 2 && err.contains("`1.33`"), "{err}");
}

#[test]
fn warnings_are_denied_where_asked() {
    let pod = "{apiVersion: v1, kind: Pod, metadata: {name: a.b}, spec: {containers: [{name: c, image: d}]}}";
    assert_eq!(run(&["check", "-"], pod).0, 0);
    assert_eq!(run(&["check", "--deny", "warnings", "-"], pod).0, 1);
}

#[test]
fn what_cannot_be_read_exits_with_2_and_does_not_stop() {
    let (code, out, _) = run(&["check", "-"], &format!("a: [\n---\n{GOOD}"));
    assert!(code == 2 && out.ends_with("1 accepted, 1 unreadable\n"), "{out}");
    let (code, out, err) = run(&["check", "/nowhere/at/all.yaml", "-"], GOOD);
    assert_eq!((code, out.as_str()), (2, "1 accepted, 1 unreadable\n"));
    assert!(err.starts_with("kubewright: /nowhere/at/all.yaml: "), "{err}");
    let (code, _, err) = run(&["check", "-"], "# nothing\n");
    assert!(code == 2 && err.contains("no documents"), "{err}");
    // As `kubectl` does, with a word about it.
    let (code, out, _) = run_bytes(&["check", "-"], b"kind: \xff\n");
    assert!(code == 1 && out.starts_with("warning: bytes that are not UTF-8"), "{out}");
    assert_eq!(run(&["check"], "").0, 2);
    assert_eq!(run(&["check", "--format", "xml", "-"], "").0, 2);
}

#[test]
fn what_is_not_an_object_of_a_cluster_is_not_checked() {
    let file = "{apiVersion: kustomize.config.k8s.io/v1beta1, kind: Kustomization, resources: [a.yaml]}";
    let (code, out, _) = run(&["check", "-"], file);
    assert!(code == 0 && out.starts_with("advice: kind: `Kustomization` is not checked"), "{out}");
    assert!(out.ends_with("0 accepted, 1 not checked\n"), "{out}");
    assert_eq!(lines(&run(&["check", "--format", "json", "-"], file).1)[0]["accepted"], Value::Null);
}

#[test]
fn github_and_sarif() {
    let (code, out, _) = run(&["check", "--format", "github", "-"], WEB);
    assert_eq!(code, 1);
    assert!(out.starts_with("::error file=<stdin>,line=10,col="), "{out}");
    assert!(out.lines().all(|line| line.starts_with("::")), "{out}");

    let (_, out, _) = run(&["check", "--format", "sarif", "-"], WEB);
    let log: Value = serde_json::from_str(&out).expect("SARIF is JSON");
    // One of its patterns has a bracket too many.
    let schema = sarif_schema().replace("{2}]?$", "{2}$");
    let schema: Value = serde_json::from_str(&schema).expect("a schema");
    let schema = jsonschema::validator_for(&schema).expect("a schema");
    let errors: Vec<String> = schema.iter_errors(&log).map(|error| error.to_string()).collect();
    assert_eq!(errors, [""; 0]);
    assert_eq!(log["runs"][0]["results"][0]["locations"][0]["physicalLocation"]["region"]["startLine"], 10);
}

/// The schema of SARIF, which a crate of the registry brings.
fn sarif_schema() -> String {
    // Without a platform, Cargo asks for the packages of all.
    let rustc = Command::new("rustc").arg("-vV").output().expect("rustc runs");
    let host = String::from_utf8(rustc.stdout).expect("it prints text");
    let host = host.lines().find_map(|line| line.strip_prefix("host: ")).expect("it names its host");
    let metadata = Command::new(env!("CARGO"))
        .args(["metadata", "--format-version=1", "--offline", "--filter-platform", host, "--manifest-path"])
        .arg(concat!(env!("CARGO_MANIFEST_DIR"), "/Cargo.toml"))
        .output()
        .expect("cargo runs");
    let metadata: Value = serde_json::from_slice(&metadata.stdout).expect("cargo prints JSON");
    let packages = metadata["packages"].as_array().expect("packages");
    let sarif = packages.iter().find(|package| package["name"] == "serde-sarif").expect("a dependency");
    let manifest = std::path::PathBuf::from(sarif["manifest_path"].as_str().expect("a path"));
    fs::read_to_string(manifest.with_file_name("src").join("schema.json")).expect("the schema")
}

#[test]
fn a_directory_is_searched_in_order() {
    let directory = tempfile::tempdir().expect("a directory");
    let at = |name: &str| directory.path().join(name);
    fs::create_dir(at("deep")).expect("a directory");
    fs::write(at("b.yaml"), GOOD).expect("a file");
    fs::write(at("deep/a.yml"), ACCOUNT).expect("a file");
    fs::write(at("notes.txt"), "a: [").expect("a file");
    fs::write(at("empty.yaml"), "# nothing\n").expect("a file");
    let path = directory.path().to_str().expect("a path");
    let (code, out, err) = run(&["check", "--format", "json", path], "");
    let names: Vec<_> = lines(&out).iter().map(|line| line["name"].as_str().map(str::to_owned)).collect();
    assert_eq!((code, err.as_str()), (0, ""));
    assert_eq!(names, [Some("settings".to_owned()), Some("web".to_owned())]);
}

#[test]
fn a_million_lines() {
    let directory = tempfile::tempdir().expect("a directory");
    let path = directory.path().join("big.yaml");
    let mut text = String::from("apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: big\ndata:\n");
    (0..1_000_000).for_each(|line| text.push_str(&format!("  # {line}\n")));
    text.push_str("  mode: on\n");
    fs::write(&path, text).expect("a file");
    let (code, out, _) = run(&["check", path.to_str().expect("a path")], "");
    assert!(code == 1 && out.contains("1000006 |"), "{out}");
}

#[test]
fn a_pipe_that_closes_is_the_end() {
    let mut text = String::new();
    (0..20_000).for_each(|number| {
        text.push_str(&format!("---\n{}", GOOD.replace("settings", &format!("S{number}"))))
    });
    let mut child = Command::new(assert_cmd::cargo::cargo_bin!("kubewright"))
        .args(["check", "-"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("it starts");
    child.stdin.take().expect("a pipe").write_all(text.as_bytes()).expect("it reads");
    let mut start = [0; 6];
    let mut stdout = child.stdout.take().expect("a pipe");
    stdout.read_exact(&mut start).expect("it writes");
    drop(stdout);
    let output = child.wait_with_output().expect("it ends");
    assert!(output.stderr.is_empty() && output.status.code().is_some(), "{output:?}");
}

#[test]
fn what_a_manifest_says_cannot_command_the_terminal() {
    let (_, out, _) = run(&["check", "-"], "{\"kind\": \"\\u001b[2J\", \"apiVersion\": \"v1\"}");
    assert!(!out.contains('\u{1b}'), "{out:?}");
}

#[test]
fn converted_as_kubectl_reads_it() {
    let text = "kind: ConfigMap\napiVersion: v1\ndata: {mode: 'on', octal: 010}\n---\n{\"kind\": \"Pod\"}\n";
    let (code, out, _) = run(&["convert", "-"], text);
    assert_eq!(code, 0);
    assert_eq!(out, "apiVersion: v1\nkind: ConfigMap\ndata:\n  mode: \"on\"\n  octal: 8\n---\nkind: Pod\n");
    let (_, out, _) = run(&["convert", "--to", "json", "-"], text);
    let objects: Vec<Value> =
        serde_json::Deserializer::from_str(&out).into_iter().map(|object| object.expect("JSON")).collect();
    assert_eq!((objects.len(), &objects[0]["data"]["octal"]), (2, &8.into()));
    assert_eq!(run(&["convert", "-"], "a: [\n").0, 2);
}

#[test]
fn graphs_in_three_languages() {
    let text = format!("{WEB}---\n{GOOD}");
    let (code, out, _) = run(&["graph", "-"], &text);
    assert!(code == 0 && out.starts_with("graph LR\n") && out.contains(":::missing"), "{out}");
    assert!(run(&["graph", "--format", "dot", "-"], &text).1.starts_with("digraph "));
    assert!(run(&["graph", "--format", "svg", "-"], &text).1.starts_with("<svg "));
}

#[test]
fn completions_for_shells() {
    for shell in ["bash", "zsh", "fish"] {
        let (code, out, _) = run(&["completions", shell], "");
        assert!(code == 0 && out.contains("kubewright"), "{shell}");
    }
}

#[test]
fn the_objects_of_a_list_are_judged_one_by_one() {
    let object = |kind: &str| format!("{{apiVersion: v1, kind: {kind}, metadata: {{name: a}}}}");
    let list =
        format!("apiVersion: v1\nkind: List\nitems:\n- {}\n- {}\n", object("ConfigMap"), object("Nope"));
    let (code, out, _) = run(&["check", "--format", "json", "-"], &list);
    let said: Vec<_> =
        lines(&out).iter().map(|line| (line["kind"].clone(), line["accepted"].clone())).collect();
    assert_eq!((code, said), (1, vec![("ConfigMap".into(), true.into()), ("Nope".into(), false.into())]));
}

#[test]
fn arguments_that_are_wrong_exit_with_2() {
    for args in
        [&["check"][..], &["check", "--nope", "-"], &["check", "--format", "xml", "-"], &["nope"], &[]]
    {
        let (code, out, err) = run(args, "");
        assert!(code == 2 && out.is_empty() && !err.is_empty(), "{args:?}: {err}");
    }
    assert_eq!(run(&["check", "--help"], "").0, 0);
}
