//! Amounts with their unit in the type, so that memory cannot be passed for CPU.

use std::borrow::Cow;
use std::fmt;

use k8s_openapi::apimachinery::pkg::api::resource;
use kubewright_core::quantity::explain;

/// An amount as it is written, or a whole number of units.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Amount {
    Text(Cow<'static, str>),
    Units(u64, &'static str),
}

impl fmt::Display for Amount {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Amount::Text(text) => f.write_str(text),
            Amount::Units(number, unit) => write!(f, "{number}{unit}"),
        }
    }
}

/// Why a text is not a quantity: the value, the rule, and the help.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InvalidQuantity {
    message: String,
    help: Option<String>,
}

impl fmt::Display for InvalidQuantity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)?;
        match &self.help {
            Some(help) => write!(f, " (help: {help})"),
            None => Ok(()),
        }
    }
}

impl std::error::Error for InvalidQuantity {}

/// Makes a quantity type: its constructors by unit, from text, and the ways out of it.
macro_rules! quantities {
    ($(
        $(#[$doc:meta])*
        $name:ident { $($(#[$unit_doc:meta])* $constructor:ident = $unit:literal,)+ }
    )+) => {
        $(
            $(#[$doc])*
            #[derive(Clone, Debug, PartialEq, Eq)]
            #[must_use]
            pub struct $name(Amount);

            impl $name {
                $(
                    $(#[$unit_doc])*
                    pub const fn $constructor(number: u64) -> Self {
                        $name(Amount::Units(number, $unit))
                    }
                )+

                /// Reads a quantity that is known when the program is compiled: in a `const` it does not
                /// compile on bad text.
                ///
                /// # Panics
                /// On a text that is no quantity; `try_from` reads one at run time.
                #[track_caller]
                pub const fn parse(text: &'static str) -> Self {
                    match kubewright_core::quantity::Quantity::parse(text.as_bytes()) {
                        Ok(_) => $name(Amount::Text(Cow::Borrowed(text))),
                        Err(_) => panic!(
                            "must be a number and a unit of Kubernetes: none, m, k, M, G, T, P, E, Ki, Mi, Gi, Ti, Pi or Ei"
                        ),
                    }
                }
            }

            impl TryFrom<&str> for $name {
                type Error = InvalidQuantity;

                fn try_from(text: &str) -> Result<Self, InvalidQuantity> {
                    match kubewright_core::quantity::Quantity::parse(text.as_bytes()) {
                        Ok(_) => Ok($name(Amount::Text(Cow::Owned(text.to_owned())))),
                        Err(error) => {
                            let (message, help) = explain(text, error);
                            Err(InvalidQuantity { message: message.to_string(), help: help.map(|help| help.to_string()) })
                        }
                    }
                }
            }

            impl std::str::FromStr for $name {
                type Err = InvalidQuantity;

                fn from_str(text: &str) -> Result<Self, InvalidQuantity> {
                    $name::try_from(text)
                }
            }

            impl fmt::Display for $name {
                fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                    self.0.fmt(f)
                }
            }

            impl From<$name> for resource::Quantity {
                fn from(amount: $name) -> Self {
                    resource::Quantity(amount.to_string())
                }
            }
        )+
    };
}

quantities! {
    /// An amount of CPU time: cores, or thousandths of one.
    ///
    /// <https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/#meaning-of-cpu>
    ///
    /// ```
    /// use kubewright::builder::Cpu;
    ///
    /// const HALF: Cpu = Cpu::parse("0.5");
    /// assert_eq!(HALF.to_string(), "0.5");
    /// assert_eq!(Cpu::millis(250).to_string(), "250m");
    /// assert_eq!(Cpu::cores(2).to_string(), "2");
    /// assert!(Cpu::try_from("250 m").is_err());
    /// ```
    Cpu {
        /// Thousandths of a core: `250m`.
        millis = "m",
        /// Whole cores.
        cores = "",
    }

    /// An amount of memory.
    ///
    /// <https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/#meaning-of-memory>
    ///
    /// ```
    /// use kubewright::builder::Memory;
    ///
    /// assert_eq!(Memory::mebibytes(500).to_string(), "500Mi");
    /// ```
    ///
    /// A constant that is no quantity does not compile:
    ///
    /// ```compile_fail
    /// use kubewright::builder::Memory;
    ///
    /// const LIMIT: Memory = Memory::parse("500MB");
    /// ```
    Memory {
        /// Bytes.
        bytes = "",
        /// Kibibytes, of 1024 bytes: `Ki`.
        kibibytes = "Ki",
        /// Mebibytes, of 1024 kibibytes: `Mi`.
        mebibytes = "Mi",
        /// Gibibytes, of 1024 mebibytes: `Gi`.
        gibibytes = "Gi",
        /// Tebibytes, of 1024 gibibytes: `Ti`.
        tebibytes = "Ti",
        /// Kilobytes, of 1000 bytes: `k`.
        kilobytes = "k",
        /// Megabytes, of 1000 kilobytes: `M`.
        megabytes = "M",
        /// Gigabytes, of 1000 megabytes: `G`.
        gigabytes = "G",
    }

    /// An amount of disk space: ephemeral storage of a container, or the size of a claim.
    ///
    /// <https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/#local-ephemeral-storage>
    Storage {
        /// Bytes.
        bytes = "",
        /// Mebibytes, of 1024 kibibytes: `Mi`.
        mebibytes = "Mi",
        /// Gibibytes, of 1024 mebibytes: `Gi`.
        gibibytes = "Gi",
        /// Tebibytes, of 1024 gibibytes: `Ti`.
        tebibytes = "Ti",
        /// Megabytes, of 1000 kilobytes: `M`.
        megabytes = "M",
        /// Gigabytes, of 1000 megabytes: `G`.
        gigabytes = "G",
        /// Terabytes, of 1000 gigabytes: `T`.
        terabytes = "T",
    }
}
