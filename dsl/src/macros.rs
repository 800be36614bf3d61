//! The fronts of the macros: each hands over its crate and its kind.
// Generated from the `k8s-openapi` source that Cargo.lock pins. Do not edit:
// `UPDATE_SCHEMA=1 cargo test --test schema` writes it anew.

#[doc(hidden)]
pub mod __private_0_1_0 {
    //! What the macros expand to calls of; not for use by hand.

    pub use crate::private::*;
}

/// Makes an [`APIService`](crate::k8s::kube_aggregator::pkg::apis::apiregistration::v1::APIService) of `apiregistration.k8s.io/v1`, in the [language](crate::language) of all macros; with a Rust name, it defines a constant: see [`Linked`](crate::Linked).
#[macro_export]
macro_rules! api_service {
    ($($tokens:tt)*) => {
        $crate::__private_0_1_0::expand! { $crate __private_0_1_0 "apiregistration.k8s.io/v1" APIService $($tokens)* }
    };
}

/// Makes a [`Binding`](crate::k8s::api::core::v1::Binding) of `v1`, in the [language](crate::language) of all macros; with a Rust name, it defines a constant: see [`Linked`](crate::Linked).
#[macro_export]
macro_rules! binding {
    ($($tokens:tt)*) => {
        $crate::__private_0_1_0::expand! { $crate __private_0_1_0 "v1" Binding $($tokens)* }
    };
}

/// Makes a [`CertificateSigningRequest`](crate::k8s::api::certificates::v1::CertificateSigningRequest) of `certificates.k8s.io/v1`, in the [language](crate::language) of all macros; with a Rust name, it defines a constant: see [`Linked`](crate::Linked).
#[macro_export]
macro_rules! certificate_signing_request {
    ($($tokens:tt)*) => {
        $crate::__private_0_1_0::expand! { $crate __private_0_1_0 "certificates.k8s.io/v1" CertificateSigningRequest $($tokens)* }
    };
}

/// Makes a [`ClusterRole`](crate::k8s::api::rbac::v1::ClusterRole), in the [language](crate::language) of all macros; with a Rust name, it defines a constant:
/// see [`Linked`](crate::Linked).
///
/// `rule { … }` adds a rule.
///
/// ```
/// let reader = kubewright::cluster_role! {
///     name: "node-reader",
///     rule { api_groups: [""], resources: ["nodes"], verbs: ["get", "list", "watch"] }
///     rule { non_resource_urls: ["/metrics"], verbs: ["get"] }
/// };
/// print!("{}", kubewright::to_yaml(&reader)?);
/// # Ok::<(), kubewright::Error>(())
/// ```
///
/// See [Roles](https://kubernetes.io/docs/reference/access-authn-authz/rbac/#role-and-clusterrole).
#[macro_export]
macro_rules! cluster_role {
    ($($tokens:tt)*) => {
        $crate::__private_0_1_0::expand! { $crate __private_0_1_0 "rbac.authorization.k8s.io/v1" ClusterRole $($tokens)* }
    };
}

/// Makes a [`ClusterRoleBinding`](crate::k8s::api::rbac::v1::ClusterRoleBinding), in the [language](crate::language) of all macros; with a Rust name, it defines a constant:
/// see [`Linked`](crate::Linked).
///
/// `role_ref` takes the constant of a ClusterRole, and `subjects` those of ServiceAccounts, with their namespaces.
///
/// ```
/// use kubewright::{cluster_role, cluster_role_binding, service_account};
///
/// service_account! { ROBOT: "robot" { namespace: "monitoring" } }
/// cluster_role! { READER: "node-reader" { rule { api_groups: [""], resources: ["nodes"], verbs: ["get"] } } }
/// let bound = cluster_role_binding! { name: "robot-reads", role_ref: READER, subjects: [ROBOT] };
/// print!("{}", kubewright::to_yaml(&bound)?);
/// # Ok::<(), kubewright::Error>(())
/// ```
///
/// See [Role bindings](https://kubernetes.io/docs/reference/access-authn-authz/rbac/#rolebinding-and-clusterrolebinding).
#[macro_export]
macro_rules! cluster_role_binding {
    ($($tokens:tt)*) => {
        $crate::__private_0_1_0::expand! { $crate __private_0_1_0 "rbac.authorization.k8s.io/v1" ClusterRoleBinding $($tokens)* }
    };
}

/// Makes a `ClusterTrustBundle` of `certificates.k8s.io/v1`, in the [language](crate::language) of all macros; with a Rust name, it defines a constant: see [`Linked`](crate::Linked).
#[macro_export]
macro_rules! cluster_trust_bundle {
    ($($tokens:tt)*) => {
        $crate::__private_0_1_0::expand! { $crate __private_0_1_0 "certificates.k8s.io/v1" ClusterTrustBundle $($tokens)* }
    };
}

/// Makes a `CompositePodGroup` of `scheduling.k8s.io/v1alpha3`, in the [language](crate::language) of all macros; with a Rust name, it defines a constant: see [`Linked`](crate::Linked).
#[macro_export]
macro_rules! composite_pod_group {
    ($($tokens:tt)*) => {
        $crate::__private_0_1_0::expand! { $crate __private_0_1_0 "scheduling.k8s.io/v1alpha3" CompositePodGroup $($tokens)* }
    };
}

/// Makes a [`ConfigMap`](crate::k8s::api::core::v1::ConfigMap), in the [language](crate::language) of all macros; with a Rust name, it defines a constant: see
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

/// Makes a [`ControllerRevision`](crate::k8s::api::apps::v1::ControllerRevision) of `apps/v1`, in the [language](crate::language) of all macros; with a Rust name, it defines a constant: see [`Linked`](crate::Linked).
#[macro_export]
macro_rules! controller_revision {
    ($($tokens:tt)*) => {
        $crate::__private_0_1_0::expand! { $crate __private_0_1_0 "apps/v1" ControllerRevision $($tokens)* }
    };
}

/// Makes a [`CronJob`](crate::k8s::api::batch::v1::CronJob), in the [language](crate::language) of all macros; with a Rust name, it defines a constant:
/// see [`Linked`](crate::Linked).
///
/// `schedule` is read as the server reads it, names of days and months included. `job_template { … }` reads as a [`job!`](crate::job!) without a name.
///
/// ```
/// let nightly = kubewright::cron_job! {
///     name: "backup",
///     schedule: "30 2 * * *",
///     time_zone: "Etc/UTC",
///     concurrency_policy: Forbid,
///     job_template {
///         template { restart_policy: Never, container backup { image: "backup" } }
///     }
/// };
/// print!("{}", kubewright::to_yaml(&nightly)?);
/// # Ok::<(), kubewright::Error>(())
/// ```
///
/// See [CronJobs](https://kubernetes.io/docs/concepts/workloads/controllers/cron-jobs/).
#[macro_export]
macro_rules! cron_job {
    ($($tokens:tt)*) => {
        $crate::__private_0_1_0::expand! { $crate __private_0_1_0 "batch/v1" CronJob $($tokens)* }
    };
}

