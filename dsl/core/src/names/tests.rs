use super::*;

type Rule = fn(&[u8]) -> Result<(), Reason>;

#[test]
fn good_and_bad_values() {
    let label63 = "a".repeat(63);
    let label64 = "a".repeat(64);
    let dots253 = "a.".repeat(126) + "a";
    let dots255 = "a.".repeat(127) + "a";
    let prefixed = format!("{dots253}/{label63}");
    let table: &[(&str, Rule, &[&str], &[&str])] = &[
        (
            "dns_label",
            dns_label,
            &["a", "0", "web-1", "1web", &label63],
            &["", "-a", "a-", "A", "a.b", "a_b", "a b", "é", &label64],
        ),
        ("dns_1035_label", dns_1035_label, &["a", "web-1"], &["", "1web", "-", "Web", &label64]),
        (
            "dns_subdomain",
            dns_subdomain,
            &["a", "a.b", "1.2", &label64, &dots253],
            &["", ".", "a.", ".a", "a..b", "a.-b", "A.b", "a_b", "a\n", &dots255],
        ),
        (
            "dns_subdomain_with_underscore",
            dns_subdomain_with_underscore,
            &["a_b", "a.b", "_sip._tcp.abc_d.example.com", "_a"],
            &["", "_", "__a", "a_", "a_.b", "a..b", "-a", "A"],
        ),
        (
            "qualified_name",
            qualified_name,
            &["app", "App_1.x", "example.com/app", &label63, &prefixed],
            &["", "/", "a/", "/a", "a/b/c", "-a", "a-", "A.b/c", "a b", "a_b/c", "é", &label64],
        ),
        (
            "label_value",
            label_value,
            &["", "a", "A_1.x-y", &label63],
            &["-", "a-", ".a", "a b", "a/b", "é", "a\n", &label64],
        ),
        (
            "env_name",
            env_name,
            &["A", "1A", "a b", "a-b", "~", "a.b", " "],
            &["", "a=b", "é", "a\n", "\u{7f}"],
        ),
        (
            "env_file_name",
            env_file_name,
            &["A", "a.b-c_d", "_", "-a", ".a"],
            &["", "1A", "a b", "A=", "é", "a/b"],
        ),
        (
            "config_key",
            config_key,
            &["a", "game.properties", ".bashrc", "a..b", "_", "-"],
            &["", ".", "..", "..a", "a/b", "a b", "é", &dots255],
        ),
        (
            "port_name",
            port_name,
            &["http", "a", "http-2", "1a", "0123456789abcde"],
            &["", "80", "-a", "a-", "a--b", "Http", "a_b", "0123456789abcdef"],
        ),
        ("c_identifier", c_identifier, &["a", "_", "A1"], &["", "1a", "a-b", "é"]),
    ];
    for (name, rule, good, bad) in table {
        for text in *good {
            assert_eq!(rule(text.as_bytes()), Ok(()), "{name} {text:?}");
        }
        for text in *bad {
            assert!(rule(text.as_bytes()).is_err(), "{name} {text:?}");
        }
    }
}

#[test]
fn usable_in_a_const() {
    const GOOD: bool = dns_label(b"web").is_ok() && qualified_name(b"example.com/app").is_ok();
    const { assert!(GOOD) };
}
