//! CSI volumes, and ephemeral volumes with the claim that they are made from.
//!
//! <https://kubernetes.io/docs/concepts/storage/ephemeral-volumes/>

use crate::finding::Findings;
use crate::names;
use crate::node::{Node, Value};
use crate::path::Path;
use crate::view::Seen;

use crate::rules::meta::old_labels as labels;
use crate::rules::quantities;
use crate::rules::words::{field_follows, follows, missing, needs_text, one_of, shown};

const ACCESS_MODES: [&str; 4] = ["ReadOnlyMany", "ReadWriteMany", "ReadWriteOnce", "ReadWriteOncePod"];
const VOLUME_MODES: [&str; 2] = ["Block", "Filesystem"];

/// The most bytes of the name of a CSI driver.
const DRIVER_MAX: usize = 63;

/// The fields of the metadata of a template that may not be set, each with the name that the server gives it.
const FORBIDDEN_METADATA: [(&str, &str); 13] = [
    ("name", "name"),
    ("generateName", "generateName"),
    ("namespace", "namespace"),
    ("selfLink", "selfLink"),
    ("uid", "uID"),
    ("resourceVersion", "resourceVersion"),
    ("generation", "generation"),
    ("creationTimestamp", "creationTimestamp"),
    ("deletionTimestamp", "deletionTimestamp"),
    ("deletionGracePeriodSeconds", "deletionGracePeriodSeconds"),
    ("ownerReferences", "ownerReferences"),
    ("finalizers", "finalizers"),
    ("managedFields", "managedFields"),
];

/// Checks a CSI volume. `validateCSIVolumeSource`.
pub(crate) fn csi<L: Copy>(found: &mut Findings<L>, source: &Node<L>, path: &Path<'_>) {
    match source.text("driver") {
        Seen::Absent => missing(found, source, path, "driver", "a `csi` volume"),
        Seen::Known(driver) => {
            let (path, at) = (path.field("driver"), source.place("driver"));
            if driver.len() > DRIVER_MAX {
                found.too_long(&path, at, format!("{} is longer than {DRIVER_MAX} bytes", shown(driver)));
            } else {
                follows(found, &path, at, &driver.to_lowercase(), names::dns_subdomain);
            }
        }
        Seen::Unknown => {}
    }
    let Seen::Known(secret) = source.see("nodePublishSecretRef") else { return };
    needs_text(found, secret, &path.field("nodePublishSecretRef"), "name", "`nodePublishSecretRef`");
    // The server drops `nodePublishSecretRef` from this path.
    field_follows(found, secret, path, "name", names::dns_subdomain);
}

/// Checks an ephemeral volume. `ValidatePersistentVolumeClaimTemplate`.
pub(crate) fn ephemeral<L: Copy>(found: &mut Findings<L>, source: &Node<L>, path: &Path<'_>) {
    let template = match source.see("volumeClaimTemplate") {
        Seen::Known(template) => template,
        Seen::Absent => return missing(found, source, path, "volumeClaimTemplate", "an `ephemeral` volume"),
        Seen::Unknown => return,
    };
    let path = path.field("volumeClaimTemplate");
    if let Seen::Known(metadata) = template.see("metadata") {
        template_metadata(found, metadata, &path.field("metadata"));
    }
    let nothing = Node::new(template.at, Value::Null);
    match template.see("spec") {
        Seen::Known(spec) => template_spec(found, spec, &path.field("spec")),
        Seen::Absent => template_spec(found, &nothing, &path.field("spec")),
        Seen::Unknown => {}
    }
}

fn template_spec<L: Copy>(found: &mut Findings<L>, spec: &Node<L>, path: &Path<'_>) {
    claim_spec(found, spec, path);
    data_sources(found, spec, path);
}

fn template_metadata<L: Copy>(found: &mut Findings<L>, metadata: &Node<L>, path: &Path<'_>) {
    labels::annotations(found, metadata.entries("annotations"), &path.field("annotations"));
    labels::labels(found, metadata.entries("labels"), &path.field("labels"));
    for (key, name) in FORBIDDEN_METADATA {
        let Seen::Known(value) = metadata.see(key) else { continue };
        if value.seen_str() == Seen::Known("") || metadata.int(key) == Seen::Known(0) {
            continue;
        }
        let message =
            format!("`{key}` may not be set in `volumeClaimTemplate`: only labels and annotations may");
        found.forbidden(&path.field(name), metadata.key_place(key), message);
    }
}

/// Checks the spec of a claim, but for where its data comes from. `ValidatePersistentVolumeClaimSpec`.
pub(crate) fn claim_spec<L: Copy>(found: &mut Findings<L>, spec: &Node<L>, path: &Path<'_>) {
    access_modes(found, spec, path);
    if let Seen::Known(selector) = spec.see("selector") {
        labels::selector(found, selector, &path.field("selector"));
    }
    storage(found, spec, path);
    field_follows(found, spec, path, "storageClassName", names::dns_subdomain);
    if let Seen::Known(mode) = spec.text_ptr("volumeMode") {
        let at = spec.place("volumeMode");
        one_of(found, &path.field("volumeMode"), at, "volumeMode", mode, &VOLUME_MODES);
    }
    field_follows(found, spec, path, "volumeAttributesClassName", names::dns_subdomain);
}

