//! Writes the registry of the kinds.

use std::cmp::Ordering;
use std::collections::BTreeMap;
use std::fmt::Write;

use crate::names;
use crate::source::{Kind, Type};
use crate::table::{HEADER, Table, file_name, parent, static_name};

/// The file that has every kind.
pub fn write(table: &Table) -> String {
    let mut kinds: Vec<(String, &Kind, &String, &Type)> = Vec::new();
    for (path, of) in table.types {
        if let Some(kind) = &of.kind {
            kinds.push((api_version(kind), kind, path, of));
        }
    }
    kinds.sort_by(|a, b| (&a.0, &a.1.kind).cmp(&(&b.0, &b.1.kind)));
    names::assert_all_exist(&kinds.iter().map(|(_, kind, ..)| *kind).collect::<Vec<_>>());

    let mut text = format!("//! The kinds.\n{HEADER}\nuse super::super::{{Kind, NameRule, Scope}};\n\n");
    text.push_str("/// A kind, in one version of its group.\n");
    text.push_str("#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]\npub enum KindId {\n");
    let mut ids = BTreeMap::new();
    for (api_version, kind, ..) in &kinds {
        let id = id(kind, &kinds.iter().map(|(_, kind, ..)| *kind).collect::<Vec<_>>());
        let _ = writeln!(text, "    /// `{}` of `{api_version}`.\n    {id},", kind.kind);
        assert!(ids.insert(id, api_version).is_none(), "two kinds have one name");
    }
    text.push_str("}\n\n/// Every kind, by `apiVersion` and `kind`; [`KindId`] has the same order.\n");
    text.push_str("pub static KINDS: &[Kind] = &[\n");
    for (api_version, kind, path, of) in &kinds {
        let all = kinds.iter().map(|(_, kind, ..)| *kind).collect::<Vec<_>>();
        let _ = writeln!(
            text,
            "    Kind {{ id: KindId::{}, group: {:?}, version: {:?}, api_version: {api_version:?}, kind: {:?}, \
             plural: {:?}, scope: Scope::{}, stored: {}, name: NameRule::{}, ty: &super::{}::{}, since: {}, until: {}, \
             preferred: {} }},",
            id(kind, &all),
            kind.group,
            kind.version,
            kind.kind,
            kind.plural,
            if kind.namespaced { "Namespaced" } else { "Cluster" },
            kind.listed,
            names::rule(kind),
            file_name(parent(path)),
            static_name(of),
            of.versions.start(),
            of.versions.end(),
            preferred(kind, &all),
        );
    }
    text.push_str("];\n");
    text
}

/// What an object of the kind says as its `apiVersion`.
pub fn api_version(kind: &Kind) -> String {
    if kind.group.is_empty() { kind.version.clone() } else { format!("{}/{}", kind.group, kind.version) }
}

/// `Deployment`; `EventsEvent` where the core has a kind of that name too; `HorizontalPodAutoscalerV1` where another version
/// is to be preferred.
fn id(kind: &Kind, all: &[&Kind]) -> String {
    let group = if is_elsewhere(kind, all) {
        pascal(kind.group.split('.').next().unwrap_or_default())
    } else {
        String::new()
    };
    let version = if preferred(kind, all) { String::new() } else { pascal(&kind.version) };
    format!("{group}{}{version}", kind.kind)
}

/// Whether another group has a kind of that name, and is older: the core's is called by its name alone.
pub fn is_elsewhere(kind: &Kind, all: &[&Kind]) -> bool {
    all.iter().any(|other| other.kind == kind.kind && other.group < kind.group)
}

/// Whether the kind has no newer version that is as stable.
pub fn preferred(kind: &Kind, all: &[&Kind]) -> bool {
    let versions = all.iter().filter(|other| (&other.group, &other.kind) == (&kind.group, &kind.kind));
    versions.into_iter().all(|other| Priority::of(&other.version) <= Priority::of(&kind.version))
}

fn pascal(word: &str) -> String {
    word[..word.len().min(1)].to_uppercase() + word.get(1..).unwrap_or_default()
}

/// Which version of a group is to be preferred: `v2`, `v1`, `v2beta1`, `v1beta2`, `v1alpha1`.
#[derive(Debug, PartialEq, Eq)]
pub struct Priority {
    /// More is more stable.
    pub stability: u8,
    numbers: (u32, u32),
}

impl Priority {
    pub fn of(version: &str) -> Priority {
        let number = |text: &str| text.parse().unwrap_or_else(|_| panic!("{version} is no version"));
        let version = version.strip_prefix('v').unwrap_or_else(|| panic!("{version} is no version"));
        for (stability, word) in ["alpha", "beta"].into_iter().enumerate() {
            if let Some((major, minor)) = version.split_once(word) {
                return Priority { stability: stability as u8, numbers: (number(major), number(minor)) };
            }
        }
        Priority { stability: 2, numbers: (number(version), 0) }
    }
}

impl PartialOrd for Priority {
    fn partial_cmp(&self, other: &Priority) -> Option<Ordering> {
        Some((self.stability, self.numbers).cmp(&(other.stability, other.numbers)))
    }
}
