//! Mounts and devices: where a container sees its volumes. `ValidateVolumeMounts`, `ValidateVolumeDevices`.
//!
//! <https://kubernetes.io/docs/concepts/storage/volumes/>

use std::collections::BTreeMap;

use crate::at::At;
use crate::finding::{Added, Cx};
use crate::message::value;
use crate::rules::common::{missing, one_of_called};
use crate::rules::file_path;
use crate::rules::pod::facts::{Volume, Volumes};
use crate::say;
use crate::suggest;
use crate::view::Seen;

/// The values of `recursiveReadOnly`, to which the schema gives none.
const RECURSIVE: [&str; 3] = ["Disabled", "Enabled", "IfPossible"];

impl<'t, L: Copy> Volumes<'t, L> {
    /// Says that no volume has that name, and which ones there are.
    pub(crate) fn not_found<'c>(&self, cx: &'c mut Cx<L>, at: At<'_, '_, L>, name: &str) -> Added<'c, L> {
        let declared = || self.names();
        let list = match declared().next() {
            Some(_) => format!("declared here: {}", suggest::listed(declared(), 8)),
            None => "this pod declares no volumes".to_owned(),
        };
        let help = match suggest::did_you_mean(name, declared().filter(|other| *other != name)) {
            Some(meant) => format!("{meant} {list}"),
            None => list,
        };
        cx.not_found(at, say!("volume {} is not declared in this pod", value(name))).help(help)
    }

    /// The volume that a mount or a device names; says where it surely names none.
    fn named(&self, cx: &mut Cx<L>, user: At<'_, '_, L>, owner: &'static str) -> Option<&Volume<'t, L>> {
        let at = user.field("name");
        let name = match at.str() {
            Seen::Known(name) => name,
            Seen::Absent => {
                missing(cx, at, owner);
                self.not_found(cx, at, "").consequence();
                return None;
            }
            Seen::Unknown => return None,
        };
        match self.find(name) {
            Seen::Known(volume) if !self.all_refused(name) => return Some(volume),
            // The volume itself was spoken of.
            Seen::Known(_) => {
                self.not_found(cx, at, name).consequence();
            }
            // The volume that lost its name may be this one.
            Seen::Absent => {
                self.not_found(cx, at, name).consequence_if(self.has_nameless());
            }
            Seen::Unknown => {}
        }
        None
    }
}

/// Applies the rules of the mounts of a container.
pub(crate) fn mounts<L: Copy>(cx: &mut Cx<L>, container: At<'_, '_, L>, volumes: &Volumes<'_, L>) {
    let (list, devices) = (container.field("volumeMounts"), container.field("volumeDevices"));
    let mut taken: BTreeMap<&str, L> = BTreeMap::new();
    for mount in list.items() {
        volumes.named(cx, mount, "a mount");
        let at = mount.field("mountPath");
        match at.str() {
            Seen::Absent => missing(cx, at, "a mount"),
            Seen::Known(target) => {
                if let Some(first) = taken.get(target) {
                    cx.invalid(at, say!("two volumes are mounted at {}", value(target))).first(*first);
                } else {
                    taken.insert(target, at.place());
                }
                odd_target(cx, at, target);
            }
            Seen::Unknown => {}
        }
        for device in devices.items() {
            overlap(cx, mount, device, ["mountPath", "devicePath"]);
        }
        sub_paths(cx, mount, list);
        propagation(cx, container, mount, list);
        recursive(cx, mount, list);
    }
}

/// What a server accepts for a mount path, and is surely not meant.
fn odd_target<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>, target: &str) {
    let windows = target.contains(['\\', ':']);
    if !target.starts_with('/') && !windows {
        cx.advice(at, say!("mount path {} is not absolute", value(target)))
            .help(say!("did you mean {}?", value(format!("/{target}"))));
    } else if target.starts_with('/') && target.contains(':') {
        cx.advice(at, say!("mount path {} contains `:`, which is a part of the path", value(target)))
            .help("a mount that is only read says `readOnly: true`");
    } else if file_path::has_backsteps(target) {
        cx.advice(at, say!("mount path {} contains `..`", value(target)));
    }
}

