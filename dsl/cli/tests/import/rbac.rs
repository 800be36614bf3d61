namespace! { SHOP: "shop" {} }
service_account! { WEB: "web" { namespace: SHOP } }

role! {
    READER: "reader" {
        namespace: SHOP,
        rule {
            api_groups: [""],
            resources: ["configmaps", "secrets"],
            verbs: ["get", "list", "watch"],
        }
        rule { api_groups: ["apps"], resources: ["deployments"], verbs: ["get"] }
    }
}

role_binding! { name: "web-reads", namespace: SHOP, role_ref: READER, subjects: [WEB] }

cluster_role_binding! {
    name: "admins",
    role_ref: { api_group: "rbac.authorization.k8s.io", kind: ClusterRole, name: "cluster-admin" },
    subject { api_group: "rbac.authorization.k8s.io", kind: Group, name: "admins" }
}
