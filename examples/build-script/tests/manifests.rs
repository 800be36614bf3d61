//! Pins the manifests, byte by byte.

#[test]
fn manifests_are_pinned() {
    let text = include_str!(concat!(env!("OUT_DIR"), "/manifests.yaml"));
    insta::assert_binary_snapshot!("manifests.yaml", text.as_bytes().to_vec());
}

#[test]
fn each_object_has_a_file_too() -> std::io::Result<()> {
    let directory = concat!(env!("OUT_DIR"), "/manifests");
    let files = ["configmap_app-settings", "deployment.apps_app", "service_app"];
    let files: Vec<_> = files
        .iter()
        .map(|name| std::fs::read_to_string(format!("{directory}/apps_{name}.yaml")))
        .collect::<Result<_, _>>()?;
    let text = include_str!(concat!(env!("OUT_DIR"), "/manifests.yaml"));
    assert_eq!(files.join("---\n"), text);
    Ok(())
}
