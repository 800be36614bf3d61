//! The fronts of the macros: each hands over its crate and its kind.
// Generated from the `k8s-openapi` source that Cargo.lock pins. Do not edit:
// `UPDATE_SCHEMA=1 cargo test --test schema` writes it anew.

#[doc(hidden)]
pub mod __private_0_1_0 {
    //! What the macros expand to calls of; not for use by hand.

    pub use crate::private::*;
}

/// Makes a [`APIService`](crate::k8s::kube_aggregator::pkg::apis::apiregistration::v1::APIService) of `apiregistration.k8s.io/v1`, in the language of [`pod!`](crate::pod!); with a Rust name, it defines an item: see [`Linked`](crate::Linked).
#[macro_export]
macro_rules! api_service {
    ($($tokens:tt)*) => {
        $crate::__private_0_1_0::expand! { $crate __private_0_1_0 "apiregistration.k8s.io/v1" APIService $($tokens)* }
    };
}

/// Makes a [`Binding`](crate::k8s::api::core::v1::Binding) of `v1`, in the language of [`pod!`](crate::pod!); with a Rust name, it defines an item: see [`Linked`](crate::Linked).
#[macro_export]
macro_rules! binding {
    ($($tokens:tt)*) => {
        $crate::__private_0_1_0::expand! { $crate __private_0_1_0 "v1" Binding $($tokens)* }
    };
}

/// Makes a [`CertificateSigningRequest`](crate::k8s::api::certificates::v1::CertificateSigningRequest) of `certificates.k8s.io/v1`, in the language of [`pod!`](crate::pod!); with a Rust name, it defines an item: see [`Linked`](crate::Linked).
#[macro_export]
macro_rules! certificate_signing_request {
    ($($tokens:tt)*) => {
        $crate::__private_0_1_0::expand! { $crate __private_0_1_0 "certificates.k8s.io/v1" CertificateSigningRequest $($tokens)* }
    };
}

/// Makes a [`ClusterRole`](crate::k8s::api::rbac::v1::ClusterRole) of `rbac.authorization.k8s.io/v1`, in the language of [`pod!`](crate::pod!); with a Rust name, it defines an item: see [`Linked`](crate::Linked).
#[macro_export]
macro_rules! cluster_role {
    ($($tokens:tt)*) => {
        $crate::__private_0_1_0::expand! { $crate __private_0_1_0 "rbac.authorization.k8s.io/v1" ClusterRole $($tokens)* }
    };
}

/// Makes a [`ClusterRoleBinding`](crate::k8s::api::rbac::v1::ClusterRoleBinding) of `rbac.authorization.k8s.io/v1`, in the language of [`pod!`](crate::pod!); with a Rust name, it defines an item: see [`Linked`](crate::Linked).
#[macro_export]
macro_rules! cluster_role_binding {
    ($($tokens:tt)*) => {
        $crate::__private_0_1_0::expand! { $crate __private_0_1_0 "rbac.authorization.k8s.io/v1" ClusterRoleBinding $($tokens)* }
    };
}

/// Makes a `ClusterTrustBundle` of `certificates.k8s.io/v1`, in the language of [`pod!`](crate::pod!); with a Rust name, it defines an item: see [`Linked`](crate::Linked).
#[macro_export]
macro_rules! cluster_trust_bundle {
    ($($tokens:tt)*) => {
        $crate::__private_0_1_0::expand! { $crate __private_0_1_0 "certificates.k8s.io/v1" ClusterTrustBundle $($tokens)* }
    };
}

/// Makes a `CompositePodGroup` of `scheduling.k8s.io/v1alpha3`, in the language of [`pod!`](crate::pod!); with a Rust name, it defines an item: see [`Linked`](crate::Linked).
#[macro_export]
macro_rules! composite_pod_group {
    ($($tokens:tt)*) => {
        $crate::__private_0_1_0::expand! { $crate __private_0_1_0 "scheduling.k8s.io/v1alpha3" CompositePodGroup $($tokens)* }
    };
}

/// Makes a [`ConfigMap`](crate::k8s::api::core::v1::ConfigMap), in the language of [`pod!`](crate::pod!); with a Rust name, it defines an item: see
/// [`Linked`](crate::Linked).
///
/// In `data` and `binary_data`, `from_file("game.properties")` is what is in a file, `..from_file("config")` the files of a
/// directory or one file under its name, and `..from_env_file("game.env")` the variables of an env file, as `kubectl create
/// configmap` has them. Paths are relative to the crate's Cargo.toml, and where a file changes, Cargo compiles again; of a
/// directory, a file that is new is seen when the crate is compiled for another reason.
///
/// ```
/// let monster = kubewright::config_map! {
///     name: "monster-config",
///     data: { monsterType: "fire", "monster.num": "5" },
/// };
/// assert_eq!(monster.data.unwrap_or_default()["monsterType"], "fire");
/// ```
///
/// See [ConfigMaps](https://kubernetes.io/docs/concepts/configuration/configmap/).
#[macro_export]
macro_rules! config_map {
    ($($tokens:tt)*) => {
        $crate::__private_0_1_0::expand! { $crate __private_0_1_0 "v1" ConfigMap $($tokens)* }
    };
}

/// Makes a [`ControllerRevision`](crate::k8s::api::apps::v1::ControllerRevision) of `apps/v1`, in the language of [`pod!`](crate::pod!); with a Rust name, it defines an item: see [`Linked`](crate::Linked).
#[macro_export]
macro_rules! controller_revision {
    ($($tokens:tt)*) => {
        $crate::__private_0_1_0::expand! { $crate __private_0_1_0 "apps/v1" ControllerRevision $($tokens)* }
    };
}

/// Makes a [`CronJob`](crate::k8s::api::batch::v1::CronJob) of `batch/v1`, in the language of [`pod!`](crate::pod!); with a Rust name, it defines an item: see [`Linked`](crate::Linked).
#[macro_export]
macro_rules! cron_job {
    ($($tokens:tt)*) => {
        $crate::__private_0_1_0::expand! { $crate __private_0_1_0 "batch/v1" CronJob $($tokens)* }
    };
}

