//! Loop variable that is a reference as name of env: its own type is not the mistake.
use kubewright::pod;

fn main() {
    let _ = pod! {
        name: "web",
        container nginx { image: "nginx", for name in ["A", "B"].iter() { env name: "on" } }
    };
}
