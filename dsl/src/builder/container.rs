//! Containers.

use k8s_openapi::api::core::v1;

use super::volume::Source;
use super::{
    BlockSource, Cpu, EnvFrom, ImagePullPolicy, IntoEnvValue, LifecycleHandler, Memory, Mount, Port, Probe,
    Resource, SecurityContext, StopSignal, TerminationMessagePolicy, Volume,
};

/// A container of a pod, and the volumes that it mounts.
///
/// <https://kubernetes.io/docs/concepts/containers/>
///
/// ```
/// use kubewright::builder::{Container, Cpu, EnvSource, Memory, Port, Probe, Volume};
///
/// let workdir = Volume::empty_dir("workdir");
/// let web = Container::new("web", "nginx:1.27")
///     .port(80)
///     .env("PASSWORD", EnvSource::secret("user-info", "password"))
///     .requests(Cpu::millis(250), Memory::mebibytes(500))
///     .liveness_probe(Probe::http_get("/live", 80))
///     .mount(&workdir, "/src");
/// ```
///
/// Memory cannot be passed for CPU:
///
/// ```compile_fail
/// use kubewright::builder::{Container, Cpu, Memory};
///
/// Container::new("web", "nginx").requests(Memory::mebibytes(500), Cpu::millis(250));
/// ```
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct Container {
    container: v1::Container,
    volumes: Vec<v1::Volume>,
}

impl Container {
    /// A container of that name and image.
    pub fn new(name: impl Into<String>, image: impl Into<String>) -> Self {
        v1::Container { name: name.into(), image: Some(image.into()), ..Default::default() }.into()
    }

    /// The program to run in place of the image's entry point, without a shell (`command`).
    pub fn command<T: Into<String>>(self, command: impl IntoIterator<Item = T>) -> Self {
        self.with(|this| this.command = Some(command.into_iter().map(Into::into).collect()))
    }

    /// The arguments of the program, in place of the image's (`args`).
    pub fn args<T: Into<String>>(self, args: impl IntoIterator<Item = T>) -> Self {
        self.with(|this| this.args = Some(args.into_iter().map(Into::into).collect()))
    }

    /// The directory to run in (`workingDir`).
    pub fn working_dir(self, path: impl Into<String>) -> Self {
        self.with(|this| this.working_dir = Some(path.into()))
    }

    /// When the image is pulled (`imagePullPolicy`).
    /// <https://kubernetes.io/docs/concepts/containers/images/#image-pull-policy>
    pub fn image_pull_policy(self, policy: ImagePullPolicy) -> Self {
        self.with(|this| this.image_pull_policy = Some(policy.into()))
    }

    /// Adds a port: a number, or a [`Port`] with a name (`ports`).
    pub fn port(self, port: impl Into<Port>) -> Self {
        self.with(|this| this.ports.get_or_insert_default().push(port.into().into()))
    }

    /// Adds an environment variable: text, or an [`EnvSource`](super::EnvSource) (`env`).
    pub fn env(self, name: impl Into<String>, value: impl IntoEnvValue) -> Self {
        self.with(|this| this.env.get_or_insert_default().push(value.into().variable(name)))
    }

    /// Adds environment variables whose values are of one type, mostly text (`env`).
    pub fn envs<N: Into<String>, V: IntoEnvValue>(self, envs: impl IntoIterator<Item = (N, V)>) -> Self {
        envs.into_iter().fold(self, |this, (name, value)| this.env(name, value))
    }

    /// Adds all keys of a ConfigMap or a Secret as environment variables (`envFrom`).
    pub fn env_from(self, source: impl Into<EnvFrom>) -> Self {
        self.with(|this| this.env_from.get_or_insert_default().push(source.into().into()))
    }

    /// Mounts a volume at a path (`volumeMounts`). The pod then declares the volume, too.
    pub fn mount<S: Source>(mut self, volume: &Volume<S>, mount: impl Into<Mount>) -> Self {
        self.volumes.push(volume.clone().into());
        self.with(|this| {
            let mount = v1::VolumeMount { name: volume.name().to_owned(), ..mount.into().into() };
            this.volume_mounts.get_or_insert_default().push(mount);
        })
    }

    /// Adds a volume as a raw block device at a path (`volumeDevices`). The pod then declares the volume, too.
    pub fn device<S: BlockSource>(mut self, volume: &Volume<S>, path: impl Into<String>) -> Self {
        self.volumes.push(volume.clone().into());
        self.with(|this| {
            let device = v1::VolumeDevice { name: volume.name().to_owned(), device_path: path.into() };
            this.volume_devices.get_or_insert_default().push(device);
        })
    }

