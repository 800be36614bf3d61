//! `kubewright import`: manifests as Rust, proved to be the same objects.

mod code;
mod comments;
mod constants;
mod object;
mod print;
mod prove;
mod refused;
mod same;
mod text;
mod write;

use std::io::{self, Write as _};

use kubewright::read;

use crate::args::ImportArgs;
use crate::exit::Exit;
use crate::input;
use code::{Code, Member};
use comments::Comments;
use constants::Constants;
use object::{Object, macro_of};
use refused::Refused;
use write::{Style, Writer};

/// Prints the manifests as Rust.
pub fn run(args: &ImportArgs) -> io::Result<Exit> {
    let read = input::read(&args.inputs.paths, |source| {
        (read::documents(&source.text).collect::<Vec<_>>(), Comments::of(&source.text))
    });
    let mut exit = if input::report_failures(&read.failed) { Exit::Unreadable } else { Exit::Fine };
    let (mut objects, mut comments, mut names) = (Vec::new(), Vec::new(), Vec::new());
    for (index, (source, (documents, found))) in read.made.into_iter().enumerate() {
        let mut from = 0;
        for document in documents {
            match document.node {
                Ok(node) => Object::of(index, from, node, &mut objects),
                Err(error) => {
                    anstream::eprintln!("kubewright: {}: {error}", source.name);
                    exit = Exit::Unreadable;
                }
            }
            from = document.at.line;
        }
        comments.push(found);
        names.push(source.name);
    }
    let constants = Constants::default();
    let mut out = io::stdout().lock();
    let nothing = Comments::default();
    for object in &objects {
        match written(object, comments.get(object.source).unwrap_or(&nothing), &constants) {
            Ok(text) => writeln!(out, "{text}")?,
            Err(refused) => {
                let name = names.get(object.source).map_or("", String::as_str);
                anstream::eprintln!("kubewright: {name}: {}: {refused}", object.called());
                exit = exit.max(Exit::Found);
            }
        }
    }
    out.flush()?;
    Ok(exit)
}

/// An object as Rust, proved.
fn written(object: &Object, comments: &Comments, constants: &Constants<'_>) -> Result<String, Refused> {
    let mut last = Refused::NotRust;
    for style in [Style::Short, Style::Plain] {
        match in_style(object, comments, constants, style) {
            Ok(text) => return Ok(text),
            Err(refused) => last = refused,
        }
    }
    Err(last)
}

fn in_style(
    object: &Object,
    comments: &Comments,
    constants: &Constants<'_>,
    style: Style,
) -> Result<String, Refused> {
    let unknown = || Refused::UnknownField("kind".to_owned());
    let kind = object.kind().ok_or_else(unknown)?;
    let name = macro_of(kind).ok_or_else(unknown)?;
    let writer =
        Writer { style, constants, namespace: object.namespace(), comments, from: object.from, files: false };
    let members = writer.object(kind, &object.node, false)?;
    let text = print::print(&Member::new(format!("{name}!"), Code::braces(members)));
    let body = text.split_once('{').and_then(|(_, body)| body.rsplit_once('}')).map_or("", |(body, _)| body);
    prove::prove(kind, body, &object.node, object.namespace(), constants)?;
    Ok(text)
}
