//! Where a pod may run: node selector, affinity, tolerations, topology spread, gates, priority, overhead, claims.

use super::pod::Pod;
use crate::finding::Findings;
use crate::path::Path;

/// Applies the rules of placement; `path` is that of the spec.
pub(super) fn placement<L: Copy>(_found: &mut Findings<L>, _pod: &Pod<'_, L>, _path: &Path<'_>) {}

/// What an API server warns of; `path` is that of the spec.
pub(super) fn warnings<L: Copy>(_found: &mut Findings<L>, _pod: &Pod<'_, L>, _path: &Path<'_>) {}
