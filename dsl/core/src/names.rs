//! The rules of names, as `const fn` over bytes: usable in a `const`, by the macros and by the rules.
//!
//! Each gives `Ok`, or the reason in the words that fit behind "`NAME`: ". They follow
//! `k8s.io/apimachinery/pkg/util/validation`.

#[cfg(test)]
mod tests;

/// Why a text is refused.
pub type Reason = &'static str;

/// The most bytes of a DNS label.
pub const LABEL_MAX: usize = 63;
/// The most bytes of a DNS subdomain.
pub const SUBDOMAIN_MAX: usize = 253;

const LABEL: Reason =
    "must consist of lower case letters, digits and `-`, and start and end with a letter or digit";
const SUBDOMAIN: Reason = "must consist of lower case letters, digits, `-` and `.`, and each part must start and end with a letter or digit";

const UNDERSCORED: Reason = "must consist of lower case letters, digits, `-`, `_` and `.`, and each part must start with a letter, a digit or one `_`, and end with a letter or digit";

/// A lowercase RFC 1123 label: `web`, `web-1`. `IsDNS1123Label`.
///
/// <https://kubernetes.io/docs/concepts/overview/working-with-objects/names/#dns-label-names>
pub const fn dns_label(name: &[u8]) -> Result<(), Reason> {
    if name.is_empty() {
        return Err("must not be empty");
    }
    if name.len() > LABEL_MAX {
        return Err("must be no more than 63 characters");
    }
    if is_label(name, 0, name.len()) { Ok(()) } else { Err(LABEL) }
}

/// A lowercase RFC 1035 label: as [`dns_label`], and starts with a letter. `IsDNS1035Label`.
///
/// <https://kubernetes.io/docs/concepts/overview/working-with-objects/names/#rfc-1035-label-names>
pub const fn dns_1035_label(name: &[u8]) -> Result<(), Reason> {
    if let Err(reason) = dns_label(name) {
        return Err(reason);
    }
    if name[0].is_ascii_digit() { Err("must start with a letter") } else { Ok(()) }
}

/// A lowercase RFC 1123 subdomain: labels with dots between them. `IsDNS1123Subdomain`.
///
/// <https://kubernetes.io/docs/concepts/overview/working-with-objects/names/#dns-subdomain-names>
pub const fn dns_subdomain(name: &[u8]) -> Result<(), Reason> {
    if name.is_empty() {
        return Err("must not be empty");
    }
    if name.len() > SUBDOMAIN_MAX {
        return Err("must be no more than 253 characters");
    }
    let (mut start, mut i) = (0, 0);
    while i <= name.len() {
        if i == name.len() || name[i] == b'.' {
            if !is_label(name, start, i) {
                return Err(SUBDOMAIN);
            }
            start = i + 1;
        }
        i += 1;
    }
    Ok(())
}

/// As [`dns_subdomain`], after `*.`: `*.example.com`. `IsWildcardDNS1123Subdomain`.
pub const fn wildcard_subdomain(name: &[u8]) -> Result<(), Reason> {
    if name.len() > SUBDOMAIN_MAX {
        return Err("must be no more than 253 characters");
    }
    let Some((b"*.", rest)) = name.split_at_checked(2) else {
        return Err("must start with `*.`, and have no other `*`");
    };
    match dns_subdomain(rest) {
        Ok(()) => Ok(()),
        Err(_) => Err("must have a DNS name behind `*.`: lower case letters, digits, `-` and `.`"),
    }
}

/// As [`dns_subdomain`], where `_` may stand as `-` may, and one `_` at the start of each part.
/// `IsDNS1123SubdomainWithUnderscore`.
pub const fn dns_subdomain_with_underscore(name: &[u8]) -> Result<(), Reason> {
    if name.is_empty() {
        return Err("must not be empty");
    }
    if name.len() > SUBDOMAIN_MAX {
        return Err("must be no more than 253 characters");
    }
    let (mut start, mut i) = (0, 0);
    while i <= name.len() {
        if i == name.len() || name[i] == b'.' {
            if start < i && name[start] == b'_' {
                start += 1;
            }
            if start >= i || !is_lower_alnum(name[start]) || !is_lower_alnum(name[i - 1]) {
                return Err(UNDERSCORED);
            }
            let mut j = start;
            while j < i {
                if !is_lower_alnum(name[j]) && name[j] != b'-' && name[j] != b'_' {
                    return Err(UNDERSCORED);
                }
                j += 1;
            }
            start = i + 1;
        }
        i += 1;
    }
    Ok(())
}

/// A qualified name: the key of a label, `app` or `example.com/app`. `IsQualifiedName`.
///
/// <https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/#syntax-and-character-set>
pub const fn qualified_name(name: &[u8]) -> Result<(), Reason> {
    let Some(slash) = find(name, b'/', 0) else { return name_part(name) };
    if find(name, b'/', slash + 1).is_some() {
        return Err("must be a name with an optional DNS prefix and one `/`, such as `example.com/name`");
    }
    let (prefix, part) = name.split_at(slash);
    if prefix.is_empty() {
        return Err("the prefix before `/` must not be empty");
    }
    if prefix.len() > SUBDOMAIN_MAX {
        return Err("the prefix before `/` must be no more than 253 characters");
    }
    if dns_subdomain(prefix).is_err() {
        return Err("the prefix before `/` must be a DNS name: lower case letters, digits, `-` and `.`");
    }
    name_part(part.split_at(1).1)
}

/// The value of a label: at most 63 characters, may be empty. `IsValidLabelValue`.
///
/// <https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/#syntax-and-character-set>
pub const fn label_value(value: &[u8]) -> Result<(), Reason> {
    if value.len() > LABEL_MAX {
        return Err("must be no more than 63 characters");
    }
    if value.is_empty() || is_name_part(value) {
        Ok(())
    } else {
        Err(
            "must be empty, or consist of letters, digits, `-`, `_` and `.`, and start and end with a letter or digit",
        )
    }
}

