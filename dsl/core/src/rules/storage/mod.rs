//! Volumes that outlive pods, and the claims to them.

pub(crate) mod persistent_volume_claim;
