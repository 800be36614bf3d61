deployment! {
    API: "api" {
        selector: { app: "api" },
        template {
            labels: { app: "api", tier: "backend" },
            container api { image: "api:1", port http: 8080 }
        }
    }
}

horizontal_pod_autoscaler! {
    name: "api",
    scale_target_ref: API,
    min_replicas: 2,
    max_replicas: 10,
    metric {
        type: Resource,
        resource: { name: "cpu", target: { type: Utilization, average_utilization: 75 } },
    }
}

pod_disruption_budget! { name: "api", min_available: 50%, selector: API }
