//! What every builder of a pod's spec has: a pod, and a template of pods.

/// The setters of a pod's spec, for a builder that has `with` on a `PodSpec`.
macro_rules! of_pods {
    ($builder:ident) => {
        const _: () = {
            use std::time::Duration;

            use k8s_openapi::api::core::v1;

            use crate::builder::duration::seconds;
            use crate::builder::volume::Source;
            use crate::builder::{
                DnsPolicy, IntoContainer, PodSecurityContext, PreemptionPolicy, RestartPolicy, Toleration,
                Volume,
            };

            impl $builder {
                /// Adds a container, and declares the volumes that it mounts.
                pub fn container(self, container: impl IntoContainer) -> Self {
                    let (container, volumes) = container.into().into_parts();
                    self.with(|spec| spec.containers.push(container)).declare(volumes)
                }

                /// Adds a container that runs to its end before the next one starts, and declares the volumes that it mounts.
                /// <https://kubernetes.io/docs/concepts/workloads/pods/init-containers/>
                pub fn init_container(self, container: impl IntoContainer) -> Self {
                    let (container, volumes) = container.into().into_parts();
                    self.with(|spec| spec.init_containers.get_or_insert_default().push(container))
                        .declare(volumes)
                }

                /// Adds a container that starts before the others and runs beside them, and declares the volumes that it
                /// mounts. <https://kubernetes.io/docs/concepts/workloads/pods/sidecar-containers/>
                pub fn sidecar(self, container: impl IntoContainer) -> Self {
                    let always =
                        |this: &mut v1::Container| this.restart_policy = Some(RestartPolicy::Always.into());
                    self.init_container(container.into().with(always))
                }

                /// Declares a volume that no builder mounts (`volumes`). One that a [`Container`](crate::builder::Container) mounts is
                /// declared with it.
                pub fn volume<S: Source>(self, volume: &Volume<S>) -> Self {
                    self.declare(vec![volume.clone().into()])
                }

                /// When containers that end are started again: always by default (`restartPolicy`).
                pub fn restart_policy(self, policy: RestartPolicy) -> Self {
                    self.with(|spec| spec.restart_policy = Some(policy.into()))
                }

                /// Requires a label of the node (`nodeSelector`).
                /// <https://kubernetes.io/docs/concepts/scheduling-eviction/assign-pod-node/#nodeselector>
                pub fn node_selector(self, key: impl Into<String>, value: impl Into<String>) -> Self {
                    self.with(|spec| {
                        spec.node_selector.get_or_insert_default().insert(key.into(), value.into());
                    })
                }

                /// Which nodes, and which other pods, it is scheduled near to or away from (`affinity`).
                /// <https://kubernetes.io/docs/concepts/scheduling-eviction/assign-pod-node/#affinity-and-anti-affinity>
                pub fn affinity(self, affinity: v1::Affinity) -> Self {
                    self.with(|spec| spec.affinity = Some(affinity))
                }

                /// Tolerates a taint (`tolerations`).
                pub fn toleration(self, toleration: impl Into<Toleration>) -> Self {
                    self.with(|spec| spec.tolerations.get_or_insert_default().push(toleration.into().into()))
                }

                /// Spreads the pods of its kind over zones or nodes (`topologySpreadConstraints`).
                /// <https://kubernetes.io/docs/concepts/scheduling-eviction/topology-spread-constraints/>
                pub fn topology_spread_constraint(self, constraint: v1::TopologySpreadConstraint) -> Self {
                    self.with(|spec| {
                        spec.topology_spread_constraints.get_or_insert_default().push(constraint)
                    })
                }

                /// Assigns the pod to a node, bypassing the scheduler (`nodeName`).
                pub fn node_name(self, name: impl Into<String>) -> Self {
                    self.with(|spec| spec.node_name = Some(name.into()))
                }

                /// How important the pod is, by the name of a PriorityClass (`priorityClassName`).
                pub fn priority_class(
                    self,
                    name: impl crate::NameOf<k8s_openapi::api::scheduling::v1::PriorityClass>,
                ) -> Self {
                    self.with(|spec| spec.priority_class_name = Some(name.into_name()))
                }

                /// Whether less important pods may be evicted for it (`preemptionPolicy`).
                pub fn preemption_policy(self, policy: PreemptionPolicy) -> Self {
                    self.with(|spec| spec.preemption_policy = Some(policy.into()))
                }

                /// What runs its containers, by the name of a RuntimeClass (`runtimeClassName`).
                pub fn runtime_class(
                    self,
                    name: impl crate::NameOf<k8s_openapi::api::node::v1::RuntimeClass>,
                ) -> Self {
                    self.with(|spec| spec.runtime_class_name = Some(name.into_name()))
                }

                /// The operating system of its containers: `linux` or `windows` (`os`).
                pub fn os(self, name: impl Into<String>) -> Self {
                    self.with(|spec| spec.os = Some(v1::PodOS { name: name.into() }))
                }

                /// The ServiceAccount that it runs as (`serviceAccountName`).
                pub fn service_account(self, name: impl crate::NameOf<v1::ServiceAccount>) -> Self {
                    self.with(|spec| spec.service_account_name = Some(name.into_name()))
                }

                /// Whether a token of its service account is mounted (`automountServiceAccountToken`).
                pub fn automount_service_account_token(self, automount: bool) -> Self {
                    self.with(|spec| spec.automount_service_account_token = Some(automount))
                }

                /// Adds a Secret with credentials for an image registry (`imagePullSecrets`).
                pub fn image_pull_secret(self, name: impl crate::NameOf<v1::Secret>) -> Self {
                    let secret = v1::LocalObjectReference { name: name.into_name() };
                    self.with(|spec| spec.image_pull_secrets.get_or_insert_default().push(secret))
                }

                /// The security context of its containers (`securityContext`).
                pub fn security_context(self, context: PodSecurityContext) -> Self {
                    self.with(|spec| spec.security_context = Some(context.into()))
                }

                /// How long its containers may take to end: 30 seconds by default (`terminationGracePeriodSeconds`).
                pub fn termination_grace_period(self, period: Duration) -> Self {
                    self.with(|spec| spec.termination_grace_period_seconds = Some(seconds(period)))
                }

                /// How long it may run (`activeDeadlineSeconds`).
                pub fn active_deadline(self, deadline: Duration) -> Self {
                    self.with(|spec| spec.active_deadline_seconds = Some(seconds(deadline)))
                }

                /// The hostname of its containers: the name of the pod by default (`hostname`).
                pub fn hostname(self, name: impl Into<String>) -> Self {
                    self.with(|spec| spec.hostname = Some(name.into()))
                }

                /// The subdomain of its hostname (`subdomain`).
                pub fn subdomain(self, name: impl Into<String>) -> Self {
                    self.with(|spec| spec.subdomain = Some(name.into()))
                }

                /// Adds names of an address to `/etc/hosts` (`hostAliases`).
                pub fn host_alias<T: Into<String>>(
                    self,
                    ip: impl Into<String>,
                    names: impl IntoIterator<Item = T>,
                ) -> Self {
                    let hostnames = Some(names.into_iter().map(Into::into).collect());
                    let alias = v1::HostAlias { ip: ip.into(), hostnames };
                    self.with(|spec| spec.host_aliases.get_or_insert_default().push(alias))
                }

                /// The DNS policy (`dnsPolicy`).
                pub fn dns_policy(self, policy: DnsPolicy) -> Self {
                    self.with(|spec| spec.dns_policy = Some(policy.into()))
                }

                /// Uses the network of the node (`hostNetwork`).
                pub fn host_network(self) -> Self {
                    self.with(|spec| spec.host_network = Some(true))
                }

                /// Shares the process namespace of the node (`hostPID`).
                pub fn host_pid(self) -> Self {
                    self.with(|spec| spec.host_pid = Some(true))
                }

                /// Lets its containers see one another's processes (`shareProcessNamespace`).
                pub fn share_process_namespace(self) -> Self {
                    self.with(|spec| spec.share_process_namespace = Some(true))
                }

                /// Declares volumes, each once: two that differ under one name are both kept, for `build` to refuse.
                fn declare(self, volumes: Vec<v1::Volume>) -> Self {
                    self.with(|spec| {
                        for volume in volumes {
                            let declared = spec.volumes.get_or_insert_default();
                            if !declared.contains(&volume) {
                                declared.push(volume);
                            }
                        }
                    })
                }
            }
        };
    };
}

pub(super) use of_pods;
