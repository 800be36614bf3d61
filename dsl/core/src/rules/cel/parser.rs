//! Reads an expression of CEL: whether it parses, and which names are in it.

/// How deep an expression is looked into.
const DEPTH_MAX: usize = 60;
/// Words that are not names.
const RESERVED: [&str; 19] = [
    "as",
    "break",
    "const",
    "continue",
    "else",
    "for",
    "function",
    "if",
    "import",
    "let",
    "loop",
    "namespace",
    "package",
    "return",
    "var",
    "void",
    "while",
    "in",
    "null",
];
/// The functions that bind names for their other arguments.
const BINDERS: [&str; 12] = [
    "all",
    "bind",
    "exists",
    "existsOne",
    "exists_one",
    "filter",
    "map",
    "optFlatMap",
    "optMap",
    "transformList",
    "transformMap",
    "transformMapEntry",
];

/// Why an expression is not read to its end.
pub(super) enum Stop {
    /// It does not parse.
    Mistake,
    /// It nests too deep.
    Deep,
}

type Read = Result<(), Stop>;

/// Reads an expression, and keeps no tree of it.
pub(super) struct Parser<'a> {
    text: &'a str,
    /// How many bytes are read.
    pub(super) at: usize,
    depth: usize,
    /// Names that stand by themselves.
    pub(super) roots: Vec<&'a str>,
    /// Names that a function binds.
    pub(super) bound: Vec<&'a str>,
}

impl<'a> Parser<'a> {
    pub(super) fn of(text: &'a str) -> Self {
        Parser { text, at: 0, depth: 0, roots: Vec::new(), bound: Vec::new() }
    }

    pub(super) fn whole(&mut self) -> Read {
        self.expression()?;
        if self.peek().is_some() { Err(Stop::Mistake) } else { Ok(()) }
    }

