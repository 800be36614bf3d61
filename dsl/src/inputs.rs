//! What the program has read to make its manifests: a build script tells Cargo, which runs it again on a change.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};

/// What was read so far.
#[derive(Debug, Default)]
pub(crate) struct Inputs {
    /// Files and directories.
    pub(crate) files: BTreeSet<PathBuf>,
    /// Variables of the environment.
    pub(crate) variables: BTreeSet<String>,
}

static INPUTS: Mutex<Inputs> = Mutex::new(Inputs { files: BTreeSet::new(), variables: BTreeSet::new() });

/// What was read so far.
pub(crate) fn inputs() -> MutexGuard<'static, Inputs> {
    // A set is whole whenever a panic happens.
    INPUTS.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Notes that a file or a directory is read, whether it is there or not.
pub(crate) fn read_file(path: &Path) {
    inputs().files.insert(path.to_owned());
}

/// A variable of the environment, empty where it is not set; notes that it was read.
pub(crate) fn read_variable(name: &str) -> String {
    inputs().variables.insert(name.to_owned());
    std::env::var(name).unwrap_or_default()
}
