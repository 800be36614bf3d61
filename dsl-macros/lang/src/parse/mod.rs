//! Tokens to [`ast`](crate::ast), guided by the schema.
//!
//! Nothing here gives up: a mistake is reported, what it stands on is kept for the editor, and reading goes on
//! with the next item.

mod attribute;
mod definition;
mod element;
mod entry;
mod files;
mod flow;
mod foreign;
mod form;
mod labels;
mod links;
mod literal;
mod member;
mod names;
mod reference;
mod resolve;
mod tokens;
mod twice;
mod value;

use kubewright_core::schema::{Type, Version};
use proc_macro2::{Span, TokenStream, TokenTree};
use syn::Token;
use syn::ext::IdentExt as _;
use syn::parse::{ParseStream, Parser as _};

use crate::ast::{Body, BranchId};
use crate::diagnostics::Diagnostics;
use crate::place::Place;
pub use definition::{defines, definitions};
pub use labels::is_carried;
pub use links::{is_constant, key, names_a_type, names_an_item};
pub use names::{Named, Place as NamePlace, Word};
pub use reference::{REFERENCES, Reference};
use resolve::Scope;

/// What parsing collects on its way.
#[derive(Debug)]
pub struct Cx<'a> {
    /// What is wrong.
    pub diagnostics: &'a mut Diagnostics,
    /// The Kubernetes version whose fields may be used; `None` for those of every version.
    pub version: Option<Version>,
    /// The files that were read: where one changes, the crate is to be compiled again.
    pub files: Vec<String>,
    /// The names that stand in several places, for the editor.
    pub names: names::Named,
    /// For every branch of a `for` or an `if`, the branch around it; branch 0 is the macro itself.
    pub branches: Vec<BranchId>,
    /// The branch that is being read.
    branch: BranchId,
    /// The variables of the `for`s around what is read.
    bound: Vec<String>,
    /// How many of them the map that is read does not see between its braces and the entry.
    outside_of_map: usize,
    /// The types whose fields the objects around what is read take, from the outside in.
    around: Vec<Vec<&'static Type>>,
    /// What was said of unknown fields in the braces that are read.
    misplaced: Vec<Misplaced>,
    /// Whether it was said that fields stand without quotes.
    quoted: bool,
    /// Whether it was said of the list that is read that its words stand in quotes.
    unquoted: bool,
    /// Whether it was said that indentation has no meaning.
    indented: bool,
}

/// What was said of an unknown field: another one of which the same is to be said follows from it.
#[derive(Debug)]
struct Misplaced {
    help: String,
    owner: Option<&'static Type>,
}

impl<'a> Cx<'a> {
    /// A parser's context at the start of a macro.
    pub fn new(diagnostics: &'a mut Diagnostics, version: Option<Version>) -> Self {
        Cx {
            diagnostics,
            version,
            files: Vec::new(),
            names: names::Named::default(),
            branches: vec![0],
            branch: 0,
            bound: Vec::new(),
            outside_of_map: 0,
            around: Vec::new(),
            misplaced: Vec::new(),
            quoted: false,
            unquoted: false,
            indented: false,
        }
    }
}

/// Reads the tokens of a macro whose value is a `ty`.
pub fn parse(ty: &'static Type, tokens: TokenStream, cx: &mut Cx<'_>) -> Body {
    // The place of the call is in the front: only the tokens of the user say where something is.
    let place = Place::of(&tokens, Span::call_site());
    let read = |input: ParseStream<'_>| Ok(member::items(input, &Scope::of(ty), cx));
    let items = match read.parse2(tokens) {
        Ok(items) => items,
        Err(error) => {
            cx.diagnostics.syntax(error);
            Vec::new()
        }
    };
    let mut body = Body { ty, place, members: items };
    twice::twice(&mut body, cx);
    labels::carry(&mut body);
    body
}

/// The tokens up to the next comma of this level, which stays.
fn skip_to_comma(input: ParseStream<'_>) -> TokenStream {
    let mut skipped = TokenStream::new();
    while !input.is_empty() && !input.peek(Token![,]) {
        match input.parse::<TokenTree>() {
            Ok(token) => skipped.extend([token]),
            Err(_) => break,
        }
    }
    skipped
}

/// Reads what stands between two items: a comma, or nothing after a closing brace.
fn separator(input: ParseStream<'_>, after_brace: bool, cx: &mut Cx<'_>) {
    if input.peek(Token![,]) {
        let _ = input.parse::<Token![,]>();
        while input.peek(Token![,]) {
            cx.diagnostics.error(input.span(), "one `,` is enough", None);
            let _ = input.parse::<Token![,]>();
        }
    } else if input.peek(Token![;]) {
        cx.diagnostics.error(input.span(), "expected `,`, not `;`", None);
        let _ = input.parse::<Token![;]>();
    } else if !input.is_empty() && !after_brace {
        cx.diagnostics.error(input.span(), "expected `,`", None);
        // What cannot start an item belongs to the one before.
        if !(input.peek(syn::Ident::peek_any) || input.peek(syn::LitStr) || input.peek(Token![..])) {
            skip_to_comma(input);
            let _ = input.parse::<Option<Token![,]>>();
        }
    }
}
