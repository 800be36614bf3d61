//! A mount that is nearly a claim template.
use kubewright::stateful_set;

fn main() {
    let _ = stateful_set! {
        name: "db",
        service_name: "db",
        selector: { app: "db" },
        volume_claim_template data { access_modes: [ReadWriteOnce], resources: { requests: { storage: 10Gi } } },
        template { container postgres { image: "postgres:17", mount dat: "/var/lib/postgresql/data" } }
    };
}
