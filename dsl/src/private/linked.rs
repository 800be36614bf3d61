//! Constants where a field takes more of an object than its name: its kind, its labels, its ports.
//!
//! Each is a trait of its own, so that rustc says what the field takes; of what a constant stands for, the marks of its kind tell.

use std::collections::BTreeMap;

use k8s_openapi::api::core::v1;
use k8s_openapi::api::networking::v1::{IngressBackend, IngressServiceBackend, ServiceBackendPort};
use k8s_openapi::apimachinery::pkg::apis::meta::v1::{LabelSelector, ObjectMeta};
use k8s_openapi::apimachinery::pkg::util::intstr::IntOrString;
use k8s_openapi::{Metadata, Resource};
use kubewright_core::link::pod_labels;
use serde::Serialize;

use super::field::IntoField;
use crate::Linked;
use crate::linked::into::Refers;
use crate::linked::marks::{IsClusterRole, IsRole, IsSubject, Scales, Workload};
use crate::linked::port::{ServicePort, WorkloadPort};

/// What refers to an object by more than its name: a trait, and the kinds whose constants may stand there.
macro_rules! referring {
    ($($expected:ident $mark:path:
        $what:literal, $message:literal, $label:literal, $($note:literal),+;)+) => {$(
        #[doc = concat!("What may be written for ", $what, ".")]
        #[diagnostic::on_unimplemented(
            message = $message,
            label = $label,
            $(note = $note,)+
            note = "a `Result` gives what it holds by `?`"
        )]
        pub trait $expected<Field> {
            /// The value of the field.
            fn into_field(self) -> Field;
        }

        #[diagnostic::do_not_recommend]
        impl<Field> $expected<Field> for Field {
            fn into_field(self) -> Field {
                self
            }
        }

        #[diagnostic::do_not_recommend]
        impl<Field> $expected<Option<Field>> for Field {
            fn into_field(self) -> Option<Field> {
                Some(self)
            }
        }

        #[diagnostic::do_not_recommend]
        impl<Field: Refers, Kind: Resource + Metadata<Ty = ObjectMeta> + $mark> $expected<Field> for Linked<Kind> {
            fn into_field(self) -> Field {
                Field::to(self)
            }
        }

        #[diagnostic::do_not_recommend]
        impl<Field: Refers, Kind: Resource + Metadata<Ty = ObjectMeta> + $mark> $expected<Option<Field>> for Linked<Kind> {
            fn into_field(self) -> Option<Field> {
                Some(Field::to(self))
            }
        }
    )+};
}

referring! {
    ScaleTarget Scales:
        "what an autoscaler scales", "an autoscaler cannot scale `{Self}`", "cannot be scaled",
        "a constant of a Deployment, a ReplicaSet or a StatefulSet can be scaled; of what else there is, write \
         `{{ api_version: …, kind: …, name: … }}`";
    RoleToGrant IsRole:
        "the role of a binding", "a binding cannot grant `{Self}`", "not a role",
        "a binding grants a constant of a Role or a ClusterRole, or `{{ kind: Role, name: … }}`";
    ClusterRoleToGrant IsClusterRole:
        "the role of a binding of the cluster", "a ClusterRoleBinding cannot grant `{Self}`", "not a ClusterRole",
        "it grants a constant of a ClusterRole, or `{{ kind: ClusterRole, name: … }}`; a Role is granted by a RoleBinding";
    SubjectToBind IsSubject:
        "a subject of a binding", "a binding cannot grant anything to `{Self}`", "not a subject",
        "a subject is a constant of a ServiceAccount, or `{{ kind: User, name: … }}`";
    AnyObject Resource:
        "any object", "`{Self}` does not refer to an object", "not an object",
        "an object is referred to by a constant that a macro defines, or by its parts: `{{ kind: …, name: … }}`";
}

/// The value of a field for what an autoscaler scales.
pub fn scaled<Field, Value: ScaleTarget<Field>>(value: Value) -> Field {
    value.into_field()
}

/// The value of a field for the role of a binding.
pub fn role<Field, Value: RoleToGrant<Field>>(value: Value) -> Field {
    value.into_field()
}

/// The value of a field for the role of a binding of the cluster.
pub fn cluster_role<Field, Value: ClusterRoleToGrant<Field>>(value: Value) -> Field {
    value.into_field()
}

