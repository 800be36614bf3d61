//! Mounts and devices: where a container sees its volumes. `ValidateVolumeMounts`, `ValidateVolumeDevices`.
//!
//! <https://kubernetes.io/docs/concepts/storage/volumes/>

use std::collections::BTreeMap;

use crate::finding::Findings;
use crate::node::Node;
use crate::path::Path;
use crate::rules::pod::facts::{Volume, Volumes};
use crate::rules::pod::file_path;
use crate::rules::words::{missing, one_of, shown};
use crate::suggest;
use crate::view::Seen;

impl<'t, L: Copy> Volumes<'t, L> {
    /// Says that no volume has that name, and which ones there are.
    pub(crate) fn not_found(&self, found: &mut Findings<L>, path: &Path<'_>, at: L, name: &str) {
        let declared = || self.names();
        let list = match declared().next() {
            Some(_) => format!("declared here: {}", suggest::listed(declared(), 8)),
            None => "this pod declares no volumes".to_owned(),
        };
        let help = match suggest::did_you_mean(name, declared().filter(|other| *other != name)) {
            Some(meant) => format!("{meant} {list}"),
            None => list,
        };
        found.not_found(path, at, format!("volume {} is not declared in this pod", shown(name))).help(help);
    }

    /// Says that a mount or a device names no volume, where it surely names none.
    fn named<'a>(
        &'a self,
        found: &mut Findings<L>,
        user: &Node<L>,
        path: &Path<'_>,
        what: &str,
    ) -> Option<&'a Volume<'t, L>> {
        let name = match user.text("name") {
            Seen::Known(name) => name,
            Seen::Absent => {
                missing(found, user, path, "name", what);
                if found.cascades() {
                    self.not_found(found, &path.field("name"), user.place("name"), "");
                }
                return None;
            }
            Seen::Unknown => return None,
        };
        let (path, at) = (path.field("name"), user.place("name"));
        match self.find(name) {
            Seen::Known(volume) => {
                if !self.all_refused(name) {
                    return Some(volume);
                }
                // The volume itself was spoken of.
                if found.cascades() {
                    self.not_found(found, &path, at, name);
                }
            }
            // The volume that lost its name may be this one.
            Seen::Absent if found.cascades() || !self.has_nameless() => {
                self.not_found(found, &path, at, name)
            }
            Seen::Absent => {}
            Seen::Unknown => {}
        }
        None
    }
}

/// Applies the rules of the mounts of a container; `list` is their path.
pub(crate) fn mounts<L: Copy>(
    found: &mut Findings<L>,
    container: &Node<L>,
    volumes: &Volumes<'_, L>,
    list: &Path<'_>,
) {
    let items = container.items("volumeMounts");
    let devices = container.items("volumeDevices");
    let mut taken: BTreeMap<&str, L> = BTreeMap::new();
    for (index, mount) in items.nodes.iter().enumerate() {
        let path = list.index(index);
        volumes.named(found, mount, &path, "a mount");
        let target = mount.text("mountPath");
        match target {
            Seen::Absent => missing(found, mount, &path, "mountPath", "a mount"),
            Seen::Known(target) => {
                let at = mount.place("mountPath");
                if let Some(first) = taken.get(target) {
                    let message = format!("two volumes are mounted at {}", shown(target));
                    found.invalid(&path.field("mountPath"), at, message).first(*first);
                } else {
                    taken.insert(target, at);
                }
                odd_target(found, &path, at, target);
            }
            Seen::Unknown => {}
        }
        for device in devices.nodes {
            overlap(found, mount, device, &path, ["name", "mountPath"], ["name", "devicePath"]);
        }
        sub_paths(found, mount, &path, list);
        propagation(found, container, mount, list);
    }
}

/// What a server accepts for a mount path, and is surely not meant.
fn odd_target<L: Copy>(found: &mut Findings<L>, path: &Path<'_>, at: L, target: &str) {
    let windows = target.contains(['\\', ':']);
    if !target.starts_with('/') && !windows {
        found
            .advice(&path.field("mountPath"), at, format!("mount path {} is not absolute", shown(target)))
            .help(format!("did you mean {}?", shown(&format!("/{target}"))));
    } else if target.starts_with('/') && target.contains(':') {
        let message = format!("mount path {} has a `:`, which is a part of the path", shown(target));
        found
            .advice(&path.field("mountPath"), at, message)
            .help("a mount that is only read says `readOnly: true`");
    } else if file_path::has_backsteps(target) {
        found.advice(&path.field("mountPath"), at, format!("mount path {} contains `..`", shown(target)));
    }
}

