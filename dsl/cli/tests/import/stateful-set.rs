service! {
    DB_SERVICE: "db" {
        cluster_ip: "None",
        selector: DB,
        port postgres: { port: 5432, target_port: DB["postgres"] },
    }
}

stateful_set! {
    DB: "db" {
        service_name: DB_SERVICE,
        selector: { app: "db" },
        template {
            container postgres {
                image: "postgres:17",
                port postgres: 5432,
                mount data: "/var/lib/postgresql/data",
            }
        }
        volume_claim_template data {
            access_modes: [ReadWriteOnce],
            resources: { requests: { storage: 20Gi } },
        }
    }
}
