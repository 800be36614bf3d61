//! What the language adds to the schema: keywords, flattened fields, lists without their field name.
//!
//! Every row names a thing of the schema, and a test holds that it is there. A new shorthand is a new row.

use std::collections::BTreeMap;
use std::sync::Mutex;

use kubewright_core::schema::generated::{self, KINDS};
use kubewright_core::schema::{Field, Ty, Type};

/// `keyword name: value` adds an element to a list.
#[derive(Debug)]
pub struct Keyword {
    /// The word.
    pub word: &'static str,
    /// The Rust name of the list.
    pub list: &'static str,
    /// The struct of the elements.
    pub element: &'static str,
    /// The field that the name goes to.
    pub name: &'static str,
    /// The field that a bare value goes to; without one the value is the element itself.
    pub value: Option<&'static str>,
    /// Whether the name must be a DNS label, so that `_` in it can only mean `-`.
    pub dns: bool,
    /// Whether an element may stand without its name before the braces: there it is a field as any other.
    pub unnamed: bool,
}

/// Names that stand in two places of a pod.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Names {
    /// Of volumes: where they are declared, mounted and used as devices.
    Volumes,
    /// Of containers: where they are declared, and where their resources are read.
    Containers,
    /// Of ports: where they are declared, and in probes and hooks of the same container.
    Ports,
}

impl Keyword {
    /// The names that the keyword declares, or only uses: `true` where it declares.
    pub fn names(&self) -> Option<(Names, bool)> {
        match self.list {
            "volumes" | "volume_claim_templates" => Some((Names::Volumes, true)),
            "volume_mounts" | "volume_devices" => Some((Names::Volumes, false)),
            "containers" | "init_containers" | "ephemeral_containers" => Some((Names::Containers, true)),
            "ports" if self.word == "port" && self.dns => Some((Names::Ports, true)),
            _ => None,
        }
    }
}

/// The keywords that the schema does not say: another word than the singular of the list, another name than the key of its
/// elements, a field for a bare value, a name in which `_` is `-`.
const KEYWORDS: &[Keyword] = &[
    keyword("volume", "volumes", "Volume", "name", None, true),
    keyword("container", "containers", "Container", "name", None, true),
    keyword("init_container", "init_containers", "Container", "name", None, true),
    keyword("port", "ports", "ContainerPort", "name", Some("container_port"), true),
    keyword("port", "ports", "ServicePort", "name", Some("port"), true),
    keyword("ephemeral_container", "ephemeral_containers", "EphemeralContainer", "name", None, true),
    keyword("image_pull_secret", "image_pull_secrets", "LocalObjectReference", "name", None, true),
    keyword("resource_claim", "resource_claims", "PodResourceClaim", "name", None, true),
    Keyword { unnamed: true, ..keyword("rule", "rules", "IngressRule", "host", None, false) },
    Keyword { unnamed: true, ..keyword("path", "paths", "HTTPIngressPath", "path", Some("backend"), false) },
    keyword("volume_claim_template", "volume_claim_templates", "PersistentVolumeClaim", "name", None, true),
    keyword("env", "env", "EnvVar", "name", Some("value"), false),
    keyword("mount", "volume_mounts", "VolumeMount", "name", Some("mount_path"), true),
    keyword("device", "volume_devices", "VolumeDevice", "name", Some("device_path"), true),
    keyword("item", "items", "KeyToPath", "key", Some("path"), false),
    keyword("item", "items", "DownwardAPIVolumeFile", "path", None, false),
];

const fn keyword(
    word: &'static str,
    list: &'static str,
    element: &'static str,
    name: &'static str,
    value: Option<&'static str>,
    dns: bool,
) -> Keyword {
    Keyword { word, list, element, name, value, dns, unnamed: false }
}

/// Fields whose own fields may be written without them, beside `metadata` and `spec`: (struct, field).
const FLATTENED: &[(&str, &str)] =
    &[("Container", "resources"), ("EphemeralContainer", "resources"), ("IngressRule", "http")];

