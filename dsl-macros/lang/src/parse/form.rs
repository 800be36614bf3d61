//! How a value is written, by its type: what a help text shows.

use kubewright_core::decode::article;
use kubewright_core::schema::{Field, Ty, Type, generated};

use proc_macro2::TokenStream;
use quote::ToTokens as _;
use syn::parse::Parser as _;
use syn::punctuated::Punctuated;
use syn::{Expr, Lit, Token};

use super::reference;
use super::resolve::rust_name;
use super::value::Expected;
use crate::ast::Literal;
use crate::language::{Keyword, keyword_of};

/// How the list of a field is written.
pub fn list(field: Option<&'static Field>, ty: Ty) -> String {
    let name = field.map_or("list", rust_name);
    match ty {
        Ty::List(Ty::Object(element)) => match field.and_then(keyword_of) {
            Some(keyword) => {
                let form = element_form(keyword, element, None);
                format!("write {form}, or a list: `{name}: [{{ {}: … }}]`", keyword.name)
            }
            None => format!("write `{name}: [{}]`", object(element)),
        },
        Ty::List(Ty::String) => format!("write `{name}: [\"…\", \"…\"]`"),
        Ty::List(_) => format!("write `{name}: [1, 2]`"),
        // An element alone.
        Ty::Object(_) => format!("write `{name}: {{ … }}`, or the elements of a list in `[…]`"),
        _ => format!("write `{name}: {{ … }}`"),
    }
}

/// How an element is written: `port NAME: 80` for a port, and what was written in its place.
pub fn element(field: Option<&'static Field>, ty: &'static Type, literal: Option<&Literal>) -> String {
    match field.and_then(keyword_of) {
        Some(keyword) => format!("write {}", element_form(keyword, ty, literal)),
        None => format!("write {}", unnamed_forms(ty, literal).join(" or ")),
    }
}

/// How an element without a name may be written, with the text that stood in its place.
fn unnamed_forms(ty: &'static Type, literal: Option<&Literal>) -> Vec<String> {
    let Some(Literal::Text(text)) = literal else { return vec![format!("`{}`", object(ty))] };
    let references: Vec<_> = reference::words(ty).map(|word| format!("`{word}({text:?})`")).collect();
    if !references.is_empty() {
        return references;
    }
    match named_by(ty) {
        Some(field) => vec![format!("`{{ {}: {text:?} }}`", rust_name(field))],
        None => vec![format!("`{}`", object(ty))],
    }
}

