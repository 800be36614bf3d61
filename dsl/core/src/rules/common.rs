//! What most rules say, said in one way.
//!
//! Each takes the cursor of the field that it judges, and stays silent where nothing is known of it.

use std::ops::RangeInclusive;

use crate::at::At;
use crate::finding::Cx;
use crate::message::{Part, field, value};
use crate::names::Reason;
use crate::say;
use crate::suggest;
use crate::view::Seen;

/// A rule of names: why it refuses a text.
pub(crate) type NameRule = fn(&[u8]) -> Result<(), Reason>;

/// Holds this text against a rule of names, where it is there.
pub(crate) fn follows<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>, rule: NameRule) {
    if let Seen::Known(text) = at.str() {
        text_follows(cx, at, text, rule);
    }
}

/// Holds a text against a rule of names.
pub(crate) fn text_follows<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>, text: &str, rule: NameRule) {
    if let Err(reason) = rule(text.as_bytes()) {
        cx.invalid(at, broken(text, reason));
    }
}

/// A text and the rule that it breaks, as a message.
pub(crate) fn broken(text: &str, reason: Reason) -> crate::Message {
    // A reason that has a subject of its own stands behind a colon.
    if reason.starts_with("the ") {
        say!("{}: {}", value(text), reason)
    } else {
        say!("{} {}", value(text), reason)
    }
}

/// Reports a field that is missing or empty; `owner` is who needs it, with its article: "a container".
pub(crate) fn missing<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>, owner: impl Into<Part>) {
    let owner = owner.into();
    let message = match at.is_known() {
        true => say!("{} of {} is empty", field(at.name().to_owned()), owner),
        false => say!("{} needs {}", owner, field(at.name().to_owned())),
    };
    cx.required(at, message);
}

/// Reports a text that is surely missing or empty; the answer is whether it is there, or may be.
pub(crate) fn needs_text<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>, owner: impl Into<Part>) -> bool {
    let absent = at.str().is_absent();
    if absent {
        missing(cx, at, owner);
    }
    !absent
}

/// Reports a field that is surely missing; the answer is whether it is there, or may be.
pub(crate) fn needs<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>, owner: impl Into<Part>) -> bool {
    if at.is_absent() {
        missing(cx, at, owner);
    }
    !at.is_absent()
}

/// Holds this text, where it is there, against the values that the schema gives its field.
pub(crate) fn enum_value<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>) {
    if let Seen::Known(text) = at.str() {
        let values = at.schema_field().map_or(&[][..], |field| field.values);
        debug_assert!(!values.is_empty(), "the schema has no values for {}", at.path());
        one_of(cx, at, text, values);
    }
}

/// As [`enum_value`], of a `*string`, of which the server tells empty from absent.
pub(crate) fn enum_ptr<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>) {
    if let (Seen::Known(text), Some(field)) = (at.str_ptr(), at.schema_field()) {
        one_of(cx, at, text, field.values);
    }
}

/// As [`enum_value`], of a text that must be there: an empty one is reported as one that is not supported.
pub(crate) fn required_enum<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>, owner: &'static str) {
    if at.str().is_absent() {
        let values = at.schema_field().map_or(&[][..], |field| field.values);
        cx.unsupported(at, say!("{} needs {}", owner, field(at.name().to_owned()))).help(choice("", values));
    } else {
        enum_value(cx, at);
    }
}

/// As [`one_of`], of a text that must be there.
pub(crate) fn required_one_of<L: Copy>(
    cx: &mut Cx<L>,
    at: At<'_, '_, L>,
    owner: impl Into<Part>,
    values: &[&'static str],
) {
    match at.str() {
        Seen::Absent => missing(cx, at, owner),
        Seen::Known(text) => one_of(cx, at, text, values),
        Seen::Unknown => {}
    }
}

/// Holds a text against values.
pub(crate) fn one_of<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>, text: &str, values: &[&'static str]) {
    // An element goes by the name of its list.
    let name = match (at.name(), at.up()) {
        ("", Some(list)) => list.name(),
        (name, _) => name,
    };
    one_of_called(cx, at, name, text, values);
}

/// As [`one_of`], of a field of that name that an API server reports elsewhere.
pub(crate) fn one_of_called<L: Copy>(
    cx: &mut Cx<L>,
    at: At<'_, '_, L>,
    name: &str,
    text: &str,
    values: &[&'static str],
) {
    if !values.contains(&text) {
        cx.unsupported(at, say!("{} is not a valid {}", value(text), field(name.to_owned())))
            .help(choice(text, values));
    }
}

/// The help for a text that is not one of the values.
pub(crate) fn choice(text: &str, values: &[&'static str]) -> String {
    let named = || values.iter().copied().filter(|value| !value.is_empty());
    suggest::did_you_mean(text, named()).unwrap_or_else(|| match values.len() {
        1 => suggest::listed(named(), 12),
        _ => format!("one of {}", suggest::listed(named(), 12)),
    })
}

/// Holds this integer, where it is there, against a range.
pub(crate) fn in_range<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>, range: RangeInclusive<i64>) {
    let Seen::Known(number) = at.number() else { return };
    if !range.contains(&number) {
        cx.invalid(
            at,
            say!(
                "{} is out of range: {} must be between {} and {}",
                value(number),
                field(at.name().to_owned()),
                *range.start(),
                *range.end()
            ),
        );
    }
}

/// Reports this integer where it is negative. `ValidateNonnegativeField`.
pub(crate) fn not_negative<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>) {
    at_least(cx, at, 0);
}

/// Reports this integer where it is there and below a bound.
pub(crate) fn at_least<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>, least: i64) {
    let Seen::Known(number) = at.number() else { return };
    if number >= least {
        return;
    }
    let message = match number < 0 && least == 0 {
        true => say!("{} is negative: {} must be 0 or more", value(number), field(at.name().to_owned())),
        false => {
            say!("{} is too small: {} must be {} or more", value(number), field(at.name().to_owned()), least)
        }
    };
    cx.invalid(at, message);
}
