//! A Secret. `ValidateSecret`. No message repeats a value.
//!
//! <https://kubernetes.io/docs/concepts/configuration/secret/#secret-types>

use crate::at::At;
use crate::decode::{decode_base64, decoded_len};
use crate::finding::{Cx, Findings};
use crate::names;
use crate::node::{Entry, Node};
use crate::path::Path;
use crate::rules::config::config_map::DATA_MAX;
use crate::rules::config::json;
use crate::rules::words::{follows, shown};
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
enum Held<'a, L> {
    /// Neither has it.
    Absent,
    /// It may be there.
    Unknown,
    /// Its plain text.
    Plain(&'a Entry<L>, &'a str),
    /// Its base64.
    Encoded(&'a Entry<L>, &'a str),
}

/// Applies the rules of a Secret.
pub(crate) fn secret<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>) {
    let (Seen::Known(object), found) = (at.node(), &mut cx.found) else { return };
    let path = Path::Root.field("data");
    let (data, plain) = (object.entries("data"), object.entries("stringData"));
    let mut size = 0;
    for entry in data.entries {
        if plain.entries.iter().any(|other| other.key == entry.key) {
            continue;
        }
        follows(found, &path.key(&entry.key), entry.key_at, &entry.key, names::config_key);
        size += entry.value.as_str().map_or(0, decoded_len);
    }
    for entry in plain.entries {
        follows(found, &path.key(&entry.key), entry.key_at, &entry.key, names::config_key);
        size += entry.value.as_str().map_or(0, str::len);
    }
    if size > DATA_MAX {
        let message = format!("the values are {size} bytes together: a Secret holds no more than {DATA_MAX}");
        found.too_long(&path, object.place("data"), message);
    }
    let Seen::Known(kind) = object.text("type") else { return };
    match kind {
        "kubernetes.io/service-account-token" => account(found, object),
        "kubernetes.io/dockercfg" => registry(found, object, kind, ".dockercfg"),
        "kubernetes.io/dockerconfigjson" => registry(found, object, kind, ".dockerconfigjson"),
        "kubernetes.io/basic-auth" => {
            let keys = ["username", "password"];
            if keys.iter().all(|key| matches!(held(object, key), Held::Absent)) {
                needs(found, object, kind, keys[0]);
                // The other path of the same mistake.
                if found.cascades() {
                    needs(found, object, kind, keys[1]);
                }
            }
        }
        "kubernetes.io/ssh-auth" => match held(object, "ssh-privatekey") {
            Held::Absent | Held::Plain(_, "") | Held::Encoded(_, "") => {
                needs(found, object, kind, "ssh-privatekey");
            }
            _ => {}
        },
        "kubernetes.io/tls" => tls(found, object, kind),
        _ => unknown_type(found, object, kind),
    }
}

fn held<'a, L>(object: &'a Node<L>, key: &str) -> Held<'a, L> {
    let mut unknown = false;
    for (field, encoded) in [("stringData", false), ("data", true)] {
        let entries = object.entries(field);
        match entries.entries.iter().rev().find(|entry| entry.key == key) {
            Some(entry) => match entry.value.seen_str() {
                Seen::Known(text) if encoded => return Held::Encoded(entry, text),
                Seen::Known(text) => return Held::Plain(entry, text),
                _ => return Held::Unknown,
            },
            None => unknown |= entries.open,
        }
    }
    if unknown { Held::Unknown } else { Held::Absent }
}

/// The bytes of a key, where they are known.
fn bytes<L>(held: &Held<'_, L>) -> Option<Vec<u8>> {
    match held {
        Held::Plain(_, text) => Some(text.as_bytes().to_vec()),
        Held::Encoded(_, text) => decode_base64(text.as_bytes()),
        Held::Absent | Held::Unknown => None,
    }
}

fn place<L: Copy>(object: &Node<L>, held: &Held<'_, L>) -> L {
    match held {
        Held::Plain(entry, _) | Held::Encoded(entry, _) => entry.value.at,
        Held::Absent | Held::Unknown => object.place("data"),
    }
}

fn needs<L: Copy>(found: &mut Findings<L>, object: &Node<L>, kind: &str, key: &str) {
    let path = Path::Root.field("data");
    let held = held(object, key);
    let message = match held {
        Held::Absent => format!("a Secret of type `{kind}` needs the key `{key}`"),
        _ => format!("`{key}` of a Secret of type `{kind}` is empty"),
    };
    found.required(&path.key(key), place(object, &held), message);
}

fn account<L: Copy>(found: &mut Findings<L>, object: &Node<L>) {
    let annotations = match object.see("metadata") {
        Seen::Known(metadata) => metadata.see("annotations"),
        other => other,
    };
    if annotations.and_then(|annotations| annotations.text(ACCOUNT)).is_absent() {
        let path = Path::Root.field("metadata");
        let path = path.field("annotations");
        let message = format!("a Secret of this type needs the annotation `{ACCOUNT}`: whose token it is");
        found.required(&path.key(ACCOUNT), object.place("metadata"), message);
    }
}

fn registry<L: Copy>(found: &mut Findings<L>, object: &Node<L>, kind: &str, key: &str) {
    let held = held(object, key);
    if matches!(held, Held::Absent) {
        return needs(found, object, kind, key);
    }
    if bytes(&held).is_some_and(|bytes| !json::is_object(&bytes)) {
        let path = Path::Root.field("data");
        let message = format!("`{key}` of a Secret of type `{kind}` must hold a JSON object");
        found.invalid(&path.key(key), place(object, &held), message);
    }
}

fn tls<L: Copy>(found: &mut Findings<L>, object: &Node<L>, kind: &str) {
    let (certificate, key) = (held(object, "tls.crt"), held(object, "tls.key"));
    for (held, name) in [(&certificate, "tls.crt"), (&key, "tls.key")] {
        if matches!(held, Held::Absent) {
            needs(found, object, kind, name);
        }
    }
    if matches!(certificate, Held::Unknown) || matches!(key, Held::Unknown) {
        return;
    }
    let path = Path::Root.field("data");
    for (held, name, what) in [(certificate, "tls.crt", "certificate"), (key, "tls.key", "private key")] {
        if bytes(&held).is_some_and(|bytes| !has_pem(&bytes)) {
            let message = format!("`{name}` holds no {what} in PEM form");
            let help = "PEM starts with a line `-----BEGIN …-----`; `stringData` takes it as it is";
            found.warning(&path.key(name), place(object, &held), message).help(help);
            // An API server stops at the first.
            return;
        }
    }
}

/// Whether there is a PEM block: a line that begins one, and one that ends it.
fn has_pem(bytes: &[u8]) -> bool {
    let at = |needle: &[u8]| bytes.windows(needle.len()).position(|window| window == needle);
    matches!((at(b"-----BEGIN "), at(b"-----END ")), (Some(begin), Some(end)) if begin < end)
}

/// A type that differs from a known one by a letter is surely meant to be that one.
fn unknown_type<L: Copy>(found: &mut Findings<L>, object: &Node<L>, kind: &str) {
    let near = suggest::nearest(kind, TYPES).filter(|near| *near != kind);
    if let Some(near) = near {
        let message = format!("no Secret type {} is known: its keys are not checked", shown(kind));
        let path = Path::Root.field("type");
        found.advice(&path, object.place("type"), message).help(format!("did you mean `{near}`?"));
    }
}
