//! Files as data: `from_file("game.properties")` and `from_env_file("game.env")`, read when the macro is.
//!
//! Which file holds which keys is `kubewright_core::source`'s to say.

use std::path::{Path, PathBuf};

use kubewright_core::schema::{Field, Ty, Type, generated};
use kubewright_core::source::{self, SourceError};
use proc_macro2::{Ident, TokenStream};
use quote::quote;
use syn::parse::ParseStream;
use syn::{LitStr, parenthesized, token};

use super::Cx;
use crate::ast::{Entry, Key, Literal, Value as AstValue};
use crate::place::Place;

/// Whether the entries of a map may come from files.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Files {
    /// They may not.
    None,
    /// They may, and the map holds what is text; bytes go into the map beside it.
    BytesAside,
    /// They may, if they are what the map holds.
    Here,
}

impl Files {
    /// The same in a branch, of which it is not known whether it is taken: all that it sets stands in it.
    pub fn in_branch(self) -> Files {
        if self == Files::BytesAside { Files::Here } else { self }
    }
}

/// Where files may stand.
pub fn in_field(field: &'static Field) -> Files {
    let is = |ty: &'static Type, name| ty.rust_field(name).is_some_and(|known| std::ptr::eq(known, field));
    if is(&generated::CONFIG_MAP, "data") {
        Files::BytesAside
    } else if is(&generated::CONFIG_MAP, "binary_data")
        || is(&generated::SECRET, "data")
        || is(&generated::SECRET, "string_data")
    {
        Files::Here
    } else {
        Files::None
    }
}

/// Reads `from_file(…)` as the value of a key.
pub fn value(input: ParseStream<'_>, element: Ty, files: Files, cx: &mut Cx<'_>) -> Option<AstValue> {
    let (word, path) = call(input, files, cx)?;
    let Some(path) = path else { return Some(broken(word.span().into())) };
    let at = Place::from(path.span());
    if word == "from_env_file" {
        let message = "an env file has keys of its own";
        cx.diagnostics.error(word.span(), message, Some(format!("write `..{word}(…)` in place of the key")));
        return Some(broken(at));
    }
    Some(match source::file(&resolved(&path)) {
        Ok(bytes) => {
            track(&path, None, cx);
            content(bytes, element, files, at, cx)
        }
        Err(error) => {
            report(vec![error], &path, cx);
            broken(at)
        }
    })
}

/// Reads either where the map itself is expected, and says how it is written.
pub fn without_braces(input: ParseStream<'_>, files: Files, cx: &mut Cx<'_>) -> Option<AstValue> {
    let (word, _) = call(input, files, cx)?;
    let help = format!("write `{{ ..{word}(…) }}`");
    cx.diagnostics.error(word.span(), "the entries of a map stand in braces", Some(help));
    Some(broken(word.span().into()))
}

/// Reads `from_file(…)` or `from_env_file(…)` behind `..`; the answer is whether one stood there.
pub fn splice(
    input: ParseStream<'_>,
    element: Ty,
    files: Files,
    cx: &mut Cx<'_>,
    entries: &mut Vec<Entry>,
) -> bool {
    let Some((word, path)) = call(input, files, cx) else { return false };
    if let Some(path) = path {
        let at = Place::from(path.span());
        let read = if word == "from_env_file" {
            variables(&path, element, at, cx)
        } else {
            directory(&path, element, files, at, cx)
        };
        match read {
            Ok(read) => entries.extend(read),
            Err(errors) => {
                report(errors, &path, cx);
                // It may have been meant to bring any key.
                entries.push(Entry::Partial(TokenStream::new()));
            }
        }
    }
    true
}

type Read = Result<Vec<Entry>, Vec<SourceError>>;

fn directory(path: &LitStr, element: Ty, files: Files, at: Place, cx: &mut Cx<'_>) -> Read {
    let one = !resolved(path).is_dir();
    let mut entries = Vec::new();
    for file in source::files(&resolved(path))? {
        track(path, (!one).then_some(&*file.key), cx);
        let value = content(file.bytes, element, files, at, cx);
        entries.push(Entry::Pair { key: Key::Text(file.key, at), value });
    }
    Ok(entries)
}

