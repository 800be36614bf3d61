//! An account that may read pods in its namespace, and nodes in the cluster.

use kubewright::{
    Error, ManifestSet, cluster_role, cluster_role_binding, role, role_binding, service_account,
};

service_account! { WATCHER: "watcher" { namespace: "monitoring" } }

role! {
    READ_PODS: "read-pods" {
        namespace: "monitoring",
        rule { api_groups: [""], resources: ["pods", "pods/log"], verbs: ["get", "list", "watch"] }
    }
}

role_binding! {
    WATCHES_PODS: "watcher-reads-pods" { namespace: "monitoring", role_ref: READ_PODS, subjects: [WATCHER] }
}

cluster_role! {
    READ_NODES: "read-nodes" {
        rule { api_groups: [""], resources: ["nodes"], verbs: ["get", "list", "watch"] }
        rule { non_resource_urls: ["/metrics"], verbs: ["get"] }
    }
}

cluster_role_binding! {
    WATCHES_NODES: "watcher-reads-nodes" { role_ref: READ_NODES, subjects: [WATCHER] }
}

/// Its YAML.
pub fn yaml() -> Result<String, Error> {
    let mut set = ManifestSet::new();
    set.add(&WATCHER).add(&READ_PODS).add(&WATCHES_PODS).add(&READ_NODES).add(&WATCHES_NODES);
    set.to_yaml()
}

#[allow(dead_code, reason = "the tests take the text alone")]
fn main() -> Result<(), Error> {
    print!("{}", yaml()?);
    Ok(())
}
