//! The objects of a set and the links between them, drawn.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use kubewright_core::Node;
use kubewright_core::link::{End, Options, edges};

use crate::check::kind_and_name;

mod svg;

/// The objects of a set and what they take from each other: [`ManifestSet::graph`](crate::ManifestSet::graph) makes one.
///
/// What the set does not have is a vertex too, marked as missing unless it was declared as external, or every cluster has
/// it.
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
/// set.add(&GAME).add(&pod);
/// assert_eq!(
///     set.graph().to_mermaid(),
///     "graph LR\n    n0[\"ConfigMap<br/>game-config\"]\n    n1[\"Pod<br/>game\"]\n    n1 --> n0\n"
/// );
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Graph {
    vertices: Vec<Vertex>,
    edges: Vec<Edge>,
}

/// An object of a [`Graph`].
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[non_exhaustive]
pub struct Vertex {
    /// Its kind.
    pub kind: String,
    /// Its name.
    pub name: String,
    /// Its namespace, where it says one.
    pub namespace: Option<String>,
    /// Whether it is part of the set.
    pub state: State,
}

/// Whether an object of a [`Graph`] is there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[non_exhaustive]
pub enum State {
    /// It is in the set.
    Here,
    /// It is outside of the set: declared, or in every cluster.
    Outside,
    /// It is not in the set, and nothing says that it is elsewhere.
    Missing,
}

/// A link of a [`Graph`], between the vertices of these numbers.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[non_exhaustive]
pub struct Edge {
    /// The object that has the link.
    pub from: usize,
    /// The object that it leads to.
    pub to: usize,
    /// The fields that have it.
    pub fields: Vec<String>,
}

impl Graph {
    /// The graph of the objects.
    pub(crate) fn of<L: Copy>(nodes: &[&Node<L>], options: &Options) -> Graph {
        let mut vertices: Vec<Vertex> = nodes.iter().map(|node| vertex(node)).collect();
        let mut elsewhere: BTreeMap<(String, String), usize> = BTreeMap::new();
        let mut found: BTreeMap<(usize, usize), Vec<String>> = BTreeMap::new();
        for edge in edges(nodes, options) {
            let to = match edge.to {
                End::Here(to) => to,
                End::Elsewhere { kind, name, missing } => {
                    *elsewhere.entry((kind.clone(), name.clone())).or_insert_with(|| {
                        let state = if missing { State::Missing } else { State::Outside };
                        vertices.push(Vertex { kind, name, namespace: None, state });
                        vertices.len() - 1
                    })
                }
            };
            found.entry((edge.from, to)).or_default().push(edge.field);
        }
        let edges = found.into_iter().map(|((from, to), fields)| Edge { from, to, fields }).collect();
        Graph { vertices, edges }
    }

    /// The objects: those of the set in its order, then the others.
    pub fn vertices(&self) -> &[Vertex] {
        &self.vertices
    }

    /// The links.
    pub fn edges(&self) -> &[Edge] {
        &self.edges
    }

    /// The graph in the language of [Mermaid](https://mermaid.js.org/syntax/flowchart.html), which forges and Markdown
    /// viewers draw.
    pub fn to_mermaid(&self) -> String {
        let mut out = String::from("graph LR\n");
        for (number, vertex) in self.vertices.iter().enumerate() {
            let label = vertex.label("<br/>", |text| text.replace('&', "&amp;").replace('"', "&quot;"));
            let class = match vertex.state {
                State::Here => "",
                State::Outside => ":::outside",
                State::Missing => ":::missing",
            };
            let _ = writeln!(out, "    n{number}[\"{label}\"]{class}");
        }
        for edge in &self.edges {
            let _ = writeln!(out, "    n{} --> n{}", edge.from, edge.to);
        }
        for (state, class, style) in [
            (State::Outside, "outside", "stroke-dasharray: 4"),
            (State::Missing, "missing", "stroke: #c00, color: #c00, stroke-dasharray: 4"),
        ] {
            if self.vertices.iter().any(|vertex| vertex.state == state) {
                let _ = writeln!(out, "    classDef {class} {style}");
            }
        }
        out
    }

