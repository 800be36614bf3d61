//! The types of `k8s_openapi::api::resource::v1beta1`.
// Generated from the `k8s-openapi` source that Cargo.lock pins. Do not edit:
// `UPDATE_SCHEMA=1 cargo test --test schema` writes it anew.

use super::super::Ty::*;
use super::super::{Field, Type};

/// `api::resource::v1beta1::AllocatedDeviceStatus`.
pub static ALLOCATED_DEVICE_STATUS: Type = Type {
    name: "AllocatedDeviceStatus",
    path: "api::resource::v1beta1::AllocatedDeviceStatus",
    fields: &[
        Field { rust: "conditions", json: "conditions", ty: List(&Object(&super::meta_v1::CONDITION)), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &["type"] },
        Field { rust: "data", json: "data", ty: Any, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "device", json: "device", ty: String, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "driver", json: "driver", ty: String, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "network_data", json: "networkData", ty: Object(&NETWORK_DEVICE_DATA), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "pool", json: "pool", ty: String, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "share_id", json: "shareID", ty: String, optional: true, boxed: false, since: 34, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::resource::v1beta1::AllocationResult`.
pub static ALLOCATION_RESULT: Type = Type {
    name: "AllocationResult",
    path: "api::resource::v1beta1::AllocationResult",
    fields: &[
        Field { rust: "allocation_timestamp", json: "allocationTimestamp", ty: Time, optional: true, boxed: false, since: 34, until: 37, values: &[], keys: &[] },
        Field { rust: "devices", json: "devices", ty: Object(&DEVICE_ALLOCATION_RESULT), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "node_selector", json: "nodeSelector", ty: Object(&super::core_v1::NODE_SELECTOR), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::resource::v1beta1::BasicDevice`.
pub static BASIC_DEVICE: Type = Type {
    name: "BasicDevice",
    path: "api::resource::v1beta1::BasicDevice",
    fields: &[
        Field { rust: "all_nodes", json: "allNodes", ty: Bool, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "allow_multiple_allocations", json: "allowMultipleAllocations", ty: Bool, optional: true, boxed: false, since: 34, until: 37, values: &[], keys: &[] },
        Field { rust: "attributes", json: "attributes", ty: Map(&Object(&DEVICE_ATTRIBUTE)), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "binding_conditions", json: "bindingConditions", ty: List(&String), optional: true, boxed: false, since: 34, until: 37, values: &[], keys: &[] },
        Field { rust: "binding_failure_conditions", json: "bindingFailureConditions", ty: List(&String), optional: true, boxed: false, since: 34, until: 37, values: &[], keys: &[] },
        Field { rust: "binds_to_node", json: "bindsToNode", ty: Bool, optional: true, boxed: false, since: 34, until: 37, values: &[], keys: &[] },
        Field { rust: "capacity", json: "capacity", ty: Map(&Object(&DEVICE_CAPACITY)), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "consumes_counters", json: "consumesCounters", ty: List(&Object(&DEVICE_COUNTER_CONSUMPTION)), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "node_allocatable_resource_mappings", json: "nodeAllocatableResourceMappings", ty: Map(&Object(&NODE_ALLOCATABLE_RESOURCE_MAPPING)), optional: true, boxed: false, since: 36, until: 36, values: &[], keys: &[] },
        Field { rust: "node_allocatable_resources", json: "nodeAllocatableResources", ty: Map(&Object(&NODE_ALLOCATABLE_RESOURCE)), optional: true, boxed: false, since: 37, until: 37, values: &[], keys: &[] },
        Field { rust: "node_name", json: "nodeName", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "node_selector", json: "nodeSelector", ty: Object(&super::core_v1::NODE_SELECTOR), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "taints", json: "taints", ty: List(&Object(&DEVICE_TAINT)), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::resource::v1beta1::CELDeviceSelector`.
pub static CEL_DEVICE_SELECTOR: Type = Type {
    name: "CELDeviceSelector",
    path: "api::resource::v1beta1::CELDeviceSelector",
    fields: &[
        Field { rust: "expression", json: "expression", ty: String, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::resource::v1beta1::CapacityRequestPolicy`.
pub static CAPACITY_REQUEST_POLICY: Type = Type {
    name: "CapacityRequestPolicy",
    path: "api::resource::v1beta1::CapacityRequestPolicy",
    fields: &[
        Field { rust: "default", json: "default", ty: Quantity, optional: true, boxed: false, since: 34, until: 37, values: &[], keys: &[] },
        Field { rust: "valid_range", json: "validRange", ty: Object(&CAPACITY_REQUEST_POLICY_RANGE), optional: true, boxed: false, since: 34, until: 37, values: &[], keys: &[] },
        Field { rust: "valid_values", json: "validValues", ty: List(&Quantity), optional: true, boxed: false, since: 34, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::resource::v1beta1::CapacityRequestPolicyRange`.
pub static CAPACITY_REQUEST_POLICY_RANGE: Type = Type {
    name: "CapacityRequestPolicyRange",
    path: "api::resource::v1beta1::CapacityRequestPolicyRange",
    fields: &[
        Field { rust: "max", json: "max", ty: Quantity, optional: true, boxed: false, since: 34, until: 37, values: &[], keys: &[] },
        Field { rust: "min", json: "min", ty: Quantity, optional: false, boxed: false, since: 34, until: 37, values: &[], keys: &[] },
        Field { rust: "step", json: "step", ty: Quantity, optional: true, boxed: false, since: 34, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::resource::v1beta1::CapacityRequirements`.
pub static CAPACITY_REQUIREMENTS: Type = Type {
    name: "CapacityRequirements",
    path: "api::resource::v1beta1::CapacityRequirements",
    fields: &[
        Field { rust: "requests", json: "requests", ty: Map(&Quantity), optional: true, boxed: false, since: 34, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::resource::v1beta1::Counter`.
pub static COUNTER: Type = Type {
    name: "Counter",
    path: "api::resource::v1beta1::Counter",
    fields: &[
        Field { rust: "value", json: "value", ty: Quantity, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::resource::v1beta1::CounterSet`.
pub static COUNTER_SET: Type = Type {
    name: "CounterSet",
    path: "api::resource::v1beta1::CounterSet",
    fields: &[
        Field { rust: "counters", json: "counters", ty: Map(&Object(&COUNTER)), optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "name", json: "name", ty: String, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::resource::v1beta1::Device`.
pub static DEVICE: Type = Type {
    name: "Device",
    path: "api::resource::v1beta1::Device",
    fields: &[
        Field { rust: "basic", json: "basic", ty: Object(&BASIC_DEVICE), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "name", json: "name", ty: String, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::resource::v1beta1::DeviceAllocationConfiguration`.
pub static DEVICE_ALLOCATION_CONFIGURATION: Type = Type {
    name: "DeviceAllocationConfiguration",
    path: "api::resource::v1beta1::DeviceAllocationConfiguration",
    fields: &[
        Field { rust: "opaque", json: "opaque", ty: Object(&OPAQUE_DEVICE_CONFIGURATION), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "requests", json: "requests", ty: List(&String), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "source", json: "source", ty: String, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::resource::v1beta1::DeviceAllocationResult`.
pub static DEVICE_ALLOCATION_RESULT: Type = Type {
    name: "DeviceAllocationResult",
    path: "api::resource::v1beta1::DeviceAllocationResult",
    fields: &[
        Field { rust: "config", json: "config", ty: List(&Object(&DEVICE_ALLOCATION_CONFIGURATION)), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "results", json: "results", ty: List(&Object(&DEVICE_REQUEST_ALLOCATION_RESULT)), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::resource::v1beta1::DeviceAttribute`.
pub static DEVICE_ATTRIBUTE: Type = Type {
    name: "DeviceAttribute",
    path: "api::resource::v1beta1::DeviceAttribute",
    fields: &[
        Field { rust: "bool", json: "bool", ty: Bool, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "bools", json: "bools", ty: List(&Bool), optional: true, boxed: false, since: 36, until: 37, values: &[], keys: &[] },
        Field { rust: "int", json: "int", ty: Int64, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "ints", json: "ints", ty: List(&Int64), optional: true, boxed: false, since: 36, until: 37, values: &[], keys: &[] },
        Field { rust: "string", json: "string", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "strings", json: "strings", ty: List(&String), optional: true, boxed: false, since: 36, until: 37, values: &[], keys: &[] },
        Field { rust: "version", json: "version", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "versions", json: "versions", ty: List(&String), optional: true, boxed: false, since: 36, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::resource::v1beta1::DeviceCapacity`.
pub static DEVICE_CAPACITY: Type = Type {
    name: "DeviceCapacity",
    path: "api::resource::v1beta1::DeviceCapacity",
    fields: &[
        Field { rust: "request_policy", json: "requestPolicy", ty: Object(&CAPACITY_REQUEST_POLICY), optional: true, boxed: false, since: 34, until: 37, values: &[], keys: &[] },
        Field { rust: "value", json: "value", ty: Quantity, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::resource::v1beta1::DeviceClaim`.
pub static DEVICE_CLAIM: Type = Type {
    name: "DeviceClaim",
    path: "api::resource::v1beta1::DeviceClaim",
    fields: &[
        Field { rust: "config", json: "config", ty: List(&Object(&DEVICE_CLAIM_CONFIGURATION)), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "constraints", json: "constraints", ty: List(&Object(&DEVICE_CONSTRAINT)), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "requests", json: "requests", ty: List(&Object(&DEVICE_REQUEST)), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::resource::v1beta1::DeviceClaimConfiguration`.
pub static DEVICE_CLAIM_CONFIGURATION: Type = Type {
    name: "DeviceClaimConfiguration",
    path: "api::resource::v1beta1::DeviceClaimConfiguration",
    fields: &[
        Field { rust: "opaque", json: "opaque", ty: Object(&OPAQUE_DEVICE_CONFIGURATION), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "requests", json: "requests", ty: List(&String), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::resource::v1beta1::DeviceClass`.
pub static DEVICE_CLASS: Type = Type {
    name: "DeviceClass",
    path: "api::resource::v1beta1::DeviceClass",
    fields: &[
        Field { rust: "metadata", json: "metadata", ty: Object(&super::meta_v1::OBJECT_META), optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "spec", json: "spec", ty: Object(&DEVICE_CLASS_SPEC), optional: false, boxed: false, since: 33, until: 36, values: &[], keys: &[] },
        Field { rust: "spec", json: "spec", ty: Object(&DEVICE_CLASS_SPEC), optional: true, boxed: false, since: 37, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::resource::v1beta1::DeviceClassConfiguration`.
pub static DEVICE_CLASS_CONFIGURATION: Type = Type {
    name: "DeviceClassConfiguration",
    path: "api::resource::v1beta1::DeviceClassConfiguration",
    fields: &[
        Field { rust: "opaque", json: "opaque", ty: Object(&OPAQUE_DEVICE_CONFIGURATION), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::resource::v1beta1::DeviceClassSpec`.
pub static DEVICE_CLASS_SPEC: Type = Type {
    name: "DeviceClassSpec",
    path: "api::resource::v1beta1::DeviceClassSpec",
    fields: &[
        Field { rust: "config", json: "config", ty: List(&Object(&DEVICE_CLASS_CONFIGURATION)), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "extended_resource_name", json: "extendedResourceName", ty: String, optional: true, boxed: false, since: 34, until: 37, values: &[], keys: &[] },
        Field { rust: "selectors", json: "selectors", ty: List(&Object(&DEVICE_SELECTOR)), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::resource::v1beta1::DeviceConstraint`.
pub static DEVICE_CONSTRAINT: Type = Type {
    name: "DeviceConstraint",
    path: "api::resource::v1beta1::DeviceConstraint",
    fields: &[
        Field { rust: "distinct_attribute", json: "distinctAttribute", ty: String, optional: true, boxed: false, since: 34, until: 37, values: &[], keys: &[] },
        Field { rust: "match_attribute", json: "matchAttribute", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "requests", json: "requests", ty: List(&String), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::resource::v1beta1::DeviceCounterConsumption`.
pub static DEVICE_COUNTER_CONSUMPTION: Type = Type {
    name: "DeviceCounterConsumption",
    path: "api::resource::v1beta1::DeviceCounterConsumption",
    fields: &[
        Field { rust: "compatibility_groups", json: "compatibilityGroups", ty: List(&String), optional: true, boxed: false, since: 37, until: 37, values: &[], keys: &[] },
        Field { rust: "counter_set", json: "counterSet", ty: String, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "counters", json: "counters", ty: Map(&Object(&COUNTER)), optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::resource::v1beta1::DeviceDerivedAttribute`.
pub static DEVICE_DERIVED_ATTRIBUTE: Type = Type {
    name: "DeviceDerivedAttribute",
    path: "api::resource::v1beta1::DeviceDerivedAttribute",
    fields: &[
        Field { rust: "expression", json: "expression", ty: String, optional: false, boxed: false, since: 37, until: 37, values: &[], keys: &[] },
        Field { rust: "name", json: "name", ty: String, optional: false, boxed: false, since: 37, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::resource::v1beta1::DeviceRequest`.
pub static DEVICE_REQUEST: Type = Type {
    name: "DeviceRequest",
    path: "api::resource::v1beta1::DeviceRequest",
    fields: &[
        Field { rust: "admin_access", json: "adminAccess", ty: Bool, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "allocation_mode", json: "allocationMode", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "capacity", json: "capacity", ty: Object(&CAPACITY_REQUIREMENTS), optional: true, boxed: false, since: 34, until: 37, values: &[], keys: &[] },
        Field { rust: "count", json: "count", ty: Int64, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "derived_attributes", json: "derivedAttributes", ty: List(&Object(&DEVICE_DERIVED_ATTRIBUTE)), optional: true, boxed: false, since: 37, until: 37, values: &[], keys: &[] },
        Field { rust: "device_class_name", json: "deviceClassName", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "first_available", json: "firstAvailable", ty: List(&Object(&DEVICE_SUB_REQUEST)), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "name", json: "name", ty: String, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "selectors", json: "selectors", ty: List(&Object(&DEVICE_SELECTOR)), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "tolerations", json: "tolerations", ty: List(&Object(&DEVICE_TOLERATION)), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::resource::v1beta1::DeviceRequestAllocationResult`.
pub static DEVICE_REQUEST_ALLOCATION_RESULT: Type = Type {
    name: "DeviceRequestAllocationResult",
    path: "api::resource::v1beta1::DeviceRequestAllocationResult",
    fields: &[
        Field { rust: "admin_access", json: "adminAccess", ty: Bool, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "binding_conditions", json: "bindingConditions", ty: List(&String), optional: true, boxed: false, since: 34, until: 37, values: &[], keys: &[] },
        Field { rust: "binding_failure_conditions", json: "bindingFailureConditions", ty: List(&String), optional: true, boxed: false, since: 34, until: 37, values: &[], keys: &[] },
        Field { rust: "consumed_capacity", json: "consumedCapacity", ty: Map(&Quantity), optional: true, boxed: false, since: 34, until: 37, values: &[], keys: &[] },
        Field { rust: "device", json: "device", ty: String, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "driver", json: "driver", ty: String, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "pool", json: "pool", ty: String, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "request", json: "request", ty: String, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "share_id", json: "shareID", ty: String, optional: true, boxed: false, since: 34, until: 37, values: &[], keys: &[] },
        Field { rust: "skip_node_operations", json: "skipNodeOperations", ty: List(&String), optional: true, boxed: false, since: 37, until: 37, values: &[], keys: &[] },
        Field { rust: "tolerations", json: "tolerations", ty: List(&Object(&DEVICE_TOLERATION)), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::resource::v1beta1::DeviceSelector`.
pub static DEVICE_SELECTOR: Type = Type {
    name: "DeviceSelector",
    path: "api::resource::v1beta1::DeviceSelector",
    fields: &[
        Field { rust: "cel", json: "cel", ty: Object(&CEL_DEVICE_SELECTOR), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::resource::v1beta1::DeviceSubRequest`.
pub static DEVICE_SUB_REQUEST: Type = Type {
    name: "DeviceSubRequest",
    path: "api::resource::v1beta1::DeviceSubRequest",
    fields: &[
        Field { rust: "allocation_mode", json: "allocationMode", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "capacity", json: "capacity", ty: Object(&CAPACITY_REQUIREMENTS), optional: true, boxed: false, since: 34, until: 37, values: &[], keys: &[] },
        Field { rust: "count", json: "count", ty: Int64, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "derived_attributes", json: "derivedAttributes", ty: List(&Object(&DEVICE_DERIVED_ATTRIBUTE)), optional: true, boxed: false, since: 37, until: 37, values: &[], keys: &[] },
        Field { rust: "device_class_name", json: "deviceClassName", ty: String, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "name", json: "name", ty: String, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "selectors", json: "selectors", ty: List(&Object(&DEVICE_SELECTOR)), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "tolerations", json: "tolerations", ty: List(&Object(&DEVICE_TOLERATION)), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::resource::v1beta1::DeviceTaint`.
pub static DEVICE_TAINT: Type = Type {
    name: "DeviceTaint",
    path: "api::resource::v1beta1::DeviceTaint",
    fields: &[
        Field { rust: "effect", json: "effect", ty: String, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "key", json: "key", ty: String, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "time_added", json: "timeAdded", ty: Time, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "value", json: "value", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::resource::v1beta1::DeviceToleration`.
pub static DEVICE_TOLERATION: Type = Type {
    name: "DeviceToleration",
    path: "api::resource::v1beta1::DeviceToleration",
    fields: &[
        Field { rust: "effect", json: "effect", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "key", json: "key", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "operator", json: "operator", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "toleration_seconds", json: "tolerationSeconds", ty: Int64, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "value", json: "value", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::resource::v1beta1::NetworkDeviceData`.
pub static NETWORK_DEVICE_DATA: Type = Type {
    name: "NetworkDeviceData",
    path: "api::resource::v1beta1::NetworkDeviceData",
    fields: &[
        Field { rust: "hardware_address", json: "hardwareAddress", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "interface_name", json: "interfaceName", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "ips", json: "ips", ty: List(&String), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::resource::v1beta1::NodeAllocatableMapping`.
pub static NODE_ALLOCATABLE_MAPPING: Type = Type {
    name: "NodeAllocatableMapping",
    path: "api::resource::v1beta1::NodeAllocatableMapping",
    fields: &[
        Field { rust: "capacity_key", json: "capacityKey", ty: String, optional: true, boxed: false, since: 37, until: 37, values: &[], keys: &[] },
        Field { rust: "capacity_multiplier", json: "capacityMultiplier", ty: Quantity, optional: true, boxed: false, since: 37, until: 37, values: &[], keys: &[] },
        Field { rust: "device_multiplier", json: "deviceMultiplier", ty: Quantity, optional: true, boxed: false, since: 37, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::resource::v1beta1::NodeAllocatableOverhead`.
pub static NODE_ALLOCATABLE_OVERHEAD: Type = Type {
    name: "NodeAllocatableOverhead",
    path: "api::resource::v1beta1::NodeAllocatableOverhead",
    fields: &[
        Field { rust: "per_container", json: "perContainer", ty: Quantity, optional: true, boxed: false, since: 37, until: 37, values: &[], keys: &[] },
        Field { rust: "per_pod", json: "perPod", ty: Quantity, optional: true, boxed: false, since: 37, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::resource::v1beta1::NodeAllocatableResource`.
pub static NODE_ALLOCATABLE_RESOURCE: Type = Type {
    name: "NodeAllocatableResource",
    path: "api::resource::v1beta1::NodeAllocatableResource",
    fields: &[
        Field { rust: "mapping", json: "mapping", ty: Object(&NODE_ALLOCATABLE_MAPPING), optional: true, boxed: false, since: 37, until: 37, values: &[], keys: &[] },
        Field { rust: "overhead", json: "overhead", ty: Object(&NODE_ALLOCATABLE_OVERHEAD), optional: true, boxed: false, since: 37, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::resource::v1beta1::NodeAllocatableResourceMapping`.
pub static NODE_ALLOCATABLE_RESOURCE_MAPPING: Type = Type {
    name: "NodeAllocatableResourceMapping",
    path: "api::resource::v1beta1::NodeAllocatableResourceMapping",
    fields: &[
        Field { rust: "allocation_multiplier", json: "allocationMultiplier", ty: Quantity, optional: true, boxed: false, since: 36, until: 36, values: &[], keys: &[] },
        Field { rust: "capacity_key", json: "capacityKey", ty: String, optional: true, boxed: false, since: 36, until: 36, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::resource::v1beta1::OpaqueDeviceConfiguration`.
pub static OPAQUE_DEVICE_CONFIGURATION: Type = Type {
    name: "OpaqueDeviceConfiguration",
    path: "api::resource::v1beta1::OpaqueDeviceConfiguration",
    fields: &[
        Field { rust: "driver", json: "driver", ty: String, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "parameters", json: "parameters", ty: Any, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::resource::v1beta1::ResourceClaim`.
pub static RESOURCE_CLAIM: Type = Type {
    name: "ResourceClaim",
    path: "api::resource::v1beta1::ResourceClaim",
    fields: &[
        Field { rust: "metadata", json: "metadata", ty: Object(&super::meta_v1::OBJECT_META), optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "spec", json: "spec", ty: Object(&RESOURCE_CLAIM_SPEC), optional: false, boxed: false, since: 33, until: 36, values: &[], keys: &[] },
        Field { rust: "spec", json: "spec", ty: Object(&RESOURCE_CLAIM_SPEC), optional: true, boxed: false, since: 37, until: 37, values: &[], keys: &[] },
        Field { rust: "status", json: "status", ty: Object(&RESOURCE_CLAIM_STATUS), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::resource::v1beta1::ResourceClaimConsumerReference`.
pub static RESOURCE_CLAIM_CONSUMER_REFERENCE: Type = Type {
    name: "ResourceClaimConsumerReference",
    path: "api::resource::v1beta1::ResourceClaimConsumerReference",
    fields: &[
        Field { rust: "api_group", json: "apiGroup", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "name", json: "name", ty: String, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "resource", json: "resource", ty: String, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "uid", json: "uid", ty: String, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::resource::v1beta1::ResourceClaimSpec`.
pub static RESOURCE_CLAIM_SPEC: Type = Type {
    name: "ResourceClaimSpec",
    path: "api::resource::v1beta1::ResourceClaimSpec",
    fields: &[
        Field { rust: "devices", json: "devices", ty: Object(&DEVICE_CLAIM), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::resource::v1beta1::ResourceClaimStatus`.
pub static RESOURCE_CLAIM_STATUS: Type = Type {
    name: "ResourceClaimStatus",
    path: "api::resource::v1beta1::ResourceClaimStatus",
    fields: &[
        Field { rust: "allocation", json: "allocation", ty: Object(&ALLOCATION_RESULT), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "devices", json: "devices", ty: List(&Object(&ALLOCATED_DEVICE_STATUS)), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &["driver", "device", "pool", "shareID"] },
        Field { rust: "reserved_for", json: "reservedFor", ty: List(&Object(&RESOURCE_CLAIM_CONSUMER_REFERENCE)), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &["uid"] },
    ],
    variants: &[],
};

/// `api::resource::v1beta1::ResourceClaimTemplate`.
pub static RESOURCE_CLAIM_TEMPLATE: Type = Type {
    name: "ResourceClaimTemplate",
    path: "api::resource::v1beta1::ResourceClaimTemplate",
    fields: &[
        Field { rust: "metadata", json: "metadata", ty: Object(&super::meta_v1::OBJECT_META), optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "spec", json: "spec", ty: Object(&RESOURCE_CLAIM_TEMPLATE_SPEC), optional: false, boxed: false, since: 33, until: 36, values: &[], keys: &[] },
        Field { rust: "spec", json: "spec", ty: Object(&RESOURCE_CLAIM_TEMPLATE_SPEC), optional: true, boxed: false, since: 37, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::resource::v1beta1::ResourceClaimTemplateSpec`.
pub static RESOURCE_CLAIM_TEMPLATE_SPEC: Type = Type {
    name: "ResourceClaimTemplateSpec",
    path: "api::resource::v1beta1::ResourceClaimTemplateSpec",
    fields: &[
        Field { rust: "metadata", json: "metadata", ty: Object(&super::meta_v1::OBJECT_META), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "spec", json: "spec", ty: Object(&RESOURCE_CLAIM_SPEC), optional: false, boxed: false, since: 33, until: 36, values: &[], keys: &[] },
        Field { rust: "spec", json: "spec", ty: Object(&RESOURCE_CLAIM_SPEC), optional: true, boxed: false, since: 37, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::resource::v1beta1::ResourcePool`.
pub static RESOURCE_POOL: Type = Type {
    name: "ResourcePool",
    path: "api::resource::v1beta1::ResourcePool",
    fields: &[
        Field { rust: "generation", json: "generation", ty: Int64, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "name", json: "name", ty: String, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "resource_slice_count", json: "resourceSliceCount", ty: Int64, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::resource::v1beta1::ResourceSlice`.
pub static RESOURCE_SLICE: Type = Type {
    name: "ResourceSlice",
    path: "api::resource::v1beta1::ResourceSlice",
    fields: &[
        Field { rust: "metadata", json: "metadata", ty: Object(&super::meta_v1::OBJECT_META), optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "spec", json: "spec", ty: Object(&RESOURCE_SLICE_SPEC), optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::resource::v1beta1::ResourceSliceSpec`.
pub static RESOURCE_SLICE_SPEC: Type = Type {
    name: "ResourceSliceSpec",
    path: "api::resource::v1beta1::ResourceSliceSpec",
    fields: &[
        Field { rust: "all_nodes", json: "allNodes", ty: Bool, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "devices", json: "devices", ty: List(&Object(&DEVICE)), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "driver", json: "driver", ty: String, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "node_name", json: "nodeName", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "node_selector", json: "nodeSelector", ty: Object(&super::core_v1::NODE_SELECTOR), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "partition_type_attribute", json: "partitionTypeAttribute", ty: String, optional: true, boxed: false, since: 37, until: 37, values: &[], keys: &[] },
        Field { rust: "per_device_node_selection", json: "perDeviceNodeSelection", ty: Bool, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "pool", json: "pool", ty: Object(&RESOURCE_POOL), optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "shared_counters", json: "sharedCounters", ty: List(&Object(&COUNTER_SET)), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "skip_node_operations", json: "skipNodeOperations", ty: List(&String), optional: true, boxed: false, since: 37, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};