/// The name of an environment variable: printable ASCII without `=`. `IsRelaxedEnvVarName`.
///
/// <https://kubernetes.io/docs/tasks/inject-data-application/define-environment-variable-container/>
pub const fn env_name(name: &[u8]) -> Result<(), Reason> {
    if name.is_empty() {
        return Err("must not be empty");
    }
    let mut i = 0;
    while i < name.len() {
        if name[i] < b' ' || name[i] > b'~' || name[i] == b'=' {
            return Err("must consist of printable ASCII characters other than `=`");
        }
        i += 1;
    }
    Ok(())
}

/// The name of a variable in an env file that `kubectl create` reads: narrower than [`env_name`]. `IsEnvVarName`.
pub const fn env_file_name(name: &[u8]) -> Result<(), Reason> {
    if name.is_empty() {
        return Err("must not be empty");
    }
    let mut i = 0;
    while i < name.len() {
        if !is_word(name[i]) || (i == 0 && name[i].is_ascii_digit()) {
            return Err("must consist of letters, digits, `_`, `-` and `.`, and not start with a digit");
        }
        i += 1;
    }
    Ok(())
}

/// The key of a ConfigMap or a Secret: a file name. `IsConfigMapKey`.
///
/// <https://kubernetes.io/docs/concepts/configuration/configmap/#configmap-object>
pub const fn config_key(key: &[u8]) -> Result<(), Reason> {
    if key.is_empty() {
        return Err("must not be empty");
    }
    if key.len() > SUBDOMAIN_MAX {
        return Err("must be no more than 253 characters");
    }
    let mut i = 0;
    while i < key.len() {
        if !is_word(key[i]) {
            return Err("must consist of letters, digits, `-`, `_` and `.`");
        }
        i += 1;
    }
    if key[0] == b'.' && key.len() == 1 {
        return Err("must not be `.`");
    }
    if key[0] == b'.' && key[1] == b'.' {
        return Err("must not start with `..`");
    }
    Ok(())
}

/// The name of a port: an IANA service name. `IsValidPortName`.
///
/// <https://kubernetes.io/docs/concepts/services-networking/service/#field-spec-ports>
pub const fn port_name(name: &[u8]) -> Result<(), Reason> {
    if name.is_empty() {
        return Err("must not be empty");
    }
    if name.len() > 15 {
        return Err("must be no more than 15 characters");
    }
    let (mut i, mut letter) = (0, false);
    while i < name.len() {
        if !is_lower_alnum(name[i]) && name[i] != b'-' {
            return Err("must consist of lower case letters, digits and `-`");
        }
        if name[i] == b'-' && i > 0 && name[i - 1] == b'-' {
            return Err("must not contain consecutive `-`");
        }
        letter |= name[i].is_ascii_lowercase();
        i += 1;
    }
    if !letter {
        return Err("must contain at least one letter");
    }
    if name[0] == b'-' || name[name.len() - 1] == b'-' {
        return Err("must not begin or end with `-`");
    }
    Ok(())
}

/// A segment of a URL path: the name of a Role. `IsValidPathSegmentName`.
///
/// <https://kubernetes.io/docs/concepts/overview/working-with-objects/names/#path-segment-names>
pub const fn path_segment(name: &[u8]) -> Result<(), Reason> {
    if let [b'.'] | [b'.', b'.'] = name {
        return Err("must not be `.` or `..`");
    }
    if find(name, b'/', 0).is_some() || find(name, b'%', 0).is_some() {
        return Err("must not contain `/` or `%`");
    }
    Ok(())
}

/// A C identifier. `IsCIdentifier`.
pub const fn c_identifier(name: &[u8]) -> Result<(), Reason> {
    if name.is_empty() {
        return Err("must not be empty");
    }
    let mut i = 0;
    while i < name.len() {
        if !(name[i].is_ascii_alphabetic() || name[i] == b'_' || (i > 0 && name[i].is_ascii_digit())) {
            return Err("must consist of letters, digits and `_`, and not start with a digit");
        }
        i += 1;
    }
    Ok(())
}

const fn name_part(part: &[u8]) -> Result<(), Reason> {
    if part.is_empty() {
        return Err("the name must not be empty");
    }
    if part.len() > LABEL_MAX {
        return Err("the name must be no more than 63 characters");
    }
    if is_name_part(part) {
        Ok(())
    } else {
        Err(
            "the name must consist of letters, digits, `-`, `_` and `.`, and start and end with a letter or digit",
        )
    }
}

const fn is_name_part(part: &[u8]) -> bool {
    let mut i = 0;
    while i < part.len() {
        if !is_word(part[i]) {
            return false;
        }
        i += 1;
    }
    !part.is_empty() && part[0].is_ascii_alphanumeric() && part[part.len() - 1].is_ascii_alphanumeric()
}

const fn is_label(name: &[u8], start: usize, end: usize) -> bool {
    let mut i = start;
    while i < end {
        if !is_lower_alnum(name[i]) && name[i] != b'-' {
            return false;
        }
        i += 1;
    }
    start < end && name[start] != b'-' && name[end - 1] != b'-'
}

const fn is_lower_alnum(byte: u8) -> bool {
    byte.is_ascii_lowercase() || byte.is_ascii_digit()
}

const fn is_word(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_' || byte == b'.'
}

const fn find(text: &[u8], byte: u8, from: usize) -> Option<usize> {
    let mut i = from;
    while i < text.len() {
        if text[i] == byte {
            return Some(i);
        }
        i += 1;
    }
    None
}
