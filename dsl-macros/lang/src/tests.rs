//! The pipeline on tokens: what it says, what it keeps for the editor, and that it stands any input.

use kubewright_core::schema::KindId;
use proc_macro2::{TokenStream, TokenTree};

use crate::pipeline;
use crate::root::Root;

mod accusations;
mod every_field;
mod links;
mod losses;
mod random;

fn run(kind: KindId, tokens: TokenStream) -> TokenStream {
    pipeline::run(&Root::default(), kind.kind(), None, tokens)
}

/// What a pod says, one text a message.
fn said(pod: &str) -> Vec<String> {
    let tokens: TokenStream = pod.parse().expect("tokens");
    messages(run(KindId::Pod, tokens))
}

/// The messages of an expansion, in order: the string of each `compile_error!` and `deprecated`.
fn messages(tokens: TokenStream) -> Vec<String> {
    let mut found = Vec::new();
    let mut before = String::new();
    for token in tokens {
        match token {
            TokenTree::Group(group) if before.ends_with("compile_error!") || before.ends_with("note=") => {
                found.extend(texts(group.stream()));
            }
            TokenTree::Group(group) => {
                found.extend(messages(group.stream()));
                before.clear();
            }
            TokenTree::Literal(literal) if before.ends_with("note=") => {
                found.extend(texts(literal_stream(literal)))
            }
            token => before.push_str(&token.to_string()),
        }
    }
    found
}

fn literal_stream(literal: proc_macro2::Literal) -> TokenStream {
    TokenTree::Literal(literal).into()
}

fn texts(tokens: TokenStream) -> Option<String> {
    syn::parse2::<syn::LitStr>(tokens).ok().map(|text| text.value())
}

const WEB: &str = r#"
    name: "web",
    labels: { app: "web" },
    restart_policy: OnFailure,
    volume workdir: empty_dir {},
    volume settings: config_map { name: "game-config" },
    volume podinfo: downward_api { item "labels": field(metadata.labels), item "cpu": resource(limits.cpu, container: nginx) },
    container nginx {
        image: format!("nginx:{tag}"),
        port http: 80,
        env MODE: "on",
        env POWER: config_map("special-config", "special.power"),
        env ZONE: field(metadata.labels["app"]),
        env_from: [config_map("monster-config", prefix: "M_"), secret("user-info", optional: true)],
        mount workdir: "/src",
        mount settings: { mount_path: "/etc/config", read_only: true },
        mount podinfo: "/etc/podinfo",
        requests: { cpu: 250m, memory: 500Mi },
        limits: { cpu: 500m, memory: 1Gi },
        liveness_probe: http_get { path: "/live", port: http, period_seconds: 10 },
        readiness_probe: exec ["cat", "/tmp/ready"],
    }
"#;

#[test]
fn a_right_pod_says_nothing() {
    assert_eq!(said(WEB), Vec::<String>::new());
}

