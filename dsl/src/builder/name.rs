//! Names that are checked where they are defined.

use std::borrow::Cow;
use std::fmt;

use kubewright_core::names;

/// Why a text is no name: the text and the rule.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InvalidName {
    name: String,
    reason: names::Reason,
}

impl fmt::Display for InvalidName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}`: {}", self.name, self.reason)
    }
}

impl std::error::Error for InvalidName {}

/// Makes a type of texts that keep a rule of [`names`].
macro_rules! checked {
    ($($(#[$doc:meta])* $name:ident: $rule:ident,)+) => {
        $(
            $(#[$doc])*
            #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
            pub struct $name(Cow<'static, str>);

            impl $name {
                /// A text that is known when the program is compiled: in a `const` it does not compile on one
                /// that breaks the rule.
                ///
                /// # Panics
                /// On a text that breaks the rule; `try_new` takes one at run time.
                #[track_caller]
                pub const fn new(name: &'static str) -> Self {
                    match names::$rule(name.as_bytes()) {
                        Ok(()) => $name(Cow::Borrowed(name)),
                        Err(reason) => panic!("{}", reason),
                    }
                }

                /// A text that is known when the program runs.
                ///
                /// # Errors
                /// The rule that it breaks.
                pub fn try_new(name: impl Into<String>) -> Result<Self, InvalidName> {
                    let name = name.into();
                    match names::$rule(name.as_bytes()) {
                        Ok(()) => Ok($name(Cow::Owned(name))),
                        Err(reason) => Err(InvalidName { name, reason }),
                    }
                }

                /// The text.
                pub fn as_str(&self) -> &str {
                    &self.0
                }
            }

            impl TryFrom<&str> for $name {
                type Error = InvalidName;

                fn try_from(name: &str) -> Result<Self, InvalidName> {
                    $name::try_new(name)
                }
            }

            impl TryFrom<String> for $name {
                type Error = InvalidName;

                fn try_from(name: String) -> Result<Self, InvalidName> {
                    $name::try_new(name)
                }
            }

            impl fmt::Display for $name {
                fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                    f.write_str(&self.0)
                }
            }

            impl From<$name> for String {
                fn from(name: $name) -> String {
                    name.0.into_owned()
                }
            }

            impl From<&$name> for String {
                fn from(name: &$name) -> String {
                    name.as_str().to_owned()
                }
            }
        )+
    };
}

checked! {
    /// The name of a pod, a ConfigMap or a Secret: a DNS subdomain.
    ///
    /// ```
    /// use kubewright::builder::{ObjectName, Pod};
    ///
    /// const WEB: ObjectName = ObjectName::new("web.example");
    /// let pod = Pod::new(WEB);
    /// ```
    ObjectName: dns_subdomain,

    /// The name of a volume: a DNS label.
    ///
    /// ```
    /// use kubewright::builder::{Volume, VolumeName};
    ///
    /// const DATA: VolumeName = VolumeName::new("data");
    /// let data = Volume::empty_dir(DATA);
    /// assert!(VolumeName::try_new("Data").is_err());
    /// ```
    ///
    /// A constant that is no name does not compile:
    ///
    /// ```compile_fail
    /// use kubewright::builder::VolumeName;
    ///
    /// const DATA: VolumeName = VolumeName::new("app_data");
    /// ```
    VolumeName: dns_label,

    /// The name of a container: a DNS label.
    ContainerName: dns_label,

    /// The name of a container's port: an IANA service name.
    PortName: port_name,

    /// The name of an environment variable: printable ASCII without `=`.
    EnvName: env_name,

    /// A key of a ConfigMap or a Secret: a file name.
    ConfigKey: config_key,

    /// The key of a label: a name, with a DNS subdomain before it or not.
    LabelKey: qualified_name,

    /// The value of a label.
    LabelValue: label_value,
}
