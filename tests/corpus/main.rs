//! Recorded verdicts of an API server, through rustc: the same object as the text of a macro compiles where the server
//! accepts it, and is that object; where the server refuses it, the error stands at the field that the server names. What the
//! builder's setters make of an accepted object is that object, too.
//!
//! `KUBEWRIGHT_CORPUS_STEP=1 cargo test --test corpus -- --nocapture` takes every case, and minutes.

mod built;
mod compiled;
#[allow(dead_code, reason = "`conformance` judges trees, of which there are none here")]
#[path = "../conformance/corpus.rs"]
mod record;
mod same;
#[allow(dead_code, reason = "`conformance` names the fields of findings, of which there are none here")]
#[path = "../conformance/warning.rs"]
mod warning;
mod written;

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::ops::Range;
use std::path::Path;
use std::process::Command;
use std::sync::LazyLock;

use serde_json::Value;

use built::Builders;
use compiled::{Compiled, Error};
use record::Case;
use written::Written;

/// The records, and every how many cases of each one is taken.
const RECORDS: &[(&str, usize)] = &[("mutated", 12), ("workloads", 24)];

/// A case, its text, and where it stands in its program.
struct Sample {
    case: Case,
    written: Written,
    /// The bytes of its function.
    function: Range<usize>,
    /// The first byte of its text.
    start: usize,
}

struct Run {
    accepted: Vec<Sample>,
    refused: Vec<Sample>,
    /// The accepted cases that the builder makes, by number.
    built: Vec<usize>,
    compiled: Compiled,
}

/// The programs, compiled once for all tests.
static RUN: LazyLock<Run> = LazyLock::new(|| {
    let step = std::env::var("KUBEWRIGHT_CORPUS_STEP").ok().map(|step| step.parse().expect("a number"));
    let samples = RECORDS.iter().flat_map(|(name, every)| {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("conformance/{name}.jsonl.gz"));
        let cases = record::read(&path).expect("the record is there");
        cases.into_iter().step_by(step.unwrap_or(*every))
    });
    let samples = samples.filter_map(|case| {
        let written = Written::of(&case.object).filter(|written| written.kind.preferred)?;
        Some(Sample { case, written, function: 0..0, start: 0 })
    });
    let (mut accepted, mut refused): (Vec<_>, Vec<_>) = samples.partition(|sample| sample.case.accepted);
    let sources = (compiled::source(&mut accepted), compiled::source(&mut refused));
    let builders = Builders::read();
    let built = accepted.iter().enumerate().filter_map(|(number, sample)| {
        Some((number, builders.built(sample.written.kind, &sample.case.object)?))
    });
    let (built, calls): (Vec<_>, Vec<_>) = built.unzip();
    let calls = built.iter().map(|number| &*accepted[*number].case.id).zip(calls);
    let compiled = compiled::compile(&sources.0, &sources.1, &compiled::built(calls));
    Run { accepted, refused, built, compiled }
});

