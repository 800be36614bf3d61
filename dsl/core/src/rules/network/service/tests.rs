use crate::rules::testing::{judged, table};
use crate::schema::KindId;

#[test]
fn types() {
    table(
        KindId::Service,
        &[
            ("{spec: {ports: [{port: 80}]}}", ""),
            ("{spec: {ports: [{port: ?}], type: ?, clusterIP: ?}}", ""),
            ("{}", "error spec.ports"),
            ("{spec: {clusterIP: None}}", ""),
            ("{spec: {type: Headless, ports: [{port: 80}]}}", "error spec.type"),
            ("{spec: {type: NodePort, clusterIP: None, ports: [{port: 80}]}}", "error spec.clusterIPs[0]"),
            ("{spec: {type: ExternalName, externalName: db.example.com.}}", ""),
            ("{spec: {type: ExternalName}}", "error spec.externalName"),
            ("{spec: {type: ExternalName, externalName: A_b}}", "error spec.externalName"),
            (
                "{spec: {type: ExternalName, externalName: a, clusterIP: None, ipFamilies: [IPv4], ipFamilyPolicy: SingleStack}}",
                "error spec.clusterIPs, error spec.ipFamilies, error spec.ipFamilyPolicy",
            ),
            ("{spec: {externalName: a.b, ports: [{port: 80}]}}", "warning spec.externalName"),
        ],
    );
}

#[test]
fn ports() {
    table(
        KindId::Service,
        &[
            ("{spec: {ports: [{port: 80, targetPort: http, appProtocol: kubernetes.io/h2c}]}}", ""),
            ("{spec: {ports: [{name: a, port: 80}, {name: b, port: 80, protocol: UDP}]}}", ""),
            ("{spec: {ports: [{port: 0}]}}", "error spec.ports[0].port"),
            ("{spec: {ports: [{}]}}", "error spec.ports[0].port"),
            ("{spec: {ports: [{port: 80, targetPort: 65536}]}}", "error spec.ports[0].targetPort"),
            ("{spec: {ports: [{port: 80, targetPort: HTTP}]}}", "error spec.ports[0].targetPort"),
            ("{spec: {ports: [{port: 80, protocol: tcp}]}}", "error spec.ports[0].protocol"),
            ("{spec: {ports: [{port: 80, appProtocol: a b}]}}", "error spec.ports[0].appProtocol"),
            ("{spec: {ports: [{name: a, port: 80}, {port: 81}]}}", "error spec.ports[1].name"),
            ("{spec: {ports: [{name: a, port: 80}, {name: a, port: 81}]}}", "error spec.ports[1].name"),
            ("{spec: {ports: [{name: a, port: 80}, {name: b, port: 80}]}}", "error spec.ports[1]"),
            ("{spec: {ports: [{name: A, port: 80}]}}", "error spec.ports[0].name"),
        ],
    );
}

#[test]
fn node_ports() {
    table(
        KindId::Service,
        &[
            ("{spec: {type: NodePort, ports: [{port: 80, nodePort: 30080}]}}", ""),
            ("{spec: {type: NodePort, ports: [{port: 80, nodePort: 80}]}}", "advice spec.ports[0].nodePort"),
            ("{spec: {ports: [{port: 80, nodePort: 30080}]}}", "error spec.ports[0].nodePort"),
            (
                "{spec: {type: NodePort, ports: [{name: a, port: 80, nodePort: 30080}, {name: b, port: 81, nodePort: 30080}]}}",
                "error spec.ports[1].nodePort, error spec.ports[1].nodePort",
            ),
            (
                "{spec: {type: NodePort, ports: [{name: a, port: 53}, {name: b, port: 53, protocol: UDP, nodePort: 30053}]}}",
                "",
            ),
            (
                "{spec: {type: NodePort, ports: [{name: a, port: 53}, {name: b, port: 53}]}}",
                "error spec.ports[1]",
            ),
            (
                "{spec: {type: LoadBalancer, externalTrafficPolicy: Local, healthCheckNodePort: 30080, ports: [{port: 80, nodePort: 30080}]}}",
                "error spec.healthCheckNodePort",
            ),
        ],
    );
}

