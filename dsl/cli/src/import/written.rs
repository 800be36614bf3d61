//! One object as Rust, proved.

use std::cell::Cell;

use kubewright_core::schema::generated::KINDS;
use kubewright_core::schema::{Kind, KindId};

use super::code::{Code, Member};
use super::comments::Comments;
use super::constants::{Constant, Constants};
use super::module::File;
use super::object::{Object, macro_of};
use super::refused::Refused;
use super::write::{Style, Writer};
use super::{print, prove, text};

/// How an object is written.
#[derive(Clone, Copy)]
pub struct How<'a> {
    /// The constants that may be named.
    pub constants: &'a Constants<'a>,
    /// The comments of its source.
    pub comments: &'a Comments,
    /// Whether values of Secrets are written.
    pub with_secrets: bool,
    /// Whether it is proved; else it is written to see which constants it names.
    pub proved: bool,
    /// The file that it is written into.
    pub file: File,
}

/// An object, as Rust.
#[derive(Debug)]
pub struct Written {
    /// The name of its macro.
    pub name: String,
    /// The comments before it.
    pub head: Vec<String>,
    /// The call of the macro; in a file, what adds it to the set where it is no constant.
    pub text: String,
    /// The name of the constant that it is.
    pub constant: Option<String>,
    /// Why it is not in the short form.
    pub plain: Option<Refused>,
    /// Why rustc will refuse it.
    pub errors: Vec<String>,
}

/// Writes an object in the short form, or in the plain one where that alone is proved.
pub fn written(object: &Object, constant: Option<&Constant<'_>>, how: How<'_>) -> Result<Written, Refused> {
    match in_style(object, constant, how, Style::Short) {
        Err(short) => {
            let written = in_style(object, constant, how, Style::Plain)?;
            Ok(Written { plain: Some(short), ..written })
        }
        written => written,
    }
}

/// The comments before an object, which no macro has.
pub fn head(object: &Object, comments: &Comments) -> Vec<String> {
    let line = object.node.at.line;
    comments.before(comments.document(line).0, line)
}

fn in_style(
    object: &Object,
    constant: Option<&Constant<'_>>,
    how: How<'_>,
    style: Style,
) -> Result<Written, Refused> {
    let kind = object.kind().ok_or_else(|| no_kind(object))?;
    let name = macro_of(kind)?;
    let line = object.node.at.line;
    let (from, end) = how.comments.document(line);
    let print = |files: bool| {
        how.comments.give_back(from.max(1), end);
        let head = how.comments.before(from, line);
        let writer = Writer {
            style,
            constants: how.constants,
            namespace: object.namespace(),
            comments: how.comments,
            from,
            files,
            selected: Cell::new(None),
        };
        let mut members = writer.object(kind, &object.node, constant.is_some())?;
        let rest = how.comments.before(from, end);
        if !rest.is_empty() {
            members.push(Member::comments(rest));
        }
        let code = match constant {
            Some(constant) => {
                let public = if how.file == File::Module { "pub " } else { "" };
                let head = format!("{public}{}: {}", constant.ident, text::string(constant.name));
                Code::braces(vec![Member::new(head, Code::braces(members))])
            }
            None => Code::braces(members),
        };
        let text = match (constant, how.file) {
            (None, File::Module | File::BuildScript) => {
                print::print(&Member::new(format!("set.add(&{name}!"), code), how.file.indent(), ");")
            }
            _ => print::print(&Member::new(format!("{name}!"), code), 0, ""),
        };
        Ok((head, text))
    };
    let files = kind.id == KindId::Secret && !how.with_secrets;
    // What is read from files is proved with the values in the place of the files.
    let (head, mut text) = print(false)?;
    let body = text.split_once('{').and_then(|(_, body)| body.rsplit_once('}')).map_or("", |(body, _)| body);
    let errors = match how.proved {
        true => prove::prove(kind, body, &object.node, how.constants)?,
        false => Vec::new(),
    };
    if files {
        text = print(true)?.1;
    }
    let constant = constant.map(|constant| constant.ident.clone());
    Ok(Written { name, head, text, constant, plain: None, errors })
}

/// Why there is no macro for an object whose kind the schema does not have.
fn no_kind(object: &Object) -> Refused {
    let group = object.text("apiVersion").rsplit_once('/').map_or("", |(group, _)| group);
    let is_it = |kind: &&Kind| kind.preferred && kind.group == group && kind.kind == object.text("kind");
    KINDS.iter().find(is_it).map_or(Refused::NoMacro, |kind| Refused::NoVersion(kind.api_version))
}
