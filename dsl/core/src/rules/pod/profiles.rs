//! Seccomp and AppArmor profiles of a pod or a container. `validateSeccompProfileField`,
//! `ValidateAppArmorProfileField`.
//!
//! <https://kubernetes.io/docs/tutorials/security/seccomp/>, <https://kubernetes.io/docs/tutorials/security/apparmor/>

use crate::finding::Findings;
use crate::node::Node;
use crate::path::Path;
use crate::rules::pod::file_path;
use crate::rules::words::{missing, one_of};
use crate::view::Seen;

/// The kinds of profiles of both.
const TYPES: [&str; 3] = ["Localhost", "RuntimeDefault", "Unconfined"];
/// The most bytes of the path of an AppArmor profile.
pub(crate) const PATH_MAX: usize = 4095;

/// Applies the rules to the seccomp profile of a security context; `path` is that of the context.
pub(crate) fn seccomp<L: Copy>(found: &mut Findings<L>, context: &Node<L>, path: &Path<'_>) {
    let Seen::Known(profile) = context.see("seccompProfile") else { return };
    let path = path.field("seccompProfile");
    let Some(kind) = kind(found, profile, &path, "a seccomp profile") else { return };
    let at = profile.place("localhostProfile");
    match (kind, profile.text_ptr("localhostProfile")) {
        ("Localhost", Seen::Absent) => {
            missing(found, profile, &path, "localhostProfile", "a seccomp profile of type `Localhost`");
        }
        ("Localhost", Seen::Known(text)) => {
            file_path::descending(found, &path.field("localhostProfile"), at, text);
        }
        ("Localhost", Seen::Unknown) | (_, Seen::Absent | Seen::Unknown) => {}
        (_, Seen::Known(_)) => only_localhost(found, profile, &path, kind),
    }
}

/// Applies the rules to the AppArmor profile of a security context; `path` is that of the context.
pub(crate) fn app_armor<L: Copy>(found: &mut Findings<L>, context: &Node<L>, path: &Path<'_>) {
    let Seen::Known(profile) = context.see("appArmorProfile") else { return };
    let path = path.field("appArmorProfile");
    let Some(kind) = kind(found, profile, &path, "an AppArmor profile") else { return };
    let at = profile.place("localhostProfile");
    match (kind, profile.text_ptr("localhostProfile")) {
        ("Localhost", Seen::Absent) => {
            missing(found, profile, &path, "localhostProfile", "an AppArmor profile of type `Localhost`");
        }
        ("Localhost", Seen::Known(text)) => {
            let path = path.field("localhostProfile");
            if text.trim() != text {
                found.invalid(&path, at, "the name of a profile must not start or end with white space");
            } else if text.is_empty() {
                found.required(&path, at, "the name of the profile is empty");
            }
            if text.len() > PATH_MAX {
                found.too_long(&path, at, format!("the name of a profile has no more than {PATH_MAX} bytes"));
            }
        }
        ("RuntimeDefault" | "Unconfined", Seen::Known(_)) => only_localhost(found, profile, &path, kind),
        _ => {}
    }
}

fn kind<'a, L: Copy>(
    found: &mut Findings<L>,
    profile: &'a Node<L>,
    path: &Path<'_>,
    owner: &str,
) -> Option<&'a str> {
    match profile.text("type") {
        Seen::Known(kind) => {
            one_of(found, &path.field("type"), profile.place("type"), "type", kind, &TYPES);
            (TYPES.contains(&kind) || found.cascades()).then_some(kind)
        }
        Seen::Absent => {
            missing(found, profile, path, "type", owner);
            found.cascades().then_some("")
        }
        Seen::Unknown => None,
    }
}

fn only_localhost<L: Copy>(found: &mut Findings<L>, profile: &Node<L>, path: &Path<'_>, kind: &str) {
    let message = format!("a profile of type `{kind}` has no `localhostProfile`");
    found
        .invalid(&path.field("localhostProfile"), profile.key_place("localhostProfile"), message)
        .help("the type that has one is `Localhost`");
}
