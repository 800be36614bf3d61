//! The source of a volume: exactly one. `validateVolumeSource`.

use super::{ephemeral, files, projected};
use crate::at::At;
use crate::finding::Cx;
use crate::message::{field, value};
use crate::rules::common::{enum_value, needs_text};
use crate::rules::file_path;
use crate::rules::pod::Pod;
use crate::rules::quantities;
use crate::rules::storage::source::{self as shared, Holder};
use crate::say;
use crate::view::Seen;

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

/// Whether that source of the volume is its first one.
pub(super) fn is_first<L: Copy>(volume: At<'_, '_, L>, source: &str) -> bool {
    SOURCES.iter().find(|(key, _)| volume.see(key).is_known()).is_some_and(|(key, _)| *key == source)
}

/// Checks the source of a volume. A volume without any is an `emptyDir`.
pub(super) fn source<L: Copy>(cx: &mut Cx<L>, pod: &Pod<'_, L>, volume: At<'_, '_, L>) {
    // The volumes of most pods have a name and one source.
    let single = volume.entry_nodes().len() <= 1 + usize::from(!volume.see("name").is_absent());
    let mut first = None;
    for (key, name) in SOURCES {
        let source = volume.field(key);
        if !source.is_known() {
            continue;
        }
        match first {
            None => {
                first = Some(key);
                check(cx, pod, source, key);
            }
            Some(first) => {
                let owner = match volume.text("name") {
                    Seen::Known(name) => say!("volume {}", value(name)),
                    _ => "this volume".into(),
                };
                let message =
                    say!("{} has two sources: {} and {}", owner.to_string(), field(first), field(key));
                cx.forbidden(source.at_key().renamed(name), message)
                    .help("a volume has exactly one source: make it two volumes");
            }
        }
        if key == "iscsi" {
            shared::iscsi::volume_name(cx, volume, source);
        }
        if single {
            return;
        }
    }
}

fn check<L: Copy>(cx: &mut Cx<L>, pod: &Pod<'_, L>, source: At<'_, '_, L>, key: &'static str) {
    match key {
        "emptyDir" => quantities::forbid_negative(cx, source.field("sizeLimit")),
        "gitRepo" => {
            needs_text(cx, source.field("repository"), "a `gitRepo` volume");
            let directory = source.field("directory");
            if let Seen::Known(text) = directory.str() {
                file_path::descending(cx, directory, text);
            }
        }
        "secret" => {
            needs_text(cx, source.field("secretName"), "a `secret` volume");
            files::keys(cx, source);
        }
        "configMap" => {
            needs_text(cx, source.field("name"), "a `configMap` volume");
            files::keys(cx, source);
        }
        "downwardAPI" => files::downward(cx, pod, source),
        "projected" => projected::projected(cx, pod, source),
        "persistentVolumeClaim" => {
            needs_text(cx, source.field("claimName"), "a `persistentVolumeClaim` volume");
        }
        "ephemeral" => ephemeral::ephemeral(cx, source),
        "image" => {
            // In a template, others may fill it in.
            if !pod.is_template() {
                needs_text(cx, source.field("reference"), "an `image` volume");
            }
            enum_value(cx, source.field("pullPolicy"));
        }
        _ => shared::check(cx, source, key, Holder::Pod),
    }
}