/// Makes a [`CSIDriver`](crate::k8s::api::storage::v1::CSIDriver) of `storage.k8s.io/v1`, in the language of [`pod!`](crate::pod!); with a Rust name, it defines an item: see [`Linked`](crate::Linked).
#[macro_export]
macro_rules! csi_driver {
    ($($tokens:tt)*) => {
        $crate::__private_0_1_0::expand! { $crate __private_0_1_0 "storage.k8s.io/v1" CSIDriver $($tokens)* }
    };
}

/// Makes a [`CSINode`](crate::k8s::api::storage::v1::CSINode) of `storage.k8s.io/v1`, in the language of [`pod!`](crate::pod!); with a Rust name, it defines an item: see [`Linked`](crate::Linked).
#[macro_export]
macro_rules! csi_node {
    ($($tokens:tt)*) => {
        $crate::__private_0_1_0::expand! { $crate __private_0_1_0 "storage.k8s.io/v1" CSINode $($tokens)* }
    };
}

/// Makes a [`CSIStorageCapacity`](crate::k8s::api::storage::v1::CSIStorageCapacity) of `storage.k8s.io/v1`, in the language of [`pod!`](crate::pod!); with a Rust name, it defines an item: see [`Linked`](crate::Linked).
#[macro_export]
macro_rules! csi_storage_capacity {
    ($($tokens:tt)*) => {
        $crate::__private_0_1_0::expand! { $crate __private_0_1_0 "storage.k8s.io/v1" CSIStorageCapacity $($tokens)* }
    };
}

/// Makes a [`CustomResourceDefinition`](crate::k8s::apiextensions_apiserver::pkg::apis::apiextensions::v1::CustomResourceDefinition) of `apiextensions.k8s.io/v1`, in the language of [`pod!`](crate::pod!); with a Rust name, it defines an item: see [`Linked`](crate::Linked).
#[macro_export]
macro_rules! custom_resource_definition {
    ($($tokens:tt)*) => {
        $crate::__private_0_1_0::expand! { $crate __private_0_1_0 "apiextensions.k8s.io/v1" CustomResourceDefinition $($tokens)* }
    };
}

/// Makes a [`DaemonSet`](crate::k8s::api::apps::v1::DaemonSet) of `apps/v1`, in the language of [`pod!`](crate::pod!); with a Rust name, it defines an item: see [`Linked`](crate::Linked).
#[macro_export]
macro_rules! daemon_set {
    ($($tokens:tt)*) => {
        $crate::__private_0_1_0::expand! { $crate __private_0_1_0 "apps/v1" DaemonSet $($tokens)* }
    };
}

/// Makes a [`Deployment`](crate::k8s::api::apps::v1::Deployment), in the language of [`pod!`](crate::pod!); with a Rust name, it defines an
/// item: see [`Linked`](crate::Linked).
///
/// `metadata` and `spec` are flattened, and `template { … }` reads as a pod without a name. Labels are written once: those of
/// `selector` are its `match_labels`, and the template carries them unless it has its own.
///
/// ```
/// use kubewright::{deployment, horizontal_pod_autoscaler, service, service_account};
///
/// service_account! { ACCOUNT: "web" {} }
///
/// deployment! {
///     WEB: "web" {
///         replicas: 3,
///         selector: { app: "web" },
///         strategy: { rolling_update: { max_surge: 25% } },
///         template {
///             service_account_name: ACCOUNT,
///             container web { image: "web", port http: 8080 }
///         }
///     }
/// }
/// service! { SERVICE: "web" { selector: WEB, port http: { port: 80, target_port: WEB["http"] } } }
///
/// let scaler = horizontal_pod_autoscaler! { name: "web", scale_target_ref: WEB, max_replicas: 10 };
/// print!("{}---\n{}", kubewright::to_yaml(&WEB)?, kubewright::to_yaml(&SERVICE)?);
/// # let _ = scaler;
/// # Ok::<(), kubewright::Error>(())
/// ```
///
/// A port, an account or a label of another object that is not there does not compile, at its token.
///
/// See [Deployments](https://kubernetes.io/docs/concepts/workloads/controllers/deployment/).
#[macro_export]
macro_rules! deployment {
    ($($tokens:tt)*) => {
        $crate::__private_0_1_0::expand! { $crate __private_0_1_0 "apps/v1" Deployment $($tokens)* }
    };
}

/// Makes a `DeviceClass` of `resource.k8s.io/v1`, in the language of [`pod!`](crate::pod!); with a Rust name, it defines an item: see [`Linked`](crate::Linked).
#[macro_export]
macro_rules! device_class {
    ($($tokens:tt)*) => {
        $crate::__private_0_1_0::expand! { $crate __private_0_1_0 "resource.k8s.io/v1" DeviceClass $($tokens)* }
    };
}

/// Makes a `DeviceTaintRule` of `resource.k8s.io/v1`, in the language of [`pod!`](crate::pod!); with a Rust name, it defines an item: see [`Linked`](crate::Linked).
#[macro_export]
macro_rules! device_taint_rule {
    ($($tokens:tt)*) => {
        $crate::__private_0_1_0::expand! { $crate __private_0_1_0 "resource.k8s.io/v1" DeviceTaintRule $($tokens)* }
    };
}

/// Makes a [`EndpointSlice`](crate::k8s::api::discovery::v1::EndpointSlice) of `discovery.k8s.io/v1`, in the language of [`pod!`](crate::pod!); with a Rust name, it defines an item: see [`Linked`](crate::Linked).
#[macro_export]
macro_rules! endpoint_slice {
    ($($tokens:tt)*) => {
        $crate::__private_0_1_0::expand! { $crate __private_0_1_0 "discovery.k8s.io/v1" EndpointSlice $($tokens)* }
    };
}