    fn rest(&self) -> &'a str {
        self.text.get(self.at..).unwrap_or_default()
    }

    /// The next character that is no space and in no comment.
    fn peek(&mut self) -> Option<char> {
        loop {
            let rest = self.rest();
            let trimmed = rest.trim_start_matches([' ', '\t', '\n', '\r', '\u{c}']);
            self.at += rest.len() - trimmed.len();
            if !trimmed.starts_with("//") {
                return trimmed.chars().next();
            }
            self.at += trimmed.find('\n').unwrap_or(trimmed.len());
        }
    }

    fn take(&mut self, token: &str) -> bool {
        self.peek();
        let there = self.rest().starts_with(token);
        self.at += if there { token.len() } else { 0 };
        there
    }

    fn need(&mut self, token: &str) -> Read {
        if self.take(token) { Ok(()) } else { Err(Stop::Mistake) }
    }

    fn expression(&mut self) -> Read {
        self.depth += 1;
        if self.depth > DEPTH_MAX {
            return Err(Stop::Deep);
        }
        self.operands()?;
        if self.take("?") {
            self.operands()?;
            self.need(":")?;
            self.expression()?;
        }
        self.depth -= 1;
        Ok(())
    }

    /// Operands with operators between them. How they bind makes no mistake, but for comparisons of comparisons, which bind too.
    fn operands(&mut self) -> Read {
        loop {
            self.unary()?;
            self.peek();
            let rest = self.rest();
            let operators = ["||", "&&", "<=", "<", ">=", ">", "==", "!=", "+", "-", "*", "/", "%"];
            if let Some(operator) = operators.iter().find(|operator| rest.starts_with(**operator)) {
                self.at += operator.len();
            } else if self.word() == Some("in") {
                self.at += 2;
            } else {
                return Ok(());
            }
        }
    }

    fn unary(&mut self) -> Read {
        // The one or the other, and as many as there are.
        for sign in ["!", "-"] {
            if self.peek().is_some_and(|char| sign.starts_with(char)) && !self.rest().starts_with("!=") {
                while self.take(sign) {}
                break;
            }
        }
        // The sign of a number is a part of it.
        if self
            .rest()
            .strip_prefix('-')
            .is_some_and(|rest| rest.starts_with(|char: char| char.is_ascii_digit()))
        {
            self.at += 1;
        }
        self.primary()?;
        loop {
            if self.take("[") {
                self.take("?");
                self.expression()?;
                self.need("]")?;
            } else if self.take(".") {
                self.take("?");
                let Some(name) = self.selected() else { return Err(Stop::Mistake) };
                if self.take("(") {
                    self.arguments(BINDERS.contains(&name))?;
                }
            } else if self.peek() == Some('{') && self.text.get(..self.at).is_some_and(ends_in_name) {
                self.at += 1;
                self.fields(true)?;
            } else {
                return Ok(());
            }
        }
    }

    /// The name behind a dot, which may stand in grave accents.
    fn selected(&mut self) -> Option<&'a str> {
        self.peek();
        if let Some(rest) = self.rest().strip_prefix('`') {
            let (name, _) = rest.split_once('`')?;
            self.at += name.len() + 2;
            return Some(name);
        }
        let name = self.word()?;
        self.at += name.len();
        Some(name)
    }

    /// The name or the word that starts here.
    fn word(&self) -> Option<&'a str> {
        let rest = self.rest();
        let end = rest.find(|char: char| !char.is_ascii_alphanumeric() && char != '_').unwrap_or(rest.len());
        let word = rest.get(..end)?;
        (!word.is_empty() && !word.starts_with(|char: char| char.is_ascii_digit())).then_some(word)
    }

    fn primary(&mut self) -> Read {
        match self.peek() {
            Some('(') => {
                self.at += 1;
                self.expression()?;
                self.need(")")
            }
            Some('[') => {
                self.at += 1;
                self.list("]")
            }
            Some('{') => {
                self.at += 1;
                self.fields(false)
            }
            Some(char) if char.is_ascii_digit() => self.number(),
            Some('.') if self.rest().as_bytes().get(1).is_some_and(u8::is_ascii_digit) => self.number(),
            Some('"' | '\'') => self.string(false),
            Some('.') => {
                self.at += 1;
                self.name()
            }
            Some(char) if char.is_ascii_alphabetic() || char == '_' => {
                let prefix = self.rest().find(['"', '\'']).and_then(|end| self.rest().get(..end));
                match prefix.map(str::to_ascii_lowercase).as_deref() {
                    Some(prefix @ ("r" | "b" | "br" | "rb")) => {
                        self.at += prefix.len();
                        self.string(prefix.contains('r'))
                    }
                    _ => self.name(),
                }
            }
            _ => Err(Stop::Mistake),
        }
    }

    fn name(&mut self) -> Read {
        self.peek();
        let Some(name) = self.word() else { return Err(Stop::Mistake) };
        if RESERVED.contains(&name) && name != "null" {
            return Err(Stop::Mistake);
        }
        self.at += name.len();
        if self.take("(") {
            return self.arguments(false);
        }
        self.roots.push(name);
        Ok(())
    }

    /// The arguments of a function, up to the parenthesis; what the names are that it binds.
    fn arguments(&mut self, binds: bool) -> Read {
        let mut count = 0;
        if self.take(")") {
            return Ok(());
        }
        loop {
            self.peek();
            // A name alone is bound in the others.
            if binds
                && count < 2
                && let Some(name) = self.word()
                && self.rest().get(name.len()..).is_some_and(|rest| rest.trim_start().starts_with(','))
            {
                self.bound.push(name);
            }
            count += 1;
            self.expression()?;
            if !self.take(",") {
                return self.need(")");
            }
        }
    }

    /// The elements of a list, with a comma at their end or none.
    fn list(&mut self, end: &str) -> Read {
        while !self.take(end) {
            self.take("?");
            self.expression()?;
            if !self.take(",") {
                return self.need(end);
            }
        }
        Ok(())
    }

    /// The entries of a map, or the fields of a message.
    fn fields(&mut self, message: bool) -> Read {
        while !self.take("}") {
            self.take("?");
            match message {
                true => drop(self.selected().ok_or(Stop::Mistake)?),
                false => self.expression()?,
            }
            self.need(":")?;
            self.expression()?;
            if !self.take(",") {
                return self.need("}");
            }
        }
        Ok(())
    }

    fn number(&mut self) -> Read {
        let rest = self.rest();
        let digits = |text: &str| text.bytes().take_while(u8::is_ascii_digit).count();
        let mut end = match rest.strip_prefix("0x").or_else(|| rest.strip_prefix("0X")) {
            Some(hex) => 2 + hex.bytes().take_while(u8::is_ascii_hexdigit).count(),
            None => digits(rest),
        };
        let after = |end: usize| rest.get(end..).unwrap_or_default();
        let float = after(end).strip_prefix('.').map_or(0, digits);
        end += if float > 0 { float + 1 } else { 0 };
        if let Some(exponent) = after(end).strip_prefix(['e', 'E']) {
            let sign = usize::from(exponent.starts_with(['+', '-']));
            let count = digits(exponent.get(sign..).unwrap_or_default());
            end += if count > 0 { 1 + sign + count } else { 0 };
        }
        end += usize::from(after(end).starts_with(['u', 'U']));
        self.at += end;
        Ok(())
    }

    fn string(&mut self, raw: bool) -> Read {
        let rest = self.rest();
        let quote = ["\"\"\"", "'''", "\"", "'"].into_iter().find(|quote| rest.starts_with(quote));
        let Some(quote) = quote else { return Err(Stop::Mistake) };
        let mut chars = rest.char_indices().skip(quote.len()).peekable();
        while let Some((index, char)) = chars.next() {
            if rest.get(index..).is_some_and(|here| here.starts_with(quote)) {
                self.at += index + quote.len();
                return Ok(());
            }
            match char {
                '\n' | '\r' if quote.len() == 1 => break,
                '\\' if !raw => {
                    let escaped = chars.next().map(|(_, char)| char);
                    if !escaped.is_some_and(|char| "abfnrtv\"'\\?`xXuU0123".contains(char)) {
                        self.at += index;
                        return Err(Stop::Mistake);
                    }
                }
                // Two backslashes are two characters; a quotation mark behind one ends the text all the same.
                _ => {}
            }
        }
        self.at = self.text.len();
        Err(Stop::Mistake)
    }
}