/// Structs that a bare list may stand for: (struct, the field of the list).
const LISTS: &[(&str, &str)] = &[("ExecAction", "command"), ("ProjectedVolumeSource", "sources")];

/// Which bare words may stand for a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Words {
    /// None: a word is a variable, a constant or a unit struct.
    None,
    /// All, since the field has values of its own.
    All,
    /// Those, of a field that takes any text.
    Only(&'static [&'static str]),
    /// The kinds of Kubernetes, and those.
    Kinds(&'static [&'static str]),
}

impl Words {
    /// Whether that word stands for a text.
    pub fn take(self, word: &str) -> bool {
        match self {
            Words::None => false,
            Words::All => true,
            Words::Only(words) => words.contains(&word),
            Words::Kinds(more) => more.contains(&word) || KINDS.iter().any(|kind| kind.kind == word),
        }
    }
}

/// Which bare words may stand for the text of the field: `restart_policy: Always`.
pub fn words(field: &'static Field) -> Words {
    /// Words of fields that take any text: (struct, field, words).
    const ONLY: &[(&Type, &str, &[&str])] = &[
        (&generated::SECRET, "type", &["Opaque"]),
        (&generated::rbac_v1::SUBJECT, "kind", &["Group", "User"]),
        (&generated::EMPTY_DIR_VOLUME_SOURCE, "medium", &["HugePages", "Memory"]),
        (&generated::LIMIT_RANGE_ITEM, "type", &["Container", "PersistentVolumeClaim", "Pod"]),
    ];
    let is = |ty: &Type, name: &str| ty.rust_field(name).is_some_and(|known| std::ptr::eq(known, field));
    let only = ONLY.iter().find(|(ty, name, _)| is(ty, name)).map(|(.., words)| *words);
    if field.json == "kind" && field.values.is_empty() {
        Words::Kinds(only.unwrap_or_default())
    } else if let Some(words) = only {
        Words::Only(words)
    } else if !field.values.is_empty() {
        Words::All
    } else {
        Words::None
    }
}

/// The keyword of that word which adds to a list of the struct, and the list.
pub fn keyword_in(ty: &'static Type, word: &str) -> Option<(&'static Keyword, &'static Field)> {
    let rows = KEYWORDS.iter().filter(|keyword| keyword.word == word);
    let row =
        rows.map(|keyword| keyword.list).find_map(|list| ty.fields().iter().find(|field| field.rust == list));
    // Of a list and its singular, the start is the same: few fields are looked at.
    let start = word.get(..3).unwrap_or(word);
    let alike = ty.fields().iter().filter(|list| list.rust.starts_with(start));
    let mut lists = row.into_iter().chain(alike).filter_map(|list| Some((keyword_of(list)?, list)));
    lists.find(|(keyword, _)| keyword.word == word)
}

/// The keywords that add to the lists of the struct, and the lists.
pub fn keywords_in(ty: &'static Type) -> impl Iterator<Item = (&'static Keyword, &'static Field)> {
    ty.fields().iter().filter_map(|list| Some((keyword_of(list)?, list)))
}

/// The keyword that adds elements to the list.
pub fn keyword_of(list: &'static Field) -> Option<&'static Keyword> {
    let element = element(list)?;
    let row = KEYWORDS.iter().find(|keyword| keyword.list == list.rust && keyword.element == element.name);
    row.or_else(|| derived(list, element))
}

/// The list that a word adds to which is not the singular of it alone.
pub fn list_of(word: &str) -> Option<&'static str> {
    KEYWORDS.iter().find(|keyword| keyword.word == word).map(|keyword| keyword.list)
}

