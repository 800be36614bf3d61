//! The types of `k8s-openapi` as a door: an object becomes a value of its type, and that is judged.
//!
//! A value carries less than a text. What has no place in its type is refused before there is a value to judge, as a server
//! refuses what it cannot decode; or it is left out, and nobody is told. So the door may refuse what a server does, and
//! whatever it carries in full it judges as every other door does.

use kubewright::k8s::serde::de::DeserializeOwned;
use kubewright::{VERSION, Writable, check};
use serde_json::Value as Json;

use crate::corpus::Case;
use crate::doors::{Said, said};

/// Judges the object as a value of a type.
type Judge = fn(&Json) -> Option<(Vec<Said>, Json)>;

/// Declares the types, by their kind.
macro_rules! types {
    ($($api_version:literal $module:path { $($kind:ident),+ })+) => {
        fn judge(kind: (&str, &str)) -> Option<Judge> {
            $({
                use $module as module;
                $(if kind == ($api_version, stringify!($kind)) {
                    return Some(value::<module::$kind>);
                })+
            })+
            None
        }
    };
}

types! {
    "apps/v1" kubewright::k8s::api::apps::v1 { DaemonSet, Deployment, ReplicaSet, StatefulSet }
    "autoscaling/v1" kubewright::k8s::api::autoscaling::v1 { HorizontalPodAutoscaler }
    "autoscaling/v2" kubewright::k8s::api::autoscaling::v2 { HorizontalPodAutoscaler }
    "batch/v1" kubewright::k8s::api::batch::v1 { CronJob, Job }
    "discovery.k8s.io/v1" kubewright::k8s::api::discovery::v1 { EndpointSlice }
    "networking.k8s.io/v1" kubewright::k8s::api::networking::v1 { Ingress, IngressClass, NetworkPolicy }
    "policy/v1" kubewright::k8s::api::policy::v1 { PodDisruptionBudget }
    "rbac.authorization.k8s.io/v1" kubewright::k8s::api::rbac::v1 {
        ClusterRole, ClusterRoleBinding, Role, RoleBinding
    }
    "scheduling.k8s.io/v1" kubewright::k8s::api::scheduling::v1 { PriorityClass }
    "storage.k8s.io/v1" kubewright::k8s::api::storage::v1 { StorageClass }
    "v1" kubewright::k8s::api::core::v1 {
        ConfigMap, LimitRange, Namespace, PersistentVolume, PersistentVolumeClaim, Pod, ResourceQuota, Secret, Service,
        ServiceAccount
    }
}

/// What is said of the value of a type, and the value itself; nothing where the object is none.
fn value<T: DeserializeOwned + Writable>(object: &Json) -> Option<(Vec<Said>, Json)> {
    let value: T = serde_json::from_value(object.clone()).ok()?;
    let carried = serde_json::to_value(&value).expect("a value of the API is JSON");
    Some((said(check(&value).findings()), carried))
}

/// What became of a case at this door.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Outcome {
    /// The record is of a server of another version than that of the types.
    OtherVersion,
    /// It is no value of the type: the server refuses it too, or it has a null in a list or a map.
    NoValue,
    /// The value carries less than the object says.
    Less,
    /// The value carries the object.
    Judged,
}

/// Holds what is said of the value of the type against what every other door says of the object.
pub fn agrees(case: &Case, others: &[Said]) -> Outcome {
    let id = &case.id;
    if case.version != VERSION {
        return Outcome::OtherVersion;
    }
    let judge = judge(case.kind()).unwrap_or_else(|| panic!("{id}: no type for {:?}", case.kind()));
    let Some((said, carried)) = judge(&case.object) else {
        let refused = !case.accepted || has_null(&case.object);
        assert!(refused, "{id}: is no value of its type, though a server accepts it");
        return Outcome::NoValue;
    };
    if carried != case.object {
        return Outcome::Less;
    }
    assert_eq!(said, others, "{id}: the value of its type");
    Outcome::Judged
}

/// Whether a list or a map has a null in it, which is an empty value to a server and none to the types.
fn has_null(object: &Json) -> bool {
    match object {
        Json::Array(items) => items.iter().any(|item| item.is_null() || has_null(item)),
        Json::Object(fields) => fields.values().any(|field| field.is_null() || has_null(field)),
        _ => false,
    }
}
