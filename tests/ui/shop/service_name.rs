//! A StatefulSet whose Service is an account.
use kubewright::{service_account, stateful_set};

service_account! { DB_ACCOUNT: "db" {} }

fn main() {
    let _ = stateful_set! {
        name: "db",
        service_name: DB_ACCOUNT,
        selector: { app: "db" },
        template { container postgres { image: "postgres:17" } }
    };
}
