//! ReplicaSets and ReplicationControllers. `ValidateReplicaSet`, `ValidateReplicationController`.
//!
//! <https://kubernetes.io/docs/concepts/workloads/controllers/replicaset/>

use super::selector::{labels, map_misses};
use super::{counts, hostname, template};
use crate::at::At;
use crate::finding::Cx;
use crate::rules::common::missing;

/// Applies the rules of a ReplicaSet.
pub(crate) fn replica_set<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>) {
    let spec = at.field("spec");
    if spec.is_unknown() {
        return;
    }
    counts(cx, spec, &["replicas", "minReadySeconds"]);
    let (selector, pods) = (spec.field("selector"), spec.field("template"));
    if template::required_selector(cx, selector, "a ReplicaSet") {
        template::selected(cx, selector, pods);
        template::template(cx, pods, None);
        template::for_ever(cx, pods);
    }
    hostname(cx, at);
}

/// Applies the rules of a ReplicationController: what it does not say of labels, it takes from its template.
pub(crate) fn controller<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>) {
    let spec = at.field("spec");
    if spec.is_unknown() {
        return;
    }
    counts(cx, spec, &["replicas", "minReadySeconds"]);
    let (selector, pods) = (spec.field("selector"), spec.field("template"));
    super::job::own_labels(cx, at, pods);
    let metadata = pods.field("metadata");
    if selector.is_empty() && metadata.field("labels").is_empty() {
        missing(cx, selector, "a ReplicationController");
    }
    if pods.is_absent() {
        missing(cx, pods, "a ReplicationController");
    } else {
        if map_misses(selector, &labels(pods)) {
            template::not_selected(cx, pods, false);
        }
        template::template(cx, pods, None);
        template::for_ever(cx, pods);
    }
    hostname(cx, at);
}
