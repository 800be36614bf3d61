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
        assert_eq!([decoded_len("YQ=="), decoded_len("YWI="), decoded_len("YWJj")], [1, 2, 3]);
    }
}
