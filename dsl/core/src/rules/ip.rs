//! IP addresses and ranges of them, in fields that are older than strict rules for them.
//! `k8s.io/apimachinery/pkg/util/validation/ip.go`.
//!
//! Kubernetes reads leading zeros, which other programs take for octal numbers, and IPv4 written as IPv6. Since 1.36 it
//! refuses both; before, it warned.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

use crate::at::At;
use crate::finding::Cx;
use crate::message::value;
use crate::say;
use crate::view::Seen;

/// The first version whose API server refuses what other programs may read in another way.
const STRICT: u8 = 36;

/// A range of addresses: `10.0.0.0/8`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Cidr {
    /// The address as written.
    address: IpAddr,
    bits: u32,
}

impl Cidr {
    /// Reads a range, with leading zeros. `ParseCIDRSloppy`.
    pub(crate) fn parse(text: &str) -> Option<Cidr> {
        let (address, bits) = text.split_once('/')?;
        let address = match v4(address) {
            Some(address) => IpAddr::V4(address),
            None => IpAddr::V6(v6(address)?),
        };
        let bits = number(bits)?;
        let most = if address.is_ipv4() { 32 } else { 128 };
        (bits <= most).then_some(Cidr { address, bits })
    }

    /// The range with nothing set beyond its prefix.
    pub(crate) fn masked(self) -> Cidr {
        let bits = self.bits;
        let address = match self.address {
            IpAddr::V4(address) => {
                let mask = u32::MAX.checked_shl(32 - bits).unwrap_or(0);
                IpAddr::V4(Ipv4Addr::from(u32::from(address) & mask))
            }
            IpAddr::V6(address) => {
                let mask = u128::MAX.checked_shl(128 - bits).unwrap_or(0);
                IpAddr::V6(Ipv6Addr::from(u128::from(address) & mask))
            }
        };
        Cidr { address, bits }
    }

    /// Whether the address is in the range, other than as the first one.
    pub(crate) fn strictly_contains(self, other: Cidr) -> bool {
        self.family() == other.family()
            && other.bits > self.bits
            && Cidr { address: other.address, bits: self.bits }.masked() == self.masked()
    }

    fn family(self) -> bool {
        self.address.is_ipv4()
    }

    /// Whether this is one of IPv4.
    pub(crate) fn is_v4(self) -> bool {
        is_v4(self.address)
    }
}

impl std::fmt::Display for Cidr {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}/{}", self.address, self.bits)
    }
}

/// Reads an address, with leading zeros. `ParseIPSloppy`.
pub(crate) fn parse(text: &str) -> Option<IpAddr> {
    match text.bytes().find(|byte| matches!(byte, b'.' | b':'))? {
        b'.' => v4(text).map(IpAddr::V4),
        _ => v6(text).map(IpAddr::V6),
    }
}

/// Whether Kubernetes takes it for an address of IPv4, also where it is written as one of IPv6.
pub(crate) fn is_v4(address: IpAddr) -> bool {
    plain(address).is_ipv4()
}

/// The address, of IPv4 where that is written as IPv6.
pub(crate) fn plain(address: IpAddr) -> IpAddr {
    match address {
        IpAddr::V6(v6) => v6.to_ipv4_mapped().map_or(address, IpAddr::V4),
        IpAddr::V4(_) => address,
    }
}

/// Refuses what is no IP address, or one that programs read in different ways. `IsValidIPForLegacyField`.
///
/// The answer is whether it is one.
pub(crate) fn check<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>, text: &str) -> bool {
    let Some(address) = parse(text) else {
        cx.invalid(at, say!("{} is not a valid IP address", value(text)))
            .help("such as `10.9.8.7` or `2001:db8::ffff`");
        return false;
    };
    if !cx.since(STRICT) {
        return true;
    }
    let message = match text.parse::<IpAddr>() {
        Err(_) => say!("{} must not have leading zeros", value(text)),
        Ok(IpAddr::V6(mapped)) if mapped.to_ipv4_mapped().is_some() => {
            say!("{} is an IPv4 address written as IPv6", value(text))
        }
        Ok(_) => return true,
    };
    cx.invalid(at, message).help(say!("did you mean {}?", value(plain(address))));
    false
}

/// Refuses what is no IP address in its canonical form. `IsValidIP`.
pub(crate) fn check_canonical<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>, text: &str) {
    let Some(address) = parse(text) else {
        check(cx, at, text);
        return;
    };
    let canonical = plain(address).to_string();
    if canonical != text {
        cx.invalid(at, say!("{} is not in canonical form", value(text)))
            .help(say!("write {}", value(canonical)));
    }
}