fn variables(path: &LitStr, element: Ty, at: Place, cx: &mut Cx<'_>) -> Read {
    let lines = source::env_file(&resolved(path))?;
    track(path, None, cx);
    let entry = |line: source::EnvLine| {
        let name = &line.name;
        let value = match line.value {
            Some(text) if matches!(element, Ty::Bytes) => literal(Literal::Bytes(text.into_bytes()), at),
            Some(text) => literal(Literal::Text(text), at),
            // As kubectl has it; where the variable changes, rustc compiles again.
            None => {
                let text = quote!(::core::option_env!(#name).unwrap_or_default());
                let bytes = matches!(element, Ty::Bytes).then(|| quote!(.as_bytes()));
                AstValue::Opaque { expr: quote!(#text #bytes), place: at }
            }
        };
        Entry::Pair { key: Key::Text(line.name, at), value }
    };
    Ok(lines.into_iter().map(entry).collect())
}

/// What a file holds, as a value of the map.
fn content(bytes: Vec<u8>, element: Ty, files: Files, at: Place, cx: &mut Cx<'_>) -> AstValue {
    if matches!(element, Ty::Bytes) {
        return literal(Literal::Bytes(bytes), at);
    }
    match String::from_utf8(bytes) {
        Ok(text) => literal(Literal::Text(text), at),
        Err(error) if files == Files::BytesAside => literal(Literal::Bytes(error.into_bytes()), at),
        Err(_) => {
            let help = "bytes go into `binary_data` of a ConfigMap, and into `data` of a Secret".to_owned();
            cx.diagnostics.error(at, "the file is not text: it must be UTF-8", Some(help));
            broken(at)
        }
    }
}

/// The entries of `data` that are bytes, for the field beside it that holds bytes.
pub fn bytes_aside(
    owner: &'static Type,
    field: &'static Field,
    value: AstValue,
) -> (AstValue, Option<(&'static Field, AstValue)>) {
    match (value, owner.rust_field("binary_data")) {
        (AstValue::Map { place, entries }, Some(beside)) if in_field(field) == Files::BytesAside => {
            let is_bytes = |entry: &Entry| {
                let Entry::Pair { value: AstValue::Literal { literal, .. }, .. } = entry else {
                    return false;
                };
                matches!(literal, Literal::Bytes(_))
            };
            let (bytes, entries): (Vec<_>, Vec<_>) = entries.into_iter().partition(is_bytes);
            let aside = (!bytes.is_empty()).then_some((beside, AstValue::Map { place, entries: bytes }));
            (AstValue::Map { place, entries }, aside)
        }
        (value, _) => (value, None),
    }
}

/// Reads the word and, in its parentheses, the path, where files may stand and one does.
fn call(input: ParseStream<'_>, files: Files, cx: &mut Cx<'_>) -> Option<(Ident, Option<LitStr>)> {
    let ahead = input.fork();
    let word = ahead.parse::<Ident>().ok()?;
    let known = word == "from_file" || word == "from_env_file";
    if files == Files::None || !known || !ahead.peek(token::Paren) {
        return None;
    }
    let _ = input.parse::<Ident>();
    let read = || -> syn::Result<LitStr> {
        let content;
        parenthesized!(content in input);
        // All of it, so that nothing is left to be said of what is wrong.
        let path: TokenStream = content.parse()?;
        let place = Place::of(&path, word.span());
        syn::parse2(path).map_err(|_| {
            syn::Error::new(place.start, format!("`{word}` takes the path of a file as a string literal"))
        })
    };
    match read() {
        Ok(path) if path.value().is_empty() => {
            cx.diagnostics.error(path.span(), format!("`{word}` needs the path of a file"), None);
            Some((word, None))
        }
        Ok(path) => Some((word, Some(path))),
        Err(error) => {
            cx.diagnostics.syntax(error);
            Some((word, None))
        }
    }
}

/// Where a path of the source leads: it is relative to the crate.
fn resolved(path: &LitStr) -> PathBuf {
    let root = std::env::var_os("CARGO_MANIFEST_DIR").map(PathBuf::from).unwrap_or_default();
    root.join(path.value())
}

/// Notes a file that was read, with its name where the path is that of its directory.
fn track(path: &LitStr, name: Option<&str>, cx: &mut Cx<'_>) {
    let path = path.value();
    cx.files.push(match name {
        Some(name) => format!("{}/{name}", path.trim_end_matches('/')),
        None => path,
    });
}

/// Says what is wrong with files, by the paths that are written.
fn report(errors: Vec<SourceError>, path: &LitStr, cx: &mut Cx<'_>) {
    let root = std::env::var_os("CARGO_MANIFEST_DIR").map(PathBuf::from).unwrap_or_default();
    for mut error in errors {
        if let Ok(relative) = error.path.strip_prefix(&root).map(Path::to_owned) {
            error.path = relative;
        }
        let mut help = error.help();
        if matches!(error.problem, source::Problem::Read { near: None, .. }) {
            help = Some("paths are relative to the directory of the crate's Cargo.toml".to_owned());
        }
        cx.diagnostics.error(path.span(), error.to_string(), help);
    }
}

fn literal(literal: Literal, place: Place) -> AstValue {
    AstValue::Literal { literal, place }
}

fn broken(place: Place) -> AstValue {
    AstValue::Broken { tokens: TokenStream::new(), place }
}
