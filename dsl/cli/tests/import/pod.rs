pod! {
    name: "tool",
    annotations: { "example.com/note": "a \"quoted\" word" },
    restart_policy: OnFailure,
    container tool {
        image: "tool:1",
        env_from: [config_map("elsewhere"), secret("tokens", optional: true)],
        security_context: { run_as_non_root: true, capabilities: { drop: ["ALL"] } },
        mount info: { mount_path: "/etc/info", read_only: true },
    }
    volume info: projected [
        config_map("elsewhere"),
        downward_api { item labels: field(metadata.labels) },
    ],
    volume keys: secret("tokens", default_mode: 0o400),
}
