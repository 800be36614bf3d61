//! What is printed: the language of the macros, as a tree.

/// A value.
#[derive(Clone, Debug)]
pub enum Code {
    /// Tokens as they stand: a literal, a word, the name of a constant. A text may go over several lines.
    Tokens(String),
    /// `{ … }`, or `word { … }`.
    Braces {
        /// The word before the brace; empty where there is none.
        word: String,
        /// What is in it.
        members: Vec<Member>,
    },
    /// `[ … ]`, or `word [ … ]`.
    List {
        /// The word before the bracket; empty where there is none.
        word: String,
        /// Its elements: members without a head.
        items: Vec<Member>,
    },
}

/// One line, or several, of a [`Code::Braces`] or [`Code::List`].
#[derive(Clone, Debug, Default)]
pub struct Member {
    /// The comments before it, a line each.
    pub comments: Vec<String>,
    /// `name:`, `container web` or nothing.
    pub head: String,
    /// The value; without one, the member is nothing but its comments.
    pub value: Option<Code>,
    /// The comment behind it.
    pub trailing: Option<String>,
}

impl Code {
    /// `{ … }`.
    pub fn braces(members: Vec<Member>) -> Code {
        Code::Braces { word: String::new(), members }
    }

    /// Whether it is `{ … }`, without a word.
    pub fn is_bare_braces(&self) -> bool {
        matches!(self, Code::Braces { word, .. } if word.is_empty())
    }
}

impl Member {
    /// A member without comments.
    pub fn new(head: impl Into<String>, value: Code) -> Member {
        Member { head: head.into(), value: Some(value), ..Member::default() }
    }

    /// Comments at the end of braces.
    pub fn comments(comments: Vec<String>) -> Member {
        Member { comments, ..Member::default() }
    }

    /// Whether a comma stands behind it: a brace ends a member by itself where no colon stands before it.
    pub fn takes_comma(&self) -> bool {
        let braces = matches!(self.value, Some(Code::Braces { .. }));
        self.value.is_some() && (!braces || self.head.ends_with(':') || self.head.is_empty())
    }
}
