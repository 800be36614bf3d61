//! The types of `k8s_openapi::apiextensions_apiserver::pkg::apis::apiextensions::v1`.
// Generated from the `k8s-openapi` source that Cargo.lock pins. Do not edit:
// `UPDATE_SCHEMA=1 cargo test --test schema` writes it anew.

use super::super::Ty::*;
use super::super::{Field, Type};

/// `apiextensions_apiserver::pkg::apis::apiextensions::v1::CustomResourceColumnDefinition`.
pub static CUSTOM_RESOURCE_COLUMN_DEFINITION: Type = Type {
    name: "CustomResourceColumnDefinition",
    path: "apiextensions_apiserver::pkg::apis::apiextensions::v1::CustomResourceColumnDefinition",
    fields: &[
        Field { rust: "description", json: "description", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "format", json: "format", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "json_path", json: "jsonPath", ty: String, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "name", json: "name", ty: String, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "priority", json: "priority", ty: Int32, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "type_", json: "type", ty: String, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `apiextensions_apiserver::pkg::apis::apiextensions::v1::CustomResourceConversion`.
pub static CUSTOM_RESOURCE_CONVERSION: Type = Type {
    name: "CustomResourceConversion",
    path: "apiextensions_apiserver::pkg::apis::apiextensions::v1::CustomResourceConversion",
    fields: &[
        Field { rust: "strategy", json: "strategy", ty: String, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "webhook", json: "webhook", ty: Object(&WEBHOOK_CONVERSION), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `apiextensions_apiserver::pkg::apis::apiextensions::v1::CustomResourceDefinition`.
pub static CUSTOM_RESOURCE_DEFINITION: Type = Type {
    name: "CustomResourceDefinition",
    path: "apiextensions_apiserver::pkg::apis::apiextensions::v1::CustomResourceDefinition",
    fields: &[
        Field { rust: "metadata", json: "metadata", ty: Object(&super::meta_v1::OBJECT_META), optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "spec", json: "spec", ty: Object(&CUSTOM_RESOURCE_DEFINITION_SPEC), optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "status", json: "status", ty: Object(&CUSTOM_RESOURCE_DEFINITION_STATUS), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `apiextensions_apiserver::pkg::apis::apiextensions::v1::CustomResourceDefinitionCondition`.
pub static CUSTOM_RESOURCE_DEFINITION_CONDITION: Type = Type {
    name: "CustomResourceDefinitionCondition",
    path: "apiextensions_apiserver::pkg::apis::apiextensions::v1::CustomResourceDefinitionCondition",
    fields: &[
        Field { rust: "last_transition_time", json: "lastTransitionTime", ty: Time, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "message", json: "message", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "observed_generation", json: "observedGeneration", ty: Int64, optional: true, boxed: false, since: 35, until: 37, values: &[], keys: &[] },
        Field { rust: "reason", json: "reason", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "status", json: "status", ty: String, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "type_", json: "type", ty: String, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `apiextensions_apiserver::pkg::apis::apiextensions::v1::CustomResourceDefinitionNames`.
pub static CUSTOM_RESOURCE_DEFINITION_NAMES: Type = Type {
    name: "CustomResourceDefinitionNames",
    path: "apiextensions_apiserver::pkg::apis::apiextensions::v1::CustomResourceDefinitionNames",
    fields: &[
        Field { rust: "categories", json: "categories", ty: List(&String), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "kind", json: "kind", ty: String, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "list_kind", json: "listKind", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "plural", json: "plural", ty: String, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "short_names", json: "shortNames", ty: List(&String), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "singular", json: "singular", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `apiextensions_apiserver::pkg::apis::apiextensions::v1::CustomResourceDefinitionSpec`.
pub static CUSTOM_RESOURCE_DEFINITION_SPEC: Type = Type {
    name: "CustomResourceDefinitionSpec",
    path: "apiextensions_apiserver::pkg::apis::apiextensions::v1::CustomResourceDefinitionSpec",
    fields: &[
        Field { rust: "conversion", json: "conversion", ty: Object(&CUSTOM_RESOURCE_CONVERSION), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "group", json: "group", ty: String, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "names", json: "names", ty: Object(&CUSTOM_RESOURCE_DEFINITION_NAMES), optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "preserve_unknown_fields", json: "preserveUnknownFields", ty: Bool, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "scope", json: "scope", ty: String, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "versions", json: "versions", ty: List(&Object(&CUSTOM_RESOURCE_DEFINITION_VERSION)), optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `apiextensions_apiserver::pkg::apis::apiextensions::v1::CustomResourceDefinitionStatus`.
pub static CUSTOM_RESOURCE_DEFINITION_STATUS: Type = Type {
    name: "CustomResourceDefinitionStatus",
    path: "apiextensions_apiserver::pkg::apis::apiextensions::v1::CustomResourceDefinitionStatus",
    fields: &[
        Field { rust: "accepted_names", json: "acceptedNames", ty: Object(&CUSTOM_RESOURCE_DEFINITION_NAMES), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "conditions", json: "conditions", ty: List(&Object(&CUSTOM_RESOURCE_DEFINITION_CONDITION)), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &["type"] },
        Field { rust: "observed_generation", json: "observedGeneration", ty: Int64, optional: true, boxed: false, since: 35, until: 37, values: &[], keys: &[] },
        Field { rust: "stored_versions", json: "storedVersions", ty: List(&String), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `apiextensions_apiserver::pkg::apis::apiextensions::v1::CustomResourceDefinitionVersion`.
pub static CUSTOM_RESOURCE_DEFINITION_VERSION: Type = Type {
    name: "CustomResourceDefinitionVersion",
    path: "apiextensions_apiserver::pkg::apis::apiextensions::v1::CustomResourceDefinitionVersion",
    fields: &[
        Field { rust: "additional_printer_columns", json: "additionalPrinterColumns", ty: List(&Object(&CUSTOM_RESOURCE_COLUMN_DEFINITION)), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "deprecated", json: "deprecated", ty: Bool, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "deprecation_warning", json: "deprecationWarning", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "name", json: "name", ty: String, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "schema", json: "schema", ty: Object(&CUSTOM_RESOURCE_VALIDATION), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "selectable_fields", json: "selectableFields", ty: List(&Object(&SELECTABLE_FIELD)), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "served", json: "served", ty: Bool, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "storage", json: "storage", ty: Bool, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "subresources", json: "subresources", ty: Object(&CUSTOM_RESOURCE_SUBRESOURCES), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `apiextensions_apiserver::pkg::apis::apiextensions::v1::CustomResourceSubresourceScale`.
pub static CUSTOM_RESOURCE_SUBRESOURCE_SCALE: Type = Type {
    name: "CustomResourceSubresourceScale",
    path: "apiextensions_apiserver::pkg::apis::apiextensions::v1::CustomResourceSubresourceScale",
    fields: &[
        Field { rust: "label_selector_path", json: "labelSelectorPath", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "spec_replicas_path", json: "specReplicasPath", ty: String, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "status_replicas_path", json: "statusReplicasPath", ty: String, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `apiextensions_apiserver::pkg::apis::apiextensions::v1::CustomResourceSubresourceStatus`.
pub static CUSTOM_RESOURCE_SUBRESOURCE_STATUS: Type = Type {
    name: "CustomResourceSubresourceStatus",
    path: "apiextensions_apiserver::pkg::apis::apiextensions::v1::CustomResourceSubresourceStatus",
    fields: &[
    ],
    variants: &[],
};

/// `apiextensions_apiserver::pkg::apis::apiextensions::v1::CustomResourceSubresources`.
pub static CUSTOM_RESOURCE_SUBRESOURCES: Type = Type {
    name: "CustomResourceSubresources",
    path: "apiextensions_apiserver::pkg::apis::apiextensions::v1::CustomResourceSubresources",
    fields: &[
        Field { rust: "scale", json: "scale", ty: Object(&CUSTOM_RESOURCE_SUBRESOURCE_SCALE), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "status", json: "status", ty: Object(&CUSTOM_RESOURCE_SUBRESOURCE_STATUS), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `apiextensions_apiserver::pkg::apis::apiextensions::v1::CustomResourceValidation`.
pub static CUSTOM_RESOURCE_VALIDATION: Type = Type {
    name: "CustomResourceValidation",
    path: "apiextensions_apiserver::pkg::apis::apiextensions::v1::CustomResourceValidation",
    fields: &[
        Field { rust: "open_api_v3_schema", json: "openAPIV3Schema", ty: Object(&JSON_SCHEMA_PROPS), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `apiextensions_apiserver::pkg::apis::apiextensions::v1::ExternalDocumentation`.
pub static EXTERNAL_DOCUMENTATION: Type = Type {
    name: "ExternalDocumentation",
    path: "apiextensions_apiserver::pkg::apis::apiextensions::v1::ExternalDocumentation",
    fields: &[
        Field { rust: "description", json: "description", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "url", json: "url", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `apiextensions_apiserver::pkg::apis::apiextensions::v1::JSONSchemaProps`.
pub static JSON_SCHEMA_PROPS: Type = Type {
    name: "JSONSchemaProps",
    path: "apiextensions_apiserver::pkg::apis::apiextensions::v1::JSONSchemaProps",
    fields: &[
        Field { rust: "ref_path", json: "$ref", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "schema", json: "$schema", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "additional_items", json: "additionalItems", ty: OneOf(&JSON_SCHEMA_PROPS_OR_BOOL), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "additional_properties", json: "additionalProperties", ty: OneOf(&JSON_SCHEMA_PROPS_OR_BOOL), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "all_of", json: "allOf", ty: List(&Object(&JSON_SCHEMA_PROPS)), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "any_of", json: "anyOf", ty: List(&Object(&JSON_SCHEMA_PROPS)), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "default", json: "default", ty: Any, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "definitions", json: "definitions", ty: Map(&Object(&JSON_SCHEMA_PROPS)), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "dependencies", json: "dependencies", ty: Map(&OneOf(&JSON_SCHEMA_PROPS_OR_STRING_ARRAY)), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "description", json: "description", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "enum_", json: "enum", ty: List(&Any), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "example", json: "example", ty: Any, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "exclusive_maximum", json: "exclusiveMaximum", ty: Bool, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "exclusive_minimum", json: "exclusiveMinimum", ty: Bool, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "external_docs", json: "externalDocs", ty: Object(&EXTERNAL_DOCUMENTATION), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "format", json: "format", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "id", json: "id", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "items", json: "items", ty: OneOf(&JSON_SCHEMA_PROPS_OR_ARRAY), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "max_items", json: "maxItems", ty: Int64, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "max_length", json: "maxLength", ty: Int64, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "max_properties", json: "maxProperties", ty: Int64, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "maximum", json: "maximum", ty: Float, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "min_items", json: "minItems", ty: Int64, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "min_length", json: "minLength", ty: Int64, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "min_properties", json: "minProperties", ty: Int64, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "minimum", json: "minimum", ty: Float, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "multiple_of", json: "multipleOf", ty: Float, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "not", json: "not", ty: Object(&JSON_SCHEMA_PROPS), optional: true, boxed: true, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "nullable", json: "nullable", ty: Bool, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "one_of", json: "oneOf", ty: List(&Object(&JSON_SCHEMA_PROPS)), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "pattern", json: "pattern", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "pattern_properties", json: "patternProperties", ty: Map(&Object(&JSON_SCHEMA_PROPS)), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "properties", json: "properties", ty: Map(&Object(&JSON_SCHEMA_PROPS)), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "required", json: "required", ty: List(&String), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "title", json: "title", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "type_", json: "type", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "unique_items", json: "uniqueItems", ty: Bool, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "x_kubernetes_embedded_resource", json: "x-kubernetes-embedded-resource", ty: Bool, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "x_kubernetes_int_or_string", json: "x-kubernetes-int-or-string", ty: Bool, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "x_kubernetes_list_map_keys", json: "x-kubernetes-list-map-keys", ty: List(&String), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "x_kubernetes_list_type", json: "x-kubernetes-list-type", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "x_kubernetes_map_type", json: "x-kubernetes-map-type", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "x_kubernetes_preserve_unknown_fields", json: "x-kubernetes-preserve-unknown-fields", ty: Bool, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "x_kubernetes_validations", json: "x-kubernetes-validations", ty: List(&Object(&VALIDATION_RULE)), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &["rule"] },
    ],
    variants: &[],
};

/// `apiextensions_apiserver::pkg::apis::apiextensions::v1::JSONSchemaPropsOrArray`.
pub static JSON_SCHEMA_PROPS_OR_ARRAY: Type = Type {
    name: "JSONSchemaPropsOrArray",
    path: "apiextensions_apiserver::pkg::apis::apiextensions::v1::JSONSchemaPropsOrArray",
    fields: &[],
    variants: &[
        ("Schema", Object(&JSON_SCHEMA_PROPS)),
        ("Schemas", List(&Object(&JSON_SCHEMA_PROPS))),
    ],
};

/// `apiextensions_apiserver::pkg::apis::apiextensions::v1::JSONSchemaPropsOrBool`.
pub static JSON_SCHEMA_PROPS_OR_BOOL: Type = Type {
    name: "JSONSchemaPropsOrBool",
    path: "apiextensions_apiserver::pkg::apis::apiextensions::v1::JSONSchemaPropsOrBool",
    fields: &[],
    variants: &[
        ("Schema", Object(&JSON_SCHEMA_PROPS)),
        ("Bool", Bool),
    ],
};

/// `apiextensions_apiserver::pkg::apis::apiextensions::v1::JSONSchemaPropsOrStringArray`.
pub static JSON_SCHEMA_PROPS_OR_STRING_ARRAY: Type = Type {
    name: "JSONSchemaPropsOrStringArray",
    path: "apiextensions_apiserver::pkg::apis::apiextensions::v1::JSONSchemaPropsOrStringArray",
    fields: &[],
    variants: &[
        ("Schema", Object(&JSON_SCHEMA_PROPS)),
        ("Strings", List(&String)),
    ],
};

/// `apiextensions_apiserver::pkg::apis::apiextensions::v1::SelectableField`.
pub static SELECTABLE_FIELD: Type = Type {
    name: "SelectableField",
    path: "apiextensions_apiserver::pkg::apis::apiextensions::v1::SelectableField",
    fields: &[
        Field { rust: "json_path", json: "jsonPath", ty: String, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `apiextensions_apiserver::pkg::apis::apiextensions::v1::ServiceReference`.
pub static SERVICE_REFERENCE: Type = Type {
    name: "ServiceReference",
    path: "apiextensions_apiserver::pkg::apis::apiextensions::v1::ServiceReference",
    fields: &[
        Field { rust: "name", json: "name", ty: String, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "namespace", json: "namespace", ty: String, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "path", json: "path", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "port", json: "port", ty: Int32, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `apiextensions_apiserver::pkg::apis::apiextensions::v1::ValidationRule`.
pub static VALIDATION_RULE: Type = Type {
    name: "ValidationRule",
    path: "apiextensions_apiserver::pkg::apis::apiextensions::v1::ValidationRule",
    fields: &[
        Field { rust: "field_path", json: "fieldPath", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "message", json: "message", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "message_expression", json: "messageExpression", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "optional_old_self", json: "optionalOldSelf", ty: Bool, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "reason", json: "reason", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &["FieldValueDuplicate", "FieldValueForbidden", "FieldValueInvalid", "FieldValueRequired"], keys: &[] },
        Field { rust: "rule", json: "rule", ty: String, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `apiextensions_apiserver::pkg::apis::apiextensions::v1::WebhookClientConfig`.
pub static WEBHOOK_CLIENT_CONFIG: Type = Type {
    name: "WebhookClientConfig",
    path: "apiextensions_apiserver::pkg::apis::apiextensions::v1::WebhookClientConfig",
    fields: &[
        Field { rust: "ca_bundle", json: "caBundle", ty: Bytes, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "service", json: "service", ty: Object(&SERVICE_REFERENCE), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "url", json: "url", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `apiextensions_apiserver::pkg::apis::apiextensions::v1::WebhookConversion`.
pub static WEBHOOK_CONVERSION: Type = Type {
    name: "WebhookConversion",
    path: "apiextensions_apiserver::pkg::apis::apiextensions::v1::WebhookConversion",
    fields: &[
        Field { rust: "client_config", json: "clientConfig", ty: Object(&WEBHOOK_CLIENT_CONFIG), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "conversion_review_versions", json: "conversionReviewVersions", ty: List(&String), optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};
