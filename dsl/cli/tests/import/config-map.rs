config_map! {
    name: "nginx",
    data: {
        "worker.count": "4",
        "nginx.conf": "# not a comment of YAML
http {
  server { listen 80; }
}
",
        "quoted.txt": r#"say "hello" \ world
twice
"#,
    },
}

// A value in one line.
config_map! {
    name: "flags",
    data: {
        MODE: "on", // as text
    },
}
