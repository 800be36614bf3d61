//! A claim of storage. `ValidatePersistentVolumeClaim`, after what its strategy drops.
//!
//! <https://kubernetes.io/docs/concepts/storage/persistent-volumes/#persistentvolumeclaims>

use crate::at::At;
use crate::finding::Cx;
use crate::message::{field, value};
use crate::rules::storage::{annotations, claim_spec};
use crate::say;
use crate::view::Seen;

/// Applies the rules of a claim.
pub(crate) fn claim<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>) {
    let spec = at.field("spec");
    claim_spec::spec(cx, spec);
    sources(cx, spec);
    let metadata = at.field("metadata");
    annotations::storage_class(cx, metadata.field("annotations"));
    claim_spec::size_warnings(cx, spec);
}

/// Checks where the data comes from, as far as an API server does not drop it: what one field says is then taken
/// for the other one too.
fn sources<L: Copy>(cx: &mut Cx<L>, spec: At<'_, '_, L>) {
    let (source, reference) = (spec.field("dataSource"), spec.field("dataSourceRef"));
    let elsewhere = reference.field("namespace");
    match (reference.node(), elsewhere.str()) {
        (Seen::Known(_), Seen::Known(_)) => {
            let message = "a source in another namespace is behind a feature gate that is off by default: it is dropped";
            cx.advice(reference.at_place(elsewhere.key_place()), message);
        }
        (Seen::Known(_), Seen::Absent) => {
            claim_spec::data_sources(cx, spec);
            if source.is_absent() {
                mirrored(cx, source.standing_at(reference));
            }
            return;
        }
        (Seen::Absent, _) => {}
        _ => return,
    }
    if !source.is_known() {
        return;
    }
    let kind = source.field("kind");
    match (source.text("apiGroup").or(""), kind.str().or("")) {
        (Some(""), Some("PersistentVolumeClaim"))
        | (Some("snapshot.storage.k8s.io"), Some("VolumeSnapshot")) => {
            claim_spec::data_source(cx, source);
            mirrored(cx, reference.standing_at(source));
        }
        (Some(_), Some(text)) => {
            let message = say!("a {} of the kind {} is dropped", field("dataSource"), value(text));
            cx.advice(source.at_place(kind.place()), message)
                .help(say!("{} takes any kind", field("dataSourceRef")));
        }
        _ => {}
    }
}

/// Checks what a server copies: a mistake of it is a second one.
fn mirrored<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>) {
    let before = cx.len();
    claim_spec::data_source(cx, at);
    cx.found.consequences_since(before);
}

#[cfg(test)]
mod tests {
    use crate::check::check_parts;
    use crate::node::Node;
    use crate::rules::testing::{list, map, text};
    use crate::schema::{Version, generated};

    fn said<const N: usize>(fields: [(&'static str, Node<u32>); N]) -> Vec<String> {
        let mut claim = map([("metadata", map([("name", text("data"))])), ("spec", map(fields))]);
        let found = check_parts(&mut claim, &generated::PERSISTENT_VOLUME_CLAIM, Some(Version(36)));
        found.into_vec().iter().map(|finding| format!("{} {}", finding.severity, finding.field)).collect()
    }

    fn modes(mode: &'static str) -> (&'static str, Node<u32>) {
        ("accessModes", list([text(mode)]))
    }

    fn size(size: &'static str) -> (&'static str, Node<u32>) {
        ("resources", map([("requests", map([("storage", text(size))]))]))
    }

    fn source<const N: usize>(
        field: &'static str,
        fields: [(&'static str, Node<u32>); N],
    ) -> (&'static str, Node<u32>) {
        (field, map(fields))
    }

    #[test]
    fn good_and_bad_claims() {
        let none: [String; 0] = [];
        assert_eq!(said([modes("ReadWriteOnce"), size("1Gi")]), none);
        assert_eq!(said([]), ["error spec.accessModes", "error spec.resources[storage]"]);
        assert_eq!(said([modes("ReadWriteTwice"), size("1Gi")]), ["error spec.accessModes"]);
        assert_eq!(said([modes("ReadWriteOnce"), size("0")]), ["error spec.resources[storage]"]);
        let part = ["warning spec.resources.requests[storage]"];
        assert_eq!(said([modes("ReadWriteOnce"), size("1500m")]), part);
    }

    #[test]
    fn what_a_server_drops_it_does_not_judge() {
        let base = || [modes("ReadWriteOnce"), size("1Gi")];
        let with = |more: (&'static str, Node<u32>)| {
            let [modes, size] = base();
            said([modes, size, more])
        };
        let name = || ("name", text("other"));
        let claim = || ("kind", text("PersistentVolumeClaim"));
        let none: [String; 0] = [];
        assert_eq!(with(source("dataSource", [claim(), name()])), none);
        assert_eq!(with(source("dataSource", [claim()])), ["error spec.dataSource.name"]);
        assert_eq!(with(source("dataSource", [("kind", text("Disk"))])), ["advice spec.dataSource"]);
        assert_eq!(
            with(source("dataSourceRef", [("kind", text("Disk")), name()])),
            ["error spec.dataSourceRef"]
        );
        let elsewhere = ("namespace", text("far"));
        assert_eq!(with(source("dataSourceRef", [claim(), elsewhere])), ["advice spec.dataSourceRef"]);
    }
}
