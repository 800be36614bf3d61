//! Holds the directory that the cluster follows equal to what the program writes.

#[test]
fn the_directory_is_up_to_date() -> Result<(), kubewright::Error> {
    let set = example_gitops::manifests();
    let changes = set.directory(example_gitops::directory()).numbered().plan()?;
    assert!(changes.is_empty(), "run `cargo run -p example-gitops`: {changes:?}");
    assert_eq!(changes.unchanged.len(), 5, "four objects, and the file that notes them");
    Ok(())
}
