//! Objects of every kind without a macro: for code that assembles them when it runs.
//!
//! - A volume is mounted **by value**: what is mounted is declared, once, by itself.
//! - **Units are types**: memory cannot be passed for CPU, and nobody writes a suffix.
//! - Objects refer to each other **by value**, too: [`Service::selects`], [`HorizontalPodAutoscaler::scale_target`],
//!   [`RoleBinding::role`].
//! - A probe is made **from its handler**, so that it has exactly one; an option stands only where it means something.
//! - `build` **checks** with the rules of an API server, and gives the `k8s_openapi` object or every finding with its
//!   field path; `build_unchecked` gives the object as it is.
//! - **Nothing is out of reach**: every builder has `with`, which opens the Kubernetes object inside.
//!
//! ```
//! use std::time::Duration;
//!
//! use kubewright::builder::*;
//!
//! let workdir = Volume::empty_dir("workdir");
//! let pod = Pod::new("web")
//!     .label("app", "web")
//!     .restart_policy(RestartPolicy::OnFailure)
//!     .container(
//!         Container::new("nginx", "nginx:1.27")
//!             .env("PASSWORD", EnvSource::secret("user-info", "password"))
//!             .requests(Cpu::millis(250), Memory::mebibytes(500))
//!             .liveness_probe(Probe::http_get("/live", 80).period(Duration::from_secs(10)))
//!             .mount(&workdir, "/src")
//!             .with(|container| container.termination_message_path = Some("/dev/null".into())),
//!     )
//!     .build()?;
//! # let _ = pod;
//! # Ok::<(), kubewright::Error>(())
//! ```
//!
//! A mistake that only values have comes out of `build`, with its field path:
//!
//! ```
//! use kubewright::builder::{Container, Pod, Volume};
//!
//! let web = Container::new("web", "nginx")
//!     .mount(&Volume::empty_dir("data"), "/src")
//!     .mount(&Volume::secret("data", "user-info"), "/secret");
//! let error = Pod::new("web").container(web).build().unwrap_err();
//! assert_eq!(error.reports()[0].findings()[0].field, "spec.volumes[1].name");
//! ```

mod amount;
mod config_map;
mod container;
mod docker_config;
mod downward;
mod duration;
mod env;
// As the generator writes it.
#[rustfmt::skip]
mod generated;
mod handler;
// As the generator writes them.
#[rustfmt::skip]
mod kinds;
mod mount;
mod name;
mod pod;
mod pod_spec;
mod pod_template;
mod policy;
mod port;
mod probe;
mod projection;
mod quantity;
mod rbac;
mod resource;
mod secret;
mod security;
mod service;
mod source;
mod toleration;
mod value;
mod volume;
mod volume_source;
mod workload;
mod wrap;

pub use amount::Amount;
pub use config_map::ConfigMap;
pub use container::{Container, IntoContainer};
pub use docker_config::DockerConfig;
pub use downward::{DownwardItem, EnvField, FileField, ResourceField};
pub use env::{EnvFrom, EnvSource, EnvValue, IntoEnvValue};
pub use generated::*;
pub use handler::{Exec, Grpc, HttpGet, LifecycleHandler, ProbeHandler, Sleep, TcpSocket};
pub use kinds::*;
pub use mount::Mount;
pub use name::{
    ConfigKey, ContainerName, EnvName, InvalidName, LabelKey, LabelValue, ObjectName, PortName, VolumeName,
};
pub use pod::Pod;
pub use pod_template::PodTemplate;
pub use port::{Port, PortRef};
pub use probe::Probe;
pub use projection::Projection;
pub use quantity::{Cpu, InvalidQuantity, Memory, Storage};
pub use rbac::{PolicyRule, Subject};
pub use resource::Resource;
pub use secret::Secret;
pub use security::{PodSecurityContext, SecurityContext};
pub use service::{IngressRule, ServicePort};
pub use toleration::Toleration;
pub use volume::{BlockSource, Source, Volume};
pub use volume_source::{Size, StorageMedium};
pub use workload::{MakesPods, Scales};

/// The object, unless an API server refuses it. What it only warns of is no reason: `check` tells.
fn accepted<T: serde::Serialize>(object: T) -> Result<T, crate::Error> {
    crate::check(&object).into_result().map(|_| object)
}
