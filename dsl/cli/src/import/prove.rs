//! The proof: what was printed, read by the code of the macros, is what the manifest says.

use kubewright::VERSION;
use kubewright::read::Place;
use kubewright_core::schema::Kind;
use kubewright_core::{Node, Severity};
use kubewright_lang::{Object, Range};

use super::constants::Constants;
use super::refused::Refused;
use super::same::{self, Context, Links};

/// Proves that the body of the macro of that kind makes the object; gives what rustc will refuse of it.
pub fn prove(
    kind: &'static Kind,
    body: &str,
    object: &Node<Place>,
    constants: &Constants<'_>,
) -> Result<Vec<String>, Refused> {
    let read = kubewright_lang::read(kind, Some(VERSION), body).map_err(|_| Refused::NotRust)?;
    let [made] = read.objects.as_slice() else { return Err(Refused::NotRust) };
    let expressions = Expressions { lines: body.lines().collect(), made, constants };
    same::same(kind.ty, &made.node, object, &expressions)?;
    let errors = read.said.into_iter().filter(|(severity, _)| *severity == Severity::Error);
    Ok(errors.map(|(_, text)| text).collect())
}

/// The expressions of a body, by the constants that they name.
struct Expressions<'a> {
    lines: Vec<&'a str>,
    made: &'a Object,
    constants: &'a Constants<'a>,
}

impl Expressions<'_> {
    /// The text of an expression, which stands on one line.
    fn text(&self, at: Range) -> Option<String> {
        let line = self.lines.get(at.start.line.checked_sub(1)?)?;
        let columns = at.end.column.checked_sub(at.start.column).filter(|_| at.start.line == at.end.line)?;
        Some(line.chars().skip(at.start.column).take(columns).collect())
    }
}

impl Links for Expressions<'_> {
    fn is(&self, at: Range, context: Context, value: &Node<Place>) -> bool {
        self.text(at).is_some_and(|text| self.constants.stands_for(&text, context, value))
    }

    fn applied(&self, at: Range) -> Option<Range> {
        self.made.applied.iter().find(|(element, _)| *element == at).map(|(_, expr)| *expr)
    }
}
