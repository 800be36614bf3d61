//! Imported from `module-shop.yaml` by `kubewright import`.

use kubewright::{ManifestSet, config_map, job, namespace, service_account};

namespace! { pub SHOP: "shop" {} }
service_account! { pub WEB: "web" { namespace: SHOP } }
config_map! { pub SETTINGS: "settings" { namespace: SHOP, data: { LOG_LEVEL: "info" } } }

/// The objects, as one set.
pub fn manifests() -> ManifestSet {
    let mut set = ManifestSet::new();
    set.add(&SHOP).add(&WEB).add(&SETTINGS);
    // What nobody has a macro for.
    set.add(&custom(
        r#"{
        "apiVersion": "example.com/v1",
        "kind": "Widget",
        "metadata": {
            "name": "web",
            "namespace": "shop"
        },
        "spec": {
            "size": 3
        }
    }"#,
    ));
    set.add(&job! {
        generate_name: "migrate-",
        namespace: SHOP,
        template {
            restart_policy: Never,
            service_account_name: WEB,
            container migrate { image: "migrate:1", env_from: [SETTINGS] }
        }
    });
    set
}

/// An object of a kind that has no macro.
fn custom(json: &str) -> kubewright::k8s::serde_json::Value {
    kubewright::k8s::serde_json::from_str(json).expect("the text is JSON")
}
