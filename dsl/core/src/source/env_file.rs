//! Env files, a variable a line, read as `kubectl create … --from-env-file` reads them.

use std::fmt;

use super::error::Problem;
use crate::names;

/// A line that names a variable.
#[derive(Clone, PartialEq, Eq)]
pub struct EnvLine {
    /// The name of the variable, which becomes the key.
    pub name: String,
    /// What stands behind `=`, as it is; nothing where there is none: the value is that of the environment.
    pub value: Option<String>,
    /// The number of the line, from 1.
    pub line: usize,
}

/// Without the value: that may be secret.
impl fmt::Debug for EnvLine {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("EnvLine").field("name", &self.name).field("line", &self.line).finish_non_exhaustive()
    }
}

/// Reads an env file. White space before the name goes, all else stays: quotes, and white space behind the value.
///
/// # Errors
/// Every line that is wrong.
pub fn parse_env(bytes: &[u8]) -> Result<Vec<EnvLine>, Vec<Problem>> {
    // A byte order mark is of the file, not of the first line.
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let (mut lines, mut problems): (Vec<EnvLine>, _) = (Vec::new(), Vec::new());
    for (index, bytes) in bytes.split(|byte| *byte == b'\n').enumerate() {
        let bytes = bytes.strip_suffix(b"\r").unwrap_or(bytes);
        match variable(bytes, index + 1) {
            Ok(Some(line)) if lines.iter().any(|known| known.name == line.name) => {
                problems.push(Problem::Twice { key: line.name, line: Some(line.line) });
            }
            Ok(Some(line)) => lines.push(line),
            Ok(None) => {}
            Err(problem) => problems.push(problem),
        }
    }
    if problems.is_empty() { Ok(lines) } else { Err(problems) }
}

fn variable(bytes: &[u8], line: usize) -> Result<Option<EnvLine>, Problem> {
    let text = std::str::from_utf8(bytes).map_err(|_| Problem::NotText { line })?.trim_start();
    if text.is_empty() || text.starts_with('#') {
        return Ok(None);
    }
    let (name, value) = match text.split_once('=') {
        Some((name, value)) => (name, Some(value.to_owned())),
        None => (text, None),
    };
    match names::env_file_name(name.as_bytes()).and_then(|()| names::config_key(name.as_bytes())) {
        Ok(()) => Ok(Some(EnvLine { name: name.to_owned(), value, line })),
        Err(reason) => Err(Problem::Variable { line, has_value: value.is_some(), reason }),
    }
}
