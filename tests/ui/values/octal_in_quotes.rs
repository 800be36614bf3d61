//! A mode in quotes.
use kubewright::pod;

fn main() {
    let _ = pod! {
        name: "web",
        volume s: secret { secret_name: "a", default_mode: "0644" },
        container w { image: "w", mount s: "/s" }
    };
}
