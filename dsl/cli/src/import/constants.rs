//! The objects that are constants, because others refer to them.

use kubewright::read::Place;
use kubewright_core::Node;
use kubewright_core::schema::Kind;

/// An object that is a constant.
#[derive(Debug)]
pub struct Constant<'a> {
    /// Its Rust name.
    pub ident: String,
    /// Its kind.
    pub kind: &'static Kind,
    /// Its namespace; empty where it says none.
    pub namespace: &'a str,
    /// Its name.
    pub name: &'a str,
    /// The object.
    pub node: &'a Node<Place>,
}

/// All of them, in the order of the input.
#[derive(Debug, Default)]
pub struct Constants<'a> {
    /// The constants.
    pub list: Vec<Constant<'a>>,
}

impl Constants<'_> {
    /// Whether an expression that names a constant is that value where it stands.
    pub fn stands_for(
        &self,
        _text: &str,
        _namespace: &str,
        _context: super::same::Context,
        _value: &Node<Place>,
    ) -> bool {
        false
    }
}
