//! Pods.

use k8s_openapi::api::core::v1;

/// A pod.
///
/// <https://kubernetes.io/docs/concepts/workloads/pods/>
///
/// ```
/// use kubewright::builder::{Container, Pod, RestartPolicy, Volume};
///
/// let workdir = Volume::empty_dir("workdir");
/// let pod = Pod::new("init-container")
///     .restart_policy(RestartPolicy::OnFailure)
///     .init_container(
///         Container::new("git", "alpine/git")
///             .args(["clone", "https://github.com/moby/moby.git", "/src"])
///             .mount(&workdir, "/src"),
///     )
///     .container(Container::new("busybox", "busybox").command(["ls"]).args(["/src"]).mount(&workdir, "/src"))
///     .build()?;
/// assert_eq!(pod.spec.unwrap_or_default().volumes.unwrap_or_default().len(), 1);
/// # Ok::<(), kubewright::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct Pod(pub(super) v1::Pod);

super::wrap::stands_alone!(Pod => v1::Pod);
super::wrap::in_namespace!(Pod);

impl Pod {
    /// A pod of that name, without containers.
    pub fn new(name: impl Into<String>) -> Self {
        let pod = v1::Pod { spec: Some(v1::PodSpec::default()), ..Default::default() };
        Pod(pod).with_metadata(|metadata| metadata.name = Some(name.into()))
    }

    /// Changes the Kubernetes object itself, for whatever has no method here.
    pub fn with(mut self, change: impl FnOnce(&mut v1::PodSpec)) -> Self {
        change(self.0.spec.get_or_insert_default());
        self
    }
}

super::pod_spec::of_pods!(Pod);

impl From<v1::Pod> for Pod {
    fn from(pod: v1::Pod) -> Self {
        Pod(pod)
    }
}