    /// How much CPU and memory is reserved for it (`resources.requests`).
    /// <https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/>
    pub fn requests(self, cpu: Cpu, memory: Memory) -> Self {
        self.request(cpu).request(memory)
    }

    /// How much CPU and memory it may use (`resources.limits`).
    /// <https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/>
    pub fn limits(self, cpu: Cpu, memory: Memory) -> Self {
        self.limit(cpu).limit(memory)
    }

    /// How much of one resource is reserved for it (`resources.requests`).
    pub fn request(self, resource: impl Into<Resource>) -> Self {
        let Resource { name, quantity } = resource.into();
        self.with(|this| {
            let resources = this.resources.get_or_insert_default();
            resources.requests.get_or_insert_default().insert(name, quantity);
        })
    }

    /// How much of one resource it may use (`resources.limits`).
    pub fn limit(self, resource: impl Into<Resource>) -> Self {
        let Resource { name, quantity } = resource.into();
        self.with(|this| {
            let resources = this.resources.get_or_insert_default();
            resources.limits.get_or_insert_default().insert(name, quantity);
        })
    }

    /// The container is restarted when this probe fails (`livenessProbe`).
    /// <https://kubernetes.io/docs/concepts/configuration/liveness-readiness-startup-probes/>
    pub fn liveness_probe(self, probe: Probe) -> Self {
        self.with(|this| this.liveness_probe = Some(probe.into()))
    }

    /// Services send the pod no requests while this probe fails (`readinessProbe`).
    /// <https://kubernetes.io/docs/concepts/configuration/liveness-readiness-startup-probes/>
    pub fn readiness_probe(self, probe: Probe) -> Self {
        self.with(|this| this.readiness_probe = Some(probe.into()))
    }

    /// The other probes wait until this one succeeds (`startupProbe`).
    /// <https://kubernetes.io/docs/concepts/configuration/liveness-readiness-startup-probes/>
    pub fn startup_probe(self, probe: Probe) -> Self {
        self.with(|this| this.startup_probe = Some(probe.into()))
    }

    /// What is done right after the container starts (`lifecycle.postStart`).
    /// <https://kubernetes.io/docs/concepts/containers/container-lifecycle-hooks/>
    pub fn post_start(self, handler: impl Into<LifecycleHandler>) -> Self {
        self.with(|this| {
            this.lifecycle.get_or_insert_default().post_start = Some(handler.into().into());
        })
    }

    /// What is done before the container is stopped (`lifecycle.preStop`).
    /// <https://kubernetes.io/docs/concepts/containers/container-lifecycle-hooks/>
    pub fn pre_stop(self, handler: impl Into<LifecycleHandler>) -> Self {
        self.with(|this| this.lifecycle.get_or_insert_default().pre_stop = Some(handler.into().into()))
    }

    /// The signal that stops it, in place of the image's (`lifecycle.stopSignal`). The pod must name its operating system.
    pub fn stop_signal(self, signal: StopSignal) -> Self {
        self.with(|this| this.lifecycle.get_or_insert_default().stop_signal = Some(signal.into()))
    }

    /// The security context that it runs with (`securityContext`).
    pub fn security_context(self, context: SecurityContext) -> Self {
        self.with(|this| this.security_context = Some(context.into()))
    }

    /// How its termination message is read (`terminationMessagePolicy`).
    pub fn termination_message_policy(self, policy: TerminationMessagePolicy) -> Self {
        self.with(|this| this.termination_message_policy = Some(policy.into()))
    }

    /// Keeps its standard input open, and allocates a terminal if `tty` is set (`stdin`, `tty`).
    pub fn stdin(self, tty: bool) -> Self {
        self.with(|this| {
            this.stdin = Some(true);
            this.tty = tty.then_some(true);
        })
    }

    /// Changes the Kubernetes object itself, for whatever has no method here.
    pub fn with(mut self, change: impl FnOnce(&mut v1::Container)) -> Self {
        change(&mut self.container);
        self
    }

    /// The Kubernetes object, and the volumes that it mounts.
    pub fn into_parts(self) -> (v1::Container, Vec<v1::Volume>) {
        (self.container, self.volumes)
    }
}

/// A container whose volumes, if it mounts any, the pod declares elsewhere.
/// What may stand where a container is expected: one of the builder, or one of `k8s-openapi`.
#[diagnostic::on_unimplemented(
    message = "expected a container, found `{Self}`",
    label = "not a container",
    note = "`Container::new(\"name\", \"image\")` makes one"
)]
pub trait IntoContainer: Into<Container> {}

#[diagnostic::do_not_recommend]
impl<T: Into<Container>> IntoContainer for T {}

impl From<v1::Container> for Container {
    fn from(container: v1::Container) -> Self {
        Container { container, volumes: Vec::new() }
    }
}
