//! ConfigMaps and Secrets of literals, files, directories and env files: the same as `kubectl create` makes of them.
//!
//! `cases.jsonl` says what was asked, `output/` what kubectl answered, `record.sh` asks anew.

mod builder;
mod macros;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;

/// One call of `kubectl create`.
pub struct Case {
    name: String,
    args: Vec<String>,
    env: BTreeMap<String, String>,
    links: BTreeMap<String, String>,
    ok: bool,
}

/// Cases that have no counterpart here, or in which kubectl is not followed, by a part of their names.
const OTHER: &[(&str, &str)] = &[
    ("append-hash", "the hash is of the command"),
    ("literal-no-equals", "the command's own splitting of `KEY=VALUE`"),
    ("literal-no-key", "the command's own splitting of `KEY=VALUE`"),
    ("literal-nothing", "the command's own splitting of `KEY=VALUE`"),
    ("file-no-key", "the command's own splitting of `KEY=PATH`"),
    ("file-no-path", "the command's own splitting of `KEY=PATH`"),
    ("file-two-equals", "the command's own splitting of `KEY=PATH`"),
    ("env-key-given", "the command's own splitting of `KEY=PATH`"),
    ("two-one-flag", "the command's own splitting at commas"),
    ("file-nothing", "the command's own splitting at commas"),
    ("literal-twice", "`data` sets a key, as a map does"),
    ("literal-and-file", "`data` sets a key, as a map does"),
    ("file-and-literal", "`data` sets a key, as a map does"),
    ("binary-and-literal", "`data` sets a key, as a map does"),
    ("env-and-", "env files stand beside all else"),
    ("text-delete", "kubectl cannot print what it made"),
    ("literal-delete", "kubectl cannot print what it made"),
    ("literal-c1", "kubectl cannot print what it made"),
    ("literal-not-a-character", "kubectl cannot print what it made"),
    ("text-next-line", "kubectl prints another character than it read"),
    ("tls-bad", "kubectl reads the certificate, a cluster does not"),
    ("docker-from", "a file of credentials is a file like any other"),
    ("docker-bad", "the command's own flags"),
    ("name-not-checked", "kubectl does not look at the name, a cluster does"),
    ("without-its-key", "kubectl does not look for the keys of the type, a cluster does"),
    ("namespace", "the command's own flags"),
];

impl Case {
    fn all() -> Vec<Case> {
        let text = std::fs::read_to_string(root().join("cases.jsonl")).expect("the recorded cases");
        let texts = |value: &Value| -> BTreeMap<String, String> {
            let entries = value.as_object().into_iter().flatten();
            entries.map(|(key, value)| (key.clone(), value.as_str().unwrap_or_default().to_owned())).collect()
        };
        let case = |line: &str| {
            let case: Value = serde_json::from_str(line).expect("a case");
            let args = case["args"].as_array().expect("arguments");
            Case {
                name: case["name"].as_str().expect("a name").to_owned(),
                args: args.iter().map(|arg| arg.as_str().expect("an argument").to_owned()).collect(),
                env: texts(&case["env"]),
                links: texts(&case["links"]),
                ok: case["ok"] == true,
            }
        };
        text.lines().map(case).collect()
    }

    /// What kubectl printed.
    fn recorded(&self) -> serde_yaml::Value {
        let file = root().join("output").join(format!("{}.yaml", self.name));
        let text = std::fs::read_to_string(file).expect("the recorded output");
        serde_yaml::from_str(&text).expect("YAML")
    }

    /// Says where ours differs, if it does; nothing where all is as it should be.
    fn judge(&self, input: &Path) -> Option<String> {
        let Case { name, args, .. } = self;
        match (builder::made(args, input), self.ok) {
            (Err(_), false) => None,
            (Ok(made), false) => Some(format!("{name}: kubectl refuses {args:?}, and we make\n{made}")),
            (Err(error), true) => Some(format!("{name}: kubectl makes {args:?}, and we refuse it: {error}")),
            (Ok(made), true) => {
                let made: serde_yaml::Value = serde_yaml::from_str(&made).expect("our YAML");
                let recorded = self.recorded();
                (made != recorded).then(|| format!("{name}: {args:?}\n{made:?}\n{recorded:?}"))
            }
        }
    }
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("kubectl")
}

#[test]
fn what_kubectl_makes_is_made_and_what_it_refuses_is_refused() {
    let (mut judged, mut wrong) = (0, Vec::new());
    let mut used = vec![false; OTHER.len()];
    for case in Case::all() {
        if let Some(index) = OTHER.iter().position(|(part, _)| case.name.contains(part)) {
            used[index] = true;
        } else if case.env.is_empty() && case.links.is_empty() {
            wrong.extend(case.judge(&root().join("input")));
            judged += 1;
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(judged > 180, "only {judged} cases");
    let unused: Vec<_> = OTHER.iter().zip(&used).filter(|(_, used)| !**used).collect();
    assert!(unused.is_empty(), "exceptions of no case: {unused:?}");
}

/// The case that a process of its own judges, which has its environment.
const CASE: &str = "KUBEWRIGHT_KUBECTL_CASE";

#[test]
fn values_of_the_environment_are_those_that_kubectl_takes() {
    let of_environment = || Case::all().into_iter().filter(|case| !case.env.is_empty());
    if let Ok(name) = std::env::var(CASE) {
        let case = of_environment().find(|case| case.name == name).expect("a case of that name");
        assert_eq!(case.judge(&root().join("input")), None);
        return;
    }
    let mut count = 0;
    for case in of_environment() {
        let mut process = Command::new(std::env::current_exe().expect("this test"));
        process.args(["--exact", "values_of_the_environment_are_those_that_kubectl_takes"]);
        let output = process.env(CASE, &case.name).envs(&case.env).output().expect("can run this test again");
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stdout));
        count += 1;
    }
    assert!(count >= 3, "only {count} cases");
}

#[cfg(unix)]
#[test]
fn links_are_those_that_kubectl_follows() {
    let mut count = 0;
    for case in Case::all().into_iter().filter(|case| !case.links.is_empty()) {
        let scratch = Path::new(env!("CARGO_TARGET_TMPDIR")).join("kubectl").join(&case.name);
        let _ = std::fs::remove_dir_all(&scratch);
        copy(&root().join("input"), &scratch);
        for (link, target) in &case.links {
            std::os::unix::fs::symlink(target, scratch.join(link)).expect("can make a link");
        }
        assert_eq!(case.judge(&scratch), None);
        std::fs::remove_dir_all(&scratch).expect("can remove the copy");
        count += 1;
    }
    assert!(count >= 8, "only {count} cases");
}

#[cfg(unix)]
fn copy(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).expect("can make a directory");
    for entry in std::fs::read_dir(from).expect("a directory") {
        let entry = entry.expect("an entry");
        let to = to.join(entry.file_name());
        if entry.file_type().expect("a type").is_dir() {
            copy(&entry.path(), &to);
        } else {
            std::fs::copy(entry.path(), to).expect("can copy a file");
        }
    }
}
