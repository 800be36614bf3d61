//! Objects judged a second on one core: `cargo bench --bench check`.
//!
//! The objects are the 12,000 of `tests/conformance/mutated.jsonl.gz`, most of which an API server refuses, a usual pod, and
//! a Deployment, a StatefulSet and a CronJob of the usual size.

use std::hint::black_box;
use std::io::Read;

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use kubewright::VERSION;
use kubewright::read::documents;

/// The objects of the corpus, one a line.
fn corpus() -> String {
    let packed = include_bytes!("../tests/conformance/mutated.jsonl.gz");
    let mut text = String::new();
    flate2::read::MultiGzDecoder::new(&packed[..])
        .read_to_string(&mut text)
        .expect("the corpus is gzip of text");
    let objects = text.lines().map(|line| {
        let case: serde_json::Value = serde_json::from_str(line).expect("a line of the corpus is JSON");
        format!("{}\n", case["object"])
    });
    objects.collect()
}

fn judge(c: &mut Criterion) {
    let text = corpus();
    let nodes: Vec<_> = documents(text.as_bytes()).filter_map(|document| document.node.ok()).collect();
    let pod = include_bytes!("pod.yaml");
    let pod_nodes: Vec<_> = documents(pod).filter_map(|document| document.node.ok()).collect();
    let workloads = include_bytes!("workloads.yaml");
    let workload_nodes: Vec<_> = documents(workloads).filter_map(|document| document.node.ok()).collect();
    assert_eq!(workload_nodes.len(), 3);
    assert!(workload_nodes.iter().all(|node| !kubewright_core::check(node, VERSION).has_errors()));

    let mut group = c.benchmark_group("judge");
    group.sample_size(20);
    group.throughput(Throughput::Elements(nodes.len() as u64));
    group.bench_function("trees of the corpus", |b| {
        b.iter(|| {
            nodes.iter().filter(|node| kubewright_core::check(black_box(node), VERSION).has_errors()).count()
        });
    });
    group.bench_function("the corpus as JSON Lines, read and judged", |b| {
        b.iter(|| kubewright::check_manifests("corpus", black_box(text.as_bytes())).count());
    });
    group.throughput(Throughput::Elements(1));
    group.bench_function("tree of one usual pod", |b| {
        b.iter(|| kubewright_core::check(black_box(&pod_nodes[0]), VERSION));
    });
    group.bench_function("one usual pod as YAML, read and judged", |b| {
        b.iter(|| kubewright::check_manifests("pod", black_box(&pod[..])).count());
    });
    group.throughput(Throughput::Elements(workload_nodes.len() as u64));
    group.bench_function("trees of usual workloads", |b| {
        b.iter(|| {
            let nodes = black_box(&workload_nodes).iter();
            nodes.filter(|node| kubewright_core::check(node, VERSION).has_errors()).count()
        });
    });
    group.finish();
}

criterion_group!(benches, judge);
criterion_main!(benches);
