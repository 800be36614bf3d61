//! Pins the manifests, byte by byte.

#[test]
fn manifests_are_pinned() {
    let text = include_str!(concat!(env!("OUT_DIR"), "/manifests.yaml"));
    insta::assert_binary_snapshot!("manifests.yaml", text.as_bytes().to_vec());
}

#[test]
fn each_object_has_a_file_too() -> std::io::Result<()> {
    let directory = concat!(env!("OUT_DIR"), "/manifests");
    let settings = std::fs::read_to_string(format!("{directory}/apps_configmap_app-settings.yaml"))?;
    let app = std::fs::read_to_string(format!("{directory}/apps_pod_app.yaml"))?;
    let text = include_str!(concat!(env!("OUT_DIR"), "/manifests.yaml"));
    assert_eq!(format!("{settings}---\n{app}"), text);
    Ok(())
}
