//! A port: a number, or the name of one. `ValidatePortNumOrName`.

use crate::at::At;
use crate::finding::Cx;
use crate::message::{field, value};
use crate::names;
use crate::rules::common::text_follows;
use crate::say;
use crate::view::Seen;

/// Whether a port can have that number.
pub(super) fn is_number(number: i64) -> bool {
    (1..=65535).contains(&number)
}

/// Refuses a number that no port has.
pub(super) fn number<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>, number: i64) {
    if !is_number(number) {
        let name = field(at.name().to_owned());
        cx.invalid(at, say!("{} is out of range: {} must be between 1 and 65535", value(number), name));
    }
}

/// Refuses what is neither a number nor a name that a port can have.
pub(super) fn number_or_name<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>) {
    match (at.number(), at.str_ptr()) {
        (Seen::Known(int), _) => number(cx, at, int),
        (_, Seen::Known(text)) if !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit()) => {
            cx.invalid(
                at,
                say!("{} is a text: it would be the name of a port, which has a letter", value(text)),
            )
            .help("a number stands without quotes");
        }
        (_, Seen::Known(text)) => text_follows(cx, at, text, names::port_name),
        _ => {}
    }
}
