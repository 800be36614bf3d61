//! The macros, asked for the same files.

use kubewright::{config_map, secret, to_yaml};

use crate::Case;

fn assert_recorded(name: &str, yaml: Result<String, kubewright::Error>) {
    let case = Case::all().into_iter().find(|case| case.name == name).expect("a recorded case");
    let made: serde_yaml::Value = serde_yaml::from_str(&yaml.expect("accepted")).expect("our YAML");
    assert_eq!(made, case.recorded(), "{name}: {:?}", case.args);
}

#[test]
fn files_of_the_notes() {
    let game = config_map! {
        name: "game-config",
        data: { ..from_file("kubectl/input/game.properties") },
    };
    assert_recorded("configmap-notes-game-config", to_yaml(&game));
    let info = secret! {
        name: "user-info-from-file",
        data: { ..from_env_file("kubectl/input/user-info.properties") },
    };
    assert_recorded("secret-notes-user-info-from-file", to_yaml(&info));
    let manifests = config_map! {
        name: "cm",
        data: {
            ..from_file("kubectl/input/monster-config.yaml"),
            ..from_file("kubectl/input/user-info.yaml"),
            "user-info-stringdata.yaml": from_file("kubectl/input/user-info-stringdata.yaml"),
        },
    };
    assert_recorded("configmap-notes-manifests", to_yaml(&manifests));
}

#[test]
fn directories_and_bytes() {
    let directory = config_map! { name: "cm", data: { ..from_file("kubectl/input/dir") } };
    assert_recorded("configmap-dir", to_yaml(&directory));
    let directory = secret! { name: "s", data: { ..from_file("kubectl/input/dir/") } };
    assert_recorded("secret-dir", to_yaml(&directory));
    let bytes = config_map! {
        name: "cm",
        data: {
            a: "1",
            ..from_file("kubectl/input/binary/sixteen.bin"),
            ..from_file("kubectl/input/game.properties"),
        },
    };
    assert_recorded("configmap-binary-and-text", to_yaml(&bytes));
    let bytes = secret! {
        name: "s",
        data: {
            "latin1.txt": from_file("kubectl/input/binary/latin1.txt"),
            "sixteen.bin": from_file("kubectl/input/binary/sixteen.bin"),
        },
    };
    assert_recorded("secret-binary", to_yaml(&bytes));
}

#[test]
fn env_files() {
    macro_rules! files {
        ($($name:literal: $path:literal,)+) => {$(
            let object = config_map! { name: "cm", data: { ..from_env_file($path) } };
            assert_recorded($name, to_yaml(&object));
        )+};
    }
    files! {
        "configmap-env-bom": "kubectl/input/env/bom.env",
        "configmap-env-comments": "kubectl/input/env/comments.env",
        "configmap-env-crlf": "kubectl/input/env/crlf.env",
        "configmap-env-equals": "kubectl/input/env/equals.env",
        "configmap-env-quotes": "kubectl/input/env/quotes.env",
        "configmap-env-leading-space": "kubectl/input/env/leading-space.env",
        "configmap-env-yaml-words": "kubectl/input/env/yaml-words.env",
    }
    let crlf = secret! { name: "s", data: { ..from_env_file("kubectl/input/env/crlf.env") } };
    assert_recorded("secret-env-crlf", to_yaml(&crlf));
}
