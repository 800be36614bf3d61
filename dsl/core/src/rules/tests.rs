//! One mistake, one finding: the rules of containers, ConfigMaps and Secrets, as a macro asks them.

use crate::check::{check, check_parts};
use crate::node::{Node, Value};
use crate::rules::testing::{int, list, map, said, text, yes};
use crate::schema::{Version, generated};

type Fields = Vec<(&'static str, Node<u32>)>;

/// An object of these fields.
fn object(fields: Fields) -> Node<u32> {
    let mut node = map([]);
    if let Value::Map(map) = &mut node.value {
        let entries = fields.into_iter();
        map.entries =
            entries.map(|(key, value)| crate::Entry { key: key.into(), key_at: 0, value }).collect();
    }
    node
}

/// A pod of one container with these fields beside its name and image, and of these fields of the spec.
fn pod(container: Fields, spec: Fields) -> Node<u32> {
    let mut fields = vec![("name", text("c")), ("image", text("i"))];
    fields.extend(container);
    let mut whole = vec![("containers", list([object(fields)]))];
    whole.extend(spec);
    map([
        ("apiVersion", text("v1")),
        ("kind", text("Pod")),
        ("metadata", map([("name", text("web"))])),
        ("spec", object(whole)),
    ])
}

/// What is said of a container with these fields.
fn of_container(fields: Fields) -> Vec<String> {
    said(pod(fields, vec![]))
}

/// What is said of a pod with these fields in its spec.
fn of_pod(fields: Fields) -> Vec<String> {
    said(pod(vec![], fields))
}

fn words(texts: &[&'static str]) -> Node<u32> {
    list(texts.iter().map(|word| text(word)))
}

fn resources(limits: &[(&'static str, &'static str)], requests: &[(&'static str, &'static str)]) -> Fields {
    let amounts = |amounts: &[(&'static str, &'static str)]| {
        object(amounts.iter().map(|(name, amount)| (*name, text(amount))).collect())
    };
    vec![("resources", map([("limits", amounts(limits)), ("requests", amounts(requests))]))]
}

#[test]
fn all_that_a_server_says_of_one_field() {
    let types = |object: Node<u32>, field: &str| -> Vec<String> {
        let found = check(&object, Version(36)).into_vec().into_iter();
        found.filter(|finding| finding.field == field).map(|finding| format!("{:?}", finding.kind)).collect()
    };
    let nameless = || map([("image", text("i"))]);
    let two = pod(vec![], vec![("initContainers", list([nameless(), nameless()]))]);
    assert_eq!(types(two, "spec.initContainers[1].name"), ["Required", "Duplicate"]);
    let host = |name: &'static str| {
        types(pod(vec![], vec![("hostnameOverride", text(name))]), "spec.hostnameOverride")
    };
    assert_eq!(host("a"), [""; 0]);
    assert_eq!(host("A"), ["Invalid"]);
    assert_eq!(host("aaaaaaaa-bbbbbbbb-cccccccc-dddddddd-eeeeeeee-ffffffff-gggggggg-hh"), ["TooLong"]);
    assert_eq!(
        host("aaaaaaaa_bbbbbbbb_cccccccc_dddddddd_eeeeeeee_ffffffff_gggggggg_hh"),
        ["TooLong", "Invalid"]
    );
    let nfs = |path: &'static str| {
        let nfs = map([("server", text("s")), ("path", text(path))]);
        let volumes = list([map([("name", text("v")), ("nfs", nfs)])]);
        types(pod(vec![], vec![("volumes", volumes)]), "spec.volumes[0].nfs.path")
    };
    assert_eq!(nfs("/a"), [""; 0]);
    assert_eq!(nfs("a"), ["Invalid"]);
    assert_eq!(nfs(""), ["Required", "Invalid"]);
    let azure = |uri: &'static str| {
        let azure = map([("diskName", text("d")), ("diskURI", text(uri))]);
        let volumes = list([map([("name", text("v")), ("azureDisk", azure)])]);
        types(pod(vec![], vec![("volumes", volumes)]), "spec.volumes[0].azureDisk.diskURI")
    };
    assert_eq!(azure("https://a"), [""; 0]);
    assert_eq!(azure("/a"), ["NotSupported"]);
    assert_eq!(azure(""), ["Required", "NotSupported"]);
}

