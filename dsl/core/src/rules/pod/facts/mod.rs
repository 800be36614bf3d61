//! What the rules of a pod ask about other parts of the pod: found once, before the rules that ask.

pub(crate) mod volumes;

pub(crate) use volumes::{Volume, Volumes};
