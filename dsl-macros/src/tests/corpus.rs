//! Recorded verdicts of an API server, through the language: the same object in plain list form gets the same
//! verdict, and an error at the line of the field that the server names.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::io::Read as _;
use std::path::Path;

use kubewright_core::schema::{self, Ty, Type, Version};
use serde_json::{Map, Value};

use crate::diagnostics::Diagnostics;
use crate::parse::Cx;
use crate::pipeline;

/// Every how many cases one is taken.
const STEP: usize = 20;

#[test]
fn recorded_objects_get_the_servers_verdict() {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/conformance/mutated.jsonl.gz");
    let mut text = String::new();
    let packed = std::fs::File::open(file).expect("the recorded verdicts");
    flate2::read::GzDecoder::new(packed).read_to_string(&mut text).expect("gzip");
    let (mut accepted, mut refused, mut at_field, mut named) = (0, 0, 0, 0);
    let mut wrong = String::new();
    for line in text.lines().step_by(STEP) {
        let case: Value = serde_json::from_str(line).expect("a case");
        let Some(written) = Written::of(&case["object"]) else { continue };
        let Ok(tokens) = written.text.parse() else { continue };
        let mut diagnostics = Diagnostics::default();
        pipeline::value(written.ty, tokens, &mut Cx::new(&mut diagnostics, Some(Version(36))));
        let lines = diagnostics.error_lines();
        if case["accepted"] != lines.is_empty() {
            let _ = writeln!(
                wrong,
                "{}: {} gives errors at {lines:?}\n{}",
                case["id"], case["mutation"], written.text
            );
        }
        if lines.is_empty() {
            accepted += 1;
            continue;
        }
        refused += 1;
        // A server also names what follows of a mistake, such as the mounts of a volume that it refuses: we say it once.
        // Some of its paths lead to no line: to a field that is absent, or past an index that it leaves out.
        let causes = case["causes"].as_array().into_iter().flatten();
        let fields: Option<Vec<_>> =
            causes.map(|cause| written.lines.get(cause["field"].as_str()?)).collect();
        let Some(fields) = fields.filter(|fields| !fields.is_empty()) else { continue };
        named += 1;
        if fields.iter().any(|field| lines.iter().any(|line| field.contains(line))) {
            at_field += 1;
        } else {
            println!("{}: {} at {lines:?}", case["id"], case["causes"]);
        }
    }
    println!(
        "{accepted} accepted, {refused} refused, {at_field} of {named} cases with an error at the server's field"
    );
    assert!(wrong.is_empty(), "{wrong}");
    assert!(accepted > 150 && refused > 150, "{accepted} accepted, {refused} refused");
    assert!(at_field * 100 >= named * 97, "{at_field} of {named} cases with an error at the server's field");
}

/// An object as the text of a macro.
struct Written {
    ty: &'static Type,
    text: String,
    /// The lines of each field path, first to last.
    lines: BTreeMap<String, std::ops::RangeInclusive<usize>>,
    line: usize,
}

impl Written {
    /// The object in plain list form; nothing where the language has no way to say it.
    fn of(object: &Value) -> Option<Written> {
        let mut object = object.as_object()?.clone();
        let kind = object.remove("kind")?;
        let kind = schema::kind(object.remove("apiVersion")?.as_str()?, kind.as_str()?)?;
        let mut written = Written { ty: kind.ty, text: String::new(), lines: BTreeMap::new(), line: 1 };
        written.fields(kind.ty, &object, "")?;
        Some(written)
    }

    fn fields(&mut self, ty: &'static Type, object: &Map<String, Value>, path: &str) -> Option<()> {
        for (key, value) in object.iter().filter(|(_, value)| !value.is_null()) {
            let field = ty.json_field(key).filter(|field| field.is_in(Version(36)));
            let name = field.map_or(key.as_str(), |field| field.rust);
            let identifier = name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_');
            if !identifier || name.bytes().next().is_none_or(|byte| byte.is_ascii_digit()) {
                return None;
            }
            let path = if path.is_empty() { key.clone() } else { format!("{path}.{key}") };
            let _ = write!(self.text, "{name}: ");
            self.line_of(&path, |this| this.value(field.map(|field| field.ty), value, &path))?;
        }
        Some(())
    }

    fn line_of(&mut self, path: &str, write: impl FnOnce(&mut Self) -> Option<()>) -> Option<()> {
        let first = self.line;
        write(self)?;
        self.text.push_str(",\n");
        self.lines.insert(path.to_owned(), first..=self.line);
        self.line += 1;
        Some(())
    }

    fn value(&mut self, ty: Option<Ty>, value: &Value, path: &str) -> Option<()> {
        match (ty, value) {
            (Some(Ty::Any | Ty::MicroTime), _) => return None,
            (Some(Ty::Object(ty)), Value::Object(object)) => {
                self.open('{');
                self.fields(ty, object, path)?;
                self.text.push('}');
            }
            (ty, Value::Object(map)) => {
                let inner = match ty {
                    Some(Ty::Map(inner)) => Some(*inner),
                    _ => None,
                };
                self.open('{');
                for (key, value) in map {
                    if value.is_null() {
                        return None;
                    }
                    let path = format!("{path}[{key}]");
                    let _ = write!(self.text, "{key:?}: ");
                    self.line_of(&path, |this| this.value(inner, value, &path))?;
                }
                self.text.push('}');
            }
            (ty, Value::Array(items)) => {
                let inner = match ty {
                    Some(Ty::List(inner)) => Some(*inner),
                    _ => None,
                };
                self.open('[');
                for (index, value) in items.iter().enumerate() {
                    if value.is_null() {
                        return None;
                    }
                    let path = format!("{path}[{index}]");
                    self.line_of(&path, |this| this.value(inner, value, &path))?;
                }
                self.text.push(']');
            }
            (_, Value::String(text)) => {
                let _ = write!(self.text, "{text:?}");
            }
            (_, other) => {
                let _ = write!(self.text, "{other}");
            }
        }
        Some(())
    }

    fn open(&mut self, brace: char) {
        self.text.push(brace);
        self.text.push('\n');
        self.line += 1;
    }
}
