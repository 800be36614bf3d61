//! Which structs of the API name another object, and by which fields.

use crate::schema::KindId;
use crate::schema::{Type, generated};

/// A field of a struct that names another object.
#[derive(Debug)]
pub struct Reference {
    /// The struct: `ConfigMapKeySelector`.
    pub owner: &'static Type,
    /// The field that holds the struct, where others hold it too, and mean something else by it.
    pub within: Option<&'static str>,
    /// The JSON name of its field for the other object's name.
    pub name: &'static str,
    /// What the other object is.
    pub target: Target,
    /// What of the other object it takes.
    pub part: Part,
}

/// What kind of object a [`Reference`] names.
#[derive(Clone, Copy, Debug)]
pub enum Target {
    /// An object of that kind: of the namespace of the object that has the reference, or of the cluster.
    Kind(KindId),
    /// An object of one of the kinds, whichever the field `kind` names.
    Named(&'static [KindId]),
    /// A ServiceAccount where the field `kind` says so, in the namespace of the field `namespace`.
    Subject,
}

/// What of the other object a [`Reference`] takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// The whole of it.
    Whole,
    /// The key in its field `key`.
    Key,
    /// The keys of its `items`, each in a field `key`.
    Items,
    /// The port in its field `port`, by `name` or `number`.
    Port,
}

impl Target {
    /// The kinds that it may be.
    pub fn kinds(&self) -> &[KindId] {
        match self {
            Target::Kind(kind) => std::slice::from_ref(kind),
            Target::Named(kinds) => kinds,
            Target::Subject => &[KindId::ServiceAccount],
        }
    }
}

/// Every field that names an object.
pub static REFERENCES: &[Reference] = &[
    reference(&generated::AZURE_FILE_VOLUME_SOURCE, "secretName", KindId::Secret, Part::Whole),
    reference(&generated::CONFIG_MAP_ENV_SOURCE, "name", KindId::ConfigMap, Part::Whole),
    reference(&generated::CONFIG_MAP_KEY_SELECTOR, "name", KindId::ConfigMap, Part::Key),
    reference(&generated::CONFIG_MAP_PROJECTION, "name", KindId::ConfigMap, Part::Items),
    reference(&generated::CONFIG_MAP_VOLUME_SOURCE, "name", KindId::ConfigMap, Part::Items),
    reference(&generated::INGRESS_SERVICE_BACKEND, "name", KindId::Service, Part::Port),
    reference(&generated::INGRESS_SPEC, "ingressClassName", KindId::IngressClass, Part::Whole),
    reference(&generated::INGRESS_TLS, "secretName", KindId::Secret, Part::Whole),
    // Pull secrets, and the credentials of volumes.
    reference(&generated::LOCAL_OBJECT_REFERENCE, "name", KindId::Secret, Part::Whole),
    // That of an object; a template's is not used.
    Reference {
        within: Some("metadata"),
        ..reference(&generated::OBJECT_META, "namespace", KindId::Namespace, Part::Whole)
    },
    reference(
        &generated::PERSISTENT_VOLUME_CLAIM_SPEC,
        "storageClassName",
        KindId::StorageClass,
        Part::Whole,
    ),
    reference(
        &generated::PERSISTENT_VOLUME_CLAIM_SPEC,
        "volumeAttributesClassName",
        KindId::VolumeAttributesClass,
        Part::Whole,
    ),
    reference(&generated::PERSISTENT_VOLUME_CLAIM_SPEC, "volumeName", KindId::PersistentVolume, Part::Whole),
    reference(
        &generated::PERSISTENT_VOLUME_CLAIM_VOLUME_SOURCE,
        "claimName",
        KindId::PersistentVolumeClaim,
        Part::Whole,
    ),
    reference(&generated::PERSISTENT_VOLUME_SPEC, "storageClassName", KindId::StorageClass, Part::Whole),
    reference(&generated::POD_SPEC, "priorityClassName", KindId::PriorityClass, Part::Whole),
    reference(&generated::POD_SPEC, "runtimeClassName", KindId::RuntimeClass, Part::Whole),
    reference(&generated::POD_SPEC, "serviceAccountName", KindId::ServiceAccount, Part::Whole),
    Reference {
        target: Target::Named(&[KindId::Role, KindId::ClusterRole]),
        ..reference(&generated::ROLE_REF, "name", KindId::Role, Part::Whole)
    },
    scaled(&generated::autoscaling_v1::CROSS_VERSION_OBJECT_REFERENCE),
    scaled(&generated::autoscaling_v2::CROSS_VERSION_OBJECT_REFERENCE),
    reference(&generated::SECRET_ENV_SOURCE, "name", KindId::Secret, Part::Whole),
    reference(&generated::SECRET_KEY_SELECTOR, "name", KindId::Secret, Part::Key),
    reference(&generated::SECRET_PROJECTION, "name", KindId::Secret, Part::Items),
    reference(&generated::SECRET_VOLUME_SOURCE, "secretName", KindId::Secret, Part::Items),
    reference(&generated::STATEFUL_SET_SPEC, "serviceName", KindId::Service, Part::Whole),
    Reference {
        target: Target::Subject,
        ..reference(&generated::rbac_v1::SUBJECT, "name", KindId::ServiceAccount, Part::Whole)
    },
];

const fn reference(owner: &'static Type, name: &'static str, kind: KindId, part: Part) -> Reference {
    Reference { owner, within: None, name, target: Target::Kind(kind), part }
}

/// What an autoscaler scales; the same struct also names what a metric describes.
const fn scaled(owner: &'static Type) -> Reference {
    Reference {
        owner,
        within: Some("scaleTargetRef"),
        name: "name",
        target: Target::Named(&[KindId::Deployment, KindId::ReplicaSet, KindId::StatefulSet]),
        part: Part::Whole,
    }
}

/// The references of a struct.
pub fn of_type(ty: &'static Type) -> impl Iterator<Item = &'static Reference> {
    REFERENCES.iter().filter(move |reference| std::ptr::eq(reference.owner, ty))
}

/// The reference that a field of a struct is.
pub fn of_field(ty: &'static Type, json: &str) -> Option<&'static Reference> {
    of_type(ty).find(|reference| reference.name == json)
}
