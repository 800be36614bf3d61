//! Bindings of what is no role, to what is no account.
use kubewright::{cluster_role, cluster_role_binding, role, role_binding, service_account};

role! { READER: "reader" { rule { api_groups: [""], resources: ["pods"], verbs: ["get"] } } }
cluster_role! { VIEWER: "viewer" { rule { api_groups: [""], resources: ["pods"], verbs: ["get"] } } }
service_account! { ACCOUNT: "web" { namespace: "shop" } }

fn main() {
    let _ = role_binding! { name: "web", role_ref: ACCOUNT, subjects: [ACCOUNT] };
    let _ = role_binding! { name: "web", role_ref: READER, subjects: [VIEWER] };
    let _ = cluster_role_binding! { name: "web", role_ref: READER, subjects: [ACCOUNT] };
    let _ = role_binding! {
        name: "web",
        role_ref: { api_group: "rbac.authorization.k8s.io", kind: Role, name: VIEWER },
        subjects: [{ kind: ServiceAccount, name: READER, namespace: "shop" }],
    };
    let _ = cluster_role_binding! { name: "web", role_ref: VIEWR, subjects: [ACCOUNT] };
}
