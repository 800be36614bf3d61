//! A class of fast disks, a claim on one, and the pod that mounts it.

use kubewright::{Error, ManifestSet, persistent_volume_claim, pod, storage_class};

storage_class! {
    FAST: "fast" {
        provisioner: "pd.csi.storage.gke.io",
        parameters: { type: "pd-ssd" },
        reclaim_policy: Delete,
        allow_volume_expansion: true,
        volume_binding_mode: WaitForFirstConsumer,
    }
}

persistent_volume_claim! {
    MODELS: "models" {
        storage_class_name: FAST,
        access_modes: [ReadWriteOnce],
        resources: { requests: { storage: 100Gi } },
    }
}

pod! {
    TRAINER: "trainer" {
        restart_policy: OnFailure,
        volume models: MODELS,
        container train {
            image: "registry.example/train:1",
            mount models: "/models",
            limits: { cpu: 8, memory: 32Gi, "nvidia.com/gpu": 1 },
        }
    }
}

/// Its YAML.
pub fn yaml() -> Result<String, Error> {
    ManifestSet::new().add(&FAST).add(&MODELS).add(&TRAINER).to_yaml()
}

#[allow(dead_code, reason = "the tests take the text alone")]
fn main() -> Result<(), Error> {
    print!("{}", yaml()?);
    Ok(())
}
