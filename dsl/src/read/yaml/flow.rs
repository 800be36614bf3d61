//! Lists and maps in brackets and braces.

use super::parser::{Context, Kinds, Parser};
use super::scanner::Scan;
use super::token::{EventKind, TokenKind as Kind};

/// What ends a value in a list.
const LIST_ENDS: Kinds = Kinds::of(&[Kind::Comma, Kind::FlowListEnd]);
/// What ends a value in a map.
const MAP_ENDS: Kinds = Kinds::of(&[Kind::Comma, Kind::FlowMapEnd]);

impl Parser<'_, '_> {
    /// `[a, b: c]`
    pub(super) fn flow_list(&mut self) -> Scan {
        self.scanner.take();
        let mut is_first = true;
        while self.scanner.peek()? != Kind::FlowListEnd {
            if !std::mem::take(&mut is_first) {
                self.comma("`,` or `]`")?;
                if self.scanner.peek()? == Kind::FlowListEnd {
                    break;
                }
            }
            match self.scanner.peek()? {
                Kind::Key | Kind::PlainKey | Kind::TextKey => {
                    let at = self.scanner.place();
                    self.collection(EventKind::Map, at, Self::flow_pair)?;
                }
                _ => self.node(Context::Flow)?,
            }
        }
        self.scanner.take();
        Ok(())
    }

    /// `a: b` as an element of a list.
    fn flow_pair(&mut self) -> Scan {
        if let kind @ (Kind::PlainKey | Kind::TextKey) = self.scanner.peek()? {
            self.key(kind);
            return self.node_unless(LIST_ENDS, Context::Flow, None);
        }
        self.scanner.take();
        let ends = const { Kinds::of(&[Kind::Colon, Kind::Comma, Kind::FlowListEnd]) };
        if ends.has(self.scanner.peek()?) {
            // As in libyaml, what comes in place of a key is lost.
            let at = self.scanner.take().at;
            self.nothing(at);
        } else {
            self.node(Context::Flow)?;
        }
        self.flow_value(LIST_ENDS)
    }

    /// `{a: b, c}`
    pub(super) fn flow_map(&mut self) -> Scan {
        self.scanner.take();
        let mut is_first = true;
        while self.scanner.peek()? != Kind::FlowMapEnd {
            if !std::mem::take(&mut is_first) {
                self.comma("`,` or `}`")?;
                if self.scanner.peek()? == Kind::FlowMapEnd {
                    break;
                }
            }
            match self.scanner.peek()? {
                kind @ (Kind::PlainKey | Kind::TextKey) => {
                    self.key(kind);
                    self.node_unless(MAP_ENDS, Context::Flow, None)?;
                }
                Kind::Key => {
                    self.scanner.take();
                    let ends = const { Kinds::of(&[Kind::Colon, Kind::Comma, Kind::FlowMapEnd]) };
                    self.node_unless(ends, Context::Flow, None)?;
                    self.flow_value(MAP_ENDS)?;
                }
                _ => {
                    self.node(Context::Flow)?;
                    self.nothing(self.scanner.place());
                }
            }
        }
        self.scanner.take();
        Ok(())
    }

    /// The value behind a key in a flow collection, or nothing.
    fn flow_value(&mut self, ends: Kinds) -> Scan {
        if self.scanner.peek()? != Kind::Colon {
            self.nothing(self.scanner.place());
            return Ok(());
        }
        self.scanner.take();
        self.node_unless(ends, Context::Flow, None)
    }

    fn comma(&mut self, expected: &str) -> Scan {
        if self.scanner.peek()? != Kind::Comma {
            let error = self.scanner.failure(self.scanner.place(), format!("expected {expected}"));
            return Err(error.help("put text with `?`, `{`, `}`, `[`, `]` or `,` in quotes").into());
        }
        self.scanner.take();
        Ok(())
    }
}
