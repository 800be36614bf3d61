//! Coefficients and powers of ten: a number is `coefficient` · 10^`scale`.

use super::DIGITS;

/// The same number without zeros at its end.
pub(super) const fn strip(mut coefficient: u128, mut scale: i64) -> (u128, i64) {
    if coefficient == 0 {
        return (0, 0);
    }
    // Division of 64 bits takes a fraction of the time, and most numbers fit them.
    if coefficient <= u64::MAX as u128 {
        let mut small = coefficient as u64;
        while small.is_multiple_of(10) {
            small /= 10;
            scale += 1;
        }
        return (small as u128, scale);
    }
    while coefficient.is_multiple_of(10) {
        coefficient /= 10;
        scale += 1;
    }
    (coefficient, scale)
}

pub(super) const fn times_power_of_two(mut coefficient: u128, mut scale: i64, power: u32) -> (u128, i64) {
    let mut left = power;
    if power < coefficient.leading_zeros() {
        coefficient <<= power;
        left = 0;
    }
    while left > 0 {
        match coefficient.checked_mul(2) {
            Some(double) => coefficient = double,
            // More digits than are kept: the last one goes.
            None => {
                coefficient = coefficient / 10 * 2;
                scale += 1;
            }
        }
        left -= 1;
    }
    strip(coefficient, scale)
}

/// The number in a coarser scale, rounded away from nothing.
pub(super) const fn round_up(coefficient: u128, scale: i64, wanted: i64, rest: bool) -> (u128, i64) {
    if coefficient == 0 {
        return (0, 0);
    }
    let drop = wanted - scale;
    if drop <= 0 {
        return (coefficient, scale);
    }
    if drop > DIGITS as i64 {
        return (1, wanted);
    }
    let power = 10_u128.pow(drop as u32);
    let up = rest || !coefficient.is_multiple_of(power);
    strip(coefficient / power + up as u128, wanted)
}

pub(super) const fn clamp(scale: i64) -> i32 {
    if scale > i32::MAX as i64 {
        i32::MAX
    } else if scale < i32::MIN as i64 {
        i32::MIN
    } else {
        scale as i32
    }
}