/// Makes a [`CSIDriver`](crate::k8s::api::storage::v1::CSIDriver) of `storage.k8s.io/v1`, in the [language](crate::language) of all macros; with a Rust name, it defines a constant: see [`Linked`](crate::Linked).
#[macro_export]
macro_rules! csi_driver {
    ($($tokens:tt)*) => {
        $crate::__private_0_1_0::expand! { $crate __private_0_1_0 "storage.k8s.io/v1" CSIDriver $($tokens)* }
    };
}

/// Makes a [`CSINode`](crate::k8s::api::storage::v1::CSINode) of `storage.k8s.io/v1`, in the [language](crate::language) of all macros; with a Rust name, it defines a constant: see [`Linked`](crate::Linked).
#[macro_export]
macro_rules! csi_node {
    ($($tokens:tt)*) => {
        $crate::__private_0_1_0::expand! { $crate __private_0_1_0 "storage.k8s.io/v1" CSINode $($tokens)* }
    };
}

/// Makes a [`CSIStorageCapacity`](crate::k8s::api::storage::v1::CSIStorageCapacity) of `storage.k8s.io/v1`, in the [language](crate::language) of all macros; with a Rust name, it defines a constant: see [`Linked`](crate::Linked).
#[macro_export]
macro_rules! csi_storage_capacity {
    ($($tokens:tt)*) => {
        $crate::__private_0_1_0::expand! { $crate __private_0_1_0 "storage.k8s.io/v1" CSIStorageCapacity $($tokens)* }
    };
}

/// Makes a [`CustomResourceDefinition`](crate::k8s::apiextensions_apiserver::pkg::apis::apiextensions::v1::CustomResourceDefinition), in
/// the language of [`pod!`](crate::pod!).
///
/// A schema reads as it does in YAML. What may have any form, such as a `default`, is written as JSON is: maps, lists, text, numbers,
/// `true`, `false` and `null`, with `..`, `for`, `if` and expressions of Rust in them. What is a schema or something else, such as
/// `additional_properties`, is written as what it is.
///
/// ```
/// let crons = kubewright::custom_resource_definition! {
///     name: "crons.example.com",
///     group: "example.com",
///     scope: Namespaced,
///     names: { plural: "crons", singular: "cron", kind: "Cron", list_kind: "CronList" },
///     version v1 {
///         served: true,
///         storage: true,
///         schema: { open_api_v3_schema: {
///             type: "object",
///             properties: {
///                 spec: {
///                     type: "object",
///                     properties: {
///                         schedule: { type: "string", enum: ["daily", "weekly"], default: "daily" },
///                         labels: { type: "object", additional_properties: { type: "string" } },
///                         defaults: { type: "object", x_kubernetes_preserve_unknown_fields: true, default: { retries: 3, tags: [] } },
///                     },
///                 },
///             },
///         } },
///     }
/// };
/// print!("{}", kubewright::to_yaml(&crons)?);
/// # Ok::<(), kubewright::Error>(())
/// ```
///
/// See [CustomResourceDefinitions](https://kubernetes.io/docs/concepts/extend-kubernetes/api-extension/custom-resources/).
#[macro_export]
macro_rules! custom_resource_definition {
    ($($tokens:tt)*) => {
        $crate::__private_0_1_0::expand! { $crate __private_0_1_0 "apiextensions.k8s.io/v1" CustomResourceDefinition $($tokens)* }
    };
}

/// Makes a [`DaemonSet`](crate::k8s::api::apps::v1::DaemonSet), in the [language](crate::language) of all macros; with a Rust name, it defines a constant:
/// see [`Linked`](crate::Linked).
///
/// Labels are written once: the template carries those of `selector`.
///
/// ```
/// let collector = kubewright::daemon_set! {
///     name: "log-collector",
///     selector: { app: "log-collector" },
///     template {
///         toleration { operator: Exists }
///         volume logs: host_path { path: "/var/log" },
///         container collector { image: "fluent/fluent-bit:3.1", mount logs: "/var/log" }
///     }
/// };
/// print!("{}", kubewright::to_yaml(&collector)?);
/// # Ok::<(), kubewright::Error>(())
/// ```
///
/// See [DaemonSets](https://kubernetes.io/docs/concepts/workloads/controllers/daemonset/).
#[macro_export]
macro_rules! daemon_set {
    ($($tokens:tt)*) => {
        $crate::__private_0_1_0::expand! { $crate __private_0_1_0 "apps/v1" DaemonSet $($tokens)* }
    };
}

/// Makes a [`Deployment`](crate::k8s::api::apps::v1::Deployment), in the [language](crate::language) of all macros; with a Rust name, it defines a constant: see
/// [`Linked`](crate::Linked).
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

/// Makes a `DeviceClass` of `resource.k8s.io/v1`, in the [language](crate::language) of all macros; with a Rust name, it defines a constant: see [`Linked`](crate::Linked).
#[macro_export]
macro_rules! device_class {
    ($($tokens:tt)*) => {
        $crate::__private_0_1_0::expand! { $crate __private_0_1_0 "resource.k8s.io/v1" DeviceClass $($tokens)* }
    };
}

/// Makes a `DeviceTaintRule` of `resource.k8s.io/v1`, in the [language](crate::language) of all macros; with a Rust name, it defines a constant: see [`Linked`](crate::Linked).
#[macro_export]
macro_rules! device_taint_rule {
    ($($tokens:tt)*) => {
        $crate::__private_0_1_0::expand! { $crate __private_0_1_0 "resource.k8s.io/v1" DeviceTaintRule $($tokens)* }
    };
}

/// Makes an [`EndpointSlice`](crate::k8s::api::discovery::v1::EndpointSlice) of `discovery.k8s.io/v1`, in the [language](crate::language) of all macros; with a Rust name, it defines a constant: see [`Linked`](crate::Linked).
#[macro_export]
macro_rules! endpoint_slice {
    ($($tokens:tt)*) => {
        $crate::__private_0_1_0::expand! { $crate __private_0_1_0 "discovery.k8s.io/v1" EndpointSlice $($tokens)* }
    };
}

