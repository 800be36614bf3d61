//! Did you mean: the nearest of the words that would have been right.

/// The longest text that is worth a search: names are shorter, and the search takes time in its square.
const LONGEST: usize = 64;

/// The candidate that was likely meant by `word`; the first of equals. Nothing where none is near.
pub fn nearest<'a>(word: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let mut best: Option<(usize, &str)> = None;
    for candidate in candidates {
        match nearness(word, candidate) {
            Some(0) => return Some(candidate),
            Some(distance) if best.is_none_or(|(least, _)| distance < least) => {
                best = Some((distance, candidate));
            }
            _ => {}
        }
    }
    best.map(|(_, candidate)| candidate)
}

/// As [`nearest`], where the compiler evaluates it: it stops a computation that is long, and so does this.
pub const fn nearest_const(word: &str, candidates: &[&'static str]) -> Option<&'static str> {
    /// The steps that rustc takes without a word are many more than that.
    const BUDGET: usize = 20_000;
    let (mut best, mut least, mut index, mut steps) = (None, usize::MAX, 0, 0);
    while index < candidates.len() && steps < BUDGET {
        let candidate = candidates[index];
        steps += 1;
        if worth_a_look(word.len(), candidate.len()) {
            steps += word.len() * candidate.len();
            if let Some(distance) = nearness(word, candidate)
                && distance < least
            {
                (best, least) = (Some(candidate), distance);
            }
        }
        index += 1;
    }
    best
}

/// How far a candidate is from the word, where it may have been meant: 0 where the letters are the same.
const fn nearness(word: &str, candidate: &str) -> Option<usize> {
    let (word, candidate) = (word.as_bytes(), candidate.as_bytes());
    if word.is_empty() || candidate.is_empty() || word.len() > LONGEST || candidate.len() > LONGEST {
        return None;
    }
    if letters_match(word, candidate) {
        return Some(0);
    }
    let longer = larger(word.len(), candidate.len());
    if !worth_a_look(word.len(), candidate.len()) {
        return None;
    }
    let distance = distance(word, candidate, false);
    // A word of which no character stays is another word.
    if distance <= most(longer) && distance < longer { Some(distance) } else { None }
}

/// The most that two words may differ, of which the longer one has that many bytes.
const fn most(longer: usize) -> usize {
    larger(longer / 3, 1)
}

/// Whether the lengths of two words are near enough for the words to be.
const fn worth_a_look(one: usize, other: usize) -> bool {
    one.abs_diff(other) <= most(larger(one, other))
}

/// "did you mean `x`?" with the nearest candidate.
pub fn did_you_mean<'a>(word: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<String> {
    nearest(word, candidates).map(|candidate| format!("did you mean `{candidate}`?"))
}

/// The help for a name that is not there: the one that was likely meant, or those that are there, if any.
pub fn meant<'a>(
    word: &str,
    candidates: impl Iterator<Item = &'a str> + Clone,
    what: &str,
) -> Option<String> {
    did_you_mean(word, candidates.clone()).or_else(|| {
        candidates.clone().next()?;
        Some(format!("{what} {}", listed(candidates, 8)))
    })
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

/// The words in backquotes, the last one after `or`: `` `a`, `b` or `c` ``.
pub fn either<'a>(words: impl IntoIterator<Item = &'a str>) -> String {
    let words: Vec<_> = words.into_iter().map(|word| format!("`{word}`")).collect();
    match words.split_last() {
        Some((last, rest)) if !rest.is_empty() => format!("{} or {last}", rest.join(", ")),
        _ => words.concat(),
    }
}

/// A word in camelCase: `image_pull_policy` is `imagePullPolicy`.
pub fn camel_case(word: &str) -> String {
    let mut text = String::with_capacity(word.len());
    let mut upper = false;
    for char in word.chars() {
        if matches!(char, '_' | '-') {
            upper = !text.is_empty();
            continue;
        }
        text.push(if upper { char.to_ascii_uppercase() } else { char });
        upper = false;
    }
    text
}

/// Whether the words of one name in camelCase stand side by side in the other: `pullPolicy` in `imagePullPolicy`.
pub fn is_part(part: &str, name: &str) -> bool {
    fn words(name: &str) -> Vec<String> {
        let mut words: Vec<String> = Vec::new();
        let mut before_upper = true;
        for char in name.chars() {
            if words.is_empty() || char.is_ascii_uppercase() && !before_upper {
                words.push(String::new());
            }
            before_upper = char.is_ascii_uppercase();
            if let Some(word) = words.last_mut() {
                word.push(char.to_ascii_lowercase());
            }
        }
        words
    }
    let (part, name) = (words(part), words(name));
    part.len() < name.len()
        && part.concat().len() >= 3
        && name.windows(part.len().max(1)).any(|window| window == part)
}

