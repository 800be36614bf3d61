//! What a mistake looks like: a folder a subject, one case a mistake, and what rustc says of it.
//!
//! `TRYBUILD=overwrite cargo test --test ui` pins what it says now.

#[test]
fn mistakes_do_not_compile() {
    let cases = trybuild::TestCases::new();
    for subject in std::fs::read_dir("ui").expect("the folders of ui") {
        let path = subject.expect("a folder").path();
        cases.compile_fail(path.join("*.rs"));
    }
}
