//! A certificate and its private key, as far as it takes to see that they are no pair. `tls.X509KeyPair`.

use crate::decode::decode_base64;

/// What is wrong with a pair.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Mistake {
    /// There is no certificate in PEM form.
    NoCertificate,
    /// There is no private key in PEM form.
    NoKey,
    /// The certificate cannot be read.
    Certificate,
    /// The private key cannot be read.
    Key,
    /// The key is not that of the certificate.
    NoPair,
}

/// What is wrong with a certificate and a key, both in PEM form; nothing where that is not known.
pub(super) fn mistake(certificate: &[u8], key: &[u8]) -> Option<Mistake> {
    let Some(certificate) = block(certificate, |label| label == "CERTIFICATE") else {
        return Some(Mistake::NoCertificate);
    };
    let is_key = |label: &str| label == "PRIVATE KEY" || label.ends_with(" PRIVATE KEY");
    let Some(key) = block(key, is_key) else { return Some(Mistake::NoKey) };
    let Some(public) = public_key(&certificate) else { return Some(Mistake::Certificate) };
    match private_key(&key) {
        None => Some(Mistake::Key),
        Some(own) if own.algorithm != public.algorithm => Some(Mistake::NoPair),
        Some(Public { key: [], .. }) => None,
        Some(own) => (own.key != public.key).then_some(Mistake::NoPair),
    }
}

/// The bytes of the first PEM block of such a label.
fn block(text: &[u8], wanted: impl Fn(&str) -> bool) -> Option<Vec<u8>> {
    let text = str::from_utf8(text).ok()?;
    let mut rest = text;
    while let Some((_, behind)) = rest.split_once("-----BEGIN ") {
        let (label, behind) = behind.split_once("-----")?;
        let (body, behind) = behind.split_once("-----END ")?;
        rest = behind;
        if wanted(label) {
            // Headers stand before an empty line.
            let lines = body.lines().filter(|line| !line.contains(':'));
            let base64: String =
                lines.flat_map(|line| line.chars()).filter(|char| !char.is_whitespace()).collect();
            return decode_base64(base64.as_bytes());
        }
    }
    None
}

/// A public key: its algorithm, and what tells it from others of the same; empty where that is not known.
#[derive(Debug, PartialEq, Eq)]
struct Public<'a> {
    algorithm: &'a [u8],
    key: &'a [u8],
}

/// The object identifiers of the algorithms.
const RSA: &[u8] = &[0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x01, 0x01];
const EC: &[u8] = &[0x2a, 0x86, 0x48, 0xce, 0x3d, 0x02, 0x01];

const INTEGER: u8 = 0x02;
const BITS: u8 = 0x03;
const BYTES: u8 = 0x04;
const IDENTIFIER: u8 = 0x06;
const SEQUENCE: u8 = 0x30;
/// A part with its number, as a constructed value.
const PART: u8 = 0xa0;

/// The public key that a certificate is of.
fn public_key(certificate: &[u8]) -> Option<Public<'_>> {
    let mut body = Der(Der(Der(certificate).take(SEQUENCE)?).take(SEQUENCE)?);
    // The version may be left out; then serial number, algorithm, issuer, validity, subject.
    body.take(PART);
    body.take(INTEGER)?;
    for _ in 0..4 {
        body.take(SEQUENCE)?;
    }
    let mut info = Der(body.take(SEQUENCE)?);
    let algorithm = Der(info.take(SEQUENCE)?).take(IDENTIFIER)?;
    let bits = info.take(BITS)?.get(1..)?;
    let key = if algorithm == RSA { Der(Der(bits).take(SEQUENCE)?).take(INTEGER)? } else { bits };
    Some(Public { algorithm, key })
}

/// The public key of a private key: PKCS #8, PKCS #1 or SEC 1.
fn private_key(key: &[u8]) -> Option<Public<'_>> {
    let mut fields = Der(Der(key).take(SEQUENCE)?);
    fields.take(INTEGER)?;
    if let Some(modulus) = fields.take(INTEGER) {
        return Some(Public { algorithm: RSA, key: modulus });
    }
    if fields.take(BYTES).is_some() {
        return Some(Public { algorithm: EC, key: point(fields) });
    }
    let algorithm = Der(fields.take(SEQUENCE)?).take(IDENTIFIER)?;
    let inner = fields.take(BYTES)?;
    match algorithm {
        RSA => private_key(inner),
        EC => {
            let mut fields = Der(Der(inner).take(SEQUENCE)?);
            fields.take(INTEGER)?;
            fields.take(BYTES)?;
            Some(Public { algorithm, key: point(fields) })
        }
        _ => Some(Public { algorithm, key: &[] }),
    }
}

/// The point of an elliptic key, which may be left out.
fn point(mut fields: Der<'_>) -> &[u8] {
    fields.take(PART);
    let bits = fields.take(PART + 1).and_then(|part| Der(part).take(BITS));
    bits.and_then(|bits| bits.get(1..)).unwrap_or_default()
}

