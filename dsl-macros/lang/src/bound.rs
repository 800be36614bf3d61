//! Whether a word can be a variable: what the file binds that it stands in.
//!
//! A macro does not see the variables around it. But a word to which nothing in the whole file gives a meaning is no variable:
//! it is text without quotes, and rustc would say only that there is no such value. In doubt, a word is taken for one.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::ops::Range;
use std::path::PathBuf;
use std::rc::Rc;

use kubewright_core::schema::generated::KINDS;
use proc_macro2::Ident;
use syn::ext::IdentExt as _;

mod tree;

use tree::Tree;

thread_local! {
    /// The files that were read in this process. A compiler reads none twice in two states.
    static FILES: RefCell<BTreeMap<PathBuf, Option<Rc<File>>>> = const { RefCell::new(BTreeMap::new()) };
}

/// Whether nothing in the file of the word can be a value of that name.
pub fn is_unbound(word: &Ident) -> bool {
    let Some(path) = word.span().local_file() else { return false };
    let file = FILES.with_borrow_mut(|files| {
        let read = || Some(Rc::new(File::of(std::fs::read_to_string(&path).ok()?)));
        files.entry(path.clone()).or_insert_with(read).clone()
    });
    let start = word.span().start();
    file.is_some_and(|file| file.is_unbound(&word.unraw().to_string(), start.line, start.column))
}

/// A file, and what it binds.
#[derive(Debug)]
struct File {
    text: String,
    bound: Vec<Binding>,
    /// Whether it takes names from where they cannot be seen.
    open: bool,
}

/// A name that is bound.
#[derive(Debug)]
struct Binding {
    name: String,
    /// The statement that binds it, in which it is not yet there.
    not_in: Range<usize>,
}

impl File {
    fn of(text: String) -> File {
        let mut file = File { text: String::new(), bound: Vec::new(), open: false };
        file.level(&tree::read(&text));
        file.text = text;
        file
    }

    fn is_unbound(&self, word: &str, line: usize, column: usize) -> bool {
        let Some(at) = self.offset(line, column) else { return false };
        // A token may come from elsewhere, and a file may have changed.
        let stands = self.text.get(at..).is_some_and(|text| text.trim_start_matches("r#").starts_with(word));
        let binds = |binding: &Binding| binding.name == word && !binding.not_in.contains(&at);
        stands && !self.open && !self.bound.iter().any(binds)
    }

    fn offset(&self, line: usize, column: usize) -> Option<usize> {
        let before: usize = self.text.split_inclusive('\n').take(line.checked_sub(1)?).map(str::len).sum();
        let rest = self.text.get(before..)?;
        let bytes: usize = rest.chars().take(column).map(char::len_utf8).sum();
        Some(before + bytes)
    }

