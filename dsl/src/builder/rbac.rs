//! Who may do what: rules of roles, and the subjects of bindings.

use k8s_openapi::api::core::v1;
use k8s_openapi::api::rbac::v1 as rbac;

use super::{ClusterRoleBinding, RoleBinding, ServiceAccount};
use crate::NameOf;

/// The group of roles and bindings.
const GROUP: &str = "rbac.authorization.k8s.io";

/// What a role allows: verbs on resources of an API group.
///
/// <https://kubernetes.io/docs/reference/access-authn-authz/rbac/>
///
/// ```
/// use kubewright::builder::{PolicyRule, Role, RoleBinding, ServiceAccount, Subject};
///
/// let account = ServiceAccount::new("web").namespace("shop");
/// let reader = Role::new("reader").rule(PolicyRule::new("", ["configmaps"], ["get", "watch"]));
/// let binding = RoleBinding::new("web").role(&reader).subject(&account).build()?;
/// # let _ = binding;
/// # Ok::<(), kubewright::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct PolicyRule(rbac::PolicyRule);

super::wrap::wraps!(PolicyRule => rbac::PolicyRule);

impl PolicyRule {
    /// Allows the verbs on the resources of an API group, the empty one for the core
    /// (`apiGroups`, `resources`, `verbs`).
    pub fn new<R: Into<String>, V: Into<String>>(
        group: impl Into<String>,
        resources: impl IntoIterator<Item = R>,
        verbs: impl IntoIterator<Item = V>,
    ) -> Self {
        PolicyRule(rbac::PolicyRule {
            api_groups: Some(vec![group.into()]),
            resources: Some(resources.into_iter().map(Into::into).collect()),
            verbs: verbs.into_iter().map(Into::into).collect(),
            ..Default::default()
        })
    }

    /// Allows it for the object of that name alone (`resourceNames`).
    pub fn resource_name(mut self, name: impl Into<String>) -> Self {
        self.0.resource_names.get_or_insert_default().push(name.into());
        self
    }
}

/// The subject to which a binding grants a role. A ServiceAccount of the builder is one.
///
/// <https://kubernetes.io/docs/reference/access-authn-authz/rbac/#referring-to-subjects>
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct Subject(rbac::Subject);

super::wrap::wraps!(Subject => rbac::Subject);

impl Subject {
    /// A ServiceAccount of a namespace.
    pub fn service_account(name: impl NameOf<v1::ServiceAccount>, namespace: impl Into<String>) -> Self {
        Subject(rbac::Subject {
            kind: "ServiceAccount".to_owned(),
            name: name.into_name(),
            namespace: Some(namespace.into()),
            api_group: None,
        })
    }

    /// A user, by the name that the cluster's authentication gives.
    pub fn user(name: impl Into<String>) -> Self {
        Subject::of("User", name.into())
    }

    /// A group of users.
    pub fn group(name: impl Into<String>) -> Self {
        Subject::of("Group", name.into())
    }

    fn of(kind: &str, name: String) -> Self {
        let (kind, api_group) = (kind.to_owned(), Some(GROUP.to_owned()));
        Subject(rbac::Subject { kind, name, namespace: None, api_group })
    }
}

/// In its namespace; of an account without one, a [`ManifestSet`](crate::ManifestSet) fills in that of the set.
impl From<&ServiceAccount> for Subject {
    fn from(account: &ServiceAccount) -> Self {
        Subject(rbac::Subject {
            kind: "ServiceAccount".to_owned(),
            name: account.name().to_owned(),
            namespace: account.0.metadata.namespace.clone(),
            api_group: None,
        })
    }
}

fn role_ref(kind: &str, name: String) -> rbac::RoleRef {
    rbac::RoleRef { api_group: GROUP.to_owned().into(), kind: kind.to_owned(), name }
}

impl RoleBinding {
    /// Grants a Role of its namespace (`roleRef`).
    pub fn role(mut self, role: impl NameOf<rbac::Role>) -> Self {
        self.0.role_ref = role_ref("Role", role.into_name());
        self
    }

    /// Grants a ClusterRole, in its namespace alone (`roleRef`).
    pub fn cluster_role(mut self, role: impl NameOf<rbac::ClusterRole>) -> Self {
        self.0.role_ref = role_ref("ClusterRole", role.into_name());
        self
    }
}

impl ClusterRoleBinding {
    /// Grants a ClusterRole, in the whole cluster (`roleRef`).
    pub fn cluster_role(mut self, role: impl NameOf<rbac::ClusterRole>) -> Self {
        self.0.role_ref = role_ref("ClusterRole", role.into_name());
        self
    }
}
