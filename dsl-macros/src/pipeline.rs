//! What a macro does, in order: parse, lower, check, expand.

use kubewright_core::schema::{Type, Version};
use proc_macro2::TokenStream;

use crate::ast::BranchId;
use crate::diagnostics::Diagnostics;
use crate::{expand, lower, parse, report};

/// Turns the tokens of a macro into the expression that makes its value.
pub fn run(ty: &'static Type, tokens: TokenStream) -> TokenStream {
    let version = version();
    let mut diagnostics = Diagnostics::default();
    let mut cx = parse::Cx::new(&mut diagnostics, version);
    let body = parse::parse(ty, tokens, &mut cx);
    let branches = std::mem::take(&mut cx.branches);
    for branch in 0..branches.len() as BranchId {
        let mut object = lower::lower(&body, &within(branch, &branches));
        let found = kubewright_core::check_parts(&mut object, ty, version);
        report::report(found, &mut diagnostics);
    }
    expand::expand(&body, diagnostics)
}

/// The branches that are surely taken where `branch` is: itself and those around it.
///
/// Every branch is judged on its own, with what other branches hold taken as not known: whether two of them
/// are ever taken together is for the program to say.
fn within(branch: BranchId, branches: &[BranchId]) -> Vec<BranchId> {
    let mut within = vec![branch];
    let mut inner = branch;
    while inner != 0 {
        inner = branches.get(inner as usize).copied().unwrap_or(0);
        within.push(inner);
    }
    within
}

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
