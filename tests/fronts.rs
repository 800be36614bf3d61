//! The macros where they are not called by `kubewright::`: exported again by another crate, in a macro of it, in a dependency
//! with another name, and in a build script for another version of Kubernetes.

use std::path::Path;
use std::process::Command;

#[test]
fn macros_find_their_crate_whatever_it_is_called() {
    assert_eq!(run("app"), include_str!("fronts/app/expected.yaml"));
}

#[test]
fn a_build_script_may_be_for_another_version() {
    assert_eq!(run("versions"), "build-1.33 1.36\n");
}

/// What a crate of `tests/fronts` prints.
fn run(package: &str) -> String {
    let manifest = Path::new(env!("CARGO_MANIFEST_DIR")).join("fronts/Cargo.toml");
    let output = Command::new(env!("CARGO"))
        .args(["run", "--quiet", "--offline", "--package", package, "--manifest-path"])
        .arg(manifest)
        // Where the tests of the workspace are built, a lock of Cargo's may be held.
        .env("CARGO_TARGET_DIR", Path::new(env!("CARGO_TARGET_TMPDIR")).join("fronts"))
        .output()
        .expect("cargo runs");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).expect("manifests are UTF-8")
}
