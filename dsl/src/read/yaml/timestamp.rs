//! Timestamps, which only a tag asks for: without one, they are text.

/// Whether a text is a timestamp to `kubectl`'s reader: `2001-12-14`, or with a time, `2001-12-14T21:59:43.1Z`.
pub(super) fn is_timestamp(text: &str) -> bool {
    let mut rest = text;
    let (Some(year), Some(month), Some(day)) =
        (number(&mut rest, 4, 4), after(&mut rest, "-", 2), after(&mut rest, "-", 2))
    else {
        return false;
    };
    if !(1..=12).contains(&month) || day == 0 || day > days(year, month) {
        return false;
    }
    if rest.is_empty() {
        return true;
    }
    let Some(separator @ ("T" | "t" | " ")) = rest.get(..1) else { return false };
    let (Some(hour), Some(minute), Some(second)) =
        (after(&mut rest, separator, 2), after(&mut rest, ":", 2), after(&mut rest, ":", 2))
    else {
        return false;
    };
    if hour > 23 || minute > 59 || second > 59 {
        return false;
    }
    if let Some(fraction) = rest.strip_prefix(['.', ',']) {
        let digits = fraction.bytes().take_while(u8::is_ascii_digit).count().min(9);
        if digits > 0 {
            rest = fraction.get(digits..).unwrap_or_default();
        }
    }
    if separator == " " { rest.is_empty() } else { is_zone(rest) }
}

/// A number of at most that many digits, and at least so many.
fn number(rest: &mut &str, least: usize, most: usize) -> Option<u32> {
    let digits = rest.bytes().take_while(u8::is_ascii_digit).count().min(most);
    if digits < least {
        return None;
    }
    let (number, behind) = rest.split_at_checked(digits)?;
    *rest = behind;
    number.parse().ok()
}

/// A number of one digit or more behind a separator.
fn after(rest: &mut &str, separator: &str, most: usize) -> Option<u32> {
    *rest = rest.strip_prefix(separator)?;
    number(rest, 1, most)
}

/// `Z`, or an offset: `+01:00`.
fn is_zone(text: &str) -> bool {
    if text == "Z" {
        return true;
    }
    let Some(mut rest) = text.strip_prefix(['+', '-']) else { return false };
    let hours = number(&mut rest, 2, 2);
    let minutes = rest.strip_prefix(':').map(|behind| rest = behind).and_then(|()| number(&mut rest, 2, 2));
    rest.is_empty() && hours.is_some_and(|hours| hours <= 24) && minutes.is_some_and(|minutes| minutes <= 60)
}

fn days(year: u32, month: u32) -> u32 {
    let is_leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    match month {
        2 if is_leap => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

#[cfg(test)]
mod tests {
    use super::is_timestamp;

    #[test]
    fn timestamps_are_those_of_kubectl() {
        for text in [
            "2001-01-01",
            "2001-1-1",
            "2001-12-14T21:59:43.1Z",
            "2001-12-14t1:2:3-05:00",
            "2001-12-14 21:59:43",
            "2000-02-29",
        ] {
            assert!(is_timestamp(text), "{text}");
        }
        for text in [
            "",
            "2001",
            "2001-01",
            "2001-13-01",
            "2001-02-29",
            "2001-01-01T",
            "2001-01-01 1:2:3Z",
            "2001-01-01T1:2:3",
            "201-01-01",
        ] {
            assert!(!is_timestamp(text), "{text}");
        }
    }
}
