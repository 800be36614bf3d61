//! A reference with its fields, as in the API.
use kubewright::pod;

fn main() {
    let _ = pod! {
        name: "web",
        container nginx { image: "nginx", env LEVEL: config_map_key_ref { name: "settings", key: "level" } }
    };
}
