//! What Kubernetes 1.34 brought, in a crate whose build script is for 1.33.

fn main() {
    let pod = kubewright::pod! {
        name: env!("POD"),
        container main {
            image: "x",
            restart_policy: Never,
            restart_policy_rules: [{ action: Restart, exit_codes: { operator: In, values: [42] } }],
        }
    };
    println!("{} 1.{}", pod.metadata.name.unwrap_or_default(), kubewright::VERSION.0);
}
