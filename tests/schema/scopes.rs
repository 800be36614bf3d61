//! Which kinds are of the cluster, not of a namespace: `k8s-openapi` knows of all.

use std::collections::BTreeSet;
use std::fs;
use std::ops::RangeInclusive;
use std::path::Path;

use super::source;

/// The file that the kinds are written to.
pub const FILE: &str = "dsl/core/src/schema/cluster.rs";

/// The kinds of the cluster in any of the versions, as the file's text.
pub fn write(k8s_openapi: &Path, versions: RangeInclusive<u8>, header: &str) -> String {
    let mut kinds = BTreeSet::new();
    for version in versions {
        visit(&k8s_openapi.join(format!("v1_{version}")), &mut |text| {
            if text.contains("type Scope = crate::ClusterResourceScope;") {
                let (api_version, kind) = source::kind(text).expect("a resource has a version and a kind");
                let group = api_version.rsplit_once('/').map_or("", |(group, _)| group).to_owned();
                kinds.insert((group, kind));
            }
        });
    }
    assert!(kinds.contains(&(String::new(), "Namespace".to_owned())), "{kinds:?}");
    let mut text = format!("//! The kinds that are of the cluster.\n{header}\n");
    text.push_str("/// The kinds that are of the cluster, not of a namespace: (group, kind).\n");
    text.push_str("pub static CLUSTER_SCOPED: &[(&str, &str)] = &[\n");
    for (group, kind) in kinds {
        text.push_str(&format!("    ({group:?}, {kind:?}),\n"));
    }
    text.push_str("];\n");
    text
}

fn visit(directory: &Path, read: &mut dyn FnMut(&str)) {
    let entries = fs::read_dir(directory).unwrap_or_else(|error| panic!("{}: {error}", directory.display()));
    for entry in entries {
        let path = entry.expect("an entry of a directory").path();
        if path.is_dir() {
            visit(&path, read);
        } else {
            read(&source::read_text(&path));
        }
    }
}
