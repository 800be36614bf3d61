//! What a build script tells Cargo, and what it leaves behind: each case is a process of its own, as a build script is.

use std::path::{Path, PathBuf};
use std::process::Command;

use kubewright::build_script;
use kubewright::builder::{ConfigMap, Container, Pod, Volume};

/// The case that a process plays.
const CASE: &str = "KUBEWRIGHT_BUILD_SCRIPT";

/// A build script, played by this test's program in a directory of its own: what it said, a line each.
fn played(case: &str, directory: &Path) -> Vec<String> {
    let output = Command::new(std::env::current_exe().expect("this program"))
        .args(["--exact", "plays", "--nocapture"])
        .env(CASE, case)
        .env("OUT_DIR", directory.join("out"))
        .env("NOT_IN_FILE", "from the environment")
        .current_dir(directory)
        .output()
        .expect("can run this program again");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let text = String::from_utf8(output.stdout).expect("text");
    text.lines().filter_map(|line| Some(line.strip_prefix("cargo::")?.to_owned())).collect()
}

/// The build scripts; without a case, nothing.
#[test]
fn plays() {
    let web = || Pod::new("web").container(Container::new("web", "nginx"));
    match std::env::var(CASE).as_deref() {
        Ok("right") => build_script::write(|set| {
            let config = ConfigMap::new("config").data_from_env_file("app.env")?;
            set.add(&config.data_from_file("app.txt")?).add(&web().volume(&Volume::empty_dir("unused")));
            Ok(())
        }),
        Ok("wrong") => build_script::write(|set| {
            set.add(&web()).add(&Pod::new("Web\nx").container(Container::new("web", "")));
            set.add(&web());
            Ok(())
        }),
        Ok("early") => build_script::write(|set| {
            set.add(&web());
            Err("no such\nluck".into())
        }),
        Ok("missing") => build_script::write(|set| {
            set.add(&ConfigMap::new("config").data_from_file("app.tx")?);
            Ok(())
        }),
        Ok("directory") => build_script::write_to("deploy", |set| {
            set.add(&web());
            Ok(())
        }),
        _ => {}
    }
}

/// A directory of a test's own.
fn scratch(name: &str) -> PathBuf {
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join("build_script").join(name);
    let _ = std::fs::remove_dir_all(&path);
    std::fs::create_dir_all(&path).expect("can make a directory");
    std::fs::write(path.join("app.env"), "A=1\nNOT_IN_FILE\n").expect("can write");
    std::fs::write(path.join("app.txt"), "text").expect("can write");
    path
}

#[test]
fn writes_to_out_dir_and_names_what_it_read() {
    let directory = scratch("right");
    assert_eq!(
        played("right", &directory),
        [
            "rerun-if-changed=Cargo.toml",
            "warning=Pod `web`: spec.volumes[0]: no container mounts volume `unused`",
            "rerun-if-changed=app.env",
            "rerun-if-changed=app.txt",
            "rerun-if-env-changed=NOT_IN_FILE",
        ]
    );
    let read = |name: &str| std::fs::read_to_string(directory.join("out").join(name)).expect("a manifest");
    let all = read("manifests.yaml");
    assert!(all.contains("NOT_IN_FILE: from the environment\n"), "{all}");
    let each = format!("{}---\n{}", read("manifests/configmap_config.yaml"), read("manifests/pod_web.yaml"));
    assert_eq!(each, all);
}

#[test]
fn every_finding_is_an_error_of_the_build_and_nothing_is_written() {
    let directory = scratch("wrong");
    let said = played("wrong", &directory);
    let errors: Vec<_> = said.iter().filter(|line| line.starts_with("error=")).collect();
    assert_eq!(said.len(), errors.len() + 1, "{said:?}");
    let of = |start: &str| errors.iter().filter(|line| line.starts_with(start)).count();
    assert_eq!(of("error=Pod `Web x`: metadata.name: "), 1, "{errors:?}");
    assert_eq!(of("error=Pod `Web x`: spec.containers[0].image: "), 1, "{errors:?}");
    assert_eq!(of("error=Pod `web`: metadata.name: the set has another Pod `web`"), 1, "{errors:?}");
    assert!(!directory.join("out").exists());
}

#[test]
fn any_other_error_is_one_of_the_build_too() {
    let directory = scratch("early");
    assert_eq!(played("early", &directory)[1..], ["error=no such", "error=luck"]);
    let said = played("missing", &directory);
    assert!(said.contains(&"rerun-if-changed=app.tx".to_owned()), "{said:?}");
    let error = "error=cannot read `app.tx`: there is no such file (help: did you mean `app.txt`?)";
    assert!(said.contains(&error.to_owned()), "{said:?}");
    assert!(!directory.join("out").exists());
}

#[test]
fn a_directory_of_the_repository_is_kept_as_it_is_written() {
    let directory = scratch("directory");
    let pod = directory.join("deploy/pod_web.yaml");
    for _ in 0..2 {
        let said = played("directory", &directory);
        assert_eq!(
            said,
            [
                "rerun-if-changed=Cargo.toml",
                "rerun-if-changed=deploy/pod_web.yaml",
                "rerun-if-changed=deploy/.kubewright"
            ]
        );
        assert!(std::fs::read_to_string(&pod).is_ok_and(|text| text.contains("image: nginx")));
        // Changed by hand, it is written anew.
        std::fs::write(&pod, "changed").expect("can write");
    }
}
