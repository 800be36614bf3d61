//! ConfigMaps and Secrets.

pub(crate) mod config_map;
pub(crate) mod json;
pub(crate) mod secret;
mod tls;
