//! [`ast`](crate::ast) to Rust: assignments and calls on `k8s-openapi` values, each user token once.
//!
//! Total: what was reported is left out, and kept for the editor, which sees what rustc does not.

use std::cell::Cell;
use std::collections::BTreeSet;

use kubewright_core::schema::{Field, Kind, Ty, Type, Version};
use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use quote::{ToTokens, quote, quote_spanned};

use crate::ast::{Body, Definition, Flow, Literal, Member, Route, Step, Value};
use crate::diagnostics::Diagnostics;
use crate::language::flattened;
use crate::parse::{NamePlace, Named, Word};
use crate::place::Place;
use crate::root::Root;

mod any;
mod base;
mod definition;
mod dotted;
pub(crate) mod links;
mod ports;
mod scalar;
mod taken;
mod value;

use base::Upon;

/// What expansions are made with.
#[derive(Debug)]
pub struct Expand<'r> {
    /// Where what they call is.
    root: &'r Root,
    /// The Kubernetes version of the types; `None` for any.
    version: Option<Version>,
    /// Whether something is called at a token of the user's.
    near: Cell<bool>,
}

impl<'r> Expand<'r> {
    /// Expands for the crate whose macro was called.
    pub fn new(root: &'r Root, version: Option<Version>) -> Self {
        Expand { root, version, near: Cell::new(false) }
    }

