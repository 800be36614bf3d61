//! What every builder has: a door to the Kubernetes object inside.

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
        super::wrap::opens!($builder => $object);

        impl From<$builder> for $object {
            fn from(builder: $builder) -> Self {
                builder.0
            }
        }

        /// In a macro it stands for the object.
        impl crate::private::IntoField<$object> for $builder {
            fn into_field(self) -> $object {
                self.0
            }
        }

        /// In a macro it stands for the object.
        impl crate::private::IntoField<Option<$object>> for $builder {
            fn into_field(self) -> Option<$object> {
                Some(self.0)
            }
        }
    };
}

/// The methods for the metadata of an object that stands alone, and its end.
macro_rules! stands_alone {
    ($builder:ident => $object:ty) => {
        impl $builder {
            /// Sets the namespace.
            pub fn namespace(mut self, namespace: impl Into<String>) -> Self {
                self.0.metadata.namespace = Some(namespace.into());
                self
            }

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
                super::accepted(self.0)
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

        /// The object's name.
        impl From<&$builder> for String {
            fn from(builder: &$builder) -> Self {
                builder.name().to_owned()
            }
        }
    };
}

pub(super) use {opens, stands_alone, wraps};
