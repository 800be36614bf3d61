//! IP addresses in the spec of a pod. `IsValidIPForLegacyField`, which is strict since Kubernetes 1.36.

use std::net::{IpAddr, Ipv4Addr};

use crate::at::At;
use crate::finding::Cx;
use crate::message::value;
use crate::say;

/// Refuses what is no IP address, or one that programs read in different ways.
pub(crate) fn check<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>, text: &str) {
    if !cx.since(36) && plain(text).is_some() {
        return;
    }
    match text.parse::<IpAddr>() {
        Ok(IpAddr::V6(address)) => {
            if let Some(mapped) = address.to_ipv4_mapped() {
                cx.invalid(at, say!("{} is an IPv4 address written as IPv6", value(text)))
                    .help(say!("did you mean {}?", value(mapped)));
            }
        }
        Ok(IpAddr::V4(_)) => {}
        Err(_) => match without_zeros(text) {
            Some(address) => {
                cx.invalid(at, say!("{} must not have leading zeros", value(text)))
                    .help(say!("did you mean {}?", value(address)));
            }
            None => {
                cx.invalid(at, say!("{} is not a valid IP address", value(text)))
                    .help("such as `10.9.8.7` or `2001:db8::ffff`");
            }
        },
    }
}

/// The IPv4 address of a text that programs read in different ways.
fn plain(text: &str) -> Option<Ipv4Addr> {
    match text.parse::<IpAddr>() {
        Ok(IpAddr::V6(address)) => address.to_ipv4_mapped(),
        Ok(IpAddr::V4(_)) => None,
        Err(_) => match text.rsplit_once(':') {
            // The last part of an IPv6 address may be an IPv4 address.
            Some((start, end)) => match format!("{start}:{}", without_zeros(end)?).parse() {
                Ok(IpAddr::V6(address)) => address.to_ipv4_mapped(),
                _ => None,
            },
            None => without_zeros(text),
        },
    }
}

/// Warns of an address that is not in its canonical form. `GetWarningsForIP`.
pub(crate) fn warn<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>, text: &str) {
    if !cx.since(36)
        && let Some(address) = plain(text)
    {
        cx.warning(at, say!("{} is read in different ways by different programs", value(text)))
            .help(say!("write {}", value(address)));
        return;
    }
    if let Ok(IpAddr::V6(address)) = text.parse::<IpAddr>()
        && address.to_ipv4_mapped().is_none()
        && address.to_string() != text
    {
        cx.warning(at, say!("{} is not in the canonical form of RFC 5952", value(text)))
            .help(say!("write {}", value(address)));
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
