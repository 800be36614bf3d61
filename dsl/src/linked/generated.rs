//! What an item stands for, by the schema and the table of links.
// Generated from the `k8s-openapi` source that Cargo.lock pins. Do not edit:
// `UPDATE_SCHEMA=1 cargo test --test schema` writes it anew.

use k8s_openapi::api;

use super::into::{named, wrapped};

named! {
    api::core::v1::ConfigMap {
        api::core::v1::ConfigMapEnvSource { name },
        api::core::v1::ConfigMapProjection { name },
        api::core::v1::ConfigMapVolumeSource { name },
    }
    api::core::v1::PersistentVolumeClaim {
        api::core::v1::PersistentVolumeClaimVolumeSource { claim_name },
    }
    api::core::v1::Secret {
        api::core::v1::LocalObjectReference { name },
        api::core::v1::SecretEnvSource { name },
        api::core::v1::SecretProjection { name },
        api::core::v1::SecretVolumeSource { secret_name },
    }
}

wrapped! {
    api::core::v1::ConfigMap {
        api::core::v1::EnvFromSource { config_map_ref },
        api::core::v1::Volume { config_map },
        api::core::v1::VolumeProjection { config_map },
    }
    api::core::v1::PersistentVolumeClaim {
        api::core::v1::Volume { persistent_volume_claim },
    }
    api::core::v1::Secret {
        api::core::v1::EnvFromSource { secret_ref },
        api::core::v1::Volume { secret },
        api::core::v1::VolumeProjection { secret },
    }
}
