//! The macros and the builder: two ways to the same objects.

mod containers;
mod pods;
mod volumes;

use crate::object::Object;

/// What a macro makes, and what the builder makes.
struct Pair {
    name: &'static str,
    made: Object,
    built: Object,
}

/// A pair of objects; `built` is what `build` gives.
fn pair<T: Into<Object>>(name: &'static str, made: T, built: Result<T, kubewright::Error>) -> Pair {
    let built = built.unwrap_or_else(|error| panic!("{name}: {error}"));
    Pair { name, made: made.into(), built: built.into() }
}

#[test]
fn macros_and_builder_make_the_same() {
    let pairs = [containers::pairs(), pods::pairs(), volumes::pairs()];
    for Pair { name, made, built } in pairs.into_iter().flatten() {
        assert_eq!(made, built, "{name}");
    }
}
