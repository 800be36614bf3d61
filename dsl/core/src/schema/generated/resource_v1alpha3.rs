//! The types of `k8s_openapi::api::resource::v1alpha3`.
// Generated from the `k8s-openapi` source that Cargo.lock pins. Do not edit:
// `UPDATE_SCHEMA=1 cargo test --test schema` writes it anew.

use super::super::Ty::*;
use super::super::{Field, Type};

/// `api::resource::v1alpha3::AllocatedDeviceStatus`.
pub static ALLOCATED_DEVICE_STATUS: Type = Type {
    name: "AllocatedDeviceStatus",
    path: "api::resource::v1alpha3::AllocatedDeviceStatus",
    fields: &[
        Field { rust: "conditions", json: "conditions", ty: List(&Object(&super::meta_v1::CONDITION)), optional: true, boxed: false, since: 33, until: 33, values: &[], keys: &["type"] },
        Field { rust: "data", json: "data", ty: Any, optional: true, boxed: false, since: 33, until: 33, values: &[], keys: &[] },
        Field { rust: "device", json: "device", ty: String, optional: false, boxed: false, since: 33, until: 33, values: &[], keys: &[] },
        Field { rust: "driver", json: "driver", ty: String, optional: false, boxed: false, since: 33, until: 33, values: &[], keys: &[] },
        Field { rust: "network_data", json: "networkData", ty: Object(&NETWORK_DEVICE_DATA), optional: true, boxed: false, since: 33, until: 33, values: &[], keys: &[] },
        Field { rust: "pool", json: "pool", ty: String, optional: false, boxed: false, since: 33, until: 33, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::resource::v1alpha3::AllocationResult`.
pub static ALLOCATION_RESULT: Type = Type {
    name: "AllocationResult",
    path: "api::resource::v1alpha3::AllocationResult",
    fields: &[
        Field { rust: "devices", json: "devices", ty: Object(&DEVICE_ALLOCATION_RESULT), optional: true, boxed: false, since: 33, until: 33, values: &[], keys: &[] },
        Field { rust: "node_selector", json: "nodeSelector", ty: Object(&super::core_v1::NODE_SELECTOR), optional: true, boxed: false, since: 33, until: 33, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::resource::v1alpha3::BasicDevice`.
pub static BASIC_DEVICE: Type = Type {
    name: "BasicDevice",
    path: "api::resource::v1alpha3::BasicDevice",
    fields: &[
        Field { rust: "all_nodes", json: "allNodes", ty: Bool, optional: true, boxed: false, since: 33, until: 33, values: &[], keys: &[] },
        Field { rust: "attributes", json: "attributes", ty: Map(&Object(&DEVICE_ATTRIBUTE)), optional: true, boxed: false, since: 33, until: 33, values: &[], keys: &[] },
        Field { rust: "capacity", json: "capacity", ty: Map(&Quantity), optional: true, boxed: false, since: 33, until: 33, values: &[], keys: &[] },
        Field { rust: "consumes_counters", json: "consumesCounters", ty: List(&Object(&DEVICE_COUNTER_CONSUMPTION)), optional: true, boxed: false, since: 33, until: 33, values: &[], keys: &[] },
        Field { rust: "node_name", json: "nodeName", ty: String, optional: true, boxed: false, since: 33, until: 33, values: &[], keys: &[] },
        Field { rust: "node_selector", json: "nodeSelector", ty: Object(&super::core_v1::NODE_SELECTOR), optional: true, boxed: false, since: 33, until: 33, values: &[], keys: &[] },
        Field { rust: "taints", json: "taints", ty: List(&Object(&DEVICE_TAINT)), optional: true, boxed: false, since: 33, until: 33, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::resource::v1alpha3::CELDeviceSelector`.
pub static CEL_DEVICE_SELECTOR: Type = Type {
    name: "CELDeviceSelector",
    path: "api::resource::v1alpha3::CELDeviceSelector",
    fields: &[
        Field { rust: "expression", json: "expression", ty: String, optional: false, boxed: false, since: 33, until: 34, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::resource::v1alpha3::Counter`.
pub static COUNTER: Type = Type {
    name: "Counter",
    path: "api::resource::v1alpha3::Counter",
    fields: &[
        Field { rust: "value", json: "value", ty: Quantity, optional: false, boxed: false, since: 33, until: 33, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::resource::v1alpha3::CounterSet`.
pub static COUNTER_SET: Type = Type {
    name: "CounterSet",
    path: "api::resource::v1alpha3::CounterSet",
    fields: &[
        Field { rust: "counters", json: "counters", ty: Map(&Object(&COUNTER)), optional: false, boxed: false, since: 33, until: 33, values: &[], keys: &[] },
        Field { rust: "name", json: "name", ty: String, optional: false, boxed: false, since: 33, until: 33, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::resource::v1alpha3::Device`.
pub static DEVICE: Type = Type {
    name: "Device",
    path: "api::resource::v1alpha3::Device",
    fields: &[
        Field { rust: "basic", json: "basic", ty: Object(&BASIC_DEVICE), optional: true, boxed: false, since: 33, until: 33, values: &[], keys: &[] },
        Field { rust: "name", json: "name", ty: String, optional: false, boxed: false, since: 33, until: 33, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::resource::v1alpha3::DeviceAllocationConfiguration`.
pub static DEVICE_ALLOCATION_CONFIGURATION: Type = Type {
    name: "DeviceAllocationConfiguration",
    path: "api::resource::v1alpha3::DeviceAllocationConfiguration",
    fields: &[
        Field { rust: "opaque", json: "opaque", ty: Object(&OPAQUE_DEVICE_CONFIGURATION), optional: true, boxed: false, since: 33, until: 33, values: &[], keys: &[] },
        Field { rust: "requests", json: "requests", ty: List(&String), optional: true, boxed: false, since: 33, until: 33, values: &[], keys: &[] },
        Field { rust: "source", json: "source", ty: String, optional: false, boxed: false, since: 33, until: 33, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::resource::v1alpha3::DeviceAllocationResult`.
pub static DEVICE_ALLOCATION_RESULT: Type = Type {
    name: "DeviceAllocationResult",
    path: "api::resource::v1alpha3::DeviceAllocationResult",
    fields: &[
        Field { rust: "config", json: "config", ty: List(&Object(&DEVICE_ALLOCATION_CONFIGURATION)), optional: true, boxed: false, since: 33, until: 33, values: &[], keys: &[] },
        Field { rust: "results", json: "results", ty: List(&Object(&DEVICE_REQUEST_ALLOCATION_RESULT)), optional: true, boxed: false, since: 33, until: 33, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::resource::v1alpha3::DeviceAttribute`.
pub static DEVICE_ATTRIBUTE: Type = Type {
    name: "DeviceAttribute",
    path: "api::resource::v1alpha3::DeviceAttribute",
    fields: &[
        Field { rust: "bool", json: "bool", ty: Bool, optional: true, boxed: false, since: 33, until: 33, values: &[], keys: &[] },
        Field { rust: "int", json: "int", ty: Int64, optional: true, boxed: false, since: 33, until: 33, values: &[], keys: &[] },
        Field { rust: "string", json: "string", ty: String, optional: true, boxed: false, since: 33, until: 33, values: &[], keys: &[] },
        Field { rust: "version", json: "version", ty: String, optional: true, boxed: false, since: 33, until: 33, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::resource::v1alpha3::DeviceClaim`.
pub static DEVICE_CLAIM: Type = Type {
    name: "DeviceClaim",
    path: "api::resource::v1alpha3::DeviceClaim",
    fields: &[
        Field { rust: "config", json: "config", ty: List(&Object(&DEVICE_CLAIM_CONFIGURATION)), optional: true, boxed: false, since: 33, until: 33, values: &[], keys: &[] },
        Field { rust: "constraints", json: "constraints", ty: List(&Object(&DEVICE_CONSTRAINT)), optional: true, boxed: false, since: 33, until: 33, values: &[], keys: &[] },
        Field { rust: "requests", json: "requests", ty: List(&Object(&DEVICE_REQUEST)), optional: true, boxed: false, since: 33, until: 33, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::resource::v1alpha3::DeviceClaimConfiguration`.
pub static DEVICE_CLAIM_CONFIGURATION: Type = Type {
    name: "DeviceClaimConfiguration",
    path: "api::resource::v1alpha3::DeviceClaimConfiguration",
    fields: &[
        Field { rust: "opaque", json: "opaque", ty: Object(&OPAQUE_DEVICE_CONFIGURATION), optional: true, boxed: false, since: 33, until: 33, values: &[], keys: &[] },
        Field { rust: "requests", json: "requests", ty: List(&String), optional: true, boxed: false, since: 33, until: 33, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::resource::v1alpha3::DeviceClass`.
pub static DEVICE_CLASS: Type = Type {
    name: "DeviceClass",
    path: "api::resource::v1alpha3::DeviceClass",
    fields: &[
        Field { rust: "metadata", json: "metadata", ty: Object(&super::meta_v1::OBJECT_META), optional: false, boxed: false, since: 33, until: 33, values: &[], keys: &[] },
        Field { rust: "spec", json: "spec", ty: Object(&DEVICE_CLASS_SPEC), optional: false, boxed: false, since: 33, until: 33, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::resource::v1alpha3::DeviceClassConfiguration`.
pub static DEVICE_CLASS_CONFIGURATION: Type = Type {
    name: "DeviceClassConfiguration",
    path: "api::resource::v1alpha3::DeviceClassConfiguration",
    fields: &[
        Field { rust: "opaque", json: "opaque", ty: Object(&OPAQUE_DEVICE_CONFIGURATION), optional: true, boxed: false, since: 33, until: 33, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::resource::v1alpha3::DeviceClassSpec`.
pub static DEVICE_CLASS_SPEC: Type = Type {
    name: "DeviceClassSpec",
    path: "api::resource::v1alpha3::DeviceClassSpec",
    fields: &[
        Field { rust: "config", json: "config", ty: List(&Object(&DEVICE_CLASS_CONFIGURATION)), optional: true, boxed: false, since: 33, until: 33, values: &[], keys: &[] },
        Field { rust: "selectors", json: "selectors", ty: List(&Object(&DEVICE_SELECTOR)), optional: true, boxed: false, since: 33, until: 33, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::resource::v1alpha3::DeviceConstraint`.
pub static DEVICE_CONSTRAINT: Type = Type {
    name: "DeviceConstraint",
    path: "api::resource::v1alpha3::DeviceConstraint",
    fields: &[
        Field { rust: "match_attribute", json: "matchAttribute", ty: String, optional: true, boxed: false, since: 33, until: 33, values: &[], keys: &[] },
        Field { rust: "requests", json: "requests", ty: List(&String), optional: true, boxed: false, since: 33, until: 33, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::resource::v1alpha3::DeviceCounterConsumption`.
pub static DEVICE_COUNTER_CONSUMPTION: Type = Type {
    name: "DeviceCounterConsumption",
    path: "api::resource::v1alpha3::DeviceCounterConsumption",
    fields: &[
        Field { rust: "counter_set", json: "counterSet", ty: String, optional: false, boxed: false, since: 33, until: 33, values: &[], keys: &[] },
        Field { rust: "counters", json: "counters", ty: Map(&Object(&COUNTER)), optional: false, boxed: false, since: 33, until: 33, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::resource::v1alpha3::DeviceRequest`.
pub static DEVICE_REQUEST: Type = Type {
    name: "DeviceRequest",
    path: "api::resource::v1alpha3::DeviceRequest",
    fields: &[
        Field { rust: "admin_access", json: "adminAccess", ty: Bool, optional: true, boxed: false, since: 33, until: 33, values: &[], keys: &[] },
        Field { rust: "allocation_mode", json: "allocationMode", ty: String, optional: true, boxed: false, since: 33, until: 33, values: &[], keys: &[] },
        Field { rust: "count", json: "count", ty: Int64, optional: true, boxed: false, since: 33, until: 33, values: &[], keys: &[] },
        Field { rust: "device_class_name", json: "deviceClassName", ty: String, optional: true, boxed: false, since: 33, until: 33, values: &[], keys: &[] },
        Field { rust: "first_available", json: "firstAvailable", ty: List(&Object(&DEVICE_SUB_REQUEST)), optional: true, boxed: false, since: 33, until: 33, values: &[], keys: &[] },
        Field { rust: "name", json: "name", ty: String, optional: false, boxed: false, since: 33, until: 33, values: &[], keys: &[] },
        Field { rust: "selectors", json: "selectors", ty: List(&Object(&DEVICE_SELECTOR)), optional: true, boxed: false, since: 33, until: 33, values: &[], keys: &[] },
        Field { rust: "tolerations", json: "tolerations", ty: List(&Object(&DEVICE_TOLERATION)), optional: true, boxed: false, since: 33, until: 33, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::resource::v1alpha3::DeviceRequestAllocationResult`.
pub static DEVICE_REQUEST_ALLOCATION_RESULT: Type = Type {
    name: "DeviceRequestAllocationResult",
    path: "api::resource::v1alpha3::DeviceRequestAllocationResult",
    fields: &[
        Field { rust: "admin_access", json: "adminAccess", ty: Bool, optional: true, boxed: false, since: 33, until: 33, values: &[], keys: &[] },
        Field { rust: "device", json: "device", ty: String, optional: false, boxed: false, since: 33, until: 33, values: &[], keys: &[] },
        Field { rust: "driver", json: "driver", ty: String, optional: false, boxed: false, since: 33, until: 33, values: &[], keys: &[] },
        Field { rust: "pool", json: "pool", ty: String, optional: false, boxed: false, since: 33, until: 33, values: &[], keys: &[] },
        Field { rust: "request", json: "request", ty: String, optional: false, boxed: false, since: 33, until: 33, values: &[], keys: &[] },
        Field { rust: "tolerations", json: "tolerations", ty: List(&Object(&DEVICE_TOLERATION)), optional: true, boxed: false, since: 33, until: 33, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::resource::v1alpha3::DeviceSelector`.
pub static DEVICE_SELECTOR: Type = Type {
    name: "DeviceSelector",
    path: "api::resource::v1alpha3::DeviceSelector",
    fields: &[
        Field { rust: "cel", json: "cel", ty: Object(&CEL_DEVICE_SELECTOR), optional: true, boxed: false, since: 33, until: 34, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::resource::v1alpha3::DeviceSubRequest`.
pub static DEVICE_SUB_REQUEST: Type = Type {
    name: "DeviceSubRequest",
    path: "api::resource::v1alpha3::DeviceSubRequest",
    fields: &[
        Field { rust: "allocation_mode", json: "allocationMode", ty: String, optional: true, boxed: false, since: 33, until: 33, values: &[], keys: &[] },
        Field { rust: "count", json: "count", ty: Int64, optional: true, boxed: false, since: 33, until: 33, values: &[], keys: &[] },
        Field { rust: "device_class_name", json: "deviceClassName", ty: String, optional: false, boxed: false, since: 33, until: 33, values: &[], keys: &[] },
        Field { rust: "name", json: "name", ty: String, optional: false, boxed: false, since: 33, until: 33, values: &[], keys: &[] },
        Field { rust: "selectors", json: "selectors", ty: List(&Object(&DEVICE_SELECTOR)), optional: true, boxed: false, since: 33, until: 33, values: &[], keys: &[] },
        Field { rust: "tolerations", json: "tolerations", ty: List(&Object(&DEVICE_TOLERATION)), optional: true, boxed: false, since: 33, until: 33, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::resource::v1alpha3::DeviceTaint`.
pub static DEVICE_TAINT: Type = Type {
    name: "DeviceTaint",
    path: "api::resource::v1alpha3::DeviceTaint",
    fields: &[
        Field { rust: "effect", json: "effect", ty: String, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "key", json: "key", ty: String, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "time_added", json: "timeAdded", ty: Time, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "value", json: "value", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::resource::v1alpha3::DeviceTaintRule`.
pub static DEVICE_TAINT_RULE: Type = Type {
    name: "DeviceTaintRule",
    path: "api::resource::v1alpha3::DeviceTaintRule",
    fields: &[
        Field { rust: "metadata", json: "metadata", ty: Object(&super::meta_v1::OBJECT_META), optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "spec", json: "spec", ty: Object(&DEVICE_TAINT_RULE_SPEC), optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "status", json: "status", ty: Object(&DEVICE_TAINT_RULE_STATUS), optional: true, boxed: false, since: 35, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::resource::v1alpha3::DeviceTaintRuleSpec`.
pub static DEVICE_TAINT_RULE_SPEC: Type = Type {
    name: "DeviceTaintRuleSpec",
    path: "api::resource::v1alpha3::DeviceTaintRuleSpec",
    fields: &[
        Field { rust: "device_selector", json: "deviceSelector", ty: Object(&DEVICE_TAINT_SELECTOR), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "taint", json: "taint", ty: Object(&DEVICE_TAINT), optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::resource::v1alpha3::DeviceTaintRuleStatus`.
pub static DEVICE_TAINT_RULE_STATUS: Type = Type {
    name: "DeviceTaintRuleStatus",
    path: "api::resource::v1alpha3::DeviceTaintRuleStatus",
    fields: &[
        Field { rust: "conditions", json: "conditions", ty: List(&Object(&super::meta_v1::CONDITION)), optional: true, boxed: false, since: 35, until: 37, values: &[], keys: &["type"] },
    ],
    variants: &[],
};

/// `api::resource::v1alpha3::DeviceTaintSelector`.
pub static DEVICE_TAINT_SELECTOR: Type = Type {
    name: "DeviceTaintSelector",
    path: "api::resource::v1alpha3::DeviceTaintSelector",
    fields: &[
        Field { rust: "device", json: "device", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "device_class_name", json: "deviceClassName", ty: String, optional: true, boxed: false, since: 33, until: 34, values: &[], keys: &[] },
        Field { rust: "driver", json: "driver", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "pool", json: "pool", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "selectors", json: "selectors", ty: List(&Object(&DEVICE_SELECTOR)), optional: true, boxed: false, since: 33, until: 34, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::resource::v1alpha3::DeviceToleration`.
pub static DEVICE_TOLERATION: Type = Type {
    name: "DeviceToleration",
    path: "api::resource::v1alpha3::DeviceToleration",
    fields: &[
        Field { rust: "effect", json: "effect", ty: String, optional: true, boxed: false, since: 33, until: 33, values: &[], keys: &[] },
        Field { rust: "key", json: "key", ty: String, optional: true, boxed: false, since: 33, until: 33, values: &[], keys: &[] },
        Field { rust: "operator", json: "operator", ty: String, optional: true, boxed: false, since: 33, until: 33, values: &[], keys: &[] },
        Field { rust: "toleration_seconds", json: "tolerationSeconds", ty: Int64, optional: true, boxed: false, since: 33, until: 33, values: &[], keys: &[] },
        Field { rust: "value", json: "value", ty: String, optional: true, boxed: false, since: 33, until: 33, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::resource::v1alpha3::NetworkDeviceData`.
pub static NETWORK_DEVICE_DATA: Type = Type {
    name: "NetworkDeviceData",
    path: "api::resource::v1alpha3::NetworkDeviceData",
    fields: &[
        Field { rust: "hardware_address", json: "hardwareAddress", ty: String, optional: true, boxed: false, since: 33, until: 33, values: &[], keys: &[] },
        Field { rust: "interface_name", json: "interfaceName", ty: String, optional: true, boxed: false, since: 33, until: 33, values: &[], keys: &[] },
        Field { rust: "ips", json: "ips", ty: List(&String), optional: true, boxed: false, since: 33, until: 33, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::resource::v1alpha3::OpaqueDeviceConfiguration`.
pub static OPAQUE_DEVICE_CONFIGURATION: Type = Type {
    name: "OpaqueDeviceConfiguration",
    path: "api::resource::v1alpha3::OpaqueDeviceConfiguration",
    fields: &[
        Field { rust: "driver", json: "driver", ty: String, optional: false, boxed: false, since: 33, until: 33, values: &[], keys: &[] },
        Field { rust: "parameters", json: "parameters", ty: Any, optional: false, boxed: false, since: 33, until: 33, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::resource::v1alpha3::PartitionTypeStatus`.
pub static PARTITION_TYPE_STATUS: Type = Type {
    name: "PartitionTypeStatus",
    path: "api::resource::v1alpha3::PartitionTypeStatus",
    fields: &[
        Field { rust: "allocatable", json: "allocatable", ty: Int32, optional: false, boxed: false, since: 37, until: 37, values: &[], keys: &[] },
        Field { rust: "attribute", json: "attribute", ty: String, optional: false, boxed: false, since: 37, until: 37, values: &[], keys: &[] },
        Field { rust: "total", json: "total", ty: Int32, optional: false, boxed: false, since: 37, until: 37, values: &[], keys: &[] },
        Field { rust: "type_", json: "type", ty: String, optional: false, boxed: false, since: 37, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::resource::v1alpha3::PoolStatus`.
pub static POOL_STATUS: Type = Type {
    name: "PoolStatus",
    path: "api::resource::v1alpha3::PoolStatus",
    fields: &[
        Field { rust: "allocated_devices", json: "allocatedDevices", ty: Int32, optional: true, boxed: false, since: 36, until: 37, values: &[], keys: &[] },
        Field { rust: "available_devices", json: "availableDevices", ty: Int32, optional: true, boxed: false, since: 36, until: 37, values: &[], keys: &[] },
        Field { rust: "driver", json: "driver", ty: String, optional: false, boxed: false, since: 36, until: 37, values: &[], keys: &[] },
        Field { rust: "generation", json: "generation", ty: Int64, optional: false, boxed: false, since: 36, until: 37, values: &[], keys: &[] },
        Field { rust: "node_name", json: "nodeName", ty: String, optional: true, boxed: false, since: 36, until: 37, values: &[], keys: &[] },
        Field { rust: "partition_summary", json: "partitionSummary", ty: List(&Object(&PARTITION_TYPE_STATUS)), optional: true, boxed: false, since: 37, until: 37, values: &[], keys: &[] },
        Field { rust: "pool_name", json: "poolName", ty: String, optional: false, boxed: false, since: 36, until: 37, values: &[], keys: &[] },
        Field { rust: "resource_slice_count", json: "resourceSliceCount", ty: Int32, optional: true, boxed: false, since: 36, until: 37, values: &[], keys: &[] },
        Field { rust: "shareable_summary", json: "shareableSummary", ty: Object(&SHAREABLE_SUMMARY_STATUS), optional: true, boxed: false, since: 37, until: 37, values: &[], keys: &[] },
        Field { rust: "total_devices", json: "totalDevices", ty: Int32, optional: true, boxed: false, since: 36, until: 37, values: &[], keys: &[] },
        Field { rust: "unavailable_devices", json: "unavailableDevices", ty: Int32, optional: true, boxed: false, since: 36, until: 37, values: &[], keys: &[] },
        Field { rust: "validation_error", json: "validationError", ty: String, optional: true, boxed: false, since: 36, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::resource::v1alpha3::ResourceClaim`.
pub static RESOURCE_CLAIM: Type = Type {
    name: "ResourceClaim",
    path: "api::resource::v1alpha3::ResourceClaim",
    fields: &[
        Field { rust: "metadata", json: "metadata", ty: Object(&super::meta_v1::OBJECT_META), optional: false, boxed: false, since: 33, until: 33, values: &[], keys: &[] },
        Field { rust: "spec", json: "spec", ty: Object(&RESOURCE_CLAIM_SPEC), optional: false, boxed: false, since: 33, until: 33, values: &[], keys: &[] },
        Field { rust: "status", json: "status", ty: Object(&RESOURCE_CLAIM_STATUS), optional: true, boxed: false, since: 33, until: 33, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::resource::v1alpha3::ResourceClaimConsumerReference`.
pub static RESOURCE_CLAIM_CONSUMER_REFERENCE: Type = Type {
    name: "ResourceClaimConsumerReference",
    path: "api::resource::v1alpha3::ResourceClaimConsumerReference",
    fields: &[
        Field { rust: "api_group", json: "apiGroup", ty: String, optional: true, boxed: false, since: 33, until: 33, values: &[], keys: &[] },
        Field { rust: "name", json: "name", ty: String, optional: false, boxed: false, since: 33, until: 33, values: &[], keys: &[] },
        Field { rust: "resource", json: "resource", ty: String, optional: false, boxed: false, since: 33, until: 33, values: &[], keys: &[] },
        Field { rust: "uid", json: "uid", ty: String, optional: false, boxed: false, since: 33, until: 33, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::resource::v1alpha3::ResourceClaimSpec`.
pub static RESOURCE_CLAIM_SPEC: Type = Type {
    name: "ResourceClaimSpec",
    path: "api::resource::v1alpha3::ResourceClaimSpec",
    fields: &[
        Field { rust: "devices", json: "devices", ty: Object(&DEVICE_CLAIM), optional: true, boxed: false, since: 33, until: 33, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::resource::v1alpha3::ResourceClaimStatus`.
pub static RESOURCE_CLAIM_STATUS: Type = Type {
    name: "ResourceClaimStatus",
    path: "api::resource::v1alpha3::ResourceClaimStatus",
    fields: &[
        Field { rust: "allocation", json: "allocation", ty: Object(&ALLOCATION_RESULT), optional: true, boxed: false, since: 33, until: 33, values: &[], keys: &[] },
        Field { rust: "devices", json: "devices", ty: List(&Object(&ALLOCATED_DEVICE_STATUS)), optional: true, boxed: false, since: 33, until: 33, values: &[], keys: &["driver", "device", "pool"] },
        Field { rust: "reserved_for", json: "reservedFor", ty: List(&Object(&RESOURCE_CLAIM_CONSUMER_REFERENCE)), optional: true, boxed: false, since: 33, until: 33, values: &[], keys: &["uid"] },
    ],
    variants: &[],
};

/// `api::resource::v1alpha3::ResourceClaimTemplate`.
pub static RESOURCE_CLAIM_TEMPLATE: Type = Type {
    name: "ResourceClaimTemplate",
    path: "api::resource::v1alpha3::ResourceClaimTemplate",
    fields: &[
        Field { rust: "metadata", json: "metadata", ty: Object(&super::meta_v1::OBJECT_META), optional: false, boxed: false, since: 33, until: 33, values: &[], keys: &[] },
        Field { rust: "spec", json: "spec", ty: Object(&RESOURCE_CLAIM_TEMPLATE_SPEC), optional: false, boxed: false, since: 33, until: 33, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::resource::v1alpha3::ResourceClaimTemplateSpec`.
pub static RESOURCE_CLAIM_TEMPLATE_SPEC: Type = Type {
    name: "ResourceClaimTemplateSpec",
    path: "api::resource::v1alpha3::ResourceClaimTemplateSpec",
    fields: &[
        Field { rust: "metadata", json: "metadata", ty: Object(&super::meta_v1::OBJECT_META), optional: true, boxed: false, since: 33, until: 33, values: &[], keys: &[] },
        Field { rust: "spec", json: "spec", ty: Object(&RESOURCE_CLAIM_SPEC), optional: false, boxed: false, since: 33, until: 33, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::resource::v1alpha3::ResourcePool`.
pub static RESOURCE_POOL: Type = Type {
    name: "ResourcePool",
    path: "api::resource::v1alpha3::ResourcePool",
    fields: &[
        Field { rust: "generation", json: "generation", ty: Int64, optional: false, boxed: false, since: 33, until: 33, values: &[], keys: &[] },
        Field { rust: "name", json: "name", ty: String, optional: false, boxed: false, since: 33, until: 33, values: &[], keys: &[] },
        Field { rust: "resource_slice_count", json: "resourceSliceCount", ty: Int64, optional: false, boxed: false, since: 33, until: 33, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::resource::v1alpha3::ResourcePoolStatusRequest`.
pub static RESOURCE_POOL_STATUS_REQUEST: Type = Type {
    name: "ResourcePoolStatusRequest",
    path: "api::resource::v1alpha3::ResourcePoolStatusRequest",
    fields: &[
        Field { rust: "metadata", json: "metadata", ty: Object(&super::meta_v1::OBJECT_META), optional: false, boxed: false, since: 36, until: 37, values: &[], keys: &[] },
        Field { rust: "spec", json: "spec", ty: Object(&RESOURCE_POOL_STATUS_REQUEST_SPEC), optional: false, boxed: false, since: 36, until: 37, values: &[], keys: &[] },
        Field { rust: "status", json: "status", ty: Object(&RESOURCE_POOL_STATUS_REQUEST_STATUS), optional: true, boxed: false, since: 36, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::resource::v1alpha3::ResourcePoolStatusRequestSpec`.
pub static RESOURCE_POOL_STATUS_REQUEST_SPEC: Type = Type {
    name: "ResourcePoolStatusRequestSpec",
    path: "api::resource::v1alpha3::ResourcePoolStatusRequestSpec",
    fields: &[
        Field { rust: "default_partition_type_attribute", json: "defaultPartitionTypeAttribute", ty: String, optional: true, boxed: false, since: 37, until: 37, values: &[], keys: &[] },
        Field { rust: "driver", json: "driver", ty: String, optional: false, boxed: false, since: 36, until: 37, values: &[], keys: &[] },
        Field { rust: "limit", json: "limit", ty: Int32, optional: true, boxed: false, since: 36, until: 37, values: &[], keys: &[] },
        Field { rust: "pool_name", json: "poolName", ty: String, optional: true, boxed: false, since: 36, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::resource::v1alpha3::ResourcePoolStatusRequestStatus`.
pub static RESOURCE_POOL_STATUS_REQUEST_STATUS: Type = Type {
    name: "ResourcePoolStatusRequestStatus",
    path: "api::resource::v1alpha3::ResourcePoolStatusRequestStatus",
    fields: &[
        Field { rust: "conditions", json: "conditions", ty: List(&Object(&super::meta_v1::CONDITION)), optional: true, boxed: false, since: 36, until: 37, values: &[], keys: &["type"] },
        Field { rust: "pool_count", json: "poolCount", ty: Int32, optional: false, boxed: false, since: 36, until: 37, values: &[], keys: &[] },
        Field { rust: "pools", json: "pools", ty: List(&Object(&POOL_STATUS)), optional: true, boxed: false, since: 36, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::resource::v1alpha3::ResourceSlice`.
pub static RESOURCE_SLICE: Type = Type {
    name: "ResourceSlice",
    path: "api::resource::v1alpha3::ResourceSlice",
    fields: &[
        Field { rust: "metadata", json: "metadata", ty: Object(&super::meta_v1::OBJECT_META), optional: false, boxed: false, since: 33, until: 33, values: &[], keys: &[] },
        Field { rust: "spec", json: "spec", ty: Object(&RESOURCE_SLICE_SPEC), optional: false, boxed: false, since: 33, until: 33, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::resource::v1alpha3::ResourceSliceSpec`.
pub static RESOURCE_SLICE_SPEC: Type = Type {
    name: "ResourceSliceSpec",
    path: "api::resource::v1alpha3::ResourceSliceSpec",
    fields: &[
        Field { rust: "all_nodes", json: "allNodes", ty: Bool, optional: true, boxed: false, since: 33, until: 33, values: &[], keys: &[] },
        Field { rust: "devices", json: "devices", ty: List(&Object(&DEVICE)), optional: true, boxed: false, since: 33, until: 33, values: &[], keys: &[] },
        Field { rust: "driver", json: "driver", ty: String, optional: false, boxed: false, since: 33, until: 33, values: &[], keys: &[] },
        Field { rust: "node_name", json: "nodeName", ty: String, optional: true, boxed: false, since: 33, until: 33, values: &[], keys: &[] },
        Field { rust: "node_selector", json: "nodeSelector", ty: Object(&super::core_v1::NODE_SELECTOR), optional: true, boxed: false, since: 33, until: 33, values: &[], keys: &[] },
        Field { rust: "per_device_node_selection", json: "perDeviceNodeSelection", ty: Bool, optional: true, boxed: false, since: 33, until: 33, values: &[], keys: &[] },
        Field { rust: "pool", json: "pool", ty: Object(&RESOURCE_POOL), optional: false, boxed: false, since: 33, until: 33, values: &[], keys: &[] },
        Field { rust: "shared_counters", json: "sharedCounters", ty: List(&Object(&COUNTER_SET)), optional: true, boxed: false, since: 33, until: 33, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::resource::v1alpha3::ShareableCapacityStatus`.
pub static SHAREABLE_CAPACITY_STATUS: Type = Type {
    name: "ShareableCapacityStatus",
    path: "api::resource::v1alpha3::ShareableCapacityStatus",
    fields: &[
        Field { rust: "available", json: "available", ty: Quantity, optional: false, boxed: false, since: 37, until: 37, values: &[], keys: &[] },
        Field { rust: "consumed", json: "consumed", ty: Quantity, optional: false, boxed: false, since: 37, until: 37, values: &[], keys: &[] },
        Field { rust: "name", json: "name", ty: String, optional: false, boxed: false, since: 37, until: 37, values: &[], keys: &[] },
        Field { rust: "total", json: "total", ty: Quantity, optional: false, boxed: false, since: 37, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::resource::v1alpha3::ShareableSummaryStatus`.
pub static SHAREABLE_SUMMARY_STATUS: Type = Type {
    name: "ShareableSummaryStatus",
    path: "api::resource::v1alpha3::ShareableSummaryStatus",
    fields: &[
        Field { rust: "capacity", json: "capacity", ty: List(&Object(&SHAREABLE_CAPACITY_STATUS)), optional: true, boxed: false, since: 37, until: 37, values: &[], keys: &[] },
        Field { rust: "fully_available_devices", json: "fullyAvailableDevices", ty: Int32, optional: false, boxed: false, since: 37, until: 37, values: &[], keys: &[] },
        Field { rust: "partially_available_devices", json: "partiallyAvailableDevices", ty: Int32, optional: false, boxed: false, since: 37, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};
