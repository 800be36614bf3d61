//! What every builder has: a door to the Kubernetes object inside.

/// A spec that is an `Option` in some versions of Kubernetes, and always there in others.
pub(super) trait Fill<T> {
    /// The spec, made where there is none.
    fn fill(&mut self) -> &mut T;
}

impl<T: Default> Fill<T> for Option<T> {
    fn fill(&mut self) -> &mut T {
        self.get_or_insert_default()
    }
}

impl<T> Fill<T> for T {
    fn fill(&mut self) -> &mut T {
        self
    }
}

/// Opens the Kubernetes object inside a tuple struct: `with`, and a conversion from it.
macro_rules! opens {
    ($builder:ident => $object:ty) => {
        impl $builder {
            /// Changes the Kubernetes object itself, for whatever has no method here.
            pub fn with(mut self, change: impl FnOnce(&mut $object)) -> Self {
                change(&mut self.0);
                self
            }
        }

        impl From<$object> for $builder {
            fn from(object: $object) -> Self {
                $builder(object)
            }
        }
    };
}

/// Makes a tuple struct a builder of the part of an object inside it: `with`, and conversions both ways.
macro_rules! wraps {
    ($builder:ident => $object:ty) => {
        crate::builder::wrap::opens!($builder => $object);

        impl From<$builder> for $object {
            fn from(builder: $builder) -> Self {
                builder.0
            }
        }

        /// In a macro it stands for the object.
        impl crate::private::Whole for $builder {}

        #[diagnostic::do_not_recommend]
        impl crate::private::BaseOf<$object> for $builder {
            fn into_base(self) -> $object {
                self.0
            }
        }

        /// In a macro it stands for the object.
        #[diagnostic::do_not_recommend]
        impl crate::private::IntoField<$object> for $builder {
            fn into_field(self) -> $object {
                self.0
            }
        }

        /// In a macro it stands for the object.
        #[diagnostic::do_not_recommend]
        impl crate::private::IntoField<Option<$object>> for $builder {
            fn into_field(self) -> Option<$object> {
                Some(self.0)
            }
        }
    };
}

/// The method for the namespace of an object that is in one.
macro_rules! in_namespace {
    ($builder:ident) => {
        impl $builder {
            /// Sets the namespace.
            pub fn namespace(mut self, namespace: impl Into<String>) -> Self {
                self.0.metadata.namespace = Some(namespace.into());
                self
            }
        }
    };
}

/// The methods for the metadata of an object that stands alone, and its end.
macro_rules! stands_alone {
    ($builder:ident => $object:ty) => {
        impl $builder {
            /// Sets a label. <https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/>
            pub fn label(mut self, key: impl Into<String>, value: impl Into<String>) -> Self {
                let labels = self.0.metadata.labels.get_or_insert_default();
                labels.insert(key.into(), value.into());
                self
            }

            /// Sets labels.
            pub fn labels<K: Into<String>, V: Into<String>>(
                self,
                labels: impl IntoIterator<Item = (K, V)>,
            ) -> Self {
                labels.into_iter().fold(self, |this, (key, value)| this.label(key, value))
            }

            /// Sets an annotation.
            /// <https://kubernetes.io/docs/concepts/overview/working-with-objects/annotations/>
            pub fn annotation(mut self, key: impl Into<String>, value: impl Into<String>) -> Self {
                let annotations = self.0.metadata.annotations.get_or_insert_default();
                annotations.insert(key.into(), value.into());
                self
            }

            /// Sets annotations.
            pub fn annotations<K: Into<String>, V: Into<String>>(
                self,
                annotations: impl IntoIterator<Item = (K, V)>,
            ) -> Self {
                annotations.into_iter().fold(self, |this, (key, value)| this.annotation(key, value))
            }

            /// Changes the metadata itself, for whatever has no method here.
            pub fn with_metadata(
                mut self,
                change: impl FnOnce(&mut k8s_openapi::apimachinery::pkg::apis::meta::v1::ObjectMeta),
            ) -> Self {
                change(&mut self.0.metadata);
                self
            }

            /// The object's name: what others refer to it by.
            pub fn name(&self) -> &str {
                self.0.metadata.name.as_deref().unwrap_or_default()
            }

            /// Checks the object and hands it over.
            ///
            /// # Errors
            /// [`Error::Invalid`](crate::Error::Invalid) with every finding and its field path, where an API
            /// server refuses the object.
            pub fn build(self) -> Result<$object, crate::Error> {
                crate::builder::accepted(self.0)
            }

            /// Hands the object over without checking it.
            pub fn build_unchecked(self) -> $object {
                self.0
            }
        }

        /// As the object, so that it is checked where it is written.
        impl serde::Serialize for $builder {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                self.0.serialize(serializer)
            }
        }

        /// It names its object.
        impl crate::linked::into::Names for $builder {
            type Object = $object;

            fn object_name(&self) -> &str {
                self.name()
            }
        }

        /// The object's name.
        impl From<&$builder> for String {
            fn from(builder: &$builder) -> Self {
                builder.name().to_owned()
            }
        }
    };
}

/// The builder of a kind, without the setters of its fields.
macro_rules! kind {
    ($(#[$doc:meta])* namespaced $builder:ident => $object:ty) => {
        crate::builder::wrap::kind! { $(#[$doc])* cluster $builder => $object }

        crate::builder::wrap::in_namespace!($builder);
    };
    ($(#[$doc:meta])* cluster $builder:ident => $object:ty) => {
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq)]
        #[must_use]
        pub struct $builder(pub(in crate::builder) $object);

        impl $builder {
            /// An object of that name.
            pub fn new(name: impl Into<String>) -> Self {
                let mut object = <$object>::default();
                object.metadata.name = Some(name.into());
                $builder(object)
            }
        }

        crate::builder::wrap::opens!($builder => $object);
        crate::builder::wrap::stands_alone!($builder => $object);

    };
}

pub(super) use {in_namespace, kind, opens, stands_alone, wraps};
