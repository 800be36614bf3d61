//! Text that the compiler puts together.

/// The most bytes of a message: more is cut.
const MAX: usize = 1024;

/// The most words of a list.
const LISTED: usize = 8;

/// A text that grows in a `const`.
pub(super) struct Text {
    bytes: [u8; MAX],
    len: usize,
}

impl Text {
    pub(super) const fn new() -> Self {
        Text { bytes: [0; MAX], len: 0 }
    }

    /// With more at its end: all of it, or nothing where there is no room.
    pub(super) const fn push(mut self, texts: &[&str]) -> Self {
        let (mut index, mut more) = (0, 0);
        while index < texts.len() {
            more += texts[index].len();
            index += 1;
        }
        index = if more > MAX - self.len { texts.len() } else { 0 };
        while index < texts.len() {
            let text = texts[index].as_bytes();
            let mut byte = 0;
            while byte < text.len() {
                self.bytes[self.len] = text[byte];
                self.len += 1;
                byte += 1;
            }
            index += 1;
        }
        self
    }

    /// With words in backquotes, and commas between them, at its end: the first of them, and whether there are more.
    pub(super) const fn list(mut self, words: &[&str]) -> Self {
        let mut index = 0;
        while index < words.len() && index < LISTED {
            self = self.push(&[if index == 0 { "`" } else { ", `" }, words[index], "`"]);
            index += 1;
        }
        if index < words.len() { self.push(&[" and more"]) } else { self }
    }

    /// With a number, in backquotes, at its end.
    pub(super) const fn number(self, number: i32) -> Self {
        let (mut digits, mut start, mut rest) = ([b'0'; 10], 10, number.unsigned_abs());
        while rest > 0 || start == 10 {
            start -= 1;
            digits[start] = b'0' + (rest % 10) as u8;
            rest /= 10;
        }
        match std::str::from_utf8(digits.split_at(start).1) {
            Ok(digits) => self.push(&["`", if number < 0 { "-" } else { "" }, digits, "`"]),
            // All are digits.
            Err(_) => self,
        }
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
pub(crate) const fn same(one: &str, other: &str) -> bool {
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
        assert_eq!(Text::new().push(&["a"]).list(&["b", "c"]).as_str(), "a`b`, `c`");
        let long = "x".repeat(MAX);
        assert_eq!(Text::new().push(&["a"]).push(&["c", &long]).push(&["b"]).as_str(), "ab");
        assert_eq!(Text::new().list(&["b"; 9]).as_str(), format!("{}`b` and more", "`b`, ".repeat(7)));
        assert_eq!(Text::new().number(8080).number(0).number(i32::MIN).as_str(), "`8080``0``-2147483648`");
        assert!(same("a", "a") && !same("a", "b") && !same("a", "ab"));
    }
}
