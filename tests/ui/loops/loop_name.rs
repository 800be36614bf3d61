//! A variable where a bare word is the name itself: every container is called `name`.
use kubewright::pod;

fn main() {
    let _ = pod! {
        name: "workers",
        for name in ["first", "second"] {
            container name { image: "worker" }
        }
    };
}
