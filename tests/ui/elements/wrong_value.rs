//! What an element that the schema alone names holds, is judged as everywhere.
use kubewright::validating_webhook_configuration;

fn main() {
    let _ = validating_webhook_configuration! {
        name: "checks",
        webhook "a.example.com" {
            client_config: { url: "https://example.com" },
            side_efects: None,
            admission_review_versions: ["v1"],
        },
        webhook "b" {
            client_config: { url: "https://example.com" },
            side_effects: None,
            admission_review_versions: ["v1"],
        },
        for name in ["c.example.com"] {
            webhook name {
                client_config: { url: "https://example.com" },
                side_effects: None,
                admission_review_versions: ["v1"],
            }
        }
    };
}
