//! What a pod may say of itself to its containers: the downward API.

use std::fmt;

use k8s_openapi::api::core::v1;
use k8s_openapi::apimachinery::pkg::api::resource::Quantity;

/// A field of the pod that an environment variable can hold.
///
/// <https://kubernetes.io/docs/concepts/workloads/pods/downward-api/#downwardapi-fieldRef>
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum EnvField {
    /// The pod's name.
    Name,
    /// The pod's namespace.
    Namespace,
    /// The pod's unique id.
    Uid,
    /// The value of one of its labels.
    Label(String),
    /// The value of one of its annotations.
    Annotation(String),
    /// The name of its node.
    NodeName,
    /// The name of its service account.
    ServiceAccountName,
    /// The address of its node.
    HostIp,
    /// The addresses of its node, of both families.
    HostIps,
    /// Its address.
    PodIp,
    /// Its addresses, of both families.
    PodIps,
}

impl EnvField {
    /// The value of one of the pod's labels.
    pub fn label(key: impl Into<String>) -> Self {
        EnvField::Label(key.into())
    }

    /// The value of one of the pod's annotations.
    pub fn annotation(key: impl Into<String>) -> Self {
        EnvField::Annotation(key.into())
    }
}

/// The field path: `spec.nodeName`, `metadata.labels['zone']`.
impl fmt::Display for EnvField {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            EnvField::Name => "metadata.name",
            EnvField::Namespace => "metadata.namespace",
            EnvField::Uid => "metadata.uid",
            EnvField::Label(key) => return write!(f, "metadata.labels['{key}']"),
            EnvField::Annotation(key) => return write!(f, "metadata.annotations['{key}']"),
            EnvField::NodeName => "spec.nodeName",
            EnvField::ServiceAccountName => "spec.serviceAccountName",
            EnvField::HostIp => "status.hostIP",
            EnvField::HostIps => "status.hostIPs",
            EnvField::PodIp => "status.podIP",
            EnvField::PodIps => "status.podIPs",
        })
    }
}

impl From<EnvField> for v1::ObjectFieldSelector {
    fn from(field: EnvField) -> Self {
        v1::ObjectFieldSelector { api_version: None, field_path: field.to_string() }
    }
}

/// A field of the pod that a file of a volume can hold.
///
/// <https://kubernetes.io/docs/concepts/workloads/pods/downward-api/#downwardapi-fieldRef>
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum FileField {
    /// The pod's name.
    Name,
    /// The pod's namespace.
    Namespace,
    /// The pod's unique id.
    Uid,
    /// The value of one of its labels.
    Label(String),
    /// The value of one of its annotations.
    Annotation(String),
    /// All of its labels, a line each.
    Labels,
    /// All of its annotations, a line each.
    Annotations,
}

impl FileField {
    /// The value of one of the pod's labels.
    pub fn label(key: impl Into<String>) -> Self {
        FileField::Label(key.into())
    }

    /// The value of one of the pod's annotations.
    pub fn annotation(key: impl Into<String>) -> Self {
        FileField::Annotation(key.into())
    }
}

/// The field path: `metadata.labels`, `metadata.labels['zone']`.
impl fmt::Display for FileField {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            FileField::Name => "metadata.name",
            FileField::Namespace => "metadata.namespace",
            FileField::Uid => "metadata.uid",
            FileField::Label(key) => return write!(f, "metadata.labels['{key}']"),
            FileField::Annotation(key) => return write!(f, "metadata.annotations['{key}']"),
            FileField::Labels => "metadata.labels",
            FileField::Annotations => "metadata.annotations",
        })
    }
}

impl From<FileField> for v1::ObjectFieldSelector {
    fn from(field: FileField) -> Self {
        v1::ObjectFieldSelector { api_version: None, field_path: field.to_string() }
    }
}

/// A request or a limit of a container, as an environment variable or a file can hold it.
///
/// <https://kubernetes.io/docs/concepts/workloads/pods/downward-api/#downwardapi-resourceFieldRef>
///
/// ```
/// use kubewright::builder::{Memory, ResourceField};
///
/// let limit = ResourceField::limits_memory().container("nginx").divisor(Memory::mebibytes(1));
/// ```
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct ResourceField(v1::ResourceFieldSelector);

super::wrap::wraps!(ResourceField => v1::ResourceFieldSelector);

impl ResourceField {
    /// A resource by its path: `limits.hugepages-2Mi`.
    pub fn new(resource: impl Into<String>) -> Self {
        ResourceField(v1::ResourceFieldSelector { resource: resource.into(), ..Default::default() })
    }

    /// `limits.cpu`.
    pub fn limits_cpu() -> Self {
        ResourceField::new("limits.cpu")
    }

    /// `limits.memory`.
    pub fn limits_memory() -> Self {
        ResourceField::new("limits.memory")
    }

    /// `limits.ephemeral-storage`.
    pub fn limits_ephemeral_storage() -> Self {
        ResourceField::new("limits.ephemeral-storage")
    }

    /// `requests.cpu`.
    pub fn requests_cpu() -> Self {
        ResourceField::new("requests.cpu")
    }

    /// `requests.memory`.
    pub fn requests_memory() -> Self {
        ResourceField::new("requests.memory")
    }

    /// `requests.ephemeral-storage`.
    pub fn requests_ephemeral_storage() -> Self {
        ResourceField::new("requests.ephemeral-storage")
    }

    /// The container that has the resource: the one that the variable is of, by default; a volume must name it (`containerName`).
    pub fn container(mut self, name: impl Into<String>) -> Self {
        self.0.container_name = Some(name.into());
        self
    }

    /// The unit of the value; one core or byte by default, and `Cpu::millis(1)` gives thousandths of a core (`divisor`).
    pub fn divisor(mut self, divisor: impl Into<Quantity>) -> Self {
        self.0.divisor = Some(divisor.into());
        self
    }
}

/// What a file of a downward API volume holds.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum DownwardItem {
    /// A field of the pod.
    Field(FileField),
    /// A request or a limit of a container.
    Resource(ResourceField),
}

impl DownwardItem {
    pub(super) fn file(self, path: impl Into<String>) -> v1::DownwardAPIVolumeFile {
        let mut file = v1::DownwardAPIVolumeFile { path: path.into(), ..Default::default() };
        match self {
            DownwardItem::Field(field) => file.field_ref = Some(field.into()),
            DownwardItem::Resource(resource) => file.resource_field_ref = Some(resource.0),
        }
        file
    }
}

impl From<FileField> for DownwardItem {
    fn from(field: FileField) -> Self {
        DownwardItem::Field(field)
    }
}

impl From<ResourceField> for DownwardItem {
    fn from(resource: ResourceField) -> Self {
        DownwardItem::Resource(resource)
    }
}
