//! A mount of a claim template that the StatefulSet does not have.
use kubewright::stateful_set;

fn main() {
    let _ = stateful_set! {
        name: "db",
        service_name: "db",
        selector: { app: "db" },
        volume_claim_template data { access_modes: [ReadWriteOnce], resources: { requests: { storage: 1Gi } } },
        template { container postgres { image: "postgres", mount dta: "/var/lib/postgresql/data" } }
    };
}
