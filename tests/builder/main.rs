//! The builder: the manifests of the study notes, what it refuses, and the ways out of it.

mod notes;

use std::time::Duration;

use kubewright::builder::*;
use kubewright::k8s::api::core::v1;

fn volumes(pod: v1::Pod) -> Vec<v1::Volume> {
    pod.spec.and_then(|spec| spec.volumes).unwrap_or_default()
}

/// The field paths of a refused pod.
fn refused(pod: Pod) -> Vec<String> {
    let error = pod.build().expect_err("an API server refuses it");
    let findings = error.reports().iter().flat_map(|report| report.findings());
    findings.map(|finding| finding.field.clone()).collect()
}

#[test]
fn a_volume_is_declared_once_however_often_it_is_mounted() {
    let data = Volume::empty_dir("data");
    let pod = Pod::new("web")
        .init_container(Container::new("fill", "busybox").mount(&data, "/data"))
        .container(Container::new("web", "nginx").mount(&data, "/data").mount(&data, "/more"))
        .build();
    assert_eq!(volumes(pod.expect("it is valid")).len(), 1);
}

#[test]
fn two_volumes_of_one_name_are_refused() {
    let web = Container::new("web", "nginx")
        .mount(&Volume::empty_dir("data"), "/data")
        .mount(&Volume::secret("data", "user-info"), "/secret");
    assert_eq!(refused(Pod::new("web").container(web)), ["spec.volumes[1].name"]);
}

#[test]
fn every_finding_comes_out_at_once() {
    let data = Volume::config_map("Data", "game-config");
    let web = Container::new("web", "nginx").mount(&data, "/data");
    let fields = refused(Pod::new("web").hostname("Web").container(web));
    for field in ["spec.hostname", "spec.volumes[0].name"] {
        assert!(fields.iter().any(|found| found == field), "{field} is not in {fields:?}");
    }
}

#[test]
fn volumes_of_different_sources_fit_one_collection() {
    let all = [Volume::empty_dir("a").into_any(), Volume::host_path("b", "/home").into_any()];
    let mount = |web: Container, volume: &Volume| web.mount(volume, format!("/{}", volume.name()));
    let web = all.iter().fold(Container::new("web", "nginx"), mount);
    let pod = Pod::new("web").container(web).build().expect("it is valid");
    let paths: Vec<_> = volumes(pod).into_iter().map(|volume| volume.host_path.is_some()).collect();
    assert_eq!(paths, [false, true]);
}

