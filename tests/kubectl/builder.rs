//! The builder, asked as `kubectl create` is.

use std::path::Path;

use kubewright::builder::{ConfigMap, DockerConfig, Secret};
use kubewright::{Error, to_yaml};

/// What the builder makes of the arguments, as YAML; paths are below `input`.
pub fn made(args: &[String], input: &Path) -> Result<String, Error> {
    match &args.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        ["create", "configmap", name, flags @ ..] => config_map(name, flags, input),
        ["create", "secret", "generic", name, flags @ ..] => generic(name, flags, input),
        ["create", "secret", "docker-registry", name, flags @ ..] => {
            let flag = |name| value(flags, name).unwrap_or_default();
            let server = value(flags, "--docker-server").unwrap_or(DockerConfig::DOCKER_HUB);
            let config = DockerConfig::new(server, flag("--docker-username"), flag("--docker-password"));
            to_yaml(&Secret::docker_registry(*name, config.email(flag("--docker-email"))))
        }
        ["create", "secret", "tls", name, flags @ ..] => {
            let secret = Secret::of_type(*name, "kubernetes.io/tls")
                .data_from_file_as("tls.crt", input.join(value(flags, "--cert").unwrap_or_default()))?
                .data_from_file_as("tls.key", input.join(value(flags, "--key").unwrap_or_default()))?;
            to_yaml(&secret)
        }
        other => panic!("kubectl {other:?}"),
    }
}

/// The object with what the flags bring, each in the order of the names given: both builders have these methods.
macro_rules! filled {
    ($object:expr, $flags:expr, $order:expr, $input:expr) => {{
        let mut object = $object;
        for (flag, text) in in_order($flags, &$order) {
            object = match (flag, text.split_once('=')) {
                ("--from-literal", Some((key, value))) => object.data(key, value),
                ("--from-file", Some((key, path))) => object.data_from_file_as(key, $input.join(path))?,
                ("--from-file", None) => object.data_from_file($input.join(text))?,
                ("--from-env-file", _) => object.data_from_env_file($input.join(text))?,
                other => panic!("kubectl {other:?}"),
            };
        }
        to_yaml(&object)
    }};
}

fn config_map(name: &str, flags: &[&str], input: &Path) -> Result<String, Error> {
    filled!(ConfigMap::new(name), flags, ["--from-file", "--from-literal", "--from-env-file"], input)
}

fn generic(name: &str, flags: &[&str], input: &Path) -> Result<String, Error> {
    // kubectl says no type where none is asked for, and a cluster then says `Opaque`.
    let object = Secret::new(name).with(|secret| {
        secret.type_ = value(flags, "--type").filter(|kind| !kind.is_empty()).map(str::to_owned);
    });
    filled!(object, flags, ["--from-literal", "--from-file", "--from-env-file"], input)
}

/// The flags in the order in which kubectl comes to them.
fn in_order<'f>(flags: &[&'f str], order: &[&str]) -> Vec<(&'f str, &'f str)> {
    let of = |name: &str| -> Vec<_> {
        let split = flags.iter().filter_map(|flag| flag.split_once('='));
        split.filter(|(flag, _)| *flag == name).collect()
    };
    order.iter().flat_map(|name| of(name)).collect()
}

fn value<'f>(flags: &[&'f str], name: &str) -> Option<&'f str> {
    in_order(flags, &[name]).last().map(|(_, value)| *value)
}
