//! Links: constants in the place of names.

use kubewright::read::Place;
use kubewright_core::link::{Selects, has_pods, selects};
use kubewright_core::schema::{Field, KindId, Ty, Type, generated, kind_of};
use kubewright_core::{Map, Node, Number, Value};

use super::Writer;
use crate::import::constants::Constant;
use crate::import::same::Context;
use crate::import::stands::{self, Part};
use crate::import::text;

impl<'a> Writer<'a> {
    /// The constant that stands for the value of a field, with what is taken of it.
    pub(super) fn linked(
        &self,
        owner: &'static Type,
        field: &'static Field,
        beside: &Map<Place>,
        node: &Node<Place>,
    ) -> Option<String> {
        if !self.short() {
            return None;
        }
        if matches!(field.ty, Ty::IntOrString) {
            return self.port(owner, field, node);
        }
        if let Ty::Object(ty) = field.ty
            && std::ptr::eq(ty, &generated::INGRESS_BACKEND)
        {
            return self.backend(owner, field, node);
        }
        if !stands::may_stand(owner, field) {
            return None;
        }
        let context = Context { owner, field: Some(field) };
        let pods = match selects(owner, field.json) {
            // A pod's own rules say the labels that it has.
            Some(Selects::Itself | Selects::Neighbors) => return None,
            Some(Selects::Pods) if beside.get("namespaceSelector").is_some() => return None,
            selects => selects == Some(Selects::Pods),
        };
        // The other object may be in the namespace that stands beside its name.
        let elsewhere = field.json != "namespace"
            && beside.get("namespace").and_then(Node::as_str).is_some_and(|space| space != self.namespace);
        let is_optional = beside.get("optional").is_some_and(|it| matches!(it.value, Value::Bool(true)));
        let mut found = self.standing(Part::Whole, context, node).filter(|constant| {
            !elsewhere
                && (is_optional || keys(beside).all(|key| constant.has_key(key)))
                && (owner.name != "IngressTLS" || is_certificate(constant))
                && (!pods || selects_known_ports(owner, beside, constant))
        });
        let constant = found.next()?;
        // Which of several is meant, nothing says.
        if pods && found.next().is_some() {
            return None;
        }
        self.name(constant)
    }

    /// The constant that stands for an element of a list.
    pub(super) fn constant_of(
        &self,
        owner: &'static Type,
        list: &'static Field,
        ty: &'static Type,
        node: &Node<Place>,
    ) -> Option<String> {
        if !self.short() {
            return None;
        }
        if !stands::may_stand_in_list(ty) {
            return None;
        }
        let context = Context { owner, field: Some(list) };
        // A binding of the cluster needs the namespace, which rustc would not see to be missing.
        let of_cluster = kind_of(owner).is_some_and(|kind| kind.cluster_scoped());
        let is_subject = std::ptr::eq(ty, &generated::rbac_v1::SUBJECT);
        let mut found = self.constants.list.iter().filter(|constant| {
            (is_subject || constant.is_near(self.namespace))
                && !(is_subject && of_cluster && constant.namespace.is_empty())
                && (ty.name != "LocalObjectReference" || is_registry(constant))
                && stands::value(constant, Part::Whole, context).is_some_and(|it| stands::equal(&it, node))
        });
        self.name(found.next()?)
    }

    /// The constant that stands for a volume.
    pub(super) fn constant_volume(&self, ty: &'static Type, node: &Node<Place>) -> Option<String> {
        if !self.short() {
            return None;
        }
        let mut found = self.standing(Part::Whole, Context { owner: ty, field: None }, node);
        self.name(found.next()?)
    }

    /// The key of a constant that stands for the source of a variable, which the field of that struct holds.
    pub(super) fn constant_key(
        &self,
        owner: &'static Type,
        field: &'static Field,
        node: &Node<Place>,
    ) -> Option<String> {
        if !self.short() {
            return None;
        }
        let source = node.get("configMapKeyRef").or_else(|| node.get("secretKeyRef"))?;
        let key = source.get("key").and_then(Node::as_str)?;
        let context = Context { owner, field: Some(field) };
        let mut found =
            self.standing(Part::Text(key), context, node).filter(|constant| constant.has_key(key));
        let name = self.name(found.next()?)?;
        Some(format!("{name}[{}]", plain(key)?))
    }

