// The website. It scales by hand.
deployment! {
    name: "web",
    labels: { "app.kubernetes.io/name": "web" },
    replicas: 3, // one a zone
    selector: { app: "web" },
    strategy: { type: RollingUpdate, rolling_update: { max_surge: 25%, max_unavailable: 0 } },
    template {
        termination_grace_period_seconds: 30,
        // The server itself.
        container web_app {
            image: "nginx:1.27",
            args: ["--port", "8080"],
            port http: 8080,
            env LOG_LEVEL: "info",
            env NODE: field(spec.nodeName),
            env ZONE: field(metadata.labels["topology.kubernetes.io/zone"]),
            env CPUS: resource(limits.cpu),
            requests: { cpu: 250m, memory: 64Mi },
            limits: { cpu: 1, memory: 128Mi },
            liveness_probe: http_get { path: "/healthz", port: http, period_seconds: 10 },
            readiness_probe: exec ["cat", "/tmp/ready"],
            lifecycle: { pre_stop: exec ["sleep", "5"] },
            mount scratch: "/tmp",
        }
        volume scratch: empty_dir { size_limit: 1Gi },
        toleration { key: "dedicated", operator: Equal, value: "web", effect: NoSchedule }
    }
}
