#!/usr/bin/env bash
# What a user waits for: `bash benches/build_times.sh`.
# 1. A clean build of a crate with kubewright against the same crate with bare k8s-openapi.
# 2. `cargo check` of 500 `pod!`s against the same 500 pods as struct literals.
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
unset CARGO_TARGET_DIR

crate() { # name, dependency
  mkdir -p "$work/$1/src"
  cat > "$work/$1/Cargo.toml" <<TOML
[package]
name = "$1"
version = "0.0.0"
edition = "2024"
[dependencies]
$2
[workspace]
TOML
  cp "$root/Cargo.lock" "$work/$1/Cargo.lock"
}

seconds() { # directory, command…
  local directory=$1 start end
  shift
  start=$(date +%s%N)
  (cd "$directory" && "$@" >/dev/null 2>&1) || { echo "failed: $*" >&2; (cd "$directory" && "$@" >&2); exit 1; }
  end=$(date +%s%N)
  echo "$(((end - start) / 1000000))"
}

ratio() { awk -v a="$1" -v b="$2" 'BEGIN { printf "%.1f s against %.1f s: %.2f times\n", a / 1000, b / 1000, a / b }'; }

k8s='k8s-openapi = { version = "0.29", features = ["v1_36"] }'
ours="kubewright = { path = \"$root/dsl\", features = [\"v1_36\"] }"
crate bare "$k8s"
crate with "$ours"

{
  echo 'use k8s_openapi::api::core::v1::*;'
  echo 'use k8s_openapi::apimachinery::pkg::{api::resource::Quantity, apis::meta::v1::ObjectMeta, util::intstr::IntOrString};'
  for i in $(seq 500); do
    cat <<RUST
pub fn pod_$i() -> Pod {
    Pod {
        metadata: ObjectMeta { name: Some("web-$i".into()), ..Default::default() },
        spec: Some(PodSpec {
            volumes: Some(vec![Volume { name: "data".into(), empty_dir: Some(EmptyDirVolumeSource::default()), ..Default::default() }]),
            containers: vec![Container {
                name: "nginx".into(),
                image: Some("nginx".into()),
                ports: Some(vec![ContainerPort { name: Some("http".into()), container_port: 80, ..Default::default() }]),
                env: Some(vec![EnvVar { name: "MODE".into(), value: Some("on".into()), ..Default::default() }]),
                volume_mounts: Some(vec![VolumeMount { name: "data".into(), mount_path: "/data".into(), ..Default::default() }]),
                resources: Some(ResourceRequirements {
                    limits: Some([("cpu".into(), Quantity("500m".into())), ("memory".into(), Quantity("1Gi".into()))].into()),
                    ..Default::default()
                }),
                liveness_probe: Some(Probe {
                    http_get: Some(HTTPGetAction { path: Some("/live".into()), port: IntOrString::String("http".into()), ..Default::default() }),
                    ..Default::default()
                }),
                ..Default::default()
            }],
            ..Default::default()
        }),
        ..Default::default()
    }
}
RUST
  done
} > "$work/bare/src/pods.rs"
{
  echo 'use kubewright::{k8s::api::core::v1::Pod, pod};'
  for i in $(seq 500); do
    cat <<RUST
pub fn pod_$i() -> Pod {
    pod! {
        name: "web-$i",
        volume data: empty_dir {},
        container nginx {
            image: "nginx",
            port http: 80,
            env MODE: "on",
            mount data: "/data",
            limits: { cpu: 500m, memory: 1Gi },
            liveness_probe: http_get { path: "/live", port: http },
        }
    }
}
RUST
  done
} > "$work/with/src/pods.rs"

for name in bare with; do echo > "$work/$name/src/lib.rs"; done
(cd "$work/bare" && cargo fetch -q) && (cd "$work/with" && cargo fetch -q)

# The machines are noisy: the best of several rounds, one after the other.
best() { # rounds, before each, command…
  local rounds=$1 before=$2 name bare='' with='' took
  shift 2
  for _ in $(seq "$rounds"); do
    for name in bare with; do
      (cd "$work/$name" && eval "$before")
      took=$(seconds "$work/$name" "$@")
      if [ "$name" = bare ]; then
        if [ -z "$bare" ] || [ "$took" -lt "$bare" ]; then bare=$took; fi
      elif [ -z "$with" ] || [ "$took" -lt "$with" ]; then
        with=$took
      fi
    done
  done
  ratio "$with" "$bare"
}

echo "clean build: $(best 3 'rm -rf target' cargo build)"
for name in bare with; do (cd "$work/$name" && cargo check -q 2>/dev/null && echo 'pub mod pods;' > src/lib.rs); done
echo "check of 500 pods: $(best 5 'rm -rf target/debug/incremental; touch src/lib.rs' cargo check)"
