//! A name where there is none.
use kubewright::deployment;

fn main() {
    let _ = deployment! {
        name: "web",
        selector: { app: "web" },
        template web { container nginx { image: "nginx" } }
    };
}