#[test]
fn variables_from_files() {
    for (volume, good) in [
        (vec![("emptyDir", map([]))], true),
        // A server makes it one.
        (vec![], true),
        (vec![("secret", text("?"))], true),
        (vec![("secret", map([("secretName", text("s"))]))], false),
    ] {
        let mut fields = vec![("name", text("v"))];
        fields.extend(volume);
        let key = map([("volumeName", text("v")), ("path", text("p")), ("key", text("K"))]);
        let variable = map([("name", text("A")), ("valueFrom", map([("fileKeyRef", key)]))]);
        let said =
            said(pod(vec![("env", list([variable]))], vec![("volumes", list([object(fields.clone())]))]));
        let wrong = "spec.containers[0].env[0].valueFrom.fileKeyRef.volumeName";
        assert_eq!(said.iter().all(|said| !said.starts_with(wrong)), good, "{fields:?} {said:?}");
    }
}

#[test]
fn environment() {
    let env = |fields: Fields| of_container(vec![("env", list([object(fields)]))]);
    assert!(env(vec![("name", text("MODE")), ("value", text("on"))]).is_empty());
    assert_eq!(
        env(vec![("name", text("A=B"))]),
        ["spec.containers[0].env[0].name: `A=B` must consist of printable ASCII characters other than `=`"]
    );
    assert_eq!(
        env(vec![("name", text("A")), ("valueFrom", map([]))]),
        ["spec.containers[0].env[0].valueFrom: `valueFrom` needs a source (help: one of `fieldRef`, \
          `resourceFieldRef`, `configMapKeyRef`, `secretKeyRef`, `fileKeyRef`)"]
    );
    let field = || map([("fieldPath", text("metadata.name"))]);
    assert_eq!(
        env(vec![("name", text("A")), ("value", text("a")), ("valueFrom", map([("fieldRef", field())]))]),
        ["spec.containers[0].env[0].valueFrom: a variable has a `value` or a `valueFrom`, not both"]
    );
    // What is not known is not judged.
    assert!(env(vec![("name", text("?")), ("valueFrom", map([("secretKeyRef", text("?"))]))]).is_empty());
    let from = |source: Node<u32>| of_container(vec![("envFrom", list([source]))]);
    assert_eq!(
        from(map([])),
        ["spec.containers[0].envFrom: an element of `envFrom` needs a source (help: one of `configMapRef`, \
          `secretRef`)"]
    );
}

#[test]
fn ports() {
    let ports = |ports: Vec<Fields>| of_container(vec![("ports", list(ports.into_iter().map(object)))]);
    assert!(ports(vec![vec![("name", text("http")), ("containerPort", int(80))]]).is_empty());
    assert_eq!(
        ports(vec![vec![("containerPort", int(70_000))]]),
        [
            "spec.containers[0].ports[0].containerPort: `70000` is not a valid port: it must be between 1 and 65535"
        ]
    );
    let http = || vec![("name", text("http")), ("containerPort", int(80))];
    assert_eq!(
        ports(vec![http(), vec![("name", text("http")), ("containerPort", int(81))]]),
        ["spec.containers[0].ports[1].name: two ports of this container are called `http`"]
    );
    assert_eq!(
        ports(vec![vec![("containerPort", int(80)), ("protocol", text("tcp"))]]),
        ["spec.containers[0].ports[0].protocol: `tcp` is not a valid `protocol` (help: did you mean `TCP`?)"]
    );
    // A name that two containers have is what a server warns of, not what it refuses.
    let beside = |number: i64| {
        let ports = || vec![("name", text("http")), ("containerPort", int(number))];
        let other = vec![("name", text("d")), ("image", text("i")), ("ports", list([object(ports())]))];
        let fields = vec![("name", text("c")), ("image", text("i")), ("ports", list([object(http())]))];
        said(map([
            ("apiVersion", text("v1")),
            ("kind", text("Pod")),
            ("metadata", map([("name", text("web"))])),
            ("spec", map([("containers", list([object(fields), object(other)]))])),
        ]))
    };
    assert_eq!(
        beside(81),
        ["spec.containers[1].ports[0]: two containers have a port `http`: by that name, the first is found"]
    );
    assert_eq!(beside(80), ["spec.containers[1].ports[0]: port `80` appears twice in this pod"]);
}

