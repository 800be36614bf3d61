//! `cargo run --example check`: what it prints, and how it exits.

#[allow(dead_code, reason = "the tool's own `main`")]
#[path = "../examples/check.rs"]
mod check;

use std::io::{self, Read as _};
use std::sync::LazyLock;

use proptest::prelude::*;

/// What the tool makes of arguments and standard input: exit code, output, errors.
fn check(args: &[&str], stdin: &[u8]) -> (u8, String, String) {
    let (mut out, mut err) = (Vec::new(), Vec::new());
    let args = args.iter().map(|arg| (*arg).to_owned());
    let code =
        check::run(args, &mut io::Cursor::new(stdin), &mut out, &mut err, false).expect("memory takes all");
    let text = |bytes| String::from_utf8(bytes).expect("the tool writes text");
    (code, text(out), text(err))
}

const GOOD: &str = "\
apiVersion: v1
kind: ConfigMap
metadata:
  name: settings
data:
  mode: \"on\"
";

#[test]
fn an_accepted_manifest_exits_with_0() {
    assert_eq!(check(&["-"], GOOD.as_bytes()), (0, "1 accepted\n".to_owned(), String::new()));
    let (code, out, _) = check(&["--format", "json", "-"], GOOD.as_bytes());
    let expected = "{\"source\":\"<stdin>\",\"index\":0,\"kind\":\"ConfigMap\",\"name\":\"settings\",\
                    \"accepted\":true,\"findings\":[]}\n";
    assert_eq!((code, out.as_str()), (0, expected));
}

#[test]
fn a_refused_manifest_exits_with_1_and_says_where() {
    let bad = GOOD.replace("\"on\"", "on") + "---\n" + GOOD;
    let (code, out, _) = check(&["-"], bad.as_bytes());
    assert_eq!(code, 1);
    let mut lines = out.lines();
    assert!(lines.next().is_some_and(|line| line.starts_with("error: data[mode]: ")), "{out}");
    assert_eq!(lines.next(), Some("  --> <stdin>:6 (document 1, ConfigMap `settings`)"));
    assert_eq!(out.lines().last(), Some("1 accepted, 1 refused"));
    let (code, out, _) = check(&["--format=json", "-"], bad.as_bytes());
    let lines: Vec<serde_json::Value> =
        out.lines().map(|line| serde_json::from_str(line).expect("a line is JSON")).collect();
    assert_eq!((code, lines.len()), (1, 2));
    assert_eq!(lines[0]["accepted"], false);
    assert_eq!(lines[0]["findings"][0]["field"], "data[mode]");
    assert_eq!(lines[0]["findings"][0]["severity"], "error");
    assert_eq!((&lines[1]["accepted"], &lines[1]["index"]), (&true.into(), &1.into()));
}

#[test]
fn unreadable_input_exits_with_2_and_does_not_stop() {
    let (code, out, _) = check(&["-"], format!("a: [\n---\n{GOOD}").as_bytes());
    assert_eq!(code, 2);
    assert!(out.starts_with("error: ") && out.ends_with("1 accepted, 1 unreadable\n"), "{out}");
    let (code, out, _) = check(&["--format", "json", "-"], b"{\"a\": }\n{\"kind\": \"Pod\"}\n");
    assert_eq!((code, out.lines().count()), (2, 2));
    let (code, out, err) = check(&["/nowhere/at/all.yaml", "-"], GOOD.as_bytes());
    assert_eq!((code, out.as_str()), (2, "1 accepted, 1 unreadable\n"));
    assert!(err.starts_with("check: /nowhere/at/all.yaml: "), "{err}");
    assert_eq!(check(&["-"], b"# nothing\n").0, 2);
}

