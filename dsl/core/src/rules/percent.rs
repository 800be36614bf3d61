//! Values that are a number or a percentage.

use crate::at::At;
use crate::finding::Cx;
use crate::message::{field, value};
use crate::node::{Number, Value};
use crate::say;
use crate::view::Seen;

/// A number or a percentage.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Amount {
    /// A number.
    Number(i64),
    /// A percentage; what is too large for an integer is the largest.
    Percent(i64),
}

/// The value that stands there; unknown where it is neither.
pub(crate) fn amount<L: Copy>(at: At<'_, '_, L>) -> Seen<Amount> {
    at.node().and_then(|node| match &node.value {
        Value::Number(Number::Int(int)) => Seen::Known(Amount::Number(*int)),
        Value::String(text) => {
            percent(text).map_or(Seen::Unknown, |percent| Seen::Known(Amount::Percent(percent)))
        }
        Value::Null => Seen::Absent,
        _ => Seen::Unknown,
    })
}

/// The number of a percentage. `IsValidPercent`.
fn percent(text: &str) -> Option<i64> {
    let digits = text.strip_suffix('%')?;
    let is_number = !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit());
    is_number.then(|| digits.parse().unwrap_or(i64::MAX))
}

/// Holds this value against what a number of pods can be: 0 or more, or a percentage. `ValidatePositiveIntOrPercent`.
pub(crate) fn positive<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>) {
    let name = || field(at.name().to_owned());
    if let Seen::Known(text) = at.str_ptr()
        && percent(text).is_none()
    {
        let help = match text.parse::<u32>() {
            Ok(number) => say!("{} or {}", value(number), value(format!("{number}%"))),
            Err(_) => say!("such as {}", value("25%")),
        };
        cx.invalid(at, say!("{} is not a percentage: {} is a number or a percentage", value(text), name()))
            .help(help);
    }
    if let Seen::Known(Amount::Number(number)) = amount(at)
        && number < 0
    {
        cx.invalid(at, say!("{} is negative: {} must be 0 or more", value(number), name()));
    }
}

/// Refuses more than all. `IsNotMoreThan100Percent`.
pub(crate) fn not_more_than_all<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>) {
    if let Seen::Known(Amount::Percent(percent)) = amount(at)
        && percent > 100
    {
        let name = field(at.name().to_owned());
        cx.invalid(
            at,
            say!("{} is too much: {} must not be more than 100%", value(format!("{percent}%")), name),
        );
    }
}
