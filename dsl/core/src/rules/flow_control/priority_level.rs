//! How many requests of a priority are answered at once. `ValidatePriorityLevelConfiguration`.

use crate::at::At;
use crate::finding::Cx;
use crate::message::{field, value};
use crate::rules::common::{at_least, choice, in_range, missing, not_negative};
use crate::say;

const TYPES: [&str; 2] = ["Exempt", "Limited"];
const RESPONSES: [&str; 2] = ["Queue", "Reject"];
/// The one configuration whose type is `Exempt`.
const EXEMPT: &str = "exempt";
/// The annotation of an older version of the kind.
const PRESERVE: &str = "flowcontrol.k8s.io/v1beta3-preserve-zero-concurrency-shares";
/// The most queues.
const QUEUES_MAX: i64 = 10_000_000;
/// What the numbers of queues and of hands are where they are 0.
const QUEUES: i64 = 64;
const HAND: i64 = 8;
/// The bits that a hand may take of a hash.
const HASH_BITS: f64 = 60.0;

/// Applies the rules of a PriorityLevelConfiguration.
pub(crate) fn configuration<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>) {
    let (metadata, spec) = (at.field("metadata"), at.field("spec"));
    let annotations = metadata.field("annotations");
    if let Some(entry) = annotations.entry_nodes().iter().find(|entry| entry.key == PRESERVE) {
        cx.forbidden(
            annotations.at_place(entry.key_at),
            say!("the annotation {} is of an older version", PRESERVE),
        );
    }
    let ty = spec.field("type");
    let Some(text) = ty.str().or("") else { return };
    if let Some(name) = metadata.text("name").or("")
        && (name == EXEMPT) != (text == "Exempt")
    {
        let message = say!("the configuration {} is {}, and no other one", value(EXEMPT), value("Exempt"));
        cx.invalid(ty, message).consequence_if(!TYPES.contains(&text));
    }
    let (limited, exempt) = (spec.field("limited"), spec.field("exempt"));
    match text {
        "Exempt" => {
            if limited.is_known() {
                cx.forbidden(limited.at_key(), "a configuration of type `Exempt` has no `limited`");
            }
            not_negative(cx, exempt.field("nominalConcurrencyShares"));
            in_range(cx, exempt.field("lendablePercent"), 0..=100);
        }
        "Limited" => {
            if exempt.is_known() {
                cx.forbidden(exempt.at_key(), "a configuration of type `Limited` has no `exempt`");
            }
            match limited.is_absent() {
                true => missing(cx, limited, "a configuration of type `Limited`"),
                false => self::limited(cx, limited),
            }
        }
        _ => {
            cx.unsupported(ty, say!("{} is not a valid {}", value(text), field("type")))
                .help(choice(text, &TYPES));
        }
    }
}

fn limited<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>) {
    not_negative(cx, at.field("nominalConcurrencyShares"));
    let response = at.field("limitResponse");
    let (ty, queuing) = (response.field("type"), response.field("queuing"));
    match ty.str().or("") {
        Some("Reject") if queuing.is_known() => {
            cx.forbidden(queuing.at_key(), "a response of type `Reject` has no `queuing`");
        }
        Some("Reject") => {}
        Some("Queue") => match queuing.is_absent() {
            true => missing(cx, queuing, "a response of type `Queue`"),
            false => self::queuing(cx, queuing),
        },
        Some(text) => {
            cx.unsupported(ty, say!("{} is not a valid {}", value(text), field("type")))
                .help(choice(text, &RESPONSES));
        }
        None => {}
    }
    in_range(cx, at.field("lendablePercent"), 0..=100);
    not_negative(cx, at.field("borrowingLimitPercent"));
}

fn queuing<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>) {
    not_negative(cx, at.field("queueLengthLimit"));
    let (queues, hand) = (at.field("queues"), at.field("handSize"));
    let number = |at: At<'_, '_, L>, default| match at.number().or(0) {
        Some(0) => Some(default),
        number => number,
    };
    if number(queues, QUEUES).is_some_and(|queues| queues > QUEUES_MAX) {
        in_range(cx, queues, 1..=QUEUES_MAX);
    }
    at_least(cx, queues, 0);
    at_least(cx, hand, 0);
    let (Some(queues), Some(size)) = (number(queues, QUEUES), number(hand, HAND)) else { return };
    if size < 0 {
        return;
    }
    if size > queues {
        cx.invalid(
            hand,
            say!("the {} of {} is larger than the {} queues", field("handSize"), value(size), queues),
        );
    } else if ((queues as f64).log2() * size as f64).ceil() > HASH_BITS {
        cx.invalid(hand, say!("{} hands of {} queues take more bits than a hash has", value(size), queues))
            .help("fewer queues, or a smaller `handSize`");
    }
}