    fn bind(&mut self, tokens: &[Tree<'_>], not_in: Range<usize>) {
        for token in tokens {
            match token {
                Tree::Word(name, _) => {
                    self.bound.push(Binding { name: (*name).to_owned(), not_in: not_in.clone() });
                }
                Tree::Group(_, inner, _) => self.bind(inner, not_in.clone()),
                Tree::Mark(..) => {}
            }
        }
    }

    /// Binds what the tokens of one level bind, and those of the groups in it.
    fn level(&mut self, tokens: &[Tree<'_>]) {
        let bars: Vec<_> = positions(tokens, |token| matches!(token, Tree::Mark('|', _)));
        if let (Some(first), Some(last)) = (bars.first(), bars.last()) {
            self.bind(&tokens[*first..*last], 0..0);
        }
        for (index, token) in tokens.iter().enumerate() {
            let rest = &tokens[index + 1..];
            let before = index.checked_sub(1).and_then(|before| tokens.get(before));
            match token {
                Tree::Word("let", start) => {
                    let end = rest.iter().position(|token| matches!(token, Tree::Mark(';', _)));
                    let end = end.unwrap_or(rest.len());
                    let is_condition =
                        matches!(before, Some(Tree::Word("if" | "while", _) | Tree::Mark('&' | '|', _)));
                    // A condition binds for what follows it, which has no end that is seen here.
                    let not_in = match rest.get(end) {
                        Some(end) if !is_condition => *start..end.at(),
                        None if !is_condition => *start..usize::MAX,
                        _ => 0..0,
                    };
                    let pattern = &rest[..end];
                    let is_end = |window: &[Tree<'_>]| matches!(window, [before, Tree::Mark('=', _)] if !matches!(before, Tree::Mark('.', _)));
                    let length =
                        pattern.windows(2).position(is_end).map_or(pattern.len(), |before| before + 1);
                    self.bind(&pattern[..length], not_in);
                }
                Tree::Word("for", _) => {
                    let end = |token: &Tree<'_>| matches!(token, Tree::Word("in", _) | Tree::Mark(';', _));
                    if let Some(end) = rest.iter().position(end) {
                        self.bind(&rest[..end], 0..0);
                    }
                }
                // Its name and its parameters, up to its body.
                Tree::Word("fn", _) => {
                    let body = |token: &Tree<'_>| matches!(token, Tree::Group('{', ..) | Tree::Mark(';', _));
                    self.bind(&rest[..rest.iter().position(body).unwrap_or(rest.len())], 0..0);
                }
                Tree::Word("const" | "static" | "struct" | "mod" | "union", _) => {
                    let name =
                        rest.iter().position(|token| matches!(token, Tree::Word(word, _) if *word != "mut"));
                    self.bind(&rest[..name.map_or(0, |index| index + 1)], 0..0);
                }
                Tree::Word("use", _) => {
                    let end = rest.iter().position(|token| matches!(token, Tree::Mark(';', _)));
                    let names = &rest[..end.unwrap_or(rest.len())];
                    let known = matches!(
                        names.iter().find(|token| matches!(token, Tree::Word(..))),
                        Some(Tree::Word("super" | "self" | "kubewright" | "std", _))
                    );
                    self.open |= !known && has_star(names);
                    self.bind(names, 0..0);
                }
                Tree::Mark('>', _) if matches!(before, Some(Tree::Mark('=', _))) => {
                    let start = tokens[..index]
                        .iter()
                        .rposition(|token| matches!(token, Tree::Mark(',', _) | Tree::Group('{', ..)))
                        // A pattern may end in braces itself.
                        .map_or(0, |start| if start + 2 == index { 0 } else { start });
                    self.bind(&tokens[start..index], 0..0);
                }
                Tree::Group(_, inner, _) => self.group(&tokens[..index], inner),
                _ => {}
            }
        }
    }

    /// A group, behind those tokens: what a macro makes of its tokens is not known but of a few.
    fn group(&mut self, before: &[Tree<'_>], inner: &[Tree<'_>]) {
        let macro_name = match before {
            [.., Tree::Word(name, _), Tree::Mark('!', _)]
            | [.., Tree::Word(name, _), Tree::Mark('!', _), Tree::Word(..)] => Some(*name),
            _ => None,
        };
        match macro_name {
            Some("include") => self.open = true,
            Some(name) if !is_known_macro(name) => self.bind(inner, 0..0),
            _ => self.level(inner),
        }
    }
}

fn positions(tokens: &[Tree<'_>], is: impl Fn(&Tree<'_>) -> bool) -> Vec<usize> {
    (0..tokens.len()).filter(|index| tokens.get(*index).is_some_and(&is)).collect()
}

fn has_star(tokens: &[Tree<'_>]) -> bool {
    tokens.iter().any(|token| match token {
        Tree::Mark('*', _) => true,
        Tree::Group(_, inner, _) => has_star(inner),
        _ => false,
    })
}

/// Whether a macro takes its tokens for what they say: those of the standard library, and ours.
fn is_known_macro(name: &str) -> bool {
    const STANDARD: &[&str] = &[
        "assert",
        "assert_eq",
        "assert_ne",
        "concat",
        "dbg",
        "debug_assert",
        "env",
        "eprint",
        "eprintln",
        "format",
        "include_bytes",
        "include_str",
        "matches",
        "option_env",
        "panic",
        "print",
        "println",
        "todo",
        "unreachable",
        "vec",
        "write",
        "writeln",
    ];
    let plain = name.replace('_', "");
    STANDARD.contains(&name)
        || matches!(name, "fragment" | "key")
        || KINDS.iter().any(|kind| kind.kind.eq_ignore_ascii_case(&plain))
}

#[cfg(test)]
mod tests {
    use super::File;

    /// A program with the word `web` marked by `^` in front of it, and whether nothing binds it.
    const PROGRAMS: &[(&str, bool)] = &[
        ("fn main() { pod! { name: ^web } }", true),
        ("fn main() { let _ = pod! { name: ^web, container web { image: \"web\" } }; }", true),
        ("fn main() { let web = pod! { name: ^web }; }", true),
        ("// web\n/* web /* */ web */ fn main() { let a = \"let web\"; pod! { name: ^web } }", true),
        (
            "fn main() { let c = 'w'; let l: &'static str = r#\"let \" web\"#; pod! { labels: { app: ^web } } }",
            true,
        ),
        ("fn main() { let other = 1; println!(\"{}\", other.web); pod! { name: ^web } }", true),
        ("use super::*; fn main() { pod! { name: ^web } }", true),
        ("use common::*; fn main() { pod! { name: ^web } }", false),
        ("include!(\"names.rs\"); fn main() { pod! { name: ^web } }", false),
        ("use names::{self, web}; fn main() { pod! { name: ^web } }", false),
        ("fn main() { let web = 1; pod! { name: ^web } }", false),
        ("fn main() { let web = \"a\"; let web = pod! { name: ^web }; }", false),
        ("fn main() { let (a, Names { web, .. }) = names(); pod! { name: ^web } }", false),
        ("fn main() { let Some(web) = names() else { return }; pod! { name: ^web } }", false),
        ("fn main() { if let Some(web) = names() { pod! { name: ^web } } }", false),
        ("fn main() { if true && let Some(web) = names() { pod! { name: ^web } } }", false),
        ("fn main() { pod! { if let Some(web) = names { name: ^web } } }", false),
        ("fn main() { pod! { for (index, web) in names() { container (web) { image: ^web } } } }", false),
        ("fn main() { names.map(|(web, _)| pod! { name: ^web }) }", false),
        ("fn main() { names.map(move |index: usize, web: &str| pod! { name: ^web }) }", false),
        ("fn main() { match names { Some(web) => pod! { name: ^web }, None => {} } }", false),
        ("fn main() { match names { A { web } => pod! { name: ^web }, None => {} } }", false),
        ("fn main() { match names { None => {} web => pod! { name: ^web } } }", false),
        ("fn pods<'a, F: Fn(u8)>(web: &'a str) { pod! { name: ^web } }", false),
        ("fn web() -> String { String::new() } fn main() { pod! { name: ^web } }", false),
        ("const web: &str = \"\"; fn main() { pod! { name: ^web } }", false),
        ("static mut web: &str = \"\"; fn main() { pod! { name: ^web } }", false),
        (
            "macro_rules! bind { ($name:ident) => { let $name = 1; } } fn main() { bind!(web); pod! { name: ^web } }",
            false,
        ),
        ("macro_rules! all { () => { let web = 1; pod! { name: ^web } } }", false),
        ("fn main() { let 1..=5 = web; pod! { name: ^web } }", true),
        ("fn main() { let r#web = 1; pod! { name: ^web } }", false),
        ("fn mäin() { /* ä */ pod! { name: ^web } }", true),
    ];

    #[test]
    fn knows_what_a_file_binds() {
        for (program, unbound) in PROGRAMS {
            let at = program.find('^').unwrap_or_default();
            let file = File::of(program.replace('^', ""));
            let before = program.get(..at).unwrap_or_default();
            let (line, column) =
                (before.matches('\n').count() + 1, before.rsplit('\n').next().unwrap_or_default());
            assert_eq!(file.is_unbound("web", line, column.chars().count()), *unbound, "{program}");
        }
    }
}
