//! A path of fields in one, as Helm's `--set` has it.
use kubewright::pod;

fn main() {
    let _ = pod! {
        name: "web",
        container nginx {
            image: "nginx",
            limits.cpu: 500m,
        }
    };
}
