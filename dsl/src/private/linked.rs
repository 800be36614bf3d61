//! Items where a field names an object in more than one part: its kind and its name, or its labels.

use std::collections::BTreeMap;

use k8s_openapi::Resource;
use k8s_openapi::api::{apps, autoscaling, batch, core, networking, rbac};
use k8s_openapi::apimachinery::pkg::apis::meta::v1::LabelSelector;
use k8s_openapi::apimachinery::pkg::util::intstr::IntOrString;

use super::field::IntoField;
use crate::Linked;
use crate::linked::port::{ServicePort, WorkloadPort};

/// Conversions of items to a field, and to the same field where it is an `Option`.
macro_rules! items {
    ($($target:ty: $($kind:ty),+ => |$item:ident| $convert:expr;)+) => {$($(
        impl IntoField<$target> for Linked<$kind> {
            fn into_field(self) -> $target {
                let $item = self;
                $convert
            }
        }
        impl IntoField<Option<$target>> for Linked<$kind> {
            fn into_field(self) -> Option<$target> {
                Some(IntoField::<$target>::into_field(self))
            }
        }
    )+)+};
}

fn scaled<T: Resource>(item: Linked<T>) -> autoscaling::v2::CrossVersionObjectReference {
    autoscaling::v2::CrossVersionObjectReference {
        api_version: Some(T::API_VERSION.to_owned()),
        kind: T::KIND.to_owned(),
        name: item.name().to_owned(),
    }
}

// Whether the group is an `Option` depends on the version.
#[allow(clippy::useless_conversion)]
fn role<T: Resource>(item: Linked<T>) -> rbac::v1::RoleRef {
    rbac::v1::RoleRef {
        api_group: T::GROUP.to_owned().into(),
        kind: T::KIND.to_owned(),
        name: item.name().to_owned(),
    }
}

fn subject(item: Linked<core::v1::ServiceAccount>) -> rbac::v1::Subject {
    rbac::v1::Subject {
        kind: "ServiceAccount".to_owned(),
        name: item.name().to_owned(),
        namespace: item.object().metadata.namespace,
        ..Default::default()
    }
}

items! {
    autoscaling::v2::CrossVersionObjectReference:
        apps::v1::Deployment, apps::v1::StatefulSet, apps::v1::ReplicaSet => |item| scaled(item);
    rbac::v1::RoleRef: rbac::v1::Role, rbac::v1::ClusterRole => |item| role(item);
    rbac::v1::Subject: core::v1::ServiceAccount => |item| subject(item);
    LabelSelector:
        apps::v1::Deployment, apps::v1::StatefulSet, apps::v1::DaemonSet, apps::v1::ReplicaSet, batch::v1::Job
        => |item| LabelSelector { match_labels: Some(item.into_field()), ..Default::default() };
}

/// The labels that select the pods of a workload: those of its selector, or of its template where it has none.
macro_rules! selects {
    ($($kind:ty: $spec:ty, |$taken:ident| $labels:expr;)+) => {$(
        items! { BTreeMap<String, String>: $kind => |item| {
            // Whether it is an `Option` depends on the version.
            #[allow(clippy::useless_conversion)]
            let spec: Option<$spec> = item.object().spec.into();
            let labels = spec.and_then(|$taken| $labels);
            labels.unwrap_or_default()
        }; }
    )+};
}

selects! {
    apps::v1::Deployment: apps::v1::DeploymentSpec, |spec| spec.selector.match_labels;
    apps::v1::StatefulSet: apps::v1::StatefulSetSpec, |spec| spec.selector.match_labels;
    apps::v1::DaemonSet: apps::v1::DaemonSetSpec, |spec| spec.selector.match_labels;
    apps::v1::ReplicaSet: apps::v1::ReplicaSetSpec, |spec| spec.selector.match_labels;
    batch::v1::Job: batch::v1::JobSpec, |spec| spec.template.metadata?.labels;
}

impl IntoField<IntOrString> for WorkloadPort {
    fn into_field(self) -> IntOrString {
        IntOrString::String(self.port.to_owned())
    }
}

impl IntoField<Option<IntOrString>> for WorkloadPort {
    fn into_field(self) -> Option<IntOrString> {
        Some(self.into_field())
    }
}

impl IntoField<networking::v1::IngressBackend> for ServicePort {
    fn into_field(self) -> networking::v1::IngressBackend {
        let port =
            networking::v1::ServiceBackendPort { name: Some(self.port.to_owned()), ..Default::default() };
        let service =
            networking::v1::IngressServiceBackend { name: self.service.to_owned(), port: Some(port) };
        networking::v1::IngressBackend { service: Some(service), ..Default::default() }
    }
}

impl IntoField<Option<networking::v1::IngressBackend>> for ServicePort {
    fn into_field(self) -> Option<networking::v1::IngressBackend> {
        Some(self.into_field())
    }
}
