//! Where an expansion finds what it calls.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, quote};

/// The crate whose macro was called, as its front hands it over: `$crate`, and the module that expansions call.
///
/// The tokens are the very ones of the front: only they mean that crate wherever it is called, and whatever it is
/// called there.
#[derive(Clone, Debug)]
pub struct Root {
    path: TokenStream,
    private: Ident,
}

impl Root {
    /// The crate `$crate`, with its module of that name.
    pub fn new(root: Ident, private: Ident) -> Self {
        Root { path: root.into_token_stream(), private }
    }

    /// The path of the module that expansions call.
    pub fn private(&self) -> TokenStream {
        let Root { path, private } = self;
        quote!(#path::#private)
    }

    /// The path of something in it.
    pub fn call(&self, name: &str) -> TokenStream {
        let (private, name) = (self.private(), Ident::new(name, Span::mixed_site()));
        quote!(#private::#name)
    }
}

/// The crate by its own name, for tokens that no front was called with.
impl Default for Root {
    fn default() -> Self {
        Root { path: quote!(::kubewright), private: Ident::new("__private", Span::call_site()) }
    }
}

/// As the path of the crate.
impl ToTokens for Root {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        self.path.to_tokens(tokens);
    }
}
