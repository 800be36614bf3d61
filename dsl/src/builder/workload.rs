//! What makes pods: a template of them, and the labels that they are selected by.

use std::collections::BTreeMap;

use k8s_openapi::Resource;
use k8s_openapi::api::batch::v1 as batch;
use k8s_openapi::api::core::v1;
use k8s_openapi::apimachinery::pkg::api::resource::Quantity;
use k8s_openapi::apimachinery::pkg::apis::meta::v1::{LabelSelector, ObjectMeta};

use serde::Serialize;

use super::generated::{each_scaled, each_workload};
use super::{Container, CronJob, Job, Mount, PersistentVolumeClaim, Pod, PodTemplate, StatefulSet};
use crate::Linked;
use crate::linked::marks;

/// A workload whose pods others select: Services, PodDisruptionBudgets and NetworkPolicies.
///
/// ```
/// use kubewright::builder::{Container, Deployment, PodTemplate, Service};
///
/// let pods = PodTemplate::new().container(Container::new("web", "nginx").port(80));
/// let web = Deployment::new("web").selector("app", "web").template(pods);
/// let service = Service::new("web").selects(&web).port(80).build()?;
/// # let _ = service;
/// # Ok::<(), kubewright::Error>(())
/// ```
pub trait MakesPods {
    /// The labels that tell its pods from those of others: those that it selects them by, or else all that they have.
    fn pod_labels(&self) -> BTreeMap<String, String>;

    /// The same, as a `LabelSelector`.
    fn pod_selector(&self) -> LabelSelector {
        LabelSelector { match_labels: Some(self.pod_labels()), match_expressions: None }
    }
}

/// A workload whose number of pods can be set: what a HorizontalPodAutoscaler scales.
///
/// <https://kubernetes.io/docs/tasks/run-application/horizontal-pod-autoscale/>
pub trait Scales {
    /// The `apiVersion` and the `kind` of its objects.
    fn kind(&self) -> (&'static str, &'static str);

    /// The object's name.
    fn object_name(&self) -> String;
}

/// A constant of a macro.
impl<Kind: marks::Workload + Serialize> MakesPods for Linked<Kind> {
    fn pod_labels(&self) -> BTreeMap<String, String> {
        crate::private::labels(*self)
    }
}

/// A constant of a macro.
impl<Kind: marks::Scales + Resource> Scales for Linked<Kind> {
    fn kind(&self) -> (&'static str, &'static str) {
        (Kind::API_VERSION, Kind::KIND)
    }

    fn object_name(&self) -> String {
        self.name().to_owned()
    }
}

impl MakesPods for PodTemplate {
    fn pod_labels(&self) -> BTreeMap<String, String> {
        let template = v1::PodTemplateSpec::from(self.clone());
        template.metadata.and_then(|metadata| metadata.labels).unwrap_or_default()
    }
}

impl MakesPods for CronJob {
    fn pod_labels(&self) -> BTreeMap<String, String> {
        let mut this = self.clone();
        let template = this.spec().job_template.spec.take().map(|job| PodTemplate::from(job.template));
        template.map(|template| template.pod_labels()).unwrap_or_default()
    }
}

impl MakesPods for Pod {
    fn pod_labels(&self) -> BTreeMap<String, String> {
        self.0.metadata.labels.clone().unwrap_or_default()
    }
}

/// The labels of a template, made where there are none.
fn labels_of(template: &mut v1::PodTemplateSpec) -> &mut BTreeMap<String, String> {
    template.metadata.get_or_insert_default().labels.get_or_insert_default()
}

/// A selector of a workload, as its spec has it.
trait Selector {
    /// The labels that it selects by.
    fn labels(&mut self) -> &mut BTreeMap<String, String>;
}

impl Selector for LabelSelector {
    fn labels(&mut self) -> &mut BTreeMap<String, String> {
        self.match_labels.get_or_insert_default()
    }
}

impl Selector for BTreeMap<String, String> {
    fn labels(&mut self) -> &mut BTreeMap<String, String> {
        self
    }
}

impl<T: Selector + Default> Selector for Option<T> {
    fn labels(&mut self) -> &mut BTreeMap<String, String> {
        self.get_or_insert_default().labels()
    }
}

/// A template of a workload, as its spec has it.
trait Template {
    /// The template, made where there is none.
    fn template(&mut self) -> &mut v1::PodTemplateSpec;
}

impl Template for v1::PodTemplateSpec {
    fn template(&mut self) -> &mut v1::PodTemplateSpec {
        self
    }
}

impl Template for Option<v1::PodTemplateSpec> {
    fn template(&mut self) -> &mut v1::PodTemplateSpec {
        self.get_or_insert_default()
    }
}