/// Makes a [`Endpoints`](crate::k8s::api::core::v1::Endpoints) of `v1`, in the language of [`pod!`](crate::pod!); with a Rust name, it defines an item: see [`Linked`](crate::Linked).
#[macro_export]
macro_rules! endpoints {
    ($($tokens:tt)*) => {
        $crate::__private_0_1_0::expand! { $crate __private_0_1_0 "v1" Endpoints $($tokens)* }
    };
}

/// Makes a [`Event`](crate::k8s::api::core::v1::Event) of `v1`, in the language of [`pod!`](crate::pod!); with a Rust name, it defines an item: see [`Linked`](crate::Linked).
#[macro_export]
macro_rules! event {
    ($($tokens:tt)*) => {
        $crate::__private_0_1_0::expand! { $crate __private_0_1_0 "v1" Event $($tokens)* }
    };
}

/// Makes a [`Event`](crate::k8s::api::events::v1::Event) of `events.k8s.io/v1`, in the language of [`pod!`](crate::pod!); with a Rust name, it defines an item: see [`Linked`](crate::Linked).
#[macro_export]
macro_rules! events_event {
    ($($tokens:tt)*) => {
        $crate::__private_0_1_0::expand! { $crate __private_0_1_0 "events.k8s.io/v1" Event $($tokens)* }
    };
}

/// Makes a `Eviction` of `lifecycle.k8s.io/v1alpha1`, in the language of [`pod!`](crate::pod!); with a Rust name, it defines an item: see [`Linked`](crate::Linked).
#[macro_export]
macro_rules! eviction {
    ($($tokens:tt)*) => {
        $crate::__private_0_1_0::expand! { $crate __private_0_1_0 "lifecycle.k8s.io/v1alpha1" Eviction $($tokens)* }
    };
}

/// Makes a `EvictionRequest` of `lifecycle.k8s.io/v1alpha1`, in the language of [`pod!`](crate::pod!); with a Rust name, it defines an item: see [`Linked`](crate::Linked).
#[macro_export]
macro_rules! eviction_request {
    ($($tokens:tt)*) => {
        $crate::__private_0_1_0::expand! { $crate __private_0_1_0 "lifecycle.k8s.io/v1alpha1" EvictionRequest $($tokens)* }
    };
}

/// Makes a [`FlowSchema`](crate::k8s::api::flowcontrol::v1::FlowSchema) of `flowcontrol.apiserver.k8s.io/v1`, in the language of [`pod!`](crate::pod!); with a Rust name, it defines an item: see [`Linked`](crate::Linked).
#[macro_export]
macro_rules! flow_schema {
    ($($tokens:tt)*) => {
        $crate::__private_0_1_0::expand! { $crate __private_0_1_0 "flowcontrol.apiserver.k8s.io/v1" FlowSchema $($tokens)* }
    };
}

/// Makes a value of any type of the API on its own, in the language of [`pod!`](crate::pod!): what functions share.
///
/// The name of the type stands before its braces; where groups have types of one name, its module before it:
/// `rbac::v1::Subject`. It is judged as far as it is known: what is missing may come from elsewhere.
///
/// ```
/// use kubewright::k8s::api::core::v1::Container;
/// use kubewright::{fragment, pod};
///
/// fn sidecar(image: &str) -> Container {
///     fragment!(Container {
///         name: "proxy",
///         image: image,
///         port http: 8080,
///         readiness_probe: http_get { path: "/ready", port: http },
///     })
/// }
///
/// let web = pod! {
///     name: "web",
///     container web { image: "web" },
///     container ..[sidecar("proxy:2")],
/// };
/// assert_eq!(web.spec.unwrap_or_default().containers.len(), 2);
/// ```
///
/// # A base, and what differs from it
///
/// Where `..base` stands first in the braces of an object, the object begins as that one: a value of its own type, a reference to one,
/// or an item. What is written behind it wins, as in a struct literal of Rust:
///
/// - a field that is written stands in place of the base's, also where it is an object, a list or a map;
/// - a named element (`env`, `port`, `container`, …) takes the place of the base's element of that name, or is added behind the
///   others. What the API tells apart by more than a name, such as mounts by their paths, is told apart by that;
/// - `metadata`, `spec` and `resources` are looked into, whether they are written or not.
///
/// ```
/// use kubewright::fragment;
/// use kubewright::k8s::api::core::v1::Container;
///
/// let base: Container = fragment!(Container {
///     name: "web",
///     image: "web:1",
///     env LOG: "info",
///     env MODE: "on",
///     requests: { cpu: 100m, memory: 64Mi },
///     limits: { memory: 128Mi },
/// });
/// let debug = fragment!(Container { ..base, image: "web:2", env LOG: "debug", limits: { memory: 1Gi } });
/// assert_eq!(debug.image.as_deref(), Some("web:2"));
/// assert_eq!(debug.env.map_or(0, |env| env.len()), 2);
/// assert!(debug.resources.is_some_and(|resources| resources.requests.is_some()));
/// ```
///
/// What a base has is not known to the macro: what is missing may come from it, and the whole is checked before it is written.
/// Behind other fields, and in `for` and `if`, `..` adds elements to lists.
#[macro_export]
macro_rules! fragment {
    ($($tokens:tt)*) => {
        $crate::__private_0_1_0::expand! { $crate __private_0_1_0 fragment $($tokens)* }
    };
}

/// Makes a [`HorizontalPodAutoscaler`](crate::k8s::api::autoscaling::v2::HorizontalPodAutoscaler) of `autoscaling/v2`, in the language of [`pod!`](crate::pod!); with a Rust name, it defines an item: see [`Linked`](crate::Linked).
#[macro_export]
macro_rules! horizontal_pod_autoscaler {
    ($($tokens:tt)*) => {
        $crate::__private_0_1_0::expand! { $crate __private_0_1_0 "autoscaling/v2" HorizontalPodAutoscaler $($tokens)* }
    };
}

