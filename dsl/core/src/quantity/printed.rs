//! The text that an API server has of a quantity.

use super::suffix::suffix;
use super::{Format, Quantity};

/// What Go prints of the quantity that this text is: where a server compares texts, it is this one.
///
/// It keeps what was written where that looks canonical to it (`+1`, `01` and `1e0` do, and are not), and else makes the
/// canonical form, in which a thousand exa have no unit.
pub(crate) fn printed(text: &str) -> Option<String> {
    let text = text.trim_matches(' ');
    let quantity = Quantity::parse(text.as_bytes()).ok()?;
    if looks_canonical(text, &quantity) {
        return Some(text.to_owned());
    }
    let canonical = quantity.to_string();
    let unit = quantity.format != Format::DecimalExponent && quantity.scale > 20;
    Some(if unit { canonical.split('e').next().unwrap_or_default().to_owned() } else { canonical })
}

/// `ParseQuantity`: "if the number is in canonical form, reuse the string".
fn looks_canonical(text: &str, quantity: &Quantity) -> bool {
    if quantity.wide {
        return false;
    }
    let unsigned = text.strip_prefix(['+', '-']).unwrap_or(text).trim_start_matches('0');
    let (whole, rest) = digits(unsigned);
    let (part, unit) = rest.strip_prefix('.').map_or(("", rest), digits);
    let Ok((_, exponent, format)) = suffix(unit.as_bytes(), 0) else { return false };
    let number = format!("{}{part}", if whole.is_empty() { "0" } else { whole });
    match format {
        Format::BinarySi => exponent % 10 == 0 && number.parse::<u64>().is_ok_and(|number| number % 8 != 0),
        Format::DecimalSi | Format::DecimalExponent => {
            let scale = i64::from(exponent) - i64::try_from(part.len()).unwrap_or(i64::MAX);
            scale % 3 == 0 && !number.ends_with("000") && !number.starts_with('0')
        }
    }
}

/// The digits at the start of a text, and what is behind them.
fn digits(text: &str) -> (&str, &str) {
    text.split_at(text.find(|char: char| !char.is_ascii_digit()).unwrap_or(text.len()))
}

#[cfg(test)]
mod tests {
    use super::printed;

    #[test]
    fn what_looks_canonical_stays() {
        for (text, expected) in [
            ("1", "1"),
            (" 1 ", "1"),
            ("+1", "+1"),
            ("01", "01"),
            ("1.0", "1"),
            ("1000m", "1"),
            ("0.001", "1m"),
            ("0.001k", "1"),
            ("1024", "1024"),
            ("1024Ki", "1Mi"),
            ("1000Ki", "1000Ki"),
            ("1e0", "1e0"),
            ("1000000000000000000", "1E"),
            ("1000E", "1"),
            ("1000000000000000000000", "1"),
            ("2000E", "2"),
            ("1e21", "1e21"),
        ] {
            assert_eq!(printed(text).as_deref(), Some(expected), "{text}");
        }
        assert_eq!(printed("x"), None);
    }
}