    /// The expression that makes the value, with its diagnostics and the files that it was made of.
    ///
    /// Messages come last: an editor that looks for a half-typed word in the expansion finds it only where nothing
    /// before it depends on the word.
    pub fn value(
        &self,
        body: &Body,
        diagnostics: Diagnostics,
        files: &[String],
        names: Named,
    ) -> TokenStream {
        let messages = diagnostics.into_tokens();
        let files = tracked(files);
        let names = self.names(names);
        let value = self.made(body);
        let import = self.import();
        if messages.is_empty() {
            return quote!({ #import #files #names #value });
        }
        let made = local("made");
        quote!({ #import #files #names let #made = #value; #messages #made })
    }

    /// The items that the definitions make, with their diagnostics and the files that they were made of.
    pub fn definitions(
        &self,
        definitions: &[Definition],
        diagnostics: Diagnostics,
        files: &[String],
        names: Named,
    ) -> TokenStream {
        let messages = diagnostics.into_tokens();
        let files = tracked(files);
        let names = self.names(names);
        let items = definitions.iter().map(|definition| self.definition(definition));
        // Where a value is expected, rustc stops here: this is what it says that it found.
        let at = definitions.first().map_or(Span::call_site(), |definition| definition.ident.span());
        let not_a_value = Ident::new("_an_item_is_not_a_value", Span::mixed_site().located_at(at));
        let not_a_value = quote_spanned!(at=> macro_rules! #not_a_value { () => {} });
        quote!(#not_a_value const _: () = { #files #names }; #(#items)* const _: () = { #messages };)
    }

    /// The expression of a key of an item, where it stands alone.
    pub fn key_alone(&self, item: &TokenStream, key: &TokenStream) -> TokenStream {
        let key = self.key(item, key);
        let import = self.import();
        quote!({ #import #key })
    }

    /// The path of what expansions call, at a token of the user's: rustc then says of it what it says of the token.
    ///
    /// `$crate` itself would bring the front into what rustc says; an import has no hygiene, and stands wholly at the token.
    fn near(&self, at: Span, name: &str) -> TokenStream {
        self.near.set(true);
        let (import, name) = (Ident::new("__kubewright", at), Ident::new(name, at));
        quote_spanned!(at=> #import::#name)
    }

    /// A call that rustc has nothing to say of.
    fn call(&self, name: &str, arguments: TokenStream) -> TokenStream {
        let path = self.root.call(name);
        quote!(#path(#arguments))
    }

    /// The import that [`near`](Self::near) needs, once, in the block around.
    fn import(&self) -> TokenStream {
        if !self.near.replace(false) {
            return TokenStream::new();
        }
        let private = self.root.private();
        quote!(
            #[allow(unused_imports)]
            use #private as __kubewright;
        )
    }

    /// Names that stand in several places, as variables that an editor sees and rustc does not: it goes from one to the
    /// other, and renames both.
    fn names(&self, names: Named) -> TokenStream {
        let elsewhere = names.elsewhere;
        // The words of a field, of which the editor offers all.
        let words: TokenStream = names
            .words
            .iter()
            .filter(|word| !word.values.is_empty())
            .map(|Word { ident, values }| {
                // Some values are no words.
                let values = values.iter().filter_map(|value| syn::parse_str::<Ident>(value).ok());
                quote!({ struct Words { #(#values: ()),* } let words: Words = loop {}; let _ = words.#ident; })
            })
            .collect();
        let places = names.into_sorted();
        let together =
            places.chunk_by(|one, other| (one.names, one.container) == (other.names, other.container));
        let block = |places: &[NamePlace]| {
            // Of a name that is declared as a string, or elsewhere, no variable stands for it.
            let declared = |ident: &Ident| {
                !elsewhere || places.iter().any(|other| other.declares && other.ident == *ident)
            };
            let statement = |NamePlace { declares, ident, .. }: &NamePlace| match declares {
                true => quote!(let #ident = ();),
                false if declared(ident) => quote!(let _ = #ident;),
                false => TokenStream::new(),
            };
            let used = places.iter().any(|place| !place.declares && declared(&place.ident));
            let statements: TokenStream = places.iter().map(statement).collect();
            used.then(|| quote!({ #statements }))
        };
        let blocks: TokenStream = together.filter_map(block).chain([words]).collect();
        if blocks.is_empty() { blocks } else { self.for_editor(blocks) }
    }

    pub(super) fn type_path(&self, ty: &'static Type) -> TokenStream {
        let segments =
            ty.module.split("::").chain([ty.name]).map(|segment| Ident::new(segment, Span::mixed_site()));
        let root = self.root;
        quote!(#root::k8s #(:: #segments)*)
    }

    /// An expression that makes an object.
    fn made(&self, body: &Body) -> TokenStream {
        let (this, object) = (this(), local("object"));
        let statements = self.contents(body);
        let empty = self.empty(body.ty);
        if statements.is_empty() {
            return empty;
        }
        quote!({
            let mut #object = #empty;
            {
                let #this = &mut #object;
                #statements
            }
            #object
        })
    }

    /// An object that nothing is set of.
    fn empty(&self, ty: &'static Type) -> TokenStream {
        let path = self.type_path(ty);
        let fields =
            || ty.fields().iter().filter(|field| self.version.is_none_or(|version| field.is_in(version)));
        // A time has no default; that it must be said is a rule.
        if !fields().any(needs_time) {
            return quote!(<#path as ::core::default::Default>::default());
        }
        let values = fields().map(|field| {
            let name = Ident::new(field.rust, Span::mixed_site());
            let value = match field.ty {
                Ty::Time if !field.optional => self.call("time", quote!("")),
                Ty::MicroTime if !field.optional => self.call("micro_time", quote!("")),
                _ => quote!(::core::default::Default::default()),
            };
            quote!(#name: #value)
        });
        quote!(#path { #(#values),* })
    }

    /// The value of a field that is an object, a list or a map, to be filled.
    fn filled(&self, place: TokenStream, field: &'static Field) -> TokenStream {
        match field.ty {
            Ty::Object(ty) if field.optional && ty.fields().iter().any(needs_time) => {
                let empty = self.empty(ty);
                quote!(#place.get_or_insert_with(|| #empty))
            }
            _ => filled(place, field),
        }
    }

    /// The statements of an object, and what the compiler is to see of its links.
    fn contents(&self, body: &Body) -> TokenStream {
        let mut statements = match self.upon_base(body) {
            Some(statements) => statements,
            None => self.items(body, &body.members, &Upon::default()),
        };
        statements.extend(self.checks(body));
        statements
    }

    fn items(&self, body: &Body, items: &[Member], upon: &Upon) -> TokenStream {
        items.iter().map(|item| self.item(body, item, upon)).collect()
    }

    fn item(&self, body: &Body, item: &Member, upon: &Upon) -> TokenStream {
        let this = this();
        match item {
            Member::Field { route, field, name, value } => {
                let field_name = Ident::new(field.rust, name.span());
                let target = self.through(body.ty, route);
                let owner = body.owner(route);
                let said = || kind_said(body, owner).filter(|_| field.json == "name");
                let place = quote!(#target.#field_name);
                let mut statements = self.replaces(item, &place, upon);
                statements.extend(self.assign(owner, place, field, value, said()));
                statements
            }
            Member::Present { route } => {
                let target = self.through(body.ty, route);
                quote!(let _ = &#target;)
            }
            Member::Element { route, field, keyword, value: Value::Object(inner) } => {
                let list = self.list(&self.through(body.ty, route), field, keyword.span());
                let value = self.made(inner);
                quote!(#list.push(#value);)
            }
            Member::Element { .. } => TokenStream::new(),
            Member::Splice { route, field: Some((field, keyword)), expr } => {
                let list = self.list(&self.through(body.ty, route), field, keyword.span());
                let added = self.call("extend", quote!(&mut *#list, #expr));
                quote!(#added;)
            }
            Member::Extend { route, field, name, expr } => {
                let owner = self.through(body.ty, route);
                let list = self.list(&owner, field, name.span());
                let value = self.near(Place::of(expr, Span::call_site()).start, "value");
                let added = self.call("add", quote!(&mut *#list, #value(#expr)));
                let field = Ident::new(field.rust, name.span());
                let replaces = self.replaces(item, &quote!(#owner.#field), upon);
                quote!(#replaces #added;)
            }
            Member::Splice { route, field: None, expr } => {
                let into = self.of_elements(body.ty, route, this);
                let added = self.behind(into, expr, "__splice", TokenStream::new());
                quote!(#added;)
            }
            // It comes first.
            Member::Base { .. } => TokenStream::new(),
            Member::Apply { expr, .. } => {
                let at = Place::of(expr, Span::call_site()).start;
                let field = (body.ty.name == "EnvVar").then(|| self.field_of_constant(expr)).flatten();
                let expr = field.as_ref().unwrap_or(expr);
                let call = match body.ty.name {
                    "EnvVar" => self.near(at, "env_value"),
                    "Volume" => self.near(at, "volume_value"),
                    "DownwardAPIVolumeFile" => self.near(at, "downward_file"),
                    _ => {
                        let (apply, ty) = (self.near(at, "apply"), self.type_path(body.ty));
                        quote_spanned!(at=> #apply::<#ty, _>)
                    }
                };
                quote!(#call(#expr, &mut *#this);)
            }
            Member::Flow(flow) => self.flow(flow, &mut |items| self.items(body, items, upon)),
            Member::Statement(tokens) => quote!(#[allow(unused)] #tokens),
            Member::Partial { tokens, words } => self.half_typed(tokens, words),
        }
    }

    fn flow<T>(&self, flow: &Flow<T>, expand: &mut dyn FnMut(&[T]) -> TokenStream) -> TokenStream {
        match flow {
            Flow::For { head, body } => {
                let body = expand(&body.items);
                quote!(#head { #body })
            }
            Flow::If { branches } => branches
                .iter()
                .map(|(head, branch)| {
                    let body = expand(&branch.items);
                    quote!(#head { #body })
                })
                .collect(),
        }
    }

    /// The place that a route leads to.
    fn through(&self, owner: &'static Type, route: &Route) -> TokenStream {
        self.steps(owner, route, this()).0
    }

    /// The place that a route leads to, and whether it is a reference.
    fn steps(&self, mut owner: &'static Type, route: &Route, from: Ident) -> (TokenStream, bool) {
        let mut place = from.into_token_stream();
        let mut is_reference = true;
        for step in route {
            // A flattened field is not what the token says: an editor does not go there.
            let span = if step.flat { Span::mixed_site() } else { step.place.start };
            let name = Ident::new(step.field.rust, span);
            // Whether it is an `Option` depends on the version.
            let field = owner.rust_field_in(step.field.rust, self.version).unwrap_or(step.field);
            owner = field.ty.object().unwrap_or(owner);
            is_reference = field.optional;
            place = if field.optional {
                quote!(#place.#name.get_or_insert_default())
            } else {
                quote!(#place.#name)
            };
        }
        (place, is_reference)
    }

    /// The object that a route leads to, by `&mut`.
    fn reached(&self, owner: &'static Type, route: &Route, from: Ident) -> TokenStream {
        match self.steps(owner, route, from) {
            (place, true) => quote!(&mut *#place),
            (place, false) => quote!(&mut #place),
        }
    }

    /// The object whose lists ready-made elements find, by `&mut`: those of an object are in its `spec`.
    fn of_elements(&self, owner: &'static Type, route: &Route, from: Ident) -> TokenStream {
        let spec = flattened(owner).find(|field| field.json == "spec").filter(|_| route.is_empty());
        let step = spec.map(|field| Step { field, place: Span::mixed_site().into(), flat: true });
        self.reached(owner, &route.iter().cloned().chain(step).collect(), from)
    }

    /// The list of a field, by `&mut`.
    fn list(&self, owner: &TokenStream, field: &'static Field, span: Span) -> TokenStream {
        let name = Ident::new(field.rust, span);
        filled(quote!(#owner.#name), field)
    }

    /// Tokens that rustc drops and rust-analyzer sees, so that completion works in what is half-typed.
    ///
    /// The user's crate decides: only for those that are worked on does rust-analyzer set its `cfg`. Tokens that are no Rust may
    /// stand in the call of a macro.
    fn for_editor(&self, tokens: TokenStream) -> TokenStream {
        let root = self.root;
        quote!(
            #[allow(unexpected_cfgs)]
            {
                #[cfg(rust_analyzer)]
                #root::__editor! { #tokens }
            }
        )
    }

    /// An item that could not be read: a field of the object, as far as it goes.
    fn half_typed(&self, tokens: &TokenStream, words: &BTreeSet<&'static str>) -> TokenStream {
        let this = this();
        match tokens.clone().into_iter().next() {
            Some(TokenTree::Ident(_)) if !words.is_empty() => {
                let words = words.iter().map(|word| Ident::new(word, Span::mixed_site()));
                self.for_editor(
                    quote!(struct Words { #(#words: ()),* } let words: Words = loop {}; words.#tokens;),
                )
            }
            Some(TokenTree::Ident(_)) => self.for_editor(quote!(#this.#tokens;)),
            Some(_) => self.for_editor(tokens.clone()),
            None => TokenStream::new(),
        }
    }
}

/// Says that the Kubernetes version of this build does not have the kind.
pub fn not_in(kind: &Kind, version: Version) -> TokenStream {
    let Kind { kind: name, api_version, since, until, .. } = kind;
    let (exists, other) = if version.0 < *since { ("since", since) } else { ("up to", until) };
    let message = format!(
        "`{name}` of `{api_version}` exists {exists} Kubernetes 1.{other}, and this build is for 1.{}\n\
         help: select the feature `v1_{other}` of `kubewright`",
        version.0
    );
    quote!(::core::compile_error! { #message })
}

/// Items that make rustc read the files: where one changes, Cargo compiles again.
fn tracked(files: &[String]) -> TokenStream {
    let file = |path: &String| {
        let path = if std::path::Path::new(path).is_absolute() {
            quote!(#path)
        } else {
            quote!(::core::concat!(::core::env!("CARGO_MANIFEST_DIR"), "/", #path))
        };
        quote!(
            const _: &[u8] = ::core::include_bytes!(#path);
        )
    };
    files.iter().map(file).collect()
}

/// The kind that the field `kind` of a struct says, where it stands as text.
fn kind_said<'b>(body: &'b Body, owner: &'static Type) -> Option<&'b str> {
    body.members.iter().find_map(|item| match item {
        Member::Field {
            route, field, value: Value::Literal { literal: Literal::Text(text), .. }, ..
        } if field.json == "kind" && std::ptr::eq(body.owner(route), owner) => Some(&**text),
        _ => None,
    })
}

/// The local that statements assign to.
fn this() -> Ident {
    local("this")
}

/// A local that no expression of the user can see, whatever its own are called.
fn local(name: &str) -> Ident {
    Ident::new(name, Span::mixed_site())
}

/// Whether a field is a time that must be there.
fn needs_time(field: &Field) -> bool {
    !field.optional && matches!(field.ty, Ty::Time | Ty::MicroTime)
}

/// The value of a field that is a list or a map, or an object that has a default, to be filled.
fn filled(place: TokenStream, field: &'static Field) -> TokenStream {
    if field.optional { quote!(#place.get_or_insert_default()) } else { quote!((&mut #place)) }
}