/// A mistake made in the right pod, and the start of the one message that it gives.
const MISTAKES: &[(&str, &str, &str)] = &[
    ("mount workdir: \"/src\"", "mount wrkdir: \"/src\"", "volume `wrkdir` is not declared"),
    ("memory: 500Mi", "memory: 500MB", "unknown unit `MB`"),
    ("restart_policy", "restartPolicy", "fields are in snake_case: `restart_policy`"),
    (
        "restart_policy",
        "restart_poli_cy",
        "`Pod` has no field `restart_poli_cy`\nhelp: did you mean `restart_policy`?",
    ),
    (
        "restart_policy",
        "restart_polcy",
        "`Pod` has no field `restart_polcy`\nhelp: did you mean `restart_policy`?",
    ),
    (
        "OnFailure",
        "Onfailure",
        "`Onfailure` is not a valid `restart_policy`\nhelp: did you mean `OnFailure`?",
    ),
    ("image: format!(\"nginx:{tag}\"),", "", "container `nginx` needs `image`"),
    ("port http: 80", "port http: 70000", "`70000` is not a valid port: it must be between 1 and 65535"),
    ("env MODE: \"on\"", "env MODE: 10", "must be a string, not a number\nhelp: put it in quotes"),
    (
        "metadata.labels)",
        "metadata.labls)",
        "`metadata.labls` is not a field that can be read\nhelp: did you mean `metadata.labels`?",
    ),
    ("container: nginx", "container: ngin", "this pod has no container `ngin`\nhelp: did you mean `nginx`?"),
    ("cpu: 500m", "cpu: 100m", "request `250m` of `cpu` is more than its limit `100m` (see line"),
    ("port: http", "port: htp", "container `nginx` has no port called `htp`\nhelp: did you mean `http`?"),
    ("\"/etc/config\"", "\"etc/../config\"", "mount path `etc/../config` is not absolute"),
    ("labels: { app: \"web\" }", "labels: { app: \"we b\" }", "value `we b` of label `app`"),
    ("exec [\"cat\", \"/tmp/ready\"]", "{ period_seconds: 3 }", "no handler"),
    ("empty_dir {}", "emptydir {}", "fields are in snake_case: `empty_dir`"),
    ("period_seconds: 10", "period_seconds: 10s", "`10s` is a number with a unit"),
    ("name: \"web\"", "name: \"Web\"", "`Web` must consist of lower case letters"),
    (
        "volume settings: config_map",
        "volume settings: empty_dir {}, volume settings: config_map",
        "volume `settings` is declared twice in this pod (first declared at line",
    ),
    (
        "port http: 80,",
        "port http: 80, port http: 81,",
        "two ports of this container are called `http` (first declared at line",
    ),
    (
        "image: format!(\"nginx:{tag}\"),",
        "image: \"a\", image: \"b\",",
        "`image` is set twice (first set at line",
    ),
    ("cpu: 250m, memory", "cpu: 250 m, memory", "a quantity is written without a space: `250m`"),
    ("name: \"web\",", "name: \"web\"", "expected `,`"),
    ("name: \"web\",", "name: \"web\";", "expected `,`, not `;`"),
    ("name: \"web\",", "name: \"web\", kind: \"Pod\",", "`Pod` has no field `kind`\nhelp: the macro says"),
    (
        "env MODE: \"on\"",
        "env MY-MODE: \"on\"",
        "a name with `-` stands in quotes\nhelp: write `\"MY-MODE\"`",
    ),
    (
        "port http: 80,",
        "port http { name: \"http\", container_port: 80 }",
        "`name` is set twice: this one is called `http`",
    ),
    (
        "volume settings: config_map { name: \"game-config\" }",
        "volume settings: secret { name: \"user-info\" }",
        "`name` is set twice: this one is called `settings`\nhelp: the Secret is named by `secret_name`",
    ),
    (
        "env MODE: \"on\"",
        "env: { MODE: \"on\" }",
        "`env` is a list, not an object\nhelp: write `env NAME: \"…\"`",
    ),
    (
        "port http: 80,",
        "port http: 80, volume extra: empty_dir,",
        "`Container` has no field `volume`\nhelp: `volume` stands in the pod",
    ),
    ("mount workdir: \"/src\"", "mount workdir: \"/src:ro\"", "mount path `/src:ro` contains `:`"),
    ("image: format!(\"nginx:{tag}\")", "image: \"nginx:{tag}\"", "image `nginx:{tag}` contains a brace"),
];

