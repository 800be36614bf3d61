//! What a constant stands for, by the schema and the table of links.
// Generated from the `k8s-openapi` source that Cargo.lock pins. Do not edit:
// `UPDATE_SCHEMA=1 cargo test --test schema` writes it anew.

use k8s_openapi::{api, apiextensions_apiserver, kube_aggregator};

use super::into::{apart, keyed, marks, named, refers, wrapped};

keyed! {
    api::core::v1::ConfigMap {
        config_map_key_ref: api::core::v1::ConfigMapKeySelector,
    }
    api::core::v1::Secret {
        secret_key_ref: api::core::v1::SecretKeySelector,
    }
}

marks! {
    api::apps::v1::DaemonSet {
        Workload,
    }
    api::apps::v1::Deployment {
        Scales,
        Workload,
    }
    api::apps::v1::ReplicaSet {
        Scales,
        Workload,
    }
    api::apps::v1::StatefulSet {
        Scales,
        Workload,
    }
    api::batch::v1::CronJob {
        Workload,
    }
    api::batch::v1::Job {
        Workload,
    }
    api::core::v1::Pod {
        Workload,
    }
    api::core::v1::PodTemplate {
        Workload,
    }
    api::core::v1::ReplicationController {
        Scales,
        Workload,
    }
    api::core::v1::ServiceAccount {
        IsSubject,
    }
    api::rbac::v1::ClusterRole {
        IsClusterRole,
        IsRole,
    }
    api::rbac::v1::Role {
        IsRole,
    }
}

named! {
    api::core::v1::ConfigMap {
        api::core::v1::ConfigMapEnvSource { name },
        api::core::v1::ConfigMapProjection { name },
        api::core::v1::ConfigMapVolumeSource { name },
    }
    api::core::v1::PersistentVolume {
        api::storage::v1::VolumeAttachmentSource { persistent_volume_name },
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
    api::flowcontrol::v1::PriorityLevelConfiguration {
        api::flowcontrol::v1::PriorityLevelConfigurationReference { name },
    }
}

apart! {
    api::core::v1::Secret {
        api::core::v1::SecretReference { name, namespace },
    }
    api::core::v1::Service {
        api::admissionregistration::v1::ServiceReference { name, namespace },
        apiextensions_apiserver::pkg::apis::apiextensions::v1::ServiceReference { name, namespace },
        kube_aggregator::pkg::apis::apiregistration::v1::ServiceReference { name, namespace },
    }
    api::core::v1::ServiceAccount {
        api::flowcontrol::v1::ServiceAccountSubject { name, namespace },
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

refers! {
    api::autoscaling::v1::CrossVersionObjectReference {
        api_version,
        kind,
        name,
    }
    api::autoscaling::v2::CrossVersionObjectReference {
        api_version,
        kind,
        name,
    }
    api::core::v1::ObjectReference {
        api_version,
        kind,
        name,
        namespace,
    }
    api::core::v1::TypedLocalObjectReference {
        api_group,
        kind,
        name,
    }
    api::core::v1::TypedObjectReference {
        api_group,
        kind,
        name,
    }
    api::rbac::v1::RoleRef {
        api_group,
        kind,
        name,
    }
    api::rbac::v1::Subject {
        api_group,
        kind,
        name,
        namespace,
    }
}

k8s_openapi::k8s_if_le_1_35! {
k8s_openapi::k8s_if_ge_1_35! {
refers! {
    api::scheduling::v1alpha1::TypedLocalObjectReference {
        api_group,
        kind,
        name,
    }
}
}
}

k8s_openapi::k8s_if_le_1_36! {
k8s_openapi::k8s_if_ge_1_36! {
refers! {
    api::scheduling::v1alpha2::TypedLocalObjectReference {
        api_group,
        kind,
        name,
    }
}
}
}

k8s_openapi::k8s_if_ge_1_37! {
refers! {
    api::scheduling::v1alpha3::TypedLocalObjectReference {
        api_group,
        kind,
        name,
    }
    api::scheduling::v1beta1::TypedLocalObjectReference {
        api_group,
        kind,
        name,
    }
}
}
