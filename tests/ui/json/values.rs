//! Values of any form: what is no JSON, and a key that stands twice.
use kubewright::controller_revision;

fn main() {
    let _ = controller_revision! {
        name: "web-1",
        revision: 1,
        data: { cpu: 250m, a: 1, b: { c: 1, c: 2 }, a: null, bytes: b"x" },
    };
}
