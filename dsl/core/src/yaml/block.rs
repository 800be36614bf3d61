//! Lines of text as a `|` block.

/// Whether a block carries the text byte for byte in every reader; otherwise it is quoted on one line.
///
/// Not where lines of nothing but blanks stand at an end of the text: readers differ on those.
pub(super) fn fits(text: &str) -> bool {
    let is_blank = |line: &str| !line.is_empty() && line.bytes().all(|byte| byte == b' ' || byte == b'\t');
    let trimmed = text.trim_end_matches('\n');
    let last = trimmed.rsplit('\n').next().unwrap_or_default();
    let first = trimmed.trim_start_matches('\n').split('\n').next().unwrap_or_default();
    !trimmed.is_empty() && !is_blank(first) && !is_blank(last)
}

/// Appends the indicator and the lines, `indent` spaces in front of each, and the line feed behind the last.
pub(super) fn push(out: &mut String, text: &str, indent: usize) {
    out.push('|');
    // The reader would take leading blanks for the indentation.
    if text.starts_with([' ', '\t', '\n']) {
        out.push('2');
    }
    let lines = text.strip_suffix('\n');
    match lines {
        None => out.push('-'),
        Some(lines) if lines.ends_with('\n') => out.push('+'),
        Some(_) => {}
    }
    out.push('\n');
    for line in lines.unwrap_or(text).split('\n') {
        if !line.is_empty() {
            push_spaces(out, indent);
            out.push_str(line);
        }
        out.push('\n');
    }
}

/// Appends so many spaces.
pub(crate) fn push_spaces(out: &mut String, mut count: usize) {
    const SPACES: &str = "                                                                ";
    while count > 0 {
        let step = count.min(SPACES.len());
        out.push_str(&SPACES[..step]);
        count -= step;
    }
}

#[cfg(test)]
mod tests {
    use super::{fits, push};

    #[test]
    fn says_how_the_text_starts_and_ends() {
        for (text, block) in [
            ("a\nb\n", "|\n  a\n  b\n"),
            ("a\n\n  b", "|-\n  a\n\n    b\n"),
            ("a\n\n", "|+\n  a\n\n"),
            (" a\nb\n", "|2\n   a\n  b\n"),
            ("\na\n", "|2\n\n  a\n"),
            ("\ta\n\n", "|2+\n  \ta\n\n"),
        ] {
            assert!(fits(text), "{text:?}");
            let mut out = String::new();
            push(&mut out, text, 2);
            assert_eq!(out, block);
        }
        for text in ["\n", "\n\n", "a\n  ", "  \na", "\n \na", "a\n \n"] {
            assert!(!fits(text), "{text:?}");
        }
    }
}
