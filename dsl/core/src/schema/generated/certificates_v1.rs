//! The types of `k8s_openapi::api::certificates::v1`.
// Generated from the `k8s-openapi` source that Cargo.lock pins. Do not edit:
// `UPDATE_SCHEMA=1 cargo test --test schema` writes it anew.

use super::super::Type;

/// `api::certificates::v1::CertificateSigningRequest`.
pub static CERTIFICATE_SIGNING_REQUEST: Type = Type::of("api::certificates::v1", "CertificateSigningRequest", "
    metadata metadata apimachinery::pkg::apis::meta::v1::ObjectMeta
    spec spec CertificateSigningRequestSpec
    status status ?CertificateSigningRequestStatus");

/// `api::certificates::v1::CertificateSigningRequestCondition`.
pub static CERTIFICATE_SIGNING_REQUEST_CONDITION: Type = Type::of("api::certificates::v1", "CertificateSigningRequestCondition", "
    lastTransitionTime last_transition_time ?Time
    lastUpdateTime last_update_time ?Time
    message message ?String
    reason reason ?String
    status status String
    type type_ String");

/// `api::certificates::v1::CertificateSigningRequestSpec`.
pub static CERTIFICATE_SIGNING_REQUEST_SPEC: Type = Type::of("api::certificates::v1", "CertificateSigningRequestSpec", "
    expirationSeconds expiration_seconds ?Int32
    extra extra ?{[String]}
    groups groups ?[String]
    request request Bytes
    signerName signer_name String
    uid uid ?String
    usages usages ?[String] =any|cert sign|client auth|code signing|content commitment|crl sign|data encipherment|decipher only|digital signature|email protection|encipher only|ipsec end system|ipsec tunnel|ipsec user|key agreement|key encipherment|microsoft sgc|netscape sgc|ocsp signing|s/mime|server auth|signing|timestamping
    username username ?String");

/// `api::certificates::v1::CertificateSigningRequestStatus`.
pub static CERTIFICATE_SIGNING_REQUEST_STATUS: Type = Type::of("api::certificates::v1", "CertificateSigningRequestStatus", "
    certificate certificate ?Bytes
    conditions conditions ?[CertificateSigningRequestCondition] @type");

/// `api::certificates::v1::ClusterTrustBundle`.
pub static CLUSTER_TRUST_BUNDLE: Type = Type::of("api::certificates::v1", "ClusterTrustBundle", "
    metadata metadata apimachinery::pkg::apis::meta::v1::ObjectMeta 37..37
    spec spec ClusterTrustBundleSpec 37..37");

/// `api::certificates::v1::ClusterTrustBundleSpec`.
pub static CLUSTER_TRUST_BUNDLE_SPEC: Type = Type::of("api::certificates::v1", "ClusterTrustBundleSpec", "
    signerName signer_name ?String 37..37
    trustBundle trust_bundle String 37..37");

/// `api::certificates::v1::PodCertificateRequest`.
pub static POD_CERTIFICATE_REQUEST: Type = Type::of("api::certificates::v1", "PodCertificateRequest", "
    metadata metadata apimachinery::pkg::apis::meta::v1::ObjectMeta 37..37
    spec spec PodCertificateRequestSpec 37..37
    status status ?PodCertificateRequestStatus 37..37");

/// `api::certificates::v1::PodCertificateRequestSpec`.
pub static POD_CERTIFICATE_REQUEST_SPEC: Type = Type::of("api::certificates::v1", "PodCertificateRequestSpec", "
    maxExpirationSeconds max_expiration_seconds ?Int32 37..37
    nodeName node_name String 37..37
    nodeUID node_uid String 37..37
    podName pod_name String 37..37
    podUID pod_uid String 37..37
    serviceAccountName service_account_name String 37..37
    serviceAccountUID service_account_uid String 37..37
    signerName signer_name String 37..37
    stubPKCS10Request stub_pkc_s10_request Bytes 37..37
    unverifiedUserAnnotations unverified_user_annotations ?{String} 37..37");

/// `api::certificates::v1::PodCertificateRequestStatus`.
pub static POD_CERTIFICATE_REQUEST_STATUS: Type = Type::of("api::certificates::v1", "PodCertificateRequestStatus", "
    beginRefreshAt begin_refresh_at ?Time 37..37
    certificateChain certificate_chain ?String 37..37
    conditions conditions ?[apimachinery::pkg::apis::meta::v1::Condition] 37..37 @type
    notAfter not_after ?Time 37..37
    notBefore not_before ?Time 37..37");
