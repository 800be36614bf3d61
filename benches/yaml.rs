//! From a pod in memory to text: `cargo bench --bench yaml`.
//!
//! `kubewright` checks the pod and writes it; `serde_yaml` and `serde_json` only write it. All in one run, on one object.

use std::hint::black_box;

use criterion::{Criterion, criterion_group, criterion_main};
use kubewright::k8s::api::core::v1::Pod;

fn pod_to_text(c: &mut Criterion) {
    let pod: Pod = serde_yaml::from_str(include_str!("pod.yaml")).expect("a pod");
    let checked = kubewright::to_yaml(&pod).expect("an API server accepts the pod");
    let again: Pod = serde_yaml::from_str(&checked).expect("a pod");
    assert_eq!(pod, again);

    let mut group = c.benchmark_group("pod to text");
    group.bench_function("kubewright, checked YAML", |b| b.iter(|| kubewright::to_yaml(black_box(&pod))));
    group.bench_function("kubewright, unchecked YAML", |b| {
        b.iter(|| kubewright::to_yaml_unchecked(black_box(&pod)));
    });
    group.bench_function("kubewright, checked JSON", |b| b.iter(|| kubewright::to_json(black_box(&pod))));
    group.bench_function("serde_yaml", |b| b.iter(|| serde_yaml::to_string(black_box(&pod))));
    group.bench_function("serde_json", |b| b.iter(|| serde_json::to_string(black_box(&pod))));
    group.finish();

    c.bench_function("check of a pod in memory", |b| b.iter(|| kubewright::check(black_box(&pod))));
}

criterion_group!(benches, pod_to_text);
criterion_main!(benches);