/// A subject of a binding.
pub fn subject<Field, Value: SubjectToBind<Field>>(value: Value) -> Field {
    value.into_field()
}

/// The value of a field that refers to an object of any kind.
pub fn any_object<Field, Value: AnyObject<Field>>(value: Value) -> Field {
    value.into_field()
}

/// A reference to an object of the kind `Kind`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not refer to a `{Kind}`",
    label = "not a `{Kind}`",
    note = "an object is referred to by a constant of its kind, or by its parts: `{{ kind: …, name: … }}`",
    note = "a `Result` gives what it holds by `?`"
)]
pub trait ObjectOf<Kind, Field> {
    /// The value of the field.
    fn into_field(self) -> Field;
}

#[diagnostic::do_not_recommend]
impl<Kind, Field> ObjectOf<Kind, Field> for Field {
    fn into_field(self) -> Field {
        self
    }
}

#[diagnostic::do_not_recommend]
impl<Kind, Field> ObjectOf<Kind, Option<Field>> for Field {
    fn into_field(self) -> Option<Field> {
        Some(self)
    }
}

#[diagnostic::do_not_recommend]
impl<Field: Refers, Kind: Resource + Metadata<Ty = ObjectMeta>> ObjectOf<Kind, Field> for Linked<Kind> {
    fn into_field(self) -> Field {
        Field::to(self)
    }
}

#[diagnostic::do_not_recommend]
impl<Field: Refers, Kind: Resource + Metadata<Ty = ObjectMeta>> ObjectOf<Kind, Option<Field>>
    for Linked<Kind>
{
    fn into_field(self) -> Option<Field> {
        Some(Field::to(self))
    }
}

/// The value of a field that refers to an object of one kind.
pub fn object_of<Kind, Field, Value: ObjectOf<Kind, Field>>(value: Value) -> Field {
    value.into_field()
}

/// The name of an object of any kind.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not the name of an object",
    label = "not the name of an object",
    note = "an object is named by its name as text, or by a constant that a macro defines",
    note = "a `Result` gives what it holds by `?`"
)]
pub trait AnyName<Field> {
    /// The value of the field.
    fn into_field(self) -> Field;
}

#[diagnostic::do_not_recommend]
impl<Field, Value: IntoField<Field>> AnyName<Field> for Value {
    fn into_field(self) -> Field {
        IntoField::into_field(self)
    }
}

#[diagnostic::do_not_recommend]
impl<Kind: Resource> AnyName<String> for Linked<Kind> {
    fn into_field(self) -> String {
        self.name().to_owned()
    }
}

#[diagnostic::do_not_recommend]
impl<Kind: Resource> AnyName<Option<String>> for Linked<Kind> {
    fn into_field(self) -> Option<String> {
        Some(self.name().to_owned())
    }
}

/// The name of an object, where a field beside it says of which kind.
pub fn any_name<Field, Value: AnyName<Field>>(value: Value) -> Field {
    value.into_field()
}

/// A selector, as the fields that hold one have it.
pub trait Selector {
    /// The selector of those labels.
    fn of(labels: BTreeMap<String, String>) -> Self;
}

impl Selector for BTreeMap<String, String> {
    fn of(labels: BTreeMap<String, String>) -> Self {
        labels
    }
}

impl Selector for LabelSelector {
    fn of(labels: BTreeMap<String, String>) -> Self {
        LabelSelector { match_labels: Some(labels), ..Default::default() }
    }
}

/// What may be written for a selector of pods.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not select pods",
    label = "has no pods",
    note = "a selector is labels in braces, `{{ app: \"web\" }}`, or a constant of what has pods: a Deployment, a StatefulSet, a Job, a Pod …",
    note = "a `Result` gives what it holds by `?`"
)]
pub trait SelectsPods<Field> {
    /// The value of the field.
    fn into_field(self) -> Field;
}

/// What may be written for a selector of namespaces.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not select namespaces",
    label = "not a Namespace",
    note = "a selector is labels in braces, `{{ team: \"shop\" }}`, or a constant of a Namespace",
    note = "a `Result` gives what it holds by `?`"
)]
pub trait SelectsNamespaces<Field> {
    /// The value of the field.
    fn into_field(self) -> Field;
}