#[test]
fn what_is_no_object_of_a_cluster_is_not_checked() {
    let file = b"{\"apiVersion\":\"kustomize.config.k8s.io/v1beta1\",\"kind\":\"Kustomization\",\"resources\":[\"a.yaml\"]}";
    let (code, out, _) = check(&["-"], file);
    assert_eq!(code, 0);
    assert!(out.starts_with("advice: kind: `Kustomization` is not checked"), "{out}");
    assert!(out.ends_with("0 accepted, 1 not checked\n"), "{out}");
    let (_, out, _) = check(&["--format", "json", "-"], file);
    assert!(out.contains("\"accepted\":null"), "{out}");
}

#[test]
fn the_objects_of_a_list_are_judged_one_by_one() {
    let item =
        |kind: &str| format!("{{\"apiVersion\":\"v1\",\"kind\":\"{kind}\",\"metadata\":{{\"name\":\"a\"}}}}");
    let list = format!(
        "{{\"apiVersion\":\"v1\",\"kind\":\"List\",\"items\":[{},\n{}]}}",
        item("ConfigMap"),
        item("Nope")
    );
    let (code, out, _) = check(&["-"], list.as_bytes());
    assert_eq!(code, 1);
    assert!(out.contains("--> <stdin>:2 (document 1, item 2, Nope `a`)"), "{out}");
}

#[test]
fn arguments_that_are_wrong_exit_with_2() {
    for args in [&[][..], &["--nope", "-"], &["--format", "xml", "-"], &["--format"]] {
        let (code, out, err) = check(args, b"");
        assert!(code == 2 && out.is_empty() && err.starts_with("check: "), "{args:?}: {err}");
    }
    assert_eq!(check(&["--help"], b"").0, 0);
}

#[test]
fn what_a_manifest_says_cannot_command_the_terminal() {
    let (_, out, _) = check(&["-"], b"{\"kind\": \"\\u001b[2J\", \"apiVersion\": \"v1\"}");
    assert!(!out.contains('\u{1b}'), "{out:?}");
}

/// JSON of any shape, most of it with the words of Kubernetes in it.
fn arbitrary_json() -> impl Strategy<Value = serde_json::Value> {
    let leaf = prop_oneof![
        Just(serde_json::Value::Null),
        any::<bool>().prop_map(Into::into),
        any::<i64>().prop_map(Into::into),
        any::<u64>().prop_map(Into::into),
        any::<f64>().prop_map(Into::into),
        word().prop_map(Into::into),
        ".*".prop_map(Into::into),
    ];
    leaf.prop_recursive(6, 64, 8, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..6).prop_map(serde_json::Value::Array),
            prop::collection::vec((prop_oneof![word(), ".*"], inner), 0..8)
                .prop_map(|entries| serde_json::Value::Object(entries.into_iter().collect())),
        ]
    })
}

/// Field names and values that rules look at.
fn word() -> impl Strategy<Value = String> {
    let words = "apiVersion kind metadata name namespace labels annotations generateName ownerReferences spec containers \
        initContainers ephemeralContainers image command args env value valueFrom secretKeyRef configMapKeyRef fieldRef \
        fieldPath resourceFieldRef resource divisor envFrom prefix ports containerPort hostPort protocol volumeMounts \
        mountPath subPath subPathExpr volumes emptyDir medium sizeLimit hostPath path type configMap secret items key mode \
        defaultMode projected sources downwardAPI persistentVolumeClaim claimName livenessProbe readinessProbe \
        startupProbe httpGet tcpSocket grpc exec port scheme lifecycle preStop postStart sleep seconds resources limits \
        requests claims cpu memory securityContext runAsUser capabilities seccompProfile affinity nodeAffinity \
        podAffinity tolerations operator effect topologySpreadConstraints maxSkew topologyKey whenUnsatisfiable \
        labelSelector matchExpressions values dnsConfig dnsPolicy os windows hostNetwork overhead restartPolicy data \
        stringData binaryData immutable Pod ConfigMap Secret v1 Always Never OnFailure 250m 1Gi 0 -1 80 http metadata.name \
        limits.cpu kubernetes.io/tls tls.crt YQ== ../a /a web";
    prop::sample::select(words.split_whitespace().collect::<Vec<_>>()).prop_map(str::to_owned)
}

