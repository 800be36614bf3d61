//! What names an object, by its kind.
// Generated from the `k8s-openapi` source that Cargo.lock pins. Do not edit:
// `UPDATE_SCHEMA=1 cargo test --test schema` writes it anew.

use super::link::IntoName;

/// What names a ValidatingAdmissionPolicy; `T` is the type of the field.
#[diagnostic::on_unimplemented(
    message = "expected the name of a ValidatingAdmissionPolicy, found `{Self}`",
    label = "not the name of a ValidatingAdmissionPolicy",
    note = "a name is text, a constant of that kind, or its builder; a `Result` gives what it holds by `?`"
)]
pub trait ValidatingAdmissionPolicyName<T>: IntoName<k8s_openapi::api::admissionregistration::v1::ValidatingAdmissionPolicy, T> {}

#[diagnostic::do_not_recommend]
impl<T, Value: IntoName<k8s_openapi::api::admissionregistration::v1::ValidatingAdmissionPolicy, T>> ValidatingAdmissionPolicyName<T> for Value {}

/// The name of a ValidatingAdmissionPolicy.
pub fn named_ValidatingAdmissionPolicy<T, Value: ValidatingAdmissionPolicyName<T>>(name: Value) -> T {
    name.into_field()
}

/// What names a Deployment; `T` is the type of the field.
#[diagnostic::on_unimplemented(
    message = "expected the name of a Deployment, found `{Self}`",
    label = "not the name of a Deployment",
    note = "a name is text, a constant of that kind, or its builder; a `Result` gives what it holds by `?`"
)]
pub trait DeploymentName<T>: IntoName<k8s_openapi::api::apps::v1::Deployment, T> {}

#[diagnostic::do_not_recommend]
impl<T, Value: IntoName<k8s_openapi::api::apps::v1::Deployment, T>> DeploymentName<T> for Value {}

/// The name of a Deployment.
pub fn named_Deployment<T, Value: DeploymentName<T>>(name: Value) -> T {
    name.into_field()
}

/// What names a ReplicaSet; `T` is the type of the field.
#[diagnostic::on_unimplemented(
    message = "expected the name of a ReplicaSet, found `{Self}`",
    label = "not the name of a ReplicaSet",
    note = "a name is text, a constant of that kind, or its builder; a `Result` gives what it holds by `?`"
)]
pub trait ReplicaSetName<T>: IntoName<k8s_openapi::api::apps::v1::ReplicaSet, T> {}

#[diagnostic::do_not_recommend]
impl<T, Value: IntoName<k8s_openapi::api::apps::v1::ReplicaSet, T>> ReplicaSetName<T> for Value {}

/// The name of a ReplicaSet.
pub fn named_ReplicaSet<T, Value: ReplicaSetName<T>>(name: Value) -> T {
    name.into_field()
}

/// What names a StatefulSet; `T` is the type of the field.
#[diagnostic::on_unimplemented(
    message = "expected the name of a StatefulSet, found `{Self}`",
    label = "not the name of a StatefulSet",
    note = "a name is text, a constant of that kind, or its builder; a `Result` gives what it holds by `?`"
)]
pub trait StatefulSetName<T>: IntoName<k8s_openapi::api::apps::v1::StatefulSet, T> {}

#[diagnostic::do_not_recommend]
impl<T, Value: IntoName<k8s_openapi::api::apps::v1::StatefulSet, T>> StatefulSetName<T> for Value {}

/// The name of a StatefulSet.
pub fn named_StatefulSet<T, Value: StatefulSetName<T>>(name: Value) -> T {
    name.into_field()
}

/// What names a Lease; `T` is the type of the field.
#[diagnostic::on_unimplemented(
    message = "expected the name of a Lease, found `{Self}`",
    label = "not the name of a Lease",
    note = "a name is text, a constant of that kind, or its builder; a `Result` gives what it holds by `?`"
)]
pub trait LeaseName<T>: IntoName<k8s_openapi::api::coordination::v1::Lease, T> {}

#[diagnostic::do_not_recommend]
impl<T, Value: IntoName<k8s_openapi::api::coordination::v1::Lease, T>> LeaseName<T> for Value {}

/// The name of a Lease.
pub fn named_Lease<T, Value: LeaseName<T>>(name: Value) -> T {
    name.into_field()
}

