//! When an indexed Job has succeeded. `validateSuccessPolicy`.
//!
//! <https://kubernetes.io/docs/concepts/workloads/controllers/job/#success-policy>

use crate::at::At;
use crate::finding::Cx;
use crate::message::value;
use crate::rules::common::not_negative;
use crate::say;
use crate::view::Seen;

const RULES_MAX: usize = 20;
const INDEXES_MAX: usize = 64 * 1024;

/// Applies the rules; `job` is the spec of the Job.
pub(super) fn check<L: Copy>(cx: &mut Cx<L>, job: At<'_, '_, L>, at: At<'_, '_, L>) {
    let rules = at.field("rules");
    if rules.is_empty() {
        cx.required(rules, "a `successPolicy` needs at least one rule");
    }
    if rules.nodes().len() > RULES_MAX {
        cx.too_many(
            rules,
            say!("there are {} rules: at most {} are allowed", rules.nodes().len(), RULES_MAX),
        );
    }
    let completions = match job.int("completions") {
        // Both are 1 where neither is there.
        Seen::Absent if job.field("parallelism").is_absent() => Seen::Known(1),
        completions => completions,
    };
    for rule in rules.items() {
        let (indexes, count) = (rule.field("succeededIndexes"), rule.field("succeededCount"));
        if indexes.is_absent() && count.is_absent() {
            cx.required(rule, "a rule needs `succeededCount` or `succeededIndexes`");
        }
        let Seen::Known(completions) = completions else { continue };
        let total = match indexes.str_ptr() {
            Seen::Known(text) => Some(self::indexes(cx, indexes, text, completions)),
            _ => None,
        };
        if let Seen::Known(number) = count.number() {
            not_negative(cx, count);
            if number > completions {
                cx.invalid(
                    count,
                    say!("{} is more than the {} completions", value(number), value(completions)),
                );
            }
            if let Some(total) = total
                && number > total
            {
                cx.invalid(count, say!("{} is more than the {} indexes beside it", value(number), total));
            }
        }
    }
}

/// Checks a list of indexes; gives how many they are, and 0 where they cannot be read.
fn indexes<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>, text: &str, completions: i64) -> i64 {
    if text.len() > INDEXES_MAX {
        cx.too_long(at, say!("the indexes are longer than {} bytes", INDEXES_MAX));
    }
    match total(text, completions) {
        Ok(total) => total,
        Err(reason) => {
            cx.invalid(at, say!("{} is not a list of indexes: {}", value(text), reason))
                .help("such as `0,2-4`");
            0
        }
    }
}

fn total(text: &str, completions: i64) -> Result<i64, &'static str> {
    let (mut last, mut total) = (None, 0);
    if text.is_empty() {
        return Ok(0);
    }
    for part in text.split(',') {
        let mut ends = part.split('-');
        let mut end = || ends.next().map(|text| index(text, completions)).transpose();
        let first = end()?.unwrap_or_default();
        let second = end()?;
        if ends.next().is_some() {
            return Err("a range has two ends");
        }
        if second.is_some_and(|second| first >= second) || last.is_some_and(|last| last >= first) {
            return Err("they must be in ascending order");
        }
        let second = second.unwrap_or(first);
        total += second - first + 1;
        last = Some(second);
    }
    Ok(total)
}

/// An index, as Go reads an integer.
fn index(text: &str, completions: i64) -> Result<i64, &'static str> {
    let number: i64 = text.parse().map_err(|_| "an index is a number")?;
    if number >= completions {
        Err("an index is not less than the number of completions")
    } else {
        Ok(number)
    }
}