/// The selector and the template of workloads.
macro_rules! workloads {
    ($($builder:ident: $object:ty,)+) => {$(
        impl super::$builder {
            /// Selects its pods by a label, and gives the label to them (`spec.selector` and the template's labels).
            /// <https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/#label-selectors>
            pub fn selector(mut self, key: impl Into<String>, value: impl Into<String>) -> Self {
                let (key, value) = (key.into(), value.into());
                let spec = self.spec();
                labels_of(spec.template.template()).entry(key.clone()).or_insert_with(|| value.clone());
                spec.selector.labels().insert(key, value);
                self
            }

            /// The template that its pods are made of (`spec.template`).
            pub fn template(mut self, template: impl Into<PodTemplate>) -> Self {
                let spec = self.spec();
                let mut template: v1::PodTemplateSpec = template.into().into();
                for (key, value) in spec.selector.labels().iter() {
                    labels_of(&mut template).entry(key.clone()).or_insert_with(|| value.clone());
                }
                *spec.template.template() = template;
                self
            }
        }

        impl MakesPods for super::$builder {
            fn pod_labels(&self) -> BTreeMap<String, String> {
                let mut this = self.clone();
                let spec = this.spec();
                let labels = std::mem::take(spec.selector.labels());
                if labels.is_empty() { std::mem::take(labels_of(spec.template.template())) } else { labels }
            }
        }
    )+};
}

each_workload!(workloads);

/// What an autoscaler scales.
macro_rules! scaled {
    ($($builder:ident: $object:ty,)+) => {$(
        impl Scales for super::$builder {
            fn kind(&self) -> (&'static str, &'static str) {
                (<$object as Resource>::API_VERSION, <$object as Resource>::KIND)
            }

            fn object_name(&self) -> String {
                self.name().to_owned()
            }
        }
    )+};
}

each_scaled!(scaled);

impl Job {
    /// The template that its pods are made of (`spec.template`).
    pub fn template(mut self, template: impl Into<PodTemplate>) -> Self {
        self.spec().template = template.into().into();
        self
    }
}

impl CronJob {
    /// The job that it makes at each time of the schedule (`spec.jobTemplate`): its labels, annotations and spec.
    ///
    /// ```
    /// use kubewright::builder::{Container, CronJob, Job, PodTemplate, RestartPolicy};
    ///
    /// let pods = PodTemplate::new()
    ///     .restart_policy(RestartPolicy::OnFailure)
    ///     .container(Container::new("backup", "postgres:17").command(["pg_dump"]));
    /// let job = Job::new("backup").backoff_limit(2).template(pods);
    /// let nightly = CronJob::new("backup").schedule("17 3 * * *").job(job).build()?;
    /// # let _ = nightly;
    /// # Ok::<(), kubewright::Error>(())
    /// ```
    pub fn job(mut self, job: impl Into<Job>) -> Self {
        let Job(batch::Job { metadata, spec, .. }) = job.into();
        let metadata =
            ObjectMeta { labels: metadata.labels, annotations: metadata.annotations, ..Default::default() };
        let metadata = Some(metadata).filter(|metadata| *metadata != ObjectMeta::default());
        self.spec().job_template = batch::JobTemplateSpec { metadata, spec };
        self
    }
}

impl StatefulSet {
    /// Adds a claim that each of its pods gets one of its own from (`spec.volumeClaimTemplates`), to be mounted by
    /// [`Container::mount_claim`].
    ///
    /// ```
    /// use kubewright::builder::{
    ///     AccessMode, Container, PersistentVolumeClaim, PodTemplate, StatefulSet, Storage,
    /// };
    ///
    /// let data = PersistentVolumeClaim::new("data")
    ///     .access_mode(AccessMode::ReadWriteOnce)
    ///     .storage(Storage::gibibytes(10));
    /// let postgres = Container::new("postgres", "postgres:17").mount_claim(&data, "/var/lib/postgresql/data");
    /// let db = StatefulSet::new("db")
    ///     .service_name("db")
    ///     .selector("app", "db")
    ///     .volume_claim_template(data)
    ///     .template(PodTemplate::new().container(postgres))
    ///     .build()?;
    /// # let _ = db;
    /// # Ok::<(), kubewright::Error>(())
    /// ```
    pub fn volume_claim_template(mut self, claim: impl Into<PersistentVolumeClaim>) -> Self {
        let claims = &mut self.spec().volume_claim_templates;
        claims.get_or_insert_default().push(claim.into().0);
        self
    }
}

impl PersistentVolumeClaim {
    /// How much storage it asks for (`spec.resources.requests`).
    pub fn storage(mut self, storage: impl Into<Quantity>) -> Self {
        let resources = self.spec().resources.get_or_insert_default();
        resources.requests.get_or_insert_default().insert("storage".to_owned(), storage.into());
        self
    }
}

impl Container {
    /// Mounts the claim that a pod of a StatefulSet has from its
    /// [`volume_claim_template`](StatefulSet::volume_claim_template).
    pub fn mount_claim(self, claim: &PersistentVolumeClaim, mount: impl Into<Mount>) -> Self {
        self.with(|this| {
            let mount = v1::VolumeMount { name: claim.name().to_owned(), ..mount.into().into() };
            this.volume_mounts.get_or_insert_default().push(mount);
        })
    }
}