/// Makes an [`Endpoints`](crate::k8s::api::core::v1::Endpoints) of `v1`, in the [language](crate::language) of all macros; with a Rust name, it defines a constant: see [`Linked`](crate::Linked).
#[macro_export]
macro_rules! endpoints {
    ($($tokens:tt)*) => {
        $crate::__private_0_1_0::expand! { $crate __private_0_1_0 "v1" Endpoints $($tokens)* }
    };
}

/// Makes an [`Event`](crate::k8s::api::core::v1::Event) of `v1`, in the [language](crate::language) of all macros; with a Rust name, it defines a constant: see [`Linked`](crate::Linked).
#[macro_export]
macro_rules! event {
    ($($tokens:tt)*) => {
        $crate::__private_0_1_0::expand! { $crate __private_0_1_0 "v1" Event $($tokens)* }
    };
}

/// Makes an [`Event`](crate::k8s::api::events::v1::Event) of `events.k8s.io/v1`, in the [language](crate::language) of all macros; with a Rust name, it defines a constant: see [`Linked`](crate::Linked).
#[macro_export]
macro_rules! events_event {
    ($($tokens:tt)*) => {
        $crate::__private_0_1_0::expand! { $crate __private_0_1_0 "events.k8s.io/v1" Event $($tokens)* }
    };
}

/// Makes an `Eviction` of `lifecycle.k8s.io/v1alpha1`, in the [language](crate::language) of all macros; with a Rust name, it defines a constant: see [`Linked`](crate::Linked).
#[macro_export]
macro_rules! eviction {
    ($($tokens:tt)*) => {
        $crate::__private_0_1_0::expand! { $crate __private_0_1_0 "lifecycle.k8s.io/v1alpha1" Eviction $($tokens)* }
    };
}

/// Makes an `EvictionRequest` of `lifecycle.k8s.io/v1alpha1`, in the [language](crate::language) of all macros; with a Rust name, it defines a constant: see [`Linked`](crate::Linked).
#[macro_export]
macro_rules! eviction_request {
    ($($tokens:tt)*) => {
        $crate::__private_0_1_0::expand! { $crate __private_0_1_0 "lifecycle.k8s.io/v1alpha1" EvictionRequest $($tokens)* }
    };
}

/// Makes a [`FlowSchema`](crate::k8s::api::flowcontrol::v1::FlowSchema) of `flowcontrol.apiserver.k8s.io/v1`, in the [language](crate::language) of all macros; with a Rust name, it defines a constant: see [`Linked`](crate::Linked).
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
/// or a constant. What is written behind it wins, as in a struct literal of Rust:
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

/// Makes a [`HorizontalPodAutoscaler`](crate::k8s::api::autoscaling::v2::HorizontalPodAutoscaler), in the [language](crate::language) of all macros; with a Rust name, it defines a constant:
/// see [`Linked`](crate::Linked).
///
/// `scale_target_ref` takes the constant of a workload, or its `api_version`, `kind` and `name`.
///
/// ```
/// use kubewright::{deployment, horizontal_pod_autoscaler};
///
/// deployment! {
///     WEB: "web" {
///         selector: { app: "web" },
///         template { container web { image: "web", requests: { cpu: 250m } } }
///     }
/// }
/// let scaler = horizontal_pod_autoscaler! {
///     name: "web",
///     scale_target_ref: WEB,
///     min_replicas: 2,
///     max_replicas: 10,
///     metric {
///         type: Resource,
///         resource: { name: "cpu", target: { type: Utilization, average_utilization: 75 } },
///     }
/// };
/// print!("{}", kubewright::to_yaml(&scaler)?);
/// # Ok::<(), kubewright::Error>(())
/// ```
///
/// See [Horizontal pod autoscaling](https://kubernetes.io/docs/tasks/run-application/horizontal-pod-autoscale/).
#[macro_export]
macro_rules! horizontal_pod_autoscaler {
    ($($tokens:tt)*) => {
        $crate::__private_0_1_0::expand! { $crate __private_0_1_0 "autoscaling/v2" HorizontalPodAutoscaler $($tokens)* }
    };
}

/// Makes an [`Ingress`](crate::k8s::api::networking::v1::Ingress), in the [language](crate::language) of all macros; with a Rust name, it defines a constant:
/// see [`Linked`](crate::Linked).
///
/// `rule "host" { … }` adds a rule, `path "/": SERVICE["port"]` a path of it, whose `path_type` is `Prefix` unless it is written.
///
/// ```
/// use kubewright::{ingress, service};
///
/// service! { WEB: "web" { selector: { app: "web" }, port http: 80 } }
/// let front = ingress! {
///     name: "web",
///     ingress_class_name: "nginx",
///     rule "shop.example.com" { path "/": WEB["http"] }
///     tls: [{ hosts: ["shop.example.com"], secret_name: "shop-tls" }],
/// };
/// print!("{}", kubewright::to_yaml(&front)?);
/// # Ok::<(), kubewright::Error>(())
/// ```
///
/// See [Ingress](https://kubernetes.io/docs/concepts/services-networking/ingress/).
#[macro_export]
macro_rules! ingress {
    ($($tokens:tt)*) => {
        $crate::__private_0_1_0::expand! { $crate __private_0_1_0 "networking.k8s.io/v1" Ingress $($tokens)* }
    };
}

/// Makes an [`IngressClass`](crate::k8s::api::networking::v1::IngressClass), in the [language](crate::language) of all macros; with a Rust name, it defines a constant:
/// see [`Linked`](crate::Linked).
///
/// An Ingress names it by `ingress_class_name`.
///
/// ```
/// let nginx = kubewright::ingress_class! { name: "nginx", controller: "k8s.io/ingress-nginx" };
/// print!("{}", kubewright::to_yaml(&nginx)?);
/// # Ok::<(), kubewright::Error>(())
/// ```
///
/// See [Ingress classes](https://kubernetes.io/docs/concepts/services-networking/ingress/#ingress-class).
#[macro_export]
macro_rules! ingress_class {
    ($($tokens:tt)*) => {
        $crate::__private_0_1_0::expand! { $crate __private_0_1_0 "networking.k8s.io/v1" IngressClass $($tokens)* }
    };
}

/// Makes an [`IPAddress`](crate::k8s::api::networking::v1::IPAddress) of `networking.k8s.io/v1`, in the [language](crate::language) of all macros; with a Rust name, it defines a constant: see [`Linked`](crate::Linked).
#[macro_export]
macro_rules! ip_address {
    ($($tokens:tt)*) => {
        $crate::__private_0_1_0::expand! { $crate __private_0_1_0 "networking.k8s.io/v1" IPAddress $($tokens)* }
    };
}

