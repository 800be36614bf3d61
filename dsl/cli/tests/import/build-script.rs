//! Imported from `build-script.yaml` by `kubewright import`.

use kubewright::{build_script, config_map};

config_map! {
    NGINX: "nginx" {
        data: {
            "worker.count": "4",
            "nginx.conf": "# not a comment of YAML
http {
  server { listen 80; }
}
",
            "quoted.txt": r#"say "hello" \ world
twice
"#,
        },
    }
}

fn main() {
    build_script::write(|set| {
        set.add(&NGINX);
        Ok(())
    });
}
