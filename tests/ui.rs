//! What a mistake looks like: one case a rule, and what rustc says of it.
//!
//! `TRYBUILD=overwrite cargo test --test ui` pins what it says now.

#[test]
fn mistakes_do_not_compile() {
    trybuild::TestCases::new().compile_fail("tests/ui/*.rs");
}
