//! The macros of `kubewright`, which re-exports and documents them: depend on that crate, not on this one.
//!
//! What the tokens mean is in `kubewright-lang`.

use proc_macro::TokenStream;

use kubewright_core::schema::{Version, generated};

/// The Kubernetes version that the build selected; none where `k8s-openapi` was told directly.
fn version() -> Option<Version> {
    const SELECTED: &[(bool, u8)] = &[
        (cfg!(feature = "v1_37"), 37),
        (cfg!(feature = "v1_36"), 36),
        (cfg!(feature = "v1_35"), 35),
        (cfg!(feature = "v1_34"), 34),
        (cfg!(feature = "v1_33"), 33),
    ];
    SELECTED.iter().find(|(selected, _)| *selected).map(|(_, minor)| Version(*minor))
}

/// Makes a `k8s_openapi::api::core::v1::Pod`; documented in `kubewright`.
#[proc_macro]
pub fn pod(input: TokenStream) -> TokenStream {
    kubewright_lang::run(&generated::POD, version(), input.into()).into()
}

/// Makes a `k8s_openapi::api::core::v1::ConfigMap`; documented in `kubewright`.
#[proc_macro]
pub fn config_map(input: TokenStream) -> TokenStream {
    kubewright_lang::run(&generated::CONFIG_MAP, version(), input.into()).into()
}

/// Makes a `k8s_openapi::api::core::v1::Secret`; documented in `kubewright`.
#[proc_macro]
pub fn secret(input: TokenStream) -> TokenStream {
    kubewright_lang::run(&generated::SECRET, version(), input.into()).into()
}

/// Makes a `k8s_openapi::api::core::v1::PersistentVolumeClaim`; documented in `kubewright`.
#[proc_macro]
pub fn persistent_volume_claim(input: TokenStream) -> TokenStream {
    kubewright_lang::run(&generated::PERSISTENT_VOLUME_CLAIM, version(), input.into()).into()
}

/// A key of a ConfigMap or a Secret that is an item; documented in `kubewright`.
#[proc_macro]
pub fn key(input: TokenStream) -> TokenStream {
    kubewright_lang::key(input.into()).into()
}
