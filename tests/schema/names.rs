//! What the API server demands of the name of an object: the schema does not say, so this does.

use crate::source::Kind;

/// The kinds whose names are not DNS subdomains: group, kind, rule.
///
/// `PathSegment` is what every kind that the API server keeps is held to in any case.
const EXCEPT: &[(&str, &str, &str)] = &[
    // Names of DNS labels: a namespace, the pods of a StatefulSet, a Service.
    ("", "Namespace", "DnsLabel"),
    ("apps", "StatefulSet", "DnsLabel"),
    ("", "Service", "DnsLabel1035Before(36)"),
    // Nothing more than the common check of names.
    ("", "Event", "PathSegment"),
    ("certificates.k8s.io", "CertificateSigningRequest", "PathSegment"),
    ("policy", "PodDisruptionBudget", "PathSegment"),
    ("rbac.authorization.k8s.io", "ClusterRole", "PathSegment"),
    ("rbac.authorization.k8s.io", "ClusterRoleBinding", "PathSegment"),
    ("rbac.authorization.k8s.io", "Role", "PathSegment"),
    ("rbac.authorization.k8s.io", "RoleBinding", "PathSegment"),
    // `spec.version`, a dot, and `spec.group`: the kind's own rules compare them.
    ("apiregistration.k8s.io", "APIService", "PathSegment"),
    // Forms of their own.
    ("certificates.k8s.io", "ClusterTrustBundle", "SignerPrefixed"),
    ("coordination.k8s.io", "LeaseCandidate", "ConfigMapKey"),
    ("internal.apiserver.k8s.io", "StorageVersion", "GroupResource"),
    ("networking.k8s.io", "IPAddress", "IpAddress"),
    // Not kept: the name is nothing, or that of the pod that is bound.
    ("", "Binding", "Any"),
    ("authentication.k8s.io", "SelfSubjectReview", "Any"),
    ("authentication.k8s.io", "TokenReview", "Any"),
    ("authorization.k8s.io", "SelfSubjectRulesReview", "Any"),
    ("authorization.k8s.io", "LocalSubjectAccessReview", "Nothing"),
    ("authorization.k8s.io", "SelfSubjectAccessReview", "Nothing"),
    ("authorization.k8s.io", "SubjectAccessReview", "Nothing"),
];

/// The variant of the schema's `NameRule` for a kind.
pub fn rule(kind: &Kind) -> &'static str {
    let found = EXCEPT.iter().find(|(group, name, _)| *group == kind.group && *name == kind.kind);
    found.map_or("DnsSubdomain", |(_, _, rule)| rule)
}

/// A rule for a kind that there is not is a typo.
pub fn assert_all_exist(kinds: &[&Kind]) {
    for (group, name, _) in EXCEPT {
        let known = kinds.iter().any(|kind| kind.group == *group && kind.kind == *name);
        assert!(known, "a rule for names of {name} in {group:?}, which is no kind");
    }
}