/// Refuses the addresses that no endpoint can have. `ValidateEndpointIP`.
pub(crate) fn check_endpoint<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>, text: &str) {
    let Some(address) = parse(text) else {
        cx.invalid(at, say!("{} is not a valid IP address", value(text)))
            .help("such as `10.9.8.7` or `2001:db8::ffff`");
        return;
    };
    let message = match plain(address) {
        address if address.is_unspecified() => say!("{} is the unspecified address", value(text)),
        address if address.is_loopback() => say!("{} is a loopback address", value(text)),
        IpAddr::V4(address) if address.is_link_local() => say!("{} is a link-local address", value(text)),
        IpAddr::V6(address) if address.is_unicast_link_local() => {
            say!("{} is a link-local address", value(text))
        }
        IpAddr::V4(address) if address.octets().starts_with(&[224, 0, 0]) => {
            say!("{} is a link-local multicast address", value(text))
        }
        IpAddr::V6(address) if address.segments()[0] & 0xff0f == 0xff02 => {
            say!("{} is a link-local multicast address", value(text))
        }
        _ => return,
    };
    cx.invalid(at, message).help("write an address that other hosts can reach");
}

/// Refuses what is no range of addresses, or one that programs read in different ways. `IsValidCIDRForLegacyField`.
///
/// The answer is the range, where it is one.
pub(crate) fn check_cidr<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>, text: &str) -> Option<Cidr> {
    let Some(cidr) = Cidr::parse(text) else {
        cx.invalid(at, say!("{} is not a valid range of IP addresses", value(text)))
            .help("such as `10.9.8.0/24` or `2001:db8::/64`");
        return None;
    };
    if !cx.since(STRICT) {
        return Some(cidr);
    }
    let message = if !is_strict(text) {
        say!("{} must not have leading zeros", value(text))
    } else if cidr.address.is_ipv6() && is_v4(cidr.address) {
        say!("{} is an IPv4 address written as IPv6", value(text))
    } else if cidr != cidr.masked() {
        say!("{} has bits set beyond its prefix of {} bits", value(text), cidr.bits)
    } else {
        return Some(cidr);
    };
    cx.invalid(at, message).help(say!("did you mean {}?", value(cidr.masked())));
    Some(cidr)
}

/// Refuses what is no range of IP addresses in its canonical form. `IsValidCIDR`.
pub(crate) fn check_canonical_cidr<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>, text: &str) {
    let Some(cidr) = Cidr::parse(text) else {
        check_cidr(cx, at, text);
        return;
    };
    let canonical = cidr.masked().to_string();
    if canonical != text {
        cx.invalid(at, say!("{} is not in canonical form", value(text)))
            .help(say!("write {}", value(canonical)));
    }
}

/// Warns of an address that is not in its usual form, in a field that [`check`] judges too: what that refuses is said.
pub(crate) fn warn<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>) {
    let Seen::Known(text) = at.str_ptr() else { return };
    let refused = |text: &str| text.parse::<IpAddr>().map_or(true, |address| plain(address) != address);
    if !cx.since(STRICT) || !refused(text) {
        warn_text(cx, at, text);
    }
}

/// Warns of an address that is not in its usual form. `GetWarningsForIP`.
pub(crate) fn warn_text<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>, text: &str) {
    let Some(address) = parse(text) else { return };
    let message = match text.parse::<IpAddr>() {
        Err(_) => say!("{} has leading zeros, which some programs take for octal", value(text)),
        Ok(IpAddr::V6(address)) if address.to_ipv4_mapped().is_some() => {
            say!("{} is an IPv4 address written as IPv6", value(text))
        }
        Ok(IpAddr::V6(address)) if address.to_string() != text => {
            say!("{} is not in the canonical form of RFC 5952", value(text))
        }
        Ok(_) => return,
    };
    cx.warning(at, message).help(say!("write {}", value(plain(address))));
}

/// Warns of a range that is not in its usual form. `GetWarningsForCIDR`.
pub(crate) fn warn_cidr<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>) {
    let Seen::Known(text) = at.str_ptr() else { return };
    let Some(cidr) = Cidr::parse(text) else { return };
    let masked = cidr.masked();
    let mapped = cidr.address.is_ipv6() && is_v4(cidr.address);
    let message = if cidr != masked {
        say!("{} is ambiguous: it has bits set beyond its prefix of {} bits", value(text), cidr.bits)
    } else if !is_strict(text) || mapped {
        say!("{} is not a standard range of IP addresses", value(text))
    } else if cidr.address.is_ipv6() && cidr.to_string() != text {
        say!("{} is not in the canonical form of RFC 5952", value(text))
    } else {
        return;
    };
    cx.warning(at, message).help(say!("write {}", value(masked)));
}