/// A volume is mounted or a device, and a path is one of both.
fn overlap<L: Copy>(
    found: &mut Findings<L>,
    this: &Node<L>,
    other: &Node<L>,
    path: &Path<'_>,
    own: [&str; 2],
    others: [&str; 2],
) {
    for (key, other_key) in own.into_iter().zip(others) {
        if let (Seen::Known(text), Seen::Known(taken)) = (this.text(key), other.text(other_key))
            && text == taken
        {
            let what = if key == "name" { "volume" } else { "path" };
            let message = format!("{what} {} is both a mount and a device of this container", shown(text));
            // The mount says it; a server says it of both.
            if own[1] == "mountPath" || found.cascades() {
                found.invalid(&path.field(key), this.place(key), message).first(other.place(other_key));
            }
        }
    }
}

fn sub_paths<L: Copy>(found: &mut Findings<L>, mount: &Node<L>, path: &Path<'_>, list: &Path<'_>) {
    let keys = ["subPath", "subPathExpr"];
    for key in keys {
        let Seen::Known(text) = mount.text(key) else { continue };
        let at = mount.place(key);
        // The server names the list here, not the element.
        file_path::descending(found, &list.field(key), at, text);
    }
    if keys.iter().all(|key| mount.text(key).is_known()) {
        found
            .invalid(
                &path.field("subPathExpr"),
                mount.place("subPathExpr"),
                "`subPath` and `subPathExpr` exclude each other",
            )
            .first(mount.place("subPath"));
    }
}

/// `validateMountPropagation`, `validateMountRecursiveReadOnly`: the server names the list, not the element.
fn propagation<L: Copy>(found: &mut Findings<L>, container: &Node<L>, mount: &Node<L>, list: &Path<'_>) {
    let propagation = mount.text_ptr("mountPropagation");
    if let Seen::Known(value) = propagation {
        let path = list.field("mountPropagation");
        let at = mount.place("mountPropagation");
        one_of(found, &path, at, "mountPropagation", value, &["Bidirectional", "HostToContainer", "None"]);
        let privileged = container.see("securityContext").and_then(|context| context.flag("privileged"));
        if value == "Bidirectional" && privileged.or(false) == Some(false) {
            let message = "`Bidirectional` mount propagation needs a privileged container";
            found.forbidden(&path, at, message).help("`privileged: true` in its security context");
        }
    }
    let Seen::Known(value) = mount.text_ptr("recursiveReadOnly") else { return };
    let path = list.field("recursiveReadOnly");
    let at = mount.place("recursiveReadOnly");
    one_of(found, &path, at, "recursiveReadOnly", value, &["Disabled", "Enabled", "IfPossible"]);
    if !matches!(value, "Enabled" | "IfPossible") {
        return;
    }
    if mount.flag("readOnly").or(false) == Some(false) {
        found.forbidden(&path, at, "`recursiveReadOnly` needs `readOnly: true`");
    }
    if let Seen::Known(propagation) = propagation
        && propagation != "None"
    {
        found.forbidden(&path, at, "`recursiveReadOnly` and `mountPropagation` exclude each other");
    }
}

/// Applies the rules of the devices of a container; `list` is their path.
pub(crate) fn devices<L: Copy>(
    found: &mut Findings<L>,
    container: &Node<L>,
    volumes: &Volumes<'_, L>,
    list: &Path<'_>,
) {
    let mounts = container.items("volumeMounts");
    let (mut names, mut targets) = (BTreeMap::new(), BTreeMap::new());
    for (index, device) in container.items("volumeDevices").nodes.iter().enumerate() {
        let path = list.index(index);
        let volume = volumes.named(found, device, &path, "a device");
        if let Some(volume) = volume {
            if volume.is_no_claim() {
                let message = "only a claim can be used as a device: `persistentVolumeClaim` or `ephemeral`";
                found.invalid(&path.field("name"), device.place("name"), message).first(volume.node.at);
            }
        }
        if let Seen::Known(name) = device.text("name") {
            let at = device.place("name");
            if let Some(first) = names.insert(name, at) {
                let message = format!("volume {} is used twice as a device", shown(name));
                found.invalid(&path.field("name"), at, message).first(first);
            }
        }
        match device.text("devicePath") {
            Seen::Absent => missing(found, device, &path, "devicePath", "a device"),
            Seen::Known(target) => {
                let at = device.place("devicePath");
                if file_path::has_backsteps(target) {
                    let message = format!("{} must not contain `..`", shown(target));
                    found.invalid(&path.field("devicePath"), at, message);
                } else if let Some(first) = targets.insert(target, at) {
                    let message = format!("two devices stand at {}", shown(target));
                    found.invalid(&path.field("devicePath"), at, message).first(first);
                }
            }
            Seen::Unknown => {}
        }
        for mount in mounts.nodes {
            overlap(found, device, mount, &path, ["name", "devicePath"], ["name", "mountPath"]);
        }
    }
}
