//! The macros of `kubewright`, behind the fronts that it exports: depend on that crate, not on this one.
//!
//! There is one entry a version of Kubernetes, and the front chooses: a crate that is built for the host and for the
//! target may have another version in each, but has this crate once. What the tokens mean is in `kubewright-lang`.

use kubewright_lang::Version;
use proc_macro::TokenStream;

/// What a front hands over, for Kubernetes 1.33.
#[proc_macro]
pub fn v1_33(input: TokenStream) -> TokenStream {
    kubewright_lang::front(Version(33), input.into()).into()
}

/// What a front hands over, for Kubernetes 1.34.
#[proc_macro]
pub fn v1_34(input: TokenStream) -> TokenStream {
    kubewright_lang::front(Version(34), input.into()).into()
}

/// What a front hands over, for Kubernetes 1.35.
#[proc_macro]
pub fn v1_35(input: TokenStream) -> TokenStream {
    kubewright_lang::front(Version(35), input.into()).into()
}

/// What a front hands over, for Kubernetes 1.36.
#[proc_macro]
pub fn v1_36(input: TokenStream) -> TokenStream {
    kubewright_lang::front(Version(36), input.into()).into()
}

/// What a front hands over, for Kubernetes 1.37.
#[proc_macro]
pub fn v1_37(input: TokenStream) -> TokenStream {
    kubewright_lang::front(Version(37), input.into()).into()
}
