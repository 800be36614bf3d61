network_policy! {
    name: "db",
    pod_selector: { app: "db" },
    policy_types: [Ingress, Egress],
    ingress {
        from { pod_selector: { app: "web" } }
        from {
            namespace_selector: {
                match_expression { key: "team", operator: In, values: ["a", "b"] }
            },
        }
        port { protocol: TCP, port: 5432 }
    }
    egress: [],
}
