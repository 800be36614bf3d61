//! The comments of a YAML source, and where they stand.

use std::cell::Cell;

/// The comments of a source, in its order. Each is taken once.
#[derive(Debug, Default)]
pub struct Comments {
    list: Vec<Comment>,
    /// The lines that part documents.
    separators: Vec<u32>,
}

#[derive(Debug)]
struct Comment {
    /// From 1.
    line: u32,
    text: String,
    /// Whether nothing stands before it on its line.
    alone: bool,
    taken: Cell<bool>,
}

impl Comments {
    /// Finds the comments. What is no UTF-8 has none.
    pub fn of(source: &[u8]) -> Comments {
        let text = std::str::from_utf8(source).unwrap_or_default();
        let text = text.strip_prefix('\u{FEFF}').unwrap_or(text);
        let mut comments = Comments::default();
        let mut scan = Scan::default();
        for (line, number) in text.lines().zip(1..) {
            if scan.quote.is_none() && (line.trim_end() == "---" || line.starts_with("--- ")) {
                comments.separators.push(number);
                scan.block = None;
            }
            if let Some((column, text)) = scan.line(line) {
                let alone = line.get(..column).is_some_and(|before| before.trim().is_empty());
                comments.list.push(Comment { line: number, text, alone, taken: Cell::new(false) });
            }
        }
        comments
    }

    /// The lines of the document that has that line: the first, and the one behind the last.
    pub fn document(&self, line: u32) -> (u32, u32) {
        let behind = self.separators.partition_point(|separator| *separator <= line);
        let from = behind.checked_sub(1).and_then(|at| self.separators.get(at)).copied().unwrap_or(0);
        (from, self.separators.get(behind).copied().unwrap_or(u32::MAX))
    }

    /// Gives back those from line `from` to `end`, to be taken once more.
    pub fn give_back(&self, from: u32, end: u32) {
        let there = self.list.iter().filter(|comment| (from..end).contains(&comment.line));
        there.for_each(|comment| comment.taken.set(false));
    }

    /// Those from line `from` that stand before line `line`, and were not taken yet.
    pub fn before(&self, from: u32, line: u32) -> Vec<String> {
        self.take(|comment| (from..line).contains(&comment.line))
    }

    /// That behind what stands on a line.
    pub fn behind(&self, line: u32) -> Option<String> {
        self.take(|comment| comment.line == line && !comment.alone).pop()
    }

    fn take(&self, is_meant: impl Fn(&Comment) -> bool) -> Vec<String> {
        let meant = self.list.iter().filter(|comment| !comment.taken.get() && is_meant(comment));
        meant
            .map(|comment| {
                comment.taken.set(true);
                comment.text.clone()
            })
            .collect()
    }
}

/// What a line is in, as the lines before it say.
#[derive(Default)]
struct Scan {
    /// The indentation of the key whose block of text this may be.
    block: Option<usize>,
    /// The quote that is open.
    quote: Option<char>,
}

impl Scan {
    /// The comment of a line, and at which byte it begins.
    fn line(&mut self, line: &str) -> Option<(usize, String)> {
        let indent = line.len() - line.trim_start_matches(' ').len();
        if let Some(block) = self.block {
            if line.trim().is_empty() || indent > block {
                return None;
            }
            self.block = None;
        }
        if self.quote.is_none() && (line == "---" || line.starts_with("--- ")) {
            return comment(line, line.find(" #").map(|at| at + 1)?);
        }
        let mut found = None;
        let mut before = ' ';
        // Where a scalar may begin: there alone a quote opens one.
        let mut fresh = true;
        let mut chars = line.char_indices().peekable();
        while let Some((at, c)) = chars.next() {
            if let Some(quote) = self.quote {
                match c {
                    '\\' if quote == '"' => drop(chars.next()),
                    c if c == quote && quote == '\'' && chars.peek().is_some_and(|(_, c)| *c == '\'') => {
                        chars.next();
                    }
                    c if c == quote => self.quote = None,
                    _ => {}
                }
                before = 'x';
                continue;
            }
            match c {
                '#' if before.is_whitespace() => {
                    found = comment(line, at);
                    break;
                }
                '"' | '\'' if fresh => {
                    self.quote = Some(c);
                    fresh = false;
                }
                '[' | '{' | ',' | ':' | '-' | '?' => fresh = true,
                c if c.is_whitespace() => fresh |= matches!(before, ':' | '-' | '?'),
                _ => fresh = false,
            }
            before = c;
        }
        if self.quote.is_none() {
            let code = found.as_ref().map_or(line, |(at, _)| line.get(..*at).unwrap_or(line));
            self.block = opens_block(code).then(|| column(line));
        }
        found
    }
}

/// Whether a line ends with `|` or `>`, behind a key or a dash.
fn opens_block(code: &str) -> bool {
    let last = code.split_whitespace().next_back().unwrap_or_default();
    let before = code.trim_end().strip_suffix(last).unwrap_or_default().trim_end();
    let mut chars = last.chars();
    matches!(chars.next(), Some('|' | '>'))
        && chars.all(|c| matches!(c, '+' | '-' | '0'..='9'))
        && before.ends_with([':', '-'])
}

/// The column of the key of a line, behind its dashes.
fn column(line: &str) -> usize {
    let mut column = 0;
    let mut rest = line;
    let mut last_dash = None;
    loop {
        let trimmed = rest.trim_start_matches(' ');
        column += rest.len() - trimmed.len();
        match trimmed.strip_prefix("- ") {
            Some(after) => {
                last_dash = Some(column);
                column += 2;
                rest = after;
            }
            None => {
                // A block behind a dash belongs to the dash.
                return if trimmed.starts_with(['|', '>']) { last_dash.unwrap_or(column) } else { column };
            }
        }
    }
}

fn comment(line: &str, at: usize) -> Option<(usize, String)> {
    let text = line.get(at..)?.trim_start_matches('#').trim_end();
    let text = text.strip_prefix(' ').unwrap_or(text);
    let clean: String = text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
    Some((at, if clean.is_empty() { "//".to_owned() } else { format!("// {clean}") }))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comments_are_told_from_text() {
        let source = "# one\na: b # two\nc: 'x # no' # three\nd: |\n  # no\n\n  # no\ne: a#no\nf: \"x\n  # no\" # four\n\
            - g: >-\n    # no\n  # five\nh: don't # six\n--- # seven\n- |\n # no\n";
        let comments = Comments::of(source.as_bytes());
        let texts = comments.before(0, u32::MAX);
        assert_eq!(texts, ["// one", "// two", "// three", "// four", "// five", "// six", "// seven"]);
        assert!(comments.before(0, u32::MAX).is_empty());
    }
}
