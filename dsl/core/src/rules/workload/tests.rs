use crate::rules::testing::table;
use crate::schema::KindId;

const POD: &str = "spec: {containers: [{name: a, image: b}]}";

fn rows(kind: KindId, spec: &str, rows: &[(&str, &str)]) {
    for (fields, wanted) in rows {
        let text = format!("{{spec: {{{spec}{fields}}}}}").replace("POD", POD);
        // The tables of a test live as long as it does.
        table(kind, &[(String::leak(text), wanted)]);
    }
}

#[test]
fn deployments() {
    let template = "selector: {matchLabels: {app: web}}, template: {metadata: {labels: {app: web}}, POD}";
    rows(
        KindId::Deployment,
        template,
        &[
            ("", ""),
            (", replicas: -1", "error spec.replicas"),
            (", strategy: {type: Recreate}", ""),
            (", strategy: {type: Recreat}", "error spec.strategy"),
            (
                ", strategy: {type: Recreate, rollingUpdate: {maxSurge: 1}}",
                "error spec.strategy.rollingUpdate",
            ),
            (
                ", strategy: {rollingUpdate: {maxSurge: 0, maxUnavailable: 0}}",
                "error spec.strategy.rollingUpdate.maxUnavailable",
            ),
            (
                ", strategy: {rollingUpdate: {maxUnavailable: \"101%\"}}",
                "error spec.strategy.rollingUpdate.maxUnavailable",
            ),
            (", minReadySeconds: 10, progressDeadlineSeconds: 10", "error spec.progressDeadlineSeconds"),
            (", strategy: ?, replicas: ?", ""),
        ],
    );
    rows(
        KindId::Deployment,
        "",
        &[
            (
                "selector: {matchLabels: {app: web}}, template: {metadata: {labels: {app: wbe}}, POD}",
                "error spec.template.metadata.labels",
            ),
            ("selector: {}, template: {metadata: {labels: {app: web}}, POD}", "error spec.selector"),
            ("template: {metadata: {labels: {app: web}}, POD}", "error spec.selector"),
            ("selector: {matchLabels: {app: web}}, template: {metadata: {labels: ?}, POD}", ""),
            ("selector: {matchLabels: {app: ?}}, template: {metadata: {labels: {app: web}}, POD}", ""),
            (
                "selector: {matchLabels: {app: web}}, template: {metadata: {labels: {app: web}}, spec: {restartPolicy: Never, containers: [{name: a, image: b}]}}",
                "error spec.template.spec.restartPolicy",
            ),
            (
                "selector: {matchExpressions: [{key: app, operator: Inn}]}, template: {metadata: {labels: {app: web}}, POD}",
                "error spec.selector.matchExpressions[0].operator",
            ),
        ],
    );
}

#[test]
fn stateful_sets() {
    let base = "serviceName: db, selector: {matchLabels: {app: db}}, ";
    let mounts =
        "spec: {containers: [{name: a, image: b, volumeMounts: [{name: data, mountPath: \"/data\"}]}]}";
    let claim =
        "metadata: {name: data}, spec: {accessModes: [ReadWriteOnce], resources: {requests: {storage: 1Gi}}}";
    let template = format!("template: {{metadata: {{labels: {{app: db}}}}, {mounts}}}");
    rows(
        KindId::StatefulSet,
        base,
        &[
            (&format!("{template}, volumeClaimTemplates: [{{{claim}}}]"), ""),
            (&template, "error spec.template.spec.containers[0].volumeMounts[0].name"),
            (
                "template: {metadata: {labels: {app: db}}, POD}, podManagementPolicy: Serial",
                "error spec.podManagementPolicy",
            ),
            (
                "template: {metadata: {labels: {app: db}}, POD}, updateStrategy: {type: Recreate}",
                "error spec.updateStrategy",
            ),
            (
                "template: {metadata: {labels: {app: db}}, POD}, ordinals: {start: -1}",
                "error spec.ordinals.start",
            ),
        ],
    );
}

#[test]
fn jobs() {
    let never = "template: {spec: {restartPolicy: Never, containers: [{name: a, image: b}]}}";
    rows(
        KindId::Job,
        "",
        &[
            (never, ""),
            ("template: {POD}", "error spec.template.spec.restartPolicy"),
            (&format!("{never}, selector: {{matchLabels: {{app: web}}}}"), "error spec.selector"),
            (&format!("{never}, completionMode: Indexed, completions: 3"), ""),
            (&format!("{never}, completionMode: Indexed, parallelism: 3"), "error spec.completions"),
            (
                &format!("{never}, maxFailedIndexes: 1"),
                "error spec.backoffLimitPerIndex, error spec.maxFailedIndexes",
            ),
            (
                &format!(
                    "{never}, podFailurePolicy: {{rules: [{{action: Ignore, onExitCodes: {{operator: In, values: [3, 1]}}}}]}}"
                ),
                "error spec.podFailurePolicy.rules[0].onExitCodes.values",
            ),
        ],
    );
}

#[test]
fn cron_jobs() {
    let job = "jobTemplate: {spec: {template: {spec: {restartPolicy: Never, containers: [{name: a, image: b}]}}}}, ";
    rows(
        KindId::CronJob,
        job,
        &[
            ("schedule: \"17 3 * * *\"", ""),
            ("schedule: \"17 25 * * *\"", "error spec.schedule"),
            ("schedule: \"TZ=UTC 17 3 * * *\"", "error spec.schedule"),
            ("schedule: \"@daily\", timeZone: Europe/Berlin", ""),
            ("schedule: \"@daily\", timeZone: Europe/Berlim", "error spec.timeZone"),
            ("schedule: \"@daily\", concurrencyPolicy: Never", "error spec.concurrencyPolicy"),
            ("suspend: true", "error spec.schedule"),
        ],
    );
}
