//! Comments of documentation and `#[cfg(…)]` before fields, elements, entries of maps and values of lists.
#![deny(warnings)]

use kubewright::k8s::api::core::v1::Container;
use kubewright::{config_map, controller_revision, fragment, pod};

#[test]
fn documentation_is_taken_everywhere() {
    let base = fragment!(
        /// A container.
        Container { image: "web" }
    );
    let web = pod! {
        /// The name.
        name: "web",
        /** Labels. */
        labels: {
            /// What it is of.
            app: "web",
            // Nothing.
        },
        /// The one container,
        /// over two lines.
        container web {
            /// What it begins as.
            ..base,
            /// Where it listens.
            port http: 80,
            args: [
                /// The first.
                "a",
                /// The second.
                "b",
            ],
            env_from: [
                /// From there.
                { prefix: "A_", config_map_ref: { name: "a" } },
            ],
            liveness_probe: {
                /// How it is asked.
                http_get { path: "/", /// Where.
                    port: http }
            },
            /// Nothing follows.
        }
    };
    let container: &Container = &web.spec.as_ref().expect("a spec").containers[0];
    assert_eq!(container.args.as_ref().map_or(0, Vec::len), 2);
    assert_eq!(container.image.as_deref(), Some("web"));
}

#[test]
fn what_is_not_met_is_not_there_and_not_compiled() {
    let web = pod! {
        name: "web",
        #[cfg(any())]
        node_name: nowhere::at_all(),
        #[cfg(all())]
        node_name: "here",
        labels: {
            #[cfg(all())]
            app: "web",
            #[cfg(any())]
            tier: nowhere::at_all(),
        },
        #[cfg(any())]
        container off { image: nowhere::at_all() }
        #[cfg(not(any()))]
        #[cfg(all())]
        container on {
            image: "on",
            args: ["a", #[cfg(any())] nowhere::at_all(), #[cfg(all())] "b", #[cfg(all())] ..["c"]],
            #[cfg(any())]
            port http: 80,
            env A: "1",
            #[cfg(any())]
            env B: nowhere::at_all(),
        }
    };
    let spec = web.spec.expect("a spec");
    assert_eq!((spec.node_name.as_deref(), spec.containers.len()), (Some("here"), 1));
    assert_eq!(spec.containers[0].args.as_deref().unwrap_or_default(), ["a", "b", "c"]);
    assert_eq!((spec.containers[0].env.iter().flatten().count(), &spec.containers[0].ports), (1, &None));
    assert_eq!(web.metadata.labels.map_or(0, |labels| labels.len()), 1);
}

#[test]
fn conditions_stand_upon_a_base_and_in_values_of_any_form() {
    let base = fragment!(Container { image: "web", args: ["a"], env A: "1" });
    let own = fragment!(Container {
        ..base,
        #[cfg(any())]
        args: ["b"],
        #[cfg(any())]
        env A: nowhere::at_all(),
        #[cfg(all())]
        env B: "2",
    });
    assert_eq!((own.args.map_or(0, |args| args.len()), own.env.map_or(0, |env| env.len())), (1, 2));
    let revision = controller_revision! {
        name: "a",
        revision: 1,
        data: { list: [1, #[cfg(any())] 2, #[cfg(all())] 3], #[cfg(any())] off: 1, #[cfg(all())] on: 2 },
    };
    assert_eq!(revision.data.map(|data| data.0), Some(serde_json::json!({ "list": [1, 3], "on": 2 })));
    let settings = config_map! {
        name: "settings",
        data: { #[cfg(any())] a: "1", #[cfg(all())] /** What. */ b: "2" },
    };
    assert_eq!(settings.data.map_or(0, |data| data.len()), 1);
}
