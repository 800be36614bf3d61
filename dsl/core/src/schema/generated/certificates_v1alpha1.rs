//! The types of `k8s_openapi::api::certificates::v1alpha1`.
// Generated from the `k8s-openapi` source that Cargo.lock pins. Do not edit:
// `UPDATE_SCHEMA=1 cargo test --test schema` writes it anew.

use super::super::Ty::*;
use super::super::{Field, Type};

/// `api::certificates::v1alpha1::ClusterTrustBundle`.
pub static CLUSTER_TRUST_BUNDLE: Type = Type {
    name: "ClusterTrustBundle",
    path: "api::certificates::v1alpha1::ClusterTrustBundle",
    fields: &[
        Field { rust: "metadata", json: "metadata", ty: Object(&super::meta_v1::OBJECT_META), optional: false, boxed: false, since: 33, until: 36, values: &[], keys: &[] },
        Field { rust: "spec", json: "spec", ty: Object(&CLUSTER_TRUST_BUNDLE_SPEC), optional: false, boxed: false, since: 33, until: 36, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::certificates::v1alpha1::ClusterTrustBundleSpec`.
pub static CLUSTER_TRUST_BUNDLE_SPEC: Type = Type {
    name: "ClusterTrustBundleSpec",
    path: "api::certificates::v1alpha1::ClusterTrustBundleSpec",
    fields: &[
        Field { rust: "signer_name", json: "signerName", ty: String, optional: true, boxed: false, since: 33, until: 36, values: &[], keys: &[] },
        Field { rust: "trust_bundle", json: "trustBundle", ty: String, optional: false, boxed: false, since: 33, until: 36, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::certificates::v1alpha1::PodCertificateRequest`.
pub static POD_CERTIFICATE_REQUEST: Type = Type {
    name: "PodCertificateRequest",
    path: "api::certificates::v1alpha1::PodCertificateRequest",
    fields: &[
        Field { rust: "metadata", json: "metadata", ty: Object(&super::meta_v1::OBJECT_META), optional: false, boxed: false, since: 34, until: 34, values: &[], keys: &[] },
        Field { rust: "spec", json: "spec", ty: Object(&POD_CERTIFICATE_REQUEST_SPEC), optional: false, boxed: false, since: 34, until: 34, values: &[], keys: &[] },
        Field { rust: "status", json: "status", ty: Object(&POD_CERTIFICATE_REQUEST_STATUS), optional: true, boxed: false, since: 34, until: 34, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::certificates::v1alpha1::PodCertificateRequestSpec`.
pub static POD_CERTIFICATE_REQUEST_SPEC: Type = Type {
    name: "PodCertificateRequestSpec",
    path: "api::certificates::v1alpha1::PodCertificateRequestSpec",
    fields: &[
        Field { rust: "max_expiration_seconds", json: "maxExpirationSeconds", ty: Int32, optional: true, boxed: false, since: 34, until: 34, values: &[], keys: &[] },
        Field { rust: "node_name", json: "nodeName", ty: String, optional: false, boxed: false, since: 34, until: 34, values: &[], keys: &[] },
        Field { rust: "node_uid", json: "nodeUID", ty: String, optional: false, boxed: false, since: 34, until: 34, values: &[], keys: &[] },
        Field { rust: "pkix_public_key", json: "pkixPublicKey", ty: Bytes, optional: false, boxed: false, since: 34, until: 34, values: &[], keys: &[] },
        Field { rust: "pod_name", json: "podName", ty: String, optional: false, boxed: false, since: 34, until: 34, values: &[], keys: &[] },
        Field { rust: "pod_uid", json: "podUID", ty: String, optional: false, boxed: false, since: 34, until: 34, values: &[], keys: &[] },
        Field { rust: "proof_of_possession", json: "proofOfPossession", ty: Bytes, optional: false, boxed: false, since: 34, until: 34, values: &[], keys: &[] },
        Field { rust: "service_account_name", json: "serviceAccountName", ty: String, optional: false, boxed: false, since: 34, until: 34, values: &[], keys: &[] },
        Field { rust: "service_account_uid", json: "serviceAccountUID", ty: String, optional: false, boxed: false, since: 34, until: 34, values: &[], keys: &[] },
        Field { rust: "signer_name", json: "signerName", ty: String, optional: false, boxed: false, since: 34, until: 34, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::certificates::v1alpha1::PodCertificateRequestStatus`.
pub static POD_CERTIFICATE_REQUEST_STATUS: Type = Type {
    name: "PodCertificateRequestStatus",
    path: "api::certificates::v1alpha1::PodCertificateRequestStatus",
    fields: &[
        Field { rust: "begin_refresh_at", json: "beginRefreshAt", ty: Time, optional: true, boxed: false, since: 34, until: 34, values: &[], keys: &[] },
        Field { rust: "certificate_chain", json: "certificateChain", ty: String, optional: true, boxed: false, since: 34, until: 34, values: &[], keys: &[] },
        Field { rust: "conditions", json: "conditions", ty: List(&Object(&super::meta_v1::CONDITION)), optional: true, boxed: false, since: 34, until: 34, values: &[], keys: &["type"] },
        Field { rust: "not_after", json: "notAfter", ty: Time, optional: true, boxed: false, since: 34, until: 34, values: &[], keys: &[] },
        Field { rust: "not_before", json: "notBefore", ty: Time, optional: true, boxed: false, since: 34, until: 34, values: &[], keys: &[] },
    ],
    variants: &[],
};
