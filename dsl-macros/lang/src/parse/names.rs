//! Names that are declared in one place of a pod and used in another: an editor goes from one to the other, and renames both.

use proc_macro2::Ident;

use crate::language::Names;

/// A name, where it is written as an identifier.
#[derive(Clone, Debug)]
pub struct Place {
    /// What it is a name of.
    pub names: Names,
    /// The container that it stands in, where that matters.
    pub container: usize,
    /// Whether it is declared here.
    pub declares: bool,
    /// The token.
    pub ident: Ident,
}

/// A bare word that stands for a text: `Always`.
#[derive(Clone, Debug)]
pub struct Word {
    /// The word.
    pub ident: Ident,
    /// The words that the field has, where the schema lists them.
    pub values: &'static [&'static str],
}

/// All such names of a macro, in the order of the text.
#[derive(Debug, Default)]
pub struct Named {
    places: Vec<Place>,
    containers: usize,
    /// Whether some are declared where no identifier says it: as a string, or in what is spliced in.
    pub elsewhere: bool,
    /// The bare words that were read as values.
    pub words: Vec<Word>,
}

impl Named {
    /// Notes a name.
    pub fn add(&mut self, names: Names, declares: bool, ident: Ident) {
        if names == Names::Containers && declares {
            self.containers += 1;
        }
        let container = if names == Names::Ports { self.containers } else { 0 };
        self.places.push(Place { names, container, declares, ident });
    }

    /// The names, those that belong together side by side, declarations first.
    pub fn into_sorted(self) -> Vec<Place> {
        let mut places = self.places;
        // Stable: the rest stays in the order of the text.
        places.sort_by_key(|place| (place.names, place.container, !place.declares));
        places
    }
}