#[test]
fn probes() {
    let probe = |fields: Fields| {
        let port = map([("name", text("http")), ("containerPort", int(80))]);
        of_container(vec![("ports", list([port])), ("livenessProbe", object(fields))])
    };
    let http = |port: Node<u32>| ("httpGet", map([("path", text("/live")), ("port", port)]));
    assert!(probe(vec![http(text("http"))]).is_empty());
    assert_eq!(
        probe(vec![]),
        ["spec.containers[0].livenessProbe: no handler given (help: one of `exec`, \
          `httpGet`, `tcpSocket`, `grpc`)"]
    );
    assert_eq!(
        probe(vec![http(text("htpp"))]),
        [
            "spec.containers[0].livenessProbe.httpGet.port: container `c` has no port called `htpp` (help: did you \
          mean `http`?)"
        ]
    );
    assert_eq!(
        probe(vec![http(text("80"))]),
        [
            "spec.containers[0].livenessProbe.httpGet.port: `80` in quotes is the name of a port, which must contain a letter (help: did you mean `80` without quotes?)"
        ]
    );
    assert_eq!(
        probe(vec![("exec", map([("command", words(&["a"]))])), http(int(80))]),
        [
            "spec.containers[0].livenessProbe.httpGet: `exec` and `httpGet` exclude each other: give one handler"
        ]
    );
    assert_eq!(
        probe(vec![http(int(80)), ("successThreshold", int(2))]),
        [
            "spec.containers[0].livenessProbe.successThreshold: `2` is not 1: a `livenessProbe` succeeds once (help: `1`)"
        ]
    );
    assert!(probe(vec![http(text("?")), ("successThreshold", text("?"))]).is_empty());
}

#[test]
fn amounts() {
    let said = |limits: &[_], requests: &[_]| of_container(resources(limits, requests));
    assert!(said(&[("cpu", "500m"), ("memory", "1Gi")], &[("cpu", "250m")]).is_empty());
    assert_eq!(
        said(&[("cpu", "250m")], &[("cpu", "1")]),
        ["spec.containers[0].resources.requests: request `1` of `cpu` is more than its limit `250m`"]
    );
    assert_eq!(
        said(&[("memory", "500MB")], &[]),
        [
            "spec.containers[0].resources.limits[memory]: unknown unit `MB` (help: did you mean `500M` (megabytes) or \
          `500Mi` (mebibytes)?)"
        ]
    );
    assert_eq!(
        said(&[("cpus", "1")], &[]),
        ["spec.containers[0].resources.limits[cpus]: `cpus` is not a resource (help: did you mean `cpu`?)"]
    );
    assert_eq!(
        said(&[("memory", "500m")], &[]),
        [
            "spec.containers[0].resources.limits[memory]: `500m` is less than one byte: `m` means thousandths (help: \
          did you mean `500M` (megabytes) or `500Mi` (mebibytes)?)"
        ]
    );
    assert_eq!(
        said(&[("cpu", "500Mi")], &[]),
        [
            "spec.containers[0].resources.limits[cpu]: `500Mi` of cpu is 524288000 cores: `Ki`, `Mi` and `Gi` are \
          units of bytes (help: cpu is counted in cores (`2`, `0.5`) or thousandths of one (`500m`))"
        ]
    );
    assert_eq!(
        said(&[], &[("example.com/gpu", "1")]),
        [
            "spec.containers[0].resources.limits: `example.com/gpu` needs a limit: it cannot be shared (help: `limits` \
          with `example.com/gpu`: `1`)"
        ]
    );
    assert!(said(&[("memory", "?")], &[("memory", "1Gi"), ("cpu", "?")]).is_empty());
}

