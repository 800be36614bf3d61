//! A class of devices. `ValidateDeviceClass`.

use super::{configuration, request};
use crate::at::At;
use crate::finding::Cx;
use crate::message::value;
use crate::rules::pod::resources::is_extended;
use crate::say;
use crate::view::Seen;

/// Applies the rules of a DeviceClass.
pub(crate) fn class<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>) {
    let spec = at.field("spec");
    request::selectors(cx, spec.field("selectors"));
    let configurations = spec.field("config");
    if configuration::few(cx, configurations, configuration::MAX) {
        configurations.items().for_each(|item| configuration::configuration(cx, item));
    }
    // The first version does not have it.
    let name = spec.named("extendedResourceName");
    if let Seen::Known(text) = name.str_ptr()
        && cx.since(36)
        && !is_extended(text)
    {
        cx.invalid(name, say!("{} is not the name of an extended resource", value(text)))
            .help("such as `example.com/gpu`");
    }
}
