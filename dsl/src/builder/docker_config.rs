//! Credentials for image registries.

use std::fmt;

use kubewright_core::decode::encode_base64;
use kubewright_core::{Entry, Map, Node, Str, Value, json};

/// Credentials for an image registry, as `~/.docker/config.json` holds them.
///
/// `Debug` prints no password.
///
/// <https://kubernetes.io/docs/tasks/configure-pod-container/pull-image-private-registry/>
///
/// ```
/// use kubewright::builder::{DockerConfig, Secret};
///
/// let config = DockerConfig::new("registry.example", "robot", "hunter2").email("robot@example.com");
/// let secret = Secret::docker_registry("pull", config.clone()).build()?;
/// assert_eq!(secret.data.unwrap_or_default()[".dockerconfigjson"].0, Vec::from(config));
///
/// let same = kubewright::secret! {
///     name: "pull",
///     type: "kubernetes.io/dockerconfigjson",
///     data: { ".dockerconfigjson": DockerConfig::new("registry.example", "robot", "hunter2") },
/// };
/// # Ok::<(), kubewright::Error>(())
/// ```
#[derive(Clone, PartialEq, Eq)]
#[must_use]
pub struct DockerConfig {
    server: String,
    username: String,
    password: String,
    email: Option<String>,
}

impl DockerConfig {
    /// The registry of Docker Hub: the server that kubectl takes where none is named.
    pub const DOCKER_HUB: &'static str = "https://index.docker.io/v1/";

    /// A user of a registry, and the password or token.
    pub fn new(
        server: impl Into<String>,
        username: impl Into<String>,
        password: impl Into<String>,
    ) -> Self {
        let (server, username, password) = (server.into(), username.into(), password.into());
        DockerConfig { server, username, password, email: None }
    }

    /// The user's address.
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.email = Some(email.into());
        self
    }
}

/// The JSON, in the order of keys that kubectl writes.
impl From<DockerConfig> for Vec<u8> {
    fn from(config: DockerConfig) -> Self {
        let auth = encode_base64(format!("{}:{}", config.username, config.password).as_bytes());
        let mut login = vec![("username", config.username), ("password", config.password)];
        login.extend(config.email.map(|email| ("email", email)));
        login.push(("auth", auth));
        let login = map(login.into_iter().filter(|(_, text)| !text.is_empty()).map(|(key, text)| {
            (key.into(), Node::new((), Value::String(text.into())))
        }));
        let servers = map([(config.server.into(), login)]);
        json::to_compact(&map([("auths".into(), servers)])).into_bytes()
    }
}

fn map(entries: impl IntoIterator<Item = (Str, Node<()>)>) -> Node<()> {
    let entries = entries.into_iter().map(|(key, value)| Entry { key, key_at: (), value });
    Node::new((), Value::Map(Map { entries: entries.collect(), open: false }))
}

/// Without the password.
impl fmt::Debug for DockerConfig {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("DockerConfig")
            .field("server", &self.server)
            .field("username", &self.username)
            .field("email", &self.email)
            .finish_non_exhaustive()
    }
}
