//! The mistakes that people make in an application, in a set: each is found, and said once, where it stands.

use kubewright::ManifestSet;
use serde_json::{Value, json};

/// The object, the place of what is changed, what it becomes, and what is said: severity, field and a part of the message.
type Row = (&'static str, &'static str, Value, &'static str);

fn rows() -> Vec<Row> {
    vec![
        (
            "Deployment/web",
            "/spec/selector/matchLabels/app.kubernetes.io~1name",
            json!("wbe"),
            "error spec.template.metadata.labels: the `selector` does not match",
        ),
        (
            "Service/web",
            "/spec/ports/0/targetPort",
            json!("htpp"),
            "error spec.ports[0].targetPort: no container that this Service selects has a port `htpp`",
        ),
        (
            "Ingress/web",
            "/spec/rules/0/http/paths/0/backend/service/name",
            json!("wbe"),
            "advice spec.rules[0].http.paths[0].backend.service.name: the set has no Service `wbe`",
        ),
        (
            "Ingress/web",
            "/spec/rules/0/http/paths/0/backend/service/port/name",
            json!("https"),
            "error spec.rules[0].http.paths[0].backend.service.port.name: Service `web` has no port `https`",
        ),
        (
            "HorizontalPodAutoscaler/web",
            "/spec/scaleTargetRef/name",
            json!("wbe"),
            "advice spec.scaleTargetRef.name: the set has no Deployment `wbe`",
        ),
        ("RoleBinding/web", "/roleRef/name", json!("wbe"), "advice roleRef.name: the set has no Role `wbe`"),
        (
            "RoleBinding/web",
            "/subjects/0/name",
            json!("wbe"),
            "advice subjects[0].name: the set has no ServiceAccount `wbe`",
        ),
        (
            "PodDisruptionBudget/web",
            "/spec/selector/matchLabels/app.kubernetes.io~1name",
            json!("wbe"),
            "advice spec.selector: no pod of the set",
        ),
        ("CronJob/backup", "/spec/schedule", json!("17 25 * * *"), "error spec.schedule: `17 25 * * *`"),
        (
            "StatefulSet/postgres",
            "/spec/serviceName",
            json!("postgre"),
            "advice spec.serviceName: the set has no Service `postgre`",
        ),
        (
            "StatefulSet/postgres",
            "/spec/volumeClaimTemplates/0/spec/accessModes",
            json!(["ReadWriteOnly"]),
            "error spec.volumeClaimTemplates[0].spec.accessModes",
        ),
        (
            "StatefulSet/postgres",
            "/spec/template/spec/containers/0/volumeMounts/0/name",
            json!("dat"),
            "error spec.template.spec.containers[0].volumeMounts[0].name: volume `dat`",
        ),
        (
            "Deployment/web",
            "/spec/template/spec/restartPolicy",
            json!("OnFailure"),
            "error spec.template.spec.restartPolicy: `OnFailure`",
        ),
        (
            "CronJob/backup",
            "/spec/jobTemplate/spec/template/spec/restartPolicy",
            Value::Null,
            "error spec.jobTemplate.spec.template.spec.restartPolicy: a Job needs",
        ),
        (
            "Deployment/web",
            "/spec/template/metadata/labels",
            Value::Null,
            "error spec.template.metadata.labels: the `selector` does not match",
        ),
        ("Service/web", "/spec/ports/0/port", json!(80000), "error spec.ports[0].port: `80000`"),
        ("Deployment/web", "/spec/replica", json!(3), "error spec.replica: unknown field `replica`"),
        ("ServiceAccount/web", "/metadata/name", json!("Web"), "error metadata.name: `Web`"),
        (
            "Service/web",
            "/metadata/labels/tier",
            json!("front end"),
            "error metadata.labels: value `front end`",
        ),
        (
            "Deployment/web",
            "/spec/template/spec/serviceAccountName",
            json!("wbe"),
            "advice spec.template.spec.serviceAccountName: the set has no ServiceAccount `wbe`",
        ),
        (
            "Deployment/web",
            "/spec/template/spec/volumes/0/configMap/name",
            json!("web-setings"),
            "advice spec.template.spec.volumes[0].configMap.name: the set has no ConfigMap `web-setings`",
        ),
        (
            "CronJob/backup",
            "/spec/jobTemplate/spec/template/spec/volumes/0/persistentVolumeClaim/claimName",
            json!("backup"),
            "advice spec.jobTemplate.spec.template.spec.volumes[0].persistentVolumeClaim.claimName: the set has no PersistentVolumeClaim `backup`",
        ),
        (
            "Deployment/web",
            "/spec/template/spec/initContainers/1/restartPolicy",
            json!("Allways"),
            "error spec.template.spec.initContainers[1].restartPolicy: `Allways`",
        ),
        (
            "Deployment/web",
            "/spec/template/spec/topologySpreadConstraints/0/labelSelector/matchLabels/app.kubernetes.io~1name",
            json!("wbe"),
            "advice spec.template.spec.topologySpreadConstraints[0].labelSelector: the selector does not match",
        ),
        ("HorizontalPodAutoscaler/web", "/spec/minReplicas", json!(20), "error spec.maxReplicas: "),
        (
            "Ingress/web",
            "/spec/rules/0/http/paths/0/pathType",
            json!("prefix"),
            "error spec.rules[0].http.paths[0].pathType: `prefix`",
        ),
        (
            "Deployment/web",
            "/spec/template/spec/containers/0/env/0/valueFrom/configMapKeyRef/key",
            json!("LOG_LEVL"),
            "error spec.template.spec.containers[0].env[0].valueFrom.configMapKeyRef.key: ConfigMap `web-settings` has no key `LOG_LEVL`",
        ),
    ]
}

#[test]
fn a_mistake_is_found_once_where_it_stands() {
    let shop = super::rows("link_sets/shop.jsonl.gz").next().expect("the set as it is").objects;
    for (object, place, value, expected) in rows() {
        let (kind, name) = object.split_once('/').expect("a kind and a name");
        let mut objects = shop.clone();
        let changed = objects.iter().position(|it| it["kind"] == kind && it["metadata"]["name"] == name);
        let changed = changed.expect("an object of the set");
        set(&mut objects[changed], place, value);
        let mut set = ManifestSet::new();
        objects.iter().for_each(|object| {
            set.add(object);
        });
        let said: Vec<String> = set.check()[changed]
            .findings()
            .iter()
            .map(|finding| format!("{} {}: {}", finding.severity, finding.field, finding.message))
            .collect();
        let (first, others) = said.split_first().unwrap_or_else(|| panic!("{object} {place}: nothing"));
        let once = first.starts_with(expected) && others.iter().all(|other| other.starts_with("advice"));
        assert!(once, "{object} {place}: {said:#?}");
    }
}

/// Sets what stands there, or takes it away.
fn set(object: &mut Value, place: &str, value: Value) {
    let (owner, key) = place.rsplit_once('/').expect("a place in an object");
    let owner = object.pointer_mut(owner).unwrap_or_else(|| panic!("{place}"));
    let key = key.replace("~1", "/");
    match owner {
        Value::Object(map) if value.is_null() => {
            map.remove(&key);
        }
        Value::Object(map) => {
            map.insert(key, value);
        }
        list => list[key.parse::<usize>().expect("an index")] = value,
    }
}
