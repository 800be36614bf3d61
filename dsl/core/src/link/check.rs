//! What does not hold between the objects of a set.

use std::collections::BTreeSet;

use crate::at::At;
use crate::finding::{Cx, Finding, FindingType, Findings, Severity};
use crate::message::{key, value};
use crate::node::{Node, Value};
use crate::say;
use crate::schema::generated::NEWEST;
use crate::schema::{Kind, KindId};
use crate::suggest;
use crate::view::Seen;

use super::objects::{DEFAULT, Index, Object, Pods};
use super::table::{Part, Target, is_everywhere, is_of_the_cluster};
use super::walk::{Use, uses};

mod selecting;

/// How a set is checked.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// Whether everything that its objects name is in it, or declared to be outside.
    pub self_contained: bool,
    /// What is outside of it: (kind, name).
    pub externals: BTreeSet<(String, String)>,
}

/// Says of each object of a set what does not hold between it and the others, in their order.
///
/// What an object names and the set does not have is someone else's: nothing is said of it, unless the set is
/// self-contained, or has an object of nearly that name.
pub fn check<L: Copy>(objects: &[&Node<L>], options: &Options) -> Vec<Vec<Finding<L>>> {
    let objects: Vec<Object<'_, L>> = objects.iter().map(|node| Object::new(node)).collect();
    let set = Set { index: Index::new(&objects), objects: &objects, options };
    let mut found = vec![Vec::new(); objects.len()];
    for (number, object) in objects.iter().enumerate() {
        let at = object.at();
        let mut cx = Cx::of(Findings::default(), NEWEST);
        uses(at, &mut |link| set.link(&mut cx, object, link));
        selecting::selectors(&set, &mut cx, object, at);
        selecting::target_ports(&set, &mut cx, object, at);
        found[number].extend(cx.found.into_vec());
    }
    for (number, finding) in selecting::overlaps(&set).into_iter().chain(set.fixed_replicas()) {
        found[number].push(finding);
    }
    found
}

/// A set, as its links are looked up in it.
pub(super) struct Set<'s, 't, L> {
    pub(super) objects: &'s [Object<'t, L>],
    pub(super) index: Index<'t>,
    pub(super) options: &'s Options,
}

