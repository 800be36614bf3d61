//! Time zones, by their names in the IANA database.
//!
//! <https://kubernetes.io/docs/concepts/workloads/controllers/cron-jobs/#time-zones>

use crate::at::At;
use crate::finding::Cx;
use crate::message::value;
use crate::say;
use crate::suggest;
use crate::view::Seen;

/// The names of 2026: a line an area, `Area/: Name Name`. They are facts of <https://www.iana.org/time-zones>.
const ZONES: &str = include_str!("time_zones.txt");

/// The most characters of a part of a name.
const PART_MAX: usize = 14;

/// Applies the rules. `validateTimeZone`.
pub(super) fn check<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>) {
    let Seen::Known(text) = at.str_ptr() else { return };
    if text.is_empty() {
        cx.invalid(at, "a time zone must not be empty").help("leave it out, or `Etc/UTC`");
        return;
    }
    if text.eq_ignore_ascii_case("local") {
        cx.invalid(at, say!("{} is not a time zone by itself", value(text))).help("such as `Europe/Berlin`");
        return;
    }
    // Other forms of the same zones, where the machine of the server has them beside those that are part of the server.
    let other = text.strip_prefix("posix/").or_else(|| text.strip_prefix("right/"));
    if other.is_some_and(is_known) {
        cx.advice(at, say!("only some servers know the time zone {}", value(text)))
            .help(say!("{}", value(other.unwrap_or_default())));
        return;
    }
    if !text.split('/').all(is_part) || !is_known(text) {
        let near = suggest::did_you_mean(text, names().iter().map(String::as_str));
        let help = near.unwrap_or_else(|| "such as `Europe/Berlin` or `Etc/UTC`".to_owned());
        cx.invalid(at, say!("{} is not a time zone of the IANA database", value(text))).help(help);
    }
}

fn is_part(part: &str) -> bool {
    let legal = |byte: u8| byte.is_ascii_alphanumeric() || b".-_+".contains(&byte);
    !part.is_empty()
        && part.len() <= PART_MAX
        && !part.starts_with('-')
        && part.bytes().all(legal)
        && !matches!(part, "." | "..")
}

/// Whether there is a zone of that name.
pub(super) fn is_known(name: &str) -> bool {
    let (area, last) = name.rsplit_once('/').unwrap_or(("", name));
    ZONES
        .lines()
        .filter_map(|line| line.split_once(": "))
        .any(|(of, names)| of.trim_end_matches('/') == area && names.split(' ').any(|known| known == last))
}

fn names() -> Vec<String> {
    let lines = ZONES.lines().filter_map(|line| line.split_once(": "));
    lines.flat_map(|(area, names)| names.split(' ').map(move |name| format!("{area}{name}"))).collect()
}

#[cfg(test)]
mod tests {
    use super::is_known;

    #[test]
    fn zones() {
        for name in ["UTC", "Etc/UTC", "Europe/Berlin", "America/Argentina/Buenos_Aires", "Etc/GMT+5"] {
            assert!(is_known(name), "{name}");
        }
        for name in ["", "Europe", "Europe/", "Europe/Berlim", "europe/berlin", "Local", "EST/"] {
            assert!(!is_known(name), "{name}");
        }
    }
}