/// What names a PriorityLevelConfiguration; `T` is the type of the field.
#[diagnostic::on_unimplemented(
    message = "expected the name of a PriorityLevelConfiguration, found `{Self}`",
    label = "not the name of a PriorityLevelConfiguration",
    note = "a name is text, a constant of that kind, or its builder; a `Result` gives what it holds by `?`"
)]
pub trait PriorityLevelConfigurationName<T>: IntoName<k8s_openapi::api::flowcontrol::v1::PriorityLevelConfiguration, T> {}

#[diagnostic::do_not_recommend]
impl<T, Value: IntoName<k8s_openapi::api::flowcontrol::v1::PriorityLevelConfiguration, T>> PriorityLevelConfigurationName<T> for Value {}

/// The name of a PriorityLevelConfiguration.
pub fn named_PriorityLevelConfiguration<T, Value: PriorityLevelConfigurationName<T>>(name: Value) -> T {
    name.into_field()
}

/// What names an IngressClass; `T` is the type of the field.
#[diagnostic::on_unimplemented(
    message = "expected the name of an IngressClass, found `{Self}`",
    label = "not the name of an IngressClass",
    note = "a name is text, a constant of that kind, or its builder; a `Result` gives what it holds by `?`"
)]
pub trait IngressClassName<T>: IntoName<k8s_openapi::api::networking::v1::IngressClass, T> {}

#[diagnostic::do_not_recommend]
impl<T, Value: IntoName<k8s_openapi::api::networking::v1::IngressClass, T>> IngressClassName<T> for Value {}

/// The name of an IngressClass.
pub fn named_IngressClass<T, Value: IngressClassName<T>>(name: Value) -> T {
    name.into_field()
}

/// What names a RuntimeClass; `T` is the type of the field.
#[diagnostic::on_unimplemented(
    message = "expected the name of a RuntimeClass, found `{Self}`",
    label = "not the name of a RuntimeClass",
    note = "a name is text, a constant of that kind, or its builder; a `Result` gives what it holds by `?`"
)]
pub trait RuntimeClassName<T>: IntoName<k8s_openapi::api::node::v1::RuntimeClass, T> {}

#[diagnostic::do_not_recommend]
impl<T, Value: IntoName<k8s_openapi::api::node::v1::RuntimeClass, T>> RuntimeClassName<T> for Value {}

/// The name of a RuntimeClass.
pub fn named_RuntimeClass<T, Value: RuntimeClassName<T>>(name: Value) -> T {
    name.into_field()
}

/// What names a ClusterRole; `T` is the type of the field.
#[diagnostic::on_unimplemented(
    message = "expected the name of a ClusterRole, found `{Self}`",
    label = "not the name of a ClusterRole",
    note = "a name is text, a constant of that kind, or its builder; a `Result` gives what it holds by `?`"
)]
pub trait ClusterRoleName<T>: IntoName<k8s_openapi::api::rbac::v1::ClusterRole, T> {}

#[diagnostic::do_not_recommend]
impl<T, Value: IntoName<k8s_openapi::api::rbac::v1::ClusterRole, T>> ClusterRoleName<T> for Value {}

/// The name of a ClusterRole.
pub fn named_ClusterRole<T, Value: ClusterRoleName<T>>(name: Value) -> T {
    name.into_field()
}

/// What names a Role; `T` is the type of the field.
#[diagnostic::on_unimplemented(
    message = "expected the name of a Role, found `{Self}`",
    label = "not the name of a Role",
    note = "a name is text, a constant of that kind, or its builder; a `Result` gives what it holds by `?`"
)]
pub trait RoleName<T>: IntoName<k8s_openapi::api::rbac::v1::Role, T> {}

#[diagnostic::do_not_recommend]
impl<T, Value: IntoName<k8s_openapi::api::rbac::v1::Role, T>> RoleName<T> for Value {}

/// The name of a Role.
pub fn named_Role<T, Value: RoleName<T>>(name: Value) -> T {
    name.into_field()
}

/// What names a PriorityClass; `T` is the type of the field.
#[diagnostic::on_unimplemented(
    message = "expected the name of a PriorityClass, found `{Self}`",
    label = "not the name of a PriorityClass",
    note = "a name is text, a constant of that kind, or its builder; a `Result` gives what it holds by `?`"
)]
pub trait PriorityClassName<T>: IntoName<k8s_openapi::api::scheduling::v1::PriorityClass, T> {}

