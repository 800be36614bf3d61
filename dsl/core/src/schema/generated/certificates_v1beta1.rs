//! The types of `k8s_openapi::api::certificates::v1beta1`.
// Generated from the `k8s-openapi` source that Cargo.lock pins. Do not edit:
// `UPDATE_SCHEMA=1 cargo test --test schema` writes it anew.

use super::super::Type;

/// `api::certificates::v1beta1::ClusterTrustBundle`.
pub static CLUSTER_TRUST_BUNDLE: Type = Type::of("api::certificates::v1beta1", "ClusterTrustBundle", "
    metadata metadata apimachinery::pkg::apis::meta::v1::ObjectMeta
    spec spec ClusterTrustBundleSpec");

/// `api::certificates::v1beta1::ClusterTrustBundleSpec`.
pub static CLUSTER_TRUST_BUNDLE_SPEC: Type = Type::of("api::certificates::v1beta1", "ClusterTrustBundleSpec", "
    signerName signer_name ?String
    trustBundle trust_bundle String");

/// `api::certificates::v1beta1::PodCertificateRequest`.
pub static POD_CERTIFICATE_REQUEST: Type = Type::of("api::certificates::v1beta1", "PodCertificateRequest", "
    metadata metadata apimachinery::pkg::apis::meta::v1::ObjectMeta 35..37
    spec spec PodCertificateRequestSpec 35..37
    status status ?PodCertificateRequestStatus 35..37");

/// `api::certificates::v1beta1::PodCertificateRequestSpec`.
pub static POD_CERTIFICATE_REQUEST_SPEC: Type = Type::of("api::certificates::v1beta1", "PodCertificateRequestSpec", "
    maxExpirationSeconds max_expiration_seconds ?Int32 35..37
    nodeName node_name String 35..37
    nodeUID node_uid String 35..37
    pkixPublicKey pkix_public_key Bytes 35..35
    pkixPublicKey pkix_public_key ?Bytes 36..37
    podName pod_name String 35..37
    podUID pod_uid String 35..37
    proofOfPossession proof_of_possession Bytes 35..35
    proofOfPossession proof_of_possession ?Bytes 36..37
    serviceAccountName service_account_name String 35..37
    serviceAccountUID service_account_uid String 35..37
    signerName signer_name String 35..37
    stubPKCS10Request stub_pkc_s10_request Bytes 36..37
    unverifiedUserAnnotations unverified_user_annotations ?{String} 35..37");

/// `api::certificates::v1beta1::PodCertificateRequestStatus`.
pub static POD_CERTIFICATE_REQUEST_STATUS: Type = Type::of("api::certificates::v1beta1", "PodCertificateRequestStatus", "
    beginRefreshAt begin_refresh_at ?Time 35..37
    certificateChain certificate_chain ?String 35..37
    conditions conditions ?[apimachinery::pkg::apis::meta::v1::Condition] 35..37 @type
    notAfter not_after ?Time 35..37
    notBefore not_before ?Time 35..37");
