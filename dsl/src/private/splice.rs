//! `..expr`: ready-made elements of lists and maps.

use std::collections::BTreeMap;

use super::field::IntoField;

/// An element that finds its list by its type.
#[diagnostic::on_unimplemented(
    message = "`..` does not know a list for `{Self}` here",
    label = "no list for `{Self}`",
    note = "name the list: `container ..items`, `init_container ..items`, or set the field: `tolerations: items`"
)]
pub trait SpliceInto<T> {
    /// Adds the element to its list.
    fn splice_into(self, target: &mut T);
}

/// Elements that find their list by their type.
#[diagnostic::on_unimplemented(
    message = "`..` takes the base of an object or elements of its lists, and `{Self}` is neither",
    label = "neither a base nor elements of a list",
    note = "one element stands in brackets: `..[it]`",
    note = "a list whose elements are not containers or volumes is named: `container ..items`, `env ..items`, `tolerations: items`",
    note = "a `Result` gives what it holds by `?`, and a builder its object by `.build()?`"
)]
pub trait Spliced<T> {
    /// Adds each to the list of its type.
    fn splice_all(self, target: &mut T);
}

#[diagnostic::do_not_recommend]
impl<T, I> Spliced<T> for I
where
    I: IntoIterator,
    I::Item: SpliceInto<T>,
{
    fn splice_all(self, target: &mut T) {
        for item in self {
            item.splice_into(target);
        }
    }
}

/// Elements of a list that is named.
#[diagnostic::on_unimplemented(
    message = "expected a list of `{T}`, found `{Self}`",
    label = "not a list of `{T}`",
    note = "one element stands in brackets: `..[it]`",
    note = "a `Result` gives what it holds by `?`, and a builder its object by `.build()?`"
)]
pub trait Elements<T> {
    /// Adds each to the list.
    fn add_to(self, list: &mut Vec<T>);
}

#[diagnostic::do_not_recommend]
impl<T, I> Elements<T> for I
where
    I: IntoIterator,
    I::Item: IntoField<T>,
{
    fn add_to(self, list: &mut Vec<T>) {
        list.extend(self.into_iter().map(IntoField::into_field));
    }
}

/// Adds ready-made elements to a list.
pub fn extend<T, I: Elements<T>>(list: &mut Vec<T>, items: I) {
    items.add_to(list);
}

/// Adds what a list is set to, where something may have filled it before.
pub fn add<T>(list: &mut Vec<T>, more: Option<Vec<T>>) {
    list.extend(more.into_iter().flatten());
}

/// Entries of a map.
#[diagnostic::on_unimplemented(
    message = "expected a map of `{V}`, found `{Self}`",
    label = "not a map",
    note = "entries are those of a `BTreeMap`, or pairs: `[(\"key\", value)]`",
    note = "a `Result` gives what it holds by `?`"
)]
pub trait Entries<V> {
    /// Adds each to the map.
    fn add_to_map(self, map: &mut BTreeMap<String, V>);
}

#[diagnostic::do_not_recommend]
impl<K, V, W, I> Entries<V> for I
where
    I: IntoIterator<Item = (K, W)>,
    K: Into<String>,
    W: IntoField<V>,
{
    fn add_to_map(self, map: &mut BTreeMap<String, V>) {
        map.extend(self.into_iter().map(|(key, value)| (key.into(), value.into_field())));
    }
}

/// Adds ready-made entries to a map.
pub fn extend_map<V, I: Entries<V>>(map: &mut BTreeMap<String, V>, items: I) {
    items.add_to_map(map);
}

/// A list that must be there, or one that is made with its first element.
pub trait List<T> {
    /// The list, to add to.
    fn list(&mut self) -> &mut Vec<T>;
}

impl<T> List<T> for Vec<T> {
    fn list(&mut self) -> &mut Vec<T> {
        self
    }
}

impl<T> List<T> for Option<Vec<T>> {
    fn list(&mut self) -> &mut Vec<T> {
        self.get_or_insert_default()
    }
}

/// Structs with the lists that their elements find by their types.
macro_rules! lists {
    ($($target:path { $($list:ident: $element:path,)+ })+) => {$($(
        #[diagnostic::do_not_recommend]
        impl crate::private::SpliceInto<$target> for $element {
            #[inline]
            fn splice_into(self, target: &mut $target) {
                crate::private::List::list(&mut target.$list).push(self);
            }
        }
    )+)+};
}

pub(super) use lists;
