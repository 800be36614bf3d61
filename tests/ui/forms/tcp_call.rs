//! Tcp_socket as a call.
use kubewright::pod;

fn main() {
    let _ = pod! {
        name: "web",
        container nginx { image: "nginx", liveness_probe: tcp_socket(80) }
    };
}
