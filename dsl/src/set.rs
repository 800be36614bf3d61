//! Sets of manifests: objects that belong together, checked together and written together.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use kubewright_core::link::{self, Id};
use kubewright_core::{Entry, Finding, FindingType, List, Map, Node, Value, json, list_items, names, yaml};
use serde::Serialize;

use crate::Writable;

use crate::check::report_on;
use crate::tree::{self, TreeError};
use crate::yaml::text_of;
use crate::{Error, Graph, Report, VERSION};

mod common;
mod directory;
mod file_name;
mod files;

pub use directory::{Changes, Directory};

/// Objects that belong together, in the order in which they were added.
///
/// They are of any kind: objects of `k8s-openapi` and of the builder, [`Linked`](crate::Linked) constants, custom resources of
/// `kube`, or whatever else serializes as a Kubernetes object. Each is checked as an API server checks it, and so are the links
/// between them:
///
/// - an object, key or port that is named and that an object of the set does not have is an error; a name that is nearly one of
///   the set is advice;
/// - two objects of one kind, namespace and name are an error;
/// - advice, too: a Service, PodDisruptionBudget or NetworkPolicy that selects nothing in the set, workloads whose selectors
///   overlap, an autoscaler beside fixed `replicas`.
///
/// What is outside of the set is not known and not reported, unless the set is [`self_contained`](ManifestSet::self_contained).
///
/// ```
/// use kubewright::{ManifestSet, config_map, pod};
///
/// config_map! { GAME: "game-config" { data: { lives: "3" } } }
///
/// let pod = pod! {
///     name: "game",
///     container game { image: "game", env LIVES: GAME["lives"] }
/// };
/// let mut set = ManifestSet::new();
/// set.namespace("games").label("app.kubernetes.io/part-of", "game").add(&GAME).add(&pod);
/// let yaml = set.to_yaml()?;
/// assert_eq!(yaml.matches("  namespace: games\n").count(), 2);
/// assert_eq!(yaml.matches("\n---\n").count(), 1);
/// # Ok::<(), kubewright::Error>(())
/// ```
///
/// A key that is not there is found, wherever its name came from:
///
/// ```
/// use kubewright::builder::{ConfigMap, Container, EnvSource, Pod};
///
/// let lives = EnvSource::config_map("game-config", "live");
/// let pod = Pod::new("game").container(Container::new("game", "game").env("LIVES", lives)).build()?;
/// let mut set = kubewright::ManifestSet::new();
/// set.add(&ConfigMap::new("game-config").data("lives", "3").build()?).add(&pod);
/// let error = set.to_yaml().unwrap_err();
/// assert_eq!(
///     error.reports()[0].findings()[0].field,
///     "spec.containers[0].env[0].valueFrom.configMapKeyRef.key"
/// );
/// # Ok::<(), kubewright::Error>(())
/// ```
///
/// `Debug` prints the names of the objects, never a value.
#[derive(Clone, Default)]
pub struct ManifestSet {
    namespace: Option<String>,
    labels: BTreeMap<String, String>,
    pod_labels: BTreeMap<String, String>,
    annotations: BTreeMap<String, String>,
    objects: Vec<Object>,
    options: link::Options,
}

#[derive(Clone)]
struct Object {
    tree: Result<Node<()>, TreeError>,
    /// Whether it is declared cluster-scoped, where its kind does not tell.
    cluster_scoped: bool,
}

impl ManifestSet {
    /// A set without objects.
    pub fn new() -> Self {
        ManifestSet::default()
    }

    /// Adds an object, or those of a `List`. Errors in it are reported when the set is checked or written.
    pub fn add<T: Writable + ?Sized>(&mut self, object: &T) -> &mut Self {
        self.push(tree::to_node(object), false);
        self
    }

    /// Adds a cluster-scoped custom resource, so that it gets no namespace. For the kinds of Kubernetes itself the scope
    /// is known.
    pub fn add_cluster_scoped<T: Writable + ?Sized>(&mut self, object: &T) -> &mut Self {
        self.push(tree::to_node(object), true);
        self
    }

    fn push(&mut self, tree: Result<Node<()>, TreeError>, cluster_scoped: bool) {
        match tree {
            Ok(node) => match list_items(&node) {
                Some(items) => items.iter().for_each(|item| self.push(Ok(item.clone()), cluster_scoped)),
                None => self.objects.push(Object { tree: Ok(node), cluster_scoped }),
            },
            tree => self.objects.push(Object { tree, cluster_scoped }),
        }
    }

