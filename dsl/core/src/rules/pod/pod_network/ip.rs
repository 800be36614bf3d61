//! IP addresses in the spec of a pod. `IsValidIPForLegacyField`, strict as it is since Kubernetes 1.36.

use std::net::{IpAddr, Ipv4Addr};

use crate::finding::Findings;
use crate::path::Path;

use crate::rules::words::shown;

/// Refuses what is no IP address, or one that programs read in different ways.
pub(crate) fn check<L: Copy>(found: &mut Findings<L>, path: &Path<'_>, at: L, text: &str) {
    match text.parse::<IpAddr>() {
        Ok(IpAddr::V6(address)) => {
            if let Some(mapped) = address.to_ipv4_mapped() {
                found
                    .invalid(path, at, format!("{} is an IPv4 address written as IPv6", shown(text)))
                    .help(format!("did you mean `{mapped}`?"));
            }
        }
        Ok(IpAddr::V4(_)) => {}
        Err(_) => match without_zeros(text) {
            Some(address) => {
                found
                    .invalid(path, at, format!("{} must not have leading zeros", shown(text)))
                    .help(format!("did you mean `{address}`?"));
            }
            None => {
                found
                    .invalid(path, at, format!("{} is no IP address", shown(text)))
                    .help("such as `10.9.8.7` or `2001:db8::ffff`");
            }
        },
    }
}

/// Warns of an IPv6 address that is not in its canonical form. `GetWarningsForIP`.
pub(crate) fn warn<L: Copy>(found: &mut Findings<L>, path: &Path<'_>, at: L, text: &str) {
    if let Ok(IpAddr::V6(address)) = text.parse::<IpAddr>()
        && address.to_ipv4_mapped().is_none()
        && address.to_string() != text
    {
        found
            .warning(path, at, format!("{} is not in the canonical form of RFC 5952", shown(text)))
            .help(format!("write `{address}`"));
    }
}

/// The IPv4 address that a text is but for leading zeros.
fn without_zeros(text: &str) -> Option<Ipv4Addr> {
    let mut octets = [0; 4];
    let mut parts = text.split('.');
    for octet in &mut octets {
        let part =
            parts.next().filter(|part| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit()))?;
        *octet = match part.trim_start_matches('0') {
            "" => 0,
            digits => digits.parse().ok()?,
        };
    }
    parts.next().is_none().then(|| Ipv4Addr::from(octets))
}

#[cfg(test)]
mod tests {
    use super::without_zeros;

    #[test]
    fn leading_zeros() {
        assert_eq!(without_zeros("010.0.00.1").map(|ip| ip.to_string()).as_deref(), Some("10.0.0.1"));
        for text in ["", "1.2.3", "1.2.3.4.5", "1.2.3.256", "a.b.c.d", "1..2.3", "+1.2.3.4"] {
            assert_eq!(without_zeros(text), None, "{text}");
        }
    }
}
