//! Quantities: `250m`, `1.5Gi`, `12e6`, read as `k8s.io/apimachinery/pkg/api/resource` reads them, without floats.
//!
//! <https://kubernetes.io/docs/reference/kubernetes-api/common-definitions/quantity/>

use std::cmp::Ordering;
use std::fmt;

mod explain;
mod printed;
mod scale;
mod suffix;
#[cfg(test)]
mod tests;

use scale::{clamp, round_up, strip, times_power_of_two};
use suffix::suffix;

pub use explain::{Dimension, explain};
pub(crate) use printed::printed;

/// An amount of a resource: ± `coefficient` · 10^`scale`, exact to 38 digits, and never finer than a nano.
#[derive(Clone, Copy, Debug)]
pub struct Quantity {
    negative: bool,
    coefficient: u128,
    scale: i32,
    format: Format,
    /// Whether Go keeps it in a big number: then what does not fit 64 bits is cut to them, and else it is 0.
    wide: bool,
}

/// The family of a quantity's suffix, which its canonical form keeps.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// `Ki`, `Mi`, `Gi`, `Ti`, `Pi`, `Ei`.
    BinarySi,
    /// `n`, `u`, `m`, none, `k`, `M`, `G`, `T`, `P`, `E`.
    DecimalSi,
    /// `e3`, `E-3`.
    DecimalExponent,
}

/// Why a text is no quantity; [`explain`] says it in words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum QuantityError {
    /// There is no number, or something stands behind the unit.
    Format,
    /// The unit is unknown.
    Suffix,
    /// The exponent is so large that an API server would not come to an end.
    Exponent,
}

/// The exponent from which on an API server works on a number for minutes.
const EXPONENT_MAX: i32 = 100_000_000;

/// The most significant digits that a coefficient takes: any number of them fits `u128`.
const DIGITS: u32 = 38;
/// A quantity with a binary suffix is cut at the largest `i64`.
const BINARY_MAX: u128 = i64::MAX as u128;
/// The scale of a nano, the finest that there is.
const NANO: i32 = -9;

impl Quantity {
    /// Nothing: what an absent quantity is.
    pub const ZERO: Quantity =
        Quantity { negative: false, coefficient: 0, scale: 0, format: Format::DecimalSi, wide: false };

    /// Reads a quantity: `ParseQuantity`.
    ///
    /// A digit may be missing before or behind the point, and digits may be missing altogether behind a sign:
    /// `1.`, `.5` and `-` are quantities to Kubernetes.
    pub const fn parse(text: &[u8]) -> Result<Quantity, QuantityError> {
        let end = text.len();
        if end == 0 {
            return Err(QuantityError::Format);
        }
        let negative = text[0] == b'-';
        let mut pos = if negative || text[0] == b'+' { 1 } else { 0 };
        let mut coefficient: u128 = 0;
        let mut digits = 0;
        let mut scale: i64 = 0;
        // The digits before the point, without zeros at the start, and behind it: Go counts them.
        let (mut whole, mut part) = (0_i64, 0_i64);
        let mut rest = false;
        let mut point = false;
        while pos < end {
            let byte = text[pos];
            if byte == b'.' && !point {
                point = true;
            } else if byte.is_ascii_digit() {
                whole += (!point && (whole > 0 || byte != b'0')) as i64;
                part += point as i64;
                if digits < DIGITS {
                    coefficient = coefficient * 10 + (byte - b'0') as u128;
                    digits += (coefficient != 0) as u32;
                    scale -= point as i64;
                } else {
                    rest |= byte != b'0';
                    scale += !point as i64;
                }
            } else {
                break;
            }
            pos += 1;
        }
        let (base, exponent, format) = match suffix(text, pos) {
            Ok(suffix) => suffix,
            Err(error) => return Err(error),
        };
        if exponent <= -EXPONENT_MAX || exponent >= EXPONENT_MAX {
            return Err(QuantityError::Exponent);
        }
        let whole = if whole == 0 { 1 } else { whole };
        let mut wide = match format {
            Format::BinarySi => part > 0 || 14 - whole - exponent as i64 * 3 / 10 < 0,
            Format::DecimalSi | Format::DecimalExponent => {
                whole + part > 18 || (exponent as i64 - part) < NANO as i64
            }
        };
        if base == 10 {
            scale += exponent as i64;
        }
        let (mut coefficient, mut scale) = strip(coefficient, scale);
        if base == 2 {
            (coefficient, scale) = times_power_of_two(coefficient, scale, exponent as u32);
        }
        // Finer than a nano is rounded up: who asks for some shall get some.
        if scale < NANO as i64 {
            (coefficient, scale) = round_up(coefficient, scale, NANO as i64, rest);
        }
        // What a small number makes with its unit may still be too large.
        wide |= matches!(format, Format::BinarySi) && coefficient > BINARY_MAX;
        let mut quantity = Quantity { negative, coefficient, scale: clamp(scale), format, wide };
        if matches!(format, Format::BinarySi) {
            quantity = quantity.cut();
        }
        Ok(quantity)
    }

