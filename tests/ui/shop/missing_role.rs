//! A Role that there is not.
use kubewright::{role, role_binding, service_account};

service_account! { WEB_ACCOUNT: "web" { namespace: "shop" } }
role! { READER: "reader" { rule { api_groups: [""], resources: ["configmaps"], verbs: ["get"] } } }

fn main() {
    let _ = role_binding! { name: "web", role_ref: READR, subjects: [WEB_ACCOUNT] };
    let _ = READER;
}
