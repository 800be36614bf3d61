//! What a container requests, and what it is limited to.

use k8s_openapi::apimachinery::pkg::api::resource::Quantity;

use super::{Cpu, Memory, Storage};

/// An amount of a resource. A [`Cpu`], a [`Memory`] and a [`Storage`] (`ephemeral-storage`) are resources.
///
/// <https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/>
///
/// ```
/// use kubewright::builder::{Container, Memory, Resource};
///
/// let trainer = Container::new("train", "trainer")
///     .limit(Memory::gibibytes(8))
///     .limit(Resource::count("nvidia.com/gpu", 2));
/// ```
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct Resource {
    pub(super) name: String,
    pub(super) quantity: Quantity,
}

impl Resource {
    /// An amount of the resource of that name: `hugepages-2Mi`.
    pub fn new(name: impl Into<String>, quantity: impl Into<Quantity>) -> Self {
        Resource { name: name.into(), quantity: quantity.into() }
    }

    /// A number of things that a node has: `nvidia.com/gpu`.
    pub fn count(name: impl Into<String>, number: u64) -> Self {
        Resource::new(name, Quantity(number.to_string()))
    }
}

impl From<Cpu> for Resource {
    fn from(cpu: Cpu) -> Self {
        Resource::new("cpu", cpu)
    }
}

impl From<Memory> for Resource {
    fn from(memory: Memory) -> Self {
        Resource::new("memory", memory)
    }
}

impl From<Storage> for Resource {
    fn from(storage: Storage) -> Self {
        Resource::new("ephemeral-storage", storage)
    }
}
