//! Files as the data of ConfigMaps and Secrets: what `kubectl create` takes with `--from-file` and `--from-env-file`.
//!
//! <https://kubernetes.io/docs/tasks/configure-pod-container/configure-pod-configmap/#create-a-configmap>

use std::fs;
use std::path::{Path, PathBuf};

use crate::names;
use crate::suggest;

mod env_file;
mod error;
#[cfg(test)]
mod tests;

pub use env_file::{EnvLine, parse_env};
pub use error::{Problem, SourceError};

/// A file that becomes the value of a key.
#[derive(Clone, PartialEq, Eq)]
pub struct File {
    /// The key: the file's name.
    pub key: String,
    /// Where it was read.
    pub path: PathBuf,
    /// What is in it.
    pub bytes: Vec<u8>,
}

/// Without what is in it: that may be secret.
impl std::fmt::Debug for File {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("File").field("key", &self.key).field("path", &self.path).finish_non_exhaustive()
    }
}

/// What is in a file.
///
/// # Errors
/// [`Problem::Read`], with the name of the file that was likely meant; a directory has no key of its own.
pub fn file(path: &Path) -> Result<Vec<u8>, SourceError> {
    if path.is_dir() {
        return Err(SourceError { path: path.into(), problem: Problem::Directory });
    }
    fs::read(path).map_err(|error| unread(path, &error))
}

/// The file, or the files of the directory, by their names: without directories and links, in the order of names.
///
/// # Errors
/// Every file that cannot be read, or whose name is no key.
pub fn files(path: &Path) -> Result<Vec<File>, Vec<SourceError>> {
    let paths = if path.is_dir() {
        regular_files(path).map_err(|error| vec![unread(path, &error)])?
    } else {
        vec![path.to_owned()]
    };
    let (mut files, mut errors) = (Vec::new(), Vec::new());
    for path in paths {
        match self::keyed(path) {
            Ok(file) => files.push(file),
            Err(error) => errors.push(error),
        }
    }
    if errors.is_empty() { Ok(files) } else { Err(errors) }
}

fn keyed(path: PathBuf) -> Result<File, SourceError> {
    let bytes = file(&path)?;
    let key = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    match names::config_key(key.as_bytes()) {
        Ok(()) => Ok(File { key, path, bytes }),
        Err(reason) => Err(SourceError { path, problem: Problem::Key { key, reason } }),
    }
}

fn regular_files(directory: &Path) -> std::io::Result<Vec<PathBuf>> {
    let mut paths = Vec::new();
    for entry in fs::read_dir(directory)? {
        let entry = entry?;
        if entry.file_type()?.is_file() {
            paths.push(entry.path());
        }
    }
    paths.sort();
    Ok(paths)
}

/// The variables of an env file, in its order.
///
/// # Errors
/// Every line that says no variable, or one again.
pub fn env_file(path: &Path) -> Result<Vec<EnvLine>, Vec<SourceError>> {
    let bytes = file(path).map_err(|error| vec![error])?;
    parse_env(&bytes).map_err(|problems| {
        problems.into_iter().map(|problem| SourceError { path: path.into(), problem }).collect()
    })
}

fn unread(path: &Path, error: &std::io::Error) -> SourceError {
    // Which file was meant, if there is a directory to look in.
    let near = path.file_name().and_then(|name| {
        let here = Path::new(".");
        let parent = path.parent().filter(|parent| !parent.as_os_str().is_empty());
        let beside = fs::read_dir(parent.unwrap_or(here)).ok()?;
        let mut names: Vec<String> =
            beside.filter_map(|entry| entry.ok()?.file_name().into_string().ok()).collect();
        names.sort();
        suggest::nearest(&name.to_string_lossy(), names.iter().map(String::as_str)).map(str::to_owned)
    });
    let near = near.filter(|_| error.kind() == std::io::ErrorKind::NotFound);
    SourceError { path: path.into(), problem: Problem::Read { reason: reason(error), near } }
}

/// Why a file cannot be read, in the same words on every system.
fn reason(error: &std::io::Error) -> String {
    match error.kind() {
        std::io::ErrorKind::NotFound => "there is no such file".to_owned(),
        std::io::ErrorKind::PermissionDenied => "it may not be read".to_owned(),
        _ => error.to_string(),
    }
}