#[test]
fn a_pod_takes_all_that_there_are_methods_for() {
    let http = Port::new("http", 8080);
    let cache = Volume::empty_dir("cache").medium(StorageMedium::Memory).size_limit(Memory::mebibytes(64));
    let home = Volume::host_path("home", "/home").kind(HostPathType::Directory);
    let data = Volume::persistent_volume_claim("data", "web-data");
    let share = Volume::nfs("share", "nfs.example.com", "/exports").read_only();
    let driver = Volume::csi("driver", "csi.example.com").attribute("tier", "gold").read_only();
    let model = Volume::image("model", "example.com/model:1").pull_policy(ImagePullPolicy::IfNotPresent);
    let info = Volume::downward_api("info")
        .item("labels", FileField::Labels)
        .item("zone", FileField::label("zone"))
        .item("cpu", ResourceField::limits_cpu().container("web").divisor(Cpu::millis(1)))
        .default_mode(0o440);
    let all = Volume::projected("all")
        .source(Projection::config_map("settings").item("a", "a.conf").optional())
        .source(Projection::secret("user-info"))
        .source(
            Projection::service_account_token("token")
                .audience("vault")
                .expiration(Duration::from_secs(3600)),
        );
    let raw = Volume::persistent_volume_claim("raw", "web-raw");
    let claim = v1::PersistentVolumeClaimSpec {
        access_modes: Some(vec![AccessMode::ReadWriteOnce.into()]),
        resources: Some(v1::VolumeResourceRequirements {
            requests: Some([("storage".to_owned(), Storage::gibibytes(1).into())].into()),
            ..Default::default()
        }),
        ..Default::default()
    };
    let scratch = Volume::ephemeral("scratch", claim);

    let web = Container::new("web", "nginx:1.27")
        .image_pull_policy(ImagePullPolicy::Always)
        .port(&http)
        .port(Port::new("dns", 53).protocol(Protocol::Udp))
        .envs([("A", "1"), ("B", "2")])
        .env("NODE", EnvSource::field(EnvField::NodeName))
        .env("ZONE", EnvSource::field(EnvField::label("zone")))
        .env("CPU", EnvSource::resource(ResourceField::limits_cpu()))
        .env_from(EnvFrom::config_map("monster-config").prefix("MONSTER_").optional())
        .requests(Cpu::millis(250), Memory::mebibytes(500))
        .limits(Cpu::cores(1), Memory::gibibytes(1))
        .limit(Storage::gibibytes(2))
        .limit(Resource::count("nvidia.com/gpu", 1))
        .liveness_probe(Probe::http_get("/live", &http).period(Duration::from_secs(10)).failure_threshold(5))
        .readiness_probe(Probe::grpc(9090).initial_delay(Duration::from_millis(500)))
        .startup_probe(Probe::new(
            HttpGet::new("/start", 8443).scheme(Scheme::Https).header("Accept", "text/plain"),
        ))
        .post_start(Exec::new(["sh", "-c", "echo hello"]))
        .pre_stop(Sleep::new(Duration::from_secs(5)))
        .security_context(
            SecurityContext::new()
                .run_as_non_root()
                .allow_privilege_escalation(false)
                .read_only_root_filesystem()
                .drop_capabilities(["ALL"])
                .seccomp_profile(SeccompProfileType::RuntimeDefault),
        )
        .mount(&cache, "/cache")
        .mount(&home, Mount::at("/home").read_only().propagation(MountPropagation::HostToContainer))
        .mount(&data, Mount::at("/data").sub_path("public"))
        .mount(&share, "/share")
        .mount(&driver, "/driver")
        .mount(&model, "/model")
        .mount(&info, "/info")
        .mount(&all, "/all")
        .mount(&scratch, "/scratch")
        .device(&raw, "/dev/xvda");

    let pod = Pod::new("web")
        .namespace("shop")
        .labels([("app", "web"), ("zone", "a")])
        .annotation("example.com/owner", "the shop")
        .sidecar(Container::new("log", "fluentd"))
        .container(web)
        .node_selector("kubernetes.io/os", "linux")
        .toleration(Toleration::equal("dedicated", "web").effect(TolerationEffect::NoSchedule))
        .toleration(Toleration::exists("example.com/away").for_at_most(Duration::from_secs(60)))
        .service_account("web")
        .automount_service_account_token(false)
        .image_pull_secret("registry")
        .security_context(PodSecurityContext::new().run_as_user(1000).fs_group(2000))
        .termination_grace_period(Duration::from_secs(20))
        .host_alias("10.0.0.1", ["db.example.com"])
        .dns_policy(DnsPolicy::ClusterFirst)
        .priority_class("high");
    let spec = pod.build().expect("it is valid").spec.unwrap_or_default();
    assert_eq!(spec.volumes.map(|volumes| volumes.len()), Some(10));
    assert_eq!(spec.init_containers.unwrap_or_default()[0].restart_policy.as_deref(), Some("Always"));
    let probe = spec.containers[0].readiness_probe.clone().unwrap_or_default();
    assert_eq!(probe.initial_delay_seconds, Some(1));
}

#[test]
fn what_has_no_method_is_reached_through_with() {
    let web =
        Container::new("web", "nginx").with(|web| web.termination_message_path = Some("/tmp/last".into()));
    let pod = Pod::new("web")
        .container(web)
        .with(|spec| spec.enable_service_links = Some(false))
        .with_metadata(|metadata| metadata.generate_name = Some("web-".into()));
    let object = v1::Pod::from(pod);
    assert_eq!(Pod::from(object.clone()).build().expect("it is valid"), object);
    let spec = object.spec.unwrap_or_default();
    assert_eq!(spec.enable_service_links, Some(false));
    assert_eq!(spec.containers[0].termination_message_path.as_deref(), Some("/tmp/last"));
}

#[test]
fn references_take_the_builder_that_they_name() {
    let special = ConfigMap::new("special-config").data("special.power", "10");
    let web = Container::new("web", "nginx").env("POWER", EnvSource::config_map(&special, "special.power"));
    let (web, _) = web.into_parts();
    let source = web.env.unwrap_or_default().remove(0).value_from.unwrap_or_default();
    assert_eq!(source.config_map_key_ref.unwrap_or_default().name, "special-config");
}

#[test]
fn units_and_names_are_checked_at_run_time_too() {
    assert_eq!(Memory::try_from("1.5Gi").map(|memory| memory.to_string()), Ok("1.5Gi".to_owned()));
    let error = "500MB".parse::<Memory>().expect_err("no unit").to_string();
    assert!(error.contains("`500M`") && error.contains("`500Mi`"), "{error}");
    let error = VolumeName::try_new("app_data").expect_err("no DNS label").to_string();
    assert!(error.starts_with("`app_data`: must"), "{error}");
    const DATA: VolumeName = VolumeName::new("data");
    assert_eq!(Volume::empty_dir(DATA).name(), "data");
}

#[test]
fn a_secret_never_shows_its_values() {
    let secret = Secret::new("user-info").data("password", "hunter2").string_data("token", "hunter3");
    let text = format!("{secret:?}");
    assert!(text.contains("password") && text.contains("token") && !text.contains("hunter"), "{text}");
}
