//! What Cargo knows of this workspace: the resolved packages and where their sources are.

use std::path::PathBuf;
use std::process::Command;

use serde_json::Value;

/// The output of `cargo metadata` for this machine's target: what Cargo.lock pins.
pub fn metadata() -> Value {
    let host = host();
    let text =
        output(env!("CARGO"), &["metadata", "--format-version=1", "--locked", "--filter-platform", &host]);
    serde_json::from_str(&text).expect("cargo metadata prints JSON")
}

/// The directory of a package's Cargo.toml.
#[allow(dead_code, reason = "not every test that includes this module needs it")]
pub fn package_dir(metadata: &Value, name: &str) -> PathBuf {
    let packages = metadata["packages"].as_array().expect("metadata has packages");
    let package = packages.iter().find(|package| package["name"] == name);
    let manifest = package.and_then(|package| package["manifest_path"].as_str());
    let manifest = PathBuf::from(manifest.unwrap_or_else(|| panic!("no package `{name}` in this workspace")));
    manifest.parent().expect("a manifest is in a directory").to_path_buf()
}

/// The target triple of this machine: without it Cargo asks for the packages of every platform.
fn host() -> String {
    let text = output("rustc", &["-vV"]);
    let host = text.lines().find_map(|line| line.strip_prefix("host: "));
    host.expect("rustc -vV names its host").to_owned()
}

fn output(program: &str, arguments: &[&str]) -> String {
    let output = Command::new(program).args(arguments).current_dir(env!("CARGO_MANIFEST_DIR")).output();
    let output = output.unwrap_or_else(|error| panic!("cannot run {program}: {error}"));
    assert!(output.status.success(), "{program} failed:\n{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).expect("output is UTF-8")
}
