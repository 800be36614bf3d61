//! Every field of every type can be written: it is read as what it is, and is in the expansion.

use kubewright_core::decode::encode_base64;
use kubewright_core::node::{Entry, List, Map, Node, Number, Value};
use kubewright_core::schema::{Field, Ty, Type, Version};
use proc_macro2::TokenStream;

use super::messages;
use crate::diagnostics::Diagnostics;
use crate::expand::Expand;
use crate::language::tests::types;
use crate::root::Root;
use crate::{lower, parse};

/// What is written of one type, and what it is to be.
#[derive(Default)]
struct Written {
    text: String,
    /// What the expansion is to have of each value.
    marks: Vec<String>,
    count: usize,
}

fn node(value: Value<()>) -> Node<()> {
    Node::new((), value)
}

impl Written {
    fn text(&mut self, text: String) -> Node<()> {
        self.text.push_str(&format!("{text:?}"));
        self.marks.push(format!("{text:?}"));
        node(Value::String(text.into()))
    }

    /// Writes a value, no two alike, and gives what it is.
    fn value(&mut self, ty: Ty, field: &'static Field, deep: bool) -> Node<()> {
        self.count += 1;
        let number = self.count as i64 + 5000;
        match ty {
            Ty::Bool => {
                self.text.push_str("true");
                node(Value::Bool(true))
            }
            Ty::Int32 | Ty::Int64 => {
                self.text.push_str(&number.to_string());
                self.marks.push(format!("{number}i"));
                node(Value::Number(Number::Int(number)))
            }
            Ty::Float => {
                self.text.push_str(&format!("{number}.5"));
                self.marks.push(format!("{number}.5f64"));
                node(Value::Number(Number::Float(number as f64 + 0.5)))
            }
            // A word of the field, bare where Rust can write it.
            Ty::String if !field.values.is_empty() => {
                let word = field.values[0];
                let bare = word.starts_with(|first: char| first.is_ascii_uppercase())
                    && word.bytes().all(|byte| byte.is_ascii_alphanumeric());
                self.text.push_str(&if bare { word.to_owned() } else { format!("{word:?}") });
                self.marks.push(format!("{word:?}"));
                node(Value::String(word.into()))
            }
            Ty::String => self.text(format!("text{number}")),
            Ty::Quantity => {
                self.text.push_str(&format!("{number}Mi"));
                self.marks.push(format!("\"{number}Mi\""));
                node(Value::String(format!("{number}Mi").into()))
            }
            Ty::IntOrString if number % 2 == 0 => {
                self.text.push_str(&format!("{number}%"));
                self.marks.push(format!("\"{number}%\""));
                node(Value::String(format!("{number}%").into()))
            }
            Ty::IntOrString => {
                self.text.push_str(&number.to_string());
                self.marks.push(format!("{number}i32"));
                node(Value::Number(Number::Int(number)))
            }
            Ty::Time => self.text(format!("{number}-01-31T12:00:00Z")),
            Ty::MicroTime => self.text(format!("{number}-01-31T12:00:00.000001Z")),
            Ty::Bytes => {
                self.text.push_str(&format!("b\"bytes{number}\""));
                self.marks.push(format!("b\"bytes{number}\""));
                node(Value::String(encode_base64(format!("bytes{number}").as_bytes()).into()))
            }
            Ty::Any => {
                self.text.push_str("{ type: ");
                let text = self.text(format!("any{number}"));
                self.text.push_str(", list: [null, 1] }");
                let list = vec![node(Value::Null), node(Value::Number(Number::Int(1)))];
                let list = node(Value::List(List { items: list, open: false }));
                map(vec![("type", text), ("list", list)])
            }
            Ty::OneOf(forms) => {
                let forms = forms.variants;
                self.value(forms[number as usize % forms.len()].1, field, deep)
            }
            Ty::Object(inner) => {
                self.text.push_str("{ ");
                let object = self.object(inner, deep);
                self.text.push('}');
                object
            }
            Ty::List(inner) => {
                self.text.push('[');
                let one = self.value(*inner, field, deep);
                self.text.push_str(", ");
                let other = self.value(*inner, field, false);
                self.text.push(']');
                node(Value::List(List { items: vec![one, other], open: false }))
            }
            Ty::Map(inner) => {
                self.text.push_str("{ word: ");
                let one = self.value(*inner, field, deep);
                self.text.push_str(", \"a.b/c-d\": ");
                let other = self.value(*inner, field, false);
                self.text.push('}');
                map(vec![("word", one), ("a.b/c-d", other)])
            }
        }
    }