#[test]
fn mounts() {
    let volumes = || ("volumes", list([map([("name", text("workdir")), ("emptyDir", map([]))])]));
    let mount = |name, path| map([("name", text(name)), ("mountPath", text(path))]);
    let said = |mounts: Vec<Node<u32>>| said(pod(vec![("volumeMounts", list(mounts))], vec![volumes()]));
    assert!(said(vec![mount("workdir", "/src")]).is_empty());
    assert_eq!(
        said(vec![mount("workdir", "/src"), mount("wrkdir", "/x")]),
        [
            "spec.containers[0].volumeMounts[1].name: volume `wrkdir` is not declared in this pod (help: did you mean \
          `workdir`? declared here: `workdir`)"
        ]
    );
    assert_eq!(
        said(vec![mount("workdir", "/src"), mount("workdir", "/src")]),
        ["spec.containers[0].volumeMounts[1].mountPath: two volumes are mounted at `/src`"]
    );
    assert_eq!(
        said(vec![mount("workdir", "src")]),
        [
            "spec.containers[0].volumeMounts[0].mountPath: mount path `src` is not absolute (help: did you mean \
          `/src`?)"
        ]
    );
    assert!(said(vec![mount("workdir", "/src"), mount("?", "?")]).is_empty());
}

#[test]
fn names_of_containers() {
    let twice = list([
        map([("name", text("a")), ("image", text("i"))]),
        map([("name", text("a")), ("image", text("i"))]),
    ]);
    let mut whole = pod(vec![], vec![]);
    if let Value::Map(map) = &mut whole.value
        && let Some(spec) = map.entries.iter_mut().find(|entry| entry.key == "spec")
    {
        spec.value = object(vec![("containers", twice)]);
    }
    assert_eq!(said(whole), ["spec.containers[1].name: two containers of this pod are called `a`"]);
    let image = |image| {
        let container = map([("name", text("c")), ("image", text(image))]);
        said(map([
            ("metadata", map([("name", text("web"))])),
            ("spec", map([("containers", list([container]))])),
        ]))
    };
    assert_eq!(image(""), ["spec.containers[0].image: `image` of container `c` is empty"]);
    assert!(image("?").is_empty());
    assert_eq!(
        of_pod(vec![("restartPolicy", text("onFailure"))]),
        ["spec.restartPolicy: `onFailure` is not a valid `restartPolicy` (help: did you mean `OnFailure`?)"]
    );
}

#[test]
fn what_a_pod_shares_with_its_node() {
    assert_eq!(
        of_pod(vec![("hostPID", yes()), ("shareProcessNamespace", yes())]),
        [
            "spec.securityContext.shareProcessNamespace: `shareProcessNamespace` and `hostPID` exclude each other"
        ]
    );
    let sysctl = |name| list([map([("name", text(name)), ("value", text("1"))])]);
    let context = |name| ("securityContext", map([("sysctls", sysctl(name))]));
    assert!(of_pod(vec![context("net.core.somaxconn")]).is_empty());
    assert_eq!(
        of_pod(vec![context("net.core.somaxconn"), ("hostNetwork", yes())]),
        ["spec.securityContext.sysctls[0].name: sysctl `net.core.somaxconn` would be that of the node: \
          `hostNetwork` is true"]
    );
}

