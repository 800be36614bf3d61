//! A directory with a file for each object.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use kubewright_core::link::Id;
use kubewright_core::{Finding, FindingType, Message, Node, json};

use super::file_name::file_name;
use super::{ManifestSet, files};
use crate::check::kind_and_name;
use crate::yaml::text_of;
use crate::{Error, Report};

/// The file in which a directory notes which of its files are of the set.
const INDEX: &str = ".kubewright";

const INDEX_HEAD: &str =
    "# The files here that kubewright wrote, and removes when they are made no longer.\n";

/// A directory that a set is written to, a file for each object: [`ManifestSet::directory`] makes one.
///
/// The files are named for what they hold: `configmap_game-config.yaml`, `games_deployment.apps_web.yaml` (namespace, kind
/// and group as `kubectl` writes them, name). Each is written in one step, and one that is right already is not touched.
/// What was written before and is made no longer is removed; nothing else is: the directory's file `.kubewright` notes
/// which are which, and belongs into the repository together with them. A file that is right already is taken over.
///
/// A directory belongs to one set: another one that is written to it would remove the files of the first.
///
/// ```
/// use kubewright::{ManifestSet, builder::ConfigMap};
///
/// let path = std::env::temp_dir().join(format!("kubewright-doc-{}", std::process::id()));
/// let mut set = ManifestSet::new();
/// set.add(&ConfigMap::new("game-config").data("lives", "3").build()?);
///
/// let changes = set.directory(&path).write()?;
/// assert_eq!(changes.written, [path.join("configmap_game-config.yaml"), path.join(".kubewright")]);
/// assert!(set.directory(&path).plan()?.is_empty());
/// # std::fs::remove_dir_all(&path)?;
/// # Ok::<(), kubewright::Error>(())
/// ```
#[derive(Clone, Debug)]
#[must_use]
pub struct Directory<'s> {
    set: &'s ManifestSet,
    path: PathBuf,
    numbered: bool,
    json: bool,
}

/// What writing a directory changes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Changes {
    /// Files that are new, or hold something else than before; with them the one that notes which are which.
    pub written: Vec<PathBuf>,
    /// Files that are as they were.
    pub unchanged: Vec<PathBuf>,
    /// Files that are gone: they were written before, and are made no longer.
    pub removed: Vec<PathBuf>,
}

impl Changes {
    /// Whether all is as it was.
    pub fn is_empty(&self) -> bool {
        self.written.is_empty() && self.removed.is_empty()
    }
}

impl ManifestSet {
    /// A directory to write the objects to, a YAML file for each.
    pub fn directory(&self, path: impl Into<PathBuf>) -> Directory<'_> {
        Directory { set: self, path: path.into(), numbered: false, json: false }
    }

    /// Writes the objects as one stream to a file, in one step; as JSON where its name ends in `.json`. The answer is
    /// whether the file changed: one that is right already is not touched.
    ///
    /// # Errors
    /// [`Error::Invalid`], where nothing is written, and [`Error::Io`].
    pub fn write_file(&self, path: impl AsRef<Path>) -> Result<bool, Error> {
        let path = path.as_ref();
        let is_json = path.extension().is_some_and(|extension| extension == "json");
        files::replace(path, &if is_json { self.to_json()? } else { self.to_yaml()? })
    }
}

