//! Volumes that outlive pods, the claims to them, and what both share with the volumes of pods.

pub(crate) mod annotations;
pub(crate) mod claim_spec;
pub(crate) mod csi_driver;
pub(crate) mod migration;
pub(crate) mod persistent_volume;
pub(crate) mod persistent_volume_claim;
pub(crate) mod source;
pub(crate) mod storage_class;
pub(crate) mod volume_spec;