    /// A whole number of units.
    pub const fn from_int(int: i64) -> Quantity {
        let (coefficient, scale) = strip(int.unsigned_abs() as u128, 0);
        Quantity {
            negative: int < 0,
            coefficient,
            scale: scale as i32,
            format: Format::DecimalSi,
            wide: false,
        }
    }

    /// Whether it is below nothing.
    pub const fn is_negative(&self) -> bool {
        self.negative && self.coefficient != 0
    }

    /// Whether it is nothing.
    pub const fn is_zero(&self) -> bool {
        self.coefficient == 0
    }

    /// The family of its suffix.
    pub const fn format(&self) -> Format {
        self.format
    }

    /// Whether it is whole, as an API server sees it: thousandths are rounded up before it looks.
    pub const fn is_integer(&self) -> bool {
        // A coefficient has no zeros at its end: whatever scale below one is left is a fraction.
        round_up(self.coefficient, self.scale as i64, -3, false).1 >= 0
    }

    /// The same, with what is finer than a thousandth rounded up: as an API server keeps requests and limits.
    pub const fn round_up_to_milli(self) -> Quantity {
        if self.scale >= -3 {
            return self;
        }
        let (coefficient, scale) = round_up(self.coefficient, self.scale as i64, -3, false);
        Quantity { coefficient, scale: clamp(scale), ..self }
    }

    /// The whole units, rounded away from nothing, as Go has them in 64 bits: what does not fit them is lost.
    /// `Quantity.Value`.
    pub const fn value(&self) -> i64 {
        self.at_scale(0)
    }

    /// The thousandths of a unit, as [`Quantity::value`]. `Quantity.MilliValue`.
    pub const fn milli_value(&self) -> i64 {
        self.at_scale(-3)
    }

    /// The whole units, rounded away from nothing; the largest `i64` where it is more.
    pub const fn whole(&self) -> i64 {
        let (mut coefficient, mut scale) = round_up(self.coefficient, self.scale as i64, 0, false);
        while scale > 0 && coefficient != 0 && coefficient <= BINARY_MAX {
            coefficient *= 10;
            scale -= 1;
        }
        let int = if coefficient > BINARY_MAX { i64::MAX } else { coefficient as i64 };
        if self.negative { -int } else { int }
    }

    /// The thousandths of a unit, rounded away from nothing, for sums: nothing is lost, but the largest `i128` is
    /// the most.
    pub(crate) const fn thousandths(&self) -> i128 {
        let (coefficient, scale) = round_up(self.coefficient, self.scale as i64, -3, false);
        let mut int = if coefficient > i128::MAX as u128 { i128::MAX } else { coefficient as i128 };
        let mut left = scale + 3;
        while left > 0 && int != 0 && int != i128::MAX {
            int = int.saturating_mul(10);
            left -= 1;
        }
        if self.negative { -int } else { int }
    }

    const fn at_scale(&self, wanted: i64) -> i64 {
        let (coefficient, scale) = round_up(self.coefficient, self.scale as i64, wanted, false);
        if coefficient == 0 {
            return 0;
        }
        // Ten to the 64 has 64 zeros in base two as well: nothing is left of it.
        let mut left = if scale - wanted > 64 { 64 } else { scale - wanted };
        let mut int = coefficient as u64;
        let mut lost = coefficient > BINARY_MAX;
        while left > 0 {
            lost |= int > i64::MAX as u64 / 10;
            int = int.wrapping_mul(10);
            left -= 1;
        }
        match (lost, self.wide) {
            (true, false) => 0,
            _ if self.negative => (int as i64).wrapping_neg(),
            _ => int as i64,
        }
    }

