//! The macros of `kubewright`, which re-exports and documents them: depend on that crate, not on this one.
//!
//! A macro is a pipeline; its order is in `pipeline`: parse the tokens against the schema, lower
//! the tree to the nodes that the rules judge, check, expand to assignments on `k8s-openapi` values.

mod ast;
mod diagnostics;
mod expand;
mod language;
mod lower;
mod parse;
mod pipeline;
mod place;
mod report;
#[cfg(test)]
mod tests;

use proc_macro::TokenStream;

use kubewright_core::schema::generated;

/// Makes a `k8s_openapi::api::core::v1::Pod`; documented in `kubewright`.
#[proc_macro]
pub fn pod(input: TokenStream) -> TokenStream {
    pipeline::run(&generated::POD, input.into()).into()
}

/// Makes a `k8s_openapi::api::core::v1::ConfigMap`; documented in `kubewright`.
#[proc_macro]
pub fn config_map(input: TokenStream) -> TokenStream {
    pipeline::run(&generated::CONFIG_MAP, input.into()).into()
}

/// Makes a `k8s_openapi::api::core::v1::Secret`; documented in `kubewright`.
#[proc_macro]
pub fn secret(input: TokenStream) -> TokenStream {
    pipeline::run(&generated::SECRET, input.into()).into()
}

/// Makes a `k8s_openapi::api::core::v1::PersistentVolumeClaim`; documented in `kubewright`.
#[proc_macro]
pub fn persistent_volume_claim(input: TokenStream) -> TokenStream {
    pipeline::run(&generated::PERSISTENT_VOLUME_CLAIM, input.into()).into()
}

/// A key of a ConfigMap or a Secret that is an item; documented in `kubewright`.
#[proc_macro]
pub fn key(input: TokenStream) -> TokenStream {
    expand::expand_key(parse::key(input.into())).into()
}
