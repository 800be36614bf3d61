//! Named elements that the schema alone says: the singular of a list, and the text that tells its elements apart.

use kubewright::{
    custom_resource_definition, deployment, endpoint_slice, fragment, pod, role_binding, to_yaml,
    validating_admission_policy, validating_webhook_configuration,
};

#[test]
fn lists_whose_elements_have_a_key() {
    let hooks = validating_webhook_configuration! {
        name: "checks",
        owner_reference "6f0e" { api_version: "v1", kind: "ConfigMap", name: "owner" },
        webhook "a.example.com" {
            client_config: { url: "https://example.com" },
            side_effects: None,
            admission_review_versions: ["v1"],
            match_condition not_mine: "object.metadata.name != 'mine'",
        },
        webhook { name: "b.example.com", client_config: { url: "https://example.com" }, side_effects: None, admission_review_versions: ["v1"] },
    };
    let webhooks = hooks.webhooks.as_deref().unwrap_or_default();
    let names: Vec<_> = webhooks.iter().map(|webhook| &*webhook.name).collect();
    assert_eq!(names, ["a.example.com", "b.example.com"]);
    assert_eq!(webhooks[0].match_conditions.as_deref().unwrap_or_default()[0].name, "not_mine");
    assert_eq!(hooks.metadata.owner_references.map_or(0, |owners| owners.len()), 1);
}

#[test]
fn a_bare_value_goes_to_the_one_other_field() {
    let web = pod! {
        name: "web",
        host_alias "1.2.3.4": ["a.local", "b.local"],
        image_pull_secret reg_cred,
        image_pull_secret "other",
        security_context: { sysctl "net.core.somaxconn": "1024" },
        topology_spread_constraint "kubernetes.io/hostname" {
            max_skew: 1,
            when_unsatisfiable: DoNotSchedule,
            label_selector: { app: "web" },
        },
        labels: { app: "web" },
        container web {
            image: "web",
            liveness_probe: http_get { path: "/", port: 80, http_header Accept: "*/*" },
        }
    };
    let spec = web.spec.as_ref().expect("a spec");
    assert_eq!(spec.host_aliases.as_deref().unwrap_or_default()[0].ip, "1.2.3.4");
    let secrets: Vec<_> = spec.image_pull_secrets.iter().flatten().map(|secret| &*secret.name).collect();
    assert_eq!(secrets, ["reg-cred", "other"]);
    assert!(to_yaml(&web).expect("accepted").contains("topologyKey: kubernetes.io/hostname"));
}

#[test]
fn lists_whose_elements_have_a_name() {
    let binding = role_binding! {
        name: "read",
        role_ref: { api_group: "rbac.authorization.k8s.io", kind: "Role", name: "reader" },
        subject web { kind: ServiceAccount, namespace: "shop" },
    };
    assert_eq!(binding.subjects.as_deref().unwrap_or_default()[0].name, "web");
    let crd = custom_resource_definition! {
        name: "crons.example.com",
        group: "example.com",
        scope: Namespaced,
        names: { plural: "crons", kind: "Cron" },
        version v1 {
            served: true,
            storage: true,
            schema: { open_api_v3_schema: { type: "object" } },
            additional_printer_column Age { type: "date", json_path: ".metadata.creationTimestamp" },
        }
    };
    assert_eq!(crd.spec.versions[0].name, "v1");
    let policy = validating_admission_policy! {
        name: "p",
        failure_policy: Fail,
        match_constraints: {
            resource_rule { operations: ["CREATE"], api_groups: ["apps"], api_versions: ["v1"], resources: ["deployments"] },
        },
        variable replicas: "object.spec.replicas",
        validation { expression: "variables.replicas < 5" },
    };
    assert_eq!(policy.spec.and_then(|spec| spec.variables).map_or(0, |variables| variables.len()), 1);
    let slice =
        endpoint_slice! { name: "s", address_type: IPv4, endpoints: [], port { name: "http", port: 80 } };
    assert_eq!(slice.ports.map_or(0, |ports| ports.len()), 1);
}

#[test]
fn names_come_from_expressions_and_loops() {
    let names = ["a.local", "b.local"];
    let web = deployment! {
        name: "web",
        selector: { app: "web" },
        template {
            for (index, name) in names.iter().enumerate() {
                host_alias (format!("10.0.0.{index}")): [*name],
            }
            container web { image: "web" }
        }
    };
    let spec = web.spec.and_then(|spec| spec.template.spec).expect("a spec");
    assert_eq!(spec.host_aliases.map_or(0, |aliases| aliases.len()), 2);
    let base = fragment!(PodSpec { host_alias "10.0.0.1": ["a"], host_alias "10.0.0.2": ["b"] });
    let own = fragment!(PodSpec { ..base, host_alias "10.0.0.2": ["c"] });
    assert_eq!(own.host_aliases.as_deref().unwrap_or_default()[1].hostnames, Some(vec!["c".to_owned()]));
    assert_eq!(own.host_aliases.map_or(0, |aliases| aliases.len()), 2);
}
