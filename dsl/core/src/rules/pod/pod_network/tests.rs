use crate::node::Node;
use crate::rules::testing::{int, list, map, pod, said, text, yes};

fn one(field: &'static str, value: Node<u32>, expected: &str) {
    assert_eq!(said(pod([(field, value)])), [format!("spec.{field}{expected}")]);
}

#[test]
fn dns() {
    one(
        "dnsPolicy",
        text("clusterfirst"),
        ": `clusterfirst` is not a valid `dnsPolicy` (help: did you mean `ClusterFirst`?)",
    );
    assert_eq!(
        said(pod([("dnsPolicy", text("None"))])),
        ["spec.dnsConfig: `dnsPolicy: None` needs a `dnsConfig` with `nameservers`"]
    );
    let servers = |server: &'static str| map([("nameservers", list([text(server)]))]);
    one(
        "dnsConfig",
        servers("10.0.0.010"),
        ".nameservers[0]: `10.0.0.010` must not have leading zeros (help: did you mean `10.0.0.10`?)",
    );
    one(
        "dnsConfig",
        servers("::ffff:10.0.0.1"),
        ".nameservers[0]: `::ffff:10.0.0.1` is an IPv4 address written as IPv6 (help: did you mean `10.0.0.1`?)",
    );
    one(
        "dnsConfig",
        servers("FE80::1"),
        ".nameservers[0]: `FE80::1` is not in the canonical form of RFC 5952 (help: write `fe80::1`)",
    );
    one(
        "dnsConfig",
        servers("dns"),
        ".nameservers[0]: `dns` is not a valid IP address (help: such as `10.9.8.7` or `2001:db8::ffff`)",
    );
    for search in ["example.com", ".", "a.", "_sip.a"] {
        assert!(said(pod([("dnsConfig", map([("searches", list([text(search)]))]))])).is_empty(), "{search}");
    }
    assert!(said(pod([("dnsPolicy", text("?")), ("dnsConfig", text("?"))])).is_empty());
}

#[test]
fn hostnames() {
    one(
        "hostname",
        text("a.b"),
        ": `a.b` must consist of lower case letters, digits and `-`, and start and end with a letter or digit",
    );
    assert_eq!(
        said(pod([("hostNetwork", yes()), ("hostnameOverride", text("a"))])),
        ["spec.hostnameOverride: `hostnameOverride` may not be set where `hostNetwork` is true"]
    );
    one(
        "hostAliases",
        list([map([("ip", text("10.0.0.1"))]), map([("ip", text("10.0.0.1"))])]),
        "[1].ip: `ip` `10.0.0.1` appears twice in `hostAliases`",
    );
}

#[test]
fn times_and_secrets() {
    one(
        "activeDeadlineSeconds",
        int(0),
        ": `0` is out of range: `activeDeadlineSeconds` must be between 1 and 2147483647",
    );
    one("terminationGracePeriodSeconds", int(-1), ": `-1` is negative: the API server takes it as 1");
    one("imagePullSecrets", list([map([])]), "[0].name: an image pull secret without a name");
}
