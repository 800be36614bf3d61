//! Links: constants in the place of names.

use kubewright::read::Place;
use kubewright_core::schema::{Field, Type};
use kubewright_core::{Map, Node};

use super::Writer;

impl Writer<'_> {
    /// The constant that stands for the value of a field, with what is taken of it.
    pub(super) fn linked(
        &self,
        owner: &'static Type,
        field: &'static Field,
        beside: &Map<Place>,
        node: &Node<Place>,
    ) -> Option<String> {
        let _ = (owner, field, beside, node, self.constants, self.namespace);
        None
    }

    /// The constant that stands for an element of a list.
    pub(super) fn constant_of(
        &self,
        owner: &'static Type,
        list: &'static Field,
        ty: &'static Type,
        node: &Node<Place>,
    ) -> Option<String> {
        let _ = (owner, list, ty, node);
        None
    }

    /// The constant that stands for a volume.
    pub(super) fn constant_volume(&self, ty: &'static Type, node: &Node<Place>) -> Option<String> {
        let _ = (ty, node);
        None
    }

    /// The key of a constant that stands for the source of a variable.
    pub(super) fn constant_key(&self, ty: &'static Type, node: &Node<Place>) -> Option<String> {
        let _ = (ty, node);
        None
    }
}
