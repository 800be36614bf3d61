//! The schedule of a CronJob, as an API server reads it.
//!
//! <https://kubernetes.io/docs/concepts/workloads/controllers/cron-jobs/#schedule-syntax>

use crate::at::At;
use crate::finding::Cx;
use crate::message::value;
use crate::say;

/// The fields of a schedule: what messages call it, the least and the most, and its names, which count from the least.
const FIELDS: [(&str, u64, u64, &[&str]); 5] = [
    ("minute", 0, 59, &[]),
    ("hour", 0, 23, &[]),
    ("day of the month", 1, 31, &[]),
    ("month", 1, 12, &["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]),
    ("day of the week", 0, 6, &["sun", "mon", "tue", "wed", "thu", "fri", "sat"]),
];

/// Schedules that have a name.
const NAMED: [&str; 7] = ["@yearly", "@annually", "@monthly", "@weekly", "@daily", "@midnight", "@hourly"];

/// Why a schedule cannot be read: what is wrong, and in which field.
type Broken = (&'static str, String);

/// Applies the rules. `validateScheduleFormat`.
pub(super) fn check<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>, text: &str) {
    let read = read(text);
    let zone = text.contains("TZ");
    if let Err((what, part)) = &read {
        let added = cx.invalid(at, say!("{} is not a schedule: {} {}", value(text), *what, value(part)));
        added
            .help("minute, hour, day of the month, month and day of the week, such as `17 3 * * *`")
            .consequence_if(zone);
    }
    if zone {
        cx.invalid(at, "a schedule has no time zone in it").help("give `timeZone` beside it");
    }
}

fn read(text: &str) -> Result<(), Broken> {
    let mut text = text;
    if text.starts_with("TZ=") || text.starts_with("CRON_TZ=") {
        let broken = || ("its time zone cannot be read:", text.to_owned());
        let (zone, rest) = text.split_once(' ').ok_or_else(broken)?;
        let name = zone.split_once('=').map_or("", |(_, name)| name);
        if !(name.is_empty() || name == "Local" || super::time_zone::is_known(name)) {
            return Err(broken());
        }
        text = rest.trim();
    }
    if text.starts_with('@') {
        let every = text.strip_prefix("@every ").is_some_and(is_duration);
        return if every || NAMED.contains(&text) { Ok(()) } else { Err(("there is no", text.to_owned())) };
    }
    let fields: Vec<&str> = text.split_whitespace().collect();
    if fields.len() != FIELDS.len() {
        return Err(("it must have 5 fields, not", fields.len().to_string()));
    }
    for (text, field) in fields.into_iter().zip(&FIELDS) {
        for range in text.split(',').filter(|range| !range.is_empty()) {
            self::range(range, field).map_err(|what| (what, format!("{} {range}", field.0)))?;
        }
    }
    Ok(())
}

/// Reads `*`, `5`, `1-5` or `mon-fri`, with `/2` behind it.
fn range(text: &str, (_, least, most, names): &(&str, u64, u64, &[&str])) -> Result<(), &'static str> {
    let mut parts = text.split('/');
    let mut ends = parts.next().unwrap_or_default().split('-');
    let (step, more) = (parts.next(), parts.next());
    let first = ends.next().unwrap_or_default();
    let (second, third) = (ends.next(), ends.next());
    let number = |text: &str| -> Result<u64, &'static str> {
        let lower = text.to_lowercase();
        match names.iter().position(|name| *name == lower) {
            Some(index) => Ok(least + index as u64),
            None => self::number(text),
        }
    };
    let (start, mut end) = match (first, second) {
        ("*" | "?", _) => (*least, *most),
        (first, None) => (number(first)?, number(first)?),
        (first, Some(_)) if third.is_some() => {
            number(first)?;
            return Err("there are too many hyphens in the");
        }
        (first, Some(second)) => (number(first)?, number(second)?),
    };
    let mut width = 1;
    if let Some(step) = step {
        if more.is_some() {
            return Err("there are too many slashes in the");
        }
        width = self::number(step)?;
        if second.is_none() {
            end = *most;
        }
    }
    if start < *least || end > *most {
        return Err("a number is out of range in the");
    }
    if start > end {
        return Err("the end is before the start of the");
    }
    if width == 0 { Err("the step must not be 0 in the") } else { Ok(()) }
}

/// An integer of 0 or more, as Go reads it.
fn number(text: &str) -> Result<u64, &'static str> {
    let number: i64 = text.parse().map_err(|_| "there is no number in the")?;
    u64::try_from(number).map_err(|_| "there is a negative number in the")
}

/// Whether Go reads it as a duration: `1h30m`.
fn is_duration(text: &str) -> bool {
    let mut rest = text.strip_prefix(['-', '+']).unwrap_or(text);
    if rest == "0" {
        return true;
    }
    let mut total: u128 = 0;
    while !rest.is_empty() {
        let digits = |text: &str| text.bytes().take_while(u8::is_ascii_digit).count();
        let whole = digits(rest);
        let (number, behind) = rest.split_at(whole);
        let (fraction, behind) = match behind.strip_prefix('.') {
            Some(behind) => behind.split_at(digits(behind)),
            None => ("", behind),
        };
        if number.is_empty() && fraction.is_empty() {
            return false;
        }
        let unit = behind.find(|c: char| c == '.' || c.is_ascii_digit()).unwrap_or(behind.len());
        let (unit, behind) = behind.split_at(unit);
        let nanoseconds: u128 = match unit {
            "ns" => 1,
            "us" | "µs" | "μs" => 1_000,
            "ms" => 1_000_000,
            "s" => 1_000_000_000,
            "m" => 60_000_000_000,
            "h" => 3_600_000_000_000,
            _ => return false,
        };

        let Ok(number) = (if number.is_empty() { Ok(0) } else { number.parse::<u128>() }) else {
            return false;
        };
        total = total.saturating_add(number.saturating_mul(nanoseconds));
        rest = behind;
    }
    !text.trim_start_matches(['-', '+']).is_empty() && total <= i64::MAX as u128
}

#[cfg(test)]
mod tests {
    use super::read;

    #[test]
    fn good_and_bad_schedules() {
        for text in [
            "* * * * *",
            "17 3 * * *",
            "*/15 0-6,12 1 JAN-mar Mon-Fri",
            "0 0 31 12 0",
            "5/10 * ? * ?",
            "@daily",
            "@every 1h30m",
            "@every 0",
            "@every 1.5s",
            "  0 0 * * *  ",
            "1,,2 * * * *",
            "*-9 * * * *",
            "TZ=UTC 0 0 * * *",
        ] {
            assert_eq!(read(text), Ok(()), "{text}");
        }
        for text in [
            "",
            "* * * *",
            "* * * * * *",
            "60 * * * *",
            "0 24 * * *",
            "0 0 0 * *",
            "0 0 32 * *",
            "0 0 * 13 *",
            "0 0 * * 7",
            "5-1 * * * *",
            "*/0 * * * *",
            "1-2-3 * * * *",
            "1/2/3 * * * *",
            "-1 * * * *",
            "a * * * *",
            "@weekdays",
            "@every",
            "@every x",
            "@every 1",
            "@Daily",
            "TZ=0",
            "TZ=Nowhere 0 0 * * *",
        ] {
            assert!(read(text).is_err(), "{text}");
        }
    }
}
