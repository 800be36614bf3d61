//! Words of other tools, and of other places: what they are called in Kubernetes.

use crate::schema::Type;
use crate::suggest::same_letters;

/// Words that the struct does not have, and what is said of them.
type Row = (&'static str, &'static [&'static str], &'static str);

const WORDS: &[Row] = &[
    ("Container", &["cmd"], "what a Dockerfile calls `CMD` is `args`"),
    ("Container", &["entrypoint"], "what a Dockerfile calls `ENTRYPOINT` is `command`"),
    ("Container", &["environment", "envs", "envVars", "variables"], "did you mean `env`?"),
    ("Container", &["expose", "publish"], "did you mean `ports`?"),
    (
        "Container",
        &["healthCheck", "health"],
        "`livenessProbe` restarts a container, `readinessProbe` keeps it out of Services",
    ),
    ("Container", &["user", "uid"], "the user is `runAsUser` of `securityContext`"),
    (
        "Container",
        &["capAdd", "capDrop", "caps"],
        "`add` and `drop` are fields of `capabilities` of `securityContext`",
    ),
    ("Container", &["readOnly"], "did you mean `readOnlyRootFilesystem` of `securityContext`?"),
    (
        "Container",
        &["memLimit", "mem", "memory", "memoryLimit", "cpu", "cpus", "cpuLimit", "gpus"],
        "amounts are in `limits` and `requests`: `limits: { … }`",
    ),
    ("Container", &["tag", "version"], "the tag is a part of `image`: `\"nginx:1.27\"`"),
    ("Container", &["workdir", "cwd"], "did you mean `workingDir`?"),
    ("Container", &["containerName"], "did you mean `name`?"),
    ("Container", &["dependsOn"], "what must be done first is done by `initContainers`"),
    ("Container", &["build"], "an image is built elsewhere, and named by `image`"),
    ("Container", &["mounts"], "did you mean `volumeMounts`?"),
    (
        "Container",
        &["configMap", "secret"],
        "`env` takes one key, `envFrom` all of them, and a volume makes files of them",
    ),
    ("Container", &["envFile"], "did you mean `envFrom`?"),
    (
        "PodSpec",
        &["sidecar", "sidecars"],
        "a sidecar is one of `initContainers`, with `restartPolicy: Always` of its own",
    ),
    (
        "ObjectMeta",
        &["app", "tier", "component", "tags"],
        "what an object is sorted by stands in `labels`: `labels: { … }`",
    ),
    ("DeploymentSpec", &["replicaCount", "scale", "instances"], "did you mean `replicas`?"),
    ("StatefulSetSpec", &["replicaCount", "scale", "instances"], "did you mean `replicas`?"),
    ("StatefulSetSpec", &["service", "headlessService"], "did you mean `serviceName`?"),
    (
        "StatefulSetSpec",
        &["storage", "size", "volumes"],
        "what its pods keep is asked for in `volumeClaimTemplates`",
    ),
    ("CronJobSpec", &["cron", "crontab", "cronSchedule"], "did you mean `schedule`?"),
    ("JobSpec", &["retries", "maxRetries"], "did you mean `backoffLimit`?"),
    ("JobSpec", &["timeout", "timeoutSeconds"], "did you mean `activeDeadlineSeconds`?"),
    ("Role", &["permissions"], "did you mean `rules`?"),
    ("ClusterRole", &["permissions"], "did you mean `rules`?"),
    ("RoleBinding", &["role", "clusterRole"], "did you mean `roleRef`?"),
    ("RoleBinding", &["users", "serviceAccounts", "groups"], "did you mean `subjects`?"),
    ("SecurityContext", &["runAsRoot", "nonRoot", "root"], "did you mean `runAsNonRoot`?"),
    ("PodSecurityContext", &["runAsRoot", "nonRoot", "root"], "did you mean `runAsNonRoot`?"),
    (
        "PersistentVolumeClaimSpec",
        &["storage", "size", "capacity"],
        "what it asks for stands in `resources`: `resources: { requests: { storage: … } }`",
    ),
    (
        "HorizontalPodAutoscalerSpec",
        &["targetCPUUtilizationPercentage", "cpu", "targetCPU"],
        "what it is held against is one of `metrics`, of `type` `Resource`: `resource: { name: \"cpu\", target: { … } }`",
    ),
    (
        "IngressBackend",
        &["serviceName", "servicePort"],
        "name and port stand in `service`: `service: { name: …, port: { … } }`",
    ),
    (
        "PodSpec",
        &["limits", "requests"],
        "amounts are those of a container; `resources` of a pod has those of all of its containers",
    ),
    ("PodSpec", &["services"], "did you mean `containers`?"),
    ("PodSpec", &["node"], "`nodeName` is one node, `nodeSelector` asks for labels of a node"),
    ("PodSpec", &["networkMode", "hostNet"], "did you mean `hostNetwork`?"),
    (
        "PodSpec",
        &["secrets"],
        "`imagePullSecrets` are for registries; a container takes others by `env`, `envFrom` or a volume",
    ),
    ("Probe", &["interval"], "`periodSeconds` is the time between two probes"),
    ("Probe", &["retries"], "`failureThreshold` is how often it may fail"),
    ("Probe", &["startPeriod", "delay"], "did you mean `initialDelaySeconds`?"),
    ("Probe", &["test", "cmd", "command"], "did you mean `exec`?"),
    ("Probe", &["url", "http"], "did you mean `httpGet`?"),
    ("ContainerPort", &["port", "target", "internal"], "did you mean `containerPort`?"),
    ("ContainerPort", &["published", "nodePort"], "did you mean `hostPort`?"),
    ("ContainerPort", &["targetPort"], "`targetPort` is a field of a Service"),
    ("EnvVar", &["key"], "did you mean `name`?"),
    ("VolumeMount", &["path", "target"], "did you mean `mountPath`?"),
    ("VolumeMount", &["source", "volume"], "did you mean `name`?"),
    (
        "ResourceRequirements",
        &["cpu", "memory", "storage", "ephemeralStorage", "cpus", "mem"],
        "amounts are in `limits` and `requests`: `limits: { … }`",
    ),
    ("ResourceRequirements", &["reservations"], "did you mean `requests`?"),
    ("SecurityContext", &["user", "uid"], "did you mean `runAsUser`?"),
    ("PodSecurityContext", &["user", "uid"], "did you mean `runAsUser`?"),
    (
        "SecurityContext",
        &["capAdd", "capDrop", "add", "drop"],
        "`add` and `drop` are fields of `capabilities`",
    ),
    ("Volume", &["claim", "pvc"], "did you mean `persistentVolumeClaim`?"),
    ("Volume", &["tmpfs"], "did you mean `emptyDir` with `medium: \"Memory\"`?"),
    ("Volume", &["bind", "hostDir"], "did you mean `hostPath`?"),
];

/// What is said of a word that the struct does not have.
pub(super) fn word(ty: &Type, text: &str) -> Option<&'static str> {
    let of = if ty.name == "EphemeralContainer" { "Container" } else { ty.name };
    WORDS
        .iter()
        .filter(|(owner, ..)| *owner == of)
        .find(|(_, words, _)| words.iter().any(|word| same_letters(word, text)))
        .map(|(.., help)| *help)
}

