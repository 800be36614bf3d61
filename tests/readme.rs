//! The README's build script is the one of the sample crate, which is built and tested.

use std::path::Path;

fn read(path: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
    std::fs::read_to_string(path).expect("a file of the repository")
}

#[test]
fn the_build_script_is_the_samples() {
    let shown = format!("```rust,ignore\n{}```\n", read("examples/build-script/build.rs"));
    assert!(read("README.md").contains(&shown), "the README shows another build script than {shown}");
}

#[test]
fn the_messages_are_those_that_rustc_prints() {
    let readme = read("README.md");
    for name in ["volumes/mount_of_undeclared_volume", "links/link_key"] {
        let stderr = read(&format!("tests/ui/{name}.stderr"));
        let first = stderr.split("\n\n").next().expect("a message").trim_end();
        assert!(readme.contains(first), "the README shows another message than\n{first}");
    }
}
