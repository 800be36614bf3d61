//! What a claim asks for, without what is around it.
use kubewright::persistent_volume_claim;

fn main() {
    let _ = persistent_volume_claim! {
        name: "web",
        access_modes: [ReadWriteOnce],
        storage: 10Gi,
    };
}
