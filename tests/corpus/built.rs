//! An object as calls of the builder, by the setters that the generated files have.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;

use kubewright_core::schema::{Kind, KindId, Ty, Type};
use serde_json::{Map, Value, json};

use crate::written::Written;

/// The generated setters and values of the builder.
pub struct Builders {
    /// By kind and field path, such as `spec.replicas`.
    setters: BTreeMap<(String, String), Setter>,
    /// The variants of each enum by their text.
    values: BTreeMap<String, BTreeMap<String, String>>,
}

struct Setter {
    method: String,
    /// The types of what it takes.
    takes: Vec<String>,
    /// Whether it adds to a list or a map.
    adds: bool,
}

impl Builders {
    /// Reads the generated files.
    pub fn read() -> Builders {
        let builder = kubewright_tests::root().join("dsl/src/builder");
        let text = |path: &Path| std::fs::read_to_string(path).expect("a generated file of the builder");
        let mut setters = BTreeMap::new();
        for area in std::fs::read_dir(builder.join("kinds")).expect("the areas of the builder") {
            read_setters(&text(&area.expect("a file").path()), &mut setters);
        }
        Builders { setters, values: read_values(&text(&builder.join("generated.rs"))) }
    }

    /// The expression that builds the object; nothing where a part of it has no setter.
    pub fn built(&self, kind: &Kind, object: &Value) -> Option<String> {
        let object = object.as_object()?;
        let metadata = object.get("metadata")?.as_object()?;
        let mut text =
            format!("kubewright::builder::{}::new({:?})", kind.kind, metadata.get("name")?.as_str()?);
        let has = |path: &str| {
            self.setters.keys().any(|(known, field)| known == kind.kind && field.starts_with(path))
        };
        self.metadata(&mut text, metadata)?;
        let empty = |part: &Value| part.as_object().is_some_and(Map::is_empty);
        if ["metadata", "spec"].iter().any(|part| object.get(*part).is_some_and(empty)) {
            return None;
        }
        let (owner, fields, prefix) = match kind.ty.json_field("spec").and_then(|field| field.ty.object()) {
            Some(spec) if has("spec.") => (spec, object.get("spec")?.as_object()?, "spec."),
            _ if has("") => (kind.ty, object, ""),
            _ => return None,
        };
        let head = ["apiVersion", "kind", "metadata", "spec"];
        if !prefix.is_empty() && object.keys().any(|key| !head.contains(&&**key)) {
            return None;
        }
        // The labels of a selector reach the template whichever comes first.
        let is_head = |json: &str| prefix.is_empty() && head.contains(&json);
        for (json, value) in fields.iter().filter(|(json, value)| !value.is_null() && !is_head(json)) {
            self.field(&mut text, kind, owner, (prefix, json), value)?;
        }
        Some(text)
    }

    fn metadata(&self, text: &mut String, metadata: &Map<String, Value>) -> Option<()> {
        for (key, value) in metadata {
            match (key.as_str(), value) {
                ("name", _) => {}
                ("namespace", Value::String(namespace)) => write!(text, ".namespace({namespace:?})").ok()?,
                // Of an empty map there is no call.
                ("labels" | "annotations", Value::Object(entries)) if !entries.is_empty() => {
                    let method = key.trim_end_matches('s');
                    for (key, value) in entries {
                        write!(text, ".{method}({key:?}, {:?})", value.as_str()?).ok()?;
                    }
                }
                _ => return None,
            }
        }
        Some(())
    }

    fn field(
        &self,
        text: &mut String,
        kind: &Kind,
        owner: &'static Type,
        (prefix, json): (&str, &str),
        value: &Value,
    ) -> Option<()> {
        let field = owner.json_field(json)?;
        let Some(setter) = self.setters.get(&(kind.kind.to_owned(), format!("{prefix}{json}"))) else {
            return self.by_hand(text, kind, json, field.ty, value);
        };
        let method = &setter.method;
        match (field.ty, value, &*setter.takes) {
            (Ty::List(inner), Value::Array(items), [takes]) if setter.adds && !items.is_empty() => {
                for item in items {
                    write!(text, ".{method}({})", self.argument(takes, *inner, item)?).ok()?;
                }
            }
            (Ty::Map(inner), Value::Object(entries), [_, takes]) if setter.adds && !entries.is_empty() => {
                for (key, value) in entries {
                    write!(text, ".{method}({key:?}, {})", self.argument(takes, *inner, value)?).ok()?;
                }
            }
            (ty, value, [takes]) if !setter.adds => {
                write!(text, ".{method}({})", self.argument(takes, ty, value)?).ok()?;
            }
            _ => return None,
        }
        Some(())
    }

    /// What a setter of that type takes for a value.
    fn argument(&self, takes: &str, ty: Ty, value: &Value) -> Option<String> {
        if let Some(variants) = self.values.get(takes) {
            return Some(format!("kubewright::builder::{takes}::{}", variants.get(value.as_str()?)?));
        }
        match (ty, value) {
            (Ty::Object(ty), _) => part(ty, value),
            (Ty::Quantity, Value::String(text)) => Some(quantity(text)),
            (Ty::String | Ty::IntOrString, Value::String(text)) => Some(format!("{text:?}")),
            (Ty::Bool, Value::Bool(_)) => Some(value.to_string()),
            (Ty::Int32 | Ty::Int64 | Ty::IntOrString, Value::Number(number)) => Some(number.to_string()),
            _ => None,
        }
    }

