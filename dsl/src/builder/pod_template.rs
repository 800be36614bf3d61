//! Templates of pods.

use k8s_openapi::api::core::v1;

use super::Pod;

/// A template of pods: what a Deployment, a StatefulSet, a DaemonSet, a ReplicaSet, a Job or a CronJob makes its pods of.
///
/// It has the setters of a [`Pod`], and no name.
///
/// <https://kubernetes.io/docs/concepts/workloads/pods/#pod-templates>
///
/// ```
/// use kubewright::builder::{Container, Deployment, PodTemplate};
///
/// let template = PodTemplate::new().container(Container::new("web", "nginx").port(80));
/// let web = Deployment::new("web").replicas(3).selector("app", "web").template(template).build()?;
/// # let _ = web;
/// # Ok::<(), kubewright::Error>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use]
pub struct PodTemplate(v1::PodTemplateSpec);

impl PodTemplate {
    /// A template without containers.
    pub fn new() -> Self {
        PodTemplate::default()
    }

    /// Sets a label of the pods. <https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/>
    pub fn label(mut self, key: impl Into<String>, value: impl Into<String>) -> Self {
        let metadata = self.0.metadata.get_or_insert_default();
        metadata.labels.get_or_insert_default().insert(key.into(), value.into());
        self
    }

    /// Sets an annotation of the pods.
    /// <https://kubernetes.io/docs/concepts/overview/working-with-objects/annotations/>
    pub fn annotation(mut self, key: impl Into<String>, value: impl Into<String>) -> Self {
        let metadata = self.0.metadata.get_or_insert_default();
        metadata.annotations.get_or_insert_default().insert(key.into(), value.into());
        self
    }

    /// Changes the spec of the pods itself, for whatever has no method here.
    pub fn with(mut self, change: impl FnOnce(&mut v1::PodSpec)) -> Self {
        change(self.0.spec.get_or_insert_default());
        self
    }
}

super::pod_spec::of_pods!(PodTemplate);

impl From<v1::PodTemplateSpec> for PodTemplate {
    fn from(template: v1::PodTemplateSpec) -> Self {
        PodTemplate(template)
    }
}

impl From<PodTemplate> for v1::PodTemplateSpec {
    fn from(template: PodTemplate) -> Self {
        template.0
    }
}

/// The labels, the annotations and the spec of a pod: a template has no name.
impl From<Pod> for PodTemplate {
    fn from(pod: Pod) -> Self {
        let Pod(v1::Pod { metadata, spec, .. }) = pod;
        let metadata = k8s_openapi::apimachinery::pkg::apis::meta::v1::ObjectMeta {
            labels: metadata.labels,
            annotations: metadata.annotations,
            ..Default::default()
        };
        PodTemplate(v1::PodTemplateSpec { metadata: Some(metadata), spec })
    }
}
