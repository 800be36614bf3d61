//! The claims of devices that a container uses. `validateResourceClaimNames`.

use crate::at::At;
use crate::finding::Cx;
use crate::message::{field, value};
use crate::names;
use crate::rules::common::text_follows;
use crate::rules::pod::Pod;
use crate::say;
use crate::suggest;
use crate::view::Seen;

/// Applies the rules.
pub(super) fn claims<L: Copy>(cx: &mut Cx<L>, pod: &Pod<'_, L>, at: At<'_, '_, L>) {
    let declared = pod.at.field("resourceClaims");
    for (index, claim) in at.items().enumerate() {
        let here = claim.field("name");
        let place = claim.at_place(here.place());
        let name = match here.str() {
            Seen::Known(name) => name,
            Seen::Absent => {
                cx.required(place, say!("a claim of a container needs {}", field("name")));
                continue;
            }
            Seen::Unknown => continue,
        };
        let Some(request) = claim.text("request").or("") else { continue };
        let before = at.items().take(index).find(|other| {
            let same = other.text("name") == Seen::Known(name);
            let part = other.text("request").or("");
            same && part.is_some_and(|part| part.is_empty() || request.is_empty() || part == request)
        });
        if let Some(before) = &before {
            cx.duplicate(place, say!("claim {} is used twice by this container", value(name)))
                .first(before.field("name").place());
        }
        // Of a claim that is used as a whole already, the request is not looked at.
        let whole = before.is_some_and(|before| before.text("request").or("") == Some(""));
        if !request.is_empty() && !whole {
            text_follows(cx, claim.field("request"), request, names::dns_label);
        }
        if declared.find("name", name).is_absent() {
            let all = || declared.texts("name");
            let help = suggest::did_you_mean(name, all())
                .or_else(|| all().next().map(|_| format!("declared here: {}", suggest::listed(all(), 8))));
            let message = say!("claim {} is not among the `resourceClaims` of this pod", value(name));
            cx.not_found(place, message).help_opt(help);
        }
    }
}
