//! Custom resources: their metadata, and what is no custom resource but a kind of Kubernetes misspelt.

use crate::at::At;
use crate::finding::Cx;
use crate::message::{key, value};
use crate::names;
use crate::node::Node;
use crate::rules::meta::metadata::{Named, named};
use crate::say;
use crate::schema::generated::KINDS;
use crate::schema::{CUSTOM, Kind};
use crate::suggest;

/// Applies the rules of metadata to a custom resource; what else it says is for its definition to judge.
pub(crate) fn custom<L: Copy>(cx: &mut Cx<L>, object: &Node<L>, kind: &str) {
    let at = At::root(object, &CUSTOM);
    let rule = names::dns_subdomain;
    named(
        cx,
        at,
        &Named { kind, rule, cluster: false, counted: true, start: true, named: false, domains: false },
    );
}

/// Says of a kind that the schema does not have that it is one of Kubernetes misspelt; the answer is whether it is.
pub(crate) fn misnamed<L: Copy>(cx: &mut Cx<L>, object: &Node<L>, api_version: &str, kind: &str) -> bool {
    let at = At::root(object, &CUSTOM);
    let of_kind = || KINDS.iter().filter(|known| known.preferred && known.kind == kind);
    let of_version = || KINDS.iter().filter(|known| known.api_version == api_version);
    let group = api_version.rsplit_once('/').map_or("", |(group, _)| group);
    if let Some(meant) = of_version().find(|known| suggest::same_letters(known.kind, kind)) {
        wrong_kind(cx, at, api_version, kind, Some(meant));
    } else if let Some(meant) =
        of_kind().find(|known| known.group == group || is_misspelt(group, known.group))
    {
        wrong_version(cx, at, api_version, kind, meant);
    } else if is_built_in(group) {
        match of_kind().next() {
            Some(meant) => wrong_version(cx, at, api_version, kind, meant),
            None => {
                let meant = suggest::nearest(kind, of_version().map(|known| known.kind));
                wrong_kind(cx, at, api_version, kind, of_version().find(|known| Some(known.kind) == meant));
            }
        }
    } else {
        return false;
    }
    true
}

/// Whether a group is one of Kubernetes itself: no custom resource is in it. The group of a custom resource has a dot.
fn is_built_in(group: &str) -> bool {
    !group.contains('.') || KINDS.iter().any(|known| known.group == group)
}

/// Whether a group is that of Kubernetes in other letters.
fn is_misspelt(group: &str, known: &str) -> bool {
    known.contains('.') && suggest::nearest(group, [known]).is_some()
}

fn wrong_version<L: Copy>(
    cx: &mut Cx<L>,
    at: At<'_, '_, L>,
    api_version: &str,
    kind: &str,
    meant: &'static Kind,
) {
    let here = at.named("apiVersion");
    cx.unsupported(here, say!("there is no {} in version {}", kind.to_owned(), value(api_version)))
        .help(say!("its `apiVersion` is {}", value(meant.api_version)));
}

fn wrong_kind<L: Copy>(
    cx: &mut Cx<L>,
    at: At<'_, '_, L>,
    api_version: &str,
    kind: &str,
    meant: Option<&'static Kind>,
) {
    let here = at.named("kind");
    cx.unsupported(here, say!("there is no kind {} in version {}", key(kind), value(api_version)))
        .help_opt(meant.map(|meant| say!("did you mean {}?", key(meant.kind))));
}