/// The field that a text in place of the object is likely meant for: the name, or the only one that must be there.
fn named_by(ty: &'static Type) -> Option<&'static Field> {
    let mut required = ty.fields().iter().filter(|field| !field.optional);
    match (required.next(), required.next()) {
        (Some(only), None) => Some(only),
        (None, None) => ty.json_field("name"),
        _ => None,
    }
    .filter(|field| matches!(field.ty, Ty::String))
}

fn element_form(keyword: &'static Keyword, ty: &'static Type, literal: Option<&Literal>) -> String {
    let word = keyword.word;
    if keyword.unnamed && !matches!(word, "rule" | "path") {
        let needed = |field: &&Field| !field.optional && field.rust != keyword.name;
        let mut fields = ty.fields().iter().filter(needed).map(|field| format!("{}: …", rust_name(field)));
        return match (keyword.value, fields.next()) {
            (Some(_), _) => format!("`{word} NAME: …`"),
            (None, Some(first)) => format!("`{word} NAME {{ {first} }}`"),
            (None, None) => format!("`{word} NAME {{ … }}`"),
        };
    }
    let number = match literal {
        Some(Literal::Int(_, text)) => Some(text.as_str()),
        _ => None,
    };
    let text = match literal {
        Some(Literal::Text(text)) => Some(text.as_str()),
        _ => None,
    };
    match word {
        "port" => match text.and_then(|text| text.rsplit_once(':')) {
            // As docker has it: the port of the node first.
            Some((host, port)) => {
                format!("`port NAME: {port}`; `host_port: {host}` is one of the node itself")
            }
            None => format!("`port NAME: {}`", number.or(text).unwrap_or("80")),
        },
        "env" => match text.and_then(|text| text.split_once('=')) {
            Some((name, value)) => format!("`env {name}: {value:?}`"),
            None => format!("`env {}: \"…\"`", text.unwrap_or("NAME")),
        },
        "mount" => match text.and_then(|text| text.split_once(':')) {
            Some((name, path)) => format!("`mount {name}: {path:?}`"),
            None => format!("`mount VOLUME: {:?}`", text.unwrap_or("/path")),
        },
        "device" => format!("`device VOLUME: {:?}`", text.unwrap_or("/dev/…")),
        "item" if keyword.value.is_some() => format!("`item {:?}: \"path\"`", text.unwrap_or("key")),
        "item" => format!("`item {:?}: field(metadata.labels)`", text.unwrap_or("path")),
        "image_pull_secret" => {
            match text.filter(|text| syn::parse_str::<proc_macro2::Ident>(text).is_err()) {
                Some(text) => format!("`image_pull_secret {text:?}`"),
                None => format!("`image_pull_secret {}`", text.unwrap_or("NAME")),
            }
        }
        "volume" => match text.filter(|text| text.starts_with('/')) {
            Some(path) => {
                format!("`volume NAME: host_path {{ path: {path:?} }}`, or `volume NAME: empty_dir`")
            }
            None => "`volume NAME: empty_dir`".to_owned(),
        },
        "container" | "init_container" => format!("`{word} NAME {{ image: {:?} }}`", text.unwrap_or("…")),
        "path" => format!(
            "`path {:?}: SERVICE[\"http\"]`, or with the fields of a path in braces",
            text.unwrap_or("/")
        ),
        "rule" => format!("`rule {:?} {{ path \"/\": … }}`", text.unwrap_or("HOST")),
        _ => format!("`{word} {} {{ … }}`", text.map_or("NAME".to_owned(), |text| format!("{text:?}"))),
    }
}

/// How an object is written: with its first fields that must be there, or its first one.
pub fn object(ty: &'static Type) -> String {
    let mut names: Vec<_> =
        ty.fields().iter().filter(|field| !field.optional).map(rust_name).take(2).collect();
    if names.is_empty() {
        names.extend(ty.fields().first().map(rust_name));
    }
    let fields: Vec<_> = names.iter().map(|name| format!("{name}: …")).collect();
    if fields.is_empty() { "{}".to_owned() } else { format!("{{ {} }}", fields.join(", ")) }
}

/// How the map of a field is written, with the literal that stood in its place.
pub fn map(field: Option<&'static Field>, element: Ty, literal: Option<&Literal>) -> String {
    let name = field.map_or("map", rust_name);
    match (element, literal) {
        (Ty::Quantity, Some(Literal::Unit(text) | Literal::Int(_, text) | Literal::Float(_, text))) => {
            let resource = if text.ends_with('i') || text.ends_with('G') || text.ends_with('M') {
                "memory"
            } else {
                "cpu"
            };
            format!("write `{name}: {{ {resource}: {text} }}`")
        }
        (Ty::Quantity, _) => format!("write `{name}: {{ cpu: 250m }}`"),
        (_, Some(Literal::Text(text))) => match text.split_once('=').or_else(|| text.split_once(':')) {
            Some((key, value)) => format!("write `{name}: {{ {:?}: {:?} }}`", key.trim(), value.trim()),
            None => format!("write `{name}: {{ KEY: {text:?} }}`"),
        },
        _ => format!("write `{name}: {{ KEY: … }}`"),
    }
}

/// What an object is called, with its article.
pub fn what(ty: &'static Type) -> String {
    format!("{} `{}`", article(ty.name), ty.name)
}

/// How an element that is an object is written behind its name.
pub fn element_object(keyword: &'static Keyword, literal: Option<&Literal>) -> String {
    let word = keyword.word;
    match (word, literal) {
        ("volume", Some(Literal::Text(text))) if text.starts_with('/') => {
            format!("write `volume NAME: host_path {{ path: {text:?} }}`, or `volume NAME: empty_dir`")
        }
        ("volume", _) => "write `volume NAME: empty_dir`, or another source".to_owned(),
        (_, Some(Literal::Text(_))) if keyword.unnamed => format!("write `{word} NAME {{ … }}`"),
        ("item", _) => "write `item \"path\": field(metadata.labels)`".to_owned(),
        (_, Some(Literal::Text(text))) => format!("write `{word} NAME {{ image: {text:?} }}`"),
        _ => format!("write `{word} NAME {{ … }}`"),
    }
}

/// How an object that was written as a call is written: `http_get { path: "/live", port: 80 }`.
pub fn call(field: &'static Field, ty: &'static Type, arguments: TokenStream) -> String {
    /// The fields that the arguments of a call are meant for.
    const ARGUMENTS: &[(&str, &[&str])] = &[
        ("http_get", &["path", "port"]),
        ("tcp_socket", &["port"]),
        ("grpc", &["port"]),
        ("host_path", &["path"]),
        ("persistent_volume_claim", &["claim_name"]),
        ("nfs", &["server", "path"]),
        ("config_map", &["name"]),
        ("secret", &["secret_name"]),
        ("sleep", &["seconds"]),
        ("empty_dir", &[]),
    ];
    let name = rust_name(field);
    let arguments = Punctuated::<Expr, Token![,]>::parse_terminated.parse2(arguments).unwrap_or_default();
    if name == "exec" {
        let words: Vec<_> = arguments.iter().map(|word| word.to_token_stream().to_string()).collect();
        return if words.is_empty() {
            "exec [\"…\"]".to_owned()
        } else {
            format!("exec [{}]", words.join(", "))
        };
    }
    let Some((_, names)) = ARGUMENTS.iter().find(|(known, _)| *known == name) else {
        return format!("{name} {}", object(ty));
    };
    // A string is no port, and a number no path.
    let fits = |name: &str, value: &Expr| {
        let is_text = matches!(value, Expr::Lit(lit) if matches!(lit.lit, Lit::Str(_)));
        let is_number = matches!(value, Expr::Lit(lit) if matches!(lit.lit, Lit::Int(_)));
        match name {
            "port" | "seconds" => !is_text,
            _ => !is_number,
        }
    };
    let mut names = names.iter().peekable();
    let mut fields = Vec::new();
    for value in &arguments {
        while names.peek().is_some_and(|name| !fits(name, value)) {
            names.next();
        }
        if let Some(name) = names.next() {
            fields.push(format!("{name}: {}", value.to_token_stream()));
        }
    }
    match fields.as_slice() {
        [] if name == "empty_dir" => name.to_owned(),
        [] => format!("{name} {}", object(ty)),
        fields => format!("{name} {{ {} }}", fields.join(", ")),
    }
}

/// What is wrong with a literal where a value of another type is expected, as far as the macro knows more than the rules; and help.
pub fn wrong_literal(literal: &Literal, expected: Expected) -> Option<(String, Option<String>)> {
    let name = expected.field.map(rust_name);
    let given = match literal {
        Literal::Text(_) => "a string",
        Literal::Bytes(_) => "bytes",
        Literal::Bool(_) => "a boolean",
        Literal::Int(..) | Literal::Float(..) | Literal::Unit(_) => "a number",
        Literal::Null => return None,
    };
    Some(match (expected.ty, literal) {
        (Ty::Object(ty), _) => {
            let in_list = expected.field.is_some_and(|field| matches!(field.ty, Ty::List(_)));
            let message = match (name, in_list) {
                (Some(name), true) => {
                    format!("an element of `{name}` is an object ({}), not {given}", ty.name)
                }
                (Some(name), false) => format!("`{name}` is an object ({}), not {given}", ty.name),
                (None, _) => format!("expected an object ({}), not {given}", ty.name),
            };
            let help = match (in_list, name) {
                (true, _) => element(expected.field, ty, Some(literal)),
                (false, Some(name)) if ty.rust_field("http_get").is_some() => {
                    let handler = match literal {
                        Literal::Text(text) if text.starts_with('/') => {
                            format!("http_get {{ path: {text:?}, port: … }}")
                        }
                        Literal::Text(text) if text.contains("://") => http_get(text),
                        Literal::Text(text) => format!("exec [{text:?}]"),
                        Literal::Int(_, text) => {
                            format!("tcp_socket {{ port: {text} }}` or `http_get {{ port: {text} }}")
                        }
                        _ => "http_get { port: … }".to_owned(),
                    };
                    format!("write `{name}: {handler}`")
                }
                (false, Some(name)) => match special(name, ty, literal) {
                    Some(form) => format!("write {form}"),
                    None => format!("write `{name}: {}`", object(ty)),
                },
                (false, None) => format!("write `{}`", object(ty)),
            };
            (message, Some(help))
        }
        (Ty::List(Ty::Object(ty)), _) => {
            let message = format!("`{}` is a list, not {given}", name.unwrap_or("it"));
            let help = match (name, expected.field.and_then(keyword_of)) {
                (Some(name), None) => {
                    let forms = unnamed_forms(ty, Some(literal));
                    let forms: Vec<_> =
                        forms.iter().map(|form| format!("`{name}: [{}]`", form.trim_matches('`'))).collect();
                    format!("write {}", forms.join(" or "))
                }
                _ => element(expected.field, ty, Some(literal)),
            };
            (message, Some(help))
        }
        (Ty::Map(element), _) => {
            let message = format!("`{}` is a map, not {given}", name.unwrap_or("it"));
            (message, Some(map(expected.field, *element, Some(literal))))
        }
        (Ty::Quantity, _) => return None,
        (Ty::Int32 | Ty::Int64, Literal::Text(text)) => {
            let digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
            let octal = text.strip_prefix('0').filter(|octal| digits(octal));
            match (text.rsplit_once(':'), octal) {
                // As docker has it: the port of the node first.
                (Some((host, port)), _) if digits(host) && digits(port) => (
                    format!("`{text}` is two ports, where one is expected"),
                    Some(two_ports(expected.field, host, port)),
                ),
                _ if name.is_some_and(|name| name.contains("seconds")) && seconds(text).is_some() => {
                    let seconds = seconds(text).unwrap_or_default();
                    let help = format!("seconds are written without a unit and without quotes: `{seconds}`");
                    ("must be an integer, not a string".to_owned(), Some(help))
                }
                _ if protocol(text).is_some() => {
                    let (port, protocol) = protocol(text).unwrap_or_default();
                    let help = format!("write `{port}`; `protocol: {protocol}` is a field of its own");
                    (format!("`{text}` is a port and a protocol, where a port is expected"), Some(help))
                }
                (_, Some(octal)) => {
                    let help = format!("leave out the quotes: `{text}` is `0o{octal}`, octal");
                    ("must be an integer, not a string".to_owned(), Some(help))
                }
                _ => return None,
            }
        }
        (Ty::Int32 | Ty::Int64, Literal::Unit(text)) => {
            let message = format!("`{text}` is a number with a unit, which this field does not take");
            let help = match name.filter(|name| name.contains("seconds")).and_then(|_| seconds(text)) {
                Some(seconds) => format!("seconds are written without a unit: `{seconds}`"),
                None => {
                    let number = text.trim_end_matches(|char: char| !char.is_ascii_digit());
                    format!("write the number alone: `{number}`")
                }
            };
            (message, Some(help))
        }
        (_, Literal::Unit(text)) => {
            let message = format!("`{text}` is a number with a unit, which this field does not take");
            (message, Some(format!("write `{text:?}`")))
        }
        (Ty::Bytes, _) => return None,
        (_, Literal::Bytes(_)) => {
            ("expected text, not bytes".to_owned(), Some("text is written without `b`".to_owned()))
        }
        _ => return None,
    })
}

/// What is said of two ports where one is expected: of a Service the first is its own, of a container the second.
pub fn two_ports(field: Option<&'static Field>, first: &str, second: &str) -> String {
    let of_service = generated::SERVICE_PORT.rust_field("port");
    match field.zip(of_service).is_some_and(|(field, own)| std::ptr::eq(field, own)) {
        true => format!("write `{{ port: {first}, target_port: {second} }}`"),
        false => format!("write `{second}`; `host_port: {first}` is one of the node itself"),
    }
}

/// A port and the protocol behind it, as docker has it: `53/udp`.
pub fn protocol(text: &str) -> Option<(String, String)> {
    let (port, protocol) = text.split_once('/')?;
    let protocol = protocol.trim().to_ascii_uppercase();
    let port = port.trim();
    let is_port = !port.is_empty() && port.bytes().all(|byte| byte.is_ascii_digit());
    (is_port && matches!(&*protocol, "TCP" | "UDP" | "SCTP")).then(|| (port.to_owned(), protocol))
}

/// The probe of a URL.
fn http_get(url: &str) -> String {
    let (scheme, rest) = url.split_once("://").unwrap_or(("http", url));
    let (host, path) = rest.split_once('/').unwrap_or((rest, ""));
    let port = host.rsplit_once(':').map_or(if scheme == "https" { "443" } else { "80" }, |(_, port)| port);
    let scheme = if scheme == "https" { ", scheme: HTTPS" } else { "" };
    format!("http_get {{ path: {:?}, port: {port}{scheme} }}", format!("/{path}"))
}

/// How the objects are written that people give as a text: what stands behind a path, and what is named.
fn special(name: &str, ty: &'static Type, literal: &Literal) -> Option<String> {
    let Literal::Text(text) = literal else { return None };
    match ty.name {
        "IngressBackend" => {
            let (name, port) = text.split_once(':').unwrap_or((text, "80"));
            let by = if port.bytes().all(|byte| byte.is_ascii_digit()) {
                format!("number: {port}")
            } else {
                format!("name: {port:?}")
            };
            Some(format!(
                "`service {{ name: {name:?}, port: {{ {by} }} }}`, or a port of a Service that a macro defines: `SERVICE[\"http\"]`"
            ))
        }
        "ServiceBackendPort" => Some(format!("`port: {{ name: {text:?} }}`")),
        "CrossVersionObjectReference" => {
            let name = text.rsplit_once('/').map_or(text.as_str(), |(_, name)| name);
            Some(format!(
                "`{{ api_version: \"apps/v1\", kind: Deployment, name: {name:?} }}`, or the constant of a Deployment"
            ))
        }
        "RoleRef" => Some(format!("`{{ kind: Role, name: {text:?} }}`, or the constant of a role")),
        _ => named_by(ty).map(|field| format!("`{name}: {{ {}: {text:?} }}`", rust_name(field))),
    }
}

/// The seconds of a duration as other tools write it: `10s`, `5m`, `1h`.
fn seconds(text: &str) -> Option<u64> {
    let (number, unit) = text.split_at(text.find(|char: char| !char.is_ascii_digit())?);
    let number: u64 = number.parse().ok()?;
    match unit {
        "s" | "sec" | "secs" => Some(number),
        "m" | "min" => number.checked_mul(60),
        "h" => number.checked_mul(3600),
        "d" => number.checked_mul(86_400),
        _ => None,
    }
}