/// Makes a [`Ingress`](crate::k8s::api::networking::v1::Ingress) of `networking.k8s.io/v1`, in the language of [`pod!`](crate::pod!); with a Rust name, it defines an item: see [`Linked`](crate::Linked).
#[macro_export]
macro_rules! ingress {
    ($($tokens:tt)*) => {
        $crate::__private_0_1_0::expand! { $crate __private_0_1_0 "networking.k8s.io/v1" Ingress $($tokens)* }
    };
}

/// Makes a [`IngressClass`](crate::k8s::api::networking::v1::IngressClass) of `networking.k8s.io/v1`, in the language of [`pod!`](crate::pod!); with a Rust name, it defines an item: see [`Linked`](crate::Linked).
#[macro_export]
macro_rules! ingress_class {
    ($($tokens:tt)*) => {
        $crate::__private_0_1_0::expand! { $crate __private_0_1_0 "networking.k8s.io/v1" IngressClass $($tokens)* }
    };
}

/// Makes a [`IPAddress`](crate::k8s::api::networking::v1::IPAddress) of `networking.k8s.io/v1`, in the language of [`pod!`](crate::pod!); with a Rust name, it defines an item: see [`Linked`](crate::Linked).
#[macro_export]
macro_rules! ip_address {
    ($($tokens:tt)*) => {
        $crate::__private_0_1_0::expand! { $crate __private_0_1_0 "networking.k8s.io/v1" IPAddress $($tokens)* }
    };
}

/// Makes a [`Job`](crate::k8s::api::batch::v1::Job) of `batch/v1`, in the language of [`pod!`](crate::pod!); with a Rust name, it defines an item: see [`Linked`](crate::Linked).
#[macro_export]
macro_rules! job {
    ($($tokens:tt)*) => {
        $crate::__private_0_1_0::expand! { $crate __private_0_1_0 "batch/v1" Job $($tokens)* }
    };
}

/// A key of an item, checked by rustc: where `pod!` takes `ITEM["key"]`, code without a macro takes `key!(ITEM["key"])`.
///
/// ```
/// use kubewright::builder::Container;
/// use kubewright::{config_map, key};
///
/// config_map! { SPECIAL: "special-config" { data: { "special.power": "10" } } }
///
/// let game = Container::new("game", "game").env("POWER", key!(SPECIAL["special.power"]));
/// ```
///
/// ```compile_fail
/// # use kubewright::{config_map, key};
/// config_map! { SPECIAL: "special-config" { data: { "special.power": "10" } } }
///
/// let power = key!(SPECIAL["special.powr"]);
/// ```
#[macro_export]
macro_rules! key {
    ($($tokens:tt)*) => {
        $crate::__private_0_1_0::expand! { $crate __private_0_1_0 key $($tokens)* }
    };
}

/// Makes a [`Lease`](crate::k8s::api::coordination::v1::Lease) of `coordination.k8s.io/v1`, in the language of [`pod!`](crate::pod!); with a Rust name, it defines an item: see [`Linked`](crate::Linked).
#[macro_export]
macro_rules! lease {
    ($($tokens:tt)*) => {
        $crate::__private_0_1_0::expand! { $crate __private_0_1_0 "coordination.k8s.io/v1" Lease $($tokens)* }
    };
}

/// Makes a [`LeaseCandidate`](crate::k8s::api::coordination::v1beta1::LeaseCandidate) of `coordination.k8s.io/v1beta1`, in the language of [`pod!`](crate::pod!); with a Rust name, it defines an item: see [`Linked`](crate::Linked).
#[macro_export]
macro_rules! lease_candidate {
    ($($tokens:tt)*) => {
        $crate::__private_0_1_0::expand! { $crate __private_0_1_0 "coordination.k8s.io/v1beta1" LeaseCandidate $($tokens)* }
    };
}

/// Makes a [`LimitRange`](crate::k8s::api::core::v1::LimitRange) of `v1`, in the language of [`pod!`](crate::pod!); with a Rust name, it defines an item: see [`Linked`](crate::Linked).
#[macro_export]
macro_rules! limit_range {
    ($($tokens:tt)*) => {
        $crate::__private_0_1_0::expand! { $crate __private_0_1_0 "v1" LimitRange $($tokens)* }
    };
}

/// Makes a [`LocalSubjectAccessReview`](crate::k8s::api::authorization::v1::LocalSubjectAccessReview) of `authorization.k8s.io/v1`, in the language of [`pod!`](crate::pod!); with a Rust name, it defines an item: see [`Linked`](crate::Linked).
#[macro_export]
macro_rules! local_subject_access_review {
    ($($tokens:tt)*) => {
        $crate::__private_0_1_0::expand! { $crate __private_0_1_0 "authorization.k8s.io/v1" LocalSubjectAccessReview $($tokens)* }
    };
}

/// Makes a `MutatingAdmissionPolicy` of `admissionregistration.k8s.io/v1`, in the language of [`pod!`](crate::pod!); with a Rust name, it defines an item: see [`Linked`](crate::Linked).
#[macro_export]
macro_rules! mutating_admission_policy {
    ($($tokens:tt)*) => {
        $crate::__private_0_1_0::expand! { $crate __private_0_1_0 "admissionregistration.k8s.io/v1" MutatingAdmissionPolicy $($tokens)* }
    };
}

/// Makes a `MutatingAdmissionPolicyBinding` of `admissionregistration.k8s.io/v1`, in the language of [`pod!`](crate::pod!); with a Rust name, it defines an item: see [`Linked`](crate::Linked).
#[macro_export]
macro_rules! mutating_admission_policy_binding {
    ($($tokens:tt)*) => {
        $crate::__private_0_1_0::expand! { $crate __private_0_1_0 "admissionregistration.k8s.io/v1" MutatingAdmissionPolicyBinding $($tokens)* }
    };
}