impl<'t, L: Copy> Set<'_, 't, L> {
    /// Follows a link of an object.
    fn link(&self, cx: &mut Cx<L>, object: &Object<'t, L>, link: Use<'_, '_, L>) {
        let Seen::Known(name) = link.name else { return };
        if link.optional {
            return;
        }
        let Some(kind) = kind_of(link) else { return };
        let namespace = self.namespace_of(object, link, kind);
        let Some(target) = self.index.find(kind, namespace, name) else {
            return self.missing(cx, link.at.field(link.reference.name), kind, namespace, name);
        };
        let Some(target) = self.objects.get(target) else { return };
        match link.reference.part() {
            Part::Whole => {}
            Part::Key => self.key(cx, target, name, link.at.field("key")),
            Part::Items => {
                for item in link.at.field("items").items() {
                    self.key(cx, target, name, item.field("key"));
                }
            }
            Part::Port => self.port(cx, target, name, link.at.field("port")),
        }
        if link.reference.name == "serviceName" && is_not_headless(target.at()) {
            let at = link.at.field("serviceName");
            cx.advice(
                at,
                say!("Service {} is not headless: the pods get no DNS names of their own", value(name)),
            )
            .help("a headless Service has `clusterIP: None`")
            .link();
        }
    }

    /// The namespace in which a link looks for an object of that kind.
    pub(super) fn namespace_of<'u>(
        &self,
        object: &Object<'u, L>,
        link: Use<'u, '_, L>,
        kind: &'static Kind,
    ) -> &'u str {
        let said = || link.at.text(link.reference.namespace()?).known();
        match object.namespace {
            _ if kind.cluster_scoped() => "",
            // Of the cluster: the server refuses it where it says no namespace of what it names.
            "" => said().unwrap_or(DEFAULT),
            own => said().unwrap_or(own),
        }
    }

    /// Says that the set does not have an object.
    fn missing(&self, cx: &mut Cx<L>, at: At<'_, '_, L>, kind: &'static Kind, namespace: &str, name: &str) {
        if is_everywhere(kind, name)
            || self.options.externals.contains(&(kind.kind.to_owned(), name.to_owned()))
        {
            return;
        }
        let near = self
            .index
            .names(kind, namespace)
            .filter_map(|other| Some((suggest::slip(name, other)?, other)))
            .min();
        if near.is_none() && !self.options.self_contained {
            return;
        }
        let message = match namespace {
            "" => say!("the set has no {} {}", kind.kind, value(name)),
            _ => say!("the set has no {} {} in the namespace {}", kind.kind, value(name), key(namespace)),
        };
        let added = match self.options.self_contained {
            true => cx.not_found(at, message),
            false => cx.add(Severity::Advice, FindingType::NotFound, at, message),
        };
        added.link().help(match (self.index.elsewhere(kind, name), near) {
            (Some(other), _) => say!("there is one in the namespace {}", key(other)),
            (None, Some((_, near))) => say!("did you mean {}?", key(near)),
            (None, None) => {
                say!(
                    "add it to the set, or declare it as external: {}",
                    value(format!("{}/{name}", kind.kind))
                )
            }
        });
    }

    /// Holds a key against those of a ConfigMap or a Secret.
    fn key(&self, cx: &mut Cx<L>, target: &Object<'t, L>, name: &str, at: At<'_, '_, L>) {
        let (Seen::Known(text), Some(keys), Some(kind)) = (at.str(), target.keys(), target.kind) else {
            return;
        };
        if !keys.contains(&text) {
            let message = say!("{} {} has no key {}", kind.kind, value(name), key(text));
            let help = suggest::meant(text, keys.iter().copied(), "its keys are");
            cx.not_found(at, message).help_opt(help).link();
        }
    }

    /// Holds the port of a backend against those of a Service.
    fn port(&self, cx: &mut Cx<L>, target: &Object<'t, L>, name: &str, at: At<'_, '_, L>) {
        let service = target.at();
        let spec = service.field("spec");
        let ports = spec.field("ports");
        if ports.nodes().is_empty() || ports.is_open() {
            return;
        }
        let (by_name, by_number) = (at.field("name"), at.field("number"));
        if let Seen::Known(text) = by_name.str()
            && ports.items().all(|port| port.text("name").known() != Some(text))
        {
            let names = || ports.nodes().iter().filter_map(|port| port.text("name").known());
            cx.not_found(by_name, say!("Service {} has no port {}", value(name), value(text)))
                .help_opt(suggest::meant(text, names(), "its ports are"))
                .link();
        }
        if let Seen::Known(number) = by_number.number()
            && number != 0
            && ports.items().all(|port| port.int("port").known() != Some(number))
        {
            let numbers: Vec<String> = ports
                .items()
                .filter_map(|port| port.int("port").known())
                .map(|port| port.to_string())
                .collect();
            let listed = suggest::listed(numbers.iter().map(String::as_str), 8);
            cx.not_found(by_number, say!("Service {} has no port {}", value(name), value(number)))
                .help(say!("its ports are {}", listed))
                .link();
        }
    }

    /// The advice on workloads that an autoscaler scales, and that say themselves how many pods there are.
    fn fixed_replicas(&self) -> Vec<(usize, Finding<L>)> {
        let mut found = Vec::new();
        for object in self.objects {
            uses(object.at(), &mut |link| {
                let (Seen::Known(name), Some("scaleTargetRef")) = (link.name, link.reference.within) else {
                    return;
                };
                let Some(number) =
                    kind_of(link).and_then(|kind| self.index.find(kind, object.namespace, name))
                else {
                    return;
                };
                let Some(at) = self.objects.get(number).map(Object::at) else { return };
                let spec = at.field("spec");
                let replicas = spec.named("replicas");
                if replicas.is_known() {
                    let mut cx = Cx::of(Findings::default(), NEWEST);
                    let scaler = object.node.see("metadata").known().and_then(|it| it.text("name").known());
                    cx.advice(
                        replicas,
                        say!(
                            "HorizontalPodAutoscaler {} sets `replicas`: each time this is applied, it is reset",
                            value(scaler.unwrap_or_default())
                        ),
                    )
                    .help("leave `replicas` out")
                    .link();
                    found.extend(cx.found.into_vec().into_iter().map(|finding| (number, finding)));
                }
            });
        }
        found
    }

    /// The pods in a namespace.
    fn pods(&self, namespace: &str) -> impl Iterator<Item = Pods<'t, L>> {
        let here = move |object: &&Object<'t, L>| object.namespace == namespace;
        self.objects.iter().filter(here).filter_map(|object| object.pods)
    }
}

/// The kind that a link is to; nothing where it is to one that is not looked up.
pub(super) fn kind_of<L: Copy>(link: Use<'_, '_, L>) -> Option<&'static Kind> {
    let said = match link.reference.target {
        Target::Kind(id) => return Some(id.kind()).filter(|kind| !is_of_the_cluster(kind)),
        Target::Role | Target::Scaled | Target::Subject => link.at.text("kind").known()?,
    };
    let kind = link.reference.kinds().map(KindId::kind).find(|kind| kind.kind == said)?;
    let version = link.at.named("apiVersion");
    let group = match version.str() {
        Seen::Known(version) => version.rsplit_once('/').map_or("", |(group, _)| group),
        // It says its group alone, or leaves it out.
        _ => link.at.named("apiGroup").str().known().unwrap_or(kind.group),
    };
    (group == kind.group || matches!(link.reference.target, Target::Subject)).then_some(kind)
}

fn is_not_headless<L: Copy>(service: At<'_, '_, L>) -> bool {
    service.field("spec").text("clusterIP").or("").is_some_and(|ip| ip != "None")
}

/// Whether a value is text that names something, and no number.
fn named<L>(node: &Node<L>) -> Option<&str> {
    match &node.value {
        Value::String(text) if text.parse::<i64>().is_err() => Some(text),
        _ => None,
    }
}
