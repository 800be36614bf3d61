//! Where a container mounts a volume.

use k8s_openapi::api::core::v1;

use super::MountPropagation;

/// Where a container mounts a volume, and how. A plain path is a mount too.
///
/// <https://kubernetes.io/docs/concepts/storage/volumes/>
///
/// ```
/// use kubewright::builder::{Container, Mount, Volume};
///
/// let data = Volume::persistent_volume_claim("data", "web-data");
/// let web = Container::new("web", "nginx")
///     .mount(&data, "/var/lib/web")
///     .mount(&data, Mount::at("/usr/share/nginx/html").sub_path("public").read_only());
/// ```
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct Mount(pub(super) v1::VolumeMount);

super::wrap::wraps!(Mount => v1::VolumeMount);

impl Mount {
    /// At that path in the container.
    pub fn at(path: impl Into<String>) -> Self {
        Mount(v1::VolumeMount { mount_path: path.into(), ..Default::default() })
    }

    /// Mounts the volume read-only (`readOnly`).
    pub fn read_only(mut self) -> Self {
        self.0.read_only = Some(true);
        self
    }

    /// Mounts a directory or file of the volume, by its relative path (`subPath`).
    pub fn sub_path(mut self, path: impl Into<String>) -> Self {
        self.0.sub_path = Some(path.into());
        self
    }

    /// As [`sub_path`](Mount::sub_path), with the container's environment variables as `$(NAME)` in it.
    pub fn sub_path_expr(mut self, path: impl Into<String>) -> Self {
        self.0.sub_path_expr = Some(path.into());
        self
    }

    /// Whether mounts that are made later propagate to and from the node (`mountPropagation`).
    pub fn propagation(mut self, propagation: MountPropagation) -> Self {
        self.0.mount_propagation = Some(propagation.into());
        self
    }
}

impl From<&str> for Mount {
    fn from(path: &str) -> Self {
        Mount::at(path)
    }
}

impl From<String> for Mount {
    fn from(path: String) -> Self {
        Mount::at(path)
    }
}
