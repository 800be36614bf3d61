//! What we say of a case, next to what the server said.

use std::collections::BTreeSet;
use std::fmt;
use std::ops::AddAssign;

use kubewright_core::{Finding, FindingType, Severity, check, check_all};

use crate::corpus::{Case, node};
use crate::warning;

/// How many cases are judged alike.
#[derive(Clone, Copy, Default)]
pub struct Tally {
    /// Server, then we: accepted or refused.
    verdicts: [[usize; 2]; 2],
    /// Refused with causes; with the same fields; also of the same types.
    refused: [usize; 3],
    /// Refused for fields that the type does not have; for the same ones.
    unknown: [usize; 2],
    /// Accepted; with warnings of the same fields.
    accepted: [usize; 2],
}

/// How many of a thousand cases must have the same fields.
#[derive(Clone, Copy)]
pub struct Least {
    /// Of those that are refused.
    pub refused: usize,
    /// Of those that are accepted: the fields that are warned of.
    pub warned: usize,
}

impl fmt::Display for Tally {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [[both, stricter], [laxer, neither]] = self.verdicts;
        let [refused, fields, types] = self.refused;
        writeln!(f, "                   we accept  we refuse")?;
        writeln!(f, "  server accepts {both:>11} {stricter:>10}")?;
        writeln!(f, "  server refuses {laxer:>11} {neither:>10}")?;
        writeln!(f, "  same fields refused: {fields} of {refused}")?;
        writeln!(f, "  of the same types: {types} of {refused}")?;
        writeln!(f, "  same fields unknown: {} of {}", self.unknown[1], self.unknown[0])?;
        write!(f, "  same fields warned of: {} of {}", self.accepted[1], self.accepted[0])
    }
}

impl AddAssign for Tally {
    fn add_assign(&mut self, other: Tally) {
        fn add<const N: usize>(to: &mut [usize; N], from: [usize; N]) {
            to.iter_mut().zip(from).for_each(|(to, from)| *to += from);
        }
        self.verdicts.iter_mut().zip(other.verdicts).for_each(|(to, from)| add(to, from));
        add(&mut self.refused, other.refused);
        add(&mut self.unknown, other.unknown);
        add(&mut self.accepted, other.accepted);
    }
}

impl Tally {
    /// How many cases there are.
    pub fn cases(&self) -> usize {
        self.verdicts.as_flattened().iter().sum()
    }

    /// Whether all that is counted is alike.
    pub fn is_perfect(&self) -> bool {
        let [[_, stricter], [laxer, _]] = self.verdicts;
        stricter + laxer == 0
            && self.refused.iter().all(|alike| *alike == self.refused[0])
            && self.unknown[0] == self.unknown[1]
            && self.accepted[0] == self.accepted[1]
    }

    /// Every verdict alike; the fields in as many cases as they must be.
    pub fn hold(&self, path: &str, least: Least) {
        let [[_, stricter], [laxer, _]] = self.verdicts;
        assert_eq!((stricter, laxer), (0, 0), "{path}: every verdict must be that of the server");
        let holds = |alike: usize, all: usize, least: usize| alike * 1000 >= all * least;
        let [refused, fields, types] = self.refused;
        assert!(holds(fields, refused, least.refused), "{path}: fields of refusals");
        assert!(holds(types, refused, least.refused), "{path}: types of refusals");
        assert_eq!(self.unknown[1], self.unknown[0], "{path}: unknown fields");
        let [accepted, warned] = self.accepted;
        assert!(holds(warned, accepted, least.warned), "{path}: fields of warnings");
    }
}

/// Judges a case; what is not alike, as its kind and its words.
pub fn differences(case: &Case, tally: &mut Tally) -> Vec<(String, String)> {
    let found = check(&node(&case.object), case.version).into_vec();
    let refused = found.iter().any(|finding| finding.severity == Severity::Error);
    let all = check_all(&node(&case.object), case.version);
    assert_eq!(all.has_errors(), refused, "{}: all mistakes together give another verdict", case.id);
    tally.verdicts[usize::from(!case.accepted)][usize::from(refused)] += 1;
    let mut out = Vec::new();
    if refused == case.accepted {
        let ours: Vec<String> = found.iter().map(ToString::to_string).collect();
        out.push(("another verdict".to_owned(), format!("{} / {ours:?}", case.words)));
    }
    let fields = |wanted: fn(&Finding<()>) -> bool| -> BTreeSet<String> {
        found.iter().filter(|finding| wanted(finding)).map(|finding| finding.field.clone()).collect()
    };
    if let Some(theirs) = &case.fields {
        let ours = fields(|finding| finding.severity == Severity::Error);
        let errors = found.iter().filter(|finding| finding.severity == Severity::Error);
        let reasons = errors.map(|finding| (finding.field.clone(), format!("FieldValue{:?}", finding.kind)));
        let types = reasons.collect::<BTreeSet<_>>() == case.reasons;
        tally.refused[0] += 1;
        tally.refused[1] += usize::from(ours == *theirs);
        tally.refused[2] += usize::from(types);
        compare(&mut out, "refused", &ours, theirs, &case.words);
    } else if case.accepted {
        let ours = fields(|finding| finding.severity == Severity::Warning);
        let ours: BTreeSet<String> = ours.iter().map(|field| warning::of_finding(field)).collect();
        tally.accepted[0] += 1;
        tally.accepted[1] += usize::from(ours == case.warned);
        compare(&mut out, "warned of", &ours, &case.warned, "");
    } else if !case.unknown.is_empty() {
        let ours = fields(|finding| finding.kind == FindingType::UnknownField);
        tally.unknown[0] += 1;
        tally.unknown[1] += usize::from(ours == case.unknown);
        compare(&mut out, "unknown", &ours, &case.unknown, &case.words);
    }
    out
}

fn compare(
    out: &mut Vec<(String, String)>,
    what: &str,
    ours: &BTreeSet<String>,
    theirs: &BTreeSet<String>,
    words: &str,
) {
    out.extend(ours.difference(theirs).map(|field| (format!("{what} by us only"), field.clone())));
    out.extend(theirs.difference(ours).map(|field| {
        let words = words.chars().take(400).collect::<String>();
        (format!("{what} by the server only"), format!("{field} {words}"))
    }));
}
