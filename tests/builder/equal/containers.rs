//! Containers: probes, hooks, environment, resources, rights.

use std::time::Duration;

use kubewright::builder::*;
use kubewright::pod;

use super::{Pair, pair};

pub fn pairs() -> Vec<Pair> {
    vec![
        probes(),
        hooks(),
        pair("environment", environment::made(), environment::built().build()),
        resources(),
        rights(),
        everyday(),
    ]
}

/// The four handlers, each with options of its own, and every option of a probe.
fn probes() -> Pair {
    let made = pod! {
        name: "probes",
        container http {
            image: "nginx",
            port http: 8080,
            liveness_probe: http_get {
                path: "/live",
                port: http,
                initial_delay_seconds: 5,
                period_seconds: 10,
                timeout_seconds: 2,
                success_threshold: 1,
                failure_threshold: 5,
                termination_grace_period_seconds: 7,
            },
            startup_probe: {
                http_get: {
                    host: "example.com",
                    path: "/start",
                    port: 8443,
                    scheme: HTTPS,
                    http_headers: [{ name: "Accept", value: "text/plain" }],
                },
            },
        }
        container others {
            image: "nginx",
            liveness_probe: exec ["cat", "/tmp/live"],
            readiness_probe: tcp_socket { port: 9090, host: "localhost" },
            startup_probe: grpc { port: 9091, service: "health" },
        }
    };
    let port = Port::new("http", 8080);
    let http = Container::new("http", "nginx")
        .port(&port)
        .liveness_probe(
            Probe::http_get("/live", &port)
                .initial_delay(Duration::from_secs(5))
                .period(Duration::from_secs(10))
                .timeout(Duration::from_secs(2))
                .success_threshold(1)
                .failure_threshold(5)
                .termination_grace_period(Duration::from_secs(7)),
        )
        .startup_probe(Probe::new(
            HttpGet::new("/start", 8443)
                .host("example.com")
                .scheme(Scheme::Https)
                .header("Accept", "text/plain"),
        ));
    let others = Container::new("others", "nginx")
        .liveness_probe(Probe::exec(["cat", "/tmp/live"]))
        .readiness_probe(Probe::new(TcpSocket::new(9090).host("localhost")))
        .startup_probe(Probe::new(Grpc::new(9091).service("health")));
    pair("probes", made, Pod::new("probes").container(http).container(others).build())
}

/// The three handlers of a hook.
// In some versions `stopSignal` is dropped: the macro warns of that.
#[allow(deprecated)]
fn hooks() -> Pair {
    let made = pod! {
        name: "hooks",
        os: { name: "linux" },
        container first {
            image: "nginx",
            lifecycle: {
                post_start: exec ["sh", "-c", "echo hello"],
                pre_stop: sleep { seconds: 5 },
                stop_signal: SIGUSR1,
            },
        }
        container second {
            image: "nginx",
            lifecycle: { pre_stop: http_get { path: "/stop", port: 80 } },
        }
    };
    let first = Container::new("first", "nginx")
        .post_start(Exec::new(["sh", "-c", "echo hello"]))
        .pre_stop(Sleep::new(Duration::from_secs(5)))
        .stop_signal(StopSignal::Sigusr1);
    let second = Container::new("second", "nginx").pre_stop(HttpGet::new("/stop", 80));
    pair("hooks", made, Pod::new("hooks").os("linux").container(first).container(second).build())
}

/// Environment variables of every source.
mod environment {
    use kubewright::builder::*;
    use kubewright::k8s::api::core::v1;
    use kubewright::pod;

    pub fn made() -> v1::Pod {
        pod! {
            name: "environment",
            labels: { zone: "a" },
            annotations: { "example.com/owner": "the shop" },
            container web {
                image: "nginx",
                env MODE: "on",
                env POWER: config_map("special-config", "special.power", optional: true),
                env PASSWORD: secret("user-info", "password", optional: true),
                env NAME: field(metadata.name),
                env NAMESPACE: field(metadata.namespace),
                env UID: field(metadata.uid),
                env ZONE: field(metadata.labels["zone"]),
                env OWNER: field(metadata.annotations["example.com/owner"]),
                env NODE_NAME: field(spec.nodeName),
                env ACCOUNT: field(spec.serviceAccountName),
                env HOST_IP: field(status.hostIP),
                env HOST_IPS: field(status.hostIPs),
                env POD_IP: field(status.podIP),
                env POD_IPS: field(status.podIPs),
                env CPU: resource(limits.cpu),
                env MEMORY: resource(requests.memory, container: web, divisor: 1Mi),
                env STORAGE: resource("limits.ephemeral-storage"),
                env_from: [
                    config_map("monster-config", prefix: "MONSTER_", optional: true),
                    secret("user-info"),
                ],
            }
        }
    }

