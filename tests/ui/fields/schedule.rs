//! A CronJob's field.
use kubewright::pod;

fn main() {
    let _ = pod! {
        name: "web",
        schedule: "* * * * *",
        container nginx { image: "nginx" }
    };
}
