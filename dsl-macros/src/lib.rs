//! The macros of `kubewright`, which re-exports and documents them: depend on that crate, not on this one.
//!
//! A macro is a pipeline, and [`expand`](mod@pipeline) is its order: parse the tokens against the schema, lower
//! the tree to the nodes that the rules judge, check, expand to assignments on `k8s-openapi` values.

mod ast;
mod diagnostics;
mod expand;
mod language;
mod lower;
mod parse;
mod place;
mod pipeline;
mod report;

use proc_macro::TokenStream;

use kubewright_core::schema;

/// Makes a `k8s_openapi::api::core::v1::Pod`; documented in `kubewright`.
#[proc_macro]
pub fn pod(input: TokenStream) -> TokenStream {
    pipeline::run(&schema::POD, input.into()).into()
}

/// Makes a `k8s_openapi::api::core::v1::ConfigMap`; documented in `kubewright`.
#[proc_macro]
pub fn config_map(input: TokenStream) -> TokenStream {
    pipeline::run(&schema::CONFIG_MAP, input.into()).into()
}

/// Makes a `k8s_openapi::api::core::v1::Secret`; documented in `kubewright`.
#[proc_macro]
pub fn secret(input: TokenStream) -> TokenStream {
    pipeline::run(&schema::SECRET, input.into()).into()
}