/// Makes a [`Job`](crate::k8s::api::batch::v1::Job), in the [language](crate::language) of all macros; with a Rust name, it defines a constant:
/// see [`Linked`](crate::Linked).
///
/// Its pods end, so the template needs a `restart_policy`: `Never` or `OnFailure`.
///
/// ```
/// let migrate = kubewright::job! {
///     name: "migrate",
///     backoff_limit: 2,
///     ttl_seconds_after_finished: 3600,
///     template {
///         restart_policy: Never,
///         container migrate { image: "web", args: ["migrate"] }
///     }
/// };
/// print!("{}", kubewright::to_yaml(&migrate)?);
/// # Ok::<(), kubewright::Error>(())
/// ```
///
/// See [Jobs](https://kubernetes.io/docs/concepts/workloads/controllers/job/).
#[macro_export]
macro_rules! job {
    ($($tokens:tt)*) => {
        $crate::__private_0_1_0::expand! { $crate __private_0_1_0 "batch/v1" Job $($tokens)* }
    };
}

/// A key of a constant, checked by rustc: where `pod!` takes `NAME["key"]`, code without a macro takes `key!(NAME["key"])`.
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

/// Makes a [`Lease`](crate::k8s::api::coordination::v1::Lease) of `coordination.k8s.io/v1`, in the [language](crate::language) of all macros; with a Rust name, it defines a constant: see [`Linked`](crate::Linked).
#[macro_export]
macro_rules! lease {
    ($($tokens:tt)*) => {
        $crate::__private_0_1_0::expand! { $crate __private_0_1_0 "coordination.k8s.io/v1" Lease $($tokens)* }
    };
}

/// Makes a [`LeaseCandidate`](crate::k8s::api::coordination::v1beta1::LeaseCandidate) of `coordination.k8s.io/v1beta1`, in the [language](crate::language) of all macros; with a Rust name, it defines a constant: see [`Linked`](crate::Linked).
#[macro_export]
macro_rules! lease_candidate {
    ($($tokens:tt)*) => {
        $crate::__private_0_1_0::expand! { $crate __private_0_1_0 "coordination.k8s.io/v1beta1" LeaseCandidate $($tokens)* }
    };
}

/// Makes a [`LimitRange`](crate::k8s::api::core::v1::LimitRange), in the [language](crate::language) of all macros; with a Rust name, it defines a constant:
/// see [`Linked`](crate::Linked).
///
/// `limit { … }` adds a limit.
///
/// ```
/// let limits = kubewright::limit_range! {
///     name: "defaults",
///     limit { type: Container, default_request: { cpu: 100m, memory: 64Mi }, max: { memory: 2Gi } }
/// };
/// print!("{}", kubewright::to_yaml(&limits)?);
/// # Ok::<(), kubewright::Error>(())
/// ```
///
/// See [Limit ranges](https://kubernetes.io/docs/concepts/policy/limit-range/).
#[macro_export]
macro_rules! limit_range {
    ($($tokens:tt)*) => {
        $crate::__private_0_1_0::expand! { $crate __private_0_1_0 "v1" LimitRange $($tokens)* }
    };
}

/// Makes a [`LocalSubjectAccessReview`](crate::k8s::api::authorization::v1::LocalSubjectAccessReview) of `authorization.k8s.io/v1`, in the [language](crate::language) of all macros; with a Rust name, it defines a constant: see [`Linked`](crate::Linked).
#[macro_export]
macro_rules! local_subject_access_review {
    ($($tokens:tt)*) => {
        $crate::__private_0_1_0::expand! { $crate __private_0_1_0 "authorization.k8s.io/v1" LocalSubjectAccessReview $($tokens)* }
    };
}

/// Makes a `MutatingAdmissionPolicy` of `admissionregistration.k8s.io/v1`, in the [language](crate::language) of all macros; with a Rust name, it defines a constant: see [`Linked`](crate::Linked).
#[macro_export]
macro_rules! mutating_admission_policy {
    ($($tokens:tt)*) => {
        $crate::__private_0_1_0::expand! { $crate __private_0_1_0 "admissionregistration.k8s.io/v1" MutatingAdmissionPolicy $($tokens)* }
    };
}

/// Makes a `MutatingAdmissionPolicyBinding` of `admissionregistration.k8s.io/v1`, in the [language](crate::language) of all macros; with a Rust name, it defines a constant: see [`Linked`](crate::Linked).
#[macro_export]
macro_rules! mutating_admission_policy_binding {
    ($($tokens:tt)*) => {
        $crate::__private_0_1_0::expand! { $crate __private_0_1_0 "admissionregistration.k8s.io/v1" MutatingAdmissionPolicyBinding $($tokens)* }
    };
}

/// Makes a [`MutatingWebhookConfiguration`](crate::k8s::api::admissionregistration::v1::MutatingWebhookConfiguration) of `admissionregistration.k8s.io/v1`, in the [language](crate::language) of all macros; with a Rust name, it defines a constant: see [`Linked`](crate::Linked).
#[macro_export]
macro_rules! mutating_webhook_configuration {
    ($($tokens:tt)*) => {
        $crate::__private_0_1_0::expand! { $crate __private_0_1_0 "admissionregistration.k8s.io/v1" MutatingWebhookConfiguration $($tokens)* }
    };
}

/// Makes a [`Namespace`](crate::k8s::api::core::v1::Namespace), in the [language](crate::language) of all macros; with a Rust name, it defines a constant:
/// see [`Linked`](crate::Linked).
///
/// A [`ManifestSet`](crate::ManifestSet) puts its objects into a namespace by `set.namespace(SHOP.name())`.
///
/// ```
/// use kubewright::namespace;
///
/// namespace! { SHOP: "shop" { labels: { "pod-security.kubernetes.io/enforce": "restricted" } } }
/// assert_eq!(SHOP.name(), "shop");
/// ```
///
/// See [Namespaces](https://kubernetes.io/docs/concepts/overview/working-with-objects/namespaces/).
#[macro_export]
macro_rules! namespace {
    ($($tokens:tt)*) => {
        $crate::__private_0_1_0::expand! { $crate __private_0_1_0 "v1" Namespace $($tokens)* }
    };
}

