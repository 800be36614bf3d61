//! The fields of warnings, which a server gives as texts.

use serde_json::Value as Json;

/// Where an object may have the volumes of a pod.
const VOLUMES: [&str; 4] = [
    "/spec/volumes",
    "/spec/template/spec/volumes",
    "/spec/jobTemplate/spec/template/spec/volumes",
    "/template/spec/volumes",
];

/// The sources of volumes inside which a server does not name the field.
const FILES: [&str; 4] = [".projected", ".downwardAPI", ".configMap", ".secret"];

/// The field of a warning: what stands before the first colon that is in no brackets.
///
/// Of volumes and certificates the server names no field, but the volume by its name; and of some annotations, owners
/// and quotas it speaks in words of their own.
pub fn field(text: &str, object: &Json) -> String {
    if let Some((name, _)) = text.strip_prefix("volume \"").and_then(|rest| rest.split_once('"')) {
        return VOLUMES.iter().find_map(|path| volume(path, name, object)).unwrap_or_default();
    }
    if text.starts_with("tls: ") {
        return "data".to_owned();
    }
    if text.starts_with(".metadata.ownerReferences") {
        return "metadata.ownerReferences".to_owned();
    }
    let word = |text: &str| text.split([' ', ',', '"']).next().unwrap_or_default().to_owned();
    if let Some(rest) = text.strip_prefix("annotation ") {
        return format!("metadata.annotations[{}]", word(rest.trim_start_matches('"')));
    }
    if let Some(rest) = text.strip_prefix("ResourceQuota ") {
        return format!("spec.hard[{}]", word(rest));
    }
    match before_colon(text) {
        "" => word(text).trim_end_matches('.').to_owned(),
        field => field.to_owned(),
    }
}

/// The field of a finding as [`field`] calls it.
pub fn of_finding(field: &str) -> String {
    if field.starts_with("data[tls") {
        return "data".to_owned();
    }
    match FILES.into_iter().find_map(|source| field.find(source)) {
        Some(end) if field.contains("spec.volumes[") => field.get(..end).unwrap_or(field).to_owned(),
        _ => field.to_owned(),
    }
}

/// The path of a volume of that name, where the volumes at `path` have it.
fn volume(path: &str, name: &str, object: &Json) -> Option<String> {
    let index = object.pointer(path)?.as_array()?.iter().position(|volume| volume["name"] == name)?;
    Some(format!("{}[{index}]", path.trim_start_matches('/').replace('/', ".")))
}

fn before_colon(text: &str) -> &str {
    let mut depth = 0_usize;
    let end = text.find(|char| match char {
        '[' => {
            depth += 1;
            false
        }
        ']' => {
            depth = depth.saturating_sub(1);
            false
        }
        char => char == ':' && depth == 0,
    });
    text.get(..end.unwrap_or(0)).unwrap_or_default()
}

#[test]
fn fields_of_warnings() {
    let object = serde_json::json!({ "spec": { "template": { "spec": { "volumes": [{ "name": "a" }, { "name": "b" }] } } } });
    for (text, expected) in [
        ("spec.ports[0].name: too long", "spec.ports[0].name"),
        ("metadata.annotations[example.com/a:b]: deprecated", "metadata.annotations[example.com/a:b]"),
        ("volume \"b\" (Secret \"s\"): overlapping paths", "spec.template.spec.volumes[1]"),
        ("tls: failed to find any PEM data", "data"),
        ("annotation \"a/b\" is deprecated", "metadata.annotations[a/b]"),
        ("spec.clusterIPs is ignored", "spec.clusterIPs"),
    ] {
        assert_eq!(field(text, &object), expected, "{text}");
    }
    assert_eq!(of_finding("spec.template.spec.volumes[1].secret.items[0]"), "spec.template.spec.volumes[1]");
    assert_eq!(of_finding("spec.secretRef"), "spec.secretRef");
}