    /// Puts every namespaced object into a namespace, unless it has one; and so every ServiceAccount that a binding names
    /// without its namespace.
    ///
    /// <https://kubernetes.io/docs/concepts/overview/working-with-objects/namespaces/>
    pub fn namespace(&mut self, namespace: impl Into<String>) -> &mut Self {
        self.namespace = Some(namespace.into());
        self
    }

    /// Gives every object a label, unless it has one of that key.
    /// <https://kubernetes.io/docs/concepts/overview/working-with-objects/common-labels/>
    pub fn label(&mut self, key: impl Into<String>, value: impl Into<String>) -> &mut Self {
        self.labels.insert(key.into(), value.into());
        self
    }

    /// Gives the pods of every object a label, unless they have one of that key: a Pod, and the templates of workloads.
    ///
    /// [`label`](ManifestSet::label) does not reach into templates, where a new label makes a workload replace its pods.
    ///
    /// ```
    /// use kubewright::k8s::api::apps::v1::Deployment;
    ///
    /// let mut set = kubewright::ManifestSet::new();
    /// set.pod_label("team", "shop").add(&Deployment::default());
    /// # let _ = set;
    /// ```
    pub fn pod_label(&mut self, key: impl Into<String>, value: impl Into<String>) -> &mut Self {
        self.pod_labels.insert(key.into(), value.into());
        self
    }

    /// Gives every object an annotation, unless it has one of that key.
    /// <https://kubernetes.io/docs/concepts/overview/working-with-objects/annotations/>
    pub fn annotation(&mut self, key: impl Into<String>, value: impl Into<String>) -> &mut Self {
        self.annotations.insert(key.into(), value.into());
        self
    }

    /// Requires whatever its objects name to be in the set: an object that is neither in it nor declared
    /// [external](ManifestSet::external) is an error.
    ///
    /// ```
    /// use kubewright::{ManifestSet, pod};
    ///
    /// let pod = pod! {
    ///     name: "web",
    ///     service_account_name: "web",
    ///     container web { image: "nginx" }
    /// };
    /// let mut set = ManifestSet::new();
    /// set.self_contained().add(&pod);
    /// let reports = set.check();
    /// assert_eq!(reports[0].findings()[0].field, "spec.serviceAccountName");
    /// assert!(set.external("ServiceAccount", "web").to_yaml().is_ok());
    /// ```
    pub fn self_contained(&mut self) -> &mut Self {
        self.options.self_contained = true;
        self
    }

    /// Declares an object outside of the set that its objects may name, by its kind and its name.
    pub fn external(&mut self, kind: impl Into<String>, name: impl Into<String>) -> &mut Self {
        self.options.externals.insert((kind.into(), name.into()));
        self
    }

    /// The objects and the links between them, for drawing.
    pub fn graph(&self) -> Graph {
        let trees = self.objects.iter().filter_map(|object| {
            Some(self.with_common(object.tree.as_ref().ok()?.clone(), object.cluster_scoped))
        });
        let nodes: Vec<Node<()>> = trees.collect();
        Graph::of(&nodes.iter().collect::<Vec<_>>(), &self.options)
    }

    /// The number of objects.
    pub fn len(&self) -> usize {
        self.objects.len()
    }

    /// Whether it has no object.
    pub fn is_empty(&self) -> bool {
        self.objects.is_empty()
    }

    /// Judges every object, and what holds between them: a report for each, in their order.
    ///
    /// Where the namespace, a label or an annotation for all objects is not valid, one report says so before theirs.
    #[must_use]
    pub fn check(&self) -> Vec<Report> {
        self.judged().1
    }

    /// Writes the objects as one stream of YAML documents, `---` between them.
    ///
    /// # Errors
    /// [`Error::Invalid`] with the report of every object that is refused; nothing is written.
    pub fn to_yaml(&self) -> Result<String, Error> {
        let mut out = String::new();
        for (index, node) in self.accepted()?.iter().enumerate() {
            if index > 0 {
                out.push_str("---\n");
            }
            out.push_str(&text_of(node)?);
        }
        Ok(out)
    }