/// Makes a [`NetworkPolicy`](crate::k8s::api::networking::v1::NetworkPolicy), in the [language](crate::language) of all macros; with a Rust name, it defines a constant:
/// see [`Linked`](crate::Linked).
///
/// `ingress`, `egress`, `from`, `to` and `port` each add an element. Where pods are selected, labels or the constant of a workload may stand.
///
/// ```
/// let policy = kubewright::network_policy! {
///     name: "database",
///     pod_selector: { app: "database" },
///     policy_types: [Ingress],
///     ingress {
///         from { pod_selector: { app: "web" } }
///         port { protocol: TCP, port: 5432 }
///     }
/// };
/// print!("{}", kubewright::to_yaml(&policy)?);
/// # Ok::<(), kubewright::Error>(())
/// ```
///
/// See [Network policies](https://kubernetes.io/docs/concepts/services-networking/network-policies/).
#[macro_export]
macro_rules! network_policy {
    ($($tokens:tt)*) => {
        $crate::__private_0_1_0::expand! { $crate __private_0_1_0 "networking.k8s.io/v1" NetworkPolicy $($tokens)* }
    };
}

/// Makes a [`Node`](crate::k8s::api::core::v1::Node) of `v1`, in the [language](crate::language) of all macros; with a Rust name, it defines a constant: see [`Linked`](crate::Linked).
#[macro_export]
macro_rules! node {
    ($($tokens:tt)*) => {
        $crate::__private_0_1_0::expand! { $crate __private_0_1_0 "v1" Node $($tokens)* }
    };
}

/// Makes a [`PersistentVolume`](crate::k8s::api::core::v1::PersistentVolume), in the [language](crate::language) of all macros; with a Rust name, it defines a constant:
/// see [`Linked`](crate::Linked).
///
/// Its source is a field of its own, as in a pod.
///
/// ```
/// let disk = kubewright::persistent_volume! {
///     name: "disk",
///     capacity: { storage: 100Gi },
///     access_modes: [ReadWriteMany],
///     persistent_volume_reclaim_policy: Retain,
///     storage_class_name: "nfs",
///     nfs: { server: "nfs.example.com", path: "/exports/disk" },
/// };
/// print!("{}", kubewright::to_yaml(&disk)?);
/// # Ok::<(), kubewright::Error>(())
/// ```
///
/// See [Persistent volumes](https://kubernetes.io/docs/concepts/storage/persistent-volumes/).
#[macro_export]
macro_rules! persistent_volume {
    ($($tokens:tt)*) => {
        $crate::__private_0_1_0::expand! { $crate __private_0_1_0 "v1" PersistentVolume $($tokens)* }
    };
}

/// Makes a [`PersistentVolumeClaim`](crate::k8s::api::core::v1::PersistentVolumeClaim), in the [language](crate::language) of all macros; with a Rust name,
/// it defines a constant: see [`Linked`](crate::Linked).
///
/// A constant is a volume, so a pod cannot name a claim that does not exist:
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
/// element to a list, and `_` in the names of volumes, containers and ports stands for `-`. So does the singular of every list
/// whose elements have a key or a name: `host_alias "10.0.0.1": ["db.local"]`, `image_pull_secret registry`. A value is a literal, a quantity (`250m`), `{ … }`,
/// `[ … ]`, a bare variant (`OnFailure`), a reference (`config_map(…)`, `secret(…)`, `field(…)`, `resource(…)`)
/// or any Rust expression. `for`, `if` and `..expr` stand around members. Parentheses make a value opaque to the checks.
/// An object begins as another where `..base` stands first in its braces: see [`fragment!`](crate::fragment!).
/// Comments of documentation stand anywhere; behind `#[cfg(…)]`, a field, an element, an entry of a map or a value of a list is there
/// where the condition is met.
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

/// Makes a `PodCertificateRequest` of `certificates.k8s.io/v1`, in the [language](crate::language) of all macros; with a Rust name, it defines a constant: see [`Linked`](crate::Linked).
#[macro_export]
macro_rules! pod_certificate_request {
    ($($tokens:tt)*) => {
        $crate::__private_0_1_0::expand! { $crate __private_0_1_0 "certificates.k8s.io/v1" PodCertificateRequest $($tokens)* }
    };
}

/// Makes a [`PodDisruptionBudget`](crate::k8s::api::policy::v1::PodDisruptionBudget), in the [language](crate::language) of all macros; with a Rust name, it defines a constant:
/// see [`Linked`](crate::Linked).
///
/// `selector` takes labels, or the constant of a workload; amounts are numbers or percentages.
///
/// ```
/// let budget = kubewright::pod_disruption_budget! {
///     name: "web",
///     selector: { app: "web" },
///     min_available: 50%,
/// };
/// print!("{}", kubewright::to_yaml(&budget)?);
/// # Ok::<(), kubewright::Error>(())
/// ```
///
/// See [Disruption budgets](https://kubernetes.io/docs/tasks/run-application/configure-pdb/).
#[macro_export]
macro_rules! pod_disruption_budget {
    ($($tokens:tt)*) => {
        $crate::__private_0_1_0::expand! { $crate __private_0_1_0 "policy/v1" PodDisruptionBudget $($tokens)* }
    };
}

/// Makes a `PodGroup` of `scheduling.k8s.io/v1beta1`, in the [language](crate::language) of all macros; with a Rust name, it defines a constant: see [`Linked`](crate::Linked).
#[macro_export]
macro_rules! pod_group {
    ($($tokens:tt)*) => {
        $crate::__private_0_1_0::expand! { $crate __private_0_1_0 "scheduling.k8s.io/v1beta1" PodGroup $($tokens)* }
    };
}

/// Makes a [`PodTemplate`](crate::k8s::api::core::v1::PodTemplate) of `v1`, in the [language](crate::language) of all macros; with a Rust name, it defines a constant: see [`Linked`](crate::Linked).
#[macro_export]
macro_rules! pod_template {
    ($($tokens:tt)*) => {
        $crate::__private_0_1_0::expand! { $crate __private_0_1_0 "v1" PodTemplate $($tokens)* }
    };
}

/// Makes a [`PriorityClass`](crate::k8s::api::scheduling::v1::PriorityClass), in the [language](crate::language) of all macros; with a Rust name, it defines a constant:
/// see [`Linked`](crate::Linked).
///
/// A pod names it by `priority_class_name`, which takes a constant.
///
/// ```
/// let high = kubewright::priority_class! {
///     name: "high",
///     value: 1_000_000,
///     description: "What must run before all else.",
/// };
/// print!("{}", kubewright::to_yaml(&high)?);
/// # Ok::<(), kubewright::Error>(())
/// ```
///
/// See [Pod priority](https://kubernetes.io/docs/concepts/scheduling-eviction/pod-priority-preemption/).
#[macro_export]
macro_rules! priority_class {
    ($($tokens:tt)*) => {
        $crate::__private_0_1_0::expand! { $crate __private_0_1_0 "scheduling.k8s.io/v1" PriorityClass $($tokens)* }
    };
}

