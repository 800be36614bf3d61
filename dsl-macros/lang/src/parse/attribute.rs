//! What stands before a field, an element, an entry or a value: comments of documentation, and `#[cfg(…)]`.

use proc_macro2::TokenStream;
use quote::quote;
use syn::parse::ParseStream;
use syn::{Attribute, Meta, Token, token};

use super::{Cx, flow};
use crate::ast::Flow;

/// Whether attributes stand here, and no comment of another language.
pub fn stands(input: ParseStream<'_>) -> bool {
    input.peek(Token![#]) && input.peek2(token::Bracket)
}

/// Reads attributes into what is to be met for what they stand before, if anything is. Documentation says nothing here.
pub fn condition(input: ParseStream<'_>, cx: &mut Cx<'_>) -> syn::Result<Option<TokenStream>> {
    let mut conditions = Vec::new();
    for attribute in input.call(Attribute::parse_outer)? {
        match &attribute.meta {
            Meta::NameValue(_) if attribute.path().is_ident("doc") => {}
            Meta::List(list) if attribute.path().is_ident("cfg") => conditions.push(list.tokens.clone()),
            _ => {
                let message = "only the attribute `#[cfg(…)]` may stand before a field or an element";
                cx.diagnostics.error(attribute.pound_token.span, message, None);
            }
        }
    }
    // As an attribute of the statements: what is not met is not compiled either.
    Ok((!conditions.is_empty()).then(|| quote!(#[cfg(all(#(#conditions),*))])))
}

/// What `read` reads, where the condition is met.
pub fn on_condition<T>(
    condition: TokenStream,
    cx: &mut Cx<'_>,
    read: &mut dyn FnMut(&mut Cx<'_>) -> Vec<T>,
) -> Flow<T> {
    Flow::If { branches: vec![(condition, flow::branch_of(cx, read))] }
}