/// The keyword that the schema says: the singular of the list, with the text that tells its elements apart.
fn derived(list: &'static Field, element: &'static Type) -> Option<&'static Keyword> {
    /// What was derived, by the address of the list: there is one of each.
    static DERIVED: Mutex<BTreeMap<usize, Option<&'static Keyword>>> = Mutex::new(BTreeMap::new());
    let derive = || {
        let name = name_of(list, element)?;
        let others = || element.fields().iter().filter(|field| field.rust != name.rust);
        let value = others().next().filter(|first| others().all(|field| field.rust == first.rust));
        let keyword = Keyword {
            word: singular(list.rust).leak(),
            list: list.rust,
            element: element.name,
            name: name.rust,
            value: value.filter(|field| field.ty.object().is_none()).map(|field| field.rust),
            dns: false,
            unnamed: true,
        };
        Some(&*Box::leak(Box::new(keyword)))
    };
    let mut known = DERIVED.lock().unwrap_or_else(|poisoned| poisoned.into_inner());
    *known.entry(std::ptr::from_ref(list) as usize).or_insert_with(derive)
}

/// The text that tells the elements of a list apart: their first key that is one, or their name.
fn name_of(list: &'static Field, element: &'static Type) -> Option<&'static Field> {
    let is_text = |field: &&Field| matches!(field.ty, Ty::String);
    let mut keys = list.keys.iter().filter_map(|key| element.json_field(key));
    match list.keys {
        [] => element.rust_field("name").filter(|name| !name.optional).filter(is_text),
        _ => keys.find(is_text),
    }
}

/// What tells an element of the list from the others: the fields, and the way to each.
pub fn identity(list: &'static Field, ty: &'static Type) -> Vec<Vec<&'static Field>> {
    // Of a list without keys, nothing says that two elements are the same one.
    let keyword = keyword_of(list).filter(|keyword| !list.keys.is_empty() || !keyword.unnamed);
    let name = keyword.and_then(|keyword| {
        let own = ty.rust_field(keyword.name).map(|name| vec![name]);
        let inner = |flat: &'static Field| Some(vec![flat, flat.ty.object()?.rust_field(keyword.name)?]);
        own.or_else(|| flattened(ty).find_map(inner))
    });
    let is_name = keyword.and_then(Keyword::names).is_some_and(|(_, declares)| declares);
    if is_name || list.keys.is_empty() {
        return name.into_iter().collect();
    }
    list.keys.iter().filter_map(|key| Some(vec![ty.json_field(key)?])).collect()
}

/// The word for an element of the list of that name: `rule` of `rules`, `policy` of `policies`, `ingress` of `ingress`.
pub fn singular(list: &str) -> String {
    if let Some(stem) = list.strip_suffix("ies") {
        format!("{stem}y")
    } else if let Some(stem) =
        list.strip_suffix("es").filter(|stem| stem.ends_with('s') || stem.ends_with('x'))
    {
        stem.to_owned()
    } else if list.ends_with("ss") || list == "tls" {
        list.to_owned()
    } else {
        list.strip_suffix('s').unwrap_or(list).to_owned()
    }
}

