//! Paths inside volumes and on nodes.

use crate::finding::Findings;
use crate::path::Path;

use crate::rules::words::shown;

/// Whether an element of the path is `..`.
pub(crate) fn has_backsteps(text: &str) -> bool {
    text.split('/').any(|part| part == "..")
}

/// A path without `..`. `validatePathNoBacksteps`.
pub(crate) fn no_backsteps<L: Copy>(found: &mut Findings<L>, path: &Path<'_>, at: L, text: &str) {
    if has_backsteps(text) {
        found.invalid(path, at, format!("{} must not contain `..`", shown(text)));
    }
}

/// A relative path without `..`. `validateLocalDescendingPath`.
pub(crate) fn descending<L: Copy>(found: &mut Findings<L>, path: &Path<'_>, at: L, text: &str) {
    if text.starts_with('/') {
        relative(found, path, at, text);
    } else {
        no_backsteps(found, path, at, text);
    }
}

/// A relative path without `..`, whose first element does not start with `..` either: the kubelet keeps such
/// names for itself. `ValidateLocalNonReservedPath`.
pub(crate) fn non_reserved<L: Copy>(found: &mut Findings<L>, path: &Path<'_>, at: L, text: &str) {
    if text.starts_with("..") && !has_backsteps(text) {
        found.invalid(path, at, format!("{} must not start with `..`", shown(text)));
    } else {
        descending(found, path, at, text);
    }
}

fn relative<L: Copy>(found: &mut Findings<L>, path: &Path<'_>, at: L, text: &str) {
    let added = found.invalid(path, at, format!("{} must be a relative path", shown(text)));
    let rest = text.trim_start_matches('/');
    if !rest.is_empty() && !has_backsteps(rest) {
        added.help(format!("without the leading slash: {}", shown(rest)));
    }
}