    pub fn built() -> Pod {
        let web = Container::new("web", "nginx")
            .env("MODE", "on")
            .env("POWER", EnvSource::config_map("special-config", "special.power").optional())
            .env("PASSWORD", EnvSource::secret("user-info", "password").optional())
            .envs([
                ("NAME", EnvSource::field(EnvField::Name)),
                ("NAMESPACE", EnvSource::field(EnvField::Namespace)),
                ("UID", EnvSource::field(EnvField::Uid)),
                ("ZONE", EnvSource::field(EnvField::label("zone"))),
                ("OWNER", EnvSource::field(EnvField::annotation("example.com/owner"))),
                ("NODE_NAME", EnvSource::field(EnvField::NodeName)),
                ("ACCOUNT", EnvSource::field(EnvField::ServiceAccountName)),
                ("HOST_IP", EnvSource::field(EnvField::HostIp)),
                ("HOST_IPS", EnvSource::field(EnvField::HostIps)),
                ("POD_IP", EnvSource::field(EnvField::PodIp)),
                ("POD_IPS", EnvSource::field(EnvField::PodIps)),
            ])
            .env("CPU", EnvSource::resource(ResourceField::limits_cpu()))
            .env(
                "MEMORY",
                EnvSource::resource(
                    ResourceField::requests_memory().container("web").divisor(Memory::mebibytes(1)),
                ),
            )
            .env("STORAGE", EnvSource::resource(ResourceField::limits_ephemeral_storage()))
            .env_from(EnvFrom::config_map("monster-config").prefix("MONSTER_").optional())
            .env_from(EnvFrom::secret("user-info"));
        Pod::new("environment").label("zone", "a").annotation("example.com/owner", "the shop").container(web)
    }
}

fn resources() -> Pair {
    let made = pod! {
        name: "resources",
        container web {
            image: "nginx",
            requests: { cpu: 250m, memory: 500Mi },
            limits: {
                cpu: 1,
                memory: 1Gi,
                "ephemeral-storage": 2Gi,
                "nvidia.com/gpu": 1,
                "hugepages-2Mi": "4Mi",
            },
        }
        container other {
            image: "nginx",
            limits: { cpu: 0.5, memory: 1.5Gi },
        }
    };
    let web = Container::new("web", "nginx")
        .requests(Cpu::millis(250), Memory::mebibytes(500))
        .limits(Cpu::cores(1), Memory::gibibytes(1))
        .limit(Storage::gibibytes(2))
        .limit(Resource::count("nvidia.com/gpu", 1))
        .limit(Resource::new("hugepages-2Mi", Memory::mebibytes(4)));
    let other = Container::new("other", "nginx").limits(Cpu::parse("0.5"), Memory::parse("1.5Gi"));
    pair("resources", made, Pod::new("resources").container(web).container(other).build())
}

/// Security contexts, of containers and of the pod.
fn rights() -> Pair {
    let made = pod! {
        name: "rights",
        security_context: {
            run_as_user: 1000,
            run_as_group: 1000,
            run_as_non_root: true,
            fs_group: 2000,
            fs_group_change_policy: OnRootMismatch,
            supplemental_groups: [3000, 4000],
            sysctls: [{ name: "net.core.somaxconn", value: "1024" }],
            seccomp_profile: { type: Localhost, localhost_profile: "profiles/audit.json" },
        },
        container web {
            image: "nginx",
            security_context: {
                run_as_non_root: true,
                allow_privilege_escalation: false,
                read_only_root_filesystem: true,
                capabilities: { add: ["NET_BIND_SERVICE"], drop: ["ALL"] },
                proc_mount: Default,
                seccomp_profile: { type: RuntimeDefault },
                app_armor_profile: { type: Unconfined },
            },
        }
        container root { image: "nginx", security_context: { privileged: true, run_as_user: 0, run_as_non_root: false } }
    };
    let pod = PodSecurityContext::new()
        .run_as_user(1000)
        .run_as_group(1000)
        .run_as_non_root()
        .fs_group(2000)
        .fs_group_change_policy(FsGroupChangePolicy::OnRootMismatch)
        .supplemental_groups([3000, 4000])
        .sysctl("net.core.somaxconn", "1024")
        .seccomp_localhost("profiles/audit.json");
    let web = SecurityContext::new()
        .run_as_non_root()
        .allow_privilege_escalation(false)
        .read_only_root_filesystem()
        .add_capabilities(["NET_BIND_SERVICE"])
        .drop_capabilities(["ALL"])
        .proc_mount(ProcMount::Default)
        .seccomp_profile(SeccompProfileType::RuntimeDefault)
        .app_armor_profile(AppArmorProfileType::Unconfined);
    let root = SecurityContext::new()
        .privileged(true)
        .run_as_user(0)
        .with(|context| context.run_as_non_root = Some(false));
    let built = Pod::new("rights")
        .security_context(pod)
        .container(Container::new("web", "nginx").security_context(web))
        .container(Container::new("root", "nginx").security_context(root));
    pair("rights", made, built.build())
}

/// What is left of a container.
fn everyday() -> Pair {
    let made = pod! {
        name: "everyday",
        container web {
            image: "nginx:1.27",
            image_pull_policy: Always,
            command: ["nginx"],
            args: ["-g", "daemon off;"],
            working_dir: "/srv",
            ports: [{ container_port: 80 }],
            port dns: { container_port: 53, protocol: UDP, host_port: 5353 },
            stdin: true,
            tty: true,
            termination_message_policy: FallbackToLogsOnError,
            termination_message_path: "/tmp/last",
        }
    };
    let web = Container::new("web", "nginx:1.27")
        .image_pull_policy(ImagePullPolicy::Always)
        .command(["nginx"])
        .args(["-g", "daemon off;"])
        .working_dir("/srv")
        .port(80)
        .port(Port::new("dns", 53).protocol(Protocol::Udp).host_port(5353))
        .stdin(true)
        .termination_message_policy(TerminationMessagePolicy::FallbackToLogsOnError)
        .with(|web| web.termination_message_path = Some("/tmp/last".into()));
    pair("everyday", made, Pod::new("everyday").container(web).build())
}
