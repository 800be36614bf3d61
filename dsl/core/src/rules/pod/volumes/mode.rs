//! The modes of files in volumes.

use crate::at::At;
use crate::finding::Cx;
use crate::message::value;
use crate::say;
use crate::view::Seen;

/// Modes that are octal to everyone who writes them, and odd ones in decimal.
const MISTAKEN_MODES: [i64; 3] = [400, 440, 444];

/// Holds a file mode against its range: nine bits.
pub(super) fn mode<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>) {
    let Seen::Known(mode) = at.number() else { return };
    if (0..=0o777).contains(&mode) {
        if MISTAKEN_MODES.contains(&mode) {
            cx.advice(at, say!("{} in decimal is the mode {}", value(mode), format!("0o{mode:o}")))
                .help_opt(meant(mode));
        }
        return;
    }
    let message = say!(
        "{} is not a valid file mode: it must be between 0 and 0o777, which is 511 in decimal",
        value(mode)
    );
    // 644 and 755 are octal to everyone who writes them.
    cx.invalid(at, message).help_opt(meant(mode));
}

/// The mode whose octal digits were written as a decimal number.
fn meant(mode: i64) -> Option<String> {
    let octal = u32::from_str_radix(&u32::try_from(mode).ok()?.to_string(), 8).ok()?;
    (octal <= 0o777).then(|| format!("did you mean octal `0o{octal:o}`, which is {octal} in decimal?"))
}
