//! Numbers for args.
use kubewright::pod;

fn main() {
    let args = vec![1, 2];
    let _ = pod! {
        name: "web",
        container nginx { image: "nginx", args: args }
    };
}
