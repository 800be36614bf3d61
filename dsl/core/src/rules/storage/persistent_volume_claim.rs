//! A claim of storage. `ValidatePersistentVolumeClaim`, after what its strategy drops.
//!
//! <https://kubernetes.io/docs/concepts/storage/persistent-volumes/#persistentvolumeclaims>

use crate::at::At;
use crate::finding::{Cx, Findings};
use crate::node::{Node, Value};
use crate::path::Path;
use crate::rules::pod::volumes::claim::{claim_spec, data_source, data_sources, size_warnings};
use crate::rules::words::shown;
use crate::view::Seen;

/// The annotation that `storageClassName` took the place of.
const STORAGE_CLASS: &str = "volume.beta.kubernetes.io/storage-class";

/// Applies the rules of a claim.
pub(crate) fn claim<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>) {
    let (Seen::Known(object), found) = (at.node(), &mut cx.found) else { return };
    let path = Path::Root.field("spec");
    let nothing = Node::new(object.at, Value::Null);
    let spec = match object.see("spec") {
        Seen::Known(spec) => spec,
        Seen::Absent => &nothing,
        Seen::Unknown => return,
    };
    claim_spec(found, spec, &path);
    sources(found, spec, &path);
    warnings(found, object, spec, &path);
}

/// Checks where the data comes from, as far as an API server does not drop it.
fn sources<L: Copy>(found: &mut Findings<L>, spec: &Node<L>, path: &Path<'_>) {
    let reference = spec.see("dataSourceRef");
    let elsewhere = reference.and_then(|reference| reference.text("namespace"));
    match (reference, elsewhere) {
        (Seen::Known(reference), Seen::Known(_)) => {
            let message = "a source in another namespace is behind a feature gate that is off by default: it is dropped";
            found.advice(&path.field("dataSourceRef"), reference.key_place("namespace"), message);
        }
        (Seen::Known(_), Seen::Absent) => return data_sources(found, spec, path),
        (Seen::Absent, _) => {}
        _ => return,
    }
    let Seen::Known(source) = spec.see("dataSource") else { return };
    let path = path.field("dataSource");
    match (source.text("apiGroup").or(""), source.text("kind").or("")) {
        (Some(""), Some("PersistentVolumeClaim"))
        | (Some("snapshot.storage.k8s.io"), Some("VolumeSnapshot")) => {
            data_source(found, source, &path, "dataSource");
        }
        (Some(_), Some(kind)) => {
            let message = format!("a `dataSource` of the kind {} is dropped", shown(kind));
            found.advice(&path, source.place("kind"), message).help("`dataSourceRef` takes any kind");
        }
        _ => {}
    }
}

fn warnings<L: Copy>(found: &mut Findings<L>, object: &Node<L>, spec: &Node<L>, path: &Path<'_>) {
    if let Seen::Known(metadata) = object.see("metadata")
        && let Seen::Known(annotations) = metadata.see("annotations")
        && annotations.as_map().is_some_and(|map| map.get(STORAGE_CLASS).is_some())
    {
        let path = Path::Root.field("metadata");
        let path = path.field("annotations");
        let message = format!("the annotation `{STORAGE_CLASS}` is deprecated");
        found
            .warning(&path.key(STORAGE_CLASS), annotations.key_place(STORAGE_CLASS), message)
            .help("`storageClassName` takes its place");
    }
    size_warnings(found, spec, path);
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
