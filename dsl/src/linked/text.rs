//! Text that the compiler puts together.

/// The most bytes of a message: more is cut.
const MAX: usize = 1024;

/// A text that grows in a `const`.
pub(super) struct Text {
    bytes: [u8; MAX],
    len: usize,
}

impl Text {
    pub(super) const fn new() -> Self {
        Text { bytes: [0; MAX], len: 0 }
    }

    /// With one more text at its end; nothing of it where there is no room for all of it.
    pub(super) const fn push(mut self, text: &str) -> Self {
        let text = text.as_bytes();
        if text.len() > MAX - self.len {
            return self;
        }
        let mut index = 0;
        while index < text.len() {
            self.bytes[self.len] = text[index];
            self.len += 1;
            index += 1;
        }
        self
    }

    /// With words in backquotes, and commas between them, at its end.
    pub(super) const fn list(mut self, words: &[&str]) -> Self {
        let mut index = 0;
        while index < words.len() {
            self = self.push(if index == 0 { "`" } else { ", `" }).push(words[index]).push("`");
            index += 1;
        }
        self
    }

    pub(super) const fn as_str(&self) -> &str {
        match std::str::from_utf8(self.bytes.split_at(self.len).0) {
            Ok(text) => text,
            // Only whole texts were put in.
            Err(_) => "",
        }
    }
}

/// `==`, which the compiler cannot yet evaluate.
pub(super) const fn same(one: &str, other: &str) -> bool {
    let (one, other) = (one.as_bytes(), other.as_bytes());
    if one.len() != other.len() {
        return false;
    }
    let mut index = 0;
    while index < one.len() {
        if one[index] != other[index] {
            return false;
        }
        index += 1;
    }
    true
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn grows_up_to_its_end() {
        assert_eq!(Text::new().push("a").list(&["b", "c"]).as_str(), "a`b`, `c`");
        let long = "x".repeat(MAX);
        assert_eq!(Text::new().push("a").push(&long).push("b").as_str(), "ab");
        assert!(same("a", "a") && !same("a", "b") && !same("a", "ab"));
    }
}