#[test]
fn addresses() {
    let dual = "{spec: {clusterIP: 10.0.0.5, clusterIPs: [10.0.0.5, \"fd00::5\"], ports: [{port: 80}]}}";
    table(
        KindId::Service,
        &[
            ("{spec: {clusterIP: 10.0.0.5, ports: [{port: 80}]}}", ""),
            ("{spec: {clusterIP: 10.1.0.5, ports: [{port: 80}]}}", "error spec.clusterIPs"),
            ("{spec: {clusterIP: 10.0.0.300, ports: [{port: 80}]}}", "error spec.clusterIPs[0]"),
            ("{spec: {clusterIP: none, ports: [{port: 80}]}}", "error spec.clusterIPs[0]"),
            ("{spec: {clusterIPs: [10.0.0.5], ports: [{port: 80}]}}", "error spec.clusterIPs"),
            (
                "{spec: {clusterIP: 10.0.0.5, clusterIPs: [10.0.0.6], ports: [{port: 80}]}}",
                "error spec.clusterIPs",
            ),
            (
                "{spec: {clusterIP: None, clusterIPs: [None, 10.0.0.5], ports: [{port: 80}]}}",
                "error spec.clusterIPs",
            ),
            ("{spec: {clusterIP: \"fd00::5\", ports: [{port: 80}]}}", "error spec.clusterIPs[0]"),
            (dual, "error spec.ipFamilyPolicy, error spec.clusterIPs[1]"),
            ("{spec: {ipFamilies: [IPv5], ports: [{port: 80}]}}", "error spec.ipFamilies[0]"),
            ("{spec: {ipFamilies: [IPv4, IPv4], ports: [{port: 80}]}}", "error spec.ipFamilies[1]"),
            ("{spec: {ipFamilies: [IPv6], ports: [{port: 80}]}}", "error spec.ipFamilies[0]"),
            ("{spec: {ipFamilies: [IPv6], clusterIP: None}}", ""),
            ("{spec: {ipFamilies: [IPv6], clusterIP: None, selector: {app: a}}}", "error spec.ipFamilies[0]"),
            ("{spec: {ipFamilyPolicy: Dual, ports: [{port: 80}]}}", "error spec.ipFamilyPolicy"),
            ("{spec: {ipFamilyPolicy: RequireDualStack, ports: [{port: 80}]}}", "error spec.ipFamilyPolicy"),
            ("{spec: {ipFamilyPolicy: PreferDualStack, ports: [{port: 80}]}}", ""),
        ],
    );
}

#[test]
fn balancers_and_traffic() {
    table(
        KindId::Service,
        &[
            ("{spec: {loadBalancerClass: a/b, ports: [{port: 80}]}}", "error spec.loadBalancerClass"),
            ("{spec: {type: LoadBalancer, loadBalancerClass: a/b, ports: [{port: 80}]}}", ""),
            (
                "{spec: {type: LoadBalancer, loadBalancerClass: \"\", ports: [{port: 80}]}}",
                "error spec.loadBalancerClass",
            ),
            (
                "{spec: {allocateLoadBalancerNodePorts: true, ports: [{port: 80}]}}",
                "error spec.allocateLoadBalancerNodePorts",
            ),
            (
                "{spec: {loadBalancerSourceRanges: [10.0.0.0/8], ports: [{port: 80}]}}",
                "error spec.LoadBalancerSourceRanges",
            ),
            (
                "{spec: {type: LoadBalancer, loadBalancerSourceRanges: [10.0.0.1/8, \" 10.0.0.0/8 \"], ports: [{port: 80}]}}",
                "error spec.LoadBalancerSourceRanges[0]",
            ),
            (
                "{spec: {externalTrafficPolicy: Local, ports: [{port: 80}]}}",
                "error spec.externalTrafficPolicy",
            ),
            (
                "{spec: {type: NodePort, externalTrafficPolicy: Far, ports: [{port: 80}]}}",
                "error spec.externalTrafficPolicy",
            ),
            ("{spec: {healthCheckNodePort: 30000, ports: [{port: 80}]}}", "error spec.healthCheckNodePort"),
            (
                "{spec: {internalTrafficPolicy: \"\", ports: [{port: 80}]}}",
                "error spec.internalTrafficPolicy",
            ),
            ("{spec: {trafficDistribution: Near, ports: [{port: 80}]}}", "error spec.trafficDistribution"),
            (
                "{spec: {externalIPs: [127.0.0.1, a], ports: [{port: 80}]}}",
                "error spec.externalIPs[0], error spec.externalIPs[1]",
            ),
            ("{spec: {externalIPs: [203.0.113.10], ports: [{port: 80}]}}", "warning spec.externalIPs"),
            (
                "{spec: {sessionAffinity: ClientIP, sessionAffinityConfig: {clientIP: {timeoutSeconds: 0}}, ports: [{port: 80}]}}",
                "error spec.sessionAffinityConfig.clientIP.timeoutSeconds",
            ),
            ("{spec: {clusterIP: None, sessionAffinity: ClientIP}}", "warning spec.SessionAffinity"),
        ],
    );
}

#[test]
fn versions() {
    let near = "{spec: {trafficDistribution: PreferSameNode, ports: [{port: 80}]}}";
    let zeros = "{spec: {type: LoadBalancer, loadBalancerSourceRanges: [010.0.0.0/8], ports: [{port: 80}]}}";
    for (version, text, wanted) in [
        (33, near, "error spec.trafficDistribution"),
        (34, near, ""),
        (35, zeros, "warning spec.loadBalancerSourceRanges[0]"),
        (36, zeros, "error spec.LoadBalancerSourceRanges[0]"),
        (35, "{metadata: {name: 1a}, spec: {ports: [{port: 80}]}}", "error metadata.name"),
        (36, "{metadata: {name: 1a}, spec: {ports: [{port: 80}]}}", ""),
    ] {
        assert_eq!(judged(KindId::Service, version, text), wanted, "1.{version}: {text}");
    }
}
