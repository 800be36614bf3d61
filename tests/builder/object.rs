//! An object of any of the kinds that both ways make.

use kubewright::k8s::api::core::v1;
use serde_json::Value;

/// A value of `k8s-openapi`.
#[derive(Debug, PartialEq)]
pub enum Object {
    Pod(Box<v1::Pod>),
    ConfigMap(v1::ConfigMap),
    Secret(v1::Secret),
}

impl Object {
    pub fn json(&self) -> Value {
        let json = match self {
            Object::Pod(pod) => serde_json::to_value(pod),
            Object::ConfigMap(map) => serde_json::to_value(map),
            Object::Secret(secret) => serde_json::to_value(secret),
        };
        json.expect("an object is JSON")
    }
}

impl From<v1::Pod> for Object {
    fn from(pod: v1::Pod) -> Self {
        Object::Pod(pod.into())
    }
}

impl From<v1::ConfigMap> for Object {
    fn from(map: v1::ConfigMap) -> Self {
        Object::ConfigMap(map)
    }
}

impl From<v1::Secret> for Object {
    fn from(secret: v1::Secret) -> Self {
        Object::Secret(secret)
    }
}
