//! The macros of `kubewright`, which re-exports them: use that crate.