#[test]
fn one_mistake_gives_one_message() {
    let mut wrong = String::new();
    for (right, mistake, start) in MISTAKES {
        assert!(WEB.contains(right), "{right}");
        let found = said(&WEB.replacen(right, mistake, 1));
        if !(found.len() == 1 && !start.is_empty() && found[0].starts_with(start)) {
            wrong.push_str(&format!("{mistake}: {found:#?}\n"));
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}

/// Right words where the schema lists none, and what is said of a wrong one.
const WORDS: &[(&str, &str)] = &[
    ("init_container log { image: \"x\", restart_policy: Always }", "Always"),
    (
        "container log { image: \"x\", resize_policy: [{ resource_name: \"cpu\", restart_policy: NotRequired }] }",
        "NotRequired",
    ),
    (
        "container log { image: \"x\", restart_policy: Never, restart_policy_rules: [{ action: Restart, exit_codes: { operator: In, values: [1] } }] }",
        "In",
    ),
    (
        "container log { image: \"x\", restart_policy: Never, restart_policy_rules: [{ action: Restart, exit_codes: { operator: In, values: [1] } }] }",
        "Restart,",
    ),
    (
        "container log { image: \"x\", mount home: { mount_path: \"/x\", read_only: true, recursive_read_only: Enabled } }, volume home: host_path { path: \"/\" }",
        "Enabled",
    ),
    ("security_context: { se_linux_change_policy: Recursive }", "Recursive"),
    (
        "topology_spread_constraints: [{ max_skew: 1, topology_key: \"zone\", when_unsatisfiable: DoNotSchedule, label_selector: { match_expressions: [{ key: \"app\", operator: Exists }] } }]",
        "Exists",
    ),
];

#[test]
fn a_bare_word_is_read_where_the_rules_alone_know_the_words() {
    for (right, word) in WORDS {
        let with = |items: &str| said(&format!("{WEB} {items}"));
        assert_eq!(with(right), Vec::<String>::new(), "{right}");
        let wrong = word.replace(word.trim_end_matches(','), "Foo");
        let found = with(&right.replace(word, &wrong));
        assert!(
            matches!(found.as_slice(), [only] if only.starts_with("`Foo` is not a valid")),
            "{right}: {found:#?}"
        );
    }
}

/// Where a half-typed identifier may stand.
const HALF_TYPED: &[&str] = &[
    "MARKER",
    "name: MARKER",
    "name: foo.MARKER",
    "labels: { app: MARKER }",
    "spec: { MARKER }",
    "container nginx { MARKER }",
    "container nginx { image: MARKER }",
    "container nginx { image: x.MARKER, name: y }",
    "container nginx { env MODE: MARKER }",
    "container nginx { env_from: [MARKER] }",
    "container nginx { command: [\"a\", MARKER] }",
    "container nginx { liveness_probe: { MARKER } }",
    "container nginx { liveness_probe: http_get { MARKER } }",
    "container nginx { security_context: { MARKER: 5 } }",
    "container nginx { limits: { cpu: MARKER } }",
    "for x in MARKER { container a { } }",
    "for x in xs { container a { image: x.MARKER } }",
    "if MARKER { container a { } }",
    "..MARKER",
    "container ..MARKER",
    "container nginx { image: \"x\" MARKER }",
    "container nginx { env MODE: MARKER[\"x\"] }",
    "container nginx { mount MARKER }",
    "volume MARKER: empty_dir {}",
];

/// Where a half-typed identifier may stand in an item.
const HALF_TYPED_ITEMS: &[&str] = &[
    "pub GAME: \"game\" { MARKER }",
    "pub GAME: \"game\" { data: { MARKER } }",
    "pub GAME: \"game\" { data: { a: MARKER } }",
    "pub GAME: \"game\" { data: { a: x.MARKER, ..from_file(\"Cargo.toml\") } }",
    "pub MARKER: \"game\" { data: {} }",
    "pub GAME: (MARKER) { data: {} }",
];

#[test]
fn what_is_half_typed_is_kept_for_the_editor() {
    for input in HALF_TYPED {
        let tokens: TokenStream = input.parse().expect("tokens");
        let expanded = run(KindId::Pod, tokens).to_string();
        assert!(expanded.contains("MARKER"), "{input}\n{expanded}");
    }
    for input in HALF_TYPED_ITEMS {
        let expanded = run(KindId::ConfigMap, input.parse().expect("tokens")).to_string();
        assert!(expanded.contains("MARKER") && expanded.contains("const"), "{input}\n{expanded}");
    }
}

#[test]
fn the_words_of_a_field_are_offered() {
    for input in [
        "restart_policy: On",
        "container a { image: \"x\", image_pull_policy: If }",
        "container a { image: \"x\", lifecycle: { stop_signal: SIG } }",
    ] {
        let expanded = run(KindId::Pod, input.parse().expect("tokens")).to_string();
        let offered = ["OnFailure", "IfNotPresent", "SIGTERM"].iter().any(|word| expanded.contains(word));
        assert!(offered && expanded.contains("words ."), "{expanded}");
    }
}

#[test]
fn a_file_that_is_read_is_one_of_the_crate() {
    let expanded = |input: &str| run(KindId::ConfigMap, input.parse().expect("tokens")).to_string();
    for input in [
        r#"name: "x", data: { a: from_file("Cargo.toml") }"#,
        r#"pub X: "x" { data: { ..from_file("Cargo.toml") } }"#,
    ] {
        let text = expanded(input);
        let path = r#"(:: core :: env ! ("CARGO_MANIFEST_DIR") , "/" , "Cargo.toml")"#;
        assert!(text.contains("include_bytes") && text.contains(path), "{text}");
        assert!(text.contains("kubewright-lang"), "what is in the file: {text}");
    }
    let directory = expanded(r#"name: "x", data: { ..from_file("src/expand") }"#);
    for name in ["definition.rs", "links.rs", "scalar.rs"] {
        assert!(directory.contains(&format!("src/expand/{name}")), "{directory}");
    }
}

#[test]
fn names_that_stand_twice_are_variables_of_the_editor() {
    let pod = r#"
        volume work_dir: empty_dir {},
        volume podinfo: downward_api { item "cpu": resource(limits.cpu, container: one) },
        container one { image: "i", port http: 80, readiness_probe: tcp_socket { port: http }, mount work_dir: "/a" }
        container two { image: "i", liveness_probe: tcp_socket { port: http }, port http: 81, mount "podinfo": "/b" }
    "#;
    let expanded = run(KindId::Pod, pod.parse().expect("tokens")).to_string();
    let names = "{ let work_dir = () ; let podinfo = () ; let _ = work_dir ; } \
        { let one = () ; let two = () ; let _ = one ; } \
        { let http = () ; let _ = http ; } \
        { let http = () ; let _ = http ; }";
    assert!(expanded.contains(&format!("__editor ! {{ {names} }}")), "{expanded}");
    // A local of the user's that is called as a volume is: nothing stands for it.
    let pod = r#"volume "tag": empty_dir {}, container one { image: "i", mount tag: "/a" }"#;
    let expanded = run(KindId::Pod, pod.parse().expect("tokens")).to_string();
    assert!(!expanded.contains("let _ = tag"), "{expanded}");
}

#[test]
fn any_tokens_are_read_without_a_panic() {
    const WORDS: &[&str] = &[
        "name",
        "labels",
        "volume",
        "container",
        "port",
        "env",
        "mount",
        "item",
        "for",
        "if",
        "else",
        "in",
        "..",
        ":",
        ",",
        "{",
        "}",
        "[",
        "]",
        "(",
        ")",
        "\"x\"",
        "80",
        "250m",
        "1.5Gi",
        "-",
        "OnFailure",
        "config_map",
        "field",
        "resource",
        "empty_dir",
        "http_get",
        "exec",
        "metadata",
        ".",
        "spec",
        "x",
        "::",
        "=",
        "'a",
        "b\"y\"",
        "true",
        "GAME",
        "pub",
        "#",
        "data",
        "from_file",
        "from_env_file",
        "|",
        ">",
        "-",
        "\n",
        "let",
        "match",
        ";",
        "?",
        "null",
        "=>",
        "'w'",
        "/",
        "nginx:1.27",
        "Default::default()",
        "[a; 3]",
        "0x1F",
    ];
    // A generator of its own: the same tokens in every run.
    let mut state = 0x2545_F491_4F6C_DD1D_u64;
    let mut next = move || {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        state
    };
    let mut read = 0;
    for _ in 0..20_000 {
        let length = next() % 24;
        let mut open: Vec<&str> = Vec::new();
        let mut text = String::new();
        for _ in 0..length {
            let word = WORDS[(next() % WORDS.len() as u64) as usize];
            match word {
                "{" => open.push("}"),
                "[" => open.push("]"),
                "(" => open.push(")"),
                "}" | "]" | ")" if open.last() == Some(&word) => {
                    open.pop();
                }
                "}" | "]" | ")" => continue,
                _ => {}
            }
            text.push_str(word);
            text.push(' ');
        }
        while let Some(close) = open.pop() {
            text.push_str(close);
        }
        let Ok(tokens) = text.parse::<TokenStream>() else { continue };
        for kind in [KindId::Pod, KindId::ConfigMap, KindId::Secret] {
            let expanded = run(kind, tokens.clone());
            assert!(!expanded.is_empty());
        }
        read += 1;
    }
    assert!(read > 10_000, "only {read} inputs were tokens at all");
}
