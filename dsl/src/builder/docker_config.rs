//! Credentials for image registries.

use std::fmt;

use kubewright_core::decode::encode_base64;

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
    pub fn new(server: impl Into<String>, username: impl Into<String>, password: impl Into<String>) -> Self {
        let (server, username, password) = (server.into(), username.into(), password.into());
        DockerConfig { server, username, password, email: None }
    }

    /// The user's address.
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.email = Some(email.into());
        self
    }
}

/// The JSON, byte for byte as kubectl writes it.
impl From<DockerConfig> for Vec<u8> {
    fn from(config: DockerConfig) -> Self {
        let auth = encode_base64(format!("{}:{}", config.username, config.password).as_bytes());
        let email = config.email.unwrap_or_default();
        let login =
            [("username", config.username), ("password", config.password), ("email", email), ("auth", auth)];
        let login: Vec<_> = login
            .iter()
            .filter(|(_, text)| !text.is_empty())
            .map(|(key, text)| format!("\"{key}\":{}", quoted(text)))
            .collect();
        let (server, login) = (quoted(&config.server), login.join(","));
        format!("{{\"auths\":{{{server}:{{{login}}}}}}}").into_bytes()
    }
}

/// Text as Go's `encoding/json` writes it.
fn quoted(text: &str) -> String {
    let mut out = String::from("\"");
    for c in text.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\u{8}' => out.push_str("\\b"),
            '\u{c}' => out.push_str("\\f"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            '<' | '>' | '&' | '\u{2028}' | '\u{2029}' | '\0'..=' ' if c != ' ' => {
                out.push_str(&format!("\\u{:04x}", u32::from(c)));
            }
            c => out.push(c),
        }
    }
    out.push('"');
    out
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
