//! Objects to YAML and JSON.

use std::io;

use crate::Writable;
use kubewright_core::{Node, json, yaml};

use crate::check::report_on;
use crate::{Error, Report, VERSION, tree};

/// Writes a Kubernetes object as YAML that `kubectl` and every other reader reads back as the same object.
///
/// The object is checked first, as [`check`](crate::check) does.
///
/// ```
/// use kubewright::k8s::api::core::v1::ConfigMap;
///
/// let mut settings = ConfigMap::default();
/// settings.metadata.name = Some("settings".to_owned());
/// settings.data = Some([("MODE".to_owned(), "on".to_owned())].into());
/// let expected = "\
/// apiVersion: v1
/// kind: ConfigMap
/// metadata:
///   name: settings
/// data:
///   MODE: \"on\"
/// ";
/// assert_eq!(kubewright::to_yaml(&settings)?, expected);
/// # Ok::<(), kubewright::Error>(())
/// ```
///
/// # Errors
/// [`Error::Invalid`] with every finding where an API server would refuse the object; [`Error::Tree`] where the value is
/// nothing that JSON could carry.
pub fn to_yaml<T: Writable + ?Sized>(object: &T) -> Result<String, Error> {
    let node = checked(object)?;
    text_of(&node)
}

/// Writes a value as YAML without checking it.
///
/// # Errors
/// [`Error::Tree`] where the value is nothing that JSON could carry.
pub fn to_yaml_unchecked<T: Writable + ?Sized>(object: &T) -> Result<String, Error> {
    text_of(&tree::to_node(object)?)
}

/// Writes a Kubernetes object as JSON, indented and in the order of [`to_yaml`], with one line feed at the end.
///
/// # Errors
/// Those of [`to_yaml`].
pub fn to_json<T: Writable + ?Sized>(object: &T) -> Result<String, Error> {
    let node = checked(object)?;
    let mut out = String::new();
    json::write(&mut out, &node)?;
    Ok(out)
}

/// The tree of an object that an API server accepts.
fn checked<T: Writable + ?Sized>(object: &T) -> Result<Node<()>, Error> {
    let node = tree::to_node(object)?;
    let report = report_on(&node, VERSION);
    if report.is_refused() { Err(report.into()) } else { Ok(node) }
}

pub(crate) fn text_of(node: &Node<()>) -> Result<String, Error> {
    // What a usual pod takes.
    let mut out = String::with_capacity(4096);
    yaml::write(&mut out, node)?;
    Ok(out)
}

/// Writes many objects as one stream of YAML documents, `---` between them.
///
/// ```
/// use kubewright::{YamlWriter, k8s::api::core::v1::ConfigMap};
///
/// let mut writer = YamlWriter::new(Vec::new());
/// for name in ["a", "b"] {
///     let mut settings = ConfigMap::default();
///     settings.metadata.name = Some(name.to_owned());
///     writer.write(&settings)?;
/// }
/// let document = |name| format!("apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: {name}\n");
/// assert_eq!(writer.into_inner(), format!("{}---\n{}", document("a"), document("b")).into_bytes());
/// # Ok::<(), kubewright::Error>(())
/// ```
#[derive(Debug)]
pub struct YamlWriter<W> {
    inner: W,
    started: bool,
}

impl<W: io::Write> YamlWriter<W> {
    /// A stream without documents.
    pub fn new(inner: W) -> Self {
        YamlWriter { inner, started: false }
    }

    /// Checks an object and writes it; the report has what an API server would warn of.
    ///
    /// # Errors
    /// Those of [`to_yaml`], where nothing of the object is written, and [`Error::Io`].
    pub fn write<T: Writable + ?Sized>(&mut self, object: &T) -> Result<Report, Error> {
        let node = tree::to_node(object)?;
        let report = report_on(&node, VERSION).into_result()?;
        self.document(&node)?;
        Ok(report)
    }

    /// Writes a value without checking it.
    ///
    /// # Errors
    /// [`Error::Tree`], where nothing of the object is written, and [`Error::Io`].
    pub fn write_unchecked<T: Writable + ?Sized>(&mut self, object: &T) -> Result<(), Error> {
        self.document(&tree::to_node(object)?)
    }

    fn document(&mut self, node: &Node<()>) -> Result<(), Error> {
        let text = text_of(node)?;
        if self.started {
            self.inner.write_all(b"---\n")?;
        }
        self.started = true;
        self.inner.write_all(text.as_bytes())?;
        Ok(())
    }

    /// What the documents were written to.
    pub fn into_inner(self) -> W {
        self.inner
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::{YamlWriter, to_json, to_yaml, to_yaml_unchecked};
    use crate::Error;
    use crate::k8s::api::core::v1::ConfigMap;

    #[test]
    fn a_refused_object_writes_nothing() {
        let pod = BTreeMap::from([("apiVersion", "v1"), ("kind", "Pod"), ("colour", "red")]);
        let mut writer = YamlWriter::new(Vec::new());
        assert!(matches!(writer.write(&pod), Err(Error::Invalid(_))));
        assert!(writer.into_inner().is_empty());
        assert!(matches!(to_yaml(&pod), Err(Error::Invalid(reports)) if reports.len() == 1));
        assert!(to_json(&pod).is_err());
        let unchecked = to_yaml_unchecked(&pod);
        assert!(matches!(unchecked, Ok(text) if text == "apiVersion: v1\nkind: Pod\ncolour: red\n"));
    }

    #[test]
    fn json_has_the_order_of_yaml() -> Result<(), Error> {
        let mut map = ConfigMap::default();
        map.metadata.name = Some("game".to_owned());
        map.data = Some([("a\"b".replace('"', "."), "1\n\"2\"".to_owned())].into());
        let expected = r#"{
    "apiVersion": "v1",
    "kind": "ConfigMap",
    "metadata": {
        "name": "game"
    },
    "data": {
        "a.b": "1\n\"2\""
    }
}
"#;
        assert_eq!(to_json(&map)?, expected);
        Ok(())
    }
}
