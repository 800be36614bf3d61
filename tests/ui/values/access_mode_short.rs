//! An access mode as `kubectl get pvc` shows it.
use kubewright::persistent_volume_claim;

persistent_volume_claim! {
    DATA: "web-data" {
        access_modes: [RWO],
        resources: { requests: { storage: 1Gi } },
    }
}

fn main() {
    let _ = DATA;
}
