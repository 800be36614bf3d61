//! An account, a ConfigMap and a claim that are nearly constants.
use kubewright::{config_map, deployment, persistent_volume_claim, service_account};

service_account! { WEB_ACCOUNT: "web" {} }
config_map! { SETTINGS: "settings" { data: { MODE: "on" } } }
persistent_volume_claim! { DATA: "data" { access_modes: [ReadWriteOnce], resources: { requests: { storage: 1Gi } } } }

fn main() {
    let _ = deployment! {
        name: "web",
        selector: { app: "web" },
        template {
            service_account_name: WEB_ACOUNT,
            volume data: DATAS,
            container web { image: "web", env_from: [SETTING], mount data: "/data" }
        }
    };
    let _ = (WEB_ACCOUNT, SETTINGS, DATA);
}
