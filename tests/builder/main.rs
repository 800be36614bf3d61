//! The builder: the manifests of the study notes, that it makes what the macros make, what it refuses, and the ways
//! out of it.

#[path = "../../examples/catalog.rs"]
mod catalog;
mod equal;
mod kinds;
mod notes;
mod object;

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
fn what_has_no_method_is_reached_through_with() {
    let web =
        Container::new("web", "nginx").with(|web| web.termination_message_path = Some("/tmp/last".into()));
    let pod = Pod::new("web")
        .container(web)
        .with(|spec| spec.enable_service_links = Some(false))
        .with_metadata(|metadata| metadata.generate_name = Some("web-".into()));
    let object = pod.build_unchecked();
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
