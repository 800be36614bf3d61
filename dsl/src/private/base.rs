//! `..base`: an object that begins as another of its type.

use crate::Linked;
use crate::private::Spliced;

/// The object that is written, and what stands behind a `..` in its braces.
///
/// Its type tells what it is: an object of the API is the base of the one that is written, and has the methods of this type;
/// anything else holds elements of lists, and has those of [`Spread`].
pub struct Behind<'t, T, S>(pub &'t mut T, pub S);

/// An object of the API, or what stands for one: no list of others.
pub trait Whole {}

impl<T: Whole> Whole for &T {}
impl<T: Whole> Whole for Box<T> {}
impl<T> Whole for Linked<T> {}

/// What an object of that type may begin as.
#[diagnostic::on_unimplemented(
    message = "expected a base of type `{T}`, found `{Self}`",
    label = "not a `{T}`",
    note = "an object of another type is the value of a field, or an element of a list: `..[it]`",
    note = "a `Result` gives what it holds by `?`, and a builder its object by `.build()?`"
)]
pub trait BaseOf<T> {
    /// The object.
    fn into_base(self) -> T;
}

#[diagnostic::do_not_recommend]
impl<T: Whole> BaseOf<T> for T {
    fn into_base(self) -> T {
        self
    }
}

#[diagnostic::do_not_recommend]
impl<T: Whole + Clone> BaseOf<T> for &T {
    fn into_base(self) -> T {
        self.clone()
    }
}

#[diagnostic::do_not_recommend]
impl<T: Whole> BaseOf<T> for Box<T> {
    fn into_base(self) -> T {
        *self
    }
}

#[diagnostic::do_not_recommend]
impl<T: Whole> BaseOf<T> for Linked<T> {
    fn into_base(self) -> T {
        self.object()
    }
}

/// No type: a base stands first in the braces.
#[diagnostic::on_unimplemented(
    message = "a base stands first in the braces, before what differs from it",
    label = "move it to the front, outside of `if` and `for`",
    note = "behind other fields, `..` adds elements to lists: one element stands in brackets, `..[it]`"
)]
pub trait First {}

impl<T, S: Whole> Behind<'_, T, S> {
    /// Makes the object the base; the answer is that it was one.
    pub fn __spread<L>(self, _: impl FnOnce(&mut T) -> &mut L) -> bool
    where
        S: BaseOf<T>,
    {
        *self.0 = self.1.into_base();
        true
    }

    /// Not here: it would overwrite what stands before it.
    pub fn __splice(self)
    where
        S: First,
    {
    }
}

/// Elements of lists, where an object might stand too.
pub trait Spread<T, S> {
    /// Adds each to the list of its type among those of the object; the answer is that it was no base.
    fn __spread<L>(self, lists: impl FnOnce(&mut T) -> &mut L) -> bool
    where
        S: Spliced<L>;

    /// Adds each to the list of its type.
    fn __splice(self)
    where
        S: Spliced<T>;
}

impl<T, S> Spread<T, S> for Behind<'_, T, S> {
    fn __spread<L>(self, lists: impl FnOnce(&mut T) -> &mut L) -> bool
    where
        S: Spliced<L>,
    {
        self.1.splice_all(lists(self.0));
        false
    }

    fn __splice(self)
    where
        S: Spliced<T>,
    {
        self.1.splice_all(self.0);
    }
}

/// What an object may begin as where one of its fields is set as a whole.
#[diagnostic::on_unimplemented(
    message = "expected a base of type `{T}`, found `{Self}`",
    label = "not a `{T}`",
    note = "elements of lists would be lost: `metadata`, `spec` or `resources` is set as a whole below",
    note = "a `Result` gives what it holds by `?`, and a builder its object by `.build()?`"
)]
pub trait OnlyBaseOf<T>: BaseOf<T> {}

#[diagnostic::do_not_recommend]
impl<T, B: BaseOf<T>> OnlyBaseOf<T> for B {}

/// Makes the object the base, where nothing else can stand.
pub fn base<T, B: OnlyBaseOf<T>>(object: &mut T, base: B) -> bool {
    *object = base.into_base();
    true
}

/// Puts the elements that were written upon those of the base: each takes the place of the `same` one, or stands behind all.
pub fn upon<T>(list: &mut Vec<T>, base: Vec<T>, same: impl Fn(&T, &T) -> bool) {
    let mut below: Vec<_> = base.into_iter().map(|element| (element, true)).collect();
    let mut behind = Vec::new();
    for element in list.drain(..) {
        match below.iter_mut().find(|(known, of_base)| *of_base && same(known, &element)) {
            Some(known) => *known = (element, false),
            None => behind.push(element),
        }
    }
    list.extend(below.into_iter().map(|(element, _)| element).chain(behind));
}

/// The types of the API that stand in braces.
macro_rules! wholes {
    ($($($module:ident)::+ { $($whole:path,)+ })+) => {$($(
        impl crate::private::base::Whole for $whole {}
    )+)+};
}

pub(super) use wholes;
