//! The spec of a claim: of a PersistentVolumeClaim, of a claim template, of an ephemeral volume.
//! `ValidatePersistentVolumeClaimSpec`.
//!
//! <https://kubernetes.io/docs/concepts/storage/persistent-volumes/#persistentvolumeclaims>

use crate::at::At;
use crate::finding::Cx;
use crate::message::{field, value};
use crate::names;
use crate::rules::common::{enum_ptr, follows, missing, needs_text, one_of};
use crate::rules::meta::labels;
use crate::rules::quantities;
use crate::say;
use crate::view::Seen;

/// Checks the spec of a claim, but for where its data comes from.
pub(crate) fn spec<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>) {
    access_modes(cx, at.field("accessModes"), "a claim");
    labels::selector(cx, at.field("selector"));
    size(cx, at);
    follows(cx, at.field("storageClassName"), names::dns_subdomain);
    enum_ptr(cx, at.field("volumeMode"));
    follows(cx, at.field("volumeAttributesClassName"), names::dns_subdomain);
}

/// Checks the modes in which a volume can be mounted. The server names the list, not the element.
pub(crate) fn access_modes<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>, owner: &'static str) {
    if at.is_empty() {
        missing(cx, at, owner);
    }
    let values = at.schema_field().map_or(&[][..], |field| field.values);
    let (mut alone, mut other) = (None, false);
    for item in at.items() {
        let Seen::Known(mode) = item.str_ptr() else { continue };
        one_of(cx, at.at_place(item.place()), mode, values);
        match mode {
            "ReadWriteOncePod" => alone = Some(item.place()),
            mode => other |= values.contains(&mode),
        }
    }
    if let Some(place) = alone
        && other
    {
        cx.forbidden(at.at_place(place), "`ReadWriteOncePod` cannot be combined with other access modes");
    }
}

fn size<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>) {
    let resources = at.field("resources");
    let requests = resources.field("requests");
    let storage = requests.key("storage");
    // The server leaves `requests` out of this path.
    let here = resources.key("storage").standing_at(storage);
    if here.is_absent() && !requests.is_unknown() {
        cx.required(here, say!("a claim needs a size: {} lacks {}", field("requests"), field("storage")))
            .help("such as `resources: { requests: { storage: 1Gi } }`");
    }
    if let Seen::Known(node) = storage.node()
        && let Seen::Known(quantity) = quantities::read(node)
        && (quantity.is_negative() || quantity.is_zero())
    {
        cx.invalid(
            here,
            say!("{} is not a valid size: it must be more than nothing", value(quantities::text(node))),
        );
    }
}

/// Checks where the data of a claim comes from.
pub(crate) fn data_sources<L: Copy>(cx: &mut Cx<L>, spec: At<'_, '_, L>) {
    let (source, reference) = (spec.field("dataSource"), spec.field("dataSourceRef"));
    data_source(cx, source);
    data_source(cx, reference);
    if !source.is_known() || !reference.is_known() {
        return;
    }
    let here = spec.at_place(source.key_place());
    match reference.text("namespace") {
        Seen::Known(_) => {
            cx.invalid(here, "`dataSource` cannot be combined with a `dataSourceRef` that has a `namespace`");
        }
        Seen::Absent => {
            let differ = |key: &'static str| {
                let (one, other) = (source.text(key), reference.text(key));
                !one.is_unknown() && !other.is_unknown() && one != other
            };
            // Go tells a group that is empty from one that is absent.
            let groups = (source.text_ptr("apiGroup"), reference.text_ptr("apiGroup"));
            let groups_differ = !groups.0.is_unknown() && !groups.1.is_unknown() && groups.0 != groups.1;
            if groups_differ || differ("kind") || differ("name") {
                cx.invalid(here, "`dataSource` and `dataSourceRef` are not the same: give one of them");
            }
        }
        Seen::Unknown => {}
    }
}

/// Checks the source of a claim's data: what `dataSource` or `dataSourceRef` says.
pub(crate) fn data_source<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>) {
    if !at.is_known() {
        return;
    }
    let reference = at.name() == "dataSourceRef";
    let owner = if reference { "`dataSourceRef`" } else { "`dataSource`" };
    needs_text(cx, at.field("name"), owner);
    let kind = at.field("kind");
    let named = needs_text(cx, kind, owner);
    if at.text("apiGroup").is_absent()
        && let Some(text) = kind.str().or("")
        && text != "PersistentVolumeClaim"
    {
        let message =
            say!("{} needs an `apiGroup`: without one, only a claim may be the source", value(text));
        cx.invalid(at.at_place(kind.place()), message)
            .help("did you mean `PersistentVolumeClaim`?")
            .consequence_if(!named);
    }
    follows(cx, at.field("apiGroup"), names::dns_subdomain);
    if reference {
        follows(cx, at.named("namespace"), names::dns_label);
    }
}

/// Warns of a part of a byte in the size of a claim.
pub(crate) fn size_warnings<L: Copy>(cx: &mut Cx<L>, spec: At<'_, '_, L>) {
    let resources = spec.field("resources");
    for key in ["requests", "limits"] {
        let map = resources.field(key);
        quantities::warn_of_part(cx, map.key("storage"));
    }
}
