//! A text of several lines as YAML's `|` has it.
use kubewright::config_map;

fn main() {
    let _ = config_map! {
        name: "settings",
        data: {
            "app.properties": |
                color=blue
                level=debug
        },
    };
}
