//! The Kubernetes version that is generated and judged for.

use kubewright_core::schema::Version;

/// The version of Kubernetes that `k8s-openapi` was built for, whoever chose it.
pub const VERSION: Version = Version(minor());

const fn minor() -> u8 {
    // One of these has the line, and the others nothing.
    k8s_openapi::k8s_if_1_33! { return 33; }
    k8s_openapi::k8s_if_1_34! { return 34; }
    k8s_openapi::k8s_if_1_35! { return 35; }
    k8s_openapi::k8s_if_1_36! { return 36; }
    k8s_openapi::k8s_if_1_37! { return 37; }
}
