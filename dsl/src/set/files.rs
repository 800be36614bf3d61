//! Files that change in one step, or not at all.

use std::io;
use std::path::Path;

use crate::Error;

/// Writes a file in one step, with the directories that it is in; the answer is whether it was another one before.
pub(super) fn replace(path: &Path, text: &str) -> Result<bool, Error> {
    if is(path, text)? {
        return Ok(false);
    }
    let at = |error: io::Error| named(path, &error);
    if let Some(parent) = path.parent() {
        std::fs::create_dir_all(parent).map_err(at)?;
    }
    // Beside it, so that it can be renamed; of this process, so that no other one writes to it.
    let mut name = path.file_name().unwrap_or_default().to_owned();
    name.push(format!(".{}.tmp", std::process::id()));
    let beside = path.with_file_name(name);
    let written = std::fs::write(&beside, text).and_then(|()| std::fs::rename(&beside, path));
    if written.is_err() {
        let _ = std::fs::remove_file(&beside);
    }
    written.map_err(at)?;
    Ok(true)
}

/// Whether the file is there, and holds that text.
pub(super) fn is(path: &Path, text: &str) -> Result<bool, Error> {
    Ok(read(path)?.is_some_and(|known| known == text.as_bytes()))
}

/// What the file holds; nothing where there is none.
pub(super) fn read(path: &Path) -> Result<Option<Vec<u8>>, Error> {
    match std::fs::read(path) {
        Ok(bytes) => Ok(Some(bytes)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(named(path, &error)),
    }
}

/// Removes a file, if it is there.
pub(super) fn remove(path: &Path) -> Result<(), Error> {
    match std::fs::remove_file(path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(named(path, &error)),
        _ => Ok(()),
    }
}

/// The error with the file that it is about.
fn named(path: &Path, error: &io::Error) -> Error {
    Error::Io(io::Error::new(error.kind(), format!("`{}`: {error}", path.display())))
}
