//! Did you mean: the nearest of the words that would have been right.

/// The longest text that is worth a search: names are shorter, and the search takes time in its square.
const LONGEST: usize = 64;

/// The candidate that was likely meant by `word`; the first of equals. Nothing where none is near.
pub fn nearest<'a>(word: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    if word.is_empty() || word.len() > LONGEST {
        return None;
    }
    let mut best: Option<(usize, &str)> = None;
    for candidate in candidates {
        if candidate.is_empty() || candidate.len() > LONGEST {
            continue;
        }
        if same_letters(word, candidate) {
            return Some(candidate);
        }
        let distance = distance(word, candidate);
        let longer = word.len().max(candidate.len());
        // A word of which no character stays is another word.
        let near = distance <= (longer / 3).max(1) && distance < longer;
        if near && best.is_none_or(|(least, _)| distance < least) {
            best = Some((distance, candidate));
        }
    }
    best.map(|(_, candidate)| candidate)
}

/// "did you mean `x`?" with the nearest candidate.
pub fn did_you_mean<'a>(word: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<String> {
    nearest(word, candidates).map(|candidate| format!("did you mean `{candidate}`?"))
}

/// The words in backquotes with commas between them: `` `a`, `b` ``; the first `most`, then how many more.
pub fn listed<'a>(words: impl IntoIterator<Item = &'a str>, most: usize) -> String {
    let mut text = String::new();
    let mut more = 0_usize;
    for (index, word) in words.into_iter().enumerate() {
        if index >= most {
            more += 1;
            continue;
        }
        if index > 0 {
            text.push_str(", ");
        }
        text.push('`');
        text.push_str(word);
        text.push('`');
    }
    if more > 0 {
        text.push_str(&format!(" and {more} more"));
    }
    text
}

/// Whether two words differ only in case, `_` and `-`: `image_pull_policy` and `imagePullPolicy`.
pub fn same_letters(one: &str, other: &str) -> bool {
    let letters = |text: &'_ str| {
        text.bytes().filter(|b| *b != b'_' && *b != b'-').map(|b| b.to_ascii_lowercase()).collect::<Vec<_>>()
    };
    one.len().abs_diff(other.len()) <= LONGEST && letters(one) == letters(other)
}

/// How many characters are to be put in, taken out, replaced, or swapped with the next.
fn distance(one: &str, other: &str) -> usize {
    let one: Vec<char> = one.chars().map(|c| c.to_ascii_lowercase()).collect();
    let other: Vec<char> = other.chars().map(|c| c.to_ascii_lowercase()).collect();
    let width = other.len() + 1;
    // Three rows of the table: a swap looks two rows back.
    let mut before: Vec<usize> = vec![0; width];
    let mut above: Vec<usize> = (0..width).collect();
    for (i, a) in one.iter().enumerate() {
        let mut row = Vec::with_capacity(width);
        row.push(i + 1);
        for (j, b) in other.iter().enumerate() {
            let left = row[j] + 1;
            let up = above[j + 1] + 1;
            let diagonal = above[j] + usize::from(a != b);
            let mut least = left.min(up).min(diagonal);
            if i > 0 && j > 0 && *a == other[j - 1] && one[i - 1] == *b {
                least = least.min(before[j - 1] + 1);
            }
            row.push(least);
        }
        before = std::mem::replace(&mut above, row);
    }
    above[width - 1]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_what_was_meant() {
        let fields = ["image", "imagePullPolicy", "name", "command", "args"];
        assert_eq!(nearest("imagePulPolicy", fields), Some("imagePullPolicy"));
        assert_eq!(nearest("image_pull_policy", fields), Some("imagePullPolicy"));
        assert_eq!(nearest("naem", fields), Some("name"));
        assert_eq!(nearest("Image", fields), Some("image"));
        assert_eq!(nearest("replicas", fields), None);
        assert_eq!(nearest("", fields), None);
        assert_eq!(nearest("x", ["c"]), None);
        assert_eq!(nearest(&"x".repeat(1000), fields), None);
    }

    #[test]
    fn lists_words() {
        assert_eq!(listed(["a", "b", "c"], 2), "`a`, `b` and 1 more");
        assert_eq!(listed([], 2), "");
    }
}