/// Makes a [`MutatingWebhookConfiguration`](crate::k8s::api::admissionregistration::v1::MutatingWebhookConfiguration) of `admissionregistration.k8s.io/v1`, in the language of [`pod!`](crate::pod!); with a Rust name, it defines an item: see [`Linked`](crate::Linked).
#[macro_export]
macro_rules! mutating_webhook_configuration {
    ($($tokens:tt)*) => {
        $crate::__private_0_1_0::expand! { $crate __private_0_1_0 "admissionregistration.k8s.io/v1" MutatingWebhookConfiguration $($tokens)* }
    };
}

/// Makes a [`Namespace`](crate::k8s::api::core::v1::Namespace) of `v1`, in the language of [`pod!`](crate::pod!); with a Rust name, it defines an item: see [`Linked`](crate::Linked).
#[macro_export]
macro_rules! namespace {
    ($($tokens:tt)*) => {
        $crate::__private_0_1_0::expand! { $crate __private_0_1_0 "v1" Namespace $($tokens)* }
    };
}

/// Makes a [`NetworkPolicy`](crate::k8s::api::networking::v1::NetworkPolicy) of `networking.k8s.io/v1`, in the language of [`pod!`](crate::pod!); with a Rust name, it defines an item: see [`Linked`](crate::Linked).
#[macro_export]
macro_rules! network_policy {
    ($($tokens:tt)*) => {
        $crate::__private_0_1_0::expand! { $crate __private_0_1_0 "networking.k8s.io/v1" NetworkPolicy $($tokens)* }
    };
}

/// Makes a [`Node`](crate::k8s::api::core::v1::Node) of `v1`, in the language of [`pod!`](crate::pod!); with a Rust name, it defines an item: see [`Linked`](crate::Linked).
#[macro_export]
macro_rules! node {
    ($($tokens:tt)*) => {
        $crate::__private_0_1_0::expand! { $crate __private_0_1_0 "v1" Node $($tokens)* }
    };
}

/// Makes a [`PersistentVolume`](crate::k8s::api::core::v1::PersistentVolume) of `v1`, in the language of [`pod!`](crate::pod!); with a Rust name, it defines an item: see [`Linked`](crate::Linked).
#[macro_export]
macro_rules! persistent_volume {
    ($($tokens:tt)*) => {
        $crate::__private_0_1_0::expand! { $crate __private_0_1_0 "v1" PersistentVolume $($tokens)* }
    };
}

/// Makes a [`PersistentVolumeClaim`](crate::k8s::api::core::v1::PersistentVolumeClaim), or defines an item that makes one, in the language of [`pod!`](crate::pod!).
///
/// `metadata` and `spec` are flattened. As an item it is a volume, which so cannot name a claim that there is not:
///
/// ```
/// use kubewright::{persistent_volume_claim, pod};
///
/// persistent_volume_claim! {
///     DATA: "web-data" {
///         access_modes: [ReadWriteOnce],
///         resources: { requests: { storage: 1Gi } },
///     }
/// }
///
/// let web = pod! {
///     name: "web",
///     volume data: DATA,
///     container nginx { image: "nginx", mount data: "/var/lib/web" }
/// };
/// assert_eq!(DATA.name(), "web-data");
/// # let _ = web;
/// ```
///
/// See [Persistent volumes](https://kubernetes.io/docs/concepts/storage/persistent-volumes/#persistentvolumeclaims).
#[macro_export]
macro_rules! persistent_volume_claim {
    ($($tokens:tt)*) => {
        $crate::__private_0_1_0::expand! { $crate __private_0_1_0 "v1" PersistentVolumeClaim $($tokens)* }
    };
}

/// Makes a [`Pod`](crate::k8s::api::core::v1::Pod) of pod YAML written as Rust, checked by rustc.
///
/// `field: value` sets a field by its `k8s-openapi` name; `metadata`, `spec` and a container's `resources` are
/// flattened. `volume`, `container`, `init_container`, `port`, `env`, `mount`, `device` and `item` add a named
/// element to a list, and `_` in their names stands for `-`. A value is a literal, a quantity (`250m`), `{ … }`,
/// `[ … ]`, a bare variant (`OnFailure`), a reference (`config_map(…)`, `secret(…)`, `field(…)`, `resource(…)`)
/// or any Rust expression. `for`, `if` and `..expr` stand around items. Parentheses make a value opaque to the checks.
/// An object begins as another where `..base` stands first in its braces: see [`fragment!`](crate::fragment!).
///
/// ```
/// let tag = "1.27";
/// let pod = kubewright::pod! {
///     name: "web",
///     volume settings: config_map { name: "game-config" },
///     container nginx {
///         image: format!("nginx:{tag}"),
///         port http: 80,
///         env NODE_NAME: field(spec.nodeName),
///         mount settings: "/etc/config",
///         limits: { cpu: 500m, memory: 1Gi },
///         liveness_probe: http_get { path: "/live", port: http },
///     }
/// };
/// assert_eq!(pod.metadata.name.as_deref(), Some("web"));
/// ```
///
/// # Errors
///
/// What an API server refuses does not compile, at the token that is wrong:
///
/// ```compile_fail
/// kubewright::pod! {
///     name: "web",
///     container nginx { image: "nginx", mount settings: "/etc/config" }
/// };
/// ```
///
/// See [Pods](https://kubernetes.io/docs/concepts/workloads/pods/).
#[macro_export]
macro_rules! pod {
    ($($tokens:tt)*) => {
        $crate::__private_0_1_0::expand! { $crate __private_0_1_0 "v1" Pod $($tokens)* }
    };
}

/// Makes a `PodCertificateRequest` of `certificates.k8s.io/v1`, in the language of [`pod!`](crate::pod!); with a Rust name, it defines an item: see [`Linked`](crate::Linked).
#[macro_export]
macro_rules! pod_certificate_request {
    ($($tokens:tt)*) => {
        $crate::__private_0_1_0::expand! { $crate __private_0_1_0 "certificates.k8s.io/v1" PodCertificateRequest $($tokens)* }
    };
}

