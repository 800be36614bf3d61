//! The Windows options of a security context. `validateWindowsSecurityContextOptions`.
//!
//! <https://kubernetes.io/docs/tasks/configure-pod-container/configure-runasusername/>

use crate::finding::Findings;
use crate::names;
use crate::node::Node;
use crate::path::Path;
use crate::rules::words::{follows, shown};
use crate::view::Seen;

/// The most bytes of a GMSA credential spec.
const SPEC_MAX: usize = 64 * 1024;
/// The most bytes of a domain and of a user.
const DOMAIN_MAX: usize = 256;
const USER_MAX: usize = 104;

/// Applies the rules to the options of a security context; `path` is that of the context.
pub(crate) fn options<L: Copy>(found: &mut Findings<L>, context: &Node<L>, path: &Path<'_>) {
    let Seen::Known(options) = context.see("windowsOptions") else { return };
    let path = path.field("windowsOptions");
    if let Seen::Known(name) = options.text_ptr("gmsaCredentialSpecName") {
        let at = options.place("gmsaCredentialSpecName");
        follows(found, &path.field("gmsaCredentialSpecName"), at, name, names::dns_subdomain);
    }
    if let Seen::Known(text) = options.text_ptr("gmsaCredentialSpec") {
        let at = options.place("gmsaCredentialSpec");
        let path = path.field("gmsaCredentialSpec");
        if text.is_empty() {
            found.invalid(&path, at, "`gmsaCredentialSpec` must not be empty");
        } else if text.len() > SPEC_MAX {
            found.invalid(&path, at, format!("`gmsaCredentialSpec` has no more than {SPEC_MAX} bytes"));
        }
    }
    if let Seen::Known(text) = options.text_ptr("runAsUserName")
        && let Err(reason) = user_name(text)
    {
        let at = options.place("runAsUserName");
        found.invalid(&path.field("runAsUserName"), at, format!("{} {reason}", shown(text)));
    }
}

/// A user of Windows, with the domain before it or without: `DOMAIN\user`.
fn user_name(text: &str) -> Result<(), names::Reason> {
    if text.is_empty() {
        return Err("must not be empty");
    }
    if text.bytes().any(|byte| byte.is_ascii_control()) {
        return Err("must not contain control characters");
    }
    if text.matches('\\').count() > 1 {
        return Err("must be `USER` or `DOMAIN\\USER`");
    }
    let (domain, user) = match text.split_once('\\') {
        Some((domain, user)) => (Some(domain), user),
        None => (None, text),
    };
    if let Some(domain) = domain {
        if domain.len() >= DOMAIN_MAX {
            return Err("has a domain of more than 255 characters");
        }
        if !is_net_bios(domain) && !is_dns(domain) {
            return Err("has a domain that is no NetBIOS name and no DNS name");
        }
    }
    if user.is_empty() {
        return Err("has no user");
    }
    if user.len() > USER_MAX {
        return Err("has a user of more than 104 characters");
    }
    if user.contains(['"', '/', '\\', ':', ';', '|', '=', ',', '+', '*', '?', '<', '>', '@', '[', ']']) {
        return Err("has a user with a character that Windows does not allow");
    }
    if user.chars().all(|char| matches!(char, '.' | ' ')) {
        return Err("has a user of nothing but dots and spaces");
    }
    Ok(())
}

fn is_net_bios(domain: &str) -> bool {
    (1..=15).contains(&domain.chars().count())
        && !domain.starts_with('.')
        && !domain.contains(['\\', '/', ':', '*', '?', '"', '<', '>', '|'])
}

fn is_dns(domain: &str) -> bool {
    domain.split('.').all(|label| names::dns_label(label.to_ascii_lowercase().as_bytes()).is_ok())
}

#[cfg(test)]
mod tests {
    use super::user_name;

    #[test]
    fn good_and_bad_values() {
        for good in ["Administrator", "NT AUTHORITY\\SYSTEM", "corp.example.com\\bob", "a b", "..a"] {
            assert_eq!(user_name(good), Ok(()), "{good}");
        }
        for bad in ["", "a\\b\\c", "\\a", "a\\", "a\u{7}", "a:b", "...", ".corp..x\\a"] {
            assert!(user_name(bad).is_err(), "{bad}");
        }
    }
}
