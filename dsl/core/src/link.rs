//! Links: what a pod takes from other objects by their name, and by a key in them.
//!
//! <https://kubernetes.io/docs/concepts/configuration/>

use crate::finding::Findings;
use crate::node::Node;
use crate::path::Path;
use crate::schema::{Ty, Type, generated};
use crate::suggest;
use crate::template;
use crate::view::Seen;

mod index;

pub use index::{Id, Index};

/// A struct of the API by which a pod takes something from another object.
#[derive(Debug)]
pub struct Reference {
    /// The name of the struct: `ConfigMapKeySelector`.
    pub owner: &'static str,
    /// The JSON name of its field for the other object's name.
    pub name: &'static str,
    /// The kind of the other object.
    pub kind: &'static str,
    /// Which keys of the other object it takes.
    pub keys: Keys,
}

/// The keys that a [`Reference`] takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Keys {
    /// None by its name.
    Unnamed,
    /// The one in its field `key`.
    Key,
    /// Those of its `items`, each in a field `key`.
    Items,
}

/// Every such struct that a pod can hold.
pub const REFERENCES: &[Reference] = &[
    reference("AzureFileVolumeSource", "secretName", "Secret", Keys::Unnamed),
    reference("ConfigMapEnvSource", "name", "ConfigMap", Keys::Unnamed),
    reference("ConfigMapKeySelector", "name", "ConfigMap", Keys::Key),
    reference("ConfigMapProjection", "name", "ConfigMap", Keys::Items),
    reference("ConfigMapVolumeSource", "name", "ConfigMap", Keys::Items),
    // The pull secrets of a pod, and the credentials of its volumes.
    reference("LocalObjectReference", "name", "Secret", Keys::Unnamed),
    reference("PersistentVolumeClaimVolumeSource", "claimName", "PersistentVolumeClaim", Keys::Unnamed),
    reference("SecretEnvSource", "name", "Secret", Keys::Unnamed),
    reference("SecretKeySelector", "name", "Secret", Keys::Key),
    reference("SecretProjection", "name", "Secret", Keys::Items),
    reference("SecretVolumeSource", "secretName", "Secret", Keys::Items),
];

const fn reference(owner: &'static str, name: &'static str, kind: &'static str, keys: Keys) -> Reference {
    Reference { owner, name, kind, keys }
}

/// The maps of a kind whose keys others may take; none where it has no keys.
pub fn key_maps(kind: &str) -> &'static [&'static str] {
    match kind {
        "ConfigMap" => &["data", "binaryData"],
        "Secret" => &["data", "stringData"],
        _ => &[],
    }
}

/// Whether somebody else puts keys into an object: a controller into the token of a service account, and who knows who
/// into an object without any.
pub fn is_filled_by_others(secret_type: Option<&str>, keys: usize) -> bool {
    keys == 0 || secret_type == Some("kubernetes.io/service-account-token")
}

/// The reference that a struct is.
pub fn of_type(ty: &Type) -> Option<&'static Reference> {
    REFERENCES.iter().find(|reference| reference.owner == ty.name)
}

/// Says of an object which keys it takes from objects of the index that lack them.
///
/// An object that the index does not have is somebody else's: of it nothing is said.
pub fn check<L: Copy>(found: &mut Findings<L>, object: &Node<L>, namespace: &str, index: &Index) {
    pod_specs(object, &mut |spec, ty, path| {
        structs(spec, ty, path, &mut |node, ty, path| {
            if let Some(reference) = of_type(ty) {
                self::reference_of(found, node, path, reference, namespace, index);
            }
        });
    });
}

fn reference_of<L: Copy>(
    found: &mut Findings<L>,
    node: &Node<L>,
    path: &Path<'_>,
    reference: &Reference,
    namespace: &str,
    index: &Index,
) {
    let Seen::Known(name) = node.text(reference.name) else { return };
    let Some(keys) = index.keys(reference.kind, namespace, name) else { return };
    // Without the key, an optional reference is left out.
    if node.flag("optional") != Seen::Absent && node.flag("optional") != Seen::Known(false) {
        return;
    }
    let mut key = |node: &Node<L>, path: &Path<'_>| {
        let Seen::Known(key) = node.text("key") else { return };
        if keys.contains(key) {
            return;
        }
        let message = no_key(reference.kind, name, key);
        let help = suggest::meant(key, keys.iter().map(String::as_str), "its keys are");
        found.not_found(&path.field("key"), node.place("key"), message).help_opt(help);
    };
    match reference.keys {
        Keys::Unnamed => {}
        Keys::Key => key(node, path),
        Keys::Items => {
            let path = path.field("items");
            for (index, item) in node.items("items").nodes.iter().enumerate() {
                key(item, &path.index(index));
            }
        }
    }
}

/// What there is to say of a key that an object lacks.
fn no_key(kind: &str, name: &str, key: &str) -> String {
    format!("{kind} `{name}` has no key `{key}`")
}

type Visit<'v, L> = &'v mut dyn FnMut(&Node<L>, &'static Type, &Path<'_>);

/// The specs of the pods that an object is, or makes, each with its type.
fn pod_specs<L>(object: &Node<L>, visit: Visit<'_, L>) {
    let Some(Ty::Object(ty)) = generated::POD.json_field("spec").map(|field| field.ty) else { return };
    let (Seen::Known(version), Seen::Known(kind)) = (object.text("apiVersion"), object.text("kind")) else {
        return;
    };
    let spec = &mut |pod: &Node<L>, path: &Path<'_>| {
        if let Seen::Known(spec) = pod.see("spec") {
            visit(spec, ty, &path.field("spec"));
        }
    };
    if (version, kind) == ("v1", "Pod") {
        spec(object, &Path::Root);
    } else {
        template::visit(object, spec);
    }
}

/// Every struct in a struct, itself first, each with its type.
fn structs<L>(node: &Node<L>, ty: &'static Type, path: &Path<'_>, visit: Visit<'_, L>) {
    visit(node, ty, path);
    for entry in node.own_entries().entries {
        if let Some(field) = ty.json_field(&entry.key) {
            values(&entry.value, field.ty, &path.field(&entry.key), visit);
        }
    }
}

fn values<L>(node: &Node<L>, ty: Ty, path: &Path<'_>, visit: Visit<'_, L>) {
    match ty {
        Ty::Object(ty) => structs(node, ty, path, visit),
        Ty::List(inner) if inner.object().is_some() => {
            for (index, item) in node.as_list().map_or(&[][..], |list| &list.items).iter().enumerate() {
                values(item, *inner, &path.index(index), visit);
            }
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests;