/// Whether two words differ only in case, `_` and `-`: `image_pull_policy` and `imagePullPolicy`.
pub const fn same_letters(one: &str, other: &str) -> bool {
    letters_match(one.as_bytes(), other.as_bytes())
}

const fn letters_match(one: &[u8], other: &[u8]) -> bool {
    let (mut i, mut j) = (0, 0);
    loop {
        while i < one.len() && matches!(one[i], b'_' | b'-') {
            i += 1;
        }
        while j < other.len() && matches!(other[j], b'_' | b'-') {
            j += 1;
        }
        if i == one.len() || j == other.len() {
            return i == one.len() && j == other.len();
        }
        if !one[i].eq_ignore_ascii_case(&other[j]) {
            return false;
        }
        (i, j) = (i + 1, j + 1);
    }
}

/// How many bytes are to be put in, taken out, replaced, or swapped with the next; neither is over [`LONGEST`].
const fn distance(one: &[u8], other: &[u8], exact: bool) -> usize {
    const WIDTH: usize = LONGEST + 1;
    // Three rows of the table: a swap looks two rows back.
    let (mut before, mut above) = ([0_usize; WIDTH], [0_usize; WIDTH]);
    let mut j = 0;
    while j <= other.len() {
        above[j] = j;
        j += 1;
    }
    let mut i = 0;
    while i < one.len() {
        let mut row = [0_usize; WIDTH];
        row[0] = i + 1;
        let mut j = 0;
        while j < other.len() {
            let same = same(one[i], other[j], exact);
            let mut least = above[j] + if same { 0 } else { 1 };
            least = smaller(least, smaller(row[j], above[j + 1]) + 1);
            let swapped = i > 0
                && j > 0
                && self::same(one[i], other[j - 1], exact)
                && self::same(one[i - 1], other[j], exact);
            if swapped {
                least = smaller(least, before[j - 1] + 1);
            }
            row[j + 1] = least;
            j += 1;
        }
        (before, above) = (above, row);
        i += 1;
    }
    above[other.len()]
}

const fn same(one: u8, other: u8, exact: bool) -> bool {
    one == other || (!exact && one.eq_ignore_ascii_case(&other))
}

/// How far the name of an object is from another one, where one may be a slip of the other: no more than two letters, and
/// less than half of them.
pub fn slip(one: &str, other: &str) -> Option<usize> {
    let longer = larger(one.len(), other.len());
    if longer > LONGEST || longer == 0 || one.len().abs_diff(other.len()) > 2 {
        return None;
    }
    let distance = distance(one.as_bytes(), other.as_bytes(), true);
    (distance <= smaller(2, (longer - 1) / 2)).then_some(distance)
}

const fn larger(one: usize, other: usize) -> usize {
    if one > other { one } else { other }
}

const fn smaller(one: usize, other: usize) -> usize {
    if one < other { one } else { other }
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
    fn the_compiler_finds_the_same() {
        const MEANT: Option<&str> = nearest_const("special.powr", &["special.how", "special.power"]);
        assert_eq!(MEANT, Some("special.power"));
        for word in ["naem", "Image", "replicas", "", "comand"] {
            let fields = ["image", "name", "command", "args"];
            assert_eq!(nearest_const(word, &fields), nearest(word, fields), "{word}");
        }
        assert!(same_letters("host-network", "hostNetwork") && !same_letters("host", "hostN"));
    }

    #[test]
    fn knows_the_words_of_a_name() {
        assert_eq!(camel_case("image_pull_policy"), "imagePullPolicy");
        assert_eq!(camel_case("_x-y"), "xY");
        for (part, name, is) in [
            ("pullPolicy", "imagePullPolicy", true),
            ("initialDelay", "initialDelaySeconds", true),
            ("mage", "imagePullPolicy", false),
            ("imagePullPolicy", "imagePullPolicy", false),
            ("", "image", false),
        ] {
            assert_eq!(is_part(part, name), is, "{part}");
        }
        assert_eq!(either(["a", "b", "c"]), "`a`, `b` or `c`");
        assert_eq!(either(["a"]), "`a`");
    }

    #[test]
    fn lists_words() {
        assert_eq!(listed(["a", "b", "c"], 2), "`a`, `b` and 1 more");
        assert_eq!(listed([], 2), "");
    }
}
