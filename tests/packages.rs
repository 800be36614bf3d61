//! The crates that are published: Cargo packages them without a warning, each with the licences and the README.

use std::io::Read as _;
use std::path::Path;
use std::process::Command;

/// The crates, and how many files of source each has at least.
const CRATES: &[(&str, usize)] =
    &[("kubewright-core", 50), ("kubewright-lang", 10), ("kubewright-macros", 1), ("kubewright", 30)];

#[test]
fn packages_are_whole() {
    let root = kubewright_tests::root();
    let target = Path::new(env!("CARGO_TARGET_TMPDIR")).join("packages");
    let cargo = Command::new(env!("CARGO"))
        // What is not committed is packaged too: the test is not about that.
        .args(["package", "--no-verify", "--offline", "--allow-dirty", "--target-dir"])
        .arg(&target)
        .args(CRATES.iter().flat_map(|(name, _)| ["-p", name]))
        .current_dir(root)
        .output()
        .expect("cargo runs");
    let said = String::from_utf8_lossy(&cargo.stderr);
    assert!(cargo.status.success(), "{said}");
    assert!(!said.contains("warning"), "{said}");

    let version = env!("CARGO_PKG_VERSION");
    for (name, sources) in CRATES {
        let archive = target.join(format!("package/{name}-{version}.crate"));
        let packed = std::fs::File::open(&archive).expect("the package");
        let mut bytes = Vec::new();
        flate2::read::GzDecoder::new(packed).read_to_end(&mut bytes).expect("the package is gzip");
        // Files stand in a tar as they are, each behind a header that starts with its path.
        let path = |file: &str| format!("{name}-{version}/{file}\0").into_bytes();
        let count = |text: &[u8]| bytes.windows(text.len()).filter(|window| *window == text).count();
        for file in ["LICENSE-APACHE", "LICENSE-MIT", "README.md"] {
            let text = std::fs::read(root.join(file)).expect("a file of this repository");
            assert_eq!((count(&path(file)), count(&text)), (1, 1), "{file} in {name}");
        }
        let source = format!("{name}-{version}/src/");
        assert!(count(source.as_bytes()) >= *sources, "the source of {name}");
        for other in ["tests", "examples", "benches", "schema"] {
            let other = format!("{name}-{version}/{other}/");
            assert_eq!(count(other.as_bytes()), 0, "{other} in {name}");
        }
    }
}