/// Makes a [`PodDisruptionBudget`](crate::k8s::api::policy::v1::PodDisruptionBudget) of `policy/v1`, in the language of [`pod!`](crate::pod!); with a Rust name, it defines an item: see [`Linked`](crate::Linked).
#[macro_export]
macro_rules! pod_disruption_budget {
    ($($tokens:tt)*) => {
        $crate::__private_0_1_0::expand! { $crate __private_0_1_0 "policy/v1" PodDisruptionBudget $($tokens)* }
    };
}

/// Makes a `PodGroup` of `scheduling.k8s.io/v1beta1`, in the language of [`pod!`](crate::pod!); with a Rust name, it defines an item: see [`Linked`](crate::Linked).
#[macro_export]
macro_rules! pod_group {
    ($($tokens:tt)*) => {
        $crate::__private_0_1_0::expand! { $crate __private_0_1_0 "scheduling.k8s.io/v1beta1" PodGroup $($tokens)* }
    };
}

/// Makes a [`PodTemplate`](crate::k8s::api::core::v1::PodTemplate) of `v1`, in the language of [`pod!`](crate::pod!); with a Rust name, it defines an item: see [`Linked`](crate::Linked).
#[macro_export]
macro_rules! pod_template {
    ($($tokens:tt)*) => {
        $crate::__private_0_1_0::expand! { $crate __private_0_1_0 "v1" PodTemplate $($tokens)* }
    };
}

/// Makes a [`PriorityClass`](crate::k8s::api::scheduling::v1::PriorityClass) of `scheduling.k8s.io/v1`, in the language of [`pod!`](crate::pod!); with a Rust name, it defines an item: see [`Linked`](crate::Linked).
#[macro_export]
macro_rules! priority_class {
    ($($tokens:tt)*) => {
        $crate::__private_0_1_0::expand! { $crate __private_0_1_0 "scheduling.k8s.io/v1" PriorityClass $($tokens)* }
    };
}

/// Makes a [`PriorityLevelConfiguration`](crate::k8s::api::flowcontrol::v1::PriorityLevelConfiguration) of `flowcontrol.apiserver.k8s.io/v1`, in the language of [`pod!`](crate::pod!); with a Rust name, it defines an item: see [`Linked`](crate::Linked).
#[macro_export]
macro_rules! priority_level_configuration {
    ($($tokens:tt)*) => {
        $crate::__private_0_1_0::expand! { $crate __private_0_1_0 "flowcontrol.apiserver.k8s.io/v1" PriorityLevelConfiguration $($tokens)* }
    };
}

/// Makes a [`ReplicaSet`](crate::k8s::api::apps::v1::ReplicaSet) of `apps/v1`, in the language of [`pod!`](crate::pod!); with a Rust name, it defines an item: see [`Linked`](crate::Linked).
#[macro_export]
macro_rules! replica_set {
    ($($tokens:tt)*) => {
        $crate::__private_0_1_0::expand! { $crate __private_0_1_0 "apps/v1" ReplicaSet $($tokens)* }
    };
}

/// Makes a [`ReplicationController`](crate::k8s::api::core::v1::ReplicationController) of `v1`, in the language of [`pod!`](crate::pod!); with a Rust name, it defines an item: see [`Linked`](crate::Linked).
#[macro_export]
macro_rules! replication_controller {
    ($($tokens:tt)*) => {
        $crate::__private_0_1_0::expand! { $crate __private_0_1_0 "v1" ReplicationController $($tokens)* }
    };
}

/// Makes a `ResourceClaim` of `resource.k8s.io/v1`, in the language of [`pod!`](crate::pod!); with a Rust name, it defines an item: see [`Linked`](crate::Linked).
#[macro_export]
macro_rules! resource_claim {
    ($($tokens:tt)*) => {
        $crate::__private_0_1_0::expand! { $crate __private_0_1_0 "resource.k8s.io/v1" ResourceClaim $($tokens)* }
    };
}

/// Makes a `ResourceClaimTemplate` of `resource.k8s.io/v1`, in the language of [`pod!`](crate::pod!); with a Rust name, it defines an item: see [`Linked`](crate::Linked).
#[macro_export]
macro_rules! resource_claim_template {
    ($($tokens:tt)*) => {
        $crate::__private_0_1_0::expand! { $crate __private_0_1_0 "resource.k8s.io/v1" ResourceClaimTemplate $($tokens)* }
    };
}

/// Makes a `ResourcePoolStatusRequest` of `resource.k8s.io/v1alpha3`, in the language of [`pod!`](crate::pod!); with a Rust name, it defines an item: see [`Linked`](crate::Linked).
#[macro_export]
macro_rules! resource_pool_status_request {
    ($($tokens:tt)*) => {
        $crate::__private_0_1_0::expand! { $crate __private_0_1_0 "resource.k8s.io/v1alpha3" ResourcePoolStatusRequest $($tokens)* }
    };
}

/// Makes a [`ResourceQuota`](crate::k8s::api::core::v1::ResourceQuota) of `v1`, in the language of [`pod!`](crate::pod!); with a Rust name, it defines an item: see [`Linked`](crate::Linked).
#[macro_export]
macro_rules! resource_quota {
    ($($tokens:tt)*) => {
        $crate::__private_0_1_0::expand! { $crate __private_0_1_0 "v1" ResourceQuota $($tokens)* }
    };
}

/// Makes a `ResourceSlice` of `resource.k8s.io/v1`, in the language of [`pod!`](crate::pod!); with a Rust name, it defines an item: see [`Linked`](crate::Linked).
#[macro_export]
macro_rules! resource_slice {
    ($($tokens:tt)*) => {
        $crate::__private_0_1_0::expand! { $crate __private_0_1_0 "resource.k8s.io/v1" ResourceSlice $($tokens)* }
    };
}

