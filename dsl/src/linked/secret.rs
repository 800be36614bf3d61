//! The type that the Secret of a constant has.

use super::Linked;
use super::text::{self, Text};

impl<T> Linked<T> {
    /// The constant with the type of the Secret; `None` where it may have any.
    #[doc(hidden)]
    pub const fn with_type(mut self, secret_type: Option<&'static str>) -> Self {
        self.secret_type = secret_type;
        self
    }

    /// Does not compile where the Secret has no certificate: it is of another type, and lacks the keys.
    #[track_caller]
    pub(crate) const fn has_certificate(self) {
        let has_keys = self.may_have("tls.crt") && self.may_have("tls.key");
        if !has_keys && !self.is_of(&["kubernetes.io/tls"]) {
            self.refuse("the certificate of an Ingress is in a Secret of type `kubernetes.io/tls`");
        }
    }

    /// Does not compile where the Secret has no credentials of a registry.
    #[track_caller]
    pub(crate) const fn has_registry(self) {
        if !self.is_of(&["kubernetes.io/dockerconfigjson", "kubernetes.io/dockercfg"]) {
            self.refuse("a pull secret is of type `kubernetes.io/dockerconfigjson`");
        }
    }

    #[track_caller]
    const fn refuse(self, expected: &str) {
        let Some(secret_type) = self.secret_type else { return };
        let message = Text::new().push(&["Secret `", self.name, "` is of type `", secret_type, "`\nhelp: "]);
        panic!("{}", message.push(&[expected]).as_str())
    }

    /// Whether it is of one of the types, or of one that is not known.
    const fn is_of(self, types: &[&str]) -> bool {
        let Some(secret_type) = self.secret_type else { return true };
        let mut index = 0;
        while index < types.len() {
            if text::same(types[index], secret_type) {
                return true;
            }
            index += 1;
        }
        false
    }

    const fn may_have(self, key: &str) -> bool {
        let mut index = 0;
        while index < self.keys.len() {
            if text::same(self.keys[index], key) {
                return true;
            }
            index += 1;
        }
        self.open
    }
}
