//! What the constants of a kind may stand for: said of each kind by the schema, in what the generator writes.

use k8s_openapi::Resource;

/// A kind whose objects are pods, or make them.
#[diagnostic::on_unimplemented(
    message = "a `{Self}` has no pods, and so no ports of containers",
    label = "has no pods",
    note = "a constant of a workload or a Pod has: `WEB[\"http\"]`"
)]
pub trait Workload: Resource {}

/// A kind whose objects can be scaled.
pub trait Scales {}

/// A kind whose objects a RoleBinding can grant.
pub trait IsRole {}

/// A kind whose objects a ClusterRoleBinding can grant.
pub trait IsClusterRole {}

/// A kind whose objects a binding grants something to.
pub trait IsSubject {}