/// Makes a [`PriorityLevelConfiguration`](crate::k8s::api::flowcontrol::v1::PriorityLevelConfiguration) of `flowcontrol.apiserver.k8s.io/v1`, in the [language](crate::language) of all macros; with a Rust name, it defines a constant: see [`Linked`](crate::Linked).
#[macro_export]
macro_rules! priority_level_configuration {
    ($($tokens:tt)*) => {
        $crate::__private_0_1_0::expand! { $crate __private_0_1_0 "flowcontrol.apiserver.k8s.io/v1" PriorityLevelConfiguration $($tokens)* }
    };
}

/// Makes a [`ReplicaSet`](crate::k8s::api::apps::v1::ReplicaSet), in the [language](crate::language) of all macros; with a Rust name, it defines a constant:
/// see [`Linked`](crate::Linked).
///
/// A [`deployment!`](crate::deployment!) makes its own; one alone is rarely meant.
///
/// ```
/// let web = kubewright::replica_set! {
///     name: "web",
///     replicas: 3,
///     selector: { app: "web" },
///     template { container web { image: "web" } }
/// };
/// print!("{}", kubewright::to_yaml(&web)?);
/// # Ok::<(), kubewright::Error>(())
/// ```
///
/// See [ReplicaSets](https://kubernetes.io/docs/concepts/workloads/controllers/replicaset/).
#[macro_export]
macro_rules! replica_set {
    ($($tokens:tt)*) => {
        $crate::__private_0_1_0::expand! { $crate __private_0_1_0 "apps/v1" ReplicaSet $($tokens)* }
    };
}

/// Makes a [`ReplicationController`](crate::k8s::api::core::v1::ReplicationController) of `v1`, in the [language](crate::language) of all macros; with a Rust name, it defines a constant: see [`Linked`](crate::Linked).
#[macro_export]
macro_rules! replication_controller {
    ($($tokens:tt)*) => {
        $crate::__private_0_1_0::expand! { $crate __private_0_1_0 "v1" ReplicationController $($tokens)* }
    };
}

/// Makes a `ResourceClaim` of `resource.k8s.io/v1`, in the [language](crate::language) of all macros; with a Rust name, it defines a constant: see [`Linked`](crate::Linked).
#[macro_export]
macro_rules! resource_claim {
    ($($tokens:tt)*) => {
        $crate::__private_0_1_0::expand! { $crate __private_0_1_0 "resource.k8s.io/v1" ResourceClaim $($tokens)* }
    };
}

/// Makes a `ResourceClaimTemplate` of `resource.k8s.io/v1`, in the [language](crate::language) of all macros; with a Rust name, it defines a constant: see [`Linked`](crate::Linked).
#[macro_export]
macro_rules! resource_claim_template {
    ($($tokens:tt)*) => {
        $crate::__private_0_1_0::expand! { $crate __private_0_1_0 "resource.k8s.io/v1" ResourceClaimTemplate $($tokens)* }
    };
}

/// Makes a `ResourcePoolStatusRequest` of `resource.k8s.io/v1alpha3`, in the [language](crate::language) of all macros; with a Rust name, it defines a constant: see [`Linked`](crate::Linked).
#[macro_export]
macro_rules! resource_pool_status_request {
    ($($tokens:tt)*) => {
        $crate::__private_0_1_0::expand! { $crate __private_0_1_0 "resource.k8s.io/v1alpha3" ResourcePoolStatusRequest $($tokens)* }
    };
}

/// Makes a [`ResourceQuota`](crate::k8s::api::core::v1::ResourceQuota), in the [language](crate::language) of all macros; with a Rust name, it defines a constant:
/// see [`Linked`](crate::Linked).
///
/// `hard` is a map of amounts.
///
/// ```
/// let quota = kubewright::resource_quota! {
///     name: "team",
///     hard: { "requests.cpu": 20, "requests.memory": 64Gi, pods: 100 },
/// };
/// print!("{}", kubewright::to_yaml(&quota)?);
/// # Ok::<(), kubewright::Error>(())
/// ```
///
/// See [Resource quotas](https://kubernetes.io/docs/concepts/policy/resource-quotas/).
#[macro_export]
macro_rules! resource_quota {
    ($($tokens:tt)*) => {
        $crate::__private_0_1_0::expand! { $crate __private_0_1_0 "v1" ResourceQuota $($tokens)* }
    };
}

/// Makes a `ResourceSlice` of `resource.k8s.io/v1`, in the [language](crate::language) of all macros; with a Rust name, it defines a constant: see [`Linked`](crate::Linked).
#[macro_export]
macro_rules! resource_slice {
    ($($tokens:tt)*) => {
        $crate::__private_0_1_0::expand! { $crate __private_0_1_0 "resource.k8s.io/v1" ResourceSlice $($tokens)* }
    };
}

/// Makes a [`Role`](crate::k8s::api::rbac::v1::Role), in the [language](crate::language) of all macros; with a Rust name, it defines a constant:
/// see [`Linked`](crate::Linked).
///
/// `rule { … }` adds a rule.
///
/// ```
/// let reader = kubewright::role! {
///     name: "reader",
///     namespace: "shop",
///     rule { api_groups: [""], resources: ["pods", "pods/log"], verbs: ["get", "list", "watch"] }
///     rule { api_groups: ["apps"], resources: ["deployments"], verbs: ["get"] }
/// };
/// print!("{}", kubewright::to_yaml(&reader)?);
/// # Ok::<(), kubewright::Error>(())
/// ```
///
/// See [Roles](https://kubernetes.io/docs/reference/access-authn-authz/rbac/#role-and-clusterrole).
#[macro_export]
macro_rules! role {
    ($($tokens:tt)*) => {
        $crate::__private_0_1_0::expand! { $crate __private_0_1_0 "rbac.authorization.k8s.io/v1" Role $($tokens)* }
    };
}

/// Makes a [`RoleBinding`](crate::k8s::api::rbac::v1::RoleBinding), in the [language](crate::language) of all macros; with a Rust name, it defines a constant:
/// see [`Linked`](crate::Linked).
///
/// `role_ref` takes the constant of a Role or a ClusterRole, and `subjects` those of ServiceAccounts, with their namespaces.
///
/// ```
/// use kubewright::{role, role_binding, service_account};
///
/// service_account! { WEB: "web" { namespace: "shop" } }
/// role! {
///     READER: "reader" {
///         namespace: "shop",
///         rule { api_groups: [""], resources: ["pods"], verbs: ["get"] }
///     }
/// }
/// let bound = role_binding! { name: "web-reads", namespace: "shop", role_ref: READER, subjects: [WEB] };
/// print!("{}", kubewright::to_yaml(&bound)?);
/// # Ok::<(), kubewright::Error>(())
/// ```
///
/// See [Role bindings](https://kubernetes.io/docs/reference/access-authn-authz/rbac/#rolebinding-and-clusterrolebinding).
#[macro_export]
macro_rules! role_binding {
    ($($tokens:tt)*) => {
        $crate::__private_0_1_0::expand! { $crate __private_0_1_0 "rbac.authorization.k8s.io/v1" RoleBinding $($tokens)* }
    };
}

