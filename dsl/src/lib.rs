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
pub use kubewright_core::{FindingType, Weight, schema::Version};

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

/// Makes a [`k8s::api::core::v1::ConfigMap`], in the language of [`pod!`].
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

/// Makes a [`k8s::api::core::v1::Secret`], in the language of [`pod!`].
///
/// `string_data` takes plain text. In `data`, a byte string is plain bytes, and a string is base64, which is checked;
/// an expression is bytes.
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
