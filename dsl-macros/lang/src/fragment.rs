//! A type of the API on its own: `fragment!(Container { … })`.

use std::collections::VecDeque;

use kubewright_core::node::{Entry, List, Map, Node, Value};
use kubewright_core::schema::generated::KINDS;
use kubewright_core::schema::{Field, KindId, Ty, Type, Version};
use kubewright_core::suggest;
use proc_macro2::{Delimiter, Ident, Span, TokenStream, TokenTree};

use crate::diagnostics::Diagnostics;
use crate::expand::Expand;
use crate::place::Place;
use crate::root::Root;
use crate::{lower, parse, pipeline, report};

/// Where a type stands in an object: the root, and the fields down to it.
struct Home {
    root: &'static Type,
    way: Vec<&'static Field>,
    ty: &'static Type,
}

/// Turns `Container { … }` into the expression that makes it.
pub fn run(root: &Root, version: Option<Version>, tokens: TokenStream) -> TokenStream {
    let mut diagnostics = Diagnostics::default();
    let place = Place::of(&tokens, Span::call_site());
    let (name, fields) = split(tokens);
    let home = name.last().and_then(|last| home(&name, last, &mut diagnostics));
    let (Some(home), Some(fields)) = (home, fields) else {
        if !diagnostics.has_errors() {
            let help = "write `fragment!(Container { … })`".to_owned();
            diagnostics.error(place, "expected the name of a type, and its fields in braces", Some(help));
        }
        return diagnostics.into_tokens();
    };
    let mut cx = parse::Cx::new(&mut diagnostics, version);
    let body = parse::parse(home.ty, fields, &mut cx);
    let branches = std::mem::take(&mut cx.branches);
    for branch in 0..branches.len() as u32 {
        let mut fragment = lower::lower(&body, &pipeline::within(branch, &branches));
        // What is missing may come from elsewhere.
        lower::open(&mut fragment, home.ty);
        lower::open_volumes(&mut fragment, home.ty);
        let mut object = home.around(fragment);
        let found = kubewright_core::check_parts(&mut object, home.root, version);
        report::report(found, &cx.names.words, cx.diagnostics);
    }
    let (files, names) = (cx.files, cx.names);
    Expand::new(root, version).value(&body, diagnostics, &files, names)
}

/// The path of the type, and what is in its braces.
fn split(tokens: TokenStream) -> (Vec<Ident>, Option<TokenStream>) {
    let mut name = Vec::new();
    for token in tokens {
        match token {
            TokenTree::Ident(ident) => name.push(ident),
            TokenTree::Group(group) if group.delimiter() == Delimiter::Brace => {
                return (name, Some(group.stream()));
            }
            _ => {}
        }
    }
    (name, None)
}

/// Finds the type of that path: those of pods come first, then those of the other kinds of the core group, then those of
/// every kind, in its preferred version before the others.
fn home(path: &[Ident], last: &Ident, diagnostics: &mut Diagnostics) -> Option<Home> {
    let core = KINDS.iter().filter(|kind| kind.group.is_empty());
    let of = |preferred| KINDS.iter().filter(move |kind| kind.preferred == preferred);
    let kinds = std::iter::once(KindId::Pod.kind()).chain(core).chain(of(true)).chain(of(false));
    let module: Vec<String> = path.iter().map(ToString::to_string).collect();
    let module = module.split_last().map(|(_, module)| module.join("::")).unwrap_or_default();
    let mut seen: Vec<&'static Type> = Vec::new();
    for kind in kinds {
        let mut next = VecDeque::from([Home { root: kind.ty, way: Vec::new(), ty: kind.ty }]);
        while let Some(home) = next.pop_front() {
            if last == home.ty.name && home.ty.module.contains(&module) {
                return Some(home.inside());
            }
            for field in home.ty.fields() {
                let element = match field.ty {
                    Ty::List(element) => *element,
                    ty => ty,
                };
                let Ty::Object(ty) = element else { continue };
                if !seen.iter().any(|known| std::ptr::eq(*known, ty)) {
                    seen.push(ty);
                    let way = home.way.iter().copied().chain([field]).collect();
                    next.push_back(Home { root: kind.ty, way, ty });
                }
            }
        }
    }
    let near = suggest::nearest(&last.to_string(), seen.iter().map(|ty| ty.name));
    let help = near.map(|near| format!("did you mean `{near}`?"));
    diagnostics.error(last.span(), format!("Kubernetes has no type `{last}`"), help);
    None
}

impl Home {
    /// A type that holds more of itself stands inside of one: what is said of the outermost is not said of all.
    fn inside(mut self) -> Home {
        let holds = |field: &&Field| {
            field.json == "properties"
                && matches!(field.ty, Ty::Map(Ty::Object(ty)) if std::ptr::eq(*ty, self.ty))
        };
        let more = self.ty.fields().iter().find(holds);
        self.way.extend(more);
        self
    }

    /// The object around the fragment, of which nothing else is known.
    fn around(&self, fragment: Node<Place>) -> Node<Place> {
        self.way.iter().rev().fold(fragment, |inner, field| {
            let at = inner.at;
            let value = match field.ty {
                Ty::List(_) => Node::new(at, Value::List(List { items: vec![inner], open: true })),
                Ty::Map(_) => {
                    let entries = vec![Entry { key: "fragment".into(), key_at: at, value: inner }];
                    Node::new(at, Value::Map(Map { entries, open: true }))
                }
                _ => inner,
            };
            let entries = vec![Entry { key: field.json.into(), key_at: at, value }];
            Node::new(at, Value::Map(Map { entries, open: true }))
        })
    }
}
