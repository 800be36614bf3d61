//! A pod's names and its network: DNS, host aliases, hostname and subdomain, image pull secrets.

use super::pod::Pod;
use crate::finding::Findings;
use crate::path::Path;

/// Applies the rules; `path` is that of the spec.
pub(super) fn network<L: Copy>(_found: &mut Findings<L>, _pod: &Pod<'_, L>, _path: &Path<'_>) {}

/// What an API server warns of; `path` is that of the spec.
pub(super) fn warnings<L: Copy>(_found: &mut Findings<L>, _pod: &Pod<'_, L>, _path: &Path<'_>) {}
