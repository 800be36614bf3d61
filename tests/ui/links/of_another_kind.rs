use kubewright::{config_map, horizontal_pod_autoscaler, role_binding, service, service_account, stateful_set};

service_account! { ACCOUNT: "web" {} }
service! { SERVICE: "web" { selector: { app: "web" }, port http: 80 } }
config_map! { SETTINGS: "settings" {} }

fn main() {
    let _ = stateful_set! {
        name: "db",
        service_name: ACCOUNT,
        selector: { app: "db" },
        template { service_account_name: SERVICE, container postgres { image: "postgres:17" } }
    };
    let _ = horizontal_pod_autoscaler! { name: "web", scale_target_ref: SERVICE, max_replicas: 3 };
    let _ = role_binding! { name: "web", role_ref: ACCOUNT, subjects: [SETTINGS] };
}
