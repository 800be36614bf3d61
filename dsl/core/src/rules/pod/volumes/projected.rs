//! Projected volumes: several sources in one directory. `validateProjectionSources`.
//!
//! <https://kubernetes.io/docs/concepts/storage/projected-volumes/>

use std::collections::BTreeMap;

use super::files;
use super::mode::mode;
use crate::at::At;
use crate::finding::Cx;
use crate::message::{field, value};
use crate::rules::common::{missing, needs_text};
use crate::rules::file_path;
use crate::rules::pod::Pod;
use crate::say;
use crate::view::Seen;

/// The sources that an API server looks at. The two others are behind feature gates that are off.
pub(super) const SOURCES: [&str; 4] = ["secret", "configMap", "downwardAPI", "serviceAccountToken"];

/// The shortest life of a token, in seconds: ten minutes.
const TOKEN_MIN: i64 = 10 * 60;
/// The longest life of a token, in seconds.
const TOKEN_MAX: i64 = 1 << 32;

/// Checks a projected volume.
pub(super) fn projected<L: Copy>(cx: &mut Cx<L>, pod: &Pod<'_, L>, volume: At<'_, '_, L>) {
    mode(cx, volume.field("defaultMode"));
    let mut taken = BTreeMap::new();
    for source in volume.field("sources").items() {
        for (key, owner) in [("secret", "a `secret` source"), ("configMap", "a `configMap` source")] {
            let files = source.field(key);
            if files.is_known() {
                needs_text(cx, files.field("name"), owner);
                files::key_items(cx, files);
                take_all(cx, &mut taken, files, volume);
            }
        }
        let downward = source.field("downwardAPI");
        files::downward_items(cx, pod, downward);
        take_all(cx, &mut taken, downward, volume);
        token(cx, source.field("serviceAccountToken"), volume);
        let mut set = SOURCES.into_iter().filter(|key| source.see(key).is_known());
        if let (Some(one), Some(two)) = (set.next(), set.next()) {
            let message = say!(
                "a source of a projected volume is one thing, not both {} and {}",
                field(one),
                field(two)
            );
            cx.forbidden(source.at_place(source.field(two).key_place()), message)
                .help("make it two elements of `sources`");
        }
    }
}

fn take_all<'t, L: Copy>(
    cx: &mut Cx<L>,
    taken: &mut BTreeMap<&'t str, L>,
    files: At<'t, '_, L>,
    volume: At<'t, '_, L>,
) {
    for item in files.field("items").items() {
        let path = item.field("path");
        let Seen::Known(text) = path.str() else { continue };
        if let Some(first) = taken.get(text) {
            cx.invalid(
                volume.at_place(path.place()),
                say!("path {} is used twice in this volume", value(text)),
            )
            .first(*first);
        } else {
            taken.insert(text, path.place());
        }
    }
}

/// Checks a token. The server names the volume's `path`, not the token's.
fn token<L: Copy>(cx: &mut Cx<L>, token: At<'_, '_, L>, volume: At<'_, '_, L>) {
    if !token.is_known() {
        return;
    }
    let life = token.field("expirationSeconds");
    if let Seen::Known(seconds) = life.number()
        && !(TOKEN_MIN..=TOKEN_MAX).contains(&seconds)
    {
        let message = say!(
            "{} seconds is out of range: a token lives between 600 seconds (10 minutes) and 2^32",
            value(seconds)
        );
        cx.invalid(life, message);
    }
    let path = volume.named("path").standing_at(token.field("path"));
    match path.str() {
        Seen::Absent => missing(cx, path, "a `serviceAccountToken` source"),
        Seen::Known(text) => file_path::non_reserved(cx, path, text),
        Seen::Unknown => {}
    }
}
