//! The units of quantities. `suffixHandler.interpret`.

use super::{Format, QuantityError};

/// The base, the exponent and the family of the suffix that starts at `start`.
pub(super) const fn suffix(text: &[u8], start: usize) -> Result<(u32, i32, Format), QuantityError> {
    let end = text.len();
    let first = if start < end { text[start] } else { 0 };
    match end - start {
        0 => return Ok((10, 0, Format::DecimalSi)),
        1 => match first {
            b'n' => return Ok((10, -9, Format::DecimalSi)),
            b'u' => return Ok((10, -6, Format::DecimalSi)),
            b'm' => return Ok((10, -3, Format::DecimalSi)),
            b'k' => return Ok((10, 3, Format::DecimalSi)),
            b'M' => return Ok((10, 6, Format::DecimalSi)),
            b'G' => return Ok((10, 9, Format::DecimalSi)),
            b'T' => return Ok((10, 12, Format::DecimalSi)),
            b'P' => return Ok((10, 15, Format::DecimalSi)),
            b'E' => return Ok((10, 18, Format::DecimalSi)),
            _ => {}
        },
        2 if text[start + 1] == b'i' => match first {
            b'K' => return Ok((2, 10, Format::BinarySi)),
            b'M' => return Ok((2, 20, Format::BinarySi)),
            b'G' => return Ok((2, 30, Format::BinarySi)),
            b'T' => return Ok((2, 40, Format::BinarySi)),
            b'P' => return Ok((2, 50, Format::BinarySi)),
            b'E' => return Ok((2, 60, Format::BinarySi)),
            _ => {}
        },
        _ => {}
    }
    // The characters of units, then a signed number: anything else is no quantity at all.
    let mut pos = start;
    while pos < end && is_unit(text[pos]) {
        pos += 1;
    }
    if pos < end && (text[pos] == b'-' || text[pos] == b'+') {
        pos += 1;
    }
    while pos < end {
        if !text[pos].is_ascii_digit() {
            return Err(QuantityError::Format);
        }
        pos += 1;
    }
    if (first == b'e' || first == b'E')
        && let Some(exponent) = exponent(text, start + 1)
    {
        return Ok((10, exponent, Format::DecimalExponent));
    }
    Err(QuantityError::Suffix)
}

/// The signed number from `start` to the end, as an `i64` cut to 32 bits, as Go cuts it.
const fn exponent(text: &[u8], start: usize) -> Option<i32> {
    let mut pos = start;
    let negative = pos < text.len() && text[pos] == b'-';
    if pos < text.len() && (text[pos] == b'-' || text[pos] == b'+') {
        pos += 1;
    }
    if pos >= text.len() {
        return None;
    }
    let mut value: i64 = 0;
    while pos < text.len() {
        if !text[pos].is_ascii_digit() {
            return None;
        }
        let digit = (text[pos] - b'0') as i64;
        let Some(tens) = value.checked_mul(10) else { return None };
        let next = if negative { tens.checked_sub(digit) } else { tens.checked_add(digit) };
        let Some(next) = next else { return None };
        value = next;
        pos += 1;
    }
    Some(value as i32)
}

const fn is_unit(byte: u8) -> bool {
    matches!(byte, b'e' | b'E' | b'i' | b'n' | b'u' | b'm' | b'k' | b'K' | b'M' | b'G' | b'T' | b'P')
}
