//! Attributes that say nothing here, and mistakes behind those that do.
use kubewright::pod;

fn main() {
    let _ = pod! {
        name: "web",
        labels: { #[serde(skip)] app: "web" },
        #[allow(unused)]
        container web {
            image: "web",
            args: [#[inline] "a"],
            #[cfg(all())]
            imge: "web",
            #[cfg(all())]
            port http: 70000,
            #[cfg(any())]
            env A: 5,
        }
    };
}