#[test]
fn bytes_are_base64_or_a_list_of_them() {
    let of = |value| {
        let metadata = map([("name", text("user"))]);
        let mut secret = map([("metadata", metadata), ("data", map([("a", value)]))]);
        let found = check_parts(&mut secret, &generated::SECRET, None);
        found.into_vec().iter().map(ToString::to_string).collect::<Vec<_>>()
    };
    assert!(of(text("YQ==")).is_empty());
    assert!(of(list([int(0), int(255)])).is_empty());
    assert_eq!(of(list([int(256)])), ["data[a]: must be base64 in a string, not a list"]);
    assert_eq!(of(list([text("a")])), ["data[a]: must be base64 in a string, not a list"]);
}

#[test]
fn an_unknown_field_hides_what_it_was_meant_for() {
    let container = map([("name", text("c")), ("imag", text("nginx"))]);
    let mut pod =
        map([("metadata", map([("name", text("web"))])), ("spec", map([("containers", list([container]))]))]);
    let found = check_parts(&mut pod, &generated::POD, None);
    let said: Vec<String> = found.iter().map(ToString::to_string).collect();
    assert_eq!(
        said,
        ["spec.containers[0].imag: unknown field `imag`: a Container has no such field (help: did you mean \
          `image`?)"]
    );
}

#[test]
fn fields_of_other_versions_and_places() {
    let said = |fields: Fields, version| {
        let found = check(&pod(fields, vec![]), Version(version));
        found.iter().map(ToString::to_string).collect::<Vec<_>>()
    };
    assert_eq!(
        said(vec![("hostNetwork", yes())], 36),
        [
            "spec.containers[0].hostNetwork: unknown field `hostNetwork`: a Container has no such field (help: \
          `hostNetwork` is a field of the PodSpec around it)"
        ]
    );
    assert_eq!(
        said(vec![("limits", map([("cpu", text("1"))]))], 36),
        [
            "spec.containers[0].limits: unknown field `limits`: a Container has no such field (help: `limits` is a \
          field of `resources`)"
        ]
    );
    assert_eq!(
        said(vec![("restartPolicyRules", list([]))], 33),
        [
            "spec.containers[0].restartPolicyRules: `restartPolicyRules` exists since Kubernetes 1.34: this is for \
          1.33"
        ]
    );
}

#[test]
fn secrets_and_config_maps() {
    let said = |kind: &'static crate::schema::Type, fields: Fields| {
        let mut whole = vec![("metadata", map([("name", text("a"))]))];
        whole.extend(fields);
        let found = check_parts(&mut object(whole), kind, None);
        found.iter().map(ToString::to_string).collect::<Vec<_>>()
    };
    let secret = |fields| said(&generated::SECRET, fields);
    assert!(secret(vec![("stringData", map([("a", text("b"))]))]).is_empty());
    assert_eq!(
        secret(vec![("data", map([("password", text("s3cret!"))]))]),
        ["data[password]: must be base64: it goes wrong at byte 6 (help: plain text goes into `stringData`)"]
    );
    assert_eq!(
        secret(vec![("type", text("kubernetes.io/ssh-auth"))]),
        ["data[ssh-privatekey]: a Secret of type `kubernetes.io/ssh-auth` needs the key `ssh-privatekey`"]
    );
    let docker = |value| {
        secret(vec![
            ("type", text("kubernetes.io/dockerconfigjson")),
            ("stringData", map([(".dockerconfigjson", text(value))])),
        ])
    };
    assert!(docker("{}").is_empty() && docker("?").is_empty());
    assert_eq!(docker("x").len(), 1);
    assert_eq!(
        secret(vec![("type", text("kubernetes.io/tsl"))]),
        [
            "type: there is no known Secret type `kubernetes.io/tsl`: its keys are not checked (help: did you mean \
          `kubernetes.io/tls`?)"
        ]
    );
    let config = |fields| said(&generated::CONFIG_MAP, fields);
    assert_eq!(
        config(vec![("data", map([("a b", text("c"))]))]),
        ["data[a b]: `a b` must consist of letters, digits, `-`, `_` and `.`"]
    );
    assert_eq!(
        config(vec![("data", map([("a", text("b"))])), ("binaryData", map([("a", text("YQ=="))]))]),
        ["data[a]: key `a` is in `data` and in `binaryData`"]
    );
}