impl Directory<'_> {
    /// Puts a number before the names of the files, which keeps the order of the set: `001_namespace_games.yaml`.
    pub fn numbered(mut self) -> Self {
        self.numbered = true;
        self
    }

    /// Writes JSON instead of YAML.
    pub fn json(mut self) -> Self {
        self.json = true;
        self
    }

    /// What [`write`](Directory::write) would change, without a change: whether the files of a repository are up to date.
    ///
    /// # Errors
    /// Those of [`write`](Directory::write).
    pub fn plan(&self) -> Result<Changes, Error> {
        Ok(self.planned()?.changes)
    }

    /// Writes the files that are not there or not right, and removes those that are made no longer.
    ///
    /// # Errors
    /// [`Error::Invalid`] where an object is refused, has no name of its own, or the file of another one;
    /// [`Error::Foreign`] where something is in the way that was not written here; in both nothing is written.
    /// [`Error::Io`].
    pub fn write(&self) -> Result<Changes, Error> {
        let Plan { texts, before, changes } = self.planned()?;
        let names: BTreeSet<String> = texts.keys().cloned().collect();
        // Up to the end, whatever may be there is noted, so that nothing is ever left behind.
        self.write_index(&names.union(&before).cloned().collect())?;
        for (name, text) in &texts {
            let path = self.path.join(name);
            if changes.written.contains(&path) {
                files::replace(&path, text)?;
            }
        }
        for path in &changes.removed {
            files::remove(path)?;
        }
        self.write_index(&names)?;
        Ok(changes)
    }

    /// What there is to do.
    fn planned(&self) -> Result<Plan, Error> {
        let texts = self.texts()?;
        let before = self.index()?;
        let (mut changes, mut foreign) = (Changes::default(), Vec::new());
        for (name, text) in &texts {
            let path = self.path.join(name);
            // Of the path itself, whatever a link leads to.
            match std::fs::symlink_metadata(&path).ok() {
                None => changes.written.push(path),
                Some(there) if !there.is_file() => foreign.push(path),
                Some(_) if files::is(&path, text)? => changes.unchanged.push(path),
                Some(_) if before.contains(name) => changes.written.push(path),
                Some(_) => foreign.push(path),
            }
        }
        if !foreign.is_empty() {
            return Err(Error::Foreign(foreign));
        }
        let gone = before.iter().filter(|name| !texts.contains_key(*name)).map(|name| self.path.join(name));
        changes.removed = gone.filter(|path| path.is_file()).collect();
        let index = self.path.join(INDEX);
        let is_right = files::is(&index, &index_text(texts.keys()))?;
        if is_right {
            changes.unchanged.push(index)
        } else {
            changes.written.push(index)
        }
        Ok(Plan { texts, before, changes })
    }

    /// What the files are to hold.
    fn texts(&self) -> Result<BTreeMap<String, String>, Error> {
        let mut texts = BTreeMap::new();
        let mut taken = BTreeSet::new();
        let mut refused = Vec::new();
        // As many digits for all, so that names sort as numbers do.
        let width = self.set.len().to_string().len().max(3);
        for (index, node) in self.set.accepted()?.into_iter().enumerate() {
            let Some(id) = Id::of(&node) else {
                let message = "an object that gets a file of its own needs a name: the file is named for it";
                refused.push(refusal(&node, FindingType::Required, message));
                continue;
            };
            let prefix = if self.numbered { format!("{:0width$}_", index + 1) } else { String::new() };
            let ending = if self.json { "json" } else { "yaml" };
            let name = format!("{prefix}{}.{ending}", file_name(&id));
            // Some systems tell no upper from lower case.
            if !taken.insert(name.to_lowercase()) {
                let message = format!("its file `{name}` is that of another object");
                refused.push(refusal(&node, FindingType::Duplicate, message));
                continue;
            }
            texts.insert(name, self.text(&node)?);
        }
        if refused.is_empty() { Ok(texts) } else { Err(Error::Invalid(refused)) }
    }

    fn text(&self, node: &Node<()>) -> Result<String, Error> {
        if !self.json {
            return text_of(node);
        }
        let mut out = String::new();
        json::write(&mut out, node)?;
        Ok(out)
    }

    /// The names of the files that were written before.
    fn index(&self) -> Result<BTreeSet<String>, Error> {
        let text = files::read(&self.path.join(INDEX))?.unwrap_or_default();
        let text = String::from_utf8_lossy(&text);
        // Whatever else the file says, nothing is ever touched but files of this directory that are named as ours are.
        let is_name = |line: &&str| {
            let ours = line.contains('_') && (line.ends_with(".yaml") || line.ends_with(".json"));
            ours && !line.starts_with(['#', '.']) && !line.contains(['/', '\\', ':'])
        };
        Ok(text.lines().filter(is_name).map(str::to_owned).collect())
    }

    fn write_index(&self, names: &BTreeSet<String>) -> Result<(), Error> {
        files::replace(&self.path.join(INDEX), &index_text(names)).map(drop)
    }
}

/// The files of a directory, what they are to hold, which were written before, and what that changes.
struct Plan {
    texts: BTreeMap<String, String>,
    before: BTreeSet<String>,
    changes: Changes,
}

fn index_text<'n>(names: impl IntoIterator<Item = &'n String>) -> String {
    let mut text = INDEX_HEAD.to_owned();
    for name in names {
        text.push_str(name);
        text.push('\n');
    }
    text
}

fn refusal(node: &Node<()>, kind: FindingType, message: impl Into<Message>) -> Report {
    let (object, name) = kind_and_name(node);
    Report::new(object, name, vec![Finding::error(kind, "metadata.name", (), message)])
}
