//! A claim without a size, a claim where a ConfigMap is expected, and a claim that there is not.

use kubewright::{persistent_volume_claim, pod};

persistent_volume_claim! {
    DATA: "web-data" { access_modes: [ReadWriteOnse], resources: { requests: { memory: 1Gi } } }
}

fn main() {
    let _ = pod! {
        name: "web",
        volume data: DATA,
        volume more: persistent_volume_claim { claim_name: DATUM },
        container web {
            image: "nginx",
            mount data: "/data",
            mount more: "/more",
            env_from: [config_map(DATA)],
        }
    };
}
