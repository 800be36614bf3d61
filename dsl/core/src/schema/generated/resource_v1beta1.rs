//! The types of `k8s_openapi::api::resource::v1beta1`.
// Generated from the `k8s-openapi` source that Cargo.lock pins. Do not edit:
// `UPDATE_SCHEMA=1 cargo test --test schema` writes it anew.

use super::super::Type;

/// `api::resource::v1beta1::AllocatedDeviceStatus`.
pub static ALLOCATED_DEVICE_STATUS: Type = Type::of("api::resource::v1beta1", "AllocatedDeviceStatus", "
    conditions conditions ?[apimachinery::pkg::apis::meta::v1::Condition] @type
    data data ?Any
    device device String
    driver driver String
    networkData network_data ?NetworkDeviceData
    pool pool String
    shareID share_id ?String 34..37");

/// `api::resource::v1beta1::AllocationResult`.
pub static ALLOCATION_RESULT: Type = Type::of("api::resource::v1beta1", "AllocationResult", "
    allocationTimestamp allocation_timestamp ?Time 34..37
    devices devices ?DeviceAllocationResult
    nodeSelector node_selector ?api::core::v1::NodeSelector");

/// `api::resource::v1beta1::BasicDevice`.
pub static BASIC_DEVICE: Type = Type::of("api::resource::v1beta1", "BasicDevice", "
    allNodes all_nodes ?Bool
    allowMultipleAllocations allow_multiple_allocations ?Bool 34..37
    attributes attributes ?{DeviceAttribute}
    bindingConditions binding_conditions ?[String] 34..37
    bindingFailureConditions binding_failure_conditions ?[String] 34..37
    bindsToNode binds_to_node ?Bool 34..37
    capacity capacity ?{DeviceCapacity}
    consumesCounters consumes_counters ?[DeviceCounterConsumption]
    nodeAllocatableResourceMappings node_allocatable_resource_mappings ?{NodeAllocatableResourceMapping} 36..36
    nodeAllocatableResources node_allocatable_resources ?{NodeAllocatableResource} 37..37
    nodeName node_name ?String
    nodeSelector node_selector ?api::core::v1::NodeSelector
    taints taints ?[DeviceTaint]");

/// `api::resource::v1beta1::CELDeviceSelector`.
pub static CEL_DEVICE_SELECTOR: Type = Type::of("api::resource::v1beta1", "CELDeviceSelector", "
    expression expression String");

/// `api::resource::v1beta1::CapacityRequestPolicy`.
pub static CAPACITY_REQUEST_POLICY: Type = Type::of("api::resource::v1beta1", "CapacityRequestPolicy", "
    default default ?Quantity 34..37
    validRange valid_range ?CapacityRequestPolicyRange 34..37
    validValues valid_values ?[Quantity] 34..37");

/// `api::resource::v1beta1::CapacityRequestPolicyRange`.
pub static CAPACITY_REQUEST_POLICY_RANGE: Type = Type::of("api::resource::v1beta1", "CapacityRequestPolicyRange", "
    max max ?Quantity 34..37
    min min Quantity 34..37
    step step ?Quantity 34..37");

/// `api::resource::v1beta1::CapacityRequirements`.
pub static CAPACITY_REQUIREMENTS: Type = Type::of("api::resource::v1beta1", "CapacityRequirements", "
    requests requests ?{Quantity} 34..37");

/// `api::resource::v1beta1::Counter`.
pub static COUNTER: Type = Type::of("api::resource::v1beta1", "Counter", "
    value value Quantity");

/// `api::resource::v1beta1::CounterSet`.
pub static COUNTER_SET: Type = Type::of("api::resource::v1beta1", "CounterSet", "
    counters counters {Counter}
    name name String");

/// `api::resource::v1beta1::Device`.
pub static DEVICE: Type = Type::of("api::resource::v1beta1", "Device", "
    basic basic ?BasicDevice
    name name String");

/// `api::resource::v1beta1::DeviceAllocationConfiguration`.
pub static DEVICE_ALLOCATION_CONFIGURATION: Type = Type::of("api::resource::v1beta1", "DeviceAllocationConfiguration", "
    opaque opaque ?OpaqueDeviceConfiguration
    requests requests ?[String]
    source source String");

/// `api::resource::v1beta1::DeviceAllocationResult`.
pub static DEVICE_ALLOCATION_RESULT: Type = Type::of("api::resource::v1beta1", "DeviceAllocationResult", "
    config config ?[DeviceAllocationConfiguration]
    results results ?[DeviceRequestAllocationResult]");

/// `api::resource::v1beta1::DeviceAttribute`.
pub static DEVICE_ATTRIBUTE: Type = Type::of("api::resource::v1beta1", "DeviceAttribute", "
    bool bool ?Bool
    bools bools ?[Bool] 36..37
    int int ?Int64
    ints ints ?[Int64] 36..37
    string string ?String
    strings strings ?[String] 36..37
    version version ?String
    versions versions ?[String] 36..37");

/// `api::resource::v1beta1::DeviceCapacity`.
pub static DEVICE_CAPACITY: Type = Type::of("api::resource::v1beta1", "DeviceCapacity", "
    requestPolicy request_policy ?CapacityRequestPolicy 34..37
    value value Quantity");

/// `api::resource::v1beta1::DeviceClaim`.
pub static DEVICE_CLAIM: Type = Type::of("api::resource::v1beta1", "DeviceClaim", "
    config config ?[DeviceClaimConfiguration]
    constraints constraints ?[DeviceConstraint]
    requests requests ?[DeviceRequest]");

/// `api::resource::v1beta1::DeviceClaimConfiguration`.
pub static DEVICE_CLAIM_CONFIGURATION: Type = Type::of("api::resource::v1beta1", "DeviceClaimConfiguration", "
    opaque opaque ?OpaqueDeviceConfiguration
    requests requests ?[String]");

/// `api::resource::v1beta1::DeviceClass`.
pub static DEVICE_CLASS: Type = Type::of("api::resource::v1beta1", "DeviceClass", "
    metadata metadata apimachinery::pkg::apis::meta::v1::ObjectMeta
    spec spec DeviceClassSpec 33..36
    spec spec ?DeviceClassSpec 37..37");

/// `api::resource::v1beta1::DeviceClassConfiguration`.
pub static DEVICE_CLASS_CONFIGURATION: Type = Type::of("api::resource::v1beta1", "DeviceClassConfiguration", "
    opaque opaque ?OpaqueDeviceConfiguration");

/// `api::resource::v1beta1::DeviceClassSpec`.
pub static DEVICE_CLASS_SPEC: Type = Type::of("api::resource::v1beta1", "DeviceClassSpec", "
    config config ?[DeviceClassConfiguration]
    extendedResourceName extended_resource_name ?String 34..37
    selectors selectors ?[DeviceSelector]");

/// `api::resource::v1beta1::DeviceConstraint`.
pub static DEVICE_CONSTRAINT: Type = Type::of("api::resource::v1beta1", "DeviceConstraint", "
    distinctAttribute distinct_attribute ?String 34..37
    matchAttribute match_attribute ?String
    requests requests ?[String]");

/// `api::resource::v1beta1::DeviceCounterConsumption`.
pub static DEVICE_COUNTER_CONSUMPTION: Type = Type::of("api::resource::v1beta1", "DeviceCounterConsumption", "
    compatibilityGroups compatibility_groups ?[String] 37..37
    counterSet counter_set String
    counters counters {Counter}");

/// `api::resource::v1beta1::DeviceDerivedAttribute`.
pub static DEVICE_DERIVED_ATTRIBUTE: Type = Type::of("api::resource::v1beta1", "DeviceDerivedAttribute", "
    expression expression String 37..37
    name name String 37..37");

/// `api::resource::v1beta1::DeviceRequest`.
pub static DEVICE_REQUEST: Type = Type::of("api::resource::v1beta1", "DeviceRequest", "
    adminAccess admin_access ?Bool
    allocationMode allocation_mode ?String
    capacity capacity ?CapacityRequirements 34..37
    count count ?Int64
    derivedAttributes derived_attributes ?[DeviceDerivedAttribute] 37..37
    deviceClassName device_class_name ?String
    firstAvailable first_available ?[DeviceSubRequest]
    name name String
    selectors selectors ?[DeviceSelector]
    tolerations tolerations ?[DeviceToleration]");

/// `api::resource::v1beta1::DeviceRequestAllocationResult`.
pub static DEVICE_REQUEST_ALLOCATION_RESULT: Type = Type::of("api::resource::v1beta1", "DeviceRequestAllocationResult", "
    adminAccess admin_access ?Bool
    bindingConditions binding_conditions ?[String] 34..37
    bindingFailureConditions binding_failure_conditions ?[String] 34..37
    consumedCapacity consumed_capacity ?{Quantity} 34..37
    device device String
    driver driver String
    pool pool String
    request request String
    shareID share_id ?String 34..37
    skipNodeOperations skip_node_operations ?[String] 37..37
    tolerations tolerations ?[DeviceToleration]");

/// `api::resource::v1beta1::DeviceSelector`.
pub static DEVICE_SELECTOR: Type = Type::of("api::resource::v1beta1", "DeviceSelector", "
    cel cel ?CELDeviceSelector");

/// `api::resource::v1beta1::DeviceSubRequest`.
pub static DEVICE_SUB_REQUEST: Type = Type::of("api::resource::v1beta1", "DeviceSubRequest", "
    allocationMode allocation_mode ?String
    capacity capacity ?CapacityRequirements 34..37
    count count ?Int64
    derivedAttributes derived_attributes ?[DeviceDerivedAttribute] 37..37
    deviceClassName device_class_name String
    name name String
    selectors selectors ?[DeviceSelector]
    tolerations tolerations ?[DeviceToleration]");

/// `api::resource::v1beta1::DeviceTaint`.
pub static DEVICE_TAINT: Type = Type::of("api::resource::v1beta1", "DeviceTaint", "
    effect effect String
    key key String
    timeAdded time_added ?Time
    value value ?String");

/// `api::resource::v1beta1::DeviceToleration`.
pub static DEVICE_TOLERATION: Type = Type::of("api::resource::v1beta1", "DeviceToleration", "
    effect effect ?String
    key key ?String
    operator operator ?String
    tolerationSeconds toleration_seconds ?Int64
    value value ?String");

/// `api::resource::v1beta1::NetworkDeviceData`.
pub static NETWORK_DEVICE_DATA: Type = Type::of("api::resource::v1beta1", "NetworkDeviceData", "
    hardwareAddress hardware_address ?String
    interfaceName interface_name ?String
    ips ips ?[String]");

/// `api::resource::v1beta1::NodeAllocatableMapping`.
pub static NODE_ALLOCATABLE_MAPPING: Type = Type::of("api::resource::v1beta1", "NodeAllocatableMapping", "
    capacityKey capacity_key ?String 37..37
    capacityMultiplier capacity_multiplier ?Quantity 37..37
    deviceMultiplier device_multiplier ?Quantity 37..37");

/// `api::resource::v1beta1::NodeAllocatableOverhead`.
pub static NODE_ALLOCATABLE_OVERHEAD: Type = Type::of("api::resource::v1beta1", "NodeAllocatableOverhead", "
    perContainer per_container ?Quantity 37..37
    perPod per_pod ?Quantity 37..37");

/// `api::resource::v1beta1::NodeAllocatableResource`.
pub static NODE_ALLOCATABLE_RESOURCE: Type = Type::of("api::resource::v1beta1", "NodeAllocatableResource", "
    mapping mapping ?NodeAllocatableMapping 37..37
    overhead overhead ?NodeAllocatableOverhead 37..37");

/// `api::resource::v1beta1::NodeAllocatableResourceMapping`.
pub static NODE_ALLOCATABLE_RESOURCE_MAPPING: Type = Type::of("api::resource::v1beta1", "NodeAllocatableResourceMapping", "
    allocationMultiplier allocation_multiplier ?Quantity 36..36
    capacityKey capacity_key ?String 36..36");

/// `api::resource::v1beta1::OpaqueDeviceConfiguration`.
pub static OPAQUE_DEVICE_CONFIGURATION: Type = Type::of("api::resource::v1beta1", "OpaqueDeviceConfiguration", "
    driver driver String
    parameters parameters Any");

/// `api::resource::v1beta1::ResourceClaim`.
pub static RESOURCE_CLAIM: Type = Type::of("api::resource::v1beta1", "ResourceClaim", "
    metadata metadata apimachinery::pkg::apis::meta::v1::ObjectMeta
    spec spec ResourceClaimSpec 33..36
    spec spec ?ResourceClaimSpec 37..37
    status status ?ResourceClaimStatus");

/// `api::resource::v1beta1::ResourceClaimConsumerReference`.
pub static RESOURCE_CLAIM_CONSUMER_REFERENCE: Type = Type::of("api::resource::v1beta1", "ResourceClaimConsumerReference", "
    apiGroup api_group ?String
    name name String
    resource resource String
    uid uid String");

/// `api::resource::v1beta1::ResourceClaimSpec`.
pub static RESOURCE_CLAIM_SPEC: Type = Type::of("api::resource::v1beta1", "ResourceClaimSpec", "
    devices devices ?DeviceClaim");

/// `api::resource::v1beta1::ResourceClaimStatus`.
pub static RESOURCE_CLAIM_STATUS: Type = Type::of("api::resource::v1beta1", "ResourceClaimStatus", "
    allocation allocation ?AllocationResult
    devices devices ?[AllocatedDeviceStatus] @driver,device,pool,shareID
    reservedFor reserved_for ?[ResourceClaimConsumerReference] @uid");

/// `api::resource::v1beta1::ResourceClaimTemplate`.
pub static RESOURCE_CLAIM_TEMPLATE: Type = Type::of("api::resource::v1beta1", "ResourceClaimTemplate", "
    metadata metadata apimachinery::pkg::apis::meta::v1::ObjectMeta
    spec spec ResourceClaimTemplateSpec 33..36
    spec spec ?ResourceClaimTemplateSpec 37..37");

/// `api::resource::v1beta1::ResourceClaimTemplateSpec`.
pub static RESOURCE_CLAIM_TEMPLATE_SPEC: Type = Type::of("api::resource::v1beta1", "ResourceClaimTemplateSpec", "
    metadata metadata ?apimachinery::pkg::apis::meta::v1::ObjectMeta
    spec spec ResourceClaimSpec 33..36
    spec spec ?ResourceClaimSpec 37..37");

/// `api::resource::v1beta1::ResourcePool`.
pub static RESOURCE_POOL: Type = Type::of("api::resource::v1beta1", "ResourcePool", "
    generation generation Int64
    name name String
    resourceSliceCount resource_slice_count Int64");

/// `api::resource::v1beta1::ResourceSlice`.
pub static RESOURCE_SLICE: Type = Type::of("api::resource::v1beta1", "ResourceSlice", "
    metadata metadata apimachinery::pkg::apis::meta::v1::ObjectMeta
    spec spec ResourceSliceSpec");

/// `api::resource::v1beta1::ResourceSliceSpec`.
pub static RESOURCE_SLICE_SPEC: Type = Type::of("api::resource::v1beta1", "ResourceSliceSpec", "
    allNodes all_nodes ?Bool
    devices devices ?[Device]
    driver driver String
    nodeName node_name ?String
    nodeSelector node_selector ?api::core::v1::NodeSelector
    partitionTypeAttribute partition_type_attribute ?String 37..37
    perDeviceNodeSelection per_device_node_selection ?Bool
    pool pool ResourcePool
    sharedCounters shared_counters ?[CounterSet]
    skipNodeOperations skip_node_operations ?[String] 37..37");
