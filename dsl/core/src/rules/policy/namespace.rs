//! What names stand in. `ValidateNamespace`.
//!
//! <https://kubernetes.io/docs/concepts/overview/working-with-objects/namespaces/>

use crate::at::At;
use crate::finding::Cx;
use crate::names;
use crate::rules::common::broken;
use crate::rules::meta::metadata::finalizer;
use crate::view::Seen;

/// Applies the rules of a Namespace.
pub(crate) fn namespace<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>) {
    let metadata = at.field("metadata");
    let name = metadata.field("name");
    // The server makes a label of the name, and judges that too.
    if let Seen::Known(text) = name.str()
        && let Err(reason) = names::label_value(text.as_bytes())
    {
        let labels = metadata.field("labels");
        cx.invalid(labels.at_place(name.place()), broken(text, reason)).consequence();
    }
    let spec = at.field("spec");
    let finalizers = spec.field("finalizers");
    for item in finalizers.items() {
        // The server names the list, and not the element.
        finalizer(cx, item, finalizers, finalizers, true);
    }
}