fn access_modes<L: Copy>(found: &mut Findings<L>, spec: &Node<L>, path: &Path<'_>) {
    let modes = spec.items("accessModes");
    if modes.none() {
        missing(found, spec, path, "accessModes", "a claim");
    }
    let path = path.field("accessModes");
    let (mut alone, mut other) = (None, false);
    for node in modes.nodes {
        let Seen::Known(mode) = node.seen_str() else { continue };
        one_of(found, &path, node.at, "accessModes", mode, &ACCESS_MODES);
        match mode {
            "ReadWriteOncePod" => alone = Some(node.at),
            mode => other |= ACCESS_MODES.contains(&mode),
        }
    }
    if let Some(at) = alone
        && other
    {
        found.forbidden(&path, at, "`ReadWriteOncePod` may not stand with other access modes");
    }
}

fn storage<L: Copy>(found: &mut Findings<L>, spec: &Node<L>, path: &Path<'_>) {
    let path = path.field("resources");
    let path = path.key("storage");
    let resources = match spec.see("resources") {
        Seen::Known(resources) => resources,
        Seen::Absent => {
            found
                .required(&path, spec.at, "a claim needs a size")
                .help("such as `resources: { requests: { storage: 1Gi } }`");
            return;
        }
        Seen::Unknown => return,
    };
    match resources.entries("requests").find("storage") {
        Seen::Absent => {
            found
                .required(
                    &path,
                    resources.place("requests"),
                    "a claim needs a size: `requests` lacks `storage`",
                )
                .help("such as `requests: { storage: 1Gi }`");
        }
        Seen::Known(node) => {
            if let Seen::Known(quantity) = quantities::read(node)
                && (quantity.is_negative() || quantity.is_zero())
            {
                let message =
                    format!("{} is no size: it must be more than nothing", quantities::written(node));
                found.invalid(&path, node.at, message);
            }
        }
        Seen::Unknown => {}
    }
}

/// Checks where the data of a claim comes from.
pub(crate) fn data_sources<L: Copy>(found: &mut Findings<L>, spec: &Node<L>, path: &Path<'_>) {
    for key in ["dataSource", "dataSourceRef"] {
        if let Seen::Known(source) = spec.see(key) {
            data_source(found, source, &path.field(key), key);
        }
    }
    let (Seen::Known(source), Seen::Known(reference)) = (spec.see("dataSource"), spec.see("dataSourceRef"))
    else {
        return;
    };
    let at = spec.key_place("dataSource");
    match reference.text("namespace") {
        Seen::Known(_) => {
            found.invalid(
                path,
                at,
                "`dataSource` may not stand with a `dataSourceRef` that has a `namespace`",
            );
        }
        Seen::Absent => {
            let differ = |key: &str, ptr: bool| {
                let see = |node: &Node<L>| match (ptr, node.text_ptr(key)) {
                    (false, Seen::Absent) => Seen::Known(String::new()),
                    (_, seen) => seen.map(str::to_owned),
                };
                let (one, other) = (see(source), see(reference));
                !one.is_unknown() && !other.is_unknown() && one != other
            };
            if differ("apiGroup", true) || differ("kind", false) || differ("name", false) {
                found.invalid(
                    path,
                    at,
                    "`dataSource` and `dataSourceRef` are not the same: give one of them",
                );
            }
        }
        Seen::Unknown => {}
    }
}

/// Checks the source of a claim's data, of a field of that name.
pub(crate) fn data_source<L: Copy>(found: &mut Findings<L>, source: &Node<L>, path: &Path<'_>, key: &str) {
    let owner = format!("`{key}`");
    needs_text(found, source, path, "name", &owner);
    needs_text(found, source, path, "kind", &owner);
    if source.text("apiGroup").is_absent()
        && let Some(kind) = source.text("kind").or("")
        && kind != "PersistentVolumeClaim"
    {
        let message =
            format!("{} needs an `apiGroup`: without one, only a claim may be the source", shown(kind));
        found.invalid(path, source.place("kind"), message).help("did you mean `PersistentVolumeClaim`?");
    }
    field_follows(found, source, path, "apiGroup", names::dns_subdomain);
    if key == "dataSourceRef" {
        field_follows(found, source, path, "namespace", names::dns_label);
    }
}

/// Warns of a part of a byte in the size of a claim; `path` is that of its spec.
pub(crate) fn size_warnings<L: Copy>(found: &mut Findings<L>, spec: &Node<L>, path: &Path<'_>) {
    let Seen::Known(resources) = spec.see("resources") else { return };
    let path = path.field("resources");
    for key in ["requests", "limits"] {
        if let Seen::Known(storage) = resources.entries(key).find("storage") {
            quantities::warn_of_part(found, storage, &path.field(key).key("storage"));
        }
    }
}
