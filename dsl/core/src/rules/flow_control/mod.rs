//! Which requests an API server answers first.
//!
//! <https://kubernetes.io/docs/concepts/cluster-administration/flow-control/>

pub(crate) mod flow_schema;
pub(crate) mod priority_level;
