//! `for` and `if` around items.

use proc_macro2::{TokenStream, TokenTree};
use quote::{ToTokens as _, quote};
use syn::ext::IdentExt as _;
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
        let outer = cx.bound.len();
        bound(pattern.to_token_stream(), &mut cx.bound);
        let body = branch(input, cx, read);
        cx.bound.truncate(outer);
        let body = body?;
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
    Ok(branch_of(cx, &mut |cx| read(&content, cx)))
}

/// A branch with what `read` reads.
pub fn branch_of<T>(cx: &mut Cx<'_>, read: &mut dyn FnMut(&mut Cx<'_>) -> Vec<T>) -> Branch<T> {
    let outer = cx.branch;
    let id = cx.branches.len() as u32;
    cx.branches.push(outer);
    cx.branch = id;
    let items = read(cx);
    cx.branch = outer;
    Branch { id, items }
}

/// The variables that a pattern binds.
fn bound(pattern: TokenStream, names: &mut Vec<String>) {
    let mut tokens = pattern.into_iter().peekable();
    while let Some(token) = tokens.next() {
        let path = match tokens.peek() {
            Some(TokenTree::Punct(punct)) => punct.as_char() == ':',
            Some(TokenTree::Group(_)) => true,
            _ => false,
        };
        match token {
            TokenTree::Ident(word) if !path && word != "mut" && word != "ref" => {
                names.push(word.unraw().to_string());
            }
            TokenTree::Group(group) => bound(group.stream(), names),
            _ => {}
        }
    }
}
