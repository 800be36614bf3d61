//! Match as an item.
use kubewright::pod;

fn main() {
    let _ = pod! {
        name: "web",
        match 1 { 1 => {} _ => {} }
        container nginx { image: "nginx" }
    };
}
