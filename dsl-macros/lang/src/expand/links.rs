//! What rustc is to see of links: the keys of an item are looked up while the program is compiled.

use kubewright_core::link::{Reference, Selects, Target, of_field, of_label, of_struct, of_type, selects};
use kubewright_core::schema::generated::{self, KINDS, NEWEST, OLDEST};
use kubewright_core::schema::{Field, Kind, KindId, Ty, Type, Version, kind_of};
use proc_macro2::{Ident, Literal as Token, Span, TokenStream};
use quote::{quote, quote_spanned};

use super::Expand;
use super::scalar::literal;
use super::taken::{self, Taken};
use crate::ast::{Body, Member};
use crate::parse::names_a_type;
use crate::place::Place;

impl Expand<'_> {
    /// The expression of a key of an item: a constant, so that a key that is not there does not compile.
    pub(super) fn key(&self, item: &TokenStream, key: &TokenStream) -> TokenStream {
        let at = Place::of(key, Span::call_site()).start;
        // All but the item at the key, where rustc then says that it is not there.
        let found = {
            let call = self.near(at, "key");
            quote_spanned!(at=> #call(#item, #key))
        };
        if names_a_type(item) || names_a_type(key) {
            return quote!(const { #found });
        }
        let ty = self.root.call("Key");
        // An item has no hygiene: a name that nobody else gives one.
        quote!({
            const __KEY: #ty = #found;
            __KEY
        })
    }

    /// What converts an expression where a field takes more of an object than any text, or any struct, has: its name, its kind,
    /// its labels. `said` is the kind that a field beside it says.
    pub(super) fn linking(
        &self,
        at: Span,
        owner: &'static Type,
        field: &'static Field,
        said: Option<&str>,
    ) -> Option<TokenStream> {
        let call = |name: &str, generics: TokenStream| {
            let name = self.near(at, name);
            quote_spanned!(at=> #name::<#generics>)
        };
        if let Some(selects) = selects(owner, field.json) {
            let field = self.field_type(field)?;
            let function = if selects == Selects::Namespaces { "namespaces" } else { "pods" };
            return Some(call(function, quote_spanned!(at=> #field, _)));
        }
        match field.ty {
            Ty::String => match names(owner, field.json, said)? {
                Names::Kind(kind) => Some(self.named(at, kind)?),
                Names::Any => Some(call("any_name", quote_spanned!(at=> _, _))),
            },
            Ty::Object(inner) => {
                let field_type = self.field_type(field)?;
                if std::ptr::eq(inner, &generated::INGRESS_BACKEND) {
                    return Some(call("backend", quote_spanned!(at=> #field_type, _)));
                }
                self.referring(at, inner, field.json, is_of_cluster(owner), field_type, &call)
            }
            _ => None,
        }
    }

    /// [`linking`](Self::linking) for an element of a list.
    pub(super) fn linking_element(&self, at: Span, field: &'static Field) -> Option<TokenStream> {
        let call = |name: &str, generics: TokenStream| {
            let name = self.near(at, name);
            quote_spanned!(at=> #name::<#generics>)
        };
        match field.ty {
            Ty::List(Ty::String) if field.json == "resourceNames" => {
                Some(call("any_name", quote_spanned!(at=> _, _)))
            }
            Ty::List(Ty::Object(inner)) => {
                self.referring(at, inner, field.json, false, self.type_path(inner), &call)
            }
            _ => None,
        }
    }

    /// What converts an expression to a struct that refers to an object by its kind.
    fn referring(
        &self,
        at: Span,
        inner: &'static Type,
        within: &str,
        of_cluster: bool,
        field: TokenStream,
        call: &dyn Fn(&str, TokenStream) -> TokenStream,
    ) -> Option<TokenStream> {
        let function = match of_struct(inner, within).map(|reference| reference.target) {
            Some(Target::Kind(_)) if !inner.name.ends_with("Reference") => return None,
            Some(Target::Kind(kind)) => {
                let kind = self.type_path(in_version(kind.kind(), self.version)?.ty);
                return Some(call("object_of", quote_spanned!(at=> #kind, #field, _)));
            }
            Some(Target::Role) if of_cluster => "cluster_role",
            Some(Target::Role) => "role",
            Some(Target::Scaled) => "scaled",
            Some(Target::Subject) => "subject",
            None if !describes(inner) => return None,
            None => "any_object",
        };
        Some(call(function, quote_spanned!(at=> #field, _)))
    }

    /// What converts the value of a label or an annotation that names an object.
    pub(super) fn linking_label(&self, at: Span, key: &str) -> Option<TokenStream> {
        self.named(at, of_label(key)?.kind())
    }

    /// What converts the name of an object of that kind.
    fn named(&self, at: Span, kind: &Kind) -> Option<TokenStream> {
        // What every version has says so itself.
        if kind.preferred && kind.is_in(OLDEST) && kind.is_in(NEWEST) {
            let named = self.near(at, &format!("named_{}", kind.kind));
            return Some(quote_spanned!(at=> #named::<_, _>));
        }
        let kind = self.type_path(in_version(kind, self.version)?.ty);
        let named = self.near(at, "named");
        Some(quote_spanned!(at=> #named::<#kind, _>))
    }

    /// The Rust type of a field that is a struct or a map of text.
    fn field_type(&self, field: &'static Field) -> Option<TokenStream> {
        let ty = match field.ty {
            Ty::Object(inner) if !field.boxed => self.type_path(inner),
            Ty::Map(Ty::String) => {
                quote!(::std::collections::BTreeMap<::std::string::String, ::std::string::String>)
            }
            _ => return None,
        };
        Some(if field.optional { quote!(::core::option::Option<#ty>) } else { ty })
    }

    /// Constants that do not compile where an item that the object names lacks what it takes of it.
    pub(super) fn checks(&self, body: &Body) -> TokenStream {
        let mut checks = TokenStream::new();
        self.level(body, &body.members, &mut checks);
        checks
    }

    /// The checks of the items of one branch. A name is held against the keys beside it and in the branches below: what stands
    /// around its branch may be meant for another name.
    fn level(&self, body: &Body, items: &[Member], checks: &mut TokenStream) {
        for item in items {
            match item {
                Member::Field { route, field, value, .. } => {
                    for (item, taken) in taken::of(body, items, body.owner(route), field, value) {
                        checks.extend(self.check(item, &taken));
                    }
                }
                Member::Flow(flow) => {
                    flow.branches().for_each(|branch| self.level(body, &branch.items, checks))
                }
                _ => {}
            }
        }
    }

    fn check(&self, item: &TokenStream, taken: &Taken<'_>) -> TokenStream {
        let (method, argument, at) = match taken {
            Taken::Key(kind, key, at) => ("key", quote_text(&[kind, key], *at), *at),
            Taken::PodPort(name, protocol, at) => ("pod_port", quote_text(&[name, protocol], *at), *at),
            Taken::ServicePort(name, at) => ("service_port", quote_text(&[name], *at), *at),
            Taken::ServicePortNumber(number, at) => {
                let number = literal(Token::i32_suffixed(*number), *at);
                ("service_port_number", quote!(#number), *at)
            }
            Taken::Certificate(at) => ("certificate", TokenStream::new(), *at),
            Taken::Registry(at) => ("registry", TokenStream::new(), *at),
        };
        let (known, method) = (self.near(at.start, "Item"), Ident::new(method, at.start));
        let has = quote_spanned!(at.start=> #known::new(#item).#method(#argument));
        if names_a_type(item) { quote!(const { #has };) } else { quote!(const _: () = #has;) }
    }
}

/// Texts as arguments, at a token of the user's.
fn quote_text(texts: &[&str], at: Place) -> TokenStream {
    let texts = texts.iter().map(|text| literal(Token::string(text), at));
    quote!(#(#texts),*)
}

/// What a text names.
enum Names {
    /// An object of that kind.
    Kind(&'static Kind),
    /// An object of a kind that is not known here.
    Any,
}

/// What a field of a struct names; `said` is the kind that the field `kind` says, where it stands as text.
fn names(owner: &'static Type, json: &str, said: Option<&str>) -> Option<Names> {
    if json == "namespace" || json.ends_with("Namespace") {
        return Some(Names::Kind(KindId::Namespace.kind()));
    }
    if json == "name" && describes(owner) {
        return match said {
            Some(said) => KINDS.iter().find(|kind| kind.preferred && kind.kind == said).map(Names::Kind),
            None => Some(Names::Any),
        };
    }
    match of_field(owner, json)?.target {
        Target::Kind(kind) => Some(Names::Kind(kind.kind())),
        Target::Role | Target::Scaled | Target::Subject => Some(Names::Any),
    }
}

/// Whether a struct refers to an object by its kind and name.
fn describes(ty: &'static Type) -> bool {
    let is_text = |json| ty.json_field(json).is_some_and(|field| matches!(field.ty, Ty::String));
    is_text("kind") && is_text("name")
}

/// Whether a struct is a kind whose objects are of the cluster.
fn is_of_cluster(ty: &'static Type) -> bool {
    kind_of(ty).is_some_and(Kind::cluster_scoped)
}

/// A kind as the version of Kubernetes has it: in the newest of the versions of its group. Without a version, one that all have.
fn in_version(kind: &Kind, version: Option<Version>) -> Option<&'static Kind> {
    let has = |known: &&Kind| match version {
        Some(version) => known.is_in(version),
        None => known.is_in(OLDEST) && known.is_in(NEWEST),
    };
    let same = KINDS.iter().filter(|known| (known.group, known.kind) == (kind.group, kind.kind));
    same.filter(has).max_by_key(|known| (known.preferred, known.version))
}

/// The reference that a struct is.
pub(crate) fn by_item(ty: &'static Type) -> Option<Reference> {
    of_type(ty).next()
}

/// The kind of what a reference names.
pub(crate) fn kind(reference: &Reference) -> &'static str {
    reference.kinds().next().map_or("", |kind| kind.kind().kind)
}
