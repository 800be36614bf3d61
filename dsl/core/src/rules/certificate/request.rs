//! A request for a certificate. `ValidateCertificateSigningRequestCreate`.

use std::collections::BTreeMap;

use super::signer;
use crate::at::At;
use crate::decode::decode_base64;
use crate::finding::Cx;
use crate::message::value;
use crate::rules::common::{choice, needs_text};
use crate::say;
use crate::view::Seen;

/// What a certificate may be for. The schema does not list it.
const USAGES: [&str; 23] = [
    "any",
    "cert sign",
    "client auth",
    "code signing",
    "content commitment",
    "crl sign",
    "data encipherment",
    "decipher only",
    "digital signature",
    "email protection",
    "encipher only",
    "ipsec end system",
    "ipsec tunnel",
    "ipsec user",
    "key agreement",
    "key encipherment",
    "microsoft sgc",
    "netscape sgc",
    "ocsp signing",
    "s/mime",
    "server auth",
    "signing",
    "timestamping",
];
/// The signer of the versions before `v1`.
const OLD_SIGNER: &str = "kubernetes.io/legacy-unknown";
/// The shortest time that may be asked for, in seconds.
const SHORTEST: i64 = 600;

/// Applies the rules of a CertificateSigningRequest. Whether the request in it is signed is for a cluster to judge.
pub(crate) fn request<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>) {
    let spec = at.field("spec");
    pem(cx, spec.field("request"));
    usages(cx, spec.field("usages"));
    let name = spec.field("signerName");
    if name.str() == Seen::Known(OLD_SIGNER) {
        cx.invalid(name, say!("the signer {} is of the versions before `v1`", value(OLD_SIGNER)));
    } else if needs_text(cx, name, "a CertificateSigningRequest") {
        signer::name(cx, name);
    }
    let expiration = spec.field("expirationSeconds");
    if let Seen::Known(number) = expiration.number()
        && number < SHORTEST
    {
        cx.invalid(expiration, say!("{} is shorter than {} seconds", value(number), SHORTEST));
    }
}

/// The request itself is a block of PEM.
fn pem<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>) {
    let bytes = match at.str() {
        Seen::Absent => Vec::new(),
        Seen::Known(text) => match decode_base64(text.as_bytes()) {
            Some(bytes) => bytes,
            None => return,
        },
        Seen::Unknown => return,
    };
    if !String::from_utf8_lossy(&bytes).contains("-----BEGIN CERTIFICATE REQUEST-----") {
        cx.invalid(at, "`request` holds no `CERTIFICATE REQUEST` in PEM form")
            .help("a request as `openssl req -new` makes it, in base64");
    }
}

fn usages<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>) {
    if at.is_empty() {
        cx.required(at, "a CertificateSigningRequest needs `usages`").help("such as `client auth`");
    }
    let mut taken = BTreeMap::new();
    for item in at.items() {
        let Seen::Known(text) = item.str_ptr() else { continue };
        if !USAGES.contains(&text) {
            cx.unsupported(item, say!("{} is not a valid usage", value(text))).help(choice(text, &USAGES));
        }
        if let Some(first) = taken.get(text) {
            cx.duplicate(item, say!("{} appears twice", value(text))).first(*first);
        } else {
            taken.insert(text, item.place());
        }
    }
}
