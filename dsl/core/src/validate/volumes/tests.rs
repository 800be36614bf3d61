use crate::check::{check, check_parts};
use crate::node::{Entry, List, Map, Node, Value};
use crate::schema::{Version, generated};

/// A tree whose places are numbers; `?` as a text is opaque.
fn map<const N: usize>(entries: [(&'static str, Node<u32>); N]) -> Node<u32> {
    let entries =
        entries.into_iter().map(|(key, value)| Entry { key: key.into(), key_at: 0, value }).collect();
    Node::new(0, Value::Map(Map { entries, open: false }))
}

fn list<const N: usize>(items: [Node<u32>; N]) -> Node<u32> {
    Node::new(0, Value::List(List { items: items.into(), open: false }))
}

fn text(text: &'static str) -> Node<u32> {
    Node::new(0, if text == "?" { Value::Opaque } else { Value::String(text.into()) })
}

fn int(int: i64) -> Node<u32> {
    Node::new(0, Value::Number(crate::Number::Int(int)))
}

/// A pod with these volumes, each mounted.
fn pod<const N: usize>(volumes: [Node<u32>; N]) -> Node<u32> {
    let names = ["a", "b", "c"].into_iter().take(N);
    let mounts = names.map(|name| map([("name", text(name)), ("mountPath", text(name))])).collect();
    let mounts = Node::new(0, Value::List(List { items: mounts, open: false }));
    map([
        ("apiVersion", text("v1")),
        ("kind", text("Pod")),
        ("metadata", map([("name", text("web"))])),
        (
            "spec",
            map([
                (
                    "containers",
                    list([map([("name", text("c")), ("image", text("i")), ("volumeMounts", mounts)])]),
                ),
                ("volumes", list(volumes)),
            ]),
        ),
    ])
}

fn said(mut pod: Node<u32>) -> Vec<String> {
    let found = check_parts(&mut pod, &generated::POD, Some(Version(36)));
    found.into_vec().iter().map(ToString::to_string).collect()
}

fn volume<const N: usize>(
    name: &'static str,
    source: &'static str,
    fields: [(&'static str, Node<u32>); N],
) -> Node<u32> {
    map([("name", text(name)), (source, map(fields))])
}

#[test]
fn one_mistake_is_one_finding() {
    let cases: [(Node<u32>, &str); 9] = [
        (
            volume("a", "hostPath", [("path", text("/x")), ("type", text("directory"))]),
            "spec.volumes[0].hostPath.type: `directory` is no `type` (help: did you mean `Directory`?)",
        ),
        (
            volume("a", "configMap", [("name", text("m")), ("defaultMode", int(644))]),
            "spec.volumes[0].configMap.defaultMode: `644` is no file mode: it must be between 0 and 0o777, which \
             is 511 in decimal (help: did you mean octal `0o644`, which is 420 in decimal?)",
        ),
        (
            volume("a", "secret", []),
            "spec.volumes[0].secret.secretName: a `secret` volume needs `secretName`",
        ),
        (
            volume("a", "nfs", [("server", text("s")), ("path", text("x"))]),
            "spec.volumes[0].nfs.path: `x` must be an absolute path (help: with a leading slash: `/x`)",
        ),
        (
            volume(
                "a",
                "downwardAPI",
                [(
                    "items",
                    list([map([
                        ("path", text("p")),
                        ("fieldRef", map([("fieldPath", text("metadata.labls"))])),
                    ])]),
                )],
            ),
            "spec.volumes[0].downwardAPI.fieldRef.fieldPath: `metadata.labls` is no field that can be read \
             (help: did you mean `metadata.labels`?)",
        ),
        (
            volume(
                "a",
                "downwardAPI",
                [(
                    "items",
                    list([map([
                        ("path", text("p")),
                        (
                            "resourceFieldRef",
                            map([("containerName", text("x")), ("resource", text("limits.cpu"))]),
                        ),
                    ])]),
                )],
            ),
            "spec.volumes[0].downwardAPI.resourceFieldRef.containerName: this pod has no container `x` \
             (help: there are `c`)",
        ),
        (
            volume("a", "emptyDir", [("sizeLimit", text("-1Gi"))]),
            "spec.volumes[0].emptyDir.sizeLimit: `-1Gi` is negative: `sizeLimit` must be 0 or more",
        ),
        (
            map([("name", text("a")), ("emptyDir", map([])), ("nfs", map([]))]),
            "spec.volumes[0].nfs: volume `a` has two sources: `emptyDir` and `nfs` (help: a volume has exactly one \
             source: make it two volumes)",
        ),
        (
            volume("a", "projected", [("sources", list([map([])]))]),
            "spec.volumes[0].projected.sources[0]: a source of this projected volume is empty (help: one of \
             `secret`, `configMap`, `downwardAPI`, `serviceAccountToken`)",
        ),
    ];
    for (volume, expected) in cases {
        assert_eq!(said(pod([volume])), [expected]);
    }
}

#[test]
fn names_are_unique() {
    let volumes = || [volume("a", "emptyDir", []), volume("a", "emptyDir", [])];
    let mut pod = pod(volumes());
    let Value::Map(map) = &mut pod.value else { return };
    assert!(map.entries.len() == 4);
    let said = said(pod);
    assert!(
        said.contains(&"spec.volumes[1].name: volume `a` is declared twice in this pod".to_owned()),
        "{said:?}"
    );
}

#[test]
fn nothing_is_said_of_what_is_not_known() {
    let quiet = [
        volume("?", "emptyDir", [("sizeLimit", text("?"))]),
        volume("a", "hostPath", [("path", text("?")), ("type", text("?"))]),
        map([("name", text("b")), ("configMap", text("?")), ("secret", text("?"))]),
    ];
    assert_eq!(said(pod(quiet)), Vec::<String>::new());
}

#[test]
fn unused_volumes() {
    let unused = "spec.volumes[1]: no container mounts volume `z`";
    let volumes = [volume("a", "emptyDir", []), volume("z", "emptyDir", [])];
    // The mount of `b` is the mistake here: most likely it is the `z` that nothing mounts.
    assert!(!said(pod(volumes.clone())).contains(&unused.to_owned()));
    let [a, z] = volumes;
    let mut pod = pod([a]);
    let Value::Map(object) = &mut pod.value else { return };
    let spec =
        object.entries.iter_mut().find(|entry| entry.key == "spec").map(|entry| &mut entry.value.value);
    let Some(Value::Map(spec)) = spec else { return };
    let list =
        spec.entries.iter_mut().find(|entry| entry.key == "volumes").map(|entry| &mut entry.value.value);
    let Some(Value::List(list)) = list else { return };
    list.items.push(z);
    assert_eq!(said(pod), [unused]);
}

#[test]
fn a_claim_template_is_judged() {
    let template =
        map([("spec", map([("accessModes", list([text("ReadWriteOnce"), text("ReadWriteOncePod")]))]))]);
    let pod = pod([volume("a", "ephemeral", [("volumeClaimTemplate", template)])]);
    let found = check(&pod, Version(36)).into_vec();
    let fields: Vec<&str> = found.iter().map(|finding| finding.field.as_str()).collect();
    let spec = "spec.volumes[0].ephemeral.volumeClaimTemplate.spec";
    assert!(fields.contains(&format!("{spec}.accessModes").as_str()), "{fields:?}");
    assert!(fields.contains(&format!("{spec}.resources[storage]").as_str()), "{fields:?}");
}
