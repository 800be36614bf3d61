//! Where the workspace is: what tests read and run outside of their own folder.

use std::path::{Path, PathBuf};

/// A path of the repository.
#[must_use]
pub fn path(path: impl AsRef<Path>) -> PathBuf {
    root().join(path)
}

/// The root of the repository.
#[must_use]
pub fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("this package is in a folder of the repository")
}
