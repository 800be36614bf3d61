//! A field that a type does not have: which one was likely meant, and where it belongs.

use super::foreign;
use super::words::article;
use super::{Scope, names};
use crate::message::{Message, field, key};
use crate::node::Map;
use crate::say;
use crate::schema::generated::KINDS;
use crate::schema::{Field, Ty, Type};
use crate::suggest;

/// The types whose fields an object takes, and those of the objects around it, from the inside out.
///
/// An object of a macro takes the fields of several types: those of a pod's `spec` beside its own.
pub type Levels<'a> = [&'a [&'static Type]];

/// What to write in place of an unknown field.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Meant {
    /// The help text.
    pub help: Message,
    /// The field that was likely meant, by its JSON name, where it is one of the object itself.
    pub field: Option<&'static str>,
    /// The type that has the field, where it is another one.
    pub owner: Option<&'static Type>,
}

/// The message and the help text for an unknown key of an object that is decoded.
pub(super) fn explain<L>(text: &str, scope: &Scope<'_>, map: &Map<L>) -> (Message, Option<Message>) {
    let article = article(scope.ty.name);
    let message = say!(
        "unknown field {}: {} {} has no such field",
        key(text),
        article.to_owned(),
        scope.ty.name.to_owned()
    );
    let own = || names(scope.ty).chain(standard(scope));
    if text.contains('_')
        && let Some(found) = own().find(|name| suggest::same_letters(text, name))
    {
        return (message, Some(say!("fields are in camelCase: {}", field(found))));
    }
    let mut around = Vec::new();
    let mut outer = Some(scope);
    while let Some(scope) = outer {
        around.push([scope.ty]);
        outer = scope.outer;
    }
    let levels: Vec<&[&'static Type]> = around.iter().map(|level| level.as_slice()).collect();
    if let Some(found) = suggest::did_you_mean(text, standard(scope)) {
        return (message, Some(found.into()));
    }
    (message, meant(text, &levels, &|name| map.get(name).is_some()).map(|meant| meant.help))
}

/// The fields that only an object of its own has.
fn standard(scope: &Scope<'_>) -> impl Iterator<Item = &'static str> + use<> {
    let names: &[&str] = if scope.outer.is_none() { &["apiVersion", "kind"] } else { &[] };
    names.iter().copied()
}

/// What was likely meant by a field that none of the types of the innermost level has, in camelCase or in snake_case.
pub fn meant(text: &str, levels: &Levels<'_>, is_set: &dyn Fn(&str) -> bool) -> Option<Meant> {
    let types = *levels.first()?;
    let own = || types.iter().flat_map(|ty| ty.fields()).map(|field| field.json);
    let this = |name: &'static str| Meant {
        help: say!("did you mean {}?", field(name)),
        field: Some(name),
        owner: None,
    };
    if let Some(found) = own().find(|name| suggest::same_letters(text, name)) {
        return Some(this(found));
    }
    if let Some(help) = types.iter().find_map(|ty| foreign::word(ty, text)) {
        return Some(Meant { help: help.into(), field: None, owner: None });
    }
    // One for several, or several for one: nothing is nearer.
    let plural =
        |one: &str, other: &str| one.strip_suffix('s').is_some_and(|stem| suggest::same_letters(stem, other));
    if let Some(found) = own().find(|name| plural(name, text) || plural(text, name)) {
        return Some(this(found));
    }
    if let Some(found) = inside(text, types, levels.len() == 1).or_else(|| around(text, levels)) {
        return Some(found);
    }
    if let Some(found) = deep(text, types) {
        return Some(found);
    }
    // A field that is there already was hardly meant again.
    let camel = suggest::camel_case(text);
    let free = || own().filter(|name| !is_set(name));
    let parts: Vec<_> = free().filter(|name| suggest::is_part(&camel, name)).collect();
    // The very field of a kind that people know is nearer than one with other letters.
    if parts.is_empty()
        && let Some(found) = other_kind(text, levels, KNOWN.len())
    {
        return Some(found);
    }
    if let Some(found) = suggest::nearest(&camel, free()).or_else(|| suggest::nearest(&camel, own())) {
        return Some(this(found));
    }
    match parts.as_slice() {
        [] => {}
        [only] => return Some(this(only)),
        several if several.len() <= 3 => {
            let help = format!("did you mean {}?", suggest::either(several.iter().copied()));
            return Some(Meant { help: help.into(), field: None, owner: None });
        }
        _ => {}
    }
    if let Some(found) = other_kind(text, levels, usize::MAX) {
        return Some(found);
    }
    if types.iter().any(|ty| matches!(ty.name, "ConfigMap" | "Secret")) {
        let help = "what it holds stands in `data`: `data: { … }`".into();
        return Some(Meant { help, field: None, owner: None });
    }
    let few = (1..=12).contains(&own().count());
    let help = few.then(|| format!("its fields are {}", suggest::listed(own(), 12)))?;
    Some(Meant { help: help.into(), field: None, owner: None })
}

/// The fields of a type that hold a struct, or a list of one.
fn objects(ty: &'static Type) -> impl Iterator<Item = (&'static str, &'static Type)> {
    ty.fields().iter().filter(|field| field.json != "status").filter_map(|field| match field.ty {
        Ty::Object(inner) => Some((field.json, inner)),
        Ty::List(Ty::Object(inner)) => Some((field.json, *inner)),
        _ => None,
    })
}

fn has(ty: &'static Type, text: &str) -> Option<&'static str> {
    ty.fields().iter().map(|field| field.json).find(|name| suggest::same_letters(text, name))
}

/// The one field of the types whose own fields have the name.
fn beside(text: &str, types: &[&'static Type]) -> Option<(&'static str, &'static Type, &'static str)> {
    let mut found =
        types.iter().flat_map(|ty| objects(ty)).filter_map(|(name, ty)| Some((name, ty, has(ty, text)?)));
    let first = found.next()?;
    // The containers of a pod, before those that only some pods have.
    if first.0 == "containers" {
        Some(first)
    } else {
        Some(first).filter(|_| found.all(|(name, ..)| name == "initContainers" || name == first.0))
    }
}

fn inside(text: &str, types: &[&'static Type], is_root: bool) -> Option<Meant> {
    // Names that most types have say nothing of where they belong, but in an object that stands alone.
    if !is_root && matches!(text, "name" | "key" | "value" | "type" | "kind") {
        return None;
    }
    let (via, owner, name) = beside(text, types)?;
    let help = say!("{} is a field of {}", field(name), field(via));
    Some(Meant { help, field: None, owner: Some(owner) })
}

/// Names of so many types that they say nothing of where they belong.
const COMMON: &[&str] = &[
    "name",
    "key",
    "value",
    "type",
    "kind",
    "path",
    "port",
    "namespace",
    "labels",
    "annotations",
    "selector",
];

/// A field deeper in the object: `image` of a Deployment. Of several places the nearest, and the first of those.
fn deep(text: &str, types: &[&'static Type]) -> Option<Meant> {
    let (path, owner, name) = way_to(text, types)?;
    // What is flattened in the macros is no step for a reader of YAML either.
    let mut steps =
        path.iter().map(|step| step.json).filter(|step| !matches!(*step, "spec" | "metadata")).rev();
    let (last, first) = (steps.next()?, steps.next_back());
    let help = match first {
        Some(first) => say!("{} is a field of {} in {}", field(name), field(last), field(first)),
        None => say!("{} is a field of {}", field(name), field(last)),
    };
    Some(Meant { help, field: None, owner: Some(owner) })
}

/// The way from the types to the nearest one that has the field: the fields on it, the type, and the field's name.
pub fn way_to(
    text: &str,
    types: &[&'static Type],
) -> Option<(Vec<&'static Field>, &'static Type, &'static str)> {
    /// The steps from a CronJob to a field of a container's field.
    const DEEPEST: usize = 8;
    if COMMON.contains(&text) {
        return None;
    }
    let mut level: Vec<(Vec<&'static Field>, &'static Type)> =
        types.iter().map(|ty| (Vec::new(), *ty)).collect();
    let mut seen: Vec<&'static Type> = types.to_vec();
    for _ in 0..DEEPEST {
        let mut next = Vec::new();
        for (path, ty) in &level {
            for via in ty.fields().iter().filter(|via| via.json != "status") {
                let inner: &'static Type = match via.ty {
                    Ty::Object(inner) => inner,
                    Ty::List(Ty::Object(inner)) => inner,
                    _ => continue,
                };
                if seen.iter().any(|seen| std::ptr::eq(*seen, inner)) {
                    continue;
                }
                seen.push(inner);
                let path: Vec<_> = path.iter().copied().chain([via]).collect();
                if let Some(name) = has(inner, text) {
                    return Some((path, inner, name));
                }
                next.push((path, inner));
            }
        }
        level = next;
    }
    None
}

fn around(text: &str, levels: &Levels<'_>) -> Option<Meant> {
    if matches!(text, "name" | "key" | "value" | "type" | "kind" | "path") {
        return None;
    }
    levels.iter().skip(1).find_map(|types| {
        if let Some((ty, name)) = types.iter().find_map(|ty| Some((*ty, has(ty, text)?))) {
            // The fields of a macro's object are those of its `metadata` and its `spec` too.
            let outer = types.first().filter(|outer| !std::ptr::eq(**outer, ty));
            let via = outer.and_then(|outer| {
                Some((outer, objects(outer).find(|(_, inner)| std::ptr::eq(*inner, ty))?.0))
            });
            let help = match via {
                Some((outer, via)) => {
                    say!(
                        "{} is a field of {} in the {} around it",
                        field(name),
                        field(via),
                        outer.name.to_owned()
                    )
                }
                None => say!("{} is a field of the {} around it", field(name), ty.name.to_owned()),
            };
            return Some(Meant { help, field: None, owner: Some(ty) });
        }
        let (via, owner, name) = beside(text, types)?;
        let outer = types.iter().find(|ty| objects(ty).any(|(json, _)| json == via))?;
        let help =
            say!("{} is a field of {} in the {} around it", field(name), field(via), outer.name.to_owned());
        Some(Meant { help, field: None, owner: Some(owner) })
    })
}

/// The kinds that are asked first: those that people know.
const KNOWN: &[&str] = &[
    "Deployment",
    "StatefulSet",
    "DaemonSet",
    "CronJob",
    "Job",
    "Service",
    "Ingress",
    "ConfigMap",
    "Secret",
    "PersistentVolumeClaim",
    "HorizontalPodAutoscaler",
    "PodDisruptionBudget",
    "NetworkPolicy",
    "RoleBinding",
    "Role",
    "ServiceAccount",
    "Pod",
];

/// A field of another kind of object, written where an object of its own begins: of so many kinds, those that people know
/// first.
fn other_kind(text: &str, levels: &Levels<'_>, kinds: usize) -> Option<Meant> {
    let types = *levels.first()?;
    let is_kind = |ty: &Type| KINDS.iter().any(|kind| std::ptr::eq(kind.ty, ty));
    let high = types.iter().any(|ty| is_kind(ty) || ty.name.ends_with("Spec") || ty.name == "Container");
    // What every kind has says nothing of a kind.
    if !high || matches!(text, "name" | "spec" | "status" | "metadata" | "kind" | "apiVersion") {
        return None;
    }
    let preferred =
        KNOWN.iter().flat_map(|name| KINDS.iter().filter(move |kind| kind.kind == *name && kind.preferred));
    preferred.chain(KINDS.iter().filter(|kind| kind.preferred && kind.stored)).take(kinds).find_map(|kind| {
        let spec = kind.ty.json_field("spec").and_then(|field| field.ty.object());
        let name = has(kind.ty, text).or_else(|| has(spec?, text))?;
        let help =
            say!("{} is a field of {} {}", field(name), article(kind.kind).to_owned(), kind.kind.to_owned());
        Some(Meant { help, field: None, owner: Some(kind.ty) })
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::schema::generated::{
        CONTAINER, DEPLOYMENT, POD, POD_SPEC, PROBE, RESOURCE_REQUIREMENTS, SECURITY_CONTEXT,
    };

    /// A field, where it stands from the inside out, and what is said of it.
    const FIELDS: &[(&str, &[&[&Type]], &str)] = &[
        ("image", &[&[&DEPLOYMENT]], "`image` is a field of `containers` in `template`"),
        ("maxSurge", &[&[&DEPLOYMENT]], "`maxSurge` is a field of `rollingUpdate` in `strategy`"),
        ("nodeSelector", &[&[&DEPLOYMENT]], "`nodeSelector` is a field of `template`"),
        ("initial_delay", &[&[&PROBE]], "did you mean `initialDelaySeconds`?"),
        ("timeout", &[&[&PROBE]], "did you mean `timeoutSeconds`?"),
        ("path", &[&[&PROBE]], "`path` is a field of `httpGet`"),
        ("interval", &[&[&PROBE]], "`periodSeconds` is the time between two probes"),
        ("replicas", &[&[&POD, &POD_SPEC]], "`replicas` is a field of a Deployment"),
        ("schedule", &[&[&POD, &POD_SPEC]], "`schedule` is a field of a CronJob"),
        ("serviceName", &[&[&POD, &POD_SPEC]], "`serviceName` is a field of a StatefulSet"),
        ("image", &[&[&POD, &POD_SPEC]], "`image` is a field of `containers`"),
        ("cmd", &[&[&CONTAINER], &[&POD_SPEC]], "what a Dockerfile calls `CMD` is `args`"),
        ("entrypoint", &[&[&CONTAINER], &[&POD_SPEC]], "what a Dockerfile calls `ENTRYPOINT` is `command`"),
        ("run_as_user", &[&[&CONTAINER], &[&POD_SPEC]], "`runAsUser` is a field of `securityContext`"),
        (
            "fs_group",
            &[&[&CONTAINER], &[&POD_SPEC]],
            "`fsGroup` is a field of `securityContext` in the PodSpec around it",
        ),
        ("hostNetwork", &[&[&CONTAINER], &[&POD_SPEC]], "`hostNetwork` is a field of the PodSpec around it"),
        ("volumes", &[&[&CONTAINER], &[&POD_SPEC]], "`volumes` is a field of the PodSpec around it"),
        ("allow_priviledge_escalation", &[&[&SECURITY_CONTEXT]], "did you mean `allowPrivilegeEscalation`?"),
        ("cpu", &[&[&RESOURCE_REQUIREMENTS]], "amounts are in `limits` and `requests`: `limits: { … }`"),
        ("pull_policy", &[&[&CONTAINER]], "did you mean `imagePullPolicy`?"),
        ("name", &[&[&DEPLOYMENT]], "`name` is a field of `metadata`"),
        ("replicas", &[&[&DEPLOYMENT]], "`replicas` is a field of `spec`"),
        (
            "name",
            &[&[&PROBE], &[&CONTAINER]],
            "its fields are `exec`, `failureThreshold`, `grpc`, `httpGet`, \
         `initialDelaySeconds`, `periodSeconds`, `successThreshold`, `tcpSocket`, `terminationGracePeriodSeconds`, \
         `timeoutSeconds`",
        ),
    ];

    #[test]
    fn says_where_a_field_belongs() {
        for (text, levels, help) in FIELDS {
            let found = meant(text, levels, &|_| false).map(|meant| meant.help.to_string());
            assert_eq!(found.as_deref(), Some(*help), "{text}");
        }
    }
}
