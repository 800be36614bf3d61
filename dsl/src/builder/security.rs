//! Security contexts: with which rights containers run.

use k8s_openapi::api::core::v1;

use super::wrap::wraps;
use super::{AppArmorProfileType, FsGroupChangePolicy, ProcMount, SeccompProfileType};

/// The security context of a container.
///
/// <https://kubernetes.io/docs/tasks/configure-pod-container/security-context/>
///
/// ```
/// use kubewright::builder::{Container, SeccompProfileType, SecurityContext};
///
/// // What the restricted Pod Security Standard asks for.
/// let context = SecurityContext::new()
///     .run_as_non_root()
///     .allow_privilege_escalation(false)
///     .drop_capabilities(["ALL"])
///     .seccomp_profile(SeccompProfileType::RuntimeDefault);
/// let web = Container::new("web", "nginx").security_context(context);
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use]
pub struct SecurityContext(v1::SecurityContext);

wraps!(SecurityContext => v1::SecurityContext);

impl SecurityContext {
    /// A context without any setting.
    pub fn new() -> Self {
        SecurityContext::default()
    }

    /// Whether the container runs privileged, with all rights on its node (`privileged`).
    pub fn privileged(self, privileged: bool) -> Self {
        self.with(|this| this.privileged = Some(privileged))
    }

    /// Whether a process may gain more privileges than its parent (`allowPrivilegeEscalation`).
    pub fn allow_privilege_escalation(self, allow: bool) -> Self {
        self.with(|this| this.allow_privilege_escalation = Some(allow))
    }

    /// Makes the root filesystem read-only (`readOnlyRootFilesystem`).
    pub fn read_only_root_filesystem(self) -> Self {
        self.with(|this| this.read_only_root_filesystem = Some(true))
    }

    /// Adds Linux capabilities, such as `NET_ADMIN` (`capabilities.add`).
    pub fn add_capabilities<T: Into<String>>(self, capabilities: impl IntoIterator<Item = T>) -> Self {
        self.with(|this| {
            let add = this.capabilities.get_or_insert_default().add.get_or_insert_default();
            add.extend(capabilities.into_iter().map(Into::into));
        })
    }

    /// Drops Linux capabilities, such as `ALL` (`capabilities.drop`).
    pub fn drop_capabilities<T: Into<String>>(self, capabilities: impl IntoIterator<Item = T>) -> Self {
        self.with(|this| {
            let drop = this.capabilities.get_or_insert_default().drop.get_or_insert_default();
            drop.extend(capabilities.into_iter().map(Into::into));
        })
    }

    /// Which parts of `/proc` are hidden (`procMount`).
    pub fn proc_mount(self, proc_mount: ProcMount) -> Self {
        self.with(|this| this.proc_mount = Some(proc_mount.into()))
    }
}

/// The security context of all containers of a pod, unless they have their own.
///
/// <https://kubernetes.io/docs/tasks/configure-pod-container/security-context/>
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use]
pub struct PodSecurityContext(v1::PodSecurityContext);

wraps!(PodSecurityContext => v1::PodSecurityContext);

impl PodSecurityContext {
    /// A context without any setting.
    pub fn new() -> Self {
        PodSecurityContext::default()
    }

    /// The group that owns the files of volumes (`fsGroup`).
    pub fn fs_group(self, id: u32) -> Self {
        self.with(|this| this.fs_group = Some(id.into()))
    }

    /// When the owner of the files of volumes is changed (`fsGroupChangePolicy`).
    pub fn fs_group_change_policy(self, policy: FsGroupChangePolicy) -> Self {
        self.with(|this| this.fs_group_change_policy = Some(policy.into()))
    }

    /// Further groups of every process (`supplementalGroups`).
    pub fn supplemental_groups(self, ids: impl IntoIterator<Item = u32>) -> Self {
        self.with(|this| this.supplemental_groups = Some(ids.into_iter().map(Into::into).collect()))
    }

    /// Sets a kernel parameter of the pod (`sysctls`).
    pub fn sysctl(self, name: impl Into<String>, value: impl Into<String>) -> Self {
        let sysctl = v1::Sysctl { name: name.into(), value: value.into() };
        self.with(|this| this.sysctls.get_or_insert_default().push(sysctl))
    }
}

/// The methods that both contexts have.
macro_rules! identity {
    ($($context:ident)+) => {
        $(
            impl $context {
                /// The user that processes run as (`runAsUser`).
                pub fn run_as_user(self, id: u32) -> Self {
                    self.with(|this| this.run_as_user = Some(id.into()))
                }

                /// The group that processes run as (`runAsGroup`).
                pub fn run_as_group(self, id: u32) -> Self {
                    self.with(|this| this.run_as_group = Some(id.into()))
                }

                /// Refuses to run as root (`runAsNonRoot`).
                pub fn run_as_non_root(self) -> Self {
                    self.with(|this| this.run_as_non_root = Some(true))
                }

                /// Which system calls are allowed (`seccompProfile`).
                pub fn seccomp_profile(self, kind: SeccompProfileType) -> Self {
                    let profile = v1::SeccompProfile { type_: kind.into(), localhost_profile: None };
                    self.with(|this| this.seccomp_profile = Some(profile))
                }

                /// Allows the system calls of a profile on the node (`seccompProfile.localhostProfile`).
                pub fn seccomp_localhost(self, profile: impl Into<String>) -> Self {
                    let kind = SeccompProfileType::Localhost.into();
                    let profile = v1::SeccompProfile { type_: kind, localhost_profile: Some(profile.into()) };
                    self.with(|this| this.seccomp_profile = Some(profile))
                }

                /// The AppArmor profile that applies (`appArmorProfile`).
                pub fn app_armor_profile(self, kind: AppArmorProfileType) -> Self {
                    let profile = v1::AppArmorProfile { type_: kind.into(), localhost_profile: None };
                    self.with(|this| this.app_armor_profile = Some(profile))
                }
            }
        )+
    };
}

identity!(SecurityContext PodSecurityContext);
