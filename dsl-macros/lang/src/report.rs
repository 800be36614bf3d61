//! The findings of the rules, in the words of the macro.

use kubewright_core::schema::Type;
use kubewright_core::schema::generated::KINDS;
use kubewright_core::{FindingType, Findings, Message, Severity, Style};

use crate::diagnostics::Diagnostics;
use crate::parse::{Word, is_constant};
use crate::place::Place;

/// Takes the findings of the rules over, with fields written as they are in Rust: `hostNetwork` is `host_network`.
///
/// `words` are the bare words that were read as values.
pub fn report(found: Findings<Place>, words: &[Word], diagnostics: &mut Diagnostics) {
    for finding in found.into_vec() {
        // What stands in a source is a stand-in as a rule; the real one is warned of where it is.
        if finding.message.starts_with("the certificate in")
            || finding.message.starts_with("the private key in")
        {
            continue;
        }
        let (mut message, mut help) = finding.texts(Style { field: Some(&rust_name) });
        if let Some(first) = finding.first {
            let line = first.start.start().line;
            let words = if finding.kind == FindingType::Duplicate { "first declared at" } else { "see" };
            message.push_str(&format!(" ({words} line {line})"));
        }
        // A bare word is the name of a port, and a variable is one too.
        let is_near = help.as_ref().is_some_and(|help| help.starts_with("did you mean"));
        if finding.severity == Severity::Advice && finding.field.ends_with(".port") && !is_near {
            let variable = "a variable stands in parentheses: `port: (port)`";
            help = Some(help.map_or(variable.to_owned(), |help| format!("{help}; {variable}")));
        }
        let at = |word: &&Word| finding.at.is(word.ident.span().into());
        let word = words.iter().find(at).map(|word| word.ident.to_string()).filter(|word| is_constant(word));
        if let Some(word) = word.filter(|_| finding.kind == FindingType::NotSupported) {
            let constant = format!("a constant stands in parentheses: `({word})`");
            help = Some(help.map_or(constant.clone(), |help| format!("{help}; {constant}")));
        }
        // Rust reads `1E` as the start of an exponent.
        help = help.map(|help| match help.contains("`Ei`") {
            true => format!("{help}; one with `E` or `Ei` is written in quotes"),
            false => help,
        });
        diagnostics.push(finding.severity, finding.at, message, help);
    }
}

/// A text of the rules with fields written as they are in Rust.
pub fn in_rust(message: &Message) -> String {
    message.render(Style { field: Some(&rust_name) })
}

fn rust_name(json: &str) -> Option<&'static str> {
    fn search(ty: &'static Type, json: &str, seen: &mut Vec<&'static str>) -> Option<&'static str> {
        if seen.contains(&ty.name) {
            return None;
        }
        seen.push(ty.name);
        if let Some(field) = ty.json_field(json) {
            return Some(field.rust.trim_end_matches('_'));
        }
        ty.fields().iter().filter_map(|field| field.ty.object()).find_map(|inner| search(inner, json, seen))
    }
    let mut seen = Vec::new();
    KINDS.iter().find_map(|kind| search(kind.ty, json, &mut seen))
}

#[cfg(test)]
mod tests {
    use super::rust_name;

    #[test]
    fn names_fields_as_rust_does() {
        assert_eq!(rust_name("hostNetwork"), Some("host_network"));
        assert_eq!(rust_name("OnFailure"), None);
    }
}
