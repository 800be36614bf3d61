//! A ConfigMap. `ValidateConfigMap`.
//!
//! <https://kubernetes.io/docs/concepts/configuration/configmap/>

use crate::at::At;
use crate::decode::decoded_len;
use crate::finding::Cx;
use crate::names;
use crate::path::Path;
use crate::rules::words::{follows, shown};
use crate::view::Seen;

/// The most bytes of all values of a ConfigMap or a Secret together.
pub(crate) const DATA_MAX: usize = 1024 * 1024;

/// Applies the rules of a ConfigMap.
pub(crate) fn config_map<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>) {
    let (Seen::Known(object), found) = (at.node(), &mut cx.found) else { return };
    let (data, binary) = (object.entries("data"), object.entries("binaryData"));
    let mut size = 0;
    let path = Path::Root.field("data");
    for entry in data.entries {
        follows(found, &path.key(&entry.key), entry.key_at, &entry.key, names::config_key);
        if let Seen::Known(twin) = binary.find(&entry.key) {
            let message = format!("key {} stands in `data` and in `binaryData`", shown(&entry.key));
            found.invalid(&path.key(&entry.key), entry.key_at, message).first(twin.at);
        }
        size += entry.value.as_str().map_or(0, str::len);
    }
    let path = Path::Root.field("binaryData");
    for entry in binary.entries {
        follows(found, &path.key(&entry.key), entry.key_at, &entry.key, names::config_key);
        size += entry.value.as_str().map_or(0, decoded_len);
    }
    if size > DATA_MAX {
        let message =
            format!("the values are {size} bytes together: a ConfigMap holds no more than {DATA_MAX}");
        // The server names nothing here, and writes it so.
        found.too_long(&Path::Root.key(""), object.at, message);
    }
}
