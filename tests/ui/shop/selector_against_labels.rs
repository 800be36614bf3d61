//! A selector that the labels of the template do not match.
use kubewright::deployment;

fn main() {
    let _ = deployment! {
        name: "web",
        selector: { app: "web" },
        template { labels: { app: "wbe" }, container web { image: "web" } }
    };
}
