cron_job! {
    name: "backup",
    schedule: "30 2 * * *",
    time_zone: "Etc/UTC",
    concurrency_policy: Forbid,
    job_template {
        backoff_limit: 2,
        template {
            labels: { app: "backup" },
            restart_policy: Never,
            container dump {
                image: "postgres:17",
                command: ["sh", "-c", "pg_dump shop > /backups/shop.sql"],
                mount backups: "/backups",
            }
            volume backups: BACKUPS,
        }
    }
}

persistent_volume_claim! {
    BACKUPS: "backups" { access_modes: [ReadWriteOnce], resources: { requests: { storage: 50Gi } } }
}