    /// A port of the workload that a Service selects.
    fn port(&self, owner: &'static Type, field: &'static Field, node: &Node<Place>) -> Option<String> {
        let of_service = std::ptr::eq(owner, &generated::SERVICE_PORT) && field.json == "targetPort";
        let constant = self.selected.get().filter(|_| of_service)?;
        let name = self.name(constant)?;
        match &node.value {
            Value::String(port) if constant.ports().iter().any(|(name, _)| *name == Some(port)) => {
                Some(format!("{name}[{}]", plain(port)?))
            }
            Value::Number(Number::Int(port)) if constant.ports().iter().any(|(_, it)| *it == Some(*port)) => {
                Some(format!("{name}[{port}]"))
            }
            _ => None,
        }
    }

    /// A port of a Service, as a backend.
    fn backend(&self, owner: &'static Type, field: &'static Field, node: &Node<Place>) -> Option<String> {
        let port = node.get("service")?.get("port")?;
        let part = match (port.get("name").and_then(Node::as_str), port.get("number").map(|it| &it.value)) {
            (Some(name), None) => Part::Text(name),
            (None, Some(Value::Number(Number::Int(number)))) => Part::Number(*number),
            _ => return None,
        };
        let has = |constant: &&Constant<'_>| {
            constant.ports().iter().any(|(name, number)| match part {
                Part::Text(text) => *name == Some(text),
                Part::Number(port) => *number == Some(port),
                Part::Whole => false,
            })
        };
        let context = Context { owner, field: Some(field) };
        let constant = self.standing(part, context, node).find(has)?;
        let name = self.name(constant)?;
        match part {
            Part::Text(text) => Some(format!("{name}[{}]", plain(text)?)),
            Part::Number(number) => Some(format!("{name}[{number}]")),
            Part::Whole => None,
        }
    }

    /// The constants near the object that stand for a value.
    fn standing<'n>(
        &self,
        part: Part<'n>,
        context: Context,
        node: &'n Node<Place>,
    ) -> impl Iterator<Item = &'a Constant<'a>> + use<'n, 'a> {
        let (constants, namespace) = (self.constants, self.namespace);
        constants.list.iter().filter(move |constant| {
            let is = stands::value(constant, part, context).is_some_and(|it| stands::equal(&it, node));
            is && constant.is_near(namespace)
        })
    }

    fn name(&self, constant: &Constant<'_>) -> Option<String> {
        constant.used.set(true);
        Some(constant.ident.clone())
    }

    /// The one workload that a Service selects, where it is a constant.
    pub(super) fn selected_by(&self, owner: &'static Type, map: &Map<Place>) -> Option<&'a Constant<'a>> {
        let field = owner.json_field("selector").filter(|_| std::ptr::eq(owner, &generated::SERVICE_SPEC))?;
        let selector = map.get("selector")?;
        let name = self.linked(owner, field, map, selector)?;
        self.constants.list.iter().find(|constant| constant.ident == name && has_pods(constant.kind.ty))
    }
}

/// A literal that needs no escape.
fn plain(key: &str) -> Option<String> {
    let literal = text::string(key);
    (!literal.contains('\\') && literal.starts_with('"')).then_some(literal)
}

/// The keys that are taken of what is named beside them.
fn keys(beside: &Map<Place>) -> impl Iterator<Item = &str> {
    let items = beside.get("items").and_then(Node::as_list).map_or(&[][..], |list| &list.items);
    let of_items = items.iter().filter_map(|item| item.get("key")?.as_str());
    beside.get("key").and_then(Node::as_str).into_iter().chain(of_items)
}

/// Whether the named ports that a Service connects to are ports of the workload.
fn selects_known_ports(owner: &'static Type, beside: &Map<Place>, constant: &Constant<'_>) -> bool {
    if !std::ptr::eq(owner, &generated::SERVICE_SPEC) {
        return true;
    }
    let ports = beside.get("ports").and_then(Node::as_list).map_or(&[][..], |list| &list.items);
    let known = constant.ports();
    let mut names = ports.iter().filter_map(|port| port.get("targetPort")?.as_str());
    names.all(|port| known.iter().any(|(name, _)| *name == Some(port)))
}

fn is_certificate(constant: &Constant<'_>) -> bool {
    let is_tls = constant.node.get("type").and_then(Node::as_str) == Some("kubernetes.io/tls");
    constant.kind.id != KindId::Secret
        || is_tls
        || ["tls.crt", "tls.key"].iter().all(|key| constant.has_key(key))
}

fn is_registry(constant: &Constant<'_>) -> bool {
    let kind = constant.node.get("type").and_then(Node::as_str);
    matches!(kind, Some("kubernetes.io/dockerconfigjson" | "kubernetes.io/dockercfg"))
}
