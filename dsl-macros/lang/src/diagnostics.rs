//! The one collector of what is wrong, in the order of the text.

use kubewright_core::Severity;
use proc_macro2::{Ident, TokenStream};
use quote::{quote, quote_spanned};

use crate::place::Place;

/// All diagnostics of one macro.
///
/// It collects errors; [`Diagnostics::into_tokens`] turns them into those of rustc. Dropping it unread is a defect, and
/// panics: an error would be lost.
#[derive(Debug, Default)]
#[must_use]
pub struct Diagnostics {
    list: Vec<Diagnostic>,
    read: bool,
}

#[derive(Debug)]
struct Diagnostic {
    severity: Severity,
    place: Place,
    message: String,
}

impl Diagnostics {
    /// Records an error, with an optional help text.
    pub fn error(&mut self, place: impl Into<Place>, message: impl Into<String>, help: Option<String>) {
        self.push(Severity::Error, place.into(), message.into(), help);
    }

    /// Takes a mistake that syn found.
    pub fn syntax(&mut self, error: syn::Error) {
        for error in error {
            self.error(Place::of(&error.to_compile_error(), error.span()), error.to_string(), None);
        }
    }

    /// Records a diagnostic. The same text at the same place is reported once.
    pub fn push(&mut self, severity: Severity, place: Place, message: String, help: Option<String>) {
        let message = match help {
            Some(help) => format!("{message}\nhelp: {help}"),
            None => message,
        };
        let known = |other: &Diagnostic| other.message == message && other.place.is(place);
        if !self.list.iter().any(known) {
            self.list.push(Diagnostic { severity, place, message });
        }
    }

    /// Whether there is an error among them.
    pub fn has_errors(&self) -> bool {
        self.list.iter().any(|diagnostic| diagnostic.severity == Severity::Error)
    }

    /// The texts alone, in their order.
    pub fn into_texts(mut self) -> Vec<(Severity, String)> {
        self.read = true;
        let list = std::mem::take(&mut self.list);
        list.into_iter().map(|diagnostic| (diagnostic.severity, diagnostic.message)).collect()
    }

    /// Statements that make rustc say it all.
    pub fn into_tokens(mut self) -> TokenStream {
        self.read = true;
        std::mem::take(&mut self.list).into_iter().map(Diagnostic::into_tokens).collect()
    }
}

impl Drop for Diagnostics {
    fn drop(&mut self) {
        assert!(self.read || std::thread::panicking(), "diagnostics were dropped unread");
    }
}

impl Diagnostic {
    fn into_tokens(self) -> TokenStream {
        let message = self.message;
        if self.severity == Severity::Error {
            let Place { start, end } = self.place;
            let argument = quote_spanned! { end => { #message } };
            return quote_spanned! { start => ::core::compile_error! #argument };
        }
        // Stable Rust has no warnings for macros: the use of a deprecated item is one, and `#[allow(deprecated)]` silences it.
        let name = Ident::new("manifest_warning", self.place.start);
        quote! {
            {
                #[deprecated(note = #message)]
                #[allow(non_upper_case_globals)]
                const #name: () = ();
                let _ = #name;
            }
        }
    }
}