/// The struct of the elements of a list.
pub fn element(list: &'static Field) -> Option<&'static Type> {
    match list.ty {
        Ty::List(Ty::Object(ty)) => Some(ty),
        _ => None,
    }
}

/// The fields of the struct that are flattened into it: `metadata` and `spec` of every object and template, and a few more.
pub fn flattened(ty: &'static Type) -> impl Iterator<Item = &'static Field> {
    let is_object = |field: &&Field| matches!(field.ty, Ty::Object(_));
    let metadata = ty
        .rust_field("metadata")
        .filter(|field| matches!(field.ty, Ty::Object(meta) if std::ptr::eq(meta, &generated::OBJECT_META)));
    let spec = metadata.and_then(|_| ty.rust_field("spec")).filter(is_object);
    let more = FLATTENED.iter().filter(|(owner, _)| *owner == ty.name);
    metadata.into_iter().chain(spec).chain(more.filter_map(|(_, name)| ty.rust_field(name)))
}

/// The list that a bare `[…]` means where the struct is expected.
pub fn bare_list(ty: &'static Type) -> Option<&'static Field> {
    LISTS.iter().find(|(owner, _)| *owner == ty.name).and_then(|(_, name)| ty.rust_field(name))
}

/// The name that an identifier of a DNS label means.
pub fn dns_name(ident: &str) -> String {
    ident.replace('_', "-")
}

#[cfg(test)]
pub(crate) mod tests {
    use kubewright_core::schema::generated;

    use super::*;

    fn find(name: &str) -> &'static Type {
        fn walk(ty: &'static Type, name: &str, seen: &mut Vec<&'static str>) -> Option<&'static Type> {
            if ty.name == name {
                return Some(ty);
            }
            if seen.contains(&ty.name) {
                return None;
            }
            seen.push(ty.name);
            ty.fields().iter().filter_map(|field| field.ty.object()).find_map(|ty| walk(ty, name, seen))
        }
        generated::KINDS
            .iter()
            .find_map(|kind| walk(kind.ty, name, &mut Vec::new()))
            .unwrap_or_else(|| panic!("the schema has no {name}"))
    }

    #[test]
    fn every_row_is_in_the_schema() {
        for (owner, field) in FLATTENED.iter().chain(LISTS) {
            assert!(find(owner).rust_field(field).is_some(), "{owner}.{field}");
        }
        for keyword in KEYWORDS {
            let ty = find(keyword.element);
            let mut named = std::iter::once(ty).chain(flattened(ty).filter_map(|field| field.ty.object()));
            assert!(named.any(|ty| ty.rust_field(keyword.name).is_some()), "{}", keyword.word);
            assert!(keyword.value.is_none_or(|value| ty.rust_field(value).is_some()), "{}", keyword.word);
        }
    }

    /// Every type that a kind reaches.
    pub(crate) fn types() -> Vec<&'static Type> {
        let mut seen: Vec<&'static Type> = Vec::new();
        let mut next: Vec<_> = generated::KINDS.iter().map(|kind| kind.ty).collect();
        while let Some(ty) = next.pop() {
            if !seen.iter().any(|known| std::ptr::eq(*known, ty)) {
                seen.push(ty);
                next.extend(ty.fields().iter().filter_map(|field| field.ty.object()));
            }
        }
        seen
    }

    #[test]
    fn no_word_means_two_things() {
        let mut count = 0;
        for ty in types() {
            let structs = || std::iter::once(ty).chain(flattened(ty).filter_map(|field| field.ty.object()));
            let words: Vec<_> = structs().flat_map(keywords_in).collect();
            for (keyword, list) in &words {
                count += 1;
                let field = structs().find_map(|ty| ty.rust_field(keyword.word));
                let is_object = field.is_some_and(|field| matches!(field.ty, Ty::Object(_)));
                assert!(!is_object, "{}: {} is an object", ty.path(), keyword.word);
                let same =
                    |other: &&(&Keyword, &Field)| other.0.word == keyword.word && other.1.rust != list.rust;
                let other = words.iter().find(same);
                assert!(other.is_none(), "{}: {other:?} and {}", ty.path(), list.rust);
            }
        }
        assert!(count > 300, "{count}");
    }

    #[test]
    fn the_schema_says_keywords() {
        let of = |ty: &str, word: &str| {
            keyword_in(find(ty), word).map(|(keyword, _)| (keyword.name, keyword.value))
        };
        assert_eq!(of("ValidatingWebhookConfiguration", "webhook"), Some(("name", None)));
        assert_eq!(of("ObjectMeta", "owner_reference"), Some(("uid", None)));
        assert_eq!(of("PodSpec", "host_alias"), Some(("ip", Some("hostnames"))));
        assert_eq!(of("CustomResourceDefinitionSpec", "version"), Some(("name", None)));
        assert_eq!(of("PodSpec", "topology_spread_constraint"), Some(("topology_key", None)));
        assert_eq!(of("PodSpec", "toleration"), None);
    }

    #[test]
    fn keywords_stand_in_the_struct_that_has_their_list() {
        assert!(keyword_in(find("PodSpec"), "volume").is_some());
        assert!(keyword_in(find("Container"), "volume").is_none());
        let (item, _) = keyword_in(find("DownwardAPIVolumeSource"), "item").expect("downward API items");
        assert_eq!(item.element, "DownwardAPIVolumeFile");
    }
}
