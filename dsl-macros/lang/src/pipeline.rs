//! What a macro does, in order: parse, lower, check, expand.

use kubewright_core::schema::{Kind, Type, Version};
use proc_macro2::TokenStream;

use crate::ast::{Body, BranchId};
use crate::diagnostics::Diagnostics;
use crate::expand::Expand;
use crate::root::Root;
use crate::{expand, lower, parse, report};

/// Turns the tokens of a macro into the expression that makes its value, or the items that it defines. A `version` of `None`
/// takes the fields of every version.
pub fn run(root: &Root, kind: &'static Kind, version: Option<Version>, tokens: TokenStream) -> TokenStream {
    if let Some(version) = version.filter(|version| !kind.is_in(*version)) {
        return expand::not_in(kind, version);
    }
    let mut diagnostics = Diagnostics::default();
    let mut cx = parse::Cx::new(&mut diagnostics, version);
    let expand = Expand::new(root, version);
    let ty = kind.ty;
    if !parse::defines(ty, &tokens) {
        let body = value(ty, tokens, &mut cx);
        let (files, names) = (cx.files, cx.names);
        return expand.value(&body, diagnostics, &files, names);
    }
    let definitions = parse::definitions(ty, tokens, &mut cx);
    for (definition, branches) in definitions.iter().filter(|(definition, _)| definition.whole) {
        check(&definition.body, branches, &mut cx);
    }
    let (files, names) = (cx.files, cx.names);
    let definitions: Vec<_> = definitions.into_iter().map(|(definition, _)| definition).collect();
    expand.definitions(&definitions, diagnostics, &files, names)
}

fn value(ty: &'static Type, tokens: TokenStream, cx: &mut parse::Cx<'_>) -> Body {
    let body = parse::parse(ty, tokens, cx);
    let branches = std::mem::take(&mut cx.branches);
    check(&body, &branches, cx);
    body
}

/// Judges an object, once for each of its branches.
fn check(body: &Body, branches: &[BranchId], cx: &mut parse::Cx<'_>) {
    for branch in 0..branches.len() as BranchId {
        let mut object = lower::lower(body, &within(branch, branches));
        let found = kubewright_core::check_parts(&mut object, body.ty, cx.version);
        report::report(found, &cx.names.words, cx.diagnostics);
    }
}

/// The branches that are surely taken where `branch` is: itself and those around it.
///
/// Every branch is judged on its own, with what other branches hold taken as not known: whether two of them
/// are ever taken together is for the program to say.
pub fn within(branch: BranchId, branches: &[BranchId]) -> Vec<BranchId> {
    let mut within = vec![branch];
    let mut inner = branch;
    while inner != 0 {
        inner = branches.get(inner as usize).copied().unwrap_or(0);
        within.push(inner);
    }
    within
}

/// The expression for a key of an item.
pub fn key(root: &Root, tokens: TokenStream) -> TokenStream {
    match parse::key(tokens) {
        Ok((item, key)) => Expand::new(root, None).key_alone(&item, &key),
        Err(error) => error.into_compile_error(),
    }
}
