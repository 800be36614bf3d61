//! Paths inside volumes and on nodes.

use crate::at::At;
use crate::finding::Cx;
use crate::message::value;
use crate::say;

/// Whether an element of the path is `..`.
pub(crate) fn has_backsteps(text: &str) -> bool {
    text.split('/').any(|part| part == "..")
}

/// A path without `..`. `validatePathNoBacksteps`.
pub(crate) fn no_backsteps<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>, text: &str) {
    if has_backsteps(text) {
        cx.invalid(at, say!("{} must not contain `..`", value(text)));
    }
}

/// A relative path without `..`. `validateLocalDescendingPath`.
pub(crate) fn descending<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>, text: &str) {
    if text.starts_with('/') {
        relative(cx, at, text);
    }
    if has_backsteps(text) {
        let message = say!("{} must not contain `..`", value(text));
        cx.invalid(at, message).consequence_if(text.starts_with('/'));
    }
}

/// A relative path without `..`, whose first element does not start with `..` either: the kubelet keeps such
/// names for itself. `ValidateLocalNonReservedPath`.
pub(crate) fn non_reserved<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>, text: &str) {
    if text.starts_with("..") && !has_backsteps(text) {
        cx.invalid(at, say!("{} must not start with `..`", value(text)));
    } else {
        descending(cx, at, text);
    }
}

fn relative<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>, text: &str) {
    let added = cx.invalid(at, say!("{} must be a relative path", value(text)));
    let rest = text.trim_start_matches('/');
    if !rest.is_empty() && !has_backsteps(rest) {
        added.help(say!("without the leading slash: {}", value(rest)));
    }
}