#[test]
fn kinds() {
    let said = |version: &'static str, kind: &'static str, field: &'static str| {
        let name = map([("name", text("a"))]);
        let fields =
            vec![("apiVersion", text(version)), ("kind", text(kind)), ("metadata", name), (field, map([]))];
        let found = check(&object(fields), Version(36));
        found.iter().map(ToString::to_string).collect::<Vec<_>>()
    };
    assert_eq!(
        said("v1", "ConfigMap", "spec"),
        ["spec: unknown field `spec`: a ConfigMap has no such field (help: what it holds stands in `data`: \
             `data: { … }`)"]
    );
    assert_eq!(
        said("v1", "ConfigMap", "stringData"),
        [
            "stringData: unknown field `stringData`: a ConfigMap has no such field (help: `stringData` is a field \
             of a Secret)"
        ]
    );
    let said = |version, kind| said(version, kind, "spec");
    assert_eq!(
        said("apps/v1", "Pod"),
        ["apiVersion: there is no Pod in version `apps/v1` (help: its `apiVersion` is `v1`)"]
    );
    assert_eq!(
        said("v1", "pod"),
        ["kind: there is no kind `pod` in version `v1` (help: did you mean `Pod`?)"]
    );
    let wrong = [
        ("extensions/v1beta1", "Ingress", "networking.k8s.io/v1"),
        ("networking.k8s.io/v1beta1", "Ingress", "networking.k8s.io/v1"),
        ("network.k8s.io/v1", "NetworkPolicy", "networking.k8s.io/v1"),
        ("apps/v1beta2", "Deployment", "apps/v1"),
    ];
    for (version, kind, right) in wrong {
        let message = format!("there is no {kind} in version `{version}`");
        assert_eq!(
            said(version, kind),
            [format!("apiVersion: {message} (help: its `apiVersion` is `{right}`)")]
        );
    }
    let gone = "kind: there is no kind `PodSecurityPolicy` in version `policy/v1beta1`";
    assert_eq!(said("policy/v1beta1", "PodSecurityPolicy"), [gone]);
    // What is not known may well be there.
    assert!(
        said("example.com/v1", "Pod").is_empty()
            && said("snapshot.storage.k8s.io/v1", "VolumeSnapshot").is_empty()
    );
}

#[test]
fn custom_resources() {
    let said = |metadata| {
        let fields = vec![
            ("apiVersion", text("example.com/v1")),
            ("kind", text("Widget")),
            ("metadata", metadata),
            ("spec", map([("size", text("huge"))])),
        ];
        let found = check(&object(fields), Version(36));
        found.iter().map(ToString::to_string).collect::<Vec<_>>()
    };
    let none: [String; 0] = [];
    assert_eq!(said(map([("name", text("a"))])), none);
    assert_eq!(said(map([])), ["metadata.name: a Widget needs `name` in its metadata (or `generateName`)"]);
    let unknown = said(map([("name", text("a")), ("label", map([]))]));
    assert!(unknown.iter().any(|text| text.starts_with("metadata.label: unknown field")), "{unknown:?}");
    let bad = said(map([("name", text("A")), ("labels", map([("a b", text("c"))]))]));
    assert_eq!(bad.len(), 2, "{bad:?}");
}

#[test]
fn nothing_overflows() {
    let mut deep = text("x");
    for _ in 0..10_000 {
        deep = list([deep]);
    }
    let whole = map([("apiVersion", text("v1")), ("kind", text("Pod")), ("spec", deep)]);
    let found = check(&whole, Version(36));
    assert!(found.has_errors());
    // A tree this deep must be taken apart by hand: dropping it would recurse.
    std::mem::forget(whole);
}
