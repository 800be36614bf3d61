//! The Kubernetes version that is generated and judged for.

use kubewright_core::schema::Version;

/// The version of Kubernetes that `k8s-openapi` was built for, whoever chose it.
pub const VERSION: Version = Version(MINOR);

// One of these macros gives its content, and the others nothing.
k8s_openapi::k8s_if_1_33! { const MINOR: u8 = 33; }
k8s_openapi::k8s_if_1_34! { const MINOR: u8 = 34; }
k8s_openapi::k8s_if_1_35! { const MINOR: u8 = 35; }
k8s_openapi::k8s_if_1_36! { const MINOR: u8 = 36; }
k8s_openapi::k8s_if_1_37! { const MINOR: u8 = 37; }
