//! Every manifest of the study notes, in their order: `cargo run --example catalog` prints one stream,
//! `cargo run --example catalog -- --out DIR` writes a file each. `kubectl apply -f` takes both.

use std::error::Error;
use std::path::PathBuf;

use kubewright::Error as Refused;

/// The manifests: the name of each and its YAML.
macro_rules! catalog {
    ($($path:literal $module:ident $name:literal;)+) => {
        $(#[path = $path] pub(crate) mod $module;)+

        /// The name of each manifest, and what makes its YAML.
        pub const MANIFESTS: &[(&str, fn() -> Result<String, Refused>)] = &[$(($name, $module::yaml)),+];
    };
}

catalog! {
    "node-selector.rs" node_selector "node-selector";
    "cmd.rs" cmd "cmd";
    "env.rs" env "env";
    "volume.rs" volume "volume";
    "volume-empty.rs" volume_empty "volume-empty";
    "requests.rs" requests "requests";
    "limits.rs" limits "limits";
    "liveness.rs" liveness "liveness";
    "readiness.rs" readiness "readiness";
    "readiness-cmd.rs" readiness_cmd "readiness-cmd";
    "multi-container.rs" multi_container "multi-container";
    "init-container.rs" init_container "init-container";
    "monster-config.rs" monster_config "monster-config";
    "game-volume.rs" game_volume "game-volume";
    "special-env.rs" special_env "special-env";
    "monster-env.rs" monster_env "monster-env";
    "user-info.rs" user_info "user-info";
    "user-info-stringdata.rs" user_info_stringdata "user-info-stringdata";
    "secret-volume.rs" secret_volume "secret-volume";
    "secret-env.rs" secret_env "secret-env";
    "secret-envfrom.rs" secret_envfrom "secret-envfrom";
    "downward-volume.rs" downward_volume "downward-volume";
    "downward-env.rs" downward_env "downward-env";
}

#[allow(dead_code, reason = "the tests take the manifests alone")]
fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args_os().skip(1);
    let directory = match (arguments.next(), arguments.next(), arguments.next()) {
        (None, ..) => None,
        (Some(flag), Some(directory), None) if flag == "--out" => Some(PathBuf::from(directory)),
        _ => return Err("usage: catalog [--out DIR]".into()),
    };
    // All of them before the first is written: nothing is left half done.
    let all: Vec<(&str, String)> =
        MANIFESTS.iter().map(|(name, yaml)| Ok((*name, yaml()?))).collect::<Result<_, Refused>>()?;
    match directory {
        None => print!("{}", all.iter().map(|(_, yaml)| yaml.as_str()).collect::<Vec<_>>().join("---\n")),
        Some(directory) => {
            std::fs::create_dir_all(&directory)?;
            for (name, yaml) in all {
                std::fs::write(directory.join(format!("{name}.yaml")), yaml)?;
            }
        }
    }
    Ok(())
}
