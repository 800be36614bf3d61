ingress! {
    name: "front",
    annotations: { "nginx.ingress.kubernetes.io/rewrite-target": "/" },
    ingress_class_name: "nginx",
    tls { hosts: ["shop.example.com"], secret_name: "shop-tls" }
    rule "shop.example.com" {
        path "/": WEB["http"],
        path "/api": { path_type: Exact, backend: service { name: "api", port: { number: 8080 } } },
    }
}

service! { WEB: "web" { selector: { app: "web" }, port http: { port: 80, target_port: 8080 } } }
