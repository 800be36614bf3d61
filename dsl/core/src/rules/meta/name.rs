//! What the names of objects are made of, by kind.

use std::net::IpAddr;

use crate::finding::Cx;
use crate::names::{self, Reason};
use crate::rules::common::NameRule;
use crate::schema::{self, Kind};

/// The rule that the names of a kind follow.
pub(crate) fn rule<L: Copy>(cx: &Cx<L>, kind: &Kind) -> NameRule {
    use schema::NameRule::*;
    match kind.name {
        DnsSubdomain => names::dns_subdomain,
        DnsLabel => names::dns_label,
        DnsLabel1035Before(minor) if !cx.since(minor) => names::dns_1035_label,
        DnsLabel1035Before(_) => names::dns_label,
        PathSegment => names::path_segment,
        IpAddress => ip_address,
        ConfigMapKey => names::config_key,
        GroupResource => group_resource,
        SignerPrefixed => signer_prefixed,
        Any | Nothing => any,
    }
}

fn any(_: &[u8]) -> Result<(), Reason> {
    Ok(())
}

/// The canonical form of an IP address.
fn ip_address(name: &[u8]) -> Result<(), Reason> {
    let text = str::from_utf8(name).unwrap_or_default();
    match text.parse::<IpAddr>() {
        Ok(IpAddr::V6(address)) if address.to_ipv4_mapped().is_some() => {
            Err("must not be an IPv4 address written as IPv6")
        }
        Ok(address) if address.to_string() == text => Ok(()),
        Ok(_) => Err("must be an IP address in its canonical form"),
        Err(_) => Err("must be an IP address, such as `10.9.8.7` or `2001:db8::ffff`"),
    }
}

/// The group and the resource of a StorageVersion: `apps.deployments`.
fn group_resource(name: &[u8]) -> Result<(), Reason> {
    let text = str::from_utf8(name).unwrap_or_default();
    let Some((group, resource)) = text.rsplit_once('.') else {
        return Err("must be the name of a group and a resource, such as `apps.deployments`");
    };
    names::dns_subdomain(group.as_bytes())?;
    names::dns_1035_label(resource.as_bytes())
}

/// The name of a ClusterTrustBundle, which may have its signer before it: `example.com:signer:name`.
fn signer_prefixed(name: &[u8]) -> Result<(), Reason> {
    let text = str::from_utf8(name).unwrap_or_default();
    names::dns_subdomain(text.rsplit(':').next().unwrap_or_default().as_bytes())
}
