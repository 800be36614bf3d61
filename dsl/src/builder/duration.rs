//! Durations in the unit of Kubernetes: whole seconds.

use std::time::Duration;

/// The seconds of a duration. A part of a second counts as a whole one, so that nothing becomes zero.
pub(super) fn seconds(duration: Duration) -> i64 {
    let whole = duration.as_secs().saturating_add(u64::from(duration.subsec_nanos() > 0));
    i64::try_from(whole).unwrap_or(i64::MAX)
}

/// As [`seconds`], in 32 bits.
pub(super) fn seconds32(duration: Duration) -> i32 {
    i32::try_from(seconds(duration)).unwrap_or(i32::MAX)
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::{seconds, seconds32};

    #[test]
    fn a_part_of_a_second_counts() {
        assert_eq!(seconds(Duration::from_millis(1)), 1);
        assert_eq!(seconds(Duration::from_secs(10)), 10);
        assert_eq!(seconds(Duration::ZERO), 0);
    }

    #[test]
    fn what_does_not_fit_is_the_most_that_does() {
        assert_eq!(seconds(Duration::MAX), i64::MAX);
        assert_eq!(seconds32(Duration::MAX), i32::MAX);
    }
}
