//! Annotations that once were fields, and are read as fields still.

use crate::at::At;
use crate::finding::Cx;
use crate::message::value;
use crate::say;
use crate::view::Seen;

/// The revision that a Deployment goes back to.
const ROLLBACK: &str = "deprecated.deployment.rollback.to";
/// The number of changes of a DaemonSet's template.
const GENERATION: &str = "deprecated.daemonset.template.generation";

/// Checks the revision that a Deployment goes back to. `ValidateRollback`.
pub(super) fn rollback<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>) {
    let metadata = at.field("metadata");
    let annotations = metadata.field("annotations");
    let annotation = annotations.key(ROLLBACK);
    if let Seen::Known(text) = annotation.str()
        && number(cx, annotation, text).is_some_and(|revision| revision < 0)
    {
        let spec = at.field("spec");
        let rollback = spec.named("rollback");
        let here = rollback.named("version").at_place(annotation.place());
        cx.invalid(here, say!("{} is negative: a revision is 0 or more", value(text)));
    }
}

/// Checks that the generation of a DaemonSet's template is a number.
pub(super) fn generation<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>) {
    let metadata = at.field("metadata");
    let annotations = metadata.field("annotations");
    let annotation = annotations.key(GENERATION);
    if let Seen::Known(text) = annotation.str_ptr() {
        number(cx, annotation, text);
    }
}

/// The number that an annotation says; without one an API server cannot read the object.
fn number<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>, text: &str) -> Option<i64> {
    let number = text.parse().ok();
    if number.is_none() {
        cx.malformed(at, say!("{} is not a number: this annotation is read as one", value(text)));
    }
    number
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::{list, map, said_of, text};
    use crate::schema::KindId;

    #[test]
    fn old_fields_are_numbers() {
        let said = |kind, key, number| {
            let labels = || map([("app", text("web"))]);
            let container = map([("name", text("c")), ("image", text("i"))]);
            let pods = map([
                ("metadata", map([("labels", labels())])),
                ("spec", map([("containers", list([container]))])),
            ]);
            let selector = map([("matchLabels", labels())]);
            let annotations = map([(key, text(number))]);
            let metadata = map([("name", text("web")), ("annotations", annotations)]);
            said_of(
                kind,
                map([("metadata", metadata), ("spec", map([("selector", selector), ("template", pods)]))]),
            )
        };
        for good in ["5", "+5", "-1"] {
            assert_eq!(said(KindId::DaemonSet, super::GENERATION, good), [""; 0], "{good}");
        }
        for bad in ["", "x", " 5", "9223372036854775808"] {
            assert_eq!(said(KindId::DaemonSet, super::GENERATION, bad).len(), 1, "{bad}");
        }
        assert_eq!(said(KindId::Deployment, super::ROLLBACK, ""), [""; 0]);
        assert_eq!(
            said(KindId::Deployment, super::ROLLBACK, "-1"),
            ["spec.rollback.version: `-1` is negative: a revision is 0 or more"]
        );
    }
}
