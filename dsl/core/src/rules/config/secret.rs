//! A Secret. `ValidateSecret`. No message repeats a value.
//!
//! <https://kubernetes.io/docs/concepts/configuration/secret/#secret-types>

use crate::at::At;
use crate::decode::{decode_base64, decoded_len};
use crate::finding::Cx;
use crate::message::{key, value};
use crate::node::Value;
use crate::rules::config::config_map::{DATA_MAX, key_follows};
use crate::rules::config::json;
use crate::rules::config::tls::{self, Mistake};
use crate::say;
use crate::suggest;
use crate::view::Seen;

/// The types that an API server knows; any other may stand too.
const TYPES: [&str; 8] = [
    "Opaque",
    "kubernetes.io/service-account-token",
    "kubernetes.io/dockercfg",
    "kubernetes.io/dockerconfigjson",
    "kubernetes.io/basic-auth",
    "kubernetes.io/ssh-auth",
    "kubernetes.io/tls",
    "bootstrap.kubernetes.io/token",
];

const ACCOUNT: &str = "kubernetes.io/service-account.name";

/// What is known of a key: `stringData` wins over `data`.
struct Held<'t, L> {
    /// Its text: the plain one, or base64.
    text: Seen<&'t str>,
    /// Whether the text is base64.
    encoded: bool,
    /// Where it stands.
    place: L,
}

impl<L> Held<'_, L> {
    /// The bytes, where they are known.
    fn bytes(&self) -> Option<Vec<u8>> {
        let text = self.text.known()?;
        if self.encoded { decode_base64(text.as_bytes()) } else { Some(text.as_bytes().to_vec()) }
    }
}

/// Applies the rules of a Secret.
pub(crate) fn secret<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>) {
    let (data, plain) = (at.field("data"), at.field("stringData"));
    let mut size = 0;
    for entry in data.entries() {
        if plain.entry_nodes().iter().any(|other| other.key == entry.key) {
            continue;
        }
        key_follows(cx, entry.at.at_place(entry.key_place), entry.key);
        size += entry.node.value.as_str().map_or(0, decoded_len);
    }
    for entry in plain.entries() {
        let here = data.key(entry.key).at_place(entry.key_place);
        key_follows(cx, here, entry.key);
        size += entry.node.value.as_str().map_or(0, str::len);
    }
    if size > DATA_MAX {
        let message =
            say!("the values are {} bytes together: a Secret holds no more than {}", size, DATA_MAX);
        cx.too_long(data, message);
    }
    let Seen::Known(kind) = at.text("type") else { return };
    match kind {
        "kubernetes.io/service-account-token" => account(cx, at),
        "kubernetes.io/dockercfg" => registry(cx, at, kind, ".dockercfg"),
        "kubernetes.io/dockerconfigjson" => registry(cx, at, kind, ".dockerconfigjson"),
        "kubernetes.io/basic-auth" => {
            let keys = ["username", "password"];
            if keys.iter().all(|key| held(at, key).text.is_absent()) {
                needs(cx, at, kind, keys[0]);
                // The other path of the same mistake.
                let from = cx.len();
                needs(cx, at, kind, keys[1]);
                cx.found.consequences_since(from);
            }
        }
        "kubernetes.io/ssh-auth" => {
            if matches!(held(at, "ssh-privatekey").text, Seen::Absent | Seen::Known("")) {
                needs(cx, at, kind, "ssh-privatekey");
            }
        }
        "kubernetes.io/tls" => pair(cx, at, kind),
        _ => unknown_type(cx, at.field("type"), kind),
    }
}

fn held<'t, L: Copy>(at: At<'t, '_, L>, key: &str) -> Held<'t, L> {
    let data = at.field("data");
    let mut unknown = false;
    for (map, encoded) in [(at.field("stringData"), false), (data, true)] {
        match map.entry_nodes().iter().rev().find(|entry| entry.key == key) {
            Some(entry) => {
                // JSON may list the bytes.
                let empty =
                    matches!(&entry.value.value, Value::List(list) if list.items.is_empty() && !list.open);
                let text = if empty { Seen::Known("") } else { entry.value.seen_str() };
                return Held { text, encoded, place: entry.value.at };
            }
            None => unknown |= map.is_open(),
        }
    }
    let text = if unknown { Seen::Unknown } else { Seen::Absent };
    Held { text, encoded: false, place: data.place() }
}

fn needs<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>, kind: &str, key: &'static str) {
    let held = held(at, key);
    let message = match held.text {
        Seen::Absent => say!("a Secret of type {} needs the key {}", self::key(kind), self::key(key)),
        _ => say!("{} of a Secret of type {} is empty", self::key(key), self::key(kind)),
    };
    cx.required(at.field("data").key(key).at_place(held.place), message);
}

fn account<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>) {
    let metadata = at.field("metadata");
    let annotations = metadata.field("annotations");
    let name = annotations.key(ACCOUNT);
    if name.str().is_absent() {
        cx.required(
            name.at_place(metadata.place()),
            say!("a Secret of this type needs the annotation {}: whose token it is", key(ACCOUNT)),
        );
    }
}

fn registry<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>, kind: &str, key: &'static str) {
    let held = held(at, key);
    if held.text.is_absent() {
        return needs(cx, at, kind, key);
    }
    if held.bytes().is_some_and(|bytes| !json::is_object(&bytes)) {
        let message =
            say!("{} of a Secret of type {} must hold a JSON object", self::key(key), self::key(kind));
        cx.invalid(at.field("data").key(key).at_place(held.place), message);
    }
}

fn pair<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>, kind: &str) {
    let both = ["tls.crt", "tls.key"].map(|key| (key, held(at, key)));
    for (key, held) in &both {
        if held.text.is_absent() {
            needs(cx, at, kind, key);
        }
    }
    if both.iter().any(|(_, held)| held.text.is_unknown()) {
        return;
    }
    let [(_, certificate), (_, private)] = &both;
    let (Some(crt), Some(key)) = (certificate.bytes(), private.bytes()) else { return };
    // An API server stops at the first.
    let Some(mistake) = tls::mistake(&crt, &key) else { return };
    let (name, held, message) = match mistake {
        Mistake::NoCertificate => ("tls.crt", certificate, "`tls.crt` holds no certificate in PEM form"),
        Mistake::NoKey => ("tls.key", private, "`tls.key` holds no private key in PEM form"),
        Mistake::Certificate => ("tls.crt", certificate, "the certificate in `tls.crt` cannot be read"),
        Mistake::Key => ("tls.key", private, "the private key in `tls.key` cannot be read"),
        Mistake::NoPair => {
            ("tls.key", private, "`tls.key` is not the private key of the certificate in `tls.crt`")
        }
    };
    let help = "PEM starts with a line `-----BEGIN …-----`; `stringData` takes it as it is";
    let pem = matches!(mistake, Mistake::NoCertificate | Mistake::NoKey);
    let data = at.field("data");
    cx.warning(data.key(name).at_place(held.place), message).help_opt(pem.then_some(help));
}

/// A type that differs from a known one by a letter is surely meant to be that one.
fn unknown_type<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>, kind: &str) {
    if let Some(near) = suggest::nearest(kind, TYPES).filter(|near| *near != kind) {
        cx.advice(at, say!("there is no known Secret type {}: its keys are not checked", value(kind)))
            .help(format!("did you mean `{near}`?"));
    }
}