/// Makes a [`RuntimeClass`](crate::k8s::api::node::v1::RuntimeClass) of `node.k8s.io/v1`, in the [language](crate::language) of all macros; with a Rust name, it defines a constant: see [`Linked`](crate::Linked).
#[macro_export]
macro_rules! runtime_class {
    ($($tokens:tt)*) => {
        $crate::__private_0_1_0::expand! { $crate __private_0_1_0 "node.k8s.io/v1" RuntimeClass $($tokens)* }
    };
}

/// Makes a [`Secret`](crate::k8s::api::core::v1::Secret), in the [language](crate::language) of all macros; with a Rust name, it defines a constant: see
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

/// Makes a [`SelfSubjectAccessReview`](crate::k8s::api::authorization::v1::SelfSubjectAccessReview) of `authorization.k8s.io/v1`, in the [language](crate::language) of all macros; with a Rust name, it defines a constant: see [`Linked`](crate::Linked).
#[macro_export]
macro_rules! self_subject_access_review {
    ($($tokens:tt)*) => {
        $crate::__private_0_1_0::expand! { $crate __private_0_1_0 "authorization.k8s.io/v1" SelfSubjectAccessReview $($tokens)* }
    };
}

/// Makes a [`SelfSubjectReview`](crate::k8s::api::authentication::v1::SelfSubjectReview) of `authentication.k8s.io/v1`, in the [language](crate::language) of all macros; with a Rust name, it defines a constant: see [`Linked`](crate::Linked).
#[macro_export]
macro_rules! self_subject_review {
    ($($tokens:tt)*) => {
        $crate::__private_0_1_0::expand! { $crate __private_0_1_0 "authentication.k8s.io/v1" SelfSubjectReview $($tokens)* }
    };
}

/// Makes a [`SelfSubjectRulesReview`](crate::k8s::api::authorization::v1::SelfSubjectRulesReview) of `authorization.k8s.io/v1`, in the [language](crate::language) of all macros; with a Rust name, it defines a constant: see [`Linked`](crate::Linked).
#[macro_export]
macro_rules! self_subject_rules_review {
    ($($tokens:tt)*) => {
        $crate::__private_0_1_0::expand! { $crate __private_0_1_0 "authorization.k8s.io/v1" SelfSubjectRulesReview $($tokens)* }
    };
}

/// Makes a [`Service`](crate::k8s::api::core::v1::Service), in the [language](crate::language) of all macros; with a Rust name, it defines a constant:
/// see [`Linked`](crate::Linked).
///
/// `port NAME: 80` adds a port. `selector` takes labels, or the constant of a workload: it then has the labels of its pods, and `target_port` the
/// name of one of its ports.
///
/// ```
/// use kubewright::{deployment, service};
///
/// deployment! {
///     WEB: "web" {
///         selector: { app: "web" },
///         template { container web { image: "web", port http: 8080 } }
///     }
/// }
/// service! { SERVICE: "web" { selector: WEB, port http: { port: 80, target_port: WEB["http"] } } }
/// let db = service! { name: "db", cluster_ip: "None", selector: { app: "db" }, port postgres: 5432 };
/// print!("{}---\n{}", kubewright::to_yaml(&SERVICE)?, kubewright::to_yaml(&db)?);
/// # Ok::<(), kubewright::Error>(())
/// ```
///
/// See [Services](https://kubernetes.io/docs/concepts/services-networking/service/).
#[macro_export]
macro_rules! service {
    ($($tokens:tt)*) => {
        $crate::__private_0_1_0::expand! { $crate __private_0_1_0 "v1" Service $($tokens)* }
    };
}

/// Makes a [`ServiceAccount`](crate::k8s::api::core::v1::ServiceAccount), in the [language](crate::language) of all macros; with a Rust name, it defines a constant:
/// see [`Linked`](crate::Linked).
///
/// A constant stands in `service_account_name` of a pod and among the `subjects` of a binding.
///
/// ```
/// use kubewright::{pod, service_account};
///
/// service_account! { ROBOT: "robot" { namespace: "shop", automount_service_account_token: false } }
/// let pod = pod! { name: "web", service_account_name: ROBOT, container web { image: "web" } };
/// assert_eq!(pod.spec.unwrap_or_default().service_account_name.as_deref(), Some("robot"));
/// ```
///
/// See [Service accounts](https://kubernetes.io/docs/concepts/security/service-accounts/).
#[macro_export]
macro_rules! service_account {
    ($($tokens:tt)*) => {
        $crate::__private_0_1_0::expand! { $crate __private_0_1_0 "v1" ServiceAccount $($tokens)* }
    };
}

/// Makes a [`ServiceCIDR`](crate::k8s::api::networking::v1::ServiceCIDR) of `networking.k8s.io/v1`, in the [language](crate::language) of all macros; with a Rust name, it defines a constant: see [`Linked`](crate::Linked).
#[macro_export]
macro_rules! service_cidr {
    ($($tokens:tt)*) => {
        $crate::__private_0_1_0::expand! { $crate __private_0_1_0 "networking.k8s.io/v1" ServiceCIDR $($tokens)* }
    };
}

/// Makes a [`StatefulSet`](crate::k8s::api::apps::v1::StatefulSet), in the [language](crate::language) of all macros; with a Rust name, it defines a constant:
/// see [`Linked`](crate::Linked).
///
/// `volume_claim_template` is a volume of its pods, which their containers mount. Labels are written once: the template carries those of
/// `selector`.
///
/// ```
/// use kubewright::{service, stateful_set};
///
/// service! { PEERS: "redis" { cluster_ip: "None", selector: REDIS, port redis: 6379 } }
/// stateful_set! {
///     REDIS: "redis" {
///         replicas: 3,
///         service_name: PEERS,
///         selector: { app: "redis" },
///         volume_claim_template data {
///             access_modes: [ReadWriteOnce],
///             resources: { requests: { storage: 1Gi } },
///         }
///         template { container redis { image: "redis:7", port redis: 6379, mount data: "/data" } }
///     }
/// }
/// print!("{}---\n{}", kubewright::to_yaml(&PEERS)?, kubewright::to_yaml(&REDIS)?);
/// # Ok::<(), kubewright::Error>(())
/// ```
///
/// See [StatefulSets](https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/).
#[macro_export]
macro_rules! stateful_set {
    ($($tokens:tt)*) => {
        $crate::__private_0_1_0::expand! { $crate __private_0_1_0 "apps/v1" StatefulSet $($tokens)* }
    };
}

