//! The types of `k8s_openapi::apiextensions_apiserver::pkg::apis::apiextensions::v1`.
// Generated from the `k8s-openapi` source that Cargo.lock pins. Do not edit:
// `UPDATE_SCHEMA=1 cargo test --test schema` writes it anew.

use super::super::Type;
use super::super::Ty::*;

/// `apiextensions_apiserver::pkg::apis::apiextensions::v1::CustomResourceColumnDefinition`.
pub static CUSTOM_RESOURCE_COLUMN_DEFINITION: Type = Type::of("apiextensions_apiserver::pkg::apis::apiextensions::v1", "CustomResourceColumnDefinition", "
    description description ?String
    format format ?String
    jsonPath json_path String
    name name String
    priority priority ?Int32
    type type_ String");

/// `apiextensions_apiserver::pkg::apis::apiextensions::v1::CustomResourceConversion`.
pub static CUSTOM_RESOURCE_CONVERSION: Type = Type::of("apiextensions_apiserver::pkg::apis::apiextensions::v1", "CustomResourceConversion", "
    strategy strategy String
    webhook webhook ?WebhookConversion");

/// `apiextensions_apiserver::pkg::apis::apiextensions::v1::CustomResourceDefinition`.
pub static CUSTOM_RESOURCE_DEFINITION: Type = Type::of("apiextensions_apiserver::pkg::apis::apiextensions::v1", "CustomResourceDefinition", "
    metadata metadata apimachinery::pkg::apis::meta::v1::ObjectMeta
    spec spec CustomResourceDefinitionSpec
    status status ?CustomResourceDefinitionStatus");

/// `apiextensions_apiserver::pkg::apis::apiextensions::v1::CustomResourceDefinitionCondition`.
pub static CUSTOM_RESOURCE_DEFINITION_CONDITION: Type = Type::of("apiextensions_apiserver::pkg::apis::apiextensions::v1", "CustomResourceDefinitionCondition", "
    lastTransitionTime last_transition_time ?Time
    message message ?String
    observedGeneration observed_generation ?Int64 35..37
    reason reason ?String
    status status String
    type type_ String");

/// `apiextensions_apiserver::pkg::apis::apiextensions::v1::CustomResourceDefinitionNames`.
pub static CUSTOM_RESOURCE_DEFINITION_NAMES: Type = Type::of("apiextensions_apiserver::pkg::apis::apiextensions::v1", "CustomResourceDefinitionNames", "
    categories categories ?[String]
    kind kind String
    listKind list_kind ?String
    plural plural String
    shortNames short_names ?[String]
    singular singular ?String");

/// `apiextensions_apiserver::pkg::apis::apiextensions::v1::CustomResourceDefinitionSpec`.
pub static CUSTOM_RESOURCE_DEFINITION_SPEC: Type = Type::of("apiextensions_apiserver::pkg::apis::apiextensions::v1", "CustomResourceDefinitionSpec", "
    conversion conversion ?CustomResourceConversion
    group group String
    names names CustomResourceDefinitionNames
    preserveUnknownFields preserve_unknown_fields ?Bool
    scope scope String =Cluster|Namespaced
    versions versions [CustomResourceDefinitionVersion]");

/// `apiextensions_apiserver::pkg::apis::apiextensions::v1::CustomResourceDefinitionStatus`.
pub static CUSTOM_RESOURCE_DEFINITION_STATUS: Type = Type::of("apiextensions_apiserver::pkg::apis::apiextensions::v1", "CustomResourceDefinitionStatus", "
    acceptedNames accepted_names ?CustomResourceDefinitionNames
    conditions conditions ?[CustomResourceDefinitionCondition] @type
    observedGeneration observed_generation ?Int64 35..37
    storedVersions stored_versions ?[String]");

/// `apiextensions_apiserver::pkg::apis::apiextensions::v1::CustomResourceDefinitionVersion`.
pub static CUSTOM_RESOURCE_DEFINITION_VERSION: Type = Type::of("apiextensions_apiserver::pkg::apis::apiextensions::v1", "CustomResourceDefinitionVersion", "
    additionalPrinterColumns additional_printer_columns ?[CustomResourceColumnDefinition]
    deprecated deprecated ?Bool
    deprecationWarning deprecation_warning ?String
    name name String
    schema schema ?CustomResourceValidation
    selectableFields selectable_fields ?[SelectableField]
    served served Bool
    storage storage Bool
    subresources subresources ?CustomResourceSubresources");

/// `apiextensions_apiserver::pkg::apis::apiextensions::v1::CustomResourceSubresourceScale`.
pub static CUSTOM_RESOURCE_SUBRESOURCE_SCALE: Type = Type::of("apiextensions_apiserver::pkg::apis::apiextensions::v1", "CustomResourceSubresourceScale", "
    labelSelectorPath label_selector_path ?String
    specReplicasPath spec_replicas_path String
    statusReplicasPath status_replicas_path String");

/// `apiextensions_apiserver::pkg::apis::apiextensions::v1::CustomResourceSubresourceStatus`.
pub static CUSTOM_RESOURCE_SUBRESOURCE_STATUS: Type = Type::of("apiextensions_apiserver::pkg::apis::apiextensions::v1", "CustomResourceSubresourceStatus", "");

/// `apiextensions_apiserver::pkg::apis::apiextensions::v1::CustomResourceSubresources`.
pub static CUSTOM_RESOURCE_SUBRESOURCES: Type = Type::of("apiextensions_apiserver::pkg::apis::apiextensions::v1", "CustomResourceSubresources", "
    scale scale ?CustomResourceSubresourceScale
    status status ?CustomResourceSubresourceStatus");

/// `apiextensions_apiserver::pkg::apis::apiextensions::v1::CustomResourceValidation`.
pub static CUSTOM_RESOURCE_VALIDATION: Type = Type::of("apiextensions_apiserver::pkg::apis::apiextensions::v1", "CustomResourceValidation", "
    openAPIV3Schema open_api_v3_schema ?JSONSchemaProps");

/// `apiextensions_apiserver::pkg::apis::apiextensions::v1::ExternalDocumentation`.
pub static EXTERNAL_DOCUMENTATION: Type = Type::of("apiextensions_apiserver::pkg::apis::apiextensions::v1", "ExternalDocumentation", "
    description description ?String
    url url ?String");

/// `apiextensions_apiserver::pkg::apis::apiextensions::v1::JSONSchemaProps`.
pub static JSON_SCHEMA_PROPS: Type = Type::of("apiextensions_apiserver::pkg::apis::apiextensions::v1", "JSONSchemaProps", "
    $ref ref_path ?String
    $schema schema ?String
    additionalItems additional_items ?JSONSchemaPropsOrBool
    additionalProperties additional_properties ?JSONSchemaPropsOrBool
    allOf all_of ?[JSONSchemaProps]
    anyOf any_of ?[JSONSchemaProps]
    default default ?Any
    definitions definitions ?{JSONSchemaProps}
    dependencies dependencies ?{JSONSchemaPropsOrStringArray}
    description description ?String
    enum enum_ ?[Any]
    example example ?Any
    exclusiveMaximum exclusive_maximum ?Bool
    exclusiveMinimum exclusive_minimum ?Bool
    externalDocs external_docs ?ExternalDocumentation
    format format ?String
    id id ?String
    items items ?JSONSchemaPropsOrArray
    maxItems max_items ?Int64
    maxLength max_length ?Int64
    maxProperties max_properties ?Int64
    maximum maximum ?Float
    minItems min_items ?Int64
    minLength min_length ?Int64
    minProperties min_properties ?Int64
    minimum minimum ?Float
    multipleOf multiple_of ?Float
    not not ?JSONSchemaProps box
    nullable nullable ?Bool
    oneOf one_of ?[JSONSchemaProps]
    pattern pattern ?String
    patternProperties pattern_properties ?{JSONSchemaProps}
    properties properties ?{JSONSchemaProps}
    required required ?[String]
    title title ?String
    type type_ ?String =array|boolean|integer|number|object|string
    uniqueItems unique_items ?Bool
    x-kubernetes-embedded-resource x_kubernetes_embedded_resource ?Bool
    x-kubernetes-int-or-string x_kubernetes_int_or_string ?Bool
    x-kubernetes-list-map-keys x_kubernetes_list_map_keys ?[String]
    x-kubernetes-list-type x_kubernetes_list_type ?String
    x-kubernetes-map-type x_kubernetes_map_type ?String
    x-kubernetes-preserve-unknown-fields x_kubernetes_preserve_unknown_fields ?Bool
    x-kubernetes-validations x_kubernetes_validations ?[ValidationRule] @rule");

/// `apiextensions_apiserver::pkg::apis::apiextensions::v1::JSONSchemaPropsOrArray`.
pub static JSON_SCHEMA_PROPS_OR_ARRAY: Type = Type::one_of("apiextensions_apiserver::pkg::apis::apiextensions::v1", "JSONSchemaPropsOrArray", &[
    ("Schema", Object(&JSON_SCHEMA_PROPS)),
    ("Schemas", List(&Object(&JSON_SCHEMA_PROPS))),
]);

/// `apiextensions_apiserver::pkg::apis::apiextensions::v1::JSONSchemaPropsOrBool`.
pub static JSON_SCHEMA_PROPS_OR_BOOL: Type = Type::one_of("apiextensions_apiserver::pkg::apis::apiextensions::v1", "JSONSchemaPropsOrBool", &[
    ("Schema", Object(&JSON_SCHEMA_PROPS)),
    ("Bool", Bool),
]);

/// `apiextensions_apiserver::pkg::apis::apiextensions::v1::JSONSchemaPropsOrStringArray`.
pub static JSON_SCHEMA_PROPS_OR_STRING_ARRAY: Type = Type::one_of("apiextensions_apiserver::pkg::apis::apiextensions::v1", "JSONSchemaPropsOrStringArray", &[
    ("Schema", Object(&JSON_SCHEMA_PROPS)),
    ("Strings", List(&String)),
]);

/// `apiextensions_apiserver::pkg::apis::apiextensions::v1::SelectableField`.
pub static SELECTABLE_FIELD: Type = Type::of("apiextensions_apiserver::pkg::apis::apiextensions::v1", "SelectableField", "
    jsonPath json_path String");

/// `apiextensions_apiserver::pkg::apis::apiextensions::v1::ServiceReference`.
pub static SERVICE_REFERENCE: Type = Type::of("apiextensions_apiserver::pkg::apis::apiextensions::v1", "ServiceReference", "
    name name String
    namespace namespace String
    path path ?String
    port port ?Int32");

/// `apiextensions_apiserver::pkg::apis::apiextensions::v1::ValidationRule`.
pub static VALIDATION_RULE: Type = Type::of("apiextensions_apiserver::pkg::apis::apiextensions::v1", "ValidationRule", "
    fieldPath field_path ?String
    message message ?String
    messageExpression message_expression ?String
    optionalOldSelf optional_old_self ?Bool
    reason reason ?String =FieldValueDuplicate|FieldValueForbidden|FieldValueInvalid|FieldValueRequired
    rule rule String");

/// `apiextensions_apiserver::pkg::apis::apiextensions::v1::WebhookClientConfig`.
pub static WEBHOOK_CLIENT_CONFIG: Type = Type::of("apiextensions_apiserver::pkg::apis::apiextensions::v1", "WebhookClientConfig", "
    caBundle ca_bundle ?Bytes
    service service ?ServiceReference
    url url ?String");

/// `apiextensions_apiserver::pkg::apis::apiextensions::v1::WebhookConversion`.
pub static WEBHOOK_CONVERSION: Type = Type::of("apiextensions_apiserver::pkg::apis::apiextensions::v1", "WebhookConversion", "
    clientConfig client_config ?WebhookClientConfig
    conversionReviewVersions conversion_review_versions [String]");
