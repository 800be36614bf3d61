//! What a finding says: text of ours and words of the user, kept apart.
//!
//! A front end renders a field in its own spelling (`hostNetwork` in YAML, `host_network` in Rust) and never touches a
//! value; a report on a Secret leaves the values out.

use std::borrow::Cow;
use std::fmt;

/// The most characters of a value that a message repeats.
const SHOWN: usize = 80;

/// A text with its parts: a template with a `{}` for each.
///
/// Backquoted words of the template itself are names of fields, kinds or values of the API, never of the user.
#[derive(Clone, Debug, PartialEq)]
pub struct Message {
    template: Cow<'static, str>,
    parts: Vec<Part>,
}

/// What stands at a `{}` of a [`Message`].
#[derive(Clone, Debug, PartialEq)]
pub enum Part {
    /// Text of ours, a number of ours, or a list of names: shown as it is, its backquoted words spelt as those of a
    /// template.
    Text(Cow<'static, str>),
    /// A field, by its JSON name; shown in backquotes, in the spelling of the front end.
    Field(Cow<'static, str>),
    /// What the user wrote as a value; shown in backquotes, escaped and cut, or withheld.
    Value(String),
    /// What the user wrote as a key or a name; shown in backquotes, escaped and cut.
    Key(String),
}

/// The spelling of a field's JSON name in a front end, where it differs.
pub type Spelling = dyn Fn(&str) -> Option<&'static str>;

/// How a front end shows a [`Message`].
#[derive(Clone, Copy, Default)]
pub struct Style<'a> {
    /// The front end's spelling of a field's JSON name, where it differs.
    pub field: Option<&'a Spelling>,
}

/// A value of the user, as a part of a message.
pub fn value(value: impl ToString) -> Part {
    Part::Value(value.to_string())
}

/// A key or a name that the user wrote, as a part of a message.
pub fn key(key: impl Into<String>) -> Part {
    Part::Key(key.into())
}

/// A field by its JSON name, as a part of a message.
pub fn field(json: impl Into<Cow<'static, str>>) -> Part {
    Part::Field(json.into())
}

/// A [`Message`] of a template and its parts: `say!("{} is not a valid {}", value(text), field("kind"))`.
#[macro_export]
macro_rules! say {
    ($template:literal $(, $part:expr)* $(,)?) => {
        $crate::message::Message::new($template, vec![$($crate::message::Part::from($part)),*])
    };
}

impl Message {
    /// A message of a template with a `{}` for each of the parts.
    pub fn new(template: &'static str, parts: Vec<Part>) -> Self {
        debug_assert_eq!(template.matches("{}").count(), parts.len(), "{template}");
        Message { template: Cow::Borrowed(template), parts }
    }

    /// The text as a front end shows it.
    pub fn render(&self, style: Style<'_>) -> String {
        let mut out = String::new();
        if self.parts.is_empty() {
            spell(&mut out, &self.template, style);
            return out;
        }
        let mut parts = self.parts.iter();
        let mut pieces = self.template.split("{}");
        if let Some(first) = pieces.next() {
            spell(&mut out, first, style);
        }
        for piece in pieces {
            if let Some(part) = parts.next() {
                part.render(&mut out, style);
            }
            spell(&mut out, piece, style);
        }
        out
    }

    /// Takes out what the user wrote as values: those of a Secret.
    pub fn withhold(&mut self) {
        for part in &mut self.parts {
            if matches!(part, Part::Value(_)) {
                *part = Part::Text(Cow::Borrowed("`…`"));
            }
        }
    }

