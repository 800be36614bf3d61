//! Input of any kind is judged or refused: never a panic, nor a stack overflow, nor a loop.

use std::io::Read as _;
use std::sync::LazyLock;

use kubewright::{LinkOptions, Manifest, VERSION, check_manifests, link_manifests, read_manifests};
use proptest::prelude::*;

/// Judges a source as a server does, and with its links; the manifests of it.
fn judged(source: &[u8]) -> Vec<Manifest> {
    let mut manifests = read_manifests("any", source, VERSION);
    link_manifests(&mut manifests, &LinkOptions::default());
    assert_eq!(manifests.len(), check_manifests("any", source).count());
    // What is said of it is text, whatever is in it.
    for finding in manifests.iter().filter_map(|it| it.report.as_ref().ok()).flat_map(|it| it.findings()) {
        assert!(!finding.to_string().is_empty());
    }
    manifests
}

const GOOD: &str = "\
apiVersion: v1
kind: ConfigMap
metadata:
  name: settings
data:
  mode: \"on\"
";

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
        judged(value.to_string().as_bytes());
    }

    #[test]
    fn no_bytes_make_it_panic(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        judged(&bytes);
    }

    #[test]
    fn no_yaml_makes_it_panic(text in "([a-z&*!|>'\"%@{}\\[\\],:?#~ \t\n-]|: |- |\n  |<<|on|---\n|\\PC){0,120}") {
        judged(text.as_bytes());
    }
}

#[test]
fn deep_and_huge_documents_are_judged_or_refused() {
    for open in ["[", "{\"a\":", "- ", "? ", "a:\n "] {
        judged(open.repeat(200_000).as_bytes());
    }
    let huge = format!("{GOOD}  text: |\n{}", "    a line of text\n".repeat(200_000));
    let huge = judged(huge.as_bytes());
    assert!(huge.len() == 1 && huge.iter().all(Manifest::has_errors));
    let keys: String = (0..50_000).map(|key| format!("  k{key}: a\n")).collect();
    assert_eq!(judged(format!("{GOOD}{keys}").as_bytes()).len(), 1);
}
