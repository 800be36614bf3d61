//! What a probe or a lifecycle hook does. `validateHandler`.

use crate::finding::Findings;
use crate::names;
use crate::node::{Node, Number, Value};
use crate::path::Path;
use crate::rules::pod::container;
use crate::rules::pod::ports;
use crate::rules::words::{follows, missing, one_of, shown};
use crate::suggest;
use crate::view::Seen;

/// The handlers of a probe.
pub(crate) const OF_PROBE: [&str; 4] = ["exec", "httpGet", "tcpSocket", "grpc"];
/// The handlers of a lifecycle hook.
pub(crate) const OF_HOOK: [&str; 4] = ["exec", "httpGet", "tcpSocket", "sleep"];

/// Applies the rules: exactly one handler, and a good one. `grace` is how long the pod may take to end.
pub(crate) fn handler<L: Copy>(
    found: &mut Findings<L>,
    container: &Node<L>,
    node: &Node<L>,
    path: &Path<'_>,
    handlers: &[&'static str],
    grace: Option<i64>,
) {
    let mut first: Option<&str> = None;
    let mut unknown = false;
    for handler in handlers {
        let action = match node.see(handler) {
            Seen::Known(action) => action,
            Seen::Absent => continue,
            Seen::Unknown => {
                unknown = true;
                continue;
            }
        };
        let path = path.field(handler);
        if let Some(first) = first {
            let message =
                format!("`{first}` and `{handler}` exclude each other: one handler is all there is");
            found.forbidden(&path, node.key_place(handler), message).first(node.key_place(first));
            continue;
        }
        first = Some(handler);
        match *handler {
            "exec" => {
                if action.items("command").none() {
                    missing(found, action, &path, "command", "`exec`");
                }
            }
            "httpGet" => http(found, container, action, &path),
            "tcpSocket" => port(found, container, action, &path),
            "grpc" => {
                if let Some(number) = action.int("port").or(0) {
                    ports::number(found, &path.field("port"), action.place("port"), number);
                }
            }
            _ => sleep(found, action, &path, grace),
        }
    }
    if first.is_none() && !unknown {
        let help = format!("one of {}", suggest::listed(handlers.iter().copied(), handlers.len()));
        found.required(path, node.at, "no handler: nothing is said of what to do").help(help);
    }
}

fn http<L: Copy>(found: &mut Findings<L>, container: &Node<L>, action: &Node<L>, path: &Path<'_>) {
    port(found, container, action, path);
    if let Seen::Known(scheme) = action.text("scheme") {
        one_of(found, &path.field("scheme"), action.place("scheme"), "scheme", scheme, &["HTTP", "HTTPS"]);
    }
    if let Seen::Known(text) = action.text("path")
        && !text.starts_with('/')
    {
        let message = format!("path {} does not start with `/`", shown(text));
        let help = format!("did you mean {}?", shown(&format!("/{text}")));
        found.advice(&path.field("path"), action.place("path"), message).help(help);
    }
    for header in action.items("httpHeaders").nodes {
        if let Some(name) = header.text("name").or("")
            && (name.is_empty() || !name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-'))
        {
            let message = format!("{} is no HTTP header: letters, digits and `-`", shown(name));
            found.invalid(&path.field("httpHeaders"), header.place("name"), message);
        }
    }
}

/// A port by number or by name. `ValidatePortNumOrName`.
fn port<L: Copy>(found: &mut Findings<L>, container: &Node<L>, action: &Node<L>, path: &Path<'_>) {
    let path = path.field("port");
    let node = match action.see("port") {
        Seen::Known(node) => node,
        Seen::Absent => {
            found.invalid(&path, action.at, "needs `port`: a number, or the name of a port of the container");
            return;
        }
        Seen::Unknown => return,
    };
    match &node.value {
        Value::Number(Number::Int(number)) => ports::number(found, &path, node.at, *number),
        Value::String(name) => {
            if let Ok(number) = name.parse::<u16>() {
                let message =
                    format!("{} in quotes is the name of a port, and a name has a letter in it", shown(name));
                found
                    .invalid(&path, node.at, message)
                    .help(format!("did you mean `{number}` without quotes?"));
                return;
            }
            let before = found.len();
            follows(found, &path, node.at, name, names::port_name);
            let items = container.items("ports");
            if found.len() == before && items.find("name", name).is_absent() {
                let message = format!("{} has no port called {}", container::called(container), shown(name));
                let help = suggest::meant(name, items.texts("name"), "its ports are called");
                found.advice(&path, node.at, message).help_opt(help);
            }
        }
        _ => {}
    }
}

fn sleep<L: Copy>(found: &mut Findings<L>, action: &Node<L>, path: &Path<'_>, grace: Option<i64>) {
    let (Some(seconds), Some(grace)) = (action.int("seconds").or(0), grace) else { return };
    if !(0..=grace).contains(&seconds) {
        let message = format!(
            "sleeps `{seconds}` seconds: the pod has {grace} to end (`terminationGracePeriodSeconds`)"
        );
        found.invalid(path, action.place("seconds"), message);
    }
}
