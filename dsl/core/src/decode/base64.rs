//! Base64 as Go's `encoding/base64` reads it: padded, line ends ignored.

/// Whether the text decodes; else the offset of the first byte that is wrong.
pub(super) fn check(text: &[u8]) -> Result<(), usize> {
    let mut digits = 0_usize;
    let mut bytes = text.iter().enumerate().filter(|(_, byte)| !matches!(byte, b'\r' | b'\n'));
    while let Some((offset, byte)) = bytes.next() {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'+' | b'/' => digits += 1,
            b'=' => {
                let missing = match digits % 4 {
                    2 => 1,
                    3 => 0,
                    _ => return Err(offset),
                };
                for _ in 0..missing {
                    match bytes.next() {
                        Some((_, b'=')) => {}
                        Some((offset, _)) => return Err(offset),
                        None => return Err(text.len()),
                    }
                }
                return match bytes.next() {
                    Some((offset, _)) => Err(offset),
                    None => Ok(()),
                };
            }
            _ => return Err(offset),
        }
    }
    if digits.is_multiple_of(4) { Ok(()) } else { Err(text.len()) }
}

/// How many bytes the text decodes to, where it decodes.
pub fn decoded_len(text: &str) -> usize {
    text.bytes().filter(|byte| !matches!(byte, b'\r' | b'\n' | b'=')).count() * 3 / 4
}

/// The bytes that the text stands for, where it decodes.
pub fn decode_base64(text: &[u8]) -> Option<Vec<u8>> {
    check(text).ok()?;
    let mut out = Vec::with_capacity(text.len() / 4 * 3);
    let (mut bits, mut count) = (0_u32, 0);
    for byte in text {
        let digit = match byte {
            b'A'..=b'Z' => byte - b'A',
            b'a'..=b'z' => byte - b'a' + 26,
            b'0'..=b'9' => byte - b'0' + 52,
            b'+' => 62,
            b'/' => 63,
            _ => continue,
        };
        bits = (bits << 6) | u32::from(digit);
        count += 6;
        if count >= 8 {
            count -= 8;
            out.push((bits >> count) as u8);
        }
    }
    Some(out)
}

/// The text that stands for the bytes.
pub fn encode_base64(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut text = String::with_capacity(bytes.len().div_ceil(3) * 4);
    for group in bytes.chunks(3) {
        let byte = |index: usize| group.get(index).copied().map_or(0, u32::from);
        let bits = byte(0) << 16 | byte(1) << 8 | byte(2);
        for digit in 0..4 {
            let index = bits >> (18 - 6 * digit) & 63;
            let padding = digit > group.len();
            text.push(if padding { '=' } else { char::from(DIGITS[index as usize]) });
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn good_and_bad_values() {
        for good in ["", "YQ==", "YWI=", "YWJj", "YW\nJj", "YQ==\n", "YQ=\r\n=", "//++", "YR=="] {
            assert_eq!(check(good.as_bytes()), Ok(()), "{good:?}");
        }
        for (bad, offset) in [
            ("Y", 1),
            ("YQ", 2),
            ("YQ=", 3),
            ("YQ=a", 3),
            ("=", 0),
            ("YQ==YQ==", 4),
            ("a b=", 1),
            ("YW-_", 2),
            ("한", 0),
        ] {
            assert_eq!(check(bad.as_bytes()), Err(offset), "{bad:?}");
        }
        assert_eq!(decode_base64(b"YWI="), Some(b"ab".to_vec()));
        assert_eq!(decode_base64(b"Y"), None);
        for bytes in [&b""[..], b"a", b"ab", b"abc", &[0xff, 0xfe, 0, 1]] {
            assert_eq!(decode_base64(encode_base64(bytes).as_bytes()).as_deref(), Some(bytes));
        }
        assert_eq!(encode_base64(b"admin"), "YWRtaW4=");
        assert_eq!([decoded_len("YQ=="), decoded_len("YWI="), decoded_len("YWJj")], [1, 2, 3]);
    }
}
