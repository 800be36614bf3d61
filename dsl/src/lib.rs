//! Kubernetes manifests written as Rust and checked by `rustc`.
#![deny(missing_docs)]

pub use k8s_openapi as k8s;

#[doc(hidden)]
#[path = "private/mod.rs"]
pub mod __private;
mod editor;

pub mod build_script;
pub mod builder;
mod check;
mod error;
mod inputs;
mod linked;
#[cfg(feature = "read")]
mod manifests;
#[cfg(feature = "read")]
pub mod read;
mod report;
mod set;
pub mod tree;
mod version;
mod yaml;

pub use check::check;
pub use error::Error;
pub use linked::{Key, Keyed, KeyedKind, Linked, NameOf};
#[cfg(feature = "read")]
pub use manifests::{Verdict, check_manifests};
pub use report::Report;
pub use set::{Changes, Directory, ManifestSet};
pub use version::VERSION;
pub use yaml::{YamlWriter, to_json, to_yaml, to_yaml_unchecked};

/// A mistake in an object in memory, with its field path.
pub type Finding = kubewright_core::Finding<()>;

pub use kubewright_core::source::{Problem, SourceError};
pub use kubewright_core::{FindingType, Message, Severity, schema::Version};

/// Makes a [`k8s::api::core::v1::Pod`] of pod YAML written as Rust, checked by rustc.
///
/// `field: value` sets a field by its `k8s-openapi` name; `metadata`, `spec` and a container's `resources` are
/// flattened. `volume`, `container`, `init_container`, `port`, `env`, `mount`, `device` and `item` add a named
/// element to a list, and `_` in their names stands for `-`. A value is a literal, a quantity (`250m`), `{ … }`,
/// `[ … ]`, a bare variant (`OnFailure`), a reference (`config_map(…)`, `secret(…)`, `field(…)`, `resource(…)`)
/// or any Rust expression. `for`, `if` and `..expr` stand around items. Parentheses make a value opaque to the checks.
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
pub use kubewright_macros::pod;

/// Makes a [`k8s::api::core::v1::ConfigMap`], in the language of [`pod!`]; with a Rust name, it defines an item: see
/// [`Linked`].
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
pub use kubewright_macros::config_map;

/// Makes a [`k8s::api::core::v1::Secret`], in the language of [`pod!`]; with a Rust name, it defines an item: see
/// [`Linked`].
///
/// `string_data` takes plain text. In `data`, a byte string is plain bytes, and a string is base64, which is checked;
/// an expression is bytes. Files stand in both as they do in [`config_map!`]. No message quotes a value.
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
pub use kubewright_macros::secret;

/// Makes a [`k8s::api::core::v1::PersistentVolumeClaim`], or defines an item that makes one, in the language of [`pod!`].
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
pub use kubewright_macros::persistent_volume_claim;

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
pub use kubewright_macros::key;
