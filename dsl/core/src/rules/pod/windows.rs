//! The Windows options of a security context. `validateWindowsSecurityContextOptions`.
//!
//! <https://kubernetes.io/docs/tasks/configure-pod-container/configure-runasusername/>

use crate::at::At;
use crate::finding::Cx;
use crate::message::value;
use crate::names;
use crate::rules::common::text_follows;
use crate::say;
use crate::view::Seen;

/// The most bytes of a GMSA credential spec.
const SPEC_MAX: usize = 64 * 1024;
/// The most bytes of a domain and of a user.
const DOMAIN_MAX: usize = 256;
const USER_MAX: usize = 104;

/// Applies the rules to the options of a security context.
pub(crate) fn options<L: Copy>(cx: &mut Cx<L>, options: At<'_, '_, L>) {
    if !options.is_known() {
        return;
    }
    let name = options.field("gmsaCredentialSpecName");
    if let Seen::Known(text) = name.str_ptr() {
        text_follows(cx, name, text, names::dns_subdomain);
    }
    let spec = options.field("gmsaCredentialSpec");
    if let Seen::Known(text) = spec.str_ptr() {
        if text.is_empty() {
            cx.invalid(spec, "`gmsaCredentialSpec` must not be empty");
        } else if text.len() > SPEC_MAX {
            cx.invalid(spec, say!("`gmsaCredentialSpec` must be no more than {} bytes", SPEC_MAX));
        }
    }
    let user = options.field("runAsUserName");
    if let Seen::Known(text) = user.str_ptr()
        && let Err(reason) = user_name(text)
    {
        cx.invalid(user, say!("{} {}", value(text), reason));
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
            return Err("has a domain that is neither a NetBIOS name nor a DNS name");
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
