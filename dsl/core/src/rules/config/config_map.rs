//! A ConfigMap. `ValidateConfigMap`.
//!
//! <https://kubernetes.io/docs/concepts/configuration/configmap/>

use crate::at::At;
use crate::decode::decoded_len;
use crate::finding::Cx;
use crate::message::key;
use crate::names;
use crate::say;
use crate::view::Seen;

/// The most bytes of all values of a ConfigMap or a Secret together.
pub(crate) const DATA_MAX: usize = 1024 * 1024;

/// Applies the rules of a ConfigMap.
pub(crate) fn config_map<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>) {
    let (data, binary) = (at.field("data"), at.field("binaryData"));
    let mut size = 0;
    for entry in data.entries() {
        let here = entry.at.at_place(entry.key_place);
        key_follows(cx, here, entry.key);
        if let Seen::Known(twin) = binary.key(entry.key).node() {
            let message = say!("key {} is in `data` and in `binaryData`", key(entry.key));
            cx.invalid(here, message).first(twin.at);
        }
        size += entry.node.value.as_str().map_or(0, str::len);
    }
    for entry in binary.entries() {
        key_follows(cx, entry.at.at_place(entry.key_place), entry.key);
        size += entry.node.value.as_str().map_or(0, decoded_len);
    }
    if size > DATA_MAX {
        let message =
            say!("the values are {} bytes together: a ConfigMap holds no more than {}", size, DATA_MAX);
        // The server names nothing here, and writes it so.
        cx.too_long(at.key(""), message);
    }
}

/// Holds a key of a ConfigMap or a Secret against its rule.
pub(crate) fn key_follows<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>, text: &str) {
    if let Err(reason) = names::config_key(text.as_bytes()) {
        cx.invalid(at, say!("{} {}", key(text), reason));
    }
}
