//! Literals, and what stands for one.

use kubewright_core::schema::Ty;
use syn::ext::IdentExt as _;
use syn::{Expr, Lit, UnOp};

use super::value::Expected;
use crate::ast::Literal;
use crate::language::dns_name;

/// What an expression converts by `.into()`, also in a `Some(…)` around it.
pub fn converted(expr: &Expr) -> Option<&Expr> {
    match expr {
        Expr::MethodCall(call)
            if call.method == "into" && call.args.is_empty() && call.turbofish.is_none() =>
        {
            Some(&call.receiver)
        }
        Expr::Call(call) if call.args.len() == 1 => match &*call.func {
            Expr::Path(path) if path.path.is_ident("Some") => converted(call.args.first()?),
            _ => None,
        },
        _ => None,
    }
}

/// The literal that an expression is, if it is one.
pub fn literal(expr: &Expr, expected: Expected) -> Option<Literal> {
    match expr {
        Expr::Group(group) => literal(&group.expr, expected),
        Expr::Unary(unary) if matches!(unary.op, UnOp::Neg(_)) => match literal(&unary.expr, expected)? {
            Literal::Int(number, text) => Some(Literal::Int(-number, format!("-{text}"))),
            Literal::Float(number, text) => Some(Literal::Float(-number, format!("-{text}"))),
            Literal::Unit(text) => Some(Literal::Unit(format!("-{text}"))),
            _ => None,
        },
        Expr::Path(path) => {
            let word = path.path.get_ident()?.unraw().to_string();
            let upper = word.starts_with(|first: char| first.is_ascii_uppercase());
            match expected.ty {
                // What is not set; some fields have a word of that name.
                Ty::String
                    if word == "None"
                        && expected.field.is_none_or(|field| !field.values.contains(&"None")) =>
                {
                    None
                }
                Ty::String if upper && expected.words.take(&word) => Some(Literal::Text(word)),
                Ty::IntOrString if !upper && word != "self" => Some(Literal::Text(dns_name(&word))),
                _ => None,
            }
        }
        Expr::Lit(lit) => match &lit.lit {
            Lit::Str(text) => Some(Literal::Text(text.value())),
            Lit::ByteStr(bytes) => Some(Literal::Bytes(bytes.value())),
            Lit::Bool(flag) => Some(Literal::Bool(flag.value)),
            // By its value: what Rust has of `_`, bases and suffixes is not in Kubernetes' numbers.
            Lit::Int(number) => Some(match number.suffix() {
                "" | "i8" | "i16" | "i32" | "i64" | "i128" | "isize" | "u8" | "u16" | "u32" | "u64"
                | "u128" | "usize" | "f32" | "f64" => {
                    let digits = number.base10_digits();
                    match digits.parse() {
                        Ok(value) => Literal::Int(value, digits.to_owned()),
                        Err(_) => Literal::Unit(digits.to_owned()),
                    }
                }
                suffix => Literal::Unit(format!("{}{suffix}", number.base10_digits())),
            }),
            Lit::Float(number) => Some(match number.suffix() {
                "" | "f32" | "f64" => {
                    Literal::Float(number.base10_parse().ok()?, number.base10_digits().to_owned())
                }
                suffix => Literal::Unit(format!("{}{suffix}", number.base10_digits())),
            }),
            _ => None,
        },
        _ => None,
    }
}
