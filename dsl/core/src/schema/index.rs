//! Where the fields of a type are: judging looks up every key of an object, most of them more than once.

use super::Field;

/// A hash table of the places of fields, by a name that they have.
///
/// Its hash takes a few bytes of a name alone, which tell the fields of one type apart well enough.
pub(super) struct Index {
    /// The place of a field and one; 0 where there is none. At least half of them are 0.
    slots: Box<[u16]>,
    name: Name,
}

/// The name that an index is by.
type Name = fn(&Field) -> &'static str;

impl Index {
    /// The index of fields: of several of one name, it has the first.
    pub(super) fn of(fields: &[Field], name: Name) -> Index {
        let mut index = Index { slots: vec![0; (fields.len() * 2).next_power_of_two()].into(), name };
        for (place, field) in fields.iter().enumerate() {
            if index.find(fields, name(field)).is_none()
                && let Some(free) = index.way(name(field)).find(|slot| index.slots.get(*slot) == Some(&0))
                && let (Some(slot), Ok(place)) = (index.slots.get_mut(free), u16::try_from(place + 1))
            {
                *slot = place;
            }
        }
        index
    }

    /// The field of that name.
    pub(super) fn find<'f>(&self, fields: &'f [Field], name: &str) -> Option<&'f Field> {
        for slot in self.way(name) {
            let place = usize::from(*self.slots.get(slot)?).checked_sub(1)?;
            let field = fields.get(place)?;
            if (self.name)(field) == name {
                return Some(field);
            }
        }
        None
    }

    /// The slots where the name may be, in order.
    fn way(&self, name: &str) -> impl Iterator<Item = usize> + use<> {
        let mask = self.slots.len() - 1;
        let start = hash(name);
        (0..=mask).map(move |step| (start + step) & mask)
    }
}

fn hash(name: &str) -> usize {
    let bytes = name.as_bytes();
    let byte = |at: usize| bytes.get(at).map_or(0, |byte| usize::from(*byte));
    let length = bytes.len();
    length + byte(0) * 7 + byte(length / 2) * 13 + byte(length.wrapping_sub(1)) * 31 + byte(4) * 3
}
