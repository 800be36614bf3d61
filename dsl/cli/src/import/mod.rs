//! `kubewright import`: manifests as Rust, proved to be the same objects.

mod code;
mod comments;
mod constants;
mod module;
mod object;
mod print;
mod prove;
mod refused;
mod same;
mod secret;
mod stands;
mod text;
mod write;
mod written;

use std::collections::BTreeSet;
use std::io::{self, Write as _};

use kubewright::read;
use kubewright_core::schema::KindId;

use crate::args::ImportArgs;
use crate::exit::Exit;
use crate::input;
use comments::Comments;
use constants::Constants;
pub use module::File;
use module::Part;
use object::Object;
use refused::Refused;
use written::{How, Written};

/// Prints the manifests as Rust.
pub fn run(args: &ImportArgs) -> io::Result<Exit> {
    let read = input::read(&args.inputs.paths, |source| {
        (read::documents(&source.text).collect::<Vec<_>>(), Comments::of(&source.text))
    });
    let mut exit = if input::report_failures(&read.failed) { Exit::Unreadable } else { Exit::Fine };
    let (mut objects, mut comments, mut names) = (Vec::new(), Vec::new(), Vec::new());
    for (index, (source, (documents, found))) in read.made.into_iter().enumerate() {
        for document in documents {
            for warning in &document.warnings {
                anstream::eprintln!("kubewright: {}: {warning}", source.name);
            }
            match document.node {
                Ok(node) => Object::of(index, node, &mut objects),
                Err(error) => {
                    anstream::eprintln!("kubewright: {}: {error}", source.name);
                    exit = Exit::Unreadable;
                }
            }
        }
        comments.push(found);
        names.push(source.name);
    }
    let imported = import(args, &objects, &comments);
    let mut parts = Vec::new();
    for (object, written) in objects.iter().zip(imported) {
        let name = names.get(object.source).map_or("", String::as_str);
        let say = |text: String| anstream::eprintln!("kubewright: {name}: {}: {text}", object.called());
        match written {
            Ok(written) => {
                exit = exit.max(report(args, object, &written, &say));
                parts.push(Part::Written(written));
            }
            Err(refused) if refused.is_custom() && args.file() != File::Objects => {
                say(format!("{refused}: it is in the set as JSON"));
                let head = comments.get(object.source).map_or_else(Vec::new, |it| written::head(object, it));
                parts.push(Part::Custom { object, head });
            }
            Err(refused) => {
                let way = if refused.is_custom() {
                    "; `--module` and `--build-script` put it into the set as JSON"
                } else {
                    ""
                };
                say(format!("not imported: {refused}{way}"));
                exit = exit.max(Exit::Found);
            }
        }
    }
    let text = module::file(args.file(), &names, &parts);
    match &args.output {
        Some(path) => std::fs::write(path, text)?,
        None => {
            let mut out = io::stdout().lock();
            out.write_all(text.as_bytes())?;
            out.flush()?;
        }
    }
    Ok(exit)
}

/// Reports what the user should know of an object that was written.
fn report(args: &ImportArgs, object: &Object, written: &Written, say: &dyn Fn(String)) -> Exit {
    if let Some(refused) = &written.plain {
        say(format!("written field by field: in the short form, {refused}"));
    }
    if object
        .node
        .get("status")
        .is_some_and(|status| status.as_map().is_some_and(|map| !map.entries.is_empty()))
    {
        say("`status` is left out: it is the cluster's to write".to_owned());
    }
    let files = secret::files(&object.node, object.name());
    if object.kind().is_some_and(|kind| kind.id == KindId::Secret) && !args.with_secrets && !files.is_empty()
    {
        say(format!("its values are read from files that you create: {}", files.join(", ")));
    }
    for error in &written.errors {
        say(format!("rustc will refuse it: {}", error.replace('\n', "; ")));
    }
    if written.errors.is_empty() { Exit::Fine } else { Exit::Found }
}

/// Every object as Rust, or why not.
fn import(args: &ImportArgs, objects: &[Object], comments: &[Comments]) -> Vec<Result<Written, Refused>> {
    let nothing = Comments::default();
    let all = |constants: &Constants<'_>, proved: bool| -> Vec<_> {
        let written = objects.iter().enumerate().map(|(index, object)| {
            let constant = constants.list.iter().find(|constant| constant.index == index);
            let comments = comments.get(object.source).unwrap_or(&nothing);
            written::written(
                object,
                constant,
                How { constants, comments, with_secrets: args.with_secrets, proved, file: args.file() },
            )
        });
        written.collect()
    };
    // First what can be written at all, then what is named, then with those as constants.
    let can: Vec<_> = all(&Constants::default(), true).iter().map(Result::is_ok).collect();
    let is_written = |index: usize| can.get(index).copied().unwrap_or(false);
    let candidates = Constants::of(objects, |index, _| is_written(index));
    if args.file() == File::Objects {
        all(&candidates, false);
    } else {
        candidates.list.iter().for_each(|constant| constant.used.set(true));
    }
    let named = candidates.list.iter().filter(|constant| constant.used.get());
    let named: BTreeSet<_> = named.map(|constant| constant.index).collect();
    all(&Constants::of(objects, |index, _| named.contains(&index)), true)
}
