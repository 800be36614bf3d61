//! The types of `k8s_openapi::api::resource::v1alpha3`.
// Generated from the `k8s-openapi` source that Cargo.lock pins. Do not edit:
// `UPDATE_SCHEMA=1 cargo test --test schema` writes it anew.

use super::super::Type;

/// `api::resource::v1alpha3::AllocatedDeviceStatus`.
pub static ALLOCATED_DEVICE_STATUS: Type = Type::of("api::resource::v1alpha3", "AllocatedDeviceStatus", "
    conditions conditions ?[apimachinery::pkg::apis::meta::v1::Condition] 33..33 @type
    data data ?Any 33..33
    device device String 33..33
    driver driver String 33..33
    networkData network_data ?NetworkDeviceData 33..33
    pool pool String 33..33");

/// `api::resource::v1alpha3::AllocationResult`.
pub static ALLOCATION_RESULT: Type = Type::of("api::resource::v1alpha3", "AllocationResult", "
    devices devices ?DeviceAllocationResult 33..33
    nodeSelector node_selector ?api::core::v1::NodeSelector 33..33");

/// `api::resource::v1alpha3::BasicDevice`.
pub static BASIC_DEVICE: Type = Type::of("api::resource::v1alpha3", "BasicDevice", "
    allNodes all_nodes ?Bool 33..33
    attributes attributes ?{DeviceAttribute} 33..33
    capacity capacity ?{Quantity} 33..33
    consumesCounters consumes_counters ?[DeviceCounterConsumption] 33..33
    nodeName node_name ?String 33..33
    nodeSelector node_selector ?api::core::v1::NodeSelector 33..33
    taints taints ?[DeviceTaint] 33..33");

/// `api::resource::v1alpha3::CELDeviceSelector`.
pub static CEL_DEVICE_SELECTOR: Type = Type::of("api::resource::v1alpha3", "CELDeviceSelector", "
    expression expression String 33..34");

/// `api::resource::v1alpha3::Counter`.
pub static COUNTER: Type = Type::of("api::resource::v1alpha3", "Counter", "
    value value Quantity 33..33");

/// `api::resource::v1alpha3::CounterSet`.
pub static COUNTER_SET: Type = Type::of("api::resource::v1alpha3", "CounterSet", "
    counters counters {Counter} 33..33
    name name String 33..33");

/// `api::resource::v1alpha3::Device`.
pub static DEVICE: Type = Type::of("api::resource::v1alpha3", "Device", "
    basic basic ?BasicDevice 33..33
    name name String 33..33");

/// `api::resource::v1alpha3::DeviceAllocationConfiguration`.
pub static DEVICE_ALLOCATION_CONFIGURATION: Type = Type::of("api::resource::v1alpha3", "DeviceAllocationConfiguration", "
    opaque opaque ?OpaqueDeviceConfiguration 33..33
    requests requests ?[String] 33..33
    source source String 33..33");

/// `api::resource::v1alpha3::DeviceAllocationResult`.
pub static DEVICE_ALLOCATION_RESULT: Type = Type::of("api::resource::v1alpha3", "DeviceAllocationResult", "
    config config ?[DeviceAllocationConfiguration] 33..33
    results results ?[DeviceRequestAllocationResult] 33..33");

/// `api::resource::v1alpha3::DeviceAttribute`.
pub static DEVICE_ATTRIBUTE: Type = Type::of("api::resource::v1alpha3", "DeviceAttribute", "
    bool bool ?Bool 33..33
    int int ?Int64 33..33
    string string ?String 33..33
    version version ?String 33..33");

/// `api::resource::v1alpha3::DeviceClaim`.
pub static DEVICE_CLAIM: Type = Type::of("api::resource::v1alpha3", "DeviceClaim", "
    config config ?[DeviceClaimConfiguration] 33..33
    constraints constraints ?[DeviceConstraint] 33..33
    requests requests ?[DeviceRequest] 33..33");

/// `api::resource::v1alpha3::DeviceClaimConfiguration`.
pub static DEVICE_CLAIM_CONFIGURATION: Type = Type::of("api::resource::v1alpha3", "DeviceClaimConfiguration", "
    opaque opaque ?OpaqueDeviceConfiguration 33..33
    requests requests ?[String] 33..33");

/// `api::resource::v1alpha3::DeviceClass`.
pub static DEVICE_CLASS: Type = Type::of("api::resource::v1alpha3", "DeviceClass", "
    metadata metadata apimachinery::pkg::apis::meta::v1::ObjectMeta 33..33
    spec spec DeviceClassSpec 33..33");

/// `api::resource::v1alpha3::DeviceClassConfiguration`.
pub static DEVICE_CLASS_CONFIGURATION: Type = Type::of("api::resource::v1alpha3", "DeviceClassConfiguration", "
    opaque opaque ?OpaqueDeviceConfiguration 33..33");

/// `api::resource::v1alpha3::DeviceClassSpec`.
pub static DEVICE_CLASS_SPEC: Type = Type::of("api::resource::v1alpha3", "DeviceClassSpec", "
    config config ?[DeviceClassConfiguration] 33..33
    selectors selectors ?[DeviceSelector] 33..33");

/// `api::resource::v1alpha3::DeviceConstraint`.
pub static DEVICE_CONSTRAINT: Type = Type::of("api::resource::v1alpha3", "DeviceConstraint", "
    matchAttribute match_attribute ?String 33..33
    requests requests ?[String] 33..33");

/// `api::resource::v1alpha3::DeviceCounterConsumption`.
pub static DEVICE_COUNTER_CONSUMPTION: Type = Type::of("api::resource::v1alpha3", "DeviceCounterConsumption", "
    counterSet counter_set String 33..33
    counters counters {Counter} 33..33");

/// `api::resource::v1alpha3::DeviceRequest`.
pub static DEVICE_REQUEST: Type = Type::of("api::resource::v1alpha3", "DeviceRequest", "
    adminAccess admin_access ?Bool 33..33
    allocationMode allocation_mode ?String 33..33
    count count ?Int64 33..33
    deviceClassName device_class_name ?String 33..33
    firstAvailable first_available ?[DeviceSubRequest] 33..33
    name name String 33..33
    selectors selectors ?[DeviceSelector] 33..33
    tolerations tolerations ?[DeviceToleration] 33..33");

/// `api::resource::v1alpha3::DeviceRequestAllocationResult`.
pub static DEVICE_REQUEST_ALLOCATION_RESULT: Type = Type::of("api::resource::v1alpha3", "DeviceRequestAllocationResult", "
    adminAccess admin_access ?Bool 33..33
    device device String 33..33
    driver driver String 33..33
    pool pool String 33..33
    request request String 33..33
    tolerations tolerations ?[DeviceToleration] 33..33");

/// `api::resource::v1alpha3::DeviceSelector`.
pub static DEVICE_SELECTOR: Type = Type::of("api::resource::v1alpha3", "DeviceSelector", "
    cel cel ?CELDeviceSelector 33..34");

/// `api::resource::v1alpha3::DeviceSubRequest`.
pub static DEVICE_SUB_REQUEST: Type = Type::of("api::resource::v1alpha3", "DeviceSubRequest", "
    allocationMode allocation_mode ?String 33..33
    count count ?Int64 33..33
    deviceClassName device_class_name String 33..33
    name name String 33..33
    selectors selectors ?[DeviceSelector] 33..33
    tolerations tolerations ?[DeviceToleration] 33..33");

/// `api::resource::v1alpha3::DeviceTaint`.
pub static DEVICE_TAINT: Type = Type::of("api::resource::v1alpha3", "DeviceTaint", "
    effect effect String
    key key String
    timeAdded time_added ?Time
    value value ?String");

/// `api::resource::v1alpha3::DeviceTaintRule`.
pub static DEVICE_TAINT_RULE: Type = Type::of("api::resource::v1alpha3", "DeviceTaintRule", "
    metadata metadata apimachinery::pkg::apis::meta::v1::ObjectMeta
    spec spec DeviceTaintRuleSpec
    status status ?DeviceTaintRuleStatus 35..37");

/// `api::resource::v1alpha3::DeviceTaintRuleSpec`.
pub static DEVICE_TAINT_RULE_SPEC: Type = Type::of("api::resource::v1alpha3", "DeviceTaintRuleSpec", "
    deviceSelector device_selector ?DeviceTaintSelector
    taint taint DeviceTaint");

/// `api::resource::v1alpha3::DeviceTaintRuleStatus`.
pub static DEVICE_TAINT_RULE_STATUS: Type = Type::of("api::resource::v1alpha3", "DeviceTaintRuleStatus", "
    conditions conditions ?[apimachinery::pkg::apis::meta::v1::Condition] 35..37 @type");

/// `api::resource::v1alpha3::DeviceTaintSelector`.
pub static DEVICE_TAINT_SELECTOR: Type = Type::of("api::resource::v1alpha3", "DeviceTaintSelector", "
    device device ?String
    deviceClassName device_class_name ?String 33..34
    driver driver ?String
    pool pool ?String
    selectors selectors ?[DeviceSelector] 33..34");

/// `api::resource::v1alpha3::DeviceToleration`.
pub static DEVICE_TOLERATION: Type = Type::of("api::resource::v1alpha3", "DeviceToleration", "
    effect effect ?String 33..33
    key key ?String 33..33
    operator operator ?String 33..33
    tolerationSeconds toleration_seconds ?Int64 33..33
    value value ?String 33..33");

/// `api::resource::v1alpha3::NetworkDeviceData`.
pub static NETWORK_DEVICE_DATA: Type = Type::of("api::resource::v1alpha3", "NetworkDeviceData", "
    hardwareAddress hardware_address ?String 33..33
    interfaceName interface_name ?String 33..33
    ips ips ?[String] 33..33");

/// `api::resource::v1alpha3::OpaqueDeviceConfiguration`.
pub static OPAQUE_DEVICE_CONFIGURATION: Type = Type::of("api::resource::v1alpha3", "OpaqueDeviceConfiguration", "
    driver driver String 33..33
    parameters parameters Any 33..33");

/// `api::resource::v1alpha3::PartitionTypeStatus`.
pub static PARTITION_TYPE_STATUS: Type = Type::of("api::resource::v1alpha3", "PartitionTypeStatus", "
    allocatable allocatable Int32 37..37
    attribute attribute String 37..37
    total total Int32 37..37
    type type_ String 37..37");

/// `api::resource::v1alpha3::PoolStatus`.
pub static POOL_STATUS: Type = Type::of("api::resource::v1alpha3", "PoolStatus", "
    allocatedDevices allocated_devices ?Int32 36..37
    availableDevices available_devices ?Int32 36..37
    driver driver String 36..37
    generation generation Int64 36..37
    nodeName node_name ?String 36..37
    partitionSummary partition_summary ?[PartitionTypeStatus] 37..37
    poolName pool_name String 36..37
    resourceSliceCount resource_slice_count ?Int32 36..37
    shareableSummary shareable_summary ?ShareableSummaryStatus 37..37
    totalDevices total_devices ?Int32 36..37
    unavailableDevices unavailable_devices ?Int32 36..37
    validationError validation_error ?String 36..37");

/// `api::resource::v1alpha3::ResourceClaim`.
pub static RESOURCE_CLAIM: Type = Type::of("api::resource::v1alpha3", "ResourceClaim", "
    metadata metadata apimachinery::pkg::apis::meta::v1::ObjectMeta 33..33
    spec spec ResourceClaimSpec 33..33
    status status ?ResourceClaimStatus 33..33");

/// `api::resource::v1alpha3::ResourceClaimConsumerReference`.
pub static RESOURCE_CLAIM_CONSUMER_REFERENCE: Type = Type::of("api::resource::v1alpha3", "ResourceClaimConsumerReference", "
    apiGroup api_group ?String 33..33
    name name String 33..33
    resource resource String 33..33
    uid uid String 33..33");

/// `api::resource::v1alpha3::ResourceClaimSpec`.
pub static RESOURCE_CLAIM_SPEC: Type = Type::of("api::resource::v1alpha3", "ResourceClaimSpec", "
    devices devices ?DeviceClaim 33..33");

/// `api::resource::v1alpha3::ResourceClaimStatus`.
pub static RESOURCE_CLAIM_STATUS: Type = Type::of("api::resource::v1alpha3", "ResourceClaimStatus", "
    allocation allocation ?AllocationResult 33..33
    devices devices ?[AllocatedDeviceStatus] 33..33 @driver,device,pool
    reservedFor reserved_for ?[ResourceClaimConsumerReference] 33..33 @uid");

/// `api::resource::v1alpha3::ResourceClaimTemplate`.
pub static RESOURCE_CLAIM_TEMPLATE: Type = Type::of("api::resource::v1alpha3", "ResourceClaimTemplate", "
    metadata metadata apimachinery::pkg::apis::meta::v1::ObjectMeta 33..33
    spec spec ResourceClaimTemplateSpec 33..33");

/// `api::resource::v1alpha3::ResourceClaimTemplateSpec`.
pub static RESOURCE_CLAIM_TEMPLATE_SPEC: Type = Type::of("api::resource::v1alpha3", "ResourceClaimTemplateSpec", "
    metadata metadata ?apimachinery::pkg::apis::meta::v1::ObjectMeta 33..33
    spec spec ResourceClaimSpec 33..33");

/// `api::resource::v1alpha3::ResourcePool`.
pub static RESOURCE_POOL: Type = Type::of("api::resource::v1alpha3", "ResourcePool", "
    generation generation Int64 33..33
    name name String 33..33
    resourceSliceCount resource_slice_count Int64 33..33");

/// `api::resource::v1alpha3::ResourcePoolStatusRequest`.
pub static RESOURCE_POOL_STATUS_REQUEST: Type = Type::of("api::resource::v1alpha3", "ResourcePoolStatusRequest", "
    metadata metadata apimachinery::pkg::apis::meta::v1::ObjectMeta 36..37
    spec spec ResourcePoolStatusRequestSpec 36..37
    status status ?ResourcePoolStatusRequestStatus 36..37");

/// `api::resource::v1alpha3::ResourcePoolStatusRequestSpec`.
pub static RESOURCE_POOL_STATUS_REQUEST_SPEC: Type = Type::of("api::resource::v1alpha3", "ResourcePoolStatusRequestSpec", "
    defaultPartitionTypeAttribute default_partition_type_attribute ?String 37..37
    driver driver String 36..37
    limit limit ?Int32 36..37
    poolName pool_name ?String 36..37");

/// `api::resource::v1alpha3::ResourcePoolStatusRequestStatus`.
pub static RESOURCE_POOL_STATUS_REQUEST_STATUS: Type = Type::of("api::resource::v1alpha3", "ResourcePoolStatusRequestStatus", "
    conditions conditions ?[apimachinery::pkg::apis::meta::v1::Condition] 36..37 @type
    poolCount pool_count Int32 36..37
    pools pools ?[PoolStatus] 36..37");

/// `api::resource::v1alpha3::ResourceSlice`.
pub static RESOURCE_SLICE: Type = Type::of("api::resource::v1alpha3", "ResourceSlice", "
    metadata metadata apimachinery::pkg::apis::meta::v1::ObjectMeta 33..33
    spec spec ResourceSliceSpec 33..33");

/// `api::resource::v1alpha3::ResourceSliceSpec`.
pub static RESOURCE_SLICE_SPEC: Type = Type::of("api::resource::v1alpha3", "ResourceSliceSpec", "
    allNodes all_nodes ?Bool 33..33
    devices devices ?[Device] 33..33
    driver driver String 33..33
    nodeName node_name ?String 33..33
    nodeSelector node_selector ?api::core::v1::NodeSelector 33..33
    perDeviceNodeSelection per_device_node_selection ?Bool 33..33
    pool pool ResourcePool 33..33
    sharedCounters shared_counters ?[CounterSet] 33..33");

/// `api::resource::v1alpha3::ShareableCapacityStatus`.
pub static SHAREABLE_CAPACITY_STATUS: Type = Type::of("api::resource::v1alpha3", "ShareableCapacityStatus", "
    available available Quantity 37..37
    consumed consumed Quantity 37..37
    name name String 37..37
    total total Quantity 37..37");

/// `api::resource::v1alpha3::ShareableSummaryStatus`.
pub static SHAREABLE_SUMMARY_STATUS: Type = Type::of("api::resource::v1alpha3", "ShareableSummaryStatus", "
    capacity capacity ?[ShareableCapacityStatus] 37..37
    fullyAvailableDevices fully_available_devices Int32 37..37
    partiallyAvailableDevices partially_available_devices Int32 37..37");
