//! A float for a quantity.
use kubewright::pod;

fn main() {
    let amount = 0.5;
    let _ = pod! {
        name: "web",
        container nginx { image: "nginx", limits: { cpu: amount } }
    };
}
