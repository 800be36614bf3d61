//! Keys of a Secret as environment variables.
//!
//! Written with the builder.

use kubewright::builder::{Container, EnvSource, Pod, RestartPolicy};
use kubewright::k8s::api::core::v1;
use kubewright::{Error, to_yaml};

/// The object.
pub fn manifest() -> Result<v1::Pod, Error> {
    Pod::new("secret-env")
        .restart_policy(RestartPolicy::OnFailure)
        .container(
            Container::new("secret-env", "busybox")
                .command(["printenv"])
                .env("USERNAME", EnvSource::secret("user-info", "username"))
                .env("PASSWORD", EnvSource::secret("user-info", "password")),
        )
        .build()
}

/// Its YAML.
pub fn yaml() -> Result<String, Error> {
    to_yaml(&manifest()?)
}

#[allow(dead_code, reason = "the catalog takes the text alone")]
fn main() -> Result<(), Error> {
    print!("{}", yaml()?);
    Ok(())
}