/// What is left of a DER text.
#[derive(Clone, Copy)]
struct Der<'a>(&'a [u8]);

impl<'a> Der<'a> {
    /// The content of the next value, where it has that tag.
    fn take(&mut self, tag: u8) -> Option<&'a [u8]> {
        let (first, rest) = self.0.split_first()?;
        let (length, rest) = rest.split_first()?;
        if *first != tag {
            return None;
        }
        let (length, rest) = match *length {
            short @ 0..=0x7f => (usize::from(short), rest),
            long @ 0x81..=0x84 => {
                let (digits, rest) = rest.split_at_checked(usize::from(long - 0x80))?;
                (digits.iter().fold(0_usize, |length, digit| length << 8 | usize::from(*digit)), rest)
            }
            _ => return None,
        };
        let (content, rest) = rest.split_at_checked(length)?;
        self.0 = rest;
        Some(content)
    }
}

#[cfg(test)]
mod tests {
    use super::{Mistake, mistake};

    /// A certificate for these tests alone.
    const CERTIFICATE: &str = "\
-----BEGIN CERTIFICATE-----
MIIBbjCCAROgAwIBAgIUcIY7ph1XPOwHixABwNRo4M8HojMwCgYIKoZIzj0EAwIw
DDEKMAgGA1UEAwwBZTAeFw0yNjExMjUwNTMwNDlaFw0zNjExMjIwNTMwNDlaMAwx
CjAIBgNVBAMMAWUwWTATBgcqhkjOPQIBBggqhkjOPQMBBwNCAAQ33kTfa1beeIof
7+sFhgwOQsD7sfzw5jHG9zstE6jt/+OUWa0qTOsA01b5/aK9WO3+A6LOR8N0BHKW
uY+wktmBo1MwUTAdBgNVHQ4EFgQUpWah6jbU/XRK92WsLG3Cklf5bdcwHwYDVR0j
BBgwFoAUpWah6jbU/XRK92WsLG3Cklf5bdcwDwYDVR0TAQH/BAUwAwEB/zAKBggq
hkjOPQQDAgNJADBGAiEA3YUHfAyd0KpzK7ypKwzVsalG7TI/nKxEAXVYyD0y1vgC
IQDACeRCxnSiWqb2FBDlUwZwEZtax6SFvvujhhFSM3F4Fg==
-----END CERTIFICATE-----
";
    /// Its key.
    const KEY: &str = "\
-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgc37y4suACPU8G8bx
iSVKRIfTeLo3tbBo78f4b5LWKYmhRANCAAQ33kTfa1beeIof7+sFhgwOQsD7sfzw
5jHG9zstE6jt/+OUWa0qTOsA01b5/aK9WO3+A6LOR8N0BHKWuY+wktmB
-----END PRIVATE KEY-----
";
    /// The same key in another form.
    const SEC1: &str = "\
-----BEGIN EC PRIVATE KEY-----
MHcCAQEEIHN+8uLLgAj1PBvG8YklSkSH03i6N7WwaO/H+G+S1imJoAoGCCqGSM49
AwEHoUQDQgAEN95E32tW3niKH+/rBYYMDkLA+7H88OYxxvc7LROo7f/jlFmtKkzr
ANNW+f2ivVjt/gOizkfDdARylrmPsJLZgQ==
-----END EC PRIVATE KEY-----
";
    /// The key of another one.
    const OTHER: &str = "\
-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgO3LrmAj6GY1riEv9
hXhcrJI2YY3KwH7Fd7LbR47+CBChRANCAASSE5/Ek11iyxwYC+U1gjiRYv3Lh8Ah
668dv1XkD0FJ+ZuALdiPVn9nPdUP4TTZkgNHZM6qfrcfTU1oCIt0vJl6
-----END PRIVATE KEY-----
";

    #[test]
    fn pairs() {
        let cases = [
            (CERTIFICATE, KEY, None),
            (CERTIFICATE, SEC1, None),
            (CERTIFICATE, OTHER, Some(Mistake::NoPair)),
            (KEY, KEY, Some(Mistake::NoCertificate)),
            (CERTIFICATE, CERTIFICATE, Some(Mistake::NoKey)),
            ("-----BEGIN CERTIFICATE-----\nYQ==\n-----END CERTIFICATE-----", KEY, Some(Mistake::Certificate)),
            (CERTIFICATE, "-----BEGIN PRIVATE KEY-----\nYQ==\n-----END PRIVATE KEY-----", Some(Mistake::Key)),
        ];
        for (certificate, key, expected) in cases {
            assert_eq!(mistake(certificate.as_bytes(), key.as_bytes()), expected, "{certificate} {key}");
        }
        // Nothing of it panics wherever it is cut.
        for end in 0..CERTIFICATE.len() {
            let _ = mistake(&CERTIFICATE.as_bytes()[..end], KEY.as_bytes());
            let _ = mistake(CERTIFICATE.as_bytes(), &KEY.as_bytes()[..end.min(KEY.len())]);
        }
    }
}
