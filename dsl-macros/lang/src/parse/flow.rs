//! `for` and `if` around items.

use proc_macro2::TokenStream;
use quote::{ToTokens as _, quote};
use syn::parse::ParseStream;
use syn::{Expr, Pat, Token, braced};

use super::Cx;
use crate::ast::{Branch, Flow};

/// Reads `for … { }` or `if … { } else { }`, whose items `read` reads.
pub fn flow<T>(
    input: ParseStream<'_>,
    cx: &mut Cx<'_>,
    read: &mut dyn FnMut(ParseStream<'_>, &mut Cx<'_>) -> Vec<T>,
) -> syn::Result<Flow<T>> {
    if input.peek(Token![for]) {
        let word: Token![for] = input.parse()?;
        let pattern = Pat::parse_multi_with_leading_vert(input)?;
        let within: Token![in] = input.parse()?;
        let items = Expr::parse_without_eager_brace(input)?;
        let body = branch(input, cx, read)?;
        return Ok(Flow::For { head: quote!(#word #pattern #within #items), body });
    }
    let mut branches = Vec::new();
    let mut head = TokenStream::new();
    loop {
        let word: Token![if] = input.parse()?;
        let condition = Expr::parse_without_eager_brace(input)?;
        word.to_tokens(&mut head);
        condition.to_tokens(&mut head);
        branches.push((std::mem::take(&mut head), branch(input, cx, read)?));
        if !input.peek(Token![else]) {
            return Ok(Flow::If { branches });
        }
        let word: Token![else] = input.parse()?;
        word.to_tokens(&mut head);
        if !input.peek(Token![if]) {
            branches.push((head, branch(input, cx, read)?));
            return Ok(Flow::If { branches });
        }
    }
}

fn branch<T>(
    input: ParseStream<'_>,
    cx: &mut Cx<'_>,
    read: &mut dyn FnMut(ParseStream<'_>, &mut Cx<'_>) -> Vec<T>,
) -> syn::Result<Branch<T>> {
    let content;
    braced!(content in input);
    let outer = cx.branch;
    let id = cx.branches.len() as u32;
    cx.branches.push(outer);
    cx.branch = id;
    let items = read(&content, cx);
    cx.branch = outer;
    Ok(Branch { id, items })
}
