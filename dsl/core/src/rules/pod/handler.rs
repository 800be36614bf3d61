//! What a probe or a lifecycle hook does. `validateHandler`.

use crate::at::At;
use crate::finding::Cx;
use crate::message::{field, value};
use crate::names;
use crate::node::{Number, Value};
use crate::rules::common::{enum_value, missing, text_follows};
use crate::rules::pod::ports;
use crate::say;
use crate::suggest;
use crate::view::Seen;

/// The handlers of a probe.
pub(crate) const OF_PROBE: [&str; 4] = ["exec", "httpGet", "tcpSocket", "grpc"];
/// The handlers of a lifecycle hook.
pub(crate) const OF_HOOK: [&str; 4] = ["exec", "httpGet", "tcpSocket", "sleep"];

/// Applies the rules: exactly one handler, and a good one. `grace` is how long the pod may take to end.
pub(crate) fn handler<L: Copy>(
    cx: &mut Cx<L>,
    container: At<'_, '_, L>,
    at: At<'_, '_, L>,
    handlers: &[&'static str],
    grace: Option<i64>,
) {
    let mut first: Option<&'static str> = None;
    let mut unknown = false;
    for handler in handlers {
        let action = at.field(handler);
        if !action.is_known() {
            unknown |= action.is_unknown();
            continue;
        }
        if let Some(first) = first {
            let message =
                say!("{} and {} exclude each other: give one handler", field(first), field(*handler));
            cx.forbidden(action.at_key(), message).first(at.field(first).key_place());
            continue;
        }
        first = Some(handler);
        match *handler {
            "exec" => {
                let command = action.field("command");
                if command.is_empty() {
                    missing(cx, command, "`exec`");
                }
            }
            "httpGet" => http(cx, container, action),
            "tcpSocket" => port(cx, container, action.field("port")),
            "grpc" => {
                let port = action.field("port");
                if let Some(number) = port.number().or(0) {
                    ports::number(cx, port, number);
                }
            }
            _ => sleep(cx, action, grace),
        }
    }
    if first.is_none() && !unknown {
        let help = format!("one of {}", suggest::listed(handlers.iter().copied(), handlers.len()));
        cx.required(at, "no handler given").help(help);
    }
}

fn http<L: Copy>(cx: &mut Cx<L>, container: At<'_, '_, L>, action: At<'_, '_, L>) {
    port(cx, container, action.field("port"));
    enum_value(cx, action.field("scheme"));
    let path = action.field("path");
    if let Seen::Known(text) = path.str()
        && !text.starts_with('/')
    {
        cx.advice(path, say!("path {} does not start with `/`", value(text)))
            .help(say!("did you mean {}?", value(format!("/{text}"))));
    }
    let headers = action.field("httpHeaders");
    for header in headers.items() {
        let name = header.field("name");
        if let Some(text) = name.str().or("")
            && (text.is_empty() || !text.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-'))
        {
            let message = say!(
                "{} is not a valid HTTP header: it must consist of letters, digits and `-`",
                value(text)
            );
            // The server names the list, not the header.
            cx.invalid(headers.at_place(name.place()), message);
        }
    }
}

/// A port by number or by name. `ValidatePortNumOrName`.
fn port<L: Copy>(cx: &mut Cx<L>, container: At<'_, '_, L>, at: At<'_, '_, L>) {
    let node = match at.node() {
        Seen::Known(node) => node,
        Seen::Absent => {
            cx.invalid(at, "a handler needs `port`: a number, or the name of a port of the container");
            return;
        }
        Seen::Unknown => return,
    };
    match &node.value {
        Value::Number(Number::Int(number)) => ports::number(cx, at, *number),
        Value::String(name) => {
            if let Ok(number) = name.parse::<u16>() {
                let message =
                    say!("{} in quotes is the name of a port, which must contain a letter", value(name));
                cx.invalid(at, message).help(say!("did you mean {} without quotes?", value(number)));
                return;
            }
            let before = cx.len();
            text_follows(cx, at, name, names::port_name);
            let ports = container.field("ports");
            if cx.len() == before && ports.find("name", name).is_absent() {
                let message = match container.text("name") {
                    Seen::Known(owner) => {
                        say!("container {} has no port called {}", value(owner), value(name))
                    }
                    _ => say!("the container has no port called {}", value(name)),
                };
                let help = suggest::meant(name, ports.texts("name"), "its ports are called");
                cx.advice(at, message).help_opt(help);
            }
        }
        _ => {}
    }
}

fn sleep<L: Copy>(cx: &mut Cx<L>, action: At<'_, '_, L>, grace: Option<i64>) {
    let at = action.field("seconds");
    let (Some(seconds), Some(grace)) = (at.number().or(0), grace) else { return };
    if !(0..=grace).contains(&seconds) {
        let message = say!(
            "{} is out of range: a hook may sleep between 0 and {} seconds (`terminationGracePeriodSeconds`)",
            value(seconds),
            grace
        );
        cx.invalid(action.at_place(at.place()), message);
    }
}
