//! What the fronts in `kubewright` hand over: `$crate __private "apps/v1" Deployment` before the tokens of the user.

use std::any::Any;
use std::panic::{AssertUnwindSafe, catch_unwind};

use kubewright_core::schema::{self, Version};
use proc_macro2::{TokenStream, TokenTree};
use quote::quote;
use syn::LitStr;

use crate::root::Root;
use crate::{fragment, pipeline};

/// Expands a macro of `kubewright` by what its front hands over, for that version of Kubernetes.
///
/// A panic is a defect of the macro, and is said to be one.
pub fn front(version: Version, input: TokenStream) -> TokenStream {
    catch_unwind(AssertUnwindSafe(|| expand(version, input))).unwrap_or_else(|panic| defect(&*panic))
}

fn expand(version: Version, input: TokenStream) -> TokenStream {
    let mut tokens = input.into_iter();
    let (Some(TokenTree::Ident(root)), Some(TokenTree::Ident(private)), Some(what)) =
        (tokens.next(), tokens.next(), tokens.next())
    else {
        return not_a_front();
    };
    let root = Root::new(root, private);
    match what {
        TokenTree::Ident(word) if word == "key" => pipeline::key(&root, tokens.collect()),
        TokenTree::Ident(word) if word == "fragment" => fragment::run(&root, Some(version), tokens.collect()),
        TokenTree::Literal(api_version) => {
            let (Ok(api_version), Some(TokenTree::Ident(kind))) =
                (syn::parse2::<LitStr>(TokenTree::from(api_version).into()), tokens.next())
            else {
                return not_a_front();
            };
            match schema::kind(&api_version.value(), &kind.to_string()) {
                Some(kind) => pipeline::run(&root, kind, Some(version), tokens.collect()),
                None => not_a_front(),
            }
        }
        _ => not_a_front(),
    }
}

fn not_a_front() -> TokenStream {
    quote!(::core::compile_error! { "depend on `kubewright` and use its macros: this one is behind them" })
}

fn defect(panic: &(dyn Any + Send)) -> TokenStream {
    let text = panic.downcast_ref::<&str>().copied();
    let text = text.or_else(|| panic.downcast_ref::<String>().map(String::as_str)).unwrap_or("a panic");
    let message = format!(
        "a defect of kubewright {}, not of this manifest: {text}\n\
         help: please report it with the text of the macro: {}/issues",
        env!("CARGO_PKG_VERSION"),
        env!("CARGO_PKG_REPOSITORY"),
    );
    quote!(::core::compile_error! { #message })
}
