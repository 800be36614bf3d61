//! iSCSI. `validateISCSIVolumeSource`.

use crate::finding::Findings;
use crate::node::Node;
use crate::path::Path;
use crate::view::Seen;

use crate::rules::words::{in_range, missing, needs_text, shown};

/// The most bytes of the volume's name, a colon and the portal, where there is an initiator.
const NAME_MAX: usize = 64;

pub(crate) fn check<L: Copy>(found: &mut Findings<L>, source: &Node<L>, path: &Path<'_>, owner: &str) {
    needs_text(found, source, path, "targetPortal", owner);
    match source.text("iqn") {
        Seen::Absent => missing(found, source, path, "iqn", owner),
        Seen::Known(name) => qualified(found, source, &path.field("iqn"), "iqn", name),
        Seen::Unknown => {}
    }
    in_range(found, source, path, "lun", 0..=255);
    let chap = ["chapAuthDiscovery", "chapAuthSession"];
    if let Some(chap) = chap.into_iter().find(|key| source.flag(key) == Seen::Known(true))
        && source.see("secretRef").is_absent()
    {
        let message = format!("`{chap}` of {owner} needs `secretRef`");
        found.required(&path.field("secretRef"), source.place("secretRef"), message);
    }
    if let Seen::Known(name) = source.text_ptr("initiatorName") {
        // The server's spelling.
        qualified(found, source, &path.field("initiatorname"), "initiatorName", name);
    }
}

/// Checks the length of the name of an iSCSI volume at `path`, also where it has another source before.
pub(crate) fn check_name<L: Copy>(
    found: &mut Findings<L>,
    volume: &Node<L>,
    source: &Node<L>,
    path: &Path<'_>,
) {
    if !source.see("initiatorName").is_known() {
        return;
    }
    let (Some(name), Some(portal)) = (volume.text("name").or(""), source.text("targetPortal").or("")) else {
        return;
    };
    if name.len() + 1 + portal.len() > NAME_MAX {
        let message = format!(
            "the name {} and the portal {} are longer than {NAME_MAX} bytes together, which an initiator does not allow",
            shown(name),
            shown(portal)
        );
        found.invalid(&path.field("name"), volume.place("name"), message);
    }
}

fn qualified<L: Copy>(found: &mut Findings<L>, source: &Node<L>, path: &Path<'_>, key: &str, name: &str) {
    let fine = match name.get(..3) {
        Some("iqn") => has_iqn(name),
        Some("eui") => is_tail(name, 16),
        Some("naa") => is_tail(name, 32),
        _ => false,
    };
    if !fine {
        found.invalid(path, source.place(key), format!("{} is no iSCSI name", shown(name))).help(
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
