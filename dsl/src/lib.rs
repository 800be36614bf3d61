//! Kubernetes manifests written as Rust and checked by `rustc`.
#![deny(missing_docs)]

pub use k8s_openapi as k8s;
