//! How it is laid out: four spaces a level, 100 columns, short braces on one line.

use super::code::{Code, Member};

/// The columns that a line has.
const WIDTH: usize = 100;

/// How deep braces nest in one line.
const DEPTH: usize = 3;

/// How many members stand in one line.
const MEMBERS: usize = 5;

/// What is printed, on lines that are indented: `head`, a space, the value, `end`.
pub fn print(member: &Member, indent: usize, end: &str) -> String {
    let mut out = String::new();
    member_lines(member, indent, end, &mut out);
    out
}

/// A member on lines of its own, with `end` behind it.
fn member_lines(member: &Member, indent: usize, end: &str, out: &mut String) {
    let pad = " ".repeat(indent);
    for comment in &member.comments {
        out.push_str(&pad);
        out.push_str(comment);
        out.push('\n');
    }
    let Some(code) = &member.value else { return };
    out.push_str(&pad);
    let mut head = member.head.clone();
    if !head.is_empty() {
        head.push(' ');
    }
    out.push_str(&head);
    value(code, indent, indent + head.chars().count(), end.len(), out);
    out.push_str(end);
    if let Some(trailing) = &member.trailing {
        out.push(' ');
        out.push_str(trailing);
    }
    out.push('\n');
}

/// A value that begins at a column of a line that is indented; `end` columns follow.
fn value(code: &Code, indent: usize, column: usize, end: usize, out: &mut String) {
    if let Some(text) = flat(code, 0).filter(|text| column + text.chars().count() + end <= WIDTH) {
        out.push_str(&text);
        return;
    }
    match code {
        Code::Tokens(text) => out.push_str(text),
        Code::Braces { word, members } => {
            open(word, '{', out);
            out.push('\n');
            for member in members {
                let comma = if member.takes_comma() { "," } else { "" };
                member_lines(member, indent + 4, comma, out);
            }
            out.push_str(&" ".repeat(indent));
            out.push('}');
        }
        Code::List { word, items } => {
            open(word, '[', out);
            if let [Member { value: Some(only @ Code::Braces { .. }), comments, trailing: None, .. }] =
                items.as_slice()
                && comments.is_empty()
            {
                value(only, indent, column + 1, end + 1, out);
                out.push(']');
                return;
            }
            out.push('\n');
            for item in items {
                member_lines(item, indent + 4, ",", out);
            }
            out.push_str(&" ".repeat(indent));
            out.push(']');
        }
    }
}

fn open(word: &str, bracket: char, out: &mut String) {
    if !word.is_empty() {
        out.push_str(word);
        out.push(' ');
    }
    out.push(bracket);
}

/// A value in one line; nothing where it does not go into one, or should not.
fn flat(code: &Code, depth: usize) -> Option<String> {
    match code {
        Code::Tokens(text) => (!text.contains('\n')).then(|| text.clone()),
        Code::Braces { word, members } => {
            let mut text = String::new();
            open(word, '{', &mut text);
            if members.is_empty() {
                text.push('}');
                return Some(text);
            }
            let texts = members.iter().filter(|member| !member.head.starts_with('"')).count();
            if depth >= DEPTH
                || texts > MEMBERS
                || members.iter().any(|member| is_tall(member, members.len()))
            {
                return None;
            }
            for (index, member) in members.iter().enumerate() {
                text.push(' ');
                text.push_str(&flat_member(member, depth + 1)?);
                if index + 1 < members.len() && member.takes_comma() {
                    text.push(',');
                }
            }
            text.push_str(" }");
            Some(text)
        }
        Code::List { word, items } => {
            let items: Option<Vec<_>> = items.iter().map(|item| flat_member(item, depth)).collect();
            let mut text = String::new();
            open(word, '[', &mut text);
            text.push_str(&items?.join(", "));
            text.push(']');
            Some(text)
        }
    }
}

/// Whether a member stands on lines of its own wherever there are others: a container, a template, a rule of an Ingress.
fn is_tall(member: &Member, beside: usize) -> bool {
    let Some(Code::Braces { members, word }) = &member.value else { return false };
    let named = word.is_empty() && member.head.contains(' ') && !member.head.ends_with(':');
    let template = member.head.ends_with("template");
    (named || template) && (beside > 1 || members.len() > 2)
}

fn flat_member(member: &Member, depth: usize) -> Option<String> {
    if !member.comments.is_empty() || member.trailing.is_some() {
        return None;
    }
    let value = flat(member.value.as_ref()?, depth)?;
    Some(if member.head.is_empty() { value } else { format!("{} {value}", member.head) })
}
