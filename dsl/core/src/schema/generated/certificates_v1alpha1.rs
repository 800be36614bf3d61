//! The types of `k8s_openapi::api::certificates::v1alpha1`.
// Generated from the `k8s-openapi` source that Cargo.lock pins. Do not edit:
// `UPDATE_SCHEMA=1 cargo test --test schema` writes it anew.

use super::super::Type;

/// `api::certificates::v1alpha1::ClusterTrustBundle`.
pub static CLUSTER_TRUST_BUNDLE: Type = Type::of("api::certificates::v1alpha1", "ClusterTrustBundle", "
    metadata metadata apimachinery::pkg::apis::meta::v1::ObjectMeta 33..36
    spec spec ClusterTrustBundleSpec 33..36");

/// `api::certificates::v1alpha1::ClusterTrustBundleSpec`.
pub static CLUSTER_TRUST_BUNDLE_SPEC: Type = Type::of("api::certificates::v1alpha1", "ClusterTrustBundleSpec", "
    signerName signer_name ?String 33..36
    trustBundle trust_bundle String 33..36");

/// `api::certificates::v1alpha1::PodCertificateRequest`.
pub static POD_CERTIFICATE_REQUEST: Type = Type::of("api::certificates::v1alpha1", "PodCertificateRequest", "
    metadata metadata apimachinery::pkg::apis::meta::v1::ObjectMeta 34..34
    spec spec PodCertificateRequestSpec 34..34
    status status ?PodCertificateRequestStatus 34..34");

/// `api::certificates::v1alpha1::PodCertificateRequestSpec`.
pub static POD_CERTIFICATE_REQUEST_SPEC: Type = Type::of("api::certificates::v1alpha1", "PodCertificateRequestSpec", "
    maxExpirationSeconds max_expiration_seconds ?Int32 34..34
    nodeName node_name String 34..34
    nodeUID node_uid String 34..34
    pkixPublicKey pkix_public_key Bytes 34..34
    podName pod_name String 34..34
    podUID pod_uid String 34..34
    proofOfPossession proof_of_possession Bytes 34..34
    serviceAccountName service_account_name String 34..34
    serviceAccountUID service_account_uid String 34..34
    signerName signer_name String 34..34");

/// `api::certificates::v1alpha1::PodCertificateRequestStatus`.
pub static POD_CERTIFICATE_REQUEST_STATUS: Type = Type::of("api::certificates::v1alpha1", "PodCertificateRequestStatus", "
    beginRefreshAt begin_refresh_at ?Time 34..34
    certificateChain certificate_chain ?String 34..34
    conditions conditions ?[apimachinery::pkg::apis::meta::v1::Condition] 34..34 @type
    notAfter not_after ?Time 34..34
    notBefore not_before ?Time 34..34");
