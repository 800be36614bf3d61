//! A value of any form that JSON does not have.
use kubewright::controller_revision;

struct Settings;

fn main() {
    let _ = controller_revision! {
        name: "web-1",
        revision: 1,
        data: { list: [Settings] },
    };
}