#[diagnostic::do_not_recommend]
impl<T, Value: IntoName<k8s_openapi::api::scheduling::v1::PriorityClass, T>> PriorityClassName<T> for Value {}

/// The name of a PriorityClass.
pub fn named_PriorityClass<T, Value: PriorityClassName<T>>(name: Value) -> T {
    name.into_field()
}

/// What names a StorageClass; `T` is the type of the field.
#[diagnostic::on_unimplemented(
    message = "expected the name of a StorageClass, found `{Self}`",
    label = "not the name of a StorageClass",
    note = "a name is text, a constant of that kind, or its builder; a `Result` gives what it holds by `?`"
)]
pub trait StorageClassName<T>: IntoName<k8s_openapi::api::storage::v1::StorageClass, T> {}

#[diagnostic::do_not_recommend]
impl<T, Value: IntoName<k8s_openapi::api::storage::v1::StorageClass, T>> StorageClassName<T> for Value {}

/// The name of a StorageClass.
pub fn named_StorageClass<T, Value: StorageClassName<T>>(name: Value) -> T {
    name.into_field()
}

/// What names a ConfigMap; `T` is the type of the field.
#[diagnostic::on_unimplemented(
    message = "expected the name of a ConfigMap, found `{Self}`",
    label = "not the name of a ConfigMap",
    note = "a name is text, a constant of that kind, or its builder; a `Result` gives what it holds by `?`",
    note = "`config_map(…)` takes a ConfigMap, `secret(…)` a Secret"
)]
pub trait ConfigMapName<T>: IntoName<k8s_openapi::api::core::v1::ConfigMap, T> {}

#[diagnostic::do_not_recommend]
impl<T, Value: IntoName<k8s_openapi::api::core::v1::ConfigMap, T>> ConfigMapName<T> for Value {}

/// The name of a ConfigMap.
pub fn named_ConfigMap<T, Value: ConfigMapName<T>>(name: Value) -> T {
    name.into_field()
}

/// What names a Namespace; `T` is the type of the field.
#[diagnostic::on_unimplemented(
    message = "expected the name of a Namespace, found `{Self}`",
    label = "not the name of a Namespace",
    note = "a name is text, a constant of that kind, or its builder; a `Result` gives what it holds by `?`"
)]
pub trait NamespaceName<T>: IntoName<k8s_openapi::api::core::v1::Namespace, T> {}

#[diagnostic::do_not_recommend]
impl<T, Value: IntoName<k8s_openapi::api::core::v1::Namespace, T>> NamespaceName<T> for Value {}

/// The name of a Namespace.
pub fn named_Namespace<T, Value: NamespaceName<T>>(name: Value) -> T {
    name.into_field()
}

/// What names a Node; `T` is the type of the field.
#[diagnostic::on_unimplemented(
    message = "expected the name of a Node, found `{Self}`",
    label = "not the name of a Node",
    note = "a name is text, a constant of that kind, or its builder; a `Result` gives what it holds by `?`"
)]
pub trait NodeName<T>: IntoName<k8s_openapi::api::core::v1::Node, T> {}

#[diagnostic::do_not_recommend]
impl<T, Value: IntoName<k8s_openapi::api::core::v1::Node, T>> NodeName<T> for Value {}

/// The name of a Node.
pub fn named_Node<T, Value: NodeName<T>>(name: Value) -> T {
    name.into_field()
}

/// What names a PersistentVolume; `T` is the type of the field.
#[diagnostic::on_unimplemented(
    message = "expected the name of a PersistentVolume, found `{Self}`",
    label = "not the name of a PersistentVolume",
    note = "a name is text, a constant of that kind, or its builder; a `Result` gives what it holds by `?`"
)]
pub trait PersistentVolumeName<T>: IntoName<k8s_openapi::api::core::v1::PersistentVolume, T> {}

#[diagnostic::do_not_recommend]
impl<T, Value: IntoName<k8s_openapi::api::core::v1::PersistentVolume, T>> PersistentVolumeName<T> for Value {}

/// The name of a PersistentVolume.
pub fn named_PersistentVolume<T, Value: PersistentVolumeName<T>>(name: Value) -> T {
    name.into_field()
}

/// What names a PersistentVolumeClaim; `T` is the type of the field.
#[diagnostic::on_unimplemented(
    message = "expected the name of a PersistentVolumeClaim, found `{Self}`",
    label = "not the name of a PersistentVolumeClaim",
    note = "a name is text, a constant of that kind, or its builder; a `Result` gives what it holds by `?`"
)]
pub trait PersistentVolumeClaimName<T>: IntoName<k8s_openapi::api::core::v1::PersistentVolumeClaim, T> {}

