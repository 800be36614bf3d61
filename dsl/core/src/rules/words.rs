//! What most rules say, said in one way.

use crate::finding::Findings;
use crate::names::Reason;
use crate::node::Node;
use crate::path::Path;
use crate::suggest;
use crate::view::Seen;

/// The most characters of a value that a message repeats.
const SHOWN: usize = 80;

/// A value as a message shows it: in backquotes, control characters escaped, long ones cut.
pub(crate) fn shown(text: &str) -> String {
    let mut out = String::from("`");
    for (index, char) in text.chars().enumerate() {
        if index == SHOWN {
            out.push('…');
            break;
        }
        match char {
            '"' | '\'' | '\\' => out.push(char),
            _ => out.extend(char.escape_debug()),
        }
    }
    out.push('`');
    out
}

/// Holds a text against a rule of names.
pub(crate) fn follows<L: Copy>(
    found: &mut Findings<L>,
    path: &Path<'_>,
    at: L,
    text: &str,
    rule: fn(&[u8]) -> Result<(), Reason>,
) {
    if let Err(reason) = rule(text.as_bytes()) {
        // A reason that has a subject of its own stands behind a colon.
        let colon = if reason.starts_with("the ") { ":" } else { "" };
        found.invalid(path, at, format!("{}{colon} {reason}", shown(text)));
    }
}

/// Holds a field against a rule of names, where its text is known and not empty.
pub(crate) fn field_follows<L: Copy>(
    found: &mut Findings<L>,
    parent: &Node<L>,
    path: &Path<'_>,
    key: &str,
    rule: fn(&[u8]) -> Result<(), Reason>,
) {
    if let Seen::Known(text) = parent.text(key) {
        follows(found, &path.field(key), parent.place(key), text, rule);
    }
}

/// Says that a field is missing or empty, where it surely is.
pub(crate) fn needs_text<L: Copy>(
    found: &mut Findings<L>,
    parent: &Node<L>,
    path: &Path<'_>,
    key: &str,
    owner: &str,
) {
    if parent.text(key).is_absent() {
        missing(found, parent, path, key, owner);
    }
}

/// Says that a field is missing or empty.
pub(crate) fn missing<L: Copy>(
    found: &mut Findings<L>,
    parent: &Node<L>,
    path: &Path<'_>,
    key: &str,
    owner: &str,
) {
    let empty = parent.see(key).is_known();
    let message =
        if empty { format!("`{key}` of {owner} is empty") } else { format!("{owner} needs `{key}`") };
    found.required(&path.field(key), parent.place(key), message);
}

/// Holds a text against the values that a field may have.
pub(crate) fn one_of<L: Copy>(
    found: &mut Findings<L>,
    path: &Path<'_>,
    at: L,
    key: &str,
    text: &str,
    values: &[&'static str],
) {
    if values.contains(&text) {
        return;
    }
    let named = || values.iter().copied().filter(|value| !value.is_empty());
    let help = match suggest::did_you_mean(text, named()) {
        Some(meant) => meant,
        None => format!("one of {}", suggest::listed(named(), 12)),
    };
    found.unsupported(path, at, format!("{} is no `{key}`", shown(text))).help(help);
}

/// Holds an integer against a range.
pub(crate) fn in_range<L: Copy>(
    found: &mut Findings<L>,
    parent: &Node<L>,
    path: &Path<'_>,
    key: &str,
    range: std::ops::RangeInclusive<i64>,
) {
    let Seen::Known(value) = parent.int(key) else { return };
    if !range.contains(&value) {
        found.invalid(
            &path.field(key),
            parent.place(key),
            format!(
                "`{value}` is out of range: `{key}` must be between {} and {}",
                range.start(),
                range.end()
            ),
        );
    }
}