/// Whether a name stands at the end, so that a brace behind it is of a message.
fn ends_in_name(text: &str) -> bool {
    let text = text.trim_end();
    text.ends_with(|char: char| char.is_ascii_alphanumeric() || char == '_')
        && !text.ends_with(|char: char| char.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::{Parser, Stop};

    fn parses(text: &str) -> bool {
        let mut parser = Parser::of(text);
        !matches!(parser.whole(), Err(Stop::Mistake))
    }

    #[test]
    fn syntax() {
        for text in [
            "true",
            "device.driver == 'gpu.example.com' && device.attributes['x.y'].?model.orValue(\"a\") in ['a', 'b',]",
            "has(object.a) ? object.a.b >= 3 : !object.c",
            "object.spec.containers.all(c, c.image.startsWith('a/')) // a comment",
            "object.list.map(i, {'a': i, \"b\": -1.5e3, 'c': 0x1fu, 'd': .5}).size() <= 10u",
            "Object{spec: Object.spec{replicas: 1}}",
            "[JSONPatch{op: \"add\", path: \"/a\", value: dyn({})}]",
            "r'\\d+' + \"\"\"a\n\"b\" \"\"\" == b'\\x00' || type(1) == int",
            "optional.of(1).hasValue() && object[?'a'].hasValue() && object.`a-b` == 1 && !!true && --1 == 1",
            "request.userInfo.username.matches('^a\\\\.b$') != null",
        ] {
            assert!(parses(text), "{text}");
        }
        for text in [
            "a b",
            "(a",
            "a)",
            "a ==",
            "'a",
            "\"a\n\"",
            "'\\d'",
            "a..b",
            "..",
            "a.",
            "fe80::1%eth0",
            "a.b:80",
            "1.2.3.4",
            "=",
            "a = b",
            "a && ",
            "{'a' 1}",
            "[1 2]",
            "a ? b",
            "if",
            "*",
            "10.0.0.0/8",
            "a[",
            "한",
            "@a",
            "a?.b",
            "f(,)",
        ] {
            assert!(!parses(text), "{text}");
        }
        assert!(parses(&"(".repeat(10_000)));
    }
}