    /// Writes the objects as one JSON object of the kind `List`, which `kubectl` takes like a stream.
    ///
    /// # Errors
    /// Those of [`to_yaml`](ManifestSet::to_yaml).
    pub fn to_json(&self) -> Result<String, Error> {
        let items = self.accepted()?.into_iter().map(yaml::in_order).collect();
        let list = common::map([
            ("apiVersion", Value::String("v1".into())),
            ("kind", Value::String("List".into())),
            ("items", Value::List(List { items, open: false })),
        ]);
        let mut out = String::new();
        json::write(&mut out, &list)?;
        Ok(out)
    }

    /// The objects as they are written, and their reports.
    fn judged(&self) -> (Vec<Node<()>>, Vec<Report>) {
        let own = self.own_findings();
        if !own.is_empty() {
            return (Vec::new(), vec![Report::new("ManifestSet", "", own)]);
        }
        let (mut ids, mut nodes, mut reports) = (BTreeSet::new(), Vec::new(), Vec::new());
        for object in &self.objects {
            let node = match &object.tree {
                Ok(node) => self.with_common(node.clone(), object.cluster_scoped),
                Err(error) => {
                    nodes.push(Node::new((), Value::Null));
                    reports.push(crate::check::report_no_tree(error));
                    continue;
                }
            };
            let mut report = report_on(&node, VERSION);
            if let Some(id) = Id::of(&node) {
                let twice = twice(&id);
                if !ids.insert(id) {
                    report.push(twice);
                }
            }
            nodes.push(node);
            reports.push(report);
        }
        let links = link::check(&nodes.iter().collect::<Vec<_>>(), &self.options);
        for (found, report) in links.into_iter().zip(&mut reports) {
            found.into_iter().for_each(|finding| report.push(finding));
        }
        (nodes, reports)
    }

    /// The objects, unless one is refused.
    fn accepted(&self) -> Result<Vec<Node<()>>, Error> {
        let (nodes, reports) = self.judged();
        let refused: Vec<_> = reports.into_iter().filter(Report::is_refused).collect();
        if refused.is_empty() { Ok(nodes) } else { Err(Error::Invalid(refused)) }
    }

    /// What is wrong with what every object gets.
    fn own_findings(&self) -> Vec<Finding<()>> {
        let mut found = Vec::new();
        let mut follows = |field: String, text: &str, rule: fn(&[u8]) -> Result<(), names::Reason>| {
            if let Err(reason) = rule(text.as_bytes()) {
                found.push(Finding::error(FindingType::Invalid, field, (), format!("`{text}` {reason}")));
            }
        };
        if let Some(namespace) = &self.namespace {
            follows("namespace".to_owned(), namespace, names::dns_label);
        }
        for (key, value) in self.labels.iter().chain(&self.pod_labels) {
            follows(format!("labels[{key}]"), key, names::qualified_name);
            follows(format!("labels[{key}]"), value, names::label_value);
        }
        for key in self.annotations.keys() {
            follows(format!("annotations[{key}]"), &key.to_lowercase(), names::qualified_name);
        }
        found
    }
}

fn twice(id: &Id) -> Finding<()> {
    let Id { kind, namespace, name, .. } = id;
    let place = if namespace.is_empty() { String::new() } else { format!(" in the namespace `{namespace}`") };
    let message = format!("the set has another {kind} `{name}`{place}");
    Finding::error(FindingType::Duplicate, "metadata.name", (), message)
}

/// The names of the objects.
impl fmt::Debug for ManifestSet {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let name = |object: &Object| {
            let id = object.tree.as_ref().ok().and_then(Id::of);
            id.map(|id| format!("{}/{}", id.kind, id.name)).unwrap_or_else(|| "?".to_owned())
        };
        let names: Vec<_> = self.objects.iter().map(name).collect();
        f.debug_struct("ManifestSet")
            .field("namespace", &self.namespace)
            .field("labels", &self.labels)
            .field("pod_labels", &self.pod_labels)
            .field("annotations", &self.annotations)
            .field("objects", &names)
            .finish()
    }
}

/// The objects of an iterator, in its order.
impl<T: Serialize> Extend<T> for ManifestSet {
    fn extend<I: IntoIterator<Item = T>>(&mut self, objects: I) {
        for object in objects {
            self.add(&object);
        }
    }
}

#[cfg(test)]
mod tests;
