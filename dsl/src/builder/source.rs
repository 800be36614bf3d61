//! Files as the data of ConfigMaps and Secrets. As with kubectl, what a file brings replaces nothing.

use std::path::Path;

use kubewright_core::names;
use kubewright_core::source::{self, File, Problem, SourceError};

use crate::{Error, inputs};

/// The file, or every file of the directory, each with its name as the key.
pub(super) fn from_path(path: &Path, taken: impl Fn(&str) -> bool) -> Result<Vec<File>, Error> {
    inputs::read_file(path);
    let files = source::files(path).map_err(Error::Source)?;
    free(path, files.iter().map(|file| (&*file.key, None)), taken)?;
    Ok(files)
}

/// What is in the file that gets that key.
pub(super) fn from_file(key: &str, path: &Path, taken: impl Fn(&str) -> bool) -> Result<Vec<u8>, Error> {
    inputs::read_file(path);
    if let Err(reason) = names::config_key(key.as_bytes()) {
        let problem = Problem::Key { key: key.to_owned(), reason };
        return Err(Error::Source(vec![SourceError { path: path.into(), problem }]));
    }
    let bytes = source::file(path).map_err(|error| Error::Source(vec![error]))?;
    free(path, [(key, None)].into_iter(), taken)?;
    Ok(bytes)
}

/// The variables of an env file; one without a value has that of the program's environment.
pub(super) fn from_env_file(
    path: &Path,
    taken: impl Fn(&str) -> bool,
) -> Result<Vec<(String, String)>, Error> {
    inputs::read_file(path);
    let lines = source::env_file(path).map_err(Error::Source)?;
    free(path, lines.iter().map(|line| (&*line.name, Some(line.line))), taken)?;
    let value = |value: Option<String>, name: &str| value.unwrap_or_else(|| inputs::read_variable(name));
    Ok(lines.into_iter().map(|line| (line.name.clone(), value(line.value, &line.name))).collect())
}

/// Says which keys are taken.
fn free<'k>(
    path: &Path,
    keys: impl Iterator<Item = (&'k str, Option<usize>)>,
    taken: impl Fn(&str) -> bool,
) -> Result<(), Error> {
    let twice = keys.filter(|(key, _)| taken(key)).map(|(key, line)| SourceError {
        path: path.into(),
        problem: Problem::Twice { key: key.to_owned(), line },
    });
    let twice: Vec<_> = twice.collect();
    if twice.is_empty() { Ok(()) } else { Err(Error::Source(twice)) }
}