    /// The graph in the [DOT](https://graphviz.org/doc/info/lang.html) language of Graphviz.
    pub fn to_dot(&self) -> String {
        let mut out = String::from("digraph manifests {\n    rankdir = LR;\n    node [shape = box];\n");
        for (number, vertex) in self.vertices.iter().enumerate() {
            let label = vertex.label("\\n", |text| text.replace('\\', "\\\\").replace('"', "\\\""));
            let style = match vertex.state {
                State::Here => "",
                State::Outside => ", style = dashed",
                State::Missing => ", style = dashed, color = red, fontcolor = red",
            };
            let _ = writeln!(out, "    n{number} [label = \"{label}\"{style}];");
        }
        for edge in &self.edges {
            let _ = writeln!(out, "    n{} -> n{};", edge.from, edge.to);
        }
        out.push_str("}\n");
        out
    }

    /// The graph as a picture, laid out in columns: an object stands to the left of what it takes from others.
    pub fn to_svg(&self) -> String {
        svg::draw(self)
    }
}

impl Vertex {
    fn label(&self, line: &str, escape: fn(&str) -> String) -> String {
        let name = match &self.namespace {
            Some(namespace) => format!("{namespace}/{}", self.name),
            None => self.name.clone(),
        };
        format!("{}{line}{}", escape(&self.kind), escape(&name))
    }
}

fn vertex<L>(node: &Node<L>) -> Vertex {
    let (kind, name) = kind_and_name(node);
    let namespace = node.get("metadata").and_then(|metadata| metadata.get("namespace"));
    let namespace = namespace.and_then(Node::as_str).map(str::to_owned);
    Vertex { kind, name, namespace, state: State::Here }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::State;
    use crate::ManifestSet;

    fn set() -> ManifestSet {
        let mut set = ManifestSet::new();
        let port = json!([{ "port": 80 }]);
        let pod = json!({ "serviceAccountName": "web", "priorityClassName": "system-node-critical" });
        set.add(&json!({
            "apiVersion": "v1", "kind": "Pod", "metadata": { "name": "web", "labels": { "app": "web" } }, "spec": pod,
        }));
        set.add(&json!({
            "apiVersion": "v1", "kind": "Service", "metadata": { "name": "w\"b" },
            "spec": { "selector": { "app": "web" }, "ports": port },
        }));
        set
    }

    #[test]
    fn objects_and_links() {
        let graph = set().graph();
        let states: Vec<State> = graph.vertices().iter().map(|vertex| vertex.state).collect();
        assert_eq!(states, [State::Here, State::Here, State::Outside, State::Missing]);
        let edges: Vec<_> =
            graph.edges().iter().map(|edge| (edge.from, edge.to, edge.fields.join(" "))).collect();
        let field = |name: &str| name.to_owned();
        assert_eq!(
            edges,
            [
                (0, 2, field("spec.priorityClassName")),
                (0, 3, field("spec.serviceAccountName")),
                (1, 0, field("spec.selector")),
            ]
        );
    }

    #[test]
    fn drawn_in_three_languages() {
        let graph = set().graph();
        let mermaid = graph.to_mermaid();
        assert!(
            mermaid.contains("n1[\"Service<br/>w&quot;b\"]\n") && mermaid.contains("classDef missing"),
            "{mermaid}"
        );
        let dot = graph.to_dot();
        assert!(dot.contains("n1 [label = \"Service\\nw\\\"b\"];") && dot.contains("n1 -> n0;"), "{dot}");
        let svg = graph.to_svg();
        assert!(svg.starts_with("<svg ") && svg.ends_with("</svg>\n") && svg.contains("w&quot;b"), "{svg}");
        assert_eq!(svg.matches("<rect ").count(), 4);
        assert_eq!(svg.matches("<path class=\"link").count(), 3);
    }

    #[test]
    fn circles_and_nothing_are_drawn() {
        assert!(ManifestSet::new().graph().to_svg().contains("</svg>"));
        let mut set = ManifestSet::new();
        let account = |name: &str, secret: &str| {
            json!({
                "apiVersion": "v1", "kind": "ServiceAccount", "metadata": { "name": name },
                "imagePullSecrets": [{ "name": secret }],
            })
        };
        set.add(&account("a", "b"));
        assert!(set.graph().to_svg().contains("</svg>"));
    }
}
