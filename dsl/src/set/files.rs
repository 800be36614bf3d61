//! Files that change in one step, or not at all.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};

use crate::Error;

/// Writes a file in one step, with the directories that it is in; the answer is whether it was another one before. The
/// permissions of one that is there stay, and a link stays one.
pub(super) fn replace(path: &Path, text: &str) -> Result<bool, Error> {
    if is(path, text)? {
        return Ok(false);
    }
    let target = if path.is_symlink() { fs::canonicalize(path) } else { Ok(path.to_owned()) };
    target.and_then(|target| write(&target, text)).map_err(|error| named(path, &error))?;
    Ok(true)
}

fn write(path: &Path, text: &str) -> io::Result<()> {
    if let Some(parent) = path.parent() {
        fs::create_dir_all(parent)?;
    }
    let (mut file, beside) = fresh_beside(path)?;
    let mut fill = || {
        if let Ok(known) = fs::metadata(path) {
            file.set_permissions(known.permissions())?;
        }
        file.write_all(text.as_bytes())?;
        file.sync_all()?;
        fs::rename(&beside, path)
    };
    let written = fill();
    if written.is_err() {
        let _ = fs::remove_file(&beside);
    }
    written
}

/// A new file beside another one, that nobody else writes to.
fn fresh_beside(path: &Path) -> io::Result<(File, PathBuf)> {
    static COUNT: AtomicUsize = AtomicUsize::new(0);
    loop {
        let count = COUNT.fetch_add(1, Ordering::Relaxed);
        let beside = path.with_file_name(format!(".kubewright-{}-{count}.tmp", std::process::id()));
        match OpenOptions::new().write(true).create_new(true).open(&beside) {
            Ok(file) => return Ok((file, beside)),
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
            Err(error) => return Err(error),
        }
    }
}

/// Whether the file is there, and holds that text.
pub(super) fn is(path: &Path, text: &str) -> Result<bool, Error> {
    Ok(read(path)?.is_some_and(|known| known == text.as_bytes()))
}

/// What the file holds; nothing where there is none.
pub(super) fn read(path: &Path) -> Result<Option<Vec<u8>>, Error> {
    match fs::read(path) {
        Ok(bytes) => Ok(Some(bytes)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(named(path, &error)),
    }
}

/// Removes a file, if it is there.
pub(super) fn remove(path: &Path) -> Result<(), Error> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(named(path, &error)),
        _ => Ok(()),
    }
}

/// The error with the file that it is about.
fn named(path: &Path, error: &io::Error) -> Error {
    Error::Io(io::Error::new(error.kind(), format!("`{}`: {error}", path.display())))
}
