//! A word that is no variable: nothing in the file binds it.
use kubewright::pod;

fn main() {
    let web = pod! {
        name: web,
        labels: { app: frontend },
        container nginx { image: "nginx", args: [serve, fast] }
    };
    let _ = web;
}
