//! What we say of a case, next to what the server said.

use std::collections::BTreeSet;
use std::fmt;

use kubewright_core::schema::{self, Version};
use kubewright_core::{Finding, FindingType, Node, Severity, Value, check, check_all, check_parts};

use crate::corpus::{Case, as_warned, node};

/// The version of the server that gave the verdicts.
const VERSION: Version = Version(36);

/// How many cases are judged alike.
#[derive(Default)]
pub struct Tally {
    /// Server, then we: accepted or refused.
    verdicts: [[usize; 2]; 2],
    refused: usize,
    refused_alike: usize,
    reasons_alike: usize,
    undecoded: usize,
    undecoded_alike: usize,
    accepted: usize,
    warned_alike: usize,
}

impl fmt::Display for Tally {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [[both, stricter], [laxer, neither]] = self.verdicts;
        writeln!(f, "                   we accept  we refuse")?;
        writeln!(f, "  server accepts {both:>11} {stricter:>10}")?;
        writeln!(f, "  server refuses {laxer:>11} {neither:>10}")?;
        writeln!(f, "  same fields refused: {} of {}", self.refused_alike, self.refused)?;
        writeln!(f, "  of the same types: {} of {}", self.reasons_alike, self.refused)?;
        writeln!(f, "  same fields unknown: {} of {}", self.undecoded_alike, self.undecoded)?;
        write!(f, "  same fields warned of: {} of {}", self.warned_alike, self.accepted)
    }
}

impl Tally {
    /// Every verdict alike; the fields in 99 of 100 cases.
    pub fn hold(&self, path: &str) {
        let [[_, stricter], [laxer, _]] = self.verdicts;
        assert_eq!((stricter, laxer), (0, 0), "{path}: every verdict must be that of the server");
        let most = |alike: usize, all: usize| alike * 100 >= all * 99;
        assert!(most(self.refused_alike, self.refused), "{path}: fields of refusals");
        assert!(most(self.reasons_alike, self.refused), "{path}: types of refusals");
        assert_eq!(self.undecoded_alike, self.undecoded, "{path}: unknown fields");
        assert!(most(self.warned_alike, self.accepted), "{path}: fields of warnings");
    }
}

/// Judges a case; what is not alike, as its kind and its words.
pub fn differences(case: &Case, tally: &mut Tally) -> Vec<(String, String)> {
    let found = check(&node(&case.object), VERSION).into_vec();
    let refused = found.iter().any(|finding| finding.severity == Severity::Error);
    let all = check_all(&node(&case.object), VERSION);
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
        tally.refused += 1;
        let ours = fields(|finding| finding.severity == Severity::Error);
        tally.refused_alike += usize::from(ours == *theirs);
        let errors = found.iter().filter(|finding| finding.severity == Severity::Error);
        let reasons = errors.map(|finding| (finding.field.clone(), format!("FieldValue{:?}", finding.kind)));
        tally.reasons_alike += usize::from(reasons.collect::<BTreeSet<_>>() == case.reasons);
        compare(&mut out, "refused", &ours, theirs, &case.words);
    } else if case.accepted {
        tally.accepted += 1;
        let ours = fields(|finding| finding.severity == Severity::Warning);
        let ours: BTreeSet<String> = ours.iter().map(|field| as_warned(field)).collect();
        tally.warned_alike += usize::from(ours == case.warned);
        compare(&mut out, "warned of", &ours, &case.warned, "");
    } else if !case.unknown.is_empty() {
        tally.undecoded += 1;
        let ours = fields(|finding| finding.kind == FindingType::UnknownField);
        tally.undecoded_alike += usize::from(ours == case.unknown);
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

/// Makes each part of an accepted object opaque in turn: no error may come of it.
pub fn with_opaque_parts(case: &Case) {
    let whole = node(&case.object);
    let kind =
        |node: &Node<()>, key: &str| node.get(key).and_then(Node::as_str).unwrap_or_default().to_owned();
    let Some(kind) = schema::kind(&kind(&whole, "apiVersion"), &kind(&whole, "kind")) else { return };
    for index in 0..count(&whole) {
        let mut object = whole.clone();
        replace(&mut object, &mut { index }, &Value::Opaque);
        let found = check_parts(&mut object, kind.ty, Some(VERSION));
        let errors: Vec<String> = found
            .iter()
            .filter(|finding| finding.severity == Severity::Error)
            .map(ToString::to_string)
            .collect();
        assert!(errors.is_empty(), "{} with part {index} opaque: {errors:?}", case.id);
    }
}

/// Puts parts of one object where others of another stand, and judges what comes of it.
pub fn with_swapped_parts(cases: &[Case]) {
    // Numbers without a seed: the same ones every time.
    let mut state = 0x2545_f491_4f6c_dd1d_u64;
    let mut next = |below: usize| {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        usize::try_from(state % below.max(1) as u64).unwrap_or_default()
    };
    for case in cases {
        let mut object = node(&case.object);
        for _ in 0..3 {
            let other = node(&cases[next(cases.len())].object);
            let mut part = Value::Null;
            take(&other, &mut next(count(&other)), &mut part);
            let at = next(count(&object));
            // The kind stays, else there is nothing to judge.
            if at > 2 {
                replace(&mut object, &mut { at }, &part);
            }
        }
        let whole = check(&object, VERSION);
        let mut parts = object.clone();
        for kind in schema::generated::KINDS {
            let _ = check_parts(&mut parts, kind.ty, None);
        }
        drop(whole);
    }
}

/// How many nodes a tree has.
fn count(node: &Node<()>) -> usize {
    1 + match &node.value {
        Value::List(list) => list.items.iter().map(count).sum(),
        Value::Map(map) => map.entries.iter().map(|entry| count(&entry.value)).sum::<usize>(),
        _ => 0,
    }
}

/// Puts a value where the node of that number stands, the root being the first.
fn replace(node: &mut Node<()>, index: &mut usize, value: &Value<()>) -> bool {
    if *index == 0 {
        node.value = value.clone();
        return true;
    }
    *index -= 1;
    match &mut node.value {
        Value::List(list) => list.items.iter_mut().any(|item| replace(item, index, value)),
        Value::Map(map) => map.entries.iter_mut().any(|entry| replace(&mut entry.value, index, value)),
        _ => false,
    }
}

/// Takes the value of the node of that number.
fn take(node: &Node<()>, index: &mut usize, value: &mut Value<()>) -> bool {
    if *index == 0 {
        *value = node.value.clone();
        return true;
    }
    *index -= 1;
    match &node.value {
        Value::List(list) => list.items.iter().any(|item| take(item, index, value)),
        Value::Map(map) => map.entries.iter().any(|entry| take(&entry.value, index, value)),
        _ => false,
    }
}