    /// Cuts a binary quantity at the largest `i64`.
    const fn cut(self) -> Quantity {
        let (mut coefficient, mut scale) = (self.coefficient, self.scale);
        while scale > 0 && coefficient != 0 && coefficient <= BINARY_MAX {
            coefficient *= 10;
            scale -= 1;
        }
        if scale < 0 || coefficient <= BINARY_MAX {
            return self;
        }
        Quantity { coefficient: BINARY_MAX, scale: 0, ..self }
    }

    /// The coefficient at a scale that is as fine or finer, where it holds that many digits.
    fn coefficient_at(&self, scale: i32) -> Option<u128> {
        let zeros = u32::try_from(self.scale.checked_sub(scale)?).ok()?;
        self.coefficient.checked_mul(10_u128.checked_pow(zeros)?)
    }

    /// The digits of the coefficient from the first on, and the power of ten of that first digit.
    fn digits(&self) -> ([u8; 40], i64) {
        let mut digits = [0; 40];
        let mut count = 0;
        let mut rest = self.coefficient;
        while rest != 0 {
            count += 1;
            rest /= 10;
        }
        let mut rest = self.coefficient;
        for slot in digits.iter_mut().take(count).rev() {
            *slot = (rest % 10) as u8;
            rest /= 10;
        }
        (digits, i64::from(self.scale) + count as i64)
    }
}

impl PartialEq for Quantity {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other) == Ordering::Equal
    }
}

impl Eq for Quantity {}

impl PartialOrd for Quantity {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Quantity {
    fn cmp(&self, other: &Self) -> Ordering {
        let sign = |quantity: &Quantity| match (quantity.is_zero(), quantity.negative) {
            (true, _) => 0,
            (false, true) => -1,
            (false, false) => 1,
        };
        let signs = sign(self).cmp(&sign(other));
        if signs != Ordering::Equal || self.is_zero() {
            return signs;
        }
        let size = match (self.coefficient_at(other.scale), other.coefficient_at(self.scale)) {
            (Some(one), _) => one.cmp(&other.coefficient),
            (_, Some(other)) => self.coefficient.cmp(&other),
            (None, None) => {
                let ((one, first), (two, second)) = (self.digits(), other.digits());
                first.cmp(&second).then_with(|| one.cmp(&two))
            }
        };
        if self.negative { size.reverse() } else { size }
    }
}

impl fmt::Display for Quantity {
    /// The canonical form: no fraction, the largest suffix that allows it. `Quantity.String`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.is_zero() {
            return f.write_str("0");
        }
        if self.negative {
            f.write_str("-")?;
        }
        if self.format == Format::BinarySi
            && self.scale >= 0
            && let Some(mut whole) =
                10_u128.checked_pow(self.scale as u32).and_then(|power| self.coefficient.checked_mul(power))
        {
            let mut suffix = "";
            for next in ["Ki", "Mi", "Gi", "Ti", "Pi", "Ei"] {
                if whole % 1024 != 0 {
                    break;
                }
                whole /= 1024;
                suffix = next;
            }
            return write!(f, "{whole}{suffix}");
        }
        let exponent = self.scale.div_euclid(3) * 3;
        let zeros = self.scale.rem_euclid(3);
        write!(f, "{}", self.coefficient)?;
        for _ in 0..zeros {
            f.write_str("0")?;
        }
        let suffix = match exponent {
            _ if self.format == Format::DecimalExponent => None,
            -9 => Some("n"),
            -6 => Some("u"),
            -3 => Some("m"),
            0 => Some(""),
            3 => Some("k"),
            6 => Some("M"),
            9 => Some("G"),
            12 => Some("T"),
            15 => Some("P"),
            18 => Some("E"),
            _ => None,
        };
        match suffix {
            Some(suffix) => f.write_str(suffix),
            None if exponent == 0 => Ok(()),
            None => write!(f, "e{exponent}"),
        }
    }
}
