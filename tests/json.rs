//! Values of any form, and of one of several: what JSON can say.

use std::collections::BTreeMap;

use kubewright::k8s::apiextensions_apiserver::pkg::apis::apiextensions::v1::{
    JSON, JSONSchemaProps, JSONSchemaPropsOrArray, JSONSchemaPropsOrBool,
};
use kubewright::{controller_revision, custom_resource_definition, fragment, subject_access_review, to_yaml};
use serde_json::json;

#[test]
fn what_json_says_can_be_written() {
    let (name, more) = ("web", BTreeMap::from([("z", 26)]));
    let number = 7_u16;
    let revision = controller_revision! {
        name: "web-1",
        revision: 1,
        data: {
            text: "a", "quoted.key": 'b'.to_string(), type: null, truth: true,
            int: -5, big: 18446744073709551615, float: 1.5, negative: -0.25,
            list: [1, "two", null, [3, { four: 4 }], ..["five"]],
            empty: {}, none: [],
            nested: { (name): { deep: { deeper: number } }, ..more },
            option: (None::<String>),
            if number > 5 { large: true } else { small: true }
            for index in 0..2 { (format!("n{index}")): index }
        },
    };
    let expected = json!({
        "text": "a", "quoted.key": "b", "type": null, "truth": true,
        "int": -5, "big": 18446744073709551615_u64, "float": 1.5, "negative": -0.25,
        "list": [1, "two", null, [3, { "four": 4 }], "five"],
        "empty": {}, "none": [],
        "nested": { "web": { "deep": { "deeper": 7 } }, "z": 26 },
        "option": null,
        "large": true,
        "n0": 0, "n1": 1,
    });
    assert_eq!(revision.data.map(|data| data.0), Some(expected));
}

#[test]
fn a_value_of_any_form_may_be_an_expression() {
    let value = json!({ "a": [1, 2] });
    for revision in [
        controller_revision! { name: "a", revision: 1, data: value.clone() },
        controller_revision! { name: "a", revision: 1, data: { ..value.as_object().cloned().unwrap_or_default() } },
        controller_revision! { name: "a", revision: 1, data: { a: value["a"].clone() } },
        controller_revision! { name: "a", revision: 1, data: (kubewright::k8s::apimachinery::pkg::runtime::RawExtension(value.clone())) },
    ] {
        assert_eq!(revision.data.map(|data| data.0), Some(value.clone()));
    }
}

#[test]
fn a_schema_reads_as_it_does_in_yaml() {
    let port: JSONSchemaProps =
        fragment!(JSONSchemaProps { type: "integer", minimum: 1, maximum: 65535.5, default: 80 });
    let crd = custom_resource_definition! {
        name: "crons.example.com",
        group: "example.com",
        scope: Namespaced,
        names: { plural: "crons", singular: "cron", kind: "Cron", list_kind: "CronList" },
        version v1 {
            served: true,
            storage: true,
            subresources: { status: {} },
            schema: { open_api_v3_schema: {
                type: "object",
                required: ["spec"],
                properties: {
                    spec: {
                        type: "object",
                        properties: {
                            port: { ..port, description: "the port" },
                            schedule: { type: "string", pattern: "^.*$", enum: ["daily", "weekly"], default: "daily" },
                            labels: { type: "object", additional_properties: { type: "string" } },
                            closed: { type: "object", additional_properties: false },
                            list: { type: "array", items: { type: "string" }, default: ["a", { b: null }] },
                            any: { x_kubernetes_preserve_unknown_fields: true, nullable: true, example: { a: 1 } },
                            either: { x_kubernetes_int_or_string: true },
                            no: { type: "string", not: { enum: [null, 1] } },
                        },
                        x_kubernetes_validation "self.port > 0": { message: "positive" },
                    },
                    status: { type: "object", x_kubernetes_preserve_unknown_fields: true },
                },
            } },
        }
    };
    let schema = crd.spec.versions[0].schema.as_ref().and_then(|schema| schema.open_api_v3_schema.clone());
    let written = serde_json::to_value(schema.expect("a schema")).expect("JSON");
    let spec = &written["properties"]["spec"];
    let of = |name: &str| &spec["properties"][name];
    assert_eq!(
        *of("port"),
        json!({ "type": "integer", "minimum": 1.0, "maximum": 65535.5, "default": 80, "description": "the port" })
    );
    assert_eq!(of("schedule")["enum"], json!(["daily", "weekly"]));
    assert_eq!(of("labels")["additionalProperties"], json!({ "type": "string" }));
    assert_eq!(of("closed")["additionalProperties"], json!(false));
    assert_eq!(of("list")["items"], json!({ "type": "string" }));
    assert_eq!(of("list")["default"], json!(["a", { "b": null }]));
    assert_eq!(of("any")["x-kubernetes-preserve-unknown-fields"], json!(true));
    assert_eq!(of("no")["not"], json!({ "enum": [null, 1] }));
    assert_eq!(spec["x-kubernetes-validations"], json!([{ "rule": "self.port > 0", "message": "positive" }]));
    assert!(to_yaml(&crd).is_ok_and(|yaml| yaml.contains("x-kubernetes-int-or-string: true")));
}

#[test]
fn forms_take_expressions_and_lists() {
    let string: JSONSchemaProps = fragment!(JSONSchemaProps { type: "string" });
    let tuple = fragment!(JSONSchemaProps {
        items: [{ type: "string" }, string.clone()],
        additional_items: string.clone(),
        additional_properties: true,
        not: string.clone(),
        dependencies: { a: ["b", "c"], d: { type: "object" } },
        default: (JSON(json!(1))),
    });
    assert!(matches!(tuple.items, Some(JSONSchemaPropsOrArray::Schemas(ref items)) if items.len() == 2));
    assert!(matches!(tuple.additional_items, Some(JSONSchemaPropsOrBool::Schema(_))));
    assert_eq!(tuple.additional_properties, Some(JSONSchemaPropsOrBool::Bool(true)));
    assert_eq!(tuple.dependencies.map_or(0, |dependencies| dependencies.len()), 2);
    assert_eq!((tuple.not.is_some(), tuple.default), (true, Some(JSON(json!(1)))));
}

#[test]
fn a_map_of_lists_is_written() {
    let more = String::from("c");
    let review = subject_access_review! { spec: { user: "me", non_resource_attributes: { path: "/" }, extra: { scopes: ["a", "b", more], none: [] } } };
    let extra = review.spec.extra.expect("what is extra");
    assert_eq!(extra["scopes"], ["a", "b", "c"]);
    assert_eq!(extra.len(), 2);
}
