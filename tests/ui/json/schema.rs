//! What is wrong in the schema of a custom resource, at its token.
use kubewright::custom_resource_definition;

fn main() {
    let _ = custom_resource_definition! {
        name: "crons.example.com",
        group: "example.com",
        scope: Namespaced,
        names: { plural: "crons", kind: "Cron" },
        version v1 {
            served: true,
            storage: true,
            schema: { open_api_v3_schema: {
                type: "object",
                properties: {
                    a: { type: "object", additional_properties: "yes" },
                    b: { type: "array", items: { tpe: "string" } },
                    c: { type: "number", maximum: "5" },
                },
            } },
        }
    };
}