/// Whether a range that [`Cidr::parse`] reads has no leading zeros. `netip.ParsePrefix`.
fn is_strict(text: &str) -> bool {
    text.split_once('/').is_some_and(|(address, bits)| {
        address.parse::<IpAddr>().is_ok() && (bits == "0" || !bits.starts_with('0'))
    })
}

/// A number of digits alone.
fn number(text: &str) -> Option<u32> {
    let digits = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    match text.trim_start_matches('0') {
        _ if !digits => None,
        "" => Some(0),
        text => text.parse().ok(),
    }
}

/// An IPv4 address, with leading zeros.
fn v4(text: &str) -> Option<Ipv4Addr> {
    let mut octets = [0; 4];
    let mut parts = text.split('.');
    for octet in &mut octets {
        *octet = u8::try_from(number(parts.next()?)?).ok()?;
    }
    parts.next().is_none().then(|| Ipv4Addr::from(octets))
}

/// An IPv6 address, with leading zeros in its groups and in the IPv4 address at its end.
fn v6(text: &str) -> Option<Ipv6Addr> {
    let mut plain = String::with_capacity(text.len());
    for (index, group) in text.split(':').enumerate() {
        if index > 0 {
            plain.push(':');
        }
        if group.contains('.') {
            plain.push_str(&v4(group)?.to_string());
            continue;
        }
        let digits = group.trim_start_matches('0');
        plain.push_str(if digits.is_empty() && !group.is_empty() { "0" } else { digits });
    }
    plain.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::{Cidr, is_strict, parse};

    #[test]
    fn addresses() {
        let cases: [(&str, Option<&str>); 22] = [
            ("10.9.8.7", Some("10.9.8.7")),
            ("010.0.00.1", Some("10.0.0.1")),
            ("0000000255.0.0.1", Some("255.0.0.1")),
            ("2001:0db8::00001", Some("2001:db8::1")),
            ("::ffff:010.0.0.1", Some("::ffff:10.0.0.1")),
            ("::", Some("::")),
            ("1:2:3:4:5:6:7::", Some("1:2:3:4:5:6:7:0")),
            ("", None),
            ("1.2.3", None),
            ("1.2.3.4.5", None),
            ("1.2.3.256", None),
            ("a.b.c.d", None),
            ("1..2.3", None),
            ("+1.2.3.4", None),
            ("localhost", None),
            ("fe80::1%eth0", None),
            ("1:2:3:4:5:6:7:8:9", None),
            ("1::2::3", None),
            (":1", None),
            ("::12345", None),
            (" 10.0.0.1", None),
            ("10.0.0.1/8", None),
        ];
        for (text, wanted) in cases {
            assert_eq!(parse(text).map(|ip| ip.to_string()).as_deref(), wanted, "{text}");
        }
    }

    #[test]
    fn ranges() {
        let cases: [(&str, Option<&str>, bool); 12] = [
            ("10.0.0.0/8", Some("10.0.0.0/8"), true),
            ("10.1.2.3/8", Some("10.0.0.0/8"), true),
            ("10.1.2.3/0", Some("0.0.0.0/0"), true),
            ("10.1.2.3/32", Some("10.1.2.3/32"), true),
            ("10.0.0.0/08", Some("10.0.0.0/8"), false),
            ("010.0.0.0/8", Some("10.0.0.0/8"), false),
            ("2001:db8::1/64", Some("2001:db8::/64"), true),
            ("::1/128", Some("::1/128"), true),
            ("10.0.0.0/33", None, false),
            ("10.0.0.0", None, false),
            ("10.0.0.0/", None, false),
            ("10.0.0.0/-1", None, false),
        ];
        for (text, wanted, strict) in cases {
            let cidr = Cidr::parse(text);
            assert_eq!(cidr.map(|cidr| cidr.masked().to_string()).as_deref(), wanted, "{text}");
            assert!(cidr.is_none() || is_strict(text) == strict, "{text}");
        }
    }

    #[test]
    fn ranges_in_ranges() {
        let within = |one: &str, other: &str| {
            Cidr::parse(one).zip(Cidr::parse(other)).is_some_and(|(one, other)| one.strictly_contains(other))
        };
        assert!(within("10.0.0.0/8", "10.1.0.0/16"));
        for (one, other) in
            [("10.0.0.0/8", "10.0.0.0/8"), ("10.0.0.0/8", "11.0.0.0/16"), ("10.0.0.0/8", "::/16")]
        {
            assert!(!within(one, other), "{one} {other}");
        }
    }
}
