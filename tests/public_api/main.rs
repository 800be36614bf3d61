//! Holds the public interface of `kubewright`, so that a break is seen: `UPDATE_API=1 cargo test --test public_api` writes it anew.
//!
//! Read off the sources: each line is a public item, with the file that has it. What macros of the crate make is not in it, save
//! the names of the exported macros.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use quote::{ToTokens, quote};
use syn::{ImplItem, Item, TraitItem, Visibility};

/// Where the interface is written down.
const FILE: &str = "public_api/kubewright.txt";

#[test]
fn the_public_interface_is_the_one_that_is_written_down() {
    let sources = kubewright_tests::path("dsl/src");
    let mut lines = BTreeSet::new();
    walk(&sources, &sources, &mut lines);
    let text: String = lines.into_iter().map(|line| line + "\n").collect();
    if std::env::var_os("UPDATE_API").is_some() {
        fs::write(FILE, &text).expect("the interface can be written down");
    }
    let known = fs::read_to_string(FILE).expect("the interface is written down");
    let (known, now): (BTreeSet<_>, BTreeSet<_>) = (known.lines().collect(), text.lines().collect());
    let gone: Vec<_> = known.difference(&now).collect();
    let new: Vec<_> = now.difference(&known).collect();
    assert!(gone.is_empty() && new.is_empty(), "gone: {gone:#?}\nnew: {new:#?}\nUPDATE_API=1 writes it anew");
}

/// The items of every file, but for what is behind the macros and not for use by hand.
fn walk(root: &Path, directory: &Path, lines: &mut BTreeSet<String>) {
    let entries = fs::read_dir(directory).expect("a directory of sources");
    let paths: BTreeSet<PathBuf> = entries.map(|entry| entry.expect("an entry").path()).collect();
    for path in paths {
        let name = path.strip_prefix(root).expect("below the root").display().to_string();
        if path.is_dir() && name != "private" {
            walk(root, &path, lines);
        } else if path.extension().is_some_and(|extension| extension == "rs") && !name.ends_with("tests.rs") {
            let text = fs::read_to_string(&path).expect("a source is text");
            // What the generator writes is held by the schema; of the macros, their names.
            if text.contains("Do not edit") && name != "macros.rs" {
                continue;
            }
            let file = syn::parse_file(&text).unwrap_or_else(|error| panic!("{name}: {error}"));
            for item in &file.items {
                for line in public(item) {
                    lines.insert(format!("{name}: {line}"));
                }
            }
        }
    }
}

fn is_public(visibility: &Visibility) -> bool {
    matches!(visibility, Visibility::Public(_))
}

fn public(item: &Item) -> Vec<String> {
    match item {
        Item::Fn(item) if is_public(&item.vis) => vec![text(&item.sig)],
        Item::Const(item) if is_public(&item.vis) => {
            let (name, ty) = (&item.ident, &item.ty);
            vec![text(quote!(const #name: #ty))]
        }
        Item::Type(item) if is_public(&item.vis) => {
            let (name, generics, ty) = (&item.ident, &item.generics, &item.ty);
            vec![text(quote!(type #name #generics = #ty))]
        }
        Item::Use(item) if is_public(&item.vis) => {
            let tree = &item.tree;
            vec![text(quote!(use #tree))]
        }
        Item::Struct(item) if is_public(&item.vis) => {
            let (name, generics) = (&item.ident, &item.generics);
            let fields = item.fields.iter().filter(|field| is_public(&field.vis));
            let fields = fields.map(|field| {
                let (field, ty) = (&field.ident, &field.ty);
                text(quote!(struct #name::#field: #ty))
            });
            std::iter::once(text(quote!(struct #name #generics))).chain(fields).collect()
        }
        Item::Enum(item) if is_public(&item.vis) => {
            let (name, generics) = (&item.ident, &item.generics);
            let variants = item.variants.iter().map(|variant| {
                let (variant, fields) = (&variant.ident, &variant.fields);
                text(quote!(enum #name::#variant #fields))
            });
            std::iter::once(text(quote!(enum #name #generics))).chain(variants).collect()
        }
        Item::Trait(item) if is_public(&item.vis) => {
            let (name, generics, bounds) = (&item.ident, &item.generics, &item.supertraits);
            let functions = item.items.iter().filter_map(|member| match member {
                TraitItem::Fn(function) => {
                    let signature = &function.sig;
                    Some(text(quote!(trait #name #signature)))
                }
                _ => None,
            });
            std::iter::once(text(quote!(trait #name #generics: #bounds))).chain(functions).collect()
        }
        Item::Macro(item) if item.attrs.iter().any(|attribute| attribute.path().is_ident("macro_export")) => {
            item.ident.iter().map(|name| format!("macro {name}!")).collect()
        }
        Item::Impl(item) => {
            let (generics, ty) = (&item.generics, &item.self_ty);
            if let Some((of, _)) = &item.trait_ {
                return vec![text(quote!(impl #generics #of for #ty))];
            }
            let functions = item.items.iter().filter_map(|member| match member {
                ImplItem::Fn(function) if is_public(&function.vis) => {
                    let signature = &function.sig;
                    Some(text(quote!(#ty #signature)))
                }
                ImplItem::Const(constant) if is_public(&constant.vis) => {
                    let (name, of) = (&constant.ident, &constant.ty);
                    Some(text(quote!(#ty const #name: #of)))
                }
                _ => None,
            });
            functions.collect()
        }
        _ => Vec::new(),
    }
}

/// Tokens on one line.
fn text(tokens: impl ToTokens) -> String {
    let text = tokens.to_token_stream().to_string();
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
