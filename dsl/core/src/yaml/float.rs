//! Numbers with a point or an exponent.

use std::fmt::Write;

/// Appends a finite number such that YAML 1.1 and 1.2 read the same one: YAML 1.1 wants a point, and a sign in the
/// exponent (`1.0e+16`).
pub(super) fn push_float(out: &mut String, value: f64) {
    let start = out.len();
    // Writing to a string cannot fail.
    let _ = write!(out, "{value:?}");
    let Some(exponent) = out[start..].find('e').map(|index| start + index) else { return };
    if !out[exponent..].starts_with("e-") {
        out.insert(exponent + 1, '+');
    }
    if !out[start..exponent].contains('.') {
        out.insert_str(exponent, ".0");
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn floats_have_a_point_and_a_signed_exponent() {
        for (value, text) in [
            (0.0, "0.0"),
            (-0.0, "-0.0"),
            (0.1, "0.1"),
            (1e15, "1000000000000000.0"),
            (1e16, "1.0e+16"),
            (1e-7, "1.0e-7"),
            (-2.5e-8, "-2.5e-8"),
            (f64::MAX, "1.7976931348623157e+308"),
        ] {
            let mut out = "x".to_owned();
            super::push_float(&mut out, value);
            assert_eq!(out[1..], *text);
        }
    }
}
