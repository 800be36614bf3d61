//! A manifest as it stands in a file.
use kubewright::pod;

fn main() {
    let _ = pod! {
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
        spec:
          containers:
            - name: nginx
              image: nginx:1.27
    };
}
