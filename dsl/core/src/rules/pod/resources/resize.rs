//! How a container is resized: the server names the list for most mistakes. `validateResizePolicy`.
//!
//! <https://kubernetes.io/docs/tasks/configure-pod-container/resize-container-resources/>

use crate::at::At;
use crate::finding::Cx;
use crate::message::{field, value};
use crate::rules::common::one_of_called;
use crate::rules::pod::Pod;
use crate::say;
use crate::view::Seen;

const RESOURCES: [&str; 2] = ["cpu", "memory"];
const POLICIES: [&str; 2] = ["NotRequired", "RestartContainer"];

/// Applies the rules to a container.
pub(crate) fn resize_policy<L: Copy>(cx: &mut Cx<L>, pod: &Pod<'_, L>, container: At<'_, '_, L>) {
    let list = container.field("resizePolicy");
    for (index, policy) in list.items().enumerate() {
        let resource = policy.field("resourceName");
        if let Some(text) = resource.str().or("")
            && let Some(first) =
                list.items().take(index).find(|other| other.text("resourceName").or("") == Some(text))
        {
            cx.duplicate(
                policy.at_place(resource.place()),
                say!("resource {} has two resize policies", value(text)),
            )
            .first(first.place());
        }
        let restart = policy.field("restartPolicy");
        for (at, values) in [(resource, &RESOURCES), (restart, &POLICIES)] {
            let here = list.at_place(at.place());
            match at.str() {
                Seen::Absent => {
                    cx.required(here, say!("a resize policy needs {}", field(at.name().to_owned())));
                }
                Seen::Known(text) => one_of_called(cx, here, at.name(), text, values),
                Seen::Unknown => {}
            }
        }
        if pod.at.text("restartPolicy") == Seen::Known("Never")
            && let Some(text) = restart.str().or("")
            && text != "NotRequired"
        {
            let message = "a pod that never restarts cannot restart a container to resize it";
            cx.invalid(list.at_place(restart.place()), message)
                .help("`NotRequired`")
                .consequence_if(text != "RestartContainer");
        }
    }
}