/// An object of a known kind with arbitrary content.
fn arbitrary_object() -> impl Strategy<Value = serde_json::Value> {
    let kind = prop::sample::select(vec!["Pod", "ConfigMap", "Secret"]);
    (kind, arbitrary_json(), arbitrary_json(), arbitrary_json()).prop_map(|(kind, metadata, spec, data)| {
        serde_json::json!({ "apiVersion": "v1", "kind": kind, "metadata": metadata, "spec": spec, "data": data })
    })
}

/// The objects of the conformance corpus, from which a case starts.
static CORPUS: LazyLock<Vec<serde_json::Value>> = LazyLock::new(|| {
    let packed = include_bytes!("conformance/mutated.jsonl.gz");
    let mut text = String::new();
    flate2::read::MultiGzDecoder::new(&packed[..]).read_to_string(&mut text).expect("gzip of text");
    let case = |line| serde_json::from_str::<serde_json::Value>(line).expect("a line of the corpus is JSON");
    text.lines().step_by(7).map(|line| case(line)["object"].take()).collect()
});

/// Puts a value somewhere into another one, at the place that the steps lead to.
fn replace(into: &mut serde_json::Value, steps: &[prop::sample::Index], value: serde_json::Value) {
    let inner = steps.split_first().and_then(|(step, steps)| match &mut *into {
        serde_json::Value::Array(items) if !items.is_empty() => {
            let index = step.index(items.len());
            Some((&mut items[index], steps))
        }
        serde_json::Value::Object(map) if !map.is_empty() => {
            let index = step.index(map.len());
            map.values_mut().nth(index).map(|value| (value, steps))
        }
        _ => None,
    });
    match inner {
        Some((inner, steps)) => replace(inner, steps, value),
        None => *into = value,
    }
}

/// A real object with a part of it replaced by anything.
fn arbitrary_mutation() -> impl Strategy<Value = serde_json::Value> {
    let steps = prop::collection::vec(any::<prop::sample::Index>(), 1..8);
    let value = prop_oneof![word().prop_map(serde_json::Value::from), arbitrary_json()];
    (any::<prop::sample::Index>(), prop::collection::vec((steps, value), 1..4)).prop_map(
        |(start, changes)| {
            let mut object = start.get(&CORPUS).clone();
            for (steps, value) in changes {
                replace(&mut object, &steps, value);
            }
            object
        },
    )
}

// Run by hand with PROPTEST_CASES=1000000, without a panic; here a few hundred, which is proptest's default.
proptest! {
    #[test]
    fn no_json_makes_it_panic(value in prop_oneof![1 => arbitrary_json(), 1 => arbitrary_object(), 4 => arbitrary_mutation()]) {
        let text = value.to_string();
        check(&["-"], text.as_bytes());
        let (_, out, _) = check(&["--format", "json", "-"], text.as_bytes());
        for line in out.lines() {
            prop_assert!(serde_json::from_str::<serde_json::Value>(line).is_ok(), "{}", line);
        }
    }

    #[test]
    fn no_bytes_make_it_panic(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        check(&["-"], &bytes);
    }

    #[test]
    fn no_yaml_makes_it_panic(text in "([a-z&*!|>'\"%@{}\\[\\],:?#~ \t\n-]|: |- |\n  |<<|on|---\n|\\PC){0,120}") {
        check(&["-"], text.as_bytes());
    }
}

#[test]
fn deep_and_huge_documents_are_judged_or_refused() {
    for open in ["[", "{\"a\":", "- ", "? ", "a:\n "] {
        check(&["-"], open.repeat(200_000).as_bytes());
    }
    let huge = format!("{GOOD}  text: |\n{}", "    a line of text\n".repeat(200_000));
    assert_eq!(check(&["-"], huge.as_bytes()).0, 1);
    let keys: String = (0..50_000).map(|key| format!("  k{key}: a\n")).collect();
    check(&["-"], format!("{GOOD}{keys}").as_bytes());
}