    /// An object: with all of its fields, or its first one that is text alone.
    fn object(&mut self, ty: &'static Type, deep: bool) -> Node<()> {
        let version = Version(36);
        let plain = |field: &&Field| matches!(field.ty, Ty::String) && field.is_in(version);
        let fields = ty.fields().iter().filter(|field| field.is_in(version) && deep);
        let only = ty.fields().iter().find(plain).filter(|_| !deep);
        let mut entries = Vec::new();
        for field in fields.chain(only) {
            self.text.push_str(field.rust.trim_end_matches('_'));
            self.text.push_str(": ");
            entries.push((field.json, self.value(field.ty, field, false)));
            self.text.push_str(", ");
        }
        map(entries)
    }
}

fn map(entries: Vec<(&str, Node<()>)>) -> Node<()> {
    let entry = |(key, value): (&str, Node<()>)| Entry { key: key.to_owned().into(), key_at: (), value };
    node(Value::Map(Map { entries: entries.into_iter().map(entry).collect(), open: false }))
}

/// A node as text, without its places.
fn shown<L>(node: &Node<L>) -> String {
    match &node.value {
        Value::Map(map) => {
            let entries: Vec<_> =
                map.entries.iter().map(|entry| format!("{}: {}", entry.key, shown(&entry.value))).collect();
            format!("{{{}{}}}", entries.join(", "), if map.open { ", …" } else { "" })
        }
        Value::List(list) => {
            let items: Vec<_> = list.items.iter().map(shown).collect();
            format!("[{}{}]", items.join(", "), if list.open { ", …" } else { "" })
        }
        Value::String(text) => format!("{:?}", &**text),
        Value::Bool(flag) => flag.to_string(),
        Value::Number(number) => format!("{number:?}"),
        Value::Null => "null".to_owned(),
        Value::Opaque => "?".to_owned(),
    }
}

#[test]
fn every_field_of_every_type_can_be_written() {
    let version = Some(Version(36));
    let (mut fields, mut wrong) = (0, String::new());
    for ty in types() {
        let mut written = Written::default();
        let expected = written.object(ty, true);
        fields += expected.as_map().map_or(0, |map| map.entries.len());
        let tokens: TokenStream = written.text.parse().expect("tokens");
        let mut diagnostics = Diagnostics::default();
        let mut cx = parse::Cx::new(&mut diagnostics, version);
        let body = parse::parse(ty, tokens, &mut cx);
        let names = std::mem::take(&mut cx.names);
        let object = lower::lower(&body, &[0]);
        let expansion = Expand::new(&Root::default(), version).value(&body, diagnostics, &[], names);
        let said = messages(expansion.clone());
        // As rustc is given it.
        let expansion = expansion.to_string();
        let lost: Vec<_> = written.marks.iter().filter(|mark| !expansion.contains(&***mark)).collect();
        if !said.is_empty() || shown(&object) != shown(&expected) || !lost.is_empty() {
            wrong.push_str(&format!(
                "{}: {said:#?}\nlost: {lost:?}\n{}\nis\n{}\nand not\n{}\n\n",
                ty.path(),
                written.text,
                shown(&object),
                shown(&expected)
            ));
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
    assert!(fields > 2400, "only {fields} fields");
}
