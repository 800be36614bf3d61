//! Literals as values of a type.

use kubewright_core::decode::decode_base64;
use kubewright_core::schema::{Field, Ty};
use kubewright_core::suggest::same_letters;
use proc_macro2::{Ident, Literal as Token, TokenStream};
use quote::{ToTokens as _, quote};

use super::Expand;
use crate::ast::Literal;
use crate::place::Place;

/// A variable that is called as a word of the field in other letters: where there is no such variable, rustc then says that
/// there is the word.
pub(super) fn nearly_word(field: &'static Field, expr: &TokenStream) -> Option<TokenStream> {
    let variable = syn::parse2::<Ident>(expr.clone()).ok()?;
    let text = variable.to_string();
    let word = field.values.iter().find(|word| same_letters(word, &text) && **word != text)?;
    let word = syn::parse_str::<Ident>(word).ok()?;
    let word = Ident::new(&word.to_string(), variable.span());
    Some(quote!({
        #[allow(dead_code, non_upper_case_globals)]
        const #word: () = ();
        #variable
    }))
}

impl Expand<'_> {
    /// The expression of a literal; nothing where it is not of the type, which was reported.
    pub(super) fn scalar(&self, ty: Ty, value: &Literal, at: Place) -> Option<TokenStream> {
        let root = self.root;
        let string = |text: &str| {
            let text = literal(Token::string(text), at);
            quote!(::std::string::String::from(#text))
        };
        Some(match (ty, value) {
            (Ty::String, Literal::Text(text)) => string(text),
            (Ty::Bool, Literal::Bool(flag)) => {
                Ident::new(if *flag { "true" } else { "false" }, at.start).into_token_stream()
            }
            (Ty::Int32, Literal::Int(number, _)) => {
                let number = literal(Token::i32_suffixed(i32::try_from(*number).ok()?), at);
                quote!(#number)
            }
            (Ty::Int64, Literal::Int(number, _)) => {
                let number = literal(Token::i64_suffixed(i64::try_from(*number).ok()?), at);
                quote!(#number)
            }
            (Ty::Float, Literal::Int(number, _)) => float(*number as f64, at),
            (Ty::Float, Literal::Float(number, _)) => float(*number, at),
            (
                Ty::Quantity,
                Literal::Text(text) | Literal::Unit(text) | Literal::Int(_, text) | Literal::Float(_, text),
            ) => {
                let text = string(text);
                quote!(#root::k8s::apimachinery::pkg::api::resource::Quantity(#text))
            }
            (Ty::IntOrString, Literal::Text(text)) => {
                let text = string(text);
                quote!(#root::k8s::apimachinery::pkg::util::intstr::IntOrString::String(#text))
            }
            (Ty::IntOrString, Literal::Int(number, _)) => {
                let number = literal(Token::i32_suffixed(i32::try_from(*number).ok()?), at);
                quote!(#root::k8s::apimachinery::pkg::util::intstr::IntOrString::Int(#number))
            }
            (Ty::Bytes, Literal::Bytes(bytes)) => self.byte_string(bytes, at),
            (Ty::Bytes, Literal::Text(text)) => self.byte_string(&decode_base64(text.as_bytes())?, at),
            (Ty::Time | Ty::MicroTime, Literal::Text(text)) => {
                let text = literal(Token::string(text), at);
                let made = if matches!(ty, Ty::Time) { "time" } else { "micro_time" };
                self.call(made, text.into_token_stream())
            }
            _ => return None,
        })
    }

    fn byte_string(&self, bytes: &[u8], at: Place) -> TokenStream {
        let bytes = literal(Token::byte_string(bytes), at);
        let root = self.root;
        quote!(#root::k8s::ByteString(::std::vec::Vec::from(#bytes)))
    }
}

/// A number, whose sign stands before its literal.
pub(super) fn float(number: f64, at: Place) -> TokenStream {
    let sign = number.is_sign_negative().then(|| quote!(-));
    let number = literal(Token::f64_suffixed(number.abs()), at);
    quote!(#sign #number)
}

pub(super) fn literal(mut token: Token, at: Place) -> Token {
    token.set_span(at.start);
    token
}