/// Makes a [`Role`](crate::k8s::api::rbac::v1::Role) of `rbac.authorization.k8s.io/v1`, in the language of [`pod!`](crate::pod!); with a Rust name, it defines an item: see [`Linked`](crate::Linked).
#[macro_export]
macro_rules! role {
    ($($tokens:tt)*) => {
        $crate::__private_0_1_0::expand! { $crate __private_0_1_0 "rbac.authorization.k8s.io/v1" Role $($tokens)* }
    };
}

/// Makes a [`RoleBinding`](crate::k8s::api::rbac::v1::RoleBinding) of `rbac.authorization.k8s.io/v1`, in the language of [`pod!`](crate::pod!); with a Rust name, it defines an item: see [`Linked`](crate::Linked).
#[macro_export]
macro_rules! role_binding {
    ($($tokens:tt)*) => {
        $crate::__private_0_1_0::expand! { $crate __private_0_1_0 "rbac.authorization.k8s.io/v1" RoleBinding $($tokens)* }
    };
}

/// Makes a [`RuntimeClass`](crate::k8s::api::node::v1::RuntimeClass) of `node.k8s.io/v1`, in the language of [`pod!`](crate::pod!); with a Rust name, it defines an item: see [`Linked`](crate::Linked).
#[macro_export]
macro_rules! runtime_class {
    ($($tokens:tt)*) => {
        $crate::__private_0_1_0::expand! { $crate __private_0_1_0 "node.k8s.io/v1" RuntimeClass $($tokens)* }
    };
}

/// Makes a [`Secret`](crate::k8s::api::core::v1::Secret), in the language of [`pod!`](crate::pod!); with a Rust name, it defines an item: see
/// [`Linked`](crate::Linked).
///
/// `string_data` takes plain text. In `data`, a byte string is plain bytes, and a string is base64, which is checked;
/// an expression is bytes. Files stand in both as they do in [`config_map!`](crate::config_map!). No message quotes a value.
///
/// ```
/// let user = kubewright::secret! {
///     name: "user-info",
///     type: "Opaque",
///     data: { username: "YWRtaW4=", password: b"password123" },
/// };
/// assert_eq!(user.data.unwrap_or_default()["username"].0, b"admin");
/// ```
///
/// See [Secrets](https://kubernetes.io/docs/concepts/configuration/secret/).
#[macro_export]
macro_rules! secret {
    ($($tokens:tt)*) => {
        $crate::__private_0_1_0::expand! { $crate __private_0_1_0 "v1" Secret $($tokens)* }
    };
}

/// Makes a [`SelfSubjectAccessReview`](crate::k8s::api::authorization::v1::SelfSubjectAccessReview) of `authorization.k8s.io/v1`, in the language of [`pod!`](crate::pod!); with a Rust name, it defines an item: see [`Linked`](crate::Linked).
#[macro_export]
macro_rules! self_subject_access_review {
    ($($tokens:tt)*) => {
        $crate::__private_0_1_0::expand! { $crate __private_0_1_0 "authorization.k8s.io/v1" SelfSubjectAccessReview $($tokens)* }
    };
}

/// Makes a [`SelfSubjectReview`](crate::k8s::api::authentication::v1::SelfSubjectReview) of `authentication.k8s.io/v1`, in the language of [`pod!`](crate::pod!); with a Rust name, it defines an item: see [`Linked`](crate::Linked).
#[macro_export]
macro_rules! self_subject_review {
    ($($tokens:tt)*) => {
        $crate::__private_0_1_0::expand! { $crate __private_0_1_0 "authentication.k8s.io/v1" SelfSubjectReview $($tokens)* }
    };
}

/// Makes a [`SelfSubjectRulesReview`](crate::k8s::api::authorization::v1::SelfSubjectRulesReview) of `authorization.k8s.io/v1`, in the language of [`pod!`](crate::pod!); with a Rust name, it defines an item: see [`Linked`](crate::Linked).
#[macro_export]
macro_rules! self_subject_rules_review {
    ($($tokens:tt)*) => {
        $crate::__private_0_1_0::expand! { $crate __private_0_1_0 "authorization.k8s.io/v1" SelfSubjectRulesReview $($tokens)* }
    };
}

/// Makes a [`Service`](crate::k8s::api::core::v1::Service) of `v1`, in the language of [`pod!`](crate::pod!); with a Rust name, it defines an item: see [`Linked`](crate::Linked).
#[macro_export]
macro_rules! service {
    ($($tokens:tt)*) => {
        $crate::__private_0_1_0::expand! { $crate __private_0_1_0 "v1" Service $($tokens)* }
    };
}

/// Makes a [`ServiceAccount`](crate::k8s::api::core::v1::ServiceAccount) of `v1`, in the language of [`pod!`](crate::pod!); with a Rust name, it defines an item: see [`Linked`](crate::Linked).
#[macro_export]
macro_rules! service_account {
    ($($tokens:tt)*) => {
        $crate::__private_0_1_0::expand! { $crate __private_0_1_0 "v1" ServiceAccount $($tokens)* }
    };
}

/// Makes a [`ServiceCIDR`](crate::k8s::api::networking::v1::ServiceCIDR) of `networking.k8s.io/v1`, in the language of [`pod!`](crate::pod!); with a Rust name, it defines an item: see [`Linked`](crate::Linked).
#[macro_export]
macro_rules! service_cidr {
    ($($tokens:tt)*) => {
        $crate::__private_0_1_0::expand! { $crate __private_0_1_0 "networking.k8s.io/v1" ServiceCIDR $($tokens)* }
    };
}

/// Makes a [`StatefulSet`](crate::k8s::api::apps::v1::StatefulSet) of `apps/v1`, in the language of [`pod!`](crate::pod!); with a Rust name, it defines an item: see [`Linked`](crate::Linked).
#[macro_export]
macro_rules! stateful_set {
    ($($tokens:tt)*) => {
        $crate::__private_0_1_0::expand! { $crate __private_0_1_0 "apps/v1" StatefulSet $($tokens)* }
    };
}