#[diagnostic::do_not_recommend]
impl<T, Value: IntoName<k8s_openapi::api::core::v1::PersistentVolumeClaim, T>> PersistentVolumeClaimName<T> for Value {}

/// The name of a PersistentVolumeClaim.
pub fn named_PersistentVolumeClaim<T, Value: PersistentVolumeClaimName<T>>(name: Value) -> T {
    name.into_field()
}

/// What names a Pod; `T` is the type of the field.
#[diagnostic::on_unimplemented(
    message = "expected the name of a Pod, found `{Self}`",
    label = "not the name of a Pod",
    note = "a name is text, a constant of that kind, or its builder; a `Result` gives what it holds by `?`"
)]
pub trait PodName<T>: IntoName<k8s_openapi::api::core::v1::Pod, T> {}

#[diagnostic::do_not_recommend]
impl<T, Value: IntoName<k8s_openapi::api::core::v1::Pod, T>> PodName<T> for Value {}

/// The name of a Pod.
pub fn named_Pod<T, Value: PodName<T>>(name: Value) -> T {
    name.into_field()
}

/// What names a ReplicationController; `T` is the type of the field.
#[diagnostic::on_unimplemented(
    message = "expected the name of a ReplicationController, found `{Self}`",
    label = "not the name of a ReplicationController",
    note = "a name is text, a constant of that kind, or its builder; a `Result` gives what it holds by `?`"
)]
pub trait ReplicationControllerName<T>: IntoName<k8s_openapi::api::core::v1::ReplicationController, T> {}

#[diagnostic::do_not_recommend]
impl<T, Value: IntoName<k8s_openapi::api::core::v1::ReplicationController, T>> ReplicationControllerName<T> for Value {}

/// The name of a ReplicationController.
pub fn named_ReplicationController<T, Value: ReplicationControllerName<T>>(name: Value) -> T {
    name.into_field()
}

/// What names a Secret; `T` is the type of the field.
#[diagnostic::on_unimplemented(
    message = "expected the name of a Secret, found `{Self}`",
    label = "not the name of a Secret",
    note = "a name is text, a constant of that kind, or its builder; a `Result` gives what it holds by `?`",
    note = "`config_map(…)` takes a ConfigMap, `secret(…)` a Secret"
)]
pub trait SecretName<T>: IntoName<k8s_openapi::api::core::v1::Secret, T> {}

#[diagnostic::do_not_recommend]
impl<T, Value: IntoName<k8s_openapi::api::core::v1::Secret, T>> SecretName<T> for Value {}

/// The name of a Secret.
pub fn named_Secret<T, Value: SecretName<T>>(name: Value) -> T {
    name.into_field()
}

/// What names a Service; `T` is the type of the field.
#[diagnostic::on_unimplemented(
    message = "expected the name of a Service, found `{Self}`",
    label = "not the name of a Service",
    note = "a name is text, a constant of that kind, or its builder; a `Result` gives what it holds by `?`"
)]
pub trait ServiceName<T>: IntoName<k8s_openapi::api::core::v1::Service, T> {}

#[diagnostic::do_not_recommend]
impl<T, Value: IntoName<k8s_openapi::api::core::v1::Service, T>> ServiceName<T> for Value {}

/// The name of a Service.
pub fn named_Service<T, Value: ServiceName<T>>(name: Value) -> T {
    name.into_field()
}

/// What names a ServiceAccount; `T` is the type of the field.
#[diagnostic::on_unimplemented(
    message = "expected the name of a ServiceAccount, found `{Self}`",
    label = "not the name of a ServiceAccount",
    note = "a name is text, a constant of that kind, or its builder; a `Result` gives what it holds by `?`"
)]
pub trait ServiceAccountName<T>: IntoName<k8s_openapi::api::core::v1::ServiceAccount, T> {}

#[diagnostic::do_not_recommend]
impl<T, Value: IntoName<k8s_openapi::api::core::v1::ServiceAccount, T>> ServiceAccountName<T> for Value {}

/// The name of a ServiceAccount.
pub fn named_ServiceAccount<T, Value: ServiceAccountName<T>>(name: Value) -> T {
    name.into_field()
}
