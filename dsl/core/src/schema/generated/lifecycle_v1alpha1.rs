//! The types of `k8s_openapi::api::lifecycle::v1alpha1`.
// Generated from the `k8s-openapi` source that Cargo.lock pins. Do not edit:
// `UPDATE_SCHEMA=1 cargo test --test schema` writes it anew.

use super::super::Ty::*;
use super::super::{Field, Type};

/// `api::lifecycle::v1alpha1::Eviction`.
pub static EVICTION: Type = Type {
    name: "Eviction",
    path: "api::lifecycle::v1alpha1::Eviction",
    fields: &[
        Field { rust: "metadata", json: "metadata", ty: Object(&super::meta_v1::OBJECT_META), optional: false, boxed: false, since: 37, until: 37, values: &[], keys: &[] },
        Field { rust: "spec", json: "spec", ty: Object(&EVICTION_SPEC), optional: false, boxed: false, since: 37, until: 37, values: &[], keys: &[] },
        Field { rust: "status", json: "status", ty: Object(&EVICTION_STATUS), optional: true, boxed: false, since: 37, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::lifecycle::v1alpha1::EvictionPodReference`.
pub static EVICTION_POD_REFERENCE: Type = Type {
    name: "EvictionPodReference",
    path: "api::lifecycle::v1alpha1::EvictionPodReference",
    fields: &[
        Field { rust: "name", json: "name", ty: String, optional: false, boxed: false, since: 37, until: 37, values: &[], keys: &[] },
        Field { rust: "uid", json: "uid", ty: String, optional: false, boxed: false, since: 37, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::lifecycle::v1alpha1::EvictionRequest`.
pub static EVICTION_REQUEST: Type = Type {
    name: "EvictionRequest",
    path: "api::lifecycle::v1alpha1::EvictionRequest",
    fields: &[
        Field { rust: "metadata", json: "metadata", ty: Object(&super::meta_v1::OBJECT_META), optional: false, boxed: false, since: 37, until: 37, values: &[], keys: &[] },
        Field { rust: "spec", json: "spec", ty: Object(&EVICTION_REQUEST_SPEC), optional: false, boxed: false, since: 37, until: 37, values: &[], keys: &[] },
        Field { rust: "status", json: "status", ty: Object(&EVICTION_REQUEST_STATUS), optional: true, boxed: false, since: 37, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::lifecycle::v1alpha1::EvictionRequestPodReference`.
pub static EVICTION_REQUEST_POD_REFERENCE: Type = Type {
    name: "EvictionRequestPodReference",
    path: "api::lifecycle::v1alpha1::EvictionRequestPodReference",
    fields: &[
        Field { rust: "name", json: "name", ty: String, optional: false, boxed: false, since: 37, until: 37, values: &[], keys: &[] },
        Field { rust: "uid", json: "uid", ty: String, optional: false, boxed: false, since: 37, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::lifecycle::v1alpha1::EvictionRequestSpec`.
pub static EVICTION_REQUEST_SPEC: Type = Type {
    name: "EvictionRequestSpec",
    path: "api::lifecycle::v1alpha1::EvictionRequestSpec",
    fields: &[
        Field { rust: "intent", json: "intent", ty: String, optional: false, boxed: false, since: 37, until: 37, values: &[], keys: &[] },
        Field { rust: "requester", json: "requester", ty: String, optional: false, boxed: false, since: 37, until: 37, values: &[], keys: &[] },
        Field { rust: "target", json: "target", ty: Object(&EVICTION_REQUEST_TARGET), optional: false, boxed: false, since: 37, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::lifecycle::v1alpha1::EvictionRequestStatus`.
pub static EVICTION_REQUEST_STATUS: Type = Type {
    name: "EvictionRequestStatus",
    path: "api::lifecycle::v1alpha1::EvictionRequestStatus",
    fields: &[
        Field { rust: "conditions", json: "conditions", ty: List(&Object(&super::meta_v1::CONDITION)), optional: true, boxed: false, since: 37, until: 37, values: &[], keys: &["type"] },
        Field { rust: "observed_generation", json: "observedGeneration", ty: Int64, optional: true, boxed: false, since: 37, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::lifecycle::v1alpha1::EvictionRequestTarget`.
pub static EVICTION_REQUEST_TARGET: Type = Type {
    name: "EvictionRequestTarget",
    path: "api::lifecycle::v1alpha1::EvictionRequestTarget",
    fields: &[
        Field { rust: "pod", json: "pod", ty: Object(&EVICTION_REQUEST_POD_REFERENCE), optional: true, boxed: false, since: 37, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::lifecycle::v1alpha1::EvictionSpec`.
pub static EVICTION_SPEC: Type = Type {
    name: "EvictionSpec",
    path: "api::lifecycle::v1alpha1::EvictionSpec",
    fields: &[
        Field { rust: "target", json: "target", ty: Object(&EVICTION_TARGET), optional: false, boxed: false, since: 37, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::lifecycle::v1alpha1::EvictionStatus`.
pub static EVICTION_STATUS: Type = Type {
    name: "EvictionStatus",
    path: "api::lifecycle::v1alpha1::EvictionStatus",
    fields: &[
        Field { rust: "conditions", json: "conditions", ty: List(&Object(&super::meta_v1::CONDITION)), optional: true, boxed: false, since: 37, until: 37, values: &[], keys: &["type"] },
        Field { rust: "observed_generation", json: "observedGeneration", ty: Int64, optional: true, boxed: false, since: 37, until: 37, values: &[], keys: &[] },
        Field { rust: "requesters", json: "requesters", ty: List(&Object(&REQUESTER)), optional: true, boxed: false, since: 37, until: 37, values: &[], keys: &["name"] },
        Field { rust: "responders", json: "responders", ty: List(&Object(&RESPONDER_STATUS)), optional: true, boxed: false, since: 37, until: 37, values: &[], keys: &["name"] },
        Field { rust: "target_responders", json: "targetResponders", ty: List(&Object(&TARGET_RESPONDER)), optional: true, boxed: false, since: 37, until: 37, values: &[], keys: &["name"] },
    ],
    variants: &[],
};

/// `api::lifecycle::v1alpha1::EvictionTarget`.
pub static EVICTION_TARGET: Type = Type {
    name: "EvictionTarget",
    path: "api::lifecycle::v1alpha1::EvictionTarget",
    fields: &[
        Field { rust: "pod", json: "pod", ty: Object(&EVICTION_POD_REFERENCE), optional: true, boxed: false, since: 37, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::lifecycle::v1alpha1::Requester`.
pub static REQUESTER: Type = Type {
    name: "Requester",
    path: "api::lifecycle::v1alpha1::Requester",
    fields: &[
        Field { rust: "intent", json: "intent", ty: String, optional: false, boxed: false, since: 37, until: 37, values: &[], keys: &[] },
        Field { rust: "name", json: "name", ty: String, optional: false, boxed: false, since: 37, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::lifecycle::v1alpha1::ResponderStatus`.
pub static RESPONDER_STATUS: Type = Type {
    name: "ResponderStatus",
    path: "api::lifecycle::v1alpha1::ResponderStatus",
    fields: &[
        Field { rust: "completion_time", json: "completionTime", ty: Time, optional: true, boxed: false, since: 37, until: 37, values: &[], keys: &[] },
        Field { rust: "expected_completion_time", json: "expectedCompletionTime", ty: Time, optional: true, boxed: false, since: 37, until: 37, values: &[], keys: &[] },
        Field { rust: "heartbeat_time", json: "heartbeatTime", ty: Time, optional: true, boxed: false, since: 37, until: 37, values: &[], keys: &[] },
        Field { rust: "message", json: "message", ty: String, optional: true, boxed: false, since: 37, until: 37, values: &[], keys: &[] },
        Field { rust: "name", json: "name", ty: String, optional: false, boxed: false, since: 37, until: 37, values: &[], keys: &[] },
        Field { rust: "start_time", json: "startTime", ty: Time, optional: true, boxed: false, since: 37, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::lifecycle::v1alpha1::TargetResponder`.
pub static TARGET_RESPONDER: Type = Type {
    name: "TargetResponder",
    path: "api::lifecycle::v1alpha1::TargetResponder",
    fields: &[
        Field { rust: "name", json: "name", ty: String, optional: false, boxed: false, since: 37, until: 37, values: &[], keys: &[] },
        Field { rust: "priority", json: "priority", ty: Int32, optional: false, boxed: false, since: 37, until: 37, values: &[], keys: &[] },
        Field { rust: "state", json: "state", ty: String, optional: false, boxed: false, since: 37, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};
