//! The objects that are constants, because others refer to them.

use std::cell::Cell;
use std::collections::{BTreeMap, BTreeSet};

use kubewright::read::Place;
use kubewright_core::Node;
use kubewright_core::link::{has_pods, is_filled_by_others, key_maps};
use kubewright_core::schema::{Kind, KindId};

use super::object::Object;
use super::same::Context;
use super::stands::{self, Part};
use super::text;

/// An object that is a constant.
#[derive(Debug)]
pub struct Constant<'a> {
    /// Its number among the objects of the input.
    pub index: usize,
    /// Its Rust name.
    pub ident: String,
    /// Its kind.
    pub kind: &'static Kind,
    /// Its namespace; empty where it says none.
    pub namespace: &'a str,
    /// Its name.
    pub name: &'a str,
    /// The object.
    pub node: &'a Node<Place>,
    /// Whether something names it.
    pub used: Cell<bool>,
}

/// All of them, in the order of the input.
#[derive(Debug, Default)]
pub struct Constants<'a> {
    /// The constants.
    pub list: Vec<Constant<'a>>,
}

impl<'a> Constants<'a> {
    /// Those of the objects that are named: of two with one identity, neither is one.
    pub fn of(objects: &'a [Object], is_meant: impl Fn(usize, &Object) -> bool) -> Constants<'a> {
        let mut list = Vec::new();
        let mut seen: BTreeMap<_, usize> = BTreeMap::new();
        for object in objects {
            *seen
                .entry((object.text("apiVersion"), object.text("kind"), object.namespace(), object.name()))
                .or_default() += 1;
        }
        for (index, object) in objects.iter().enumerate() {
            let Some(kind) = object.kind().filter(|_| !object.name().is_empty() && is_meant(index, object))
            else {
                continue;
            };
            let id = (object.text("apiVersion"), object.text("kind"), object.namespace(), object.name());
            if seen.get(&id) != Some(&1) {
                continue;
            }
            list.push(Constant {
                index,
                ident: String::new(),
                kind,
                namespace: object.namespace(),
                name: object.name(),
                node: &object.node,
                used: Cell::new(false),
            });
        }
        let names = names(&list);
        for (constant, ident) in list.iter_mut().zip(names) {
            constant.ident = ident;
        }
        Constants { list }
    }

    /// Whether an expression that names a constant is that value where it stands.
    pub fn stands_for(&self, expr: &str, context: Context, value: &Node<Place>) -> bool {
        let (ident, part) = match expr.split_once('[') {
            Some((ident, rest)) => (ident, rest.strip_suffix(']')),
            None => (expr, None),
        };
        let key = part.and_then(|part| part.strip_prefix('"')?.strip_suffix('"'));
        let part = match (expr.contains('['), key, part.and_then(|part| part.parse().ok())) {
            (false, ..) => Part::Whole,
            (_, Some(key), _) => Part::Text(key),
            (_, _, Some(number)) => Part::Number(number),
            _ => return false,
        };
        let Some(constant) = self.list.iter().find(|constant| constant.ident == ident) else { return false };
        stands::value(constant, part, context).is_some_and(|is| stands::equal(&is, value))
    }
}

impl Constant<'_> {
    /// Whether an object of that namespace can name it.
    pub fn is_near(&self, namespace: &str) -> bool {
        self.kind.cluster_scoped() || self.namespace == namespace
    }

    /// Whether others may take that key; an optional one need not be there.
    pub fn has_key(&self, key: &str) -> bool {
        let keys: Vec<&str> = key_maps(self.kind.ty)
            .filter_map(|map| self.node.get(map)?.as_map())
            .flat_map(|map| map.entries.iter().map(|entry| &*entry.key))
            .collect();
        let secret_type = self.node.get("type").and_then(Node::as_str);
        keys.contains(&key) || is_filled_by_others(secret_type, keys.len())
    }

    /// The ports that it has, by name and number: of its containers, or its own.
    pub fn ports(&self) -> Vec<(Option<&str>, Option<i64>)> {
        let mut found = Vec::new();
        if has_pods(self.kind.ty) {
            ports(self.node, "containerPort", &mut found);
        } else if self.kind.id == KindId::Service {
            ports(self.node, "port", &mut found);
        }
        found
    }
}

/// The ports in an object, with their numbers in that field; those of init containers are not connected to.
fn ports<'n>(node: &'n Node<Place>, number: &str, found: &mut Vec<(Option<&'n str>, Option<i64>)>) {
    for key in ["spec", "template", "jobTemplate"] {
        if let Some(inner) = node.get(key) {
            ports(inner, number, found);
        }
    }
    let lists = node.get("containers").and_then(Node::as_list).map_or(&[][..], |list| &list.items);
    for holder in lists.iter().chain(std::iter::once(node)) {
        for port in holder.get("ports").and_then(Node::as_list).map_or(&[][..], |list| &list.items) {
            let name = port.get("name").and_then(Node::as_str);
            let number = match port.get(number).map(|node| &node.value) {
                Some(kubewright_core::Value::Number(kubewright_core::Number::Int(number))) => Some(*number),
                _ => None,
            };
            found.push((name, number));
        }
    }
}

/// A Rust name for each: the name of the object; of several of one name, the workload has it alone, and the others say their kind.
fn names(list: &[Constant<'_>]) -> Vec<String> {
    let plain: Vec<_> = list.iter().map(|constant| text::constant(constant.name)).collect();
    let mut same: BTreeMap<&str, Vec<&Constant<'_>>> = BTreeMap::new();
    for (constant, plain) in list.iter().zip(&plain) {
        same.entry(plain).or_default().push(constant);
    }
    let mut taken = BTreeSet::new();
    let mut names = vec![String::new(); list.len()];
    // Whoever may have the plain name has it before others look for one.
    for pass in [true, false] {
        for ((constant, plain), name) in list.iter().zip(&plain).zip(&mut names) {
            let same = same.get(plain.as_str()).map_or(&[][..], Vec::as_slice);
            let starts = plain.starts_with(|c: char| c.is_ascii_uppercase());
            let workload = same.iter().find(|other| has_pods(other.kind.ty));
            let first = workload.is_some_and(|it| it.index == constant.index);
            if (starts && (same.len() == 1 || first)) != pass {
                continue;
            }
            let kind = match constant.kind.id {
                KindId::ClusterRoleBinding => "CLUSTER_BINDING".to_owned(),
                KindId::HorizontalPodAutoscaler => "SCALER".to_owned(),
                KindId::NetworkPolicy => "POLICY".to_owned(),
                KindId::PersistentVolumeClaim => "CLAIM".to_owned(),
                KindId::PodDisruptionBudget => "BUDGET".to_owned(),
                KindId::RoleBinding => "BINDING".to_owned(),
                KindId::ServiceAccount => "ACCOUNT".to_owned(),
                _ => text::snake(constant.kind.kind).to_uppercase(),
            };
            let long = if starts { format!("{plain}_{kind}") } else { format!("{kind}_{plain}") };
            let spaced = format!("{}_{long}", text::constant(constant.namespace));
            let spaced = Some(spaced).filter(|spaced| spaced.starts_with(|c: char| c.is_ascii_uppercase()));
            let tries = Some(plain.clone()).filter(|_| pass).into_iter().chain([long.clone()]).chain(spaced);
            let numbered = (2..).map(|number| format!("{long}_{number}"));
            *name = tries.chain(numbered).find(|name| !taken.contains(name)).unwrap_or_default();
            taken.insert(name.clone());
        }
    }
    names
}
