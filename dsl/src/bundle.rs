//! Manifests of several sources, judged each by itself and together.

use kubewright_core::schema::Version;
use kubewright_core::{Finding, Node, link, list_items};

use crate::Report;
use crate::check::report_on;
use crate::graph::Graph;
use crate::manifests::findings;
use crate::read::{self, Document, Place, ReadError};

pub use kubewright_core::link::Options as LinkOptions;

/// One manifest of a source: what was read, and what the checks say of it.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct Manifest {
    /// What the caller calls the source: a file name.
    pub source: String,
    /// The number of the document in the source, from 0.
    pub index: usize,
    /// In a document that is a `List`: the number of the object in it, from 0.
    pub item: Option<usize>,
    /// Where the object starts.
    pub at: Place,
    /// The object, where it could be read.
    pub node: Option<Node<Place>>,
    /// Every finding with its place, or why the document could not be read.
    pub report: Result<Report<Place>, ReadError>,
}

impl Manifest {
    /// Whether an API server accepts the object: it could be read, and no finding of the object by itself is an error.
    pub fn is_accepted(&self) -> bool {
        self.report
            .as_ref()
            .is_ok_and(|report| report.is_checked() && report.errors().all(|finding| finding.link))
    }

    /// Whether something is wrong with it, also by what it takes from others.
    pub fn has_errors(&self) -> bool {
        self.report.as_ref().map_or(true, |report| report.errors().next().is_some())
    }
}

/// Reads every manifest of a source, YAML, JSON or JSON Lines, and judges each as an API server of that version does.
///
/// All errors of an object are reported at once, including those that an API server reports only once others are mended.
/// [`link_manifests`] then checks what holds between them.
///
/// ```
/// use kubewright::{VERSION, read_manifests};
///
/// let text = "{apiVersion: v1, kind: ConfigMap, metadata: {name: Web}, data: {port: 80}}";
/// let manifests = read_manifests("web.yaml", text.as_bytes(), VERSION);
/// let report = manifests[0].report.as_ref().map_err(ToString::to_string)?;
/// let fields: Vec<_> = report.findings().iter().map(|finding| finding.field.as_str()).collect();
/// assert_eq!(fields, ["data[port]", "metadata.name"]);
/// # Ok::<(), String>(())
/// ```
pub fn read_manifests(source: &str, text: &[u8], version: Version) -> Vec<Manifest> {
    read::documents(text).flat_map(|document| of_document(source, document, version)).collect()
}

fn of_document(source: &str, document: Document, version: Version) -> Vec<Manifest> {
    let Document { index, at, node, warnings } = document;
    let manifest =
        |item, at, node, report| Manifest { source: source.to_owned(), index, item, at, node, report };
    let node = match node {
        Err(error) => return vec![manifest(None, at, None, Err(error))],
        Ok(node) => node,
    };
    let judged = |node: Node<Place>, item, at, said: Vec<Finding<Place>>| {
        let report = report_on(&node, version).behind(said);
        manifest(item, at, Some(node), Ok(report))
    };
    let Some(items) = list_items(&node) else {
        return vec![judged(node, None, at, findings(&warnings))];
    };
    let mut warnings = warnings.as_slice();
    let mut manifests = Vec::with_capacity(items.len());
    for (item, node) in items.iter().enumerate() {
        // What is said up to the start of the next object is said of this one.
        let next = items.get(item + 1).map(|next| next.at);
        let count = warnings.iter().take_while(|warning| next.is_none_or(|next| warning.at < next)).count();
        let (own, rest) = warnings.split_at(count);
        warnings = rest;
        manifests.push(judged(node.clone(), Some(item), node.at, findings(own)));
    }
    manifests
}

/// Checks what holds between manifests, as a [`ManifestSet`](crate::ManifestSet) does, and adds what it finds to their
/// reports.
///
/// ```
/// use kubewright::{LinkOptions, VERSION, link_manifests, read_manifests};
///
/// let text = "\
/// {apiVersion: v1, kind: ConfigMap, metadata: {name: settings}, data: {mode: dark}}
/// ---
/// apiVersion: v1
/// kind: Pod
/// metadata: {name: web}
/// spec:
///   containers:
///   - {name: web, image: nginx, envFrom: [{configMapRef: {name: setings}}]}
/// ";
/// let mut manifests = read_manifests("web.yaml", text.as_bytes(), VERSION);
/// link_manifests(&mut manifests, &LinkOptions::default());
/// let report = manifests[1].report.as_ref().map_err(ToString::to_string)?;
/// assert_eq!(report.findings()[0].field, "spec.containers[0].envFrom[0].configMapRef.name");
/// assert!(report.findings()[0].link && manifests[1].is_accepted());
/// # Ok::<(), String>(())
/// ```
pub fn link_manifests(manifests: &mut [Manifest], options: &LinkOptions) {
    let readable = |manifest: &Manifest| manifest.node.is_some();
    let nodes: Vec<&Node<Place>> = manifests.iter().filter_map(|manifest| manifest.node.as_ref()).collect();
    let found = link::check(&nodes, options);
    for (manifest, found) in manifests.iter_mut().filter(|manifest| readable(manifest)).zip(found) {
        if let Ok(report) = &mut manifest.report {
            found.into_iter().for_each(|finding| report.push(finding));
        }
    }
}

/// The objects of the manifests and the links between them, for drawing.
pub fn graph_manifests(manifests: &[Manifest], options: &LinkOptions) -> Graph {
    let nodes: Vec<&Node<Place>> = manifests.iter().filter_map(|manifest| manifest.node.as_ref()).collect();
    Graph::of(&nodes, options)
}

/// The version that a text names, of those that the rules know: `1.36`.
pub fn version_of(text: &str) -> Option<Version> {
    use kubewright_core::schema::generated::{NEWEST, OLDEST};

    let minor: u8 = text.strip_prefix("1.")?.parse().ok()?;
    (OLDEST.0..=NEWEST.0).contains(&minor).then_some(Version(minor))
}

#[cfg(test)]
mod tests {
    use super::{Version, read_manifests, version_of};
    use crate::VERSION;

    #[test]
    fn versions_by_their_names() {
        assert_eq!(version_of("1.36"), Some(Version(36)));
        for text in ["1.32", "1.99", "36", "1.36.1", "", "1.x"] {
            assert_eq!(version_of(text), None, "{text}");
        }
    }

    #[test]
    fn what_cannot_be_read_is_a_manifest_too() {
        let manifests = read_manifests("a", b"a: [\n---\n{kind: Pod}\n", VERSION);
        assert_eq!(manifests.len(), 2);
        assert!(manifests[0].report.is_err() && manifests[0].has_errors() && !manifests[0].is_accepted());
        assert!(manifests[1].report.is_ok());
    }
}