#[diagnostic::do_not_recommend]
impl<Field, Value: IntoField<Field>> SelectsPods<Field> for Value {
    fn into_field(self) -> Field {
        IntoField::into_field(self)
    }
}

#[diagnostic::do_not_recommend]
impl<Field, Value: IntoField<Field>> SelectsNamespaces<Field> for Value {
    fn into_field(self) -> Field {
        IntoField::into_field(self)
    }
}

/// The selectors that a constant stands for.
macro_rules! selectors {
    ($($field:ty),+) => {$(
        #[diagnostic::do_not_recommend]
        impl<Kind: Workload + Serialize> SelectsPods<$field> for Linked<Kind> {
            fn into_field(self) -> $field {
                Selector::of(labels(self))
            }
        }

        #[diagnostic::do_not_recommend]
        impl<Kind: Workload + Serialize> SelectsPods<Option<$field>> for Linked<Kind> {
            fn into_field(self) -> Option<$field> {
                Some(Selector::of(labels(self)))
            }
        }
    )+};
}

selectors!(BTreeMap<String, String>, LabelSelector);

#[diagnostic::do_not_recommend]
impl SelectsNamespaces<Option<LabelSelector>> for Linked<v1::Namespace> {
    fn into_field(self) -> Option<LabelSelector> {
        // Each namespace has it: the server sees to that.
        let label = ("kubernetes.io/metadata.name".to_owned(), self.name().to_owned());
        Some(Selector::of(BTreeMap::from([label])))
    }
}

/// The value of a selector of pods.
pub fn pods<Field, Value: SelectsPods<Field>>(value: Value) -> Field {
    value.into_field()
}

/// The value of a selector of namespaces.
pub fn namespaces<Field, Value: SelectsNamespaces<Field>>(value: Value) -> Field {
    value.into_field()
}

/// The labels that select the pods of a constant.
pub(crate) fn labels<Kind: Serialize>(item: Linked<Kind>) -> BTreeMap<String, String> {
    let own = |labels: &[(&str, &str)]| {
        labels.iter().map(|(key, value)| (key.to_string(), value.to_string())).collect()
    };
    match item.labels() {
        Some(labels) => own(labels),
        None => crate::tree::to_node(&item).map(|node| own(&pod_labels(&node))).unwrap_or_default(),
    }
}

/// What may be written for the backend of an Ingress.
#[diagnostic::on_unimplemented(
    message = "expected a port of a Service, found `{Self}`",
    label = "not a port of a Service",
    note = "the port stands in brackets behind the constant of the Service: `SERVICE[\"http\"]`, `SERVICE[80]`",
    note = "a `Result` gives what it holds by `?`"
)]
pub trait BackendOf<Field> {
    /// The value of the field.
    fn into_field(self) -> Field;
}

#[diagnostic::do_not_recommend]
impl<Field, Value: IntoField<Field>> BackendOf<Field> for Value {
    fn into_field(self) -> Field {
        IntoField::into_field(self)
    }
}

/// The value of a field for the backend of an Ingress.
pub fn backend<Field, Value: BackendOf<Field>>(value: Value) -> Field {
    value.into_field()
}

impl IntoField<IntOrString> for WorkloadPort {
    fn into_field(self) -> IntOrString {
        match self.port {
            Some(name) => IntOrString::String(name.to_owned()),
            None => IntOrString::Int(self.number),
        }
    }
}

impl IntoField<Option<IntOrString>> for WorkloadPort {
    fn into_field(self) -> Option<IntOrString> {
        Some(IntoField::into_field(self))
    }
}

impl IntoField<IngressBackend> for ServicePort {
    fn into_field(self) -> IngressBackend {
        let port = match self.port {
            Some(name) => ServiceBackendPort { name: Some(name.to_owned()), ..Default::default() },
            None => ServiceBackendPort { number: Some(self.number), ..Default::default() },
        };
        let service = IngressServiceBackend { name: self.service.to_owned(), port: Some(port) };
        IngressBackend { service: Some(service), ..Default::default() }
    }
}

impl IntoField<Option<IngressBackend>> for ServicePort {
    fn into_field(self) -> Option<IngressBackend> {
        Some(IntoField::into_field(self))
    }
}
