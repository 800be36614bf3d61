//! A dependency under another name, exported again, and macros around its macros.

pub use manifests;
pub use manifests::{config_map, pod as plain_pod};

config_map! {
    pub SHARED: "shared" { data: { REGION: "eu" } }
}

/// A pod as this team has them: with what all of them share.
#[macro_export]
macro_rules! team_pod {
    ($name:literal, $image:expr, { $($more:tt)* }) => {
        $crate::manifests::pod! {
            name: $name,
            labels: { team: "shop" },
            container main {
                image: $image,
                env REGION: $crate::SHARED["REGION"],
                $($more)*
            }
        }
    };
}

/// By the name that the dependency has here.
pub fn pod() -> manifests::k8s::api::core::v1::Pod {
    manifests::pod! { name: "own", container main { image: "x", env REGION: SHARED["REGION"] } }
}
