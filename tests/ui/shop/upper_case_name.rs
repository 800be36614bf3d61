//! A name in capitals.
use kubewright::service_account;

fn main() {
    let _ = service_account! { name: "Web" };
}
