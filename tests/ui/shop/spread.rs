//! A spread of other pods.
#![deny(deprecated)]

use kubewright::deployment;

fn main() {
    let _ = deployment! {
        name: "web",
        selector: { app: "web" },
        template {
            topology_spread_constraint {
                max_skew: 1, topology_key: "zone", when_unsatisfiable: DoNotSchedule, label_selector: { app: "wbe" },
            },
            container web { image: "web" },
        }
    };
}
