//! `..expr`: ready-made elements of lists and maps.

use std::collections::BTreeMap;

use k8s_openapi::api::core::v1;

use super::field::IntoField;

/// An element that finds its list by its type.
#[diagnostic::on_unimplemented(
    message = "a `{Self}` is no element of a `{T}`",
    label = "`..` does not know the list for it",
    note = "name the list: `container ..items`, `init_container ..items`, or set the field: `tolerations: items`"
)]
pub trait SpliceInto<T> {
    /// Adds the element to its list.
    fn splice_into(self, target: &mut T);
}

/// Adds ready-made elements, each to the list of its type.
pub fn splice<T, I>(items: I, target: &mut T)
where
    I: IntoIterator,
    I::Item: SpliceInto<T>,
{
    for item in items {
        item.splice_into(target);
    }
}

/// Adds ready-made elements to a list.
pub fn extend<T, I>(list: &mut Vec<T>, items: I)
where
    I: IntoIterator,
    I::Item: IntoField<T>,
{
    list.extend(items.into_iter().map(IntoField::into_field));
}

/// Adds what a list is set to, where something may have filled it before.
pub fn add<T>(list: &mut Vec<T>, more: Option<Vec<T>>) {
    list.extend(more.into_iter().flatten());
}

/// Adds ready-made entries to a map.
pub fn extend_map<K, V, W, I>(map: &mut BTreeMap<String, V>, items: I)
where
    I: IntoIterator<Item = (K, W)>,
    K: Into<String>,
    W: IntoField<V>,
{
    map.extend(items.into_iter().map(|(key, value)| (key.into(), value.into_field())));
}

/// A required list, or one that is made with its first element.
macro_rules! lists {
    ($($target:ident: $element:ident => |$owner:ident| $list:expr;)+) => {$(
        impl SpliceInto<v1::$target> for v1::$element {
            fn splice_into(self, $owner: &mut v1::$target) {
                $list.push(self);
            }
        }
    )+};
}

lists! {
    PodSpec: Container => |pod| pod.containers;
    PodSpec: Volume => |pod| pod.volumes.get_or_insert_default();
    PodSpec: Toleration => |pod| pod.tolerations.get_or_insert_default();
    PodSpec: LocalObjectReference => |pod| pod.image_pull_secrets.get_or_insert_default();
    PodSpec: HostAlias => |pod| pod.host_aliases.get_or_insert_default();
    Container: EnvVar => |container| container.env.get_or_insert_default();
    Container: EnvFromSource => |container| container.env_from.get_or_insert_default();
    Container: VolumeMount => |container| container.volume_mounts.get_or_insert_default();
    Container: VolumeDevice => |container| container.volume_devices.get_or_insert_default();
    Container: ContainerPort => |container| container.ports.get_or_insert_default();
    ConfigMapVolumeSource: KeyToPath => |source| source.items.get_or_insert_default();
    SecretVolumeSource: KeyToPath => |source| source.items.get_or_insert_default();
    DownwardAPIVolumeSource: DownwardAPIVolumeFile => |source| source.items.get_or_insert_default();
    ProjectedVolumeSource: VolumeProjection => |source| source.sources.get_or_insert_default();
}
