//! A key of a constant as if it were a field: `GAME.lives`.

use proc_macro2::TokenStream;
use quote::{ToTokens as _, quote, quote_spanned};
use syn::{Expr, Member};

use super::Expand;
use crate::parse::names_an_item;

impl Expand<'_> {
    /// The value of an environment variable, where it is a field of a constant. Whether that constant is one of a macro, which has
    /// keys and no fields, its type alone tells: if so, rustc says how a key is written. Of any other it is the field.
    pub(super) fn field_of_constant(&self, expr: &TokenStream) -> Option<TokenStream> {
        let Ok(Expr::Field(field)) = syn::parse2::<Expr>(expr.clone()) else { return None };
        let (Expr::Path(path), Member::Named(key)) = (&*field.base, &field.member) else { return None };
        if !field.attrs.is_empty() || !names_an_item(path) {
            return None;
        }
        let (item, root) = (path.to_token_stream(), self.root);
        let name = item.to_string().replace(' ', "");
        let message = format!("a key of a constant is written in brackets: `{name}[\"{key}\"]`");
        let fields = quote_spanned!(key.span()=> __fields());
        Some(quote!({
            #[diagnostic::on_unimplemented(message = #message, label = "not a field")]
            trait __KeyInBrackets {
                type __Fields;
            }
            trait __OfItem: ::core::marker::Sized {
                fn __fields(self) -> <Self as __KeyInBrackets>::__Fields
                where
                    Self: __KeyInBrackets;
            }
            impl<T> __OfItem for #root::Linked<T> {
                fn __fields(self) -> <Self as __KeyInBrackets>::__Fields
                where
                    Self: __KeyInBrackets,
                {
                    loop {}
                }
            }
            #[allow(dead_code)]
            trait __OfOther {
                fn __fields(&self) -> &Self {
                    self
                }
            }
            impl<T: ?::core::marker::Sized> __OfOther for T {}
            #item.#fields.#key
        }))
    }
}
