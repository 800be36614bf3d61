#![deny(deprecated)]

fn main() {
    let _ = kubewright::pod! {
        name: "web",
        volume info: downward_api { item "cpu": resource(limits.cpu, container: ngin) },
        container nginx {
            image: "nginx",
            mount info: "/info",
        }
    };
}