/// Makes a [`StorageClass`](crate::k8s::api::storage::v1::StorageClass), in the [language](crate::language) of all macros; with a Rust name, it defines a constant:
/// see [`Linked`](crate::Linked).
///
/// A claim names it by `storage_class_name`, which takes a constant.
///
/// ```
/// let fast = kubewright::storage_class! {
///     name: "fast",
///     provisioner: "ebs.csi.aws.com",
///     parameters: { type: "gp3" },
///     volume_binding_mode: WaitForFirstConsumer,
/// };
/// print!("{}", kubewright::to_yaml(&fast)?);
/// # Ok::<(), kubewright::Error>(())
/// ```
///
/// See [Storage classes](https://kubernetes.io/docs/concepts/storage/storage-classes/).
#[macro_export]
macro_rules! storage_class {
    ($($tokens:tt)*) => {
        $crate::__private_0_1_0::expand! { $crate __private_0_1_0 "storage.k8s.io/v1" StorageClass $($tokens)* }
    };
}

/// Makes a [`StorageVersion`](crate::k8s::api::apiserverinternal::v1alpha1::StorageVersion) of `internal.apiserver.k8s.io/v1alpha1`, in the [language](crate::language) of all macros; with a Rust name, it defines a constant: see [`Linked`](crate::Linked).
#[macro_export]
macro_rules! storage_version {
    ($($tokens:tt)*) => {
        $crate::__private_0_1_0::expand! { $crate __private_0_1_0 "internal.apiserver.k8s.io/v1alpha1" StorageVersion $($tokens)* }
    };
}

/// Makes a `StorageVersionMigration` of `storagemigration.k8s.io/v1`, in the [language](crate::language) of all macros; with a Rust name, it defines a constant: see [`Linked`](crate::Linked).
#[macro_export]
macro_rules! storage_version_migration {
    ($($tokens:tt)*) => {
        $crate::__private_0_1_0::expand! { $crate __private_0_1_0 "storagemigration.k8s.io/v1" StorageVersionMigration $($tokens)* }
    };
}

/// Makes a [`SubjectAccessReview`](crate::k8s::api::authorization::v1::SubjectAccessReview) of `authorization.k8s.io/v1`, in the [language](crate::language) of all macros; with a Rust name, it defines a constant: see [`Linked`](crate::Linked).
#[macro_export]
macro_rules! subject_access_review {
    ($($tokens:tt)*) => {
        $crate::__private_0_1_0::expand! { $crate __private_0_1_0 "authorization.k8s.io/v1" SubjectAccessReview $($tokens)* }
    };
}

/// Makes a [`TokenReview`](crate::k8s::api::authentication::v1::TokenReview) of `authentication.k8s.io/v1`, in the [language](crate::language) of all macros; with a Rust name, it defines a constant: see [`Linked`](crate::Linked).
#[macro_export]
macro_rules! token_review {
    ($($tokens:tt)*) => {
        $crate::__private_0_1_0::expand! { $crate __private_0_1_0 "authentication.k8s.io/v1" TokenReview $($tokens)* }
    };
}

/// Makes a [`ValidatingAdmissionPolicy`](crate::k8s::api::admissionregistration::v1::ValidatingAdmissionPolicy) of `admissionregistration.k8s.io/v1`, in the [language](crate::language) of all macros; with a Rust name, it defines a constant: see [`Linked`](crate::Linked).
#[macro_export]
macro_rules! validating_admission_policy {
    ($($tokens:tt)*) => {
        $crate::__private_0_1_0::expand! { $crate __private_0_1_0 "admissionregistration.k8s.io/v1" ValidatingAdmissionPolicy $($tokens)* }
    };
}

/// Makes a [`ValidatingAdmissionPolicyBinding`](crate::k8s::api::admissionregistration::v1::ValidatingAdmissionPolicyBinding) of `admissionregistration.k8s.io/v1`, in the [language](crate::language) of all macros; with a Rust name, it defines a constant: see [`Linked`](crate::Linked).
#[macro_export]
macro_rules! validating_admission_policy_binding {
    ($($tokens:tt)*) => {
        $crate::__private_0_1_0::expand! { $crate __private_0_1_0 "admissionregistration.k8s.io/v1" ValidatingAdmissionPolicyBinding $($tokens)* }
    };
}

/// Makes a [`ValidatingWebhookConfiguration`](crate::k8s::api::admissionregistration::v1::ValidatingWebhookConfiguration) of `admissionregistration.k8s.io/v1`, in the [language](crate::language) of all macros; with a Rust name, it defines a constant: see [`Linked`](crate::Linked).
#[macro_export]
macro_rules! validating_webhook_configuration {
    ($($tokens:tt)*) => {
        $crate::__private_0_1_0::expand! { $crate __private_0_1_0 "admissionregistration.k8s.io/v1" ValidatingWebhookConfiguration $($tokens)* }
    };
}

/// Makes a [`VolumeAttachment`](crate::k8s::api::storage::v1::VolumeAttachment) of `storage.k8s.io/v1`, in the [language](crate::language) of all macros; with a Rust name, it defines a constant: see [`Linked`](crate::Linked).
#[macro_export]
macro_rules! volume_attachment {
    ($($tokens:tt)*) => {
        $crate::__private_0_1_0::expand! { $crate __private_0_1_0 "storage.k8s.io/v1" VolumeAttachment $($tokens)* }
    };
}

/// Makes a `VolumeAttributesClass` of `storage.k8s.io/v1`, in the [language](crate::language) of all macros; with a Rust name, it defines a constant: see [`Linked`](crate::Linked).
#[macro_export]
macro_rules! volume_attributes_class {
    ($($tokens:tt)*) => {
        $crate::__private_0_1_0::expand! { $crate __private_0_1_0 "storage.k8s.io/v1" VolumeAttributesClass $($tokens)* }
    };
}

/// Makes a `Workload` of `scheduling.k8s.io/v1beta1`, in the [language](crate::language) of all macros; with a Rust name, it defines a constant: see [`Linked`](crate::Linked).
#[macro_export]
macro_rules! workload {
    ($($tokens:tt)*) => {
        $crate::__private_0_1_0::expand! { $crate __private_0_1_0 "scheduling.k8s.io/v1beta1" Workload $($tokens)* }
    };
}
