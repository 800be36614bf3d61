//! iSCSI. `validateISCSIVolumeSource`, `validateISCSIPersistentVolumeSource`.

use super::{Holder, texts};
use crate::at::At;
use crate::finding::Cx;
use crate::message::{field, value};
use crate::rules::common::{in_range, missing, needs_text};
use crate::say;
use crate::view::Seen;

/// The most bytes of the volume's name, a colon and the portal, where there is an initiator.
const NAME_MAX: usize = 64;

pub(super) fn iscsi<L: Copy>(cx: &mut Cx<L>, source: At<'_, '_, L>, holder: Holder) {
    texts(cx, source, &["targetPortal"]);
    let name = source.field("iqn");
    match name.str() {
        Seen::Absent => missing(cx, name, "an `iscsi` volume"),
        Seen::Known(text) => qualified(cx, name, text),
        Seen::Unknown => {}
    }
    in_range(cx, source.field("lun"), 0..=255);
    let chap = ["chapAuthDiscovery", "chapAuthSession"];
    let secret = source.field("secretRef");
    if let Some(chap) = chap.into_iter().find(|key| source.flag(key) == Seen::Known(true))
        && secret.is_absent()
    {
        cx.required(secret, say!("{} of an `iscsi` volume needs {}", field(chap), field("secretRef")));
    }
    if holder == Holder::PersistentVolume && secret.is_known() {
        needs_text(cx, secret.field("name"), "`secretRef`");
    }
    let initiator = source.field("initiatorName");
    if let Seen::Known(text) = initiator.str_ptr() {
        // The server's spelling.
        qualified(cx, initiator.renamed("initiatorname"), text);
    }
}

/// Checks the length of the name of an iSCSI volume of a pod, also where it has another source before.
pub(crate) fn volume_name<L: Copy>(cx: &mut Cx<L>, volume: At<'_, '_, L>, source: At<'_, '_, L>) {
    let here = volume.field("name");
    if let Some(name) = here.str().or("") {
        with_portal(cx, source, name, here);
    }
}

/// Checks the length of the name of a volume and of its portal together; `at` is what the server names.
pub(crate) fn with_portal<L: Copy>(cx: &mut Cx<L>, source: At<'_, '_, L>, name: &str, at: At<'_, '_, L>) {
    if !source.field("initiatorName").is_known() {
        return;
    }
    let Some(portal) = source.text("targetPortal").or("") else { return };
    if name.len() + 1 + portal.len() > NAME_MAX {
        let message = say!(
            "the name {} and the portal {} are longer than {} bytes together, which an initiator does not allow",
            value(name),
            value(portal),
            NAME_MAX
        );
        cx.invalid(at, message);
    }
}

fn qualified<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>, name: &str) {
    let fine = match name.get(..3) {
        Some("iqn") => has_iqn(name),
        Some("eui") => is_tail(name, 16),
        Some("naa") => is_tail(name, 32),
        _ => false,
    };
    if !fine {
        cx.invalid(at, say!("{} is not a valid iSCSI name", value(name))).help(
            "such as `iqn.2015-02.example.com:storage`, `eui.` and 16 letters or digits, or `naa.` and 32",
        );
    }
}

/// Whether a name `iqn.yyyy-mm.domain:rest` reaches to the end of the text; it may start anywhere.
fn has_iqn(text: &str) -> bool {
    text.match_indices("iqn.").any(|(start, _)| text.get(start + 4..).is_some_and(is_iqn_rest))
}

fn is_iqn_rest(text: &str) -> bool {
    let bytes = text.as_bytes();
    let digits =
        |from: usize, to: usize| bytes.get(from..to).is_some_and(|part| part.iter().all(u8::is_ascii_digit));
    if !(digits(0, 4) && bytes.get(4) == Some(&b'-') && digits(5, 7) && bytes.get(7) == Some(&b'.')) {
        return false;
    }
    let Some((domain, rest)) = text.get(8..).and_then(|text| text.split_once(':')) else { return false };
    let domain =
        !domain.is_empty() && domain.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'.');
    let forbidden =
        |char| matches!(char, ',' | ';' | '*' | '&' | '$' | '|' | ' ' | '\t' | '\n' | '\r' | '\u{c}');
    domain && !rest.is_empty() && !rest.contains(forbidden)
}

/// Whether three letters and any one character are followed by so many letters and digits.
fn is_tail(text: &str, count: usize) -> bool {
    let mut chars = text.chars().skip(3);
    chars.next().is_some_and(|any| any != '\n')
        && chars.clone().count() == count
        && chars.all(|char| char.is_ascii_alphanumeric())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn iscsi_names() {
        for good in ["iqn.2015-02.example.com:test", "iqn.2015-02.a-b:x:y/z", "iqn iqn.2015-02.a:b"] {
            assert!(has_iqn(good), "{good}");
        }
        for bad in [
            "iqn.2015-02.example.com",
            "iqn.2015-2.a:b",
            "iqn.2015-02.:b",
            "iqn.2015-02.a:",
            "iqn.2015-02.a:b c",
        ] {
            assert!(!has_iqn(bad), "{bad}");
        }
        assert!(is_tail("eui.0123456789ABCDEF", 16));
        assert!(!is_tail("eui.0123456789ABCDE", 16));
        assert!(!is_tail("eui", 16));
    }
}
