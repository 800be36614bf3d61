//! Volumes of every source that the builder has, and how they are mounted.

use std::time::Duration;

use kubewright::builder::*;
use kubewright::k8s::api::core::v1;
use kubewright::pod;

use super::{Pair, pair};

pub fn pairs() -> Vec<Pair> {
    vec![
        pair("sources", sources_made(), sources_built().build()),
        pair("projected", projected_made(), projected_built().build()),
        mounts(),
    ]
}

fn sources_made() -> v1::Pod {
    pod! {
        name: "sources",
        labels: { zone: "a" },
        volume scratch: empty_dir,
        volume cache: empty_dir { medium: "Memory", size_limit: 64Mi },
        volume home: host_path { path: "/home", type: Directory },
        volume settings: config_map {
            name: "game-config",
            item "game.properties": "game.properties",
            default_mode: 0o440,
            optional: true,
        },
        volume creds: secret {
            secret_name: "user-info",
            item "username": "me/username",
            default_mode: 0o400,
            optional: true,
        },
        volume info: downward_api {
            item "labels": field(metadata.labels),
            item "annotations": field(metadata.annotations),
            item "zone": field(metadata.labels["zone"]),
            item "cpu": resource(limits.cpu, container: web, divisor: 1m),
            default_mode: 0o444,
        },
        volume data: persistent_volume_claim { claim_name: "web-data", read_only: true },
        volume raw: persistent_volume_claim { claim_name: "web-raw" },
        volume claim: ephemeral {
            volume_claim_template: {
                spec: {
                    access_modes: [ReadWriteOnce],
                    resources: { requests: { storage: 1Gi } },
                },
            },
        },
        volume share: nfs { server: "nfs.example.com", path: "/exports", read_only: true },
        volume driver: csi {
            driver: "csi.example.com",
            volume_attributes: { tier: "gold" },
            read_only: true,
        },
        volume model: image { reference: "example.com/model:1", pull_policy: IfNotPresent },
        volume disk: iscsi { target_portal: "10.0.0.2:3260", iqn: "iqn.2001-04.com.example:disk", lun: 1 },
        container web {
            image: "nginx",
            mount scratch: "/scratch",
            mount cache: "/cache",
            mount home: "/home",
            mount settings: "/settings",
            mount creds: "/creds",
            mount info: "/info",
            mount data: "/data",
            mount claim: "/claim",
            mount share: "/share",
            mount driver: "/driver",
            mount model: "/model",
            mount disk: "/disk",
            device raw: "/dev/xvda",
        }
    }
}

fn sources_built() -> Pod {
    let claim = v1::PersistentVolumeClaimSpec {
        access_modes: Some(vec![AccessMode::ReadWriteOnce.into()]),
        resources: Some(v1::VolumeResourceRequirements {
            requests: Some([("storage".to_owned(), Storage::gibibytes(1).into())].into()),
            ..Default::default()
        }),
        ..Default::default()
    };
    let disk = v1::ISCSIVolumeSource {
        target_portal: "10.0.0.2:3260".into(),
        iqn: "iqn.2001-04.com.example:disk".into(),
        lun: 1,
        ..Default::default()
    };
    let volumes = [
        Volume::empty_dir("scratch").into_any(),
        Volume::empty_dir("cache").medium(StorageMedium::Memory).size_limit(Memory::mebibytes(64)).into_any(),
        Volume::host_path("home", "/home").kind(HostPathType::Directory).into_any(),
        Volume::config_map("settings", "game-config")
            .item("game.properties", "game.properties")
            .default_mode(0o440)
            .optional()
            .into_any(),
        Volume::secret("creds", "user-info")
            .item("username", "me/username")
            .default_mode(0o400)
            .optional()
            .into_any(),
        Volume::downward_api("info")
            .item("labels", FileField::Labels)
            .item("annotations", FileField::Annotations)
            .item("zone", FileField::label("zone"))
            .item("cpu", ResourceField::limits_cpu().container("web").divisor(Cpu::millis(1)))
            .default_mode(0o444)
            .into_any(),
        Volume::persistent_volume_claim("data", "web-data").read_only().into_any(),
        Volume::persistent_volume_claim("raw", "web-raw").into_any(),
        Volume::ephemeral("claim", claim).into_any(),
        Volume::nfs("share", "nfs.example.com", "/exports").read_only().into_any(),
        Volume::csi("driver", "csi.example.com").attribute("tier", "gold").read_only().into_any(),
        Volume::image("model", "example.com/model:1").pull_policy(ImagePullPolicy::IfNotPresent).into_any(),
        Volume::new("disk", disk).into_any(),
    ];
    let web = volumes.iter().fold(Container::new("web", "nginx"), |web, volume| match volume.name() {
        "raw" => web.device(volume, "/dev/xvda"),
        name => web.mount(volume, format!("/{name}")),
    });
    Pod::new("sources").label("zone", "a").container(web)
}

fn projected_made() -> v1::Pod {
    pod! {
        name: "projected",
        volume all: projected {
            sources: [
                config_map { name: "settings", item "a": "a.conf", optional: true },
                secret { name: "user-info", item "username": "me/username", optional: true },
                downward_api {
                    item "labels": field(metadata.labels),
                    item "memory": resource(requests.memory, container: web),
                },
                service_account_token { path: "token", audience: "vault", expiration_seconds: 3600 },
            ],
            default_mode: 0o440,
        },
        container web { image: "nginx", mount all: "/all" }
    }
}

fn projected_built() -> Pod {
    let all = Volume::projected("all")
        .source(Projection::config_map("settings").item("a", "a.conf").optional())
        .source(Projection::secret("user-info").item("username", "me/username").optional())
        .source(
            Projection::downward_api()
                .item("labels", FileField::Labels)
                .item("memory", ResourceField::requests_memory().container("web")),
        )
        .source(
            Projection::service_account_token("token")
                .audience("vault")
                .expiration(Duration::from_secs(3600)),
        )
        .default_mode(0o440);
    Pod::new("projected").container(Container::new("web", "nginx").mount(&all, "/all"))
}

/// Every option of a mount.
fn mounts() -> Pair {
    let made = pod! {
        name: "mounts",
        volume data: empty_dir,
        init_container fill { image: "busybox", mount data: "/data" }
        container web {
            image: "nginx",
            env POD_NAME: field(metadata.name),
            mount data: { mount_path: "/a", read_only: true, sub_path: "public" },
            mount data: { mount_path: "/b", sub_path_expr: "$(POD_NAME)" },
            mount data: { mount_path: "/c", mount_propagation: HostToContainer },
        }
    };
    let data = Volume::empty_dir("data");
    let web = Container::new("web", "nginx")
        .env("POD_NAME", EnvSource::field(EnvField::Name))
        .mount(&data, Mount::at("/a").read_only().sub_path("public"))
        .mount(&data, Mount::at("/b").sub_path_expr("$(POD_NAME)"))
        .mount(&data, Mount::at("/c").propagation(MountPropagation::HostToContainer));
    let fill = Container::new("fill", "busybox").mount(&data, "/data");
    pair("mounts", made, Pod::new("mounts").init_container(fill).container(web).build())
}
