//! An application that brings its manifests: `app manifests | kubectl apply -f -`.

/// What deploys this binary.
const MANIFESTS: &str = include_str!(concat!(env!("OUT_DIR"), "/manifests.yaml"));

fn main() {
    match std::env::args().nth(1).as_deref() {
        Some("manifests") => print!("{MANIFESTS}"),
        _ => println!("usage: app manifests"),
    }
}
