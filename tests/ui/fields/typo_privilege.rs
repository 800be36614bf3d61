//! A field of a container's security context, misspelt.
use kubewright::pod;

fn main() {
    let _ = pod! {
        name: "web",
        container nginx {
            image: "nginx",
            security_context: {
                run_as_non_root: true,
                allow_priviledge_escalation: false,
            },
        }
    };
}
