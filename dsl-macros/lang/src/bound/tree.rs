//! The words and groups of a Rust file, without what is in comments and strings.

/// A token, or what is between two brackets; each with where it stands.
#[derive(Debug)]
pub enum Tree<'t> {
    /// An identifier or a keyword, without `r#`.
    Word(&'t str, usize),
    /// Any other character that is no space.
    Mark(char, usize),
    /// What is between the brackets, by the first of them.
    Group(char, Vec<Tree<'t>>, usize),
}

impl Tree<'_> {
    /// Where it begins.
    pub fn at(&self) -> usize {
        match self {
            Tree::Word(_, at) | Tree::Mark(_, at) | Tree::Group(_, _, at) => *at,
        }
    }
}

/// Reads a file that rustc could read.
pub fn read(text: &str) -> Vec<Tree<'_>> {
    let mut reader = Reader { text, at: 0 };
    let mut all = reader.level();
    // Brackets that close nothing: go on, so that nothing is missed.
    while reader.at < text.len() {
        reader.at += 1;
        while !text.is_char_boundary(reader.at) {
            reader.at += 1;
        }
        all.extend(reader.level());
    }
    all
}

struct Reader<'t> {
    text: &'t str,
    at: usize,
}

impl<'t> Reader<'t> {
    fn rest(&self) -> &'t str {
        self.text.get(self.at..).unwrap_or_default()
    }

    fn level(&mut self) -> Vec<Tree<'t>> {
        let mut tokens = Vec::new();
        while let Some(first) = self.rest().chars().next() {
            let start = self.at;
            match first {
                ')' | ']' | '}' => return tokens,
                '(' | '[' | '{' => {
                    self.at += 1;
                    let inner = self.level();
                    self.at = (self.at + 1).min(self.text.len());
                    tokens.push(Tree::Group(first, inner, start));
                }
                '"' => self.string(),
                '\'' => self.quote(),
                _ if first.is_whitespace() => self.at += first.len_utf8(),
                _ if self.rest().starts_with("//") => {
                    self.at += self.rest().find('\n').unwrap_or(self.rest().len());
                }
                _ if self.rest().starts_with("/*") => self.comment(),
                _ if is_word(first) => {
                    let word = self.word();
                    match self.rest().chars().next() {
                        // A string with a prefix, or a raw one.
                        Some('"') if !word.ends_with('r') => self.string(),
                        Some('"' | '#') if matches!(word, "r" | "br" | "cr") && self.raw_string() => {}
                        Some('#') if word == "r" => {
                            self.at += 1;
                            let at = self.at;
                            let word = self.word();
                            tokens.push(Tree::Word(word, at));
                        }
                        Some('\'') if word == "b" => self.quote(),
                        _ if !first.is_ascii_digit() => tokens.push(Tree::Word(word, start)),
                        _ => {}
                    }
                }
                mark => {
                    self.at += mark.len_utf8();
                    tokens.push(Tree::Mark(mark, start));
                }
            }
        }
        tokens
    }

    fn word(&mut self) -> &'t str {
        let rest = self.rest();
        let end = rest.find(|char| !is_word(char)).unwrap_or(rest.len());
        self.at += end;
        rest.get(..end).unwrap_or_default()
    }

    /// A string in quotes, with what is escaped in it.
    fn string(&mut self) {
        let mut escaped = true;
        for (index, char) in self.rest().char_indices() {
            if char == '"' && !escaped && index > 0 {
                self.at += index + 1;
                return;
            }
            escaped = if index == 0 { false } else { char == '\\' && !escaped };
        }
        self.at = self.text.len();
    }

    /// A raw string, from its marks on; none where they are those of a raw identifier.
    fn raw_string(&mut self) -> bool {
        let rest = self.rest();
        let marks = rest.find(|char| char != '#').unwrap_or(rest.len());
        let Some(inner) = rest.get(marks..).and_then(|rest| rest.strip_prefix('"')) else { return false };
        let end = format!("\"{}", "#".repeat(marks));
        let length = inner.find(&end).map_or(inner.len(), |length| length + end.len());
        self.at += marks + 1 + length;
        true
    }

    /// A character in quotes, or a lifetime.
    fn quote(&mut self) {
        let rest = self.rest();
        let mut chars = rest.char_indices().skip(1);
        let end = match (chars.next(), chars.next()) {
            (Some((_, '\\')), Some((at, escaped))) => {
                let from = at + escaped.len_utf8();
                rest.get(from..).and_then(|rest| rest.find('\'')).map_or(rest.len(), |end| from + end + 1)
            }
            (Some(_), Some((at, '\''))) => at + 1,
            _ => 1,
        };
        self.at += end;
        // The name of a lifetime is no word.
        if end == 1 {
            self.word();
        }
    }

    fn comment(&mut self) {
        let mut depth = 0_usize;
        while !self.rest().is_empty() {
            if self.rest().starts_with("/*") {
                depth += 1;
                self.at += 2;
            } else if self.rest().starts_with("*/") {
                depth -= 1;
                self.at += 2;
            } else {
                self.at += self.rest().chars().next().map_or(1, char::len_utf8);
            }
            if depth == 0 {
                return;
            }
        }
    }
}

fn is_word(char: char) -> bool {
    char.is_alphanumeric() || char == '_'
}