    /// Whether it starts with that text of ours.
    pub fn starts_with(&self, text: &str) -> bool {
        self.template.starts_with(text)
    }
}

impl Part {
    fn render(&self, out: &mut String, style: Style<'_>) {
        match self {
            Part::Text(text) => spell(out, text, style),
            Part::Field(json) => {
                out.push('`');
                out.push_str(style.field.and_then(|field| field(json)).unwrap_or(json));
                out.push('`');
            }
            Part::Value(text) | Part::Key(text) => show(out, text),
        }
    }
}

/// Text of ours with the fields that it names in backquotes spelt as the front end does.
fn spell(out: &mut String, text: &str, style: Style<'_>) {
    let Some(field) = style.field else { return out.push_str(text) };
    for (index, piece) in text.split('`').enumerate() {
        if index > 0 {
            out.push('`');
        }
        // Every second piece stands in backquotes; a name without capitals is the same in every spelling.
        let name = index % 2 == 1 && piece.bytes().any(|byte| byte.is_ascii_uppercase());
        out.push_str(name.then(|| field(piece)).flatten().unwrap_or(piece));
    }
}

/// A text of the user in backquotes, with control characters escaped and a long one cut.
fn show(out: &mut String, text: &str) {
    out.push('`');
    for (index, char) in text.chars().enumerate() {
        if index == SHOWN {
            out.push('…');
            break;
        }
        match char {
            '"' | '\'' | '\\' => out.push(char),
            _ => out.extend(char.escape_debug()),
        }
    }
    out.push('`');
}

impl fmt::Display for Message {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.render(Style::default()))
    }
}

impl fmt::Display for Part {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = String::new();
        self.render(&mut out, Style::default());
        f.write_str(&out)
    }
}

impl From<&'static str> for Message {
    fn from(text: &'static str) -> Self {
        Message { template: Cow::Borrowed(text), parts: Vec::new() }
    }
}

impl From<String> for Message {
    /// Text of which nothing is known: it is shown as it is.
    fn from(text: String) -> Self {
        Message { template: Cow::Borrowed("{}"), parts: vec![Part::Text(Cow::Owned(text))] }
    }
}

impl From<&'static str> for Part {
    fn from(text: &'static str) -> Self {
        Part::Text(Cow::Borrowed(text))
    }
}

impl From<String> for Part {
    fn from(text: String) -> Self {
        Part::Text(Cow::Owned(text))
    }
}

macro_rules! numbers {
    ($($number:ty)*) => {$(
        impl From<$number> for Part {
            /// A number of ours, such as a limit or a count. One that the user wrote is a [`value`].
            fn from(number: $number) -> Self {
                Part::Text(Cow::Owned(number.to_string()))
            }
        }
    )*};
}

numbers!(i32 i64 u32 u64 usize);

#[cfg(test)]
mod tests {
    use super::{Message, Style, field, key, value};

    fn rust(json: &str) -> Option<&'static str> {
        (json == "hostNetwork").then_some("host_network")
    }

    const STYLE: Style<'static> = Style { field: Some(&rust) };

    #[test]
    fn fields_are_spelt_and_values_are_not() {
        let mut message = say!("{} of {} is not `hostNetwork`", value("hostNetwork"), field("hostNetwork"));
        assert_eq!(message.to_string(), "`hostNetwork` of `hostNetwork` is not `hostNetwork`");
        assert_eq!(message.render(STYLE), "`hostNetwork` of `host_network` is not `host_network`");
        message.withhold();
        assert_eq!(message.render(STYLE), "`…` of `host_network` is not `host_network`");
    }

    #[test]
    fn words_of_the_user_are_escaped_and_cut() {
        assert_eq!(say!("{}", key("a\nb\u{1b}")).to_string(), "`a\\nb\\u{1b}`");
        let long = say!("{}", value("x".repeat(90))).to_string();
        assert_eq!(long, format!("`{}…`", "x".repeat(80)));
        // A placeholder in a value stands for itself.
        assert_eq!(say!("{} and {}", value("{}"), value("b")).to_string(), "`{}` and `b`");
    }

    #[test]
    fn plain_text_is_a_message() {
        assert_eq!(Message::from("`hostNetwork` {}").render(STYLE), "`host_network` {}");
        assert_eq!(Message::from("{}".to_owned()).to_string(), "{}");
    }
}