/// The field of a struct that is called by such a word alone: `persistentVolumeClaim` for `claim`.
pub fn word_of(ty: &Type, text: &str) -> Option<&'static str> {
    let (name, _) = word(ty, text)?.strip_prefix("did you mean `")?.split_once('`')?;
    ty.json_field(name).map(|field| field.json)
}

#[cfg(test)]
mod tests {
    use super::WORDS;
    use crate::schema::Type;
    use crate::schema::generated::{
        CLUSTER_ROLE, CONTAINER, CONTAINER_PORT, CRON_JOB_SPEC, DEPLOYMENT_SPEC, ENV_VAR, INGRESS_BACKEND,
        JOB_SPEC, OBJECT_META, PERSISTENT_VOLUME_CLAIM_SPEC, POD_SECURITY_CONTEXT, POD_SPEC, PROBE,
        RESOURCE_REQUIREMENTS, ROLE, ROLE_BINDING, SECURITY_CONTEXT, STATEFUL_SET_SPEC, VOLUME, VOLUME_MOUNT,
        autoscaling_v2,
    };
    use crate::suggest::same_letters;

    #[test]
    fn the_words_are_no_fields() {
        let types: &[&Type] = &[
            &CONTAINER,
            &POD_SPEC,
            &PROBE,
            &CONTAINER_PORT,
            &ENV_VAR,
            &VOLUME_MOUNT,
            &RESOURCE_REQUIREMENTS,
            &SECURITY_CONTEXT,
            &POD_SECURITY_CONTEXT,
            &VOLUME,
            &PERSISTENT_VOLUME_CLAIM_SPEC,
            &INGRESS_BACKEND,
            &OBJECT_META,
            &DEPLOYMENT_SPEC,
            &STATEFUL_SET_SPEC,
            &CRON_JOB_SPEC,
            &JOB_SPEC,
            &ROLE,
            &CLUSTER_ROLE,
            &ROLE_BINDING,
            &autoscaling_v2::HORIZONTAL_POD_AUTOSCALER_SPEC,
        ];
        for (owner, words, _) in WORDS {
            let ty = types.iter().find(|ty| ty.name == *owner).unwrap_or_else(|| panic!("{owner}"));
            for word in *words {
                let field = ty.fields().iter().find(|field| same_letters(field.json, word));
                assert!(field.is_none(), "{owner}.{word}");
            }
        }
    }
}
