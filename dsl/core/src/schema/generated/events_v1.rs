//! The types of `k8s_openapi::api::events::v1`.
// Generated from the `k8s-openapi` source that Cargo.lock pins. Do not edit:
// `UPDATE_SCHEMA=1 cargo test --test schema` writes it anew.

use super::super::Ty::*;
use super::super::{Field, Type};

/// `api::events::v1::Event`.
pub static EVENT: Type = Type {
    name: "Event",
    path: "api::events::v1::Event",
    fields: &[
        Field { rust: "action", json: "action", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "deprecated_count", json: "deprecatedCount", ty: Int32, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "deprecated_first_timestamp", json: "deprecatedFirstTimestamp", ty: Time, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "deprecated_last_timestamp", json: "deprecatedLastTimestamp", ty: Time, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "deprecated_source", json: "deprecatedSource", ty: Object(&super::core_v1::EVENT_SOURCE), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "event_time", json: "eventTime", ty: MicroTime, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "metadata", json: "metadata", ty: Object(&super::meta_v1::OBJECT_META), optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "note", json: "note", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "reason", json: "reason", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "regarding", json: "regarding", ty: Object(&super::core_v1::OBJECT_REFERENCE), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "related", json: "related", ty: Object(&super::core_v1::OBJECT_REFERENCE), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "reporting_controller", json: "reportingController", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "reporting_instance", json: "reportingInstance", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "series", json: "series", ty: Object(&EVENT_SERIES), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "type_", json: "type", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::events::v1::EventSeries`.
pub static EVENT_SERIES: Type = Type {
    name: "EventSeries",
    path: "api::events::v1::EventSeries",
    fields: &[
        Field { rust: "count", json: "count", ty: Int32, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "last_observed_time", json: "lastObservedTime", ty: MicroTime, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};
