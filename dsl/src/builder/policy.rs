//! What scales workloads, keeps them available, and lets them talk.

use k8s_openapi::api::autoscaling::v2 as autoscaling;
use k8s_openapi::api::networking::v1 as networking;
use k8s_openapi::apimachinery::pkg::apis::meta::v1::LabelSelector;

use super::{HorizontalPodAutoscaler, MakesPods, NetworkPolicy, PodDisruptionBudget, PortRef, Scales};

impl HorizontalPodAutoscaler {
    /// Scales a workload (`spec.scaleTargetRef`).
    ///
    /// ```
    /// use kubewright::builder::{Container, Deployment, HorizontalPodAutoscaler, PodTemplate};
    ///
    /// let pods = PodTemplate::new().container(Container::new("web", "nginx"));
    /// let web = Deployment::new("web").selector("app", "web").template(pods);
    /// let scaler = HorizontalPodAutoscaler::new("web")
    ///     .scale_target(&web)
    ///     .min_replicas(2)
    ///     .max_replicas(10)
    ///     .utilization("cpu", 70)
    ///     .build()?;
    /// # let _ = scaler;
    /// # Ok::<(), kubewright::Error>(())
    /// ```
    pub fn scale_target(mut self, workload: &impl Scales) -> Self {
        let (api_version, kind) = workload.kind();
        self.spec().scale_target_ref = autoscaling::CrossVersionObjectReference {
            api_version: Some(api_version.to_owned()),
            kind: kind.to_owned(),
            name: workload.object_name(),
        };
        self
    }

    /// The target utilization of a resource, as a percentage of what the pods request (`spec.metrics`).
    pub fn utilization(self, resource: impl Into<String>, percent: i32) -> Self {
        let target = autoscaling::MetricTarget {
            type_: "Utilization".to_owned(),
            average_utilization: Some(percent),
            ..Default::default()
        };
        self.metric(autoscaling::MetricSpec {
            type_: "Resource".to_owned(),
            resource: Some(autoscaling::ResourceMetricSource { name: resource.into(), target }),
            ..Default::default()
        })
    }
}

impl PodDisruptionBudget {
    /// Keeps pods of a workload available (`spec.selector`).
    ///
    /// ```
    /// use kubewright::builder::{Container, Deployment, PodDisruptionBudget, PodTemplate};
    ///
    /// let pods = PodTemplate::new().container(Container::new("web", "nginx"));
    /// let web = Deployment::new("web").selector("app", "web").template(pods);
    /// let budget = PodDisruptionBudget::new("web").selects(&web).min_available(1).build()?;
    /// # let _ = budget;
    /// # Ok::<(), kubewright::Error>(())
    /// ```
    pub fn selects(self, workload: &impl MakesPods) -> Self {
        self.selector(workload.pod_selector())
    }

    /// Keeps pods with these labels available (`spec.selector`).
    pub fn selector(mut self, selector: impl Into<LabelSelector>) -> Self {
        self.spec().selector = Some(selector.into());
        self
    }
}

/// The peers that a policy allows, and the ports.
fn peer(workload: &impl MakesPods) -> networking::NetworkPolicyPeer {
    networking::NetworkPolicyPeer { pod_selector: Some(workload.pod_selector()), ..Default::default() }
}

fn port(port: impl Into<PortRef>) -> networking::NetworkPolicyPort {
    networking::NetworkPolicyPort { port: Some(port.into().0), ..Default::default() }
}

impl NetworkPolicy {
    /// Is of the pods of a workload (`spec.podSelector`).
    ///
    /// ```
    /// use kubewright::builder::{Container, Deployment, NetworkPolicy, PodTemplate};
    ///
    /// let pods = |image| PodTemplate::new().container(Container::new("main", image));
    /// let web = Deployment::new("web").selector("app", "web").template(pods("nginx"));
    /// let db = Deployment::new("db").selector("app", "db").template(pods("postgres"));
    /// let policy = NetworkPolicy::new("db").selects(&db).allow_from(&web, 5432).build()?;
    /// # let _ = policy;
    /// # Ok::<(), kubewright::Error>(())
    /// ```
    pub fn selects(self, workload: &impl MakesPods) -> Self {
        self.pod_selector(workload.pod_selector())
    }

    /// Applies to the pods with these labels; an empty selector selects all (`spec.podSelector`).
    pub fn pod_selector(mut self, selector: impl Into<LabelSelector>) -> Self {
        let mut selector = Some(selector.into());
        let spec = self.spec();
        spec.pod_selector = selector.take();
        self
    }

    /// Allows traffic from the pods of a workload to a port, by its number or its name (`spec.ingress`).
    pub fn allow_from(self, workload: &impl MakesPods, to: impl Into<PortRef>) -> Self {
        let (from, ports) = (Some(vec![peer(workload)]), Some(vec![port(to)]));
        self.ingress(networking::NetworkPolicyIngressRule { from, ports })
    }

    /// Allows traffic to the pods of a workload, on a port by its number or its name (`spec.egress`).
    pub fn allow_to(self, workload: &impl MakesPods, to_port: impl Into<PortRef>) -> Self {
        let (to, ports) = (Some(vec![peer(workload)]), Some(vec![port(to_port)]));
        self.egress(networking::NetworkPolicyEgressRule { to, ports })
    }
}
