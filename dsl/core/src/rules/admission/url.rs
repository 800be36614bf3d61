//! URLs as Go's `net/url` reads them.

/// What the rules ask of a URL.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Url<'a> {
    /// Its scheme in lower case where it is `https`; empty where it has none.
    pub(super) scheme: &'a str,
    pub(super) has_host: bool,
    pub(super) has_user: bool,
    pub(super) has_query: bool,
    pub(super) has_fragment: bool,
}

impl<'a> Url<'a> {
    /// Reads a URL; nothing where Go does not.
    pub(super) fn parse(text: &'a str) -> Option<Url<'a>> {
        if text.bytes().any(|byte| byte < b' ' || byte == 0x7f) {
            return None;
        }
        let (text, fragment) = text.split_once('#').unwrap_or((text, ""));
        let mut url = Url {
            scheme: "",
            has_host: false,
            has_user: false,
            has_query: false,
            has_fragment: !fragment.is_empty(),
        };
        if text.is_empty() || !escapes(fragment) {
            return text.is_empty().then_some(url).filter(|_| fragment.is_empty());
        }
        if text == "*" {
            return Some(url);
        }
        let (scheme, rest) = scheme(text)?;
        url.scheme = if scheme.eq_ignore_ascii_case("https") { "https" } else { scheme };
        let (rest, query) = rest.split_once('?').unwrap_or((rest, ""));
        url.has_query = !query.is_empty();
        if !rest.starts_with('/') {
            if !scheme.is_empty() {
                return Some(url);
            }
            if rest.split('/').next().is_some_and(|first| first.contains(':')) {
                return None;
            }
        }
        let authority = rest.strip_prefix("//").filter(|_| !scheme.is_empty() || !rest.starts_with("///"));
        let path = match authority {
            Some(rest) => {
                let end = rest.find('/').unwrap_or(rest.len());
                let (authority, path) = rest.split_at_checked(end)?;
                let (user, host) = match authority.rsplit_once('@') {
                    Some((user, host)) => (Some(user), host),
                    None => (None, authority),
                };
                if !is_host(host) || user.is_some_and(|user| !is_user(user)) {
                    return None;
                }
                (url.has_host, url.has_user) = (!host.is_empty(), user.is_some());
                path
            }
            None => rest,
        };
        escapes(path).then_some(url)
    }
}

/// The scheme, which may be none, and what is behind it.
fn scheme(text: &str) -> Option<(&str, &str)> {
    for (index, byte) in text.bytes().enumerate() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' => {}
            b'0'..=b'9' | b'+' | b'-' | b'.' if index > 0 => {}
            b':' if index > 0 => return Some((text.get(..index)?, text.get(index + 1..)?)),
            b':' => return None,
            _ => break,
        }
    }
    Some(("", text))
}

/// Whether every `%` has two hexadecimal digits behind it.
fn escapes(text: &str) -> bool {
    text.split('%')
        .skip(1)
        .all(|rest| rest.len() >= 2 && rest.bytes().take(2).all(|byte| byte.is_ascii_hexdigit()))
}

fn is_user(user: &str) -> bool {
    user.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-._:~!$&'()*+,;=%@".contains(&byte))
        && escapes(user)
}

fn is_host(host: &str) -> bool {
    let digits = |port: &str| port.bytes().all(|byte| byte.is_ascii_digit());
    let port = match host.rfind(']') {
        _ if !host.starts_with('[') => host.rfind(':').and_then(|colon| host.get(colon + 1..)),
        Some(end) => match host.get(end + 1..) {
            Some("") | None => None,
            Some(rest) => match rest.strip_prefix(':') {
                Some(port) => Some(port),
                None => return false,
            },
        },
        None => return false,
    };
    let plain = |byte: u8| {
        !byte.is_ascii() || byte.is_ascii_alphanumeric() || b"-_.~!$&'()*+,;=:[]<>\"".contains(&byte)
    };
    port.is_none_or(digits) && host.bytes().all(plain)
}

#[cfg(test)]
mod tests {
    use super::Url;

    #[test]
    fn urls() {
        let good =
            ["https://example.com", "https://example.com:443/a%20b", "HTTPS://[::1]:8443", "/a", "", "a"];
        for text in good {
            assert!(Url::parse(text).is_some(), "{text}");
        }
        for text in ["https://example.com:http", ":a", "a:b/c d\u{1}", "https://a b", "https://a/%zz", "1a:b"]
        {
            assert_eq!(Url::parse(text), None, "{text}");
        }
        let url = Url::parse("https://user@example.com/a?b#c")
            .map(|url| (url.has_user, url.has_query, url.has_fragment));
        assert_eq!(url, Some((true, true, true)));
    }
}