#[test]
fn what_the_server_accepts_compiles_to_what_was_recorded() {
    let Run { accepted, compiled, .. } = &*RUN;
    assert!(accepted.len() >= 300, "{} cases", accepted.len());
    let mut wrong = String::new();
    for sample in accepted {
        for error in sample.errors(&compiled.accepted) {
            let _ = writeln!(wrong, "{}: {}\n{}", sample.case.id, error.message, sample.written.text);
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
    let program = compiled.program.as_ref();
    let program = program.unwrap_or_else(|| panic!("no program: {:?}", compiled.accepted));
    assert_makes(program, accepted);
    println!("{} accepted cases compile to what was recorded", accepted.len());
}

#[test]
fn what_the_builder_makes_is_what_was_recorded() {
    let Run { accepted, built, compiled, .. } = &*RUN;
    assert!(built.len() >= 200, "{} cases", built.len());
    let program = compiled.builder.as_ref();
    let program = program.unwrap_or_else(|| panic!("no program: {:#?}", compiled.built));
    assert_makes(program, built.iter().map(|number| &accepted[*number]));
    println!("{} accepted cases come out of the builder as they were recorded", built.len());
}

/// A program prints each of the cases as it was recorded.
fn assert_makes<'a>(program: &Path, samples: impl IntoIterator<Item = &'a Sample>) {
    let output = Command::new(program).output().expect("the program runs");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let (made, mut wrong) = (objects(&output.stdout), String::new());
    for sample in samples {
        let id = &sample.case.id;
        let made = made.get(id).unwrap_or_else(|| panic!("{id} is not printed"));
        if let Some(field) = same::difference(sample.written.kind.ty, &sample.case.object, made) {
            let _ = writeln!(wrong, "{id}: {field}\n{made}");
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}

/// What a program prints: the name of each case and its object.
fn objects(output: &[u8]) -> BTreeMap<String, Value> {
    let values = serde_json::Deserializer::from_slice(output).into_iter();
    let values: Vec<Value> = values.collect::<Result<_, _>>().expect("the program prints JSON");
    let id = |value: &Value| value.as_str().expect("the name of a case").to_owned();
    values.chunks_exact(2).map(|pair| (id(&pair[0]), pair[1].clone())).collect()
}

#[test]
fn what_the_server_refuses_does_not_compile_at_the_field_that_it_names() {
    let Run { refused, compiled, .. } = &*RUN;
    assert!(refused.len() >= 300, "{} cases", refused.len());
    let (mut wrong, mut tally) = (String::new(), Tally::default());
    let mut placed = 0;
    for sample in refused {
        let errors: Vec<&Error> = sample.errors(&compiled.refused).collect();
        placed += errors.len();
        if errors.is_empty() {
            let _ = writeln!(wrong, "{}: {}\n{}", sample.case.id, sample.case.words, sample.written.text);
        }
        // A macro that says what is wrong leaves nothing to rustc.
        for error in errors.iter().filter(|error| error.code.is_some()) {
            let _ = writeln!(wrong, "{}: {error:?}\n{}", sample.case.id, sample.written.text);
        }
        tally.take(sample, &errors);
    }
    assert!(wrong.is_empty(), "{wrong}");
    assert_eq!(placed, compiled.refused.len(), "every error stands in a case");
    println!("{} refused cases do not compile\n{tally:?}", refused.len());
    tally.hold();
}

/// Where the errors stand.
#[derive(Debug, Default)]
struct Tally {
    /// Cases of which every field that the server names stands in the text, and those with an error in one of them.
    named: usize,
    at_field: usize,
    /// Those of them that were decoded and judged as a whole, and those without an error elsewhere.
    judged: usize,
    nowhere_else: usize,
    /// Cases with a field that does not stand in the text, and those with an error in what would hold it.
    absent: usize,
    around: usize,
}

impl Tally {
    fn take(&mut self, sample: &Sample, errors: &[&Error]) {
        // A server that does not know a field says nothing else.
        let judged = sample.case.fields.is_some();
        let fields = sample.case.fields.iter().flatten().chain(&sample.case.unknown);
        let places: Vec<(bool, Range<usize>)> = fields.clone().map(|field| sample.place(field)).collect();
        if places.is_empty() {
            return;
        }
        let in_a_field = |error: &Error| places.iter().any(|(_, place)| holds(place, &error.at));
        // A server also names what follows of a mistake, such as the mounts of a volume that it refuses: it is said once.
        let found = errors.iter().any(|error| in_a_field(error));
        if !found {
            println!("{}: {:?}, not {errors:?}", sample.case.id, fields.collect::<Vec<_>>());
        }
        if places.iter().any(|(itself, _)| !itself) {
            self.absent += 1;
            self.around += usize::from(found);
            return;
        }
        self.named += 1;
        self.at_field += usize::from(found);
        if judged {
            self.judged += 1;
            self.nowhere_else += usize::from(errors.iter().all(|error| in_a_field(error)));
        }
    }

    fn hold(&self) {
        let most = |some: usize, all: usize| all > 0 && some * 100 >= all * 98;
        assert!(most(self.at_field, self.named), "errors at the server's field");
        assert!(most(self.nowhere_else, self.judged), "no error but at the server's fields");
        assert!(most(self.around, self.absent), "errors in what would hold the server's field");
    }
}

impl Sample {
    /// The errors in its function.
    fn errors<'a>(&'a self, all: &'a [Error]) -> impl Iterator<Item = &'a Error> {
        all.iter().filter(|error| holds(&self.function, &error.at))
    }

    /// The bytes of a field in the program, or of what is closest around it; whether it is the field itself.
    fn place(&self, field: &str) -> (bool, Range<usize>) {
        let mut path = field;
        loop {
            if let Some(place) = self.written.fields.get(path) {
                return (path == field, self.start + place.start..self.start + place.end);
            }
            match path.rfind(['.', '[']) {
                Some(end) => path = &path[..end],
                None => return (false, self.function.clone()),
            }
        }
    }
}

/// Whether a part of the text is in another.
fn holds(outer: &Range<usize>, inner: &Range<usize>) -> bool {
    outer.start <= inner.start && inner.end <= outer.end
}
