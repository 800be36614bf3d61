//! RFC 3339 times as Go's `time.Parse` reads them.

/// Whether the text is a time; with `micro`, one with exactly six digits of a fraction.
pub(super) fn is_rfc3339(text: &str, micro: bool) -> bool {
    parse(text.as_bytes(), micro).is_some()
}

fn parse(text: &[u8], micro: bool) -> Option<()> {
    let mut rest = text;
    let year = digits(&mut rest, 4)?;
    literal(&mut rest, b'-')?;
    let month = digits(&mut rest, 2)?;
    literal(&mut rest, b'-')?;
    let day = digits(&mut rest, 2)?;
    literal(&mut rest, b'T')?;
    // Go takes an hour of one digit.
    let hour = digits(&mut rest, 2).or_else(|| digits(&mut rest, 1))?;
    literal(&mut rest, b':')?;
    let minute = digits(&mut rest, 2)?;
    literal(&mut rest, b':')?;
    let second = digits(&mut rest, 2)?;
    if let [b'.' | b',', tail @ ..] = rest {
        let count = tail.iter().take_while(|byte| byte.is_ascii_digit()).count();
        if count == 0 || (micro && (count != 6 || rest.first() != Some(&b'.'))) {
            return None;
        }
        rest = tail.get(count..)?;
    } else if micro {
        return None;
    }
    match rest {
        b"Z" => {}
        [b'+' | b'-', zone @ ..] => {
            let mut zone = zone;
            let hours = digits(&mut zone, 2)?;
            literal(&mut zone, b':')?;
            let minutes = digits(&mut zone, 2)?;
            if !zone.is_empty() || hours > 24 || minutes > 60 {
                return None;
            }
        }
        _ => return None,
    }
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let days = match month {
        2 if leap => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        1..=12 => 31,
        _ => return None,
    };
    ((1..=days).contains(&day) && hour < 24 && minute < 60 && second < 60).then_some(())
}

fn digits(rest: &mut &[u8], count: usize) -> Option<u32> {
    let (head, tail) = rest.split_at_checked(count)?;
    let mut value = 0;
    for byte in head {
        value = value * 10 + u32::from(byte.is_ascii_digit().then(|| byte - b'0')?);
    }
    *rest = tail;
    Some(value)
}

fn literal(rest: &mut &[u8], byte: u8) -> Option<()> {
    let (first, tail) = rest.split_first()?;
    *rest = tail;
    (*first == byte).then_some(())
}

#[cfg(test)]
mod tests {
    use super::is_rfc3339;

    #[test]
    fn good_and_bad_values() {
        for good in [
            "2026-01-31T12:00:00Z",
            "2024-02-29T23:59:59.123456789+09:00",
            "2026-01-31T1:00:00Z",
            "0000-01-01T00:00:00-23:59",
        ] {
            assert!(is_rfc3339(good, false), "{good}");
        }
        for bad in [
            "",
            "x",
            "2024-01-01",
            "2023-02-29T00:00:00Z",
            "2026-01-31t12:00:00Z",
            "2026-01-31T12:00:00",
            "2026-01-31T24:00:00Z",
            "2026-13-01T00:00:00Z",
            "2026-01-31T12:00:00z",
            "2026-01-31T12:00:00.Z",
            "2026-01-31 12:00:00Z",
        ] {
            assert!(!is_rfc3339(bad, false), "{bad}");
        }
        assert!(is_rfc3339("2026-01-31T12:00:00.000000Z", true));
        assert!(!is_rfc3339("2026-01-31T12:00:00Z", true));
    }
}