/// Makes a [`StorageClass`](crate::k8s::api::storage::v1::StorageClass) of `storage.k8s.io/v1`, in the language of [`pod!`](crate::pod!); with a Rust name, it defines an item: see [`Linked`](crate::Linked).
#[macro_export]
macro_rules! storage_class {
    ($($tokens:tt)*) => {
        $crate::__private_0_1_0::expand! { $crate __private_0_1_0 "storage.k8s.io/v1" StorageClass $($tokens)* }
    };
}

/// Makes a [`StorageVersion`](crate::k8s::api::apiserverinternal::v1alpha1::StorageVersion) of `internal.apiserver.k8s.io/v1alpha1`, in the language of [`pod!`](crate::pod!); with a Rust name, it defines an item: see [`Linked`](crate::Linked).
#[macro_export]
macro_rules! storage_version {
    ($($tokens:tt)*) => {
        $crate::__private_0_1_0::expand! { $crate __private_0_1_0 "internal.apiserver.k8s.io/v1alpha1" StorageVersion $($tokens)* }
    };
}

/// Makes a `StorageVersionMigration` of `storagemigration.k8s.io/v1`, in the language of [`pod!`](crate::pod!); with a Rust name, it defines an item: see [`Linked`](crate::Linked).
#[macro_export]
macro_rules! storage_version_migration {
    ($($tokens:tt)*) => {
        $crate::__private_0_1_0::expand! { $crate __private_0_1_0 "storagemigration.k8s.io/v1" StorageVersionMigration $($tokens)* }
    };
}

/// Makes a [`SubjectAccessReview`](crate::k8s::api::authorization::v1::SubjectAccessReview) of `authorization.k8s.io/v1`, in the language of [`pod!`](crate::pod!); with a Rust name, it defines an item: see [`Linked`](crate::Linked).
#[macro_export]
macro_rules! subject_access_review {
    ($($tokens:tt)*) => {
        $crate::__private_0_1_0::expand! { $crate __private_0_1_0 "authorization.k8s.io/v1" SubjectAccessReview $($tokens)* }
    };
}

/// Makes a [`TokenReview`](crate::k8s::api::authentication::v1::TokenReview) of `authentication.k8s.io/v1`, in the language of [`pod!`](crate::pod!); with a Rust name, it defines an item: see [`Linked`](crate::Linked).
#[macro_export]
macro_rules! token_review {
    ($($tokens:tt)*) => {
        $crate::__private_0_1_0::expand! { $crate __private_0_1_0 "authentication.k8s.io/v1" TokenReview $($tokens)* }
    };
}

/// Makes a [`ValidatingAdmissionPolicy`](crate::k8s::api::admissionregistration::v1::ValidatingAdmissionPolicy) of `admissionregistration.k8s.io/v1`, in the language of [`pod!`](crate::pod!); with a Rust name, it defines an item: see [`Linked`](crate::Linked).
#[macro_export]
macro_rules! validating_admission_policy {
    ($($tokens:tt)*) => {
        $crate::__private_0_1_0::expand! { $crate __private_0_1_0 "admissionregistration.k8s.io/v1" ValidatingAdmissionPolicy $($tokens)* }
    };
}

/// Makes a [`ValidatingAdmissionPolicyBinding`](crate::k8s::api::admissionregistration::v1::ValidatingAdmissionPolicyBinding) of `admissionregistration.k8s.io/v1`, in the language of [`pod!`](crate::pod!); with a Rust name, it defines an item: see [`Linked`](crate::Linked).
#[macro_export]
macro_rules! validating_admission_policy_binding {
    ($($tokens:tt)*) => {
        $crate::__private_0_1_0::expand! { $crate __private_0_1_0 "admissionregistration.k8s.io/v1" ValidatingAdmissionPolicyBinding $($tokens)* }
    };
}

/// Makes a [`ValidatingWebhookConfiguration`](crate::k8s::api::admissionregistration::v1::ValidatingWebhookConfiguration) of `admissionregistration.k8s.io/v1`, in the language of [`pod!`](crate::pod!); with a Rust name, it defines an item: see [`Linked`](crate::Linked).
#[macro_export]
macro_rules! validating_webhook_configuration {
    ($($tokens:tt)*) => {
        $crate::__private_0_1_0::expand! { $crate __private_0_1_0 "admissionregistration.k8s.io/v1" ValidatingWebhookConfiguration $($tokens)* }
    };
}

/// Makes a [`VolumeAttachment`](crate::k8s::api::storage::v1::VolumeAttachment) of `storage.k8s.io/v1`, in the language of [`pod!`](crate::pod!); with a Rust name, it defines an item: see [`Linked`](crate::Linked).
#[macro_export]
macro_rules! volume_attachment {
    ($($tokens:tt)*) => {
        $crate::__private_0_1_0::expand! { $crate __private_0_1_0 "storage.k8s.io/v1" VolumeAttachment $($tokens)* }
    };
}

/// Makes a `VolumeAttributesClass` of `storage.k8s.io/v1`, in the language of [`pod!`](crate::pod!); with a Rust name, it defines an item: see [`Linked`](crate::Linked).
#[macro_export]
macro_rules! volume_attributes_class {
    ($($tokens:tt)*) => {
        $crate::__private_0_1_0::expand! { $crate __private_0_1_0 "storage.k8s.io/v1" VolumeAttributesClass $($tokens)* }
    };
}

/// Makes a `Workload` of `scheduling.k8s.io/v1beta1`, in the language of [`pod!`](crate::pod!); with a Rust name, it defines an item: see [`Linked`](crate::Linked).
#[macro_export]
macro_rules! workload {
    ($($tokens:tt)*) => {
        $crate::__private_0_1_0::expand! { $crate __private_0_1_0 "scheduling.k8s.io/v1beta1" Workload $($tokens)* }
    };
}
