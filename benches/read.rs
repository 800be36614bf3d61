//! Manifests read a second on one core: `cargo bench --bench read`.
//!
//! A usual pod of 115 lines as YAML and as JSON, and pods one behind the other in one source, read alone, and read and judged.

use std::hint::black_box;

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use kubewright::check_manifests;
use kubewright::read::documents;

const POD: &str = include_str!("pod.yaml");

fn read(c: &mut Criterion) {
    let pods = format!("{POD}---\n").repeat(100);
    let value: serde_json::Value = serde_yaml::from_str(POD).expect("a pod");
    let json = value.to_string();
    assert!(documents(pods.as_bytes()).all(|document| document.node.is_ok()));

    let mut group = c.benchmark_group("read");
    group.throughput(Throughput::Elements(1));
    group
        .bench_function("one usual pod as YAML", |b| b.iter(|| documents(black_box(POD.as_bytes())).count()));
    group.bench_function("one usual pod as JSON", |b| {
        b.iter(|| documents(black_box(json.as_bytes())).count())
    });
    group.bench_function("one usual pod as YAML, read and judged", |b| {
        b.iter(|| check_manifests("pod", black_box(POD.as_bytes())).count());
    });
    group.throughput(Throughput::Elements(100));
    group.bench_function("a hundred pods as YAML, read and judged", |b| {
        b.iter(|| check_manifests("pods", black_box(pods.as_bytes())).count());
    });
    group.throughput(Throughput::Bytes(pods.len() as u64));
    group.bench_function("the bytes of a hundred pods", |b| {
        b.iter(|| documents(black_box(pods.as_bytes())).count());
    });
    group.finish();
}

criterion_group!(benches, read);
criterion_main!(benches);
