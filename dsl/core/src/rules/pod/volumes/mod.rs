//! The volumes of a pod: names, and one source each. `ValidateVolumes`.
//!
//! <https://kubernetes.io/docs/concepts/storage/volumes/>

mod ephemeral;
mod files;
mod mode;
mod pod_name;
mod projected;
mod source;
#[cfg(test)]
mod tests;
mod unused;
mod warnings;

use std::collections::BTreeMap;

use self::pod_name::PodName;
use crate::at::At;
use crate::finding::Cx;
use crate::message::value;
use crate::names;
use crate::rules::common::missing;
use crate::rules::pod::Pod;
use crate::rules::pod::facts::Volumes;
use crate::say;
use crate::view::Seen;

pub(crate) use warnings::warnings;

/// Applies the rules of each volume.
pub(crate) fn volumes<'t, L: Copy>(cx: &mut Cx<L>, pod: &Pod<'t, L>) -> Volumes<'t, L> {
    let mut volumes = Volumes::of(pod);
    let list = pod.at.field("volumes");
    let owner = PodName::of(pod);
    let mut accepted: BTreeMap<&str, L> = BTreeMap::new();
    let single = volumes.list.len() == 1;
    for (index, volume) in volumes.list.iter_mut().enumerate() {
        let at = list.as_index(index, volume.node);
        let before = cx.len();
        if volume.template {
            template(cx, at, volume.name);
        } else {
            source::source(cx, pod, at);
            name(cx, at, &owner);
        }
        let here = at.named("name");
        if let Some(name) = volume.name.known() {
            if let Some(first) = accepted.get(name) {
                cx.duplicate(here, say!("volume {} is declared twice in this pod", value(name)))
                    .first(*first);
            }
            if !single && !cx.has_errors_since(before) {
                accepted.insert(name, here.place());
            }
        }
        volume.refused = cx.has_errors_since(before);
    }
    for (index, volume) in volumes.list.iter().enumerate() {
        if !volume.template {
            claim(cx, list.as_index(index, volume.node), &volumes, &owner);
        }
    }
    volumes
}

/// Checks what an API server makes of a claim template: a volume of its name.
fn template<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>, name: Seen<&str>) {
    let here = at.named("name");
    match name {
        Seen::Absent => {
            cx.required(here, "a claim template needs a `name` in its metadata");
            let claim = at.named("persistentVolumeClaim");
            cx.required(claim.named("claimName"), "a claim template needs a `name` in its metadata")
                .consequence();
        }
        Seen::Known(name) => {
            if let Err(reason) = names::dns_label(name.as_bytes()) {
                cx.invalid(here, say!("name {} of a claim template {}", value(name), reason));
            }
        }
        Seen::Unknown => {}
    }
}

fn name<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>, pod: &PodName<'_>) {
    let here = at.field("name");
    let name = match here.str() {
        Seen::Known(name) => name,
        Seen::Absent => return missing(cx, here, "a volume"),
        Seen::Unknown => return,
    };
    if let Err(reason) = names::dns_label(name.as_bytes()) {
        cx.invalid(here, say!("volume name {} {}", value(name), reason));
        return;
    }
    if !source::is_first(at, "ephemeral") {
        return;
    }
    let Some(pod) = pod.whole() else { return };
    let claim = format!("{pod}-{name}");
    if let Err(reason) = names::dns_subdomain(claim.as_bytes()) {
        // Where the name of the pod is wrong, this is no second mistake.
        let consequence = names::dns_subdomain(pod.as_bytes()).is_err();
        cx.invalid(here, say!("the claim of this volume, {}, {}", value(claim), reason))
            .consequence_if(consequence);
    }
}

/// A claim that the pod names must not be one that the pod makes.
fn claim<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>, volumes: &Volumes<'_, L>, pod: &PodName<'_>) {
    let source = at.field("persistentVolumeClaim");
    let here = source.field("claimName");
    let Seen::Known(claim) = here.str() else { return };
    let ephemeral = volumes.list.iter().filter(|volume| volume.node.see("ephemeral").is_known());
    let maker = ephemeral.filter_map(|volume| volume.name.known()).find(|name| pod.makes(name, claim));
    if let Some(maker) = maker {
        let message =
            say!("claim {} is made by the ephemeral volume {} of this pod", value(claim), value(maker));
        cx.invalid(here, message);
    }
}
