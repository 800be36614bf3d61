//! Secrets and the pods that use them, linked: the three ways to make one, and the three ways to take from one. A key that
//! is not there does not compile.
//!
//! Written with `secret!` and `pod!`; the last pod with the builder.

use kubewright::builder::{Container, Pod, RestartPolicy};
use kubewright::k8s::api::core::v1;
use kubewright::{Error, ManifestSet, pod, secret};

secret! {
    /// Of plain bytes: the base64 is made of them.
    USER_INFO: "user-info" {
        type: "Opaque",
        data: { username: b"admin", password: b"password123" },
    }

    /// Of text, of which the cluster makes the base64.
    STRING_DATA: "user-info-stringdata" {
        type: "Opaque",
        string_data: { username: "admin", password: "password123" },
    }

    /// Of an env file: `kubectl create secret generic user-info-from-file --from-env-file=user-info.properties`.
    FROM_FILE: "user-info-from-file" {
        data: { ..from_env_file("examples/files/user-info.properties") }
    }
}

/// Every key as a file.
fn secret_volume() -> v1::Pod {
    pod! {
        name: "secret-volume",
        restart_policy: OnFailure,
        volume secret: USER_INFO,
        container secret_volume {
            image: "busybox",
            command: ["sh"],
            args: ["-c", "ls /secret; cat /secret/username"],
            mount secret: "/secret",
        }
    }
}

/// Keys as environment variables.
fn secret_env() -> v1::Pod {
    pod! {
        name: "secret-env",
        restart_policy: OnFailure,
        container secret_env {
            image: "busybox",
            command: ["printenv"],
            env USERNAME: USER_INFO["username"],
            env PASSWORD: USER_INFO["password"],
        }
    }
}

/// Every key as an environment variable.
fn secret_envfrom() -> Pod {
    let container = Container::new("secret-envfrom", "busybox").command(["printenv"]).env_from(USER_INFO);
    Pod::new("secret-envfrom").restart_policy(RestartPolicy::OnFailure).container(container)
}

/// Its YAML.
pub fn yaml() -> Result<String, Error> {
    let mut set = ManifestSet::new();
    set.add(&USER_INFO).add(&STRING_DATA).add(&FROM_FILE);
    set.add(&secret_volume()).add(&secret_env()).add(&secret_envfrom());
    set.to_yaml()
}

#[allow(dead_code, reason = "the tests take the text alone")]
fn main() -> Result<(), Error> {
    print!("{}", yaml()?);
    Ok(())
}
