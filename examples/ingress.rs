//! Two Services under one host, with a certificate.

use kubewright::{Error, ManifestSet, ingress, ingress_class, service};

service! {
    SHOP: "shop" { selector: { app: "shop" }, port http: 80 }
    API: "api" { selector: { app: "api" }, port http: 80, port grpc: 9000 }
}

ingress_class! { NGINX: "nginx" { controller: "k8s.io/ingress-nginx" } }

ingress! {
    FRONT: "front" {
        annotations: { "nginx.ingress.kubernetes.io/ssl-redirect": "true" },
        ingress_class_name: NGINX,
        rule "shop.example.com" {
            path "/": SHOP["http"],
            path "/api": API["http"],
        }
        tls: [{ hosts: ["shop.example.com"], secret_name: "shop-tls" }],
    }
}

/// Its YAML.
pub fn yaml() -> Result<String, Error> {
    ManifestSet::new().add(&NGINX).add(&SHOP).add(&API).add(&FRONT).to_yaml()
}

#[allow(dead_code, reason = "the tests take the text alone")]
fn main() -> Result<(), Error> {
    print!("{}", yaml()?);
    Ok(())
}
