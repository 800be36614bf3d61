//! Projected volumes: several sources in one directory. `validateProjectionSources`.
//!
//! <https://kubernetes.io/docs/concepts/storage/projected-volumes/>

use std::collections::BTreeMap;

use crate::finding::Findings;
use crate::node::Node;
use crate::path::Path;
use crate::view::Seen;

use super::files;
use crate::rules::pod::file_path;
use crate::rules::words::{file_mode, missing, needs_text, shown};

/// The sources that a Kubernetes 1.36 looks at. The two others are behind feature gates that are off.
const SOURCES: [&str; 4] = ["secret", "configMap", "downwardAPI", "serviceAccountToken"];

/// The shortest life of a token, in seconds: ten minutes.
const TOKEN_MIN: i64 = 10 * 60;
/// The longest life of a token, in seconds.
const TOKEN_MAX: i64 = 1 << 32;

/// Checks a projected volume.
pub(crate) fn check<L: Copy>(found: &mut Findings<L>, spec: &Node<L>, volume: &Node<L>, path: &Path<'_>) {
    file_mode(found, volume, path, "defaultMode");
    let mut taken = BTreeMap::new();
    let sources_path = path.field("sources");
    for (index, source) in volume.items("sources").nodes.iter().enumerate() {
        let source_path = sources_path.index(index);
        for key in ["secret", "configMap"] {
            let Seen::Known(files) = source.see(key) else { continue };
            let path_here = source_path.field(key);
            needs_text(found, files, &path_here, "name", &format!("a `{key}` source"));
            files::key_items(found, files, &path_here);
            take_all(found, &mut taken, files, path);
        }
        if let Seen::Known(downward) = source.see("downwardAPI") {
            let path_here = source_path.field("downwardAPI");
            for item in downward.items("items").nodes {
                files::downward_file(found, spec, item, &path_here);
            }
            take_all(found, &mut taken, downward, path);
        }
        if let Seen::Known(token) = source.see("serviceAccountToken") {
            check_token(found, token, path, &source_path.field("serviceAccountToken"));
        }
        let mut set = SOURCES.iter().filter(|key| source.see(key).is_known());
        if let (Some(one), Some(two)) = (set.next(), set.next()) {
            found
                .forbidden(
                    &source_path,
                    source.key_place(two),
                    format!("a source of a projected volume is one thing, not both `{one}` and `{two}`"),
                )
                .help("make it two elements of `sources`");
        }
    }
}

fn take_all<'a, L: Copy>(
    found: &mut Findings<L>,
    taken: &mut BTreeMap<&'a str, L>,
    files: &'a Node<L>,
    path: &Path<'_>,
) {
    for item in files.items("items").nodes {
        let Seen::Known(text) = item.text("path") else { continue };
        let at = item.place("path");
        if let Some(first) = taken.get(text) {
            found
                .invalid(path, at, format!("path {} is used twice in this volume", shown(text)))
                .first(*first);
        } else {
            taken.insert(text, at);
        }
    }
}

/// Checks a token. The server names the volume's `path`, not the token's.
fn check_token<L: Copy>(found: &mut Findings<L>, token: &Node<L>, volume: &Path<'_>, path: &Path<'_>) {
    if let Seen::Known(seconds) = token.int("expirationSeconds")
        && !(TOKEN_MIN..=TOKEN_MAX).contains(&seconds)
    {
        found.invalid(
            &path.field("expirationSeconds"),
            token.place("expirationSeconds"),
            format!(
                "`{seconds}` seconds is out of range: a token lives between 600 seconds (10 minutes) and 2^32"
            ),
        );
    }
    match token.text("path") {
        Seen::Absent => missing(found, token, volume, "path", "a `serviceAccountToken` source"),
        Seen::Known(text) => {
            file_path::non_reserved(found, &volume.field("path"), token.place("path"), text);
        }
        Seen::Unknown => {}
    }
}
