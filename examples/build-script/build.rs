//! Writes the manifests that deploy this crate's binary: `OUT_DIR/manifests.yaml`.

use kubewright::{config_map, deployment, service};

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

deployment! {
    APP: "app" {
        replicas: 2,
        selector: { app: "app" },
        template {
            volume settings: SETTINGS,
            container app {
                // The image of this very version.
                image: concat!("registry.example/app:", env!("CARGO_PKG_VERSION")),
                port http: 8080,
                env MODE: SETTINGS["MODE"],
                mount settings: { mount_path: "/etc/app", read_only: true },
                readiness_probe: http_get { path: "/ready", port: http },
                requests: { cpu: 100m, memory: 64Mi },
                limits: { memory: 128Mi },
            }
        }
    }
}

service! { SERVICE: "app" { selector: APP, port http: { port: 80, target_port: APP["http"] } } }

fn main() {
    kubewright::build_script::write(|set| {
        set.namespace("apps").label("app.kubernetes.io/version", env!("CARGO_PKG_VERSION"));
        set.add(&SETTINGS).add(&APP).add(&SERVICE);
        Ok(())
    });
}
