//! The source of a volume: exactly one. `validateVolumeSource`.

use crate::finding::Findings;
use crate::node::Node;
use crate::path::Path;
use crate::view::Seen;

use super::{claim, files, plugins, projected};
use crate::rules::pod::file_path;
use crate::rules::quantities;
use crate::rules::words::{missing, needs_text, one_of, shown};

/// The sources in the order in which an API server looks for them, each with the name that it gives one too many.
const SOURCES: [(&str, &str); 30] = [
    ("emptyDir", "emptyDir"),
    ("hostPath", "hostPath"),
    ("gitRepo", "gitRepo"),
    ("gcePersistentDisk", "gcePersistentDisk"),
    ("awsElasticBlockStore", "awsElasticBlockStore"),
    ("secret", "secret"),
    ("nfs", "nfs"),
    ("iscsi", "iscsi"),
    ("glusterfs", "glusterfs"),
    ("flocker", "flocker"),
    ("persistentVolumeClaim", "persistentVolumeClaim"),
    ("rbd", "rbd"),
    ("cinder", "cinder"),
    // The next odd name, and `downwarAPI`, are the server's own.
    ("cephfs", "cephFS"),
    ("quobyte", "quobyte"),
    ("downwardAPI", "downwarAPI"),
    ("fc", "fc"),
    ("flexVolume", "flexVolume"),
    ("configMap", "configMap"),
    ("azureFile", "azureFile"),
    ("vsphereVolume", "vsphereVolume"),
    ("photonPersistentDisk", "photonPersistentDisk"),
    ("portworxVolume", "portworxVolume"),
    ("azureDisk", "azureDisk"),
    ("storageos", "storageos"),
    ("projected", "projected"),
    ("scaleIO", "scaleIO"),
    ("csi", "csi"),
    ("ephemeral", "ephemeral"),
    ("image", "image"),
];

/// The values of `hostPath.type`.
const HOST_PATH_TYPES: [&str; 8] =
    ["", "BlockDevice", "CharDevice", "Directory", "DirectoryOrCreate", "File", "FileOrCreate", "Socket"];

/// The values of `image.pullPolicy`.
const PULL_POLICIES: [&str; 3] = ["Always", "IfNotPresent", "Never"];

/// Whether that source of the volume is its first one.
pub(crate) fn is_first<L>(volume: &Node<L>, source: &str) -> bool {
    SOURCES.iter().find(|(key, _)| volume.see(key).is_known()).is_some_and(|(key, _)| *key == source)
}

/// Whether the volume surely has a source.
pub(crate) fn is_some<L>(volume: &Node<L>) -> bool {
    SOURCES.iter().any(|(key, _)| volume.see(key).is_known())
}

/// Checks the source of a volume. A volume without any is an `emptyDir`.
pub(crate) fn check<L: Copy>(found: &mut Findings<L>, spec: &Node<L>, volume: &Node<L>, path: &Path<'_>) {
    let mut first = None;
    for (key, name) in SOURCES {
        let Seen::Known(source) = volume.see(key) else { continue };
        match first {
            None => {
                first = Some(key);
                check_source(found, spec, volume, key, source, path);
            }
            Some(first) => {
                let volume_name = volume.text("name").known().map(shown).unwrap_or_default();
                let message = format!("volume {volume_name} has two sources: `{first}` and `{key}`");
                found
                    .forbidden(&path.field(name), volume.key_place(key), message)
                    .help("a volume has exactly one source: make it two volumes");
            }
        }
        if key == "iscsi" {
            plugins::iscsi_name(found, volume, source, path);
        }
    }
}

fn check_source<L: Copy>(
    found: &mut Findings<L>,
    spec: &Node<L>,
    volume: &Node<L>,
    key: &str,
    source: &Node<L>,
    parent: &Path<'_>,
) {
    let path = &parent.field(key);
    match key {
        "emptyDir" => quantities::not_negative(found, source, path, "sizeLimit"),
        "hostPath" => host_path(found, source, path),
        "gitRepo" => {
            needs_text(found, source, path, "repository", "a `gitRepo` volume");
            if let Seen::Known(directory) = source.text("directory") {
                file_path::descending(found, &path.field("directory"), source.place("directory"), directory);
            }
        }
        "secret" => {
            needs_text(found, source, path, "secretName", "a `secret` volume");
            files::key_files(found, source, path);
        }
        "configMap" => {
            needs_text(found, source, path, "name", "a `configMap` volume");
            files::key_files(found, source, path);
        }
        "downwardAPI" => files::downward_files(found, spec, source, path),
        "projected" => projected::check(found, spec, source, path),
        "nfs" => nfs(found, source, path),
        "persistentVolumeClaim" => {
            needs_text(found, source, path, "claimName", "a `persistentVolumeClaim` volume");
        }
        "csi" => claim::csi(found, source, path),
        "ephemeral" => claim::ephemeral(found, source, path),
        "image" => {
            needs_text(found, source, path, "reference", "an `image` volume");
            if let Seen::Known(policy) = source.text("pullPolicy") {
                let place = source.place("pullPolicy");
                one_of(found, &path.field("pullPolicy"), place, "pullPolicy", policy, &PULL_POLICIES);
            }
        }
        _ => plugins::check(found, volume, key, source, parent),
    }
}

fn host_path<L: Copy>(found: &mut Findings<L>, source: &Node<L>, path: &Path<'_>) {
    match source.text("path") {
        Seen::Absent => return missing(found, source, path, "path", "a `hostPath` volume"),
        Seen::Known(text) => {
            file_path::no_backsteps(found, &path.field("path"), source.place("path"), text);
        }
        Seen::Unknown => {}
    }
    if let Seen::Known(kind) = source.text("type") {
        one_of(found, &path.field("type"), source.place("type"), "type", kind, &HOST_PATH_TYPES);
    }
}

fn nfs<L: Copy>(found: &mut Findings<L>, source: &Node<L>, path: &Path<'_>) {
    needs_text(found, source, path, "server", "an `nfs` volume");
    match source.text("path") {
        Seen::Absent => {
            missing(found, source, path, "path", "an `nfs` volume");
            if found.cascades() {
                found.invalid(&path.field("path"), source.place("path"), "no path is no absolute path");
            }
        }
        Seen::Known(text) if !text.starts_with('/') => {
            found
                .invalid(
                    &path.field("path"),
                    source.place("path"),
                    format!("{} must be an absolute path", shown(text)),
                )
                .help(format!("with a leading slash: {}", shown(&format!("/{text}"))));
        }
        _ => {}
    }
}
