//! Constants keep their places: an editor goes from each to its definition, and renames both.

use std::collections::BTreeSet;

use kubewright_core::schema::KindId;
use proc_macro2::{TokenStream, TokenTree};

use super::{messages, run};

/// Objects with a constant `WEB` in each place where one may stand.
const LINKS: &[(KindId, &str)] = &[
    (
        KindId::Deployment,
        r#"name: "web", namespace: WEB, selector: { app: "web" }, template {
            service_account_name: WEB, priority_class_name: WEB, runtime_class_name: WEB, image_pull_secrets: [WEB],
            volume a: WEB, volume b: config_map { name: WEB, item "k": "k" }, volume c: secret { secret_name: WEB },
            volume d: persistent_volume_claim { claim_name: WEB },
            volume e: projected [{ config_map: WEB }, { secret: { name: WEB } }],
            container web {
                image: "web", env A: WEB["a"], env B: config_map(WEB, "b"), env_from: [WEB, secret(WEB)],
                mount a: "/a", mount b: "/b", mount c: "/c", mount d: "/d", mount e: "/e",
            }
        }"#,
    ),
    (KindId::Service, r#"name: "web", selector: WEB, port http: { port: 80, target_port: WEB["http"] }"#),
    (KindId::Service, r#"name: "web", selector: WEB, port http: { port: 80, target_port: http }"#),
    (
        KindId::Ingress,
        r#"name: "web", ingress_class_name: WEB, tls: [{ secret_name: WEB }], default_backend: WEB[80],
            rule "a" { path "/": WEB["http"] },
            rule "b" { path "/": { path_type: Exact, backend: { service: { name: WEB, port: { number: 80 } } } } }"#,
    ),
    (KindId::HorizontalPodAutoscaler, r#"name: "web", scale_target_ref: WEB, max_replicas: 3"#),
    (KindId::PodDisruptionBudget, r#"name: "web", selector: WEB, min_available: 1"#),
    (
        KindId::NetworkPolicy,
        r#"name: "web", pod_selector: WEB,
            ingress { from: [{ pod_selector: WEB }, { namespace_selector: WEB }], ports: [{ port: WEB["http"] }] }"#,
    ),
    (
        KindId::StatefulSet,
        r#"name: "db", service_name: WEB, selector: { app: "db" }, template { container db { image: "db" } }"#,
    ),
    (KindId::RoleBinding, r#"name: "web", role_ref: WEB, subjects: [WEB]"#),
    (
        KindId::ClusterRoleBinding,
        r#"name: "web", role_ref: { api_group: "rbac.authorization.k8s.io", kind: ClusterRole, name: WEB },
            subjects: [{ kind: ServiceAccount, name: WEB, namespace: WEB }]"#,
    ),
    (
        KindId::Role,
        r#"name: "web", rule { api_groups: [""], resources: ["pods"], resource_names: [WEB], verbs: ["get"] }"#,
    ),
    (
        KindId::PersistentVolumeClaim,
        r#"name: "data", access_modes: [ReadWriteOnce], storage_class_name: WEB, volume_name: WEB, data_source: WEB,
            resources: { requests: { storage: 1Gi } }"#,
    ),
    (
        KindId::PersistentVolume,
        r#"name: "disk", capacity: { storage: 1Gi }, access_modes: [ReadWriteOnce], claim_ref: WEB,
            csi: { driver: "d", volume_handle: "1", node_stage_secret_ref: WEB }"#,
    ),
    (
        KindId::EndpointSlice,
        r#"name: "web", labels: { "kubernetes.io/service-name": WEB }, address_type: IPv4,
            endpoints: [{ addresses: ["10.0.0.1"], target_ref: WEB }]"#,
    ),
];

#[test]
fn constants_keep_their_places() {
    for (kind, text) in LINKS {
        let written: TokenStream = text.parse().expect("tokens");
        let (mut there, mut kept) = (BTreeSet::new(), BTreeSet::new());
        constants(written.clone(), &mut there);
        let expansion = run(*kind, written);
        constants(expansion.clone(), &mut kept);
        assert_eq!(messages(expansion), Vec::<String>::new(), "{text}");
        assert!(!there.is_empty());
        assert_eq!(there, kept, "{text}");
    }
}

/// The places of the constants.
fn constants(tokens: TokenStream, found: &mut BTreeSet<(usize, usize)>) {
    for token in tokens {
        match token {
            TokenTree::Group(group) => constants(group.stream(), found),
            TokenTree::Ident(ident) if ident == "WEB" => {
                let start = ident.span().start();
                found.insert((start.line, start.column));
            }
            _ => {}
        }
    }
}
