//! The types of `k8s_openapi::api::events::v1`.
// Generated from the `k8s-openapi` source that Cargo.lock pins. Do not edit:
// `UPDATE_SCHEMA=1 cargo test --test schema` writes it anew.

use super::super::Type;

/// `api::events::v1::Event`.
pub static EVENT: Type = Type::of("api::events::v1", "Event", "
    action action ?String
    deprecatedCount deprecated_count ?Int32
    deprecatedFirstTimestamp deprecated_first_timestamp ?Time
    deprecatedLastTimestamp deprecated_last_timestamp ?Time
    deprecatedSource deprecated_source ?api::core::v1::EventSource
    eventTime event_time ?MicroTime
    metadata metadata apimachinery::pkg::apis::meta::v1::ObjectMeta
    note note ?String
    reason reason ?String
    regarding regarding ?api::core::v1::ObjectReference
    related related ?api::core::v1::ObjectReference
    reportingController reporting_controller ?String
    reportingInstance reporting_instance ?String
    series series ?EventSeries
    type type_ ?String");

/// `api::events::v1::EventSeries`.
pub static EVENT_SERIES: Type = Type::of("api::events::v1", "EventSeries", "
    count count Int32
    lastObservedTime last_observed_time MicroTime");