/// A volume is mounted or a device, and a path is one of both; `paths` are the fields of this one and of the other.
fn overlap<L: Copy>(cx: &mut Cx<L>, this: At<'_, '_, L>, other: At<'_, '_, L>, paths: [&'static str; 2]) {
    for (what, [own, theirs]) in [("volume", ["name"; 2]), ("path", paths)] {
        let (at, first) = (this.field(own), other.field(theirs));
        if let (Seen::Known(text), Seen::Known(taken)) = (at.str(), first.str())
            && text == taken
        {
            let message = say!("{} {} is both a mount and a device of this container", what, value(text));
            // A server says it of both; to a person, of the mount.
            cx.invalid(at, message).first(first.place()).consequence_if(paths[0] == "devicePath");
        }
    }
}

fn sub_paths<L: Copy>(cx: &mut Cx<L>, mount: At<'_, '_, L>, list: At<'_, '_, L>) {
    let [path, expr] = ["subPath", "subPathExpr"].map(|key| (key, mount.field(key)));
    for (key, at) in [path, expr] {
        if let Seen::Known(text) = at.str() {
            // The server names the list here, not the element.
            file_path::descending(cx, list.named(key).at_place(at.place()), text);
        }
    }
    if path.1.str().is_known() && expr.1.str().is_known() {
        cx.invalid(expr.1, "`subPath` and `subPathExpr` exclude each other").first(path.1.place());
    }
}

/// `validateMountPropagation`: the server names the list, not the element.
fn propagation<L: Copy>(cx: &mut Cx<L>, container: At<'_, '_, L>, mount: At<'_, '_, L>, list: At<'_, '_, L>) {
    let at = mount.field("mountPropagation");
    let Seen::Known(text) = at.str_ptr() else { return };
    let here = list.named("mountPropagation").at_place(at.place());
    one_of_called(cx, here, "mountPropagation", text, at.schema_field().map_or(&[], |field| field.values));
    let privileged = container.see("securityContext").and_then(|context| context.flag("privileged"));
    if text == "Bidirectional" && privileged.or(false) == Some(false) {
        cx.forbidden(here, "`Bidirectional` mount propagation needs a privileged container")
            .help("`privileged: true` in its security context");
    }
}

/// `validateMountRecursiveReadOnly`: the server names the list, not the element.
fn recursive<L: Copy>(cx: &mut Cx<L>, mount: At<'_, '_, L>, list: At<'_, '_, L>) {
    let at = mount.field("recursiveReadOnly");
    let Seen::Known(text) = at.str_ptr() else { return };
    let here = list.named("recursiveReadOnly").at_place(at.place());
    one_of_called(cx, here, "recursiveReadOnly", text, &RECURSIVE);
    if !matches!(text, "Enabled" | "IfPossible") {
        return;
    }
    if mount.flag("readOnly").or(false) == Some(false) {
        cx.forbidden(here, "`recursiveReadOnly` needs `readOnly: true`");
    }
    if let Seen::Known(propagation) = mount.text_ptr("mountPropagation")
        && propagation != "None"
    {
        cx.forbidden(here, "`recursiveReadOnly` and `mountPropagation` exclude each other");
    }
}

/// Applies the rules of the devices of a container.
pub(crate) fn devices<L: Copy>(cx: &mut Cx<L>, container: At<'_, '_, L>, volumes: &Volumes<'_, L>) {
    let mounts = container.field("volumeMounts");
    let (mut names, mut targets) = (BTreeMap::new(), BTreeMap::new());
    for device in container.field("volumeDevices").items() {
        let (name, target) = (device.field("name"), device.field("devicePath"));
        if let Some(volume) = volumes.named(cx, device, "a device")
            && volume.is_no_claim()
        {
            let message = "only a claim can be used as a device: `persistentVolumeClaim` or `ephemeral`";
            cx.invalid(name, message).first(volume.node.at);
        }
        if let Seen::Known(text) = name.str()
            && let Some(first) = names.insert(text, name.place())
        {
            cx.invalid(name, say!("volume {} is used twice as a device", value(text))).first(first);
        }
        match target.str() {
            Seen::Absent => missing(cx, target, "a device"),
            Seen::Known(text) => {
                if file_path::has_backsteps(text) {
                    cx.invalid(target, say!("{} must not contain `..`", value(text)));
                } else if let Some(first) = targets.insert(text, target.place()) {
                    cx.invalid(target, say!("two devices have the path {}", value(text))).first(first);
                }
            }
            Seen::Unknown => {}
        }
        for mount in mounts.items() {
            overlap(cx, device, mount, ["devicePath", "mountPath"]);
        }
    }
}
