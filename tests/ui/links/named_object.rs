//! Objects of another kind where a field names one.
use kubewright::{
    api_service, config_map, deployment, endpoint_slice, ingress, persistent_volume, persistent_volume_claim,
    stateful_set, validating_webhook_configuration,
};

config_map! { SETTINGS: "settings" { data: { MODE: "on" } } }

fn main() {
    let _ = deployment! {
        name: "web",
        namespace: SETTINGS,
        selector: { app: "web" },
        template {
            service_account_name: SETTINGS,
            priority_class_name: SETTINGS,
            runtime_class_name: SETTINGS,
            image_pull_secrets: [SETTINGS],
            volume data: persistent_volume_claim { claim_name: SETTINGS },
            container web { image: SETTINGS, mount data: "/data" }
        }
    };
    let _ = persistent_volume_claim! {
        name: "data",
        access_modes: [ReadWriteOnce],
        storage_class_name: SETTINGS,
        volume_name: SETTINGS,
        resources: { requests: { storage: 1Gi } },
    };
    let _ = persistent_volume! {
        name: "disk",
        capacity: { storage: 1Gi },
        access_modes: [ReadWriteOnce],
        claim_ref: SETTINGS,
        csi: { driver: "disk.csi.example.com", volume_handle: "1", node_stage_secret_ref: SETTINGS },
    };
    let _ = ingress! { name: "web", ingress_class_name: SETTINGS, default_backend: { service: { name: SETTINGS, port: { number: 80 } } } };
    let _ = stateful_set! {
        name: "db",
        service_name: SETTINGS,
        selector: { app: "db" },
        template { container postgres { image: "postgres" } }
    };
    let _ = validating_webhook_configuration! {
        name: "web",
        webhooks: [{
            name: "web.shop.example.com",
            client_config: { service: { name: SETTINGS, namespace: "shop" } },
            side_effects: "None",
            admission_review_versions: ["v1"],
        }],
    };
    let _ = api_service! {
        name: "v1.shop.example.com",
        group: "shop.example.com",
        version: "v1",
        group_priority_minimum: 1000,
        version_priority: 10,
        insecure_skip_tls_verify: true,
        service: SETTINGS,
    };
    let _ = endpoint_slice! {
        name: "web-1",
        labels: { "kubernetes.io/service-name": SETTINGS },
        address_type: IPv4,
        endpoints: [{ addresses: ["10.0.0.1"] }],
    };
}
