//! Names of requests and of attributes.

use std::collections::BTreeMap;

use crate::at::At;
use crate::finding::Cx;
use crate::message::value;
use crate::names;
use crate::rules::common::broken;
use crate::say;
use crate::view::Seen;

/// The most bytes of the name of an attribute.
const ID_MAX: usize = 32;

/// Checks the name of a request. `validateRequestName`.
pub(super) fn request<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>) {
    match at.str() {
        Seen::Absent => {
            cx.invalid(at, "a request needs a name");
        }
        Seen::Known(text) => {
            if let Err(reason) = names::dns_label(text.as_bytes()) {
                cx.invalid(at, broken(text, reason));
            }
        }
        Seen::Unknown => {}
    }
}

/// The requests of a claim: the names of their alternatives, by their own.
pub(super) struct Requests<'t> {
    names: BTreeMap<&'t str, Vec<&'t str>>,
    known: bool,
}

impl<'t> Requests<'t> {
    /// Those of a list.
    pub(super) fn of<L: Copy>(at: At<'t, '_, L>) -> Self {
        let mut requests = Requests { names: BTreeMap::new(), known: !at.is_open() };
        for request in at.items() {
            let first = request.named("firstAvailable");
            let parts = first.nodes().iter().filter_map(|part| part.text("name").known()).collect();
            match request.text("name").or("") {
                Some(name) => drop(requests.names.insert(name, parts)),
                None => requests.known = false,
            }
            requests.known &= !first.is_open();
        }
        requests
    }

    fn has(&self, name: &str) -> bool {
        let (request, part) = match name.split_once('/') {
            Some((request, part)) => (request, Some(part)),
            None => (name, None),
        };
        self.names.get(request).is_some_and(|parts| part.is_none_or(|part| parts.contains(&part)))
    }

    /// Checks a list of names of requests: each of the claim, and once. `validateRequestNameRef`.
    pub(super) fn named<L: Copy>(&self, cx: &mut Cx<L>, at: At<'_, '_, L>) {
        let mut taken = BTreeMap::new();
        for item in at.items() {
            let Seen::Known(text) = item.str_ptr() else { continue };
            let mut wrong = text.matches('/').count() > 1;
            if !wrong {
                for part in text.split('/') {
                    match part {
                        "" => {
                            cx.invalid(item, "the name of a request is empty");
                            wrong = true;
                        }
                        _ => {
                            if let Err(reason) = names::dns_label(part.as_bytes()) {
                                cx.invalid(item, broken(part, reason));
                                wrong = true;
                            }
                        }
                    }
                }
            }
            if self.known && !self.has(text) {
                let many = text.matches('/').count() > 1;
                cx.invalid(item, say!("this claim has no request {}", value(text)))
                    .consequence_if(wrong && !many);
            }
            if let Some(first) = taken.get(text) {
                cx.duplicate(item, say!("{} appears twice", value(text))).first(*first);
            } else {
                taken.insert(text, item.place());
            }
        }
    }
}

/// Checks the name of an attribute with its domain. `validateFullyQualifiedName`.
pub(super) fn attribute<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>) {
    let Seen::Known(text) = at.str_ptr() else { return };
    if text.is_empty() && !cx.since(35) {
        cx.required(at, "the name of an attribute is empty");
    }
    let before = cx.len();
    match text.split('/').collect::<Vec<_>>().as_slice() {
        [name] => identifier(cx, at, name),
        [domain, name] => {
            for (part, what) in [(domain, "domain"), (name, "name")] {
                if part.is_empty() {
                    cx.invalid(at, say!("the {} of {} is empty", what, value(text)));
                }
            }
            if !domain.is_empty() {
                self::domain(cx, at, domain);
            }
            if !name.is_empty() {
                identifier(cx, at, name);
            }
        }
        _ => {}
    }
    if !text.contains('/') {
        let said = cx.has_errors_since(before);
        cx.invalid(at, say!("{} needs a domain", value(text)))
            .help(say!("such as {}", value(format!("example.com/{text}"))))
            .consequence_if(said);
    }
}

fn domain<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>, text: &str) {
    if text.len() > names::LABEL_MAX {
        cx.too_long(at, say!("the domain {} is longer than {} bytes", value(text), names::LABEL_MAX));
    }
    if let Err(reason) = names::dns_subdomain(text.to_lowercase().as_bytes()) {
        cx.invalid(at, broken(text, reason));
    }
}

fn identifier<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>, text: &str) {
    if text.len() > ID_MAX {
        cx.too_long(at, say!("{} is longer than {} bytes", value(text), ID_MAX));
    }
    if let Err(reason) = names::c_identifier(text.as_bytes()) {
        cx.invalid(at, broken(text, reason));
    }
}
