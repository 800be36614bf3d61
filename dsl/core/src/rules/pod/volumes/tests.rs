use crate::check::check;
use crate::node::{Node, Value};
use crate::rules::testing::{int, list, map, pod_with, said, text};
use crate::schema::Version;

/// Where a volume is mounted.
fn at(name: &'static str) -> Node<u32> {
    Node::new(0, Value::String(format!("/{name}").into()))
}

/// A pod with these volumes, of which it mounts `a`, `b`, `c`, as many as they are.
fn pod<const N: usize>(volumes: [Node<u32>; N]) -> Node<u32> {
    let names = ["a", "b", "c"].into_iter().take(N);
    let mounts = list(names.map(|name| map([("name", text(name)), ("mountPath", at(name))])));
    pod_with(mounts, [("volumes", list(volumes))])
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
            "spec.volumes[0].hostPath.type: `directory` is not a valid `type` (help: did you mean `Directory`?)",
        ),
        (
            volume("a", "configMap", [("name", text("m")), ("defaultMode", int(644))]),
            "spec.volumes[0].configMap.defaultMode: `644` is not a valid file mode: it must be between 0 and 0o777, which \
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
            "spec.volumes[0].downwardAPI.fieldRef.fieldPath: `metadata.labls` is not a field that can be read \
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
    let said = said(pod(volumes()));
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
    let unused = "spec.volumes[1]: no container mounts volume `z`".to_owned();
    let volumes = || list([volume("a", "emptyDir", []), volume("z", "emptyDir", [])]);
    let mount = |name: &'static str| map([("name", text(name)), ("mountPath", at(name))]);
    assert_eq!(said(pod_with(list([mount("a")]), [("volumes", volumes())])), std::slice::from_ref(&unused));
    // A mount of a volume that is not there is most likely of the one that nothing mounts.
    assert!(!said(pod_with(list([mount("a"), mount("y")]), [("volumes", volumes())])).contains(&unused));
    assert!(!said(pod_with(list([mount("a"), mount("?")]), [("volumes", volumes())])).contains(&unused));
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
