//! Writes the manifests that deploy this crate's binary: `OUT_DIR/manifests.yaml`.

use kubewright::{config_map, pod};

config_map! {
    /// How the application runs.
    SETTINGS: "app-settings" {
        data: {
            // Where the file changes, Cargo compiles this again.
            "app.properties": from_file("config/app.properties"),
            MODE: "on",
        }
    }
}

fn main() {
    // The image of this very version.
    let image = concat!("registry.example/app:", env!("CARGO_PKG_VERSION"));
    let app = pod! {
        name: "app",
        labels: { app: "app" },
        volume settings: SETTINGS,
        container app {
            image: image,
            port http: 8080,
            env MODE: SETTINGS["MODE"],
            mount settings: { mount_path: "/etc/app", read_only: true },
            requests: { cpu: 100m, memory: 64Mi },
            limits: { memory: 128Mi },
            readiness_probe: http_get { path: "/ready", port: http },
        }
    };
    kubewright::build_script::write(|set| {
        set.namespace("apps").label("app.kubernetes.io/version", env!("CARGO_PKG_VERSION"));
        set.add(&SETTINGS).add(&app);
        Ok(())
    });
}