    /// The fields whose setters are written by hand.
    fn by_hand(&self, text: &mut String, kind: &Kind, json: &str, ty: Ty, value: &Value) -> Option<()> {
        match (kind.kind, json, ty) {
            (_, "template", Ty::Object(ty)) => write!(text, ".template({})", part(ty, value)?).ok(),
            (_, "selector", Ty::Map(_)) => labels(text, value),
            ("PodDisruptionBudget", "selector", Ty::Object(ty)) => {
                write!(text, ".selector({})", part(ty, value)?).ok()
            }
            ("NetworkPolicy", "podSelector", Ty::Object(ty)) => {
                write!(text, ".pod_selector({})", part(ty, value)?).ok()
            }
            ("Job", "selector", _) => None,
            (_, "selector", Ty::Object(_)) => {
                let labels_alone = value.as_object()?.keys().all(|key| key == "matchLabels");
                labels(text, value.get("matchLabels").filter(|_| labels_alone)?)
            }
            ("CronJob", "jobTemplate", _) => {
                let mut job = value.as_object()?.clone();
                if job.get("metadata").is_some_and(|metadata| *metadata == json!({})) {
                    return None;
                }
                job.entry("metadata").or_insert_with(|| json!({}))["name"] = "job".into();
                let job = self.built(KindId::Job.kind(), &Value::Object(job))?;
                write!(text, ".job({job})").ok()
            }
            ("HorizontalPodAutoscaler", "scaleTargetRef", _) => {
                let (kind, name) = (value["kind"].as_str()?, value["name"].as_str()?);
                let scales = ["Deployment", "ReplicaSet", "StatefulSet"].contains(&kind);
                value.get("apiVersion").filter(|version| *version == "apps/v1" && scales)?;
                write!(text, ".scale_target(&kubewright::builder::{kind}::new({name:?}))").ok()
            }
            ("Ingress", "tls", _) => value.as_array()?.iter().try_for_each(|tls| {
                let (hosts, secret) = (tls.get("hosts")?, tls.get("secretName")?.as_str()?);
                write!(text, ".tls({hosts}, {secret:?})").ok()
            }),
            ("RoleBinding" | "ClusterRoleBinding", "roleRef", _) => {
                value.get("apiGroup").filter(|group| *group == "rbac.authorization.k8s.io")?;
                let method = match value["kind"].as_str()? {
                    "Role" => "role",
                    _ => "cluster_role",
                };
                write!(text, ".{method}({:?})", value["name"].as_str()?).ok()
            }
            ("StatefulSet", "volumeClaimTemplates", _) => value.as_array()?.iter().try_for_each(|claim| {
                let claim = self.built(KindId::PersistentVolumeClaim.kind(), claim)?;
                write!(text, ".volume_claim_template({claim})").ok()
            }),
            ("PersistentVolumeClaim", "resources", _) => {
                let requests = value.as_object()?.get("requests")?.as_object()?;
                let storage = requests.get("storage")?.as_str()?;
                let alone = requests.len() == 1 && value.as_object()?.len() == 1;
                write!(text, ".storage({})", quantity(storage)).ok().filter(|()| alone)
            }
            _ => None,
        }
    }
}

fn quantity(text: &str) -> String {
    format!("kubewright::k8s::apimachinery::pkg::api::resource::Quantity({text:?}.into())")
}

/// The labels of a selector.
fn labels(text: &mut String, value: &Value) -> Option<()> {
    value
        .as_object()?
        .iter()
        .try_for_each(|(key, value)| write!(text, ".selector({key:?}, {:?})", value.as_str()?).ok())
}

/// A part of an object, as a macro makes it.
fn part(ty: &'static Type, value: &Value) -> Option<String> {
    let module = ty.module.rsplit("::").take(2).collect::<Vec<_>>();
    let path = format!("{}::{}::{}", module[1], module[0], ty.name);
    Some(format!("kubewright::fragment!({path} {{ {} }})", Written::part(ty, value)?))
}

/// Reads `Sets …` and `Adds to …` with the signature below.
fn read_setters(text: &str, setters: &mut BTreeMap<(String, String), Setter>) {
    let (mut kind, mut lines) = ("", text.lines().map(str::trim).peekable());
    while let Some(line) = lines.next() {
        if let Some(name) = line.strip_prefix("impl ") {
            kind = name.trim_end_matches(" {");
        }
        let adds = line.starts_with("/// Adds to `");
        let Some(path) = line.strip_prefix("/// Sets `").or(line.strip_prefix("/// Adds to `")) else {
            continue;
        };
        let signature = lines.peek().and_then(|line| line.strip_prefix("pub fn "));
        let Some((method, rest)) = signature.and_then(|signature| signature.split_once("(mut self, ")) else {
            continue;
        };
        let arguments = rest.trim_end_matches(") -> Self {");
        let takes = arguments.split(", ").filter_map(|argument| argument.split_once(": "));
        let takes = takes.map(|(_, ty)| ty.to_owned()).collect();
        let path = path.trim_end_matches("`.").to_owned();
        setters.insert((kind.to_owned(), path), Setter { method: method.to_owned(), takes, adds });
    }
}

/// Reads the enums: `Name { Variant = "text", … }`.
fn read_values(text: &str) -> BTreeMap<String, BTreeMap<String, String>> {
    let (mut values, mut name) = (BTreeMap::<_, BTreeMap<_, _>>::new(), "");
    for line in text.lines().map(str::trim) {
        if let Some((variant, value)) = line.trim_end_matches("\",").split_once(" = \"") {
            values.entry(name.to_owned()).or_default().insert(value.to_owned(), variant.to_owned());
        } else if let Some(found) = line.strip_suffix(" {") {
            name = found;
        }
    }
    values
}
