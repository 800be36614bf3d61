//! Seccomp and AppArmor profiles of a pod or a container. `validateSeccompProfileField`,
//! `ValidateAppArmorProfileField`.
//!
//! <https://kubernetes.io/docs/tutorials/security/seccomp/>, <https://kubernetes.io/docs/tutorials/security/apparmor/>

use crate::at::At;
use crate::finding::Cx;
use crate::message::{field, value};
use crate::rules::common::{enum_value, missing};
use crate::rules::file_path;
use crate::say;
use crate::view::Seen;

/// The most bytes of the path of an AppArmor profile.
pub(crate) const PATH_MAX: usize = 4095;

/// Applies the rules to a seccomp profile.
pub(crate) fn seccomp<L: Copy>(cx: &mut Cx<L>, profile: At<'_, '_, L>) {
    let Some((kind, known)) = kind(cx, profile, "a seccomp profile") else { return };
    let local = profile.field("localhostProfile");
    match (kind, local.str_ptr()) {
        ("Localhost", Seen::Absent) => missing(cx, local, "a seccomp profile of type `Localhost`"),
        ("Localhost", Seen::Known(text)) => file_path::descending(cx, local, text),
        (_, Seen::Known(_)) => only_localhost(cx, local, kind, known),
        (_, Seen::Absent | Seen::Unknown) => {}
    }
}

/// Applies the rules to an AppArmor profile.
pub(crate) fn app_armor<L: Copy>(cx: &mut Cx<L>, profile: At<'_, '_, L>) {
    let Some((kind, known)) = kind(cx, profile, "an AppArmor profile") else { return };
    let local = profile.field("localhostProfile");
    match (kind, local.str_ptr()) {
        ("Localhost", Seen::Absent) => missing(cx, local, "an AppArmor profile of type `Localhost`"),
        ("Localhost", Seen::Known(text)) => {
            if text.trim() != text {
                cx.invalid(local, "the name of a profile must not start or end with white space");
            } else if text.is_empty() {
                cx.required(local, "the name of the profile is empty");
            }
            if text.len() > PATH_MAX {
                cx.too_long(local, say!("the name of a profile must be no more than {} bytes", PATH_MAX));
            }
        }
        // Of one of another type a server looks no further.
        (_, Seen::Known(_)) if known => only_localhost(cx, local, kind, known),
        _ => {}
    }
}

/// The type of a profile, and whether it is a valid one.
fn kind<'t, L: Copy>(cx: &mut Cx<L>, profile: At<'t, '_, L>, owner: &'static str) -> Option<(&'t str, bool)> {
    if !profile.is_known() {
        return None;
    }
    let at = profile.field("type");
    match at.str() {
        Seen::Known(kind) => {
            let before = cx.len();
            enum_value(cx, at);
            Some((kind, cx.len() == before))
        }
        Seen::Absent => {
            missing(cx, at, owner);
            Some(("", false))
        }
        Seen::Unknown => None,
    }
}

fn only_localhost<L: Copy>(cx: &mut Cx<L>, local: At<'_, '_, L>, kind: &str, known: bool) {
    cx.invalid(
        local.at_key(),
        say!("a profile of type {} has no {}", value(kind), field("localhostProfile")),
    )
    .help("only one of type `Localhost` has")
    .consequence_if(!known);
}
