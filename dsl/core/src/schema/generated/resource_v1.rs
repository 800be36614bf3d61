//! The types of `k8s_openapi::api::resource::v1`.
// Generated from the `k8s-openapi` source that Cargo.lock pins. Do not edit:
// `UPDATE_SCHEMA=1 cargo test --test schema` writes it anew.

use super::super::Type;

/// `api::resource::v1::AllocatedDeviceStatus`.
pub static ALLOCATED_DEVICE_STATUS: Type = Type::of("api::resource::v1", "AllocatedDeviceStatus", "
    conditions conditions ?[apimachinery::pkg::apis::meta::v1::Condition] 34..37 @type
    data data ?Any 34..37
    device device String 34..37
    driver driver String 34..37
    networkData network_data ?NetworkDeviceData 34..37
    pool pool String 34..37
    shareID share_id ?String 34..37");

/// `api::resource::v1::AllocationResult`.
pub static ALLOCATION_RESULT: Type = Type::of("api::resource::v1", "AllocationResult", "
    allocationTimestamp allocation_timestamp ?Time 34..37
    devices devices ?DeviceAllocationResult 34..37
    nodeSelector node_selector ?api::core::v1::NodeSelector 34..37");

/// `api::resource::v1::CELDeviceSelector`.
pub static CEL_DEVICE_SELECTOR: Type = Type::of("api::resource::v1", "CELDeviceSelector", "
    expression expression String 34..37");

/// `api::resource::v1::CapacityRequestPolicy`.
pub static CAPACITY_REQUEST_POLICY: Type = Type::of("api::resource::v1", "CapacityRequestPolicy", "
    default default ?Quantity 34..37
    validRange valid_range ?CapacityRequestPolicyRange 34..37
    validValues valid_values ?[Quantity] 34..37");

/// `api::resource::v1::CapacityRequestPolicyRange`.
pub static CAPACITY_REQUEST_POLICY_RANGE: Type = Type::of("api::resource::v1", "CapacityRequestPolicyRange", "
    max max ?Quantity 34..37
    min min Quantity 34..37
    step step ?Quantity 34..37");

/// `api::resource::v1::CapacityRequirements`.
pub static CAPACITY_REQUIREMENTS: Type = Type::of("api::resource::v1", "CapacityRequirements", "
    requests requests ?{Quantity} 34..37");

/// `api::resource::v1::Counter`.
pub static COUNTER: Type = Type::of("api::resource::v1", "Counter", "
    value value Quantity 34..37");

/// `api::resource::v1::CounterSet`.
pub static COUNTER_SET: Type = Type::of("api::resource::v1", "CounterSet", "
    counters counters {Counter} 34..37
    name name String 34..37");

/// `api::resource::v1::Device`.
pub static DEVICE: Type = Type::of("api::resource::v1", "Device", "
    allNodes all_nodes ?Bool 34..37
    allowMultipleAllocations allow_multiple_allocations ?Bool 34..37
    attributes attributes ?{DeviceAttribute} 34..37
    bindingConditions binding_conditions ?[String] 34..37
    bindingFailureConditions binding_failure_conditions ?[String] 34..37
    bindsToNode binds_to_node ?Bool 34..37
    capacity capacity ?{DeviceCapacity} 34..37
    consumesCounters consumes_counters ?[DeviceCounterConsumption] 34..37
    name name String 34..37
    nodeAllocatableResourceMappings node_allocatable_resource_mappings ?{NodeAllocatableResourceMapping} 36..36
    nodeAllocatableResources node_allocatable_resources ?{NodeAllocatableResource} 37..37
    nodeName node_name ?String 34..37
    nodeSelector node_selector ?api::core::v1::NodeSelector 34..37
    taints taints ?[DeviceTaint] 34..37");

/// `api::resource::v1::DeviceAllocationConfiguration`.
pub static DEVICE_ALLOCATION_CONFIGURATION: Type = Type::of("api::resource::v1", "DeviceAllocationConfiguration", "
    opaque opaque ?OpaqueDeviceConfiguration 34..37
    requests requests ?[String] 34..37
    source source String 34..37 =FromClaim|FromClass");

/// `api::resource::v1::DeviceAllocationResult`.
pub static DEVICE_ALLOCATION_RESULT: Type = Type::of("api::resource::v1", "DeviceAllocationResult", "
    config config ?[DeviceAllocationConfiguration] 34..37
    results results ?[DeviceRequestAllocationResult] 34..37");

/// `api::resource::v1::DeviceAttribute`.
pub static DEVICE_ATTRIBUTE: Type = Type::of("api::resource::v1", "DeviceAttribute", "
    bool bool ?Bool 34..37
    bools bools ?[Bool] 36..37
    int int ?Int64 34..37
    ints ints ?[Int64] 36..37
    string string ?String 34..37
    strings strings ?[String] 36..37
    version version ?String 34..37
    versions versions ?[String] 36..37");

/// `api::resource::v1::DeviceCapacity`.
pub static DEVICE_CAPACITY: Type = Type::of("api::resource::v1", "DeviceCapacity", "
    requestPolicy request_policy ?CapacityRequestPolicy 34..37
    value value Quantity 34..37");

/// `api::resource::v1::DeviceClaim`.
pub static DEVICE_CLAIM: Type = Type::of("api::resource::v1", "DeviceClaim", "
    config config ?[DeviceClaimConfiguration] 34..37
    constraints constraints ?[DeviceConstraint] 34..37
    requests requests ?[DeviceRequest] 34..37");

/// `api::resource::v1::DeviceClaimConfiguration`.
pub static DEVICE_CLAIM_CONFIGURATION: Type = Type::of("api::resource::v1", "DeviceClaimConfiguration", "
    opaque opaque ?OpaqueDeviceConfiguration 34..37
    requests requests ?[String] 34..37");

/// `api::resource::v1::DeviceClass`.
pub static DEVICE_CLASS: Type = Type::of("api::resource::v1", "DeviceClass", "
    metadata metadata apimachinery::pkg::apis::meta::v1::ObjectMeta 34..37
    spec spec DeviceClassSpec 34..36
    spec spec ?DeviceClassSpec 37..37");

/// `api::resource::v1::DeviceClassConfiguration`.
pub static DEVICE_CLASS_CONFIGURATION: Type = Type::of("api::resource::v1", "DeviceClassConfiguration", "
    opaque opaque ?OpaqueDeviceConfiguration 34..37");

/// `api::resource::v1::DeviceClassSpec`.
pub static DEVICE_CLASS_SPEC: Type = Type::of("api::resource::v1", "DeviceClassSpec", "
    config config ?[DeviceClassConfiguration] 34..37
    extendedResourceName extended_resource_name ?String 34..37
    selectors selectors ?[DeviceSelector] 34..37");

/// `api::resource::v1::DeviceConstraint`.
pub static DEVICE_CONSTRAINT: Type = Type::of("api::resource::v1", "DeviceConstraint", "
    distinctAttribute distinct_attribute ?String 34..37
    matchAttribute match_attribute ?String 34..37
    requests requests ?[String] 34..37");

/// `api::resource::v1::DeviceCounterConsumption`.
pub static DEVICE_COUNTER_CONSUMPTION: Type = Type::of("api::resource::v1", "DeviceCounterConsumption", "
    compatibilityGroups compatibility_groups ?[String] 37..37
    counterSet counter_set String 34..37
    counters counters {Counter} 34..37");

/// `api::resource::v1::DeviceDerivedAttribute`.
pub static DEVICE_DERIVED_ATTRIBUTE: Type = Type::of("api::resource::v1", "DeviceDerivedAttribute", "
    expression expression String 37..37
    name name String 37..37");

/// `api::resource::v1::DeviceRequest`.
pub static DEVICE_REQUEST: Type = Type::of("api::resource::v1", "DeviceRequest", "
    exactly exactly ?ExactDeviceRequest 34..37
    firstAvailable first_available ?[DeviceSubRequest] 34..37
    name name String 34..37");

/// `api::resource::v1::DeviceRequestAllocationResult`.
pub static DEVICE_REQUEST_ALLOCATION_RESULT: Type = Type::of("api::resource::v1", "DeviceRequestAllocationResult", "
    adminAccess admin_access ?Bool 34..37
    bindingConditions binding_conditions ?[String] 34..37
    bindingFailureConditions binding_failure_conditions ?[String] 34..37
    consumedCapacity consumed_capacity ?{Quantity} 34..37
    device device String 34..37
    driver driver String 34..37
    pool pool String 34..37
    request request String 34..37
    shareID share_id ?String 34..37
    skipNodeOperations skip_node_operations ?[String] 37..37
    tolerations tolerations ?[DeviceToleration] 34..37");

/// `api::resource::v1::DeviceSelector`.
pub static DEVICE_SELECTOR: Type = Type::of("api::resource::v1", "DeviceSelector", "
    cel cel ?CELDeviceSelector 34..37");

/// `api::resource::v1::DeviceSubRequest`.
pub static DEVICE_SUB_REQUEST: Type = Type::of("api::resource::v1", "DeviceSubRequest", "
    allocationMode allocation_mode ?String 34..37 =All|ExactCount
    capacity capacity ?CapacityRequirements 34..37
    count count ?Int64 34..37
    derivedAttributes derived_attributes ?[DeviceDerivedAttribute] 37..37
    deviceClassName device_class_name String 34..37
    name name String 34..37
    selectors selectors ?[DeviceSelector] 34..37
    tolerations tolerations ?[DeviceToleration] 34..37");

/// `api::resource::v1::DeviceTaint`.
pub static DEVICE_TAINT: Type = Type::of("api::resource::v1", "DeviceTaint", "
    effect effect String 34..37 =NoExecute|NoSchedule|None
    key key String 34..37
    timeAdded time_added ?Time 34..37
    value value ?String 34..37");

/// `api::resource::v1::DeviceTaintRule`.
pub static DEVICE_TAINT_RULE: Type = Type::of("api::resource::v1", "DeviceTaintRule", "
    metadata metadata apimachinery::pkg::apis::meta::v1::ObjectMeta 37..37
    spec spec DeviceTaintRuleSpec 37..37
    status status ?DeviceTaintRuleStatus 37..37");

/// `api::resource::v1::DeviceTaintRuleSpec`.
pub static DEVICE_TAINT_RULE_SPEC: Type = Type::of("api::resource::v1", "DeviceTaintRuleSpec", "
    deviceSelector device_selector ?DeviceTaintSelector 37..37
    taint taint DeviceTaint 37..37");

/// `api::resource::v1::DeviceTaintRuleStatus`.
pub static DEVICE_TAINT_RULE_STATUS: Type = Type::of("api::resource::v1", "DeviceTaintRuleStatus", "
    conditions conditions ?[apimachinery::pkg::apis::meta::v1::Condition] 37..37 @type");

/// `api::resource::v1::DeviceTaintSelector`.
pub static DEVICE_TAINT_SELECTOR: Type = Type::of("api::resource::v1", "DeviceTaintSelector", "
    device device ?String 37..37
    driver driver ?String 37..37
    pool pool ?String 37..37");

/// `api::resource::v1::DeviceToleration`.
pub static DEVICE_TOLERATION: Type = Type::of("api::resource::v1", "DeviceToleration", "
    effect effect ?String 34..37 =NoExecute|NoSchedule|None
    key key ?String 34..37
    operator operator ?String 34..37 =Equal|Exists
    tolerationSeconds toleration_seconds ?Int64 34..37
    value value ?String 34..37");

/// `api::resource::v1::ExactDeviceRequest`.
pub static EXACT_DEVICE_REQUEST: Type = Type::of("api::resource::v1", "ExactDeviceRequest", "
    adminAccess admin_access ?Bool 34..37
    allocationMode allocation_mode ?String 34..37 =All|ExactCount
    capacity capacity ?CapacityRequirements 34..37
    count count ?Int64 34..37
    derivedAttributes derived_attributes ?[DeviceDerivedAttribute] 37..37
    deviceClassName device_class_name String 34..37
    selectors selectors ?[DeviceSelector] 34..37
    tolerations tolerations ?[DeviceToleration] 34..37");

/// `api::resource::v1::NetworkDeviceData`.
pub static NETWORK_DEVICE_DATA: Type = Type::of("api::resource::v1", "NetworkDeviceData", "
    hardwareAddress hardware_address ?String 34..37
    interfaceName interface_name ?String 34..37
    ips ips ?[String] 34..37");

/// `api::resource::v1::NodeAllocatableMapping`.
pub static NODE_ALLOCATABLE_MAPPING: Type = Type::of("api::resource::v1", "NodeAllocatableMapping", "
    capacityKey capacity_key ?String 37..37
    capacityMultiplier capacity_multiplier ?Quantity 37..37
    deviceMultiplier device_multiplier ?Quantity 37..37");

/// `api::resource::v1::NodeAllocatableOverhead`.
pub static NODE_ALLOCATABLE_OVERHEAD: Type = Type::of("api::resource::v1", "NodeAllocatableOverhead", "
    perContainer per_container ?Quantity 37..37
    perPod per_pod ?Quantity 37..37");

/// `api::resource::v1::NodeAllocatableResource`.
pub static NODE_ALLOCATABLE_RESOURCE: Type = Type::of("api::resource::v1", "NodeAllocatableResource", "
    mapping mapping ?NodeAllocatableMapping 37..37
    overhead overhead ?NodeAllocatableOverhead 37..37");

/// `api::resource::v1::NodeAllocatableResourceMapping`.
pub static NODE_ALLOCATABLE_RESOURCE_MAPPING: Type = Type::of("api::resource::v1", "NodeAllocatableResourceMapping", "
    allocationMultiplier allocation_multiplier ?Quantity 36..36
    capacityKey capacity_key ?String 36..36");

/// `api::resource::v1::OpaqueDeviceConfiguration`.
pub static OPAQUE_DEVICE_CONFIGURATION: Type = Type::of("api::resource::v1", "OpaqueDeviceConfiguration", "
    driver driver String 34..37
    parameters parameters Any 34..37");

/// `api::resource::v1::ResourceClaim`.
pub static RESOURCE_CLAIM: Type = Type::of("api::resource::v1", "ResourceClaim", "
    metadata metadata apimachinery::pkg::apis::meta::v1::ObjectMeta 34..37
    spec spec ResourceClaimSpec 34..36
    spec spec ?ResourceClaimSpec 37..37
    status status ?ResourceClaimStatus 34..37");

/// `api::resource::v1::ResourceClaimConsumerReference`.
pub static RESOURCE_CLAIM_CONSUMER_REFERENCE: Type = Type::of("api::resource::v1", "ResourceClaimConsumerReference", "
    apiGroup api_group ?String 34..37
    name name String 34..37
    resource resource String 34..37
    uid uid String 34..37");

/// `api::resource::v1::ResourceClaimSpec`.
pub static RESOURCE_CLAIM_SPEC: Type = Type::of("api::resource::v1", "ResourceClaimSpec", "
    devices devices ?DeviceClaim 34..37");

/// `api::resource::v1::ResourceClaimStatus`.
pub static RESOURCE_CLAIM_STATUS: Type = Type::of("api::resource::v1", "ResourceClaimStatus", "
    allocation allocation ?AllocationResult 34..37
    devices devices ?[AllocatedDeviceStatus] 34..37 @driver,device,pool,shareID
    reservedFor reserved_for ?[ResourceClaimConsumerReference] 34..37 @uid");

/// `api::resource::v1::ResourceClaimTemplate`.
pub static RESOURCE_CLAIM_TEMPLATE: Type = Type::of("api::resource::v1", "ResourceClaimTemplate", "
    metadata metadata apimachinery::pkg::apis::meta::v1::ObjectMeta 34..37
    spec spec ResourceClaimTemplateSpec 34..36
    spec spec ?ResourceClaimTemplateSpec 37..37");

/// `api::resource::v1::ResourceClaimTemplateSpec`.
pub static RESOURCE_CLAIM_TEMPLATE_SPEC: Type = Type::of("api::resource::v1", "ResourceClaimTemplateSpec", "
    metadata metadata ?apimachinery::pkg::apis::meta::v1::ObjectMeta 34..37
    spec spec ResourceClaimSpec 34..36
    spec spec ?ResourceClaimSpec 37..37");

/// `api::resource::v1::ResourcePool`.
pub static RESOURCE_POOL: Type = Type::of("api::resource::v1", "ResourcePool", "
    generation generation Int64 34..37
    name name String 34..37
    resourceSliceCount resource_slice_count Int64 34..37");

/// `api::resource::v1::ResourceSlice`.
pub static RESOURCE_SLICE: Type = Type::of("api::resource::v1", "ResourceSlice", "
    metadata metadata apimachinery::pkg::apis::meta::v1::ObjectMeta 34..37
    spec spec ResourceSliceSpec 34..37");

/// `api::resource::v1::ResourceSliceSpec`.
pub static RESOURCE_SLICE_SPEC: Type = Type::of("api::resource::v1", "ResourceSliceSpec", "
    allNodes all_nodes ?Bool 34..37
    devices devices ?[Device] 34..37
    driver driver String 34..37
    nodeName node_name ?String 34..37
    nodeSelector node_selector ?api::core::v1::NodeSelector 34..37
    partitionTypeAttribute partition_type_attribute ?String 37..37
    perDeviceNodeSelection per_device_node_selection ?Bool 34..37
    pool pool ResourcePool 34..37
    sharedCounters shared_counters ?[CounterSet] 34..37
    skipNodeOperations skip_node_operations ?[String] 37..37");
