//! Elements of lists that the schema alone names, without a name or without a value.
use kubewright::pod;

fn main() {
    let _ = pod! {
        name: "web",
        host_alias: ["a"],
        host_alias "1.2.3.4",
        host_aliases: { ip: "1.2.3.4" },
        topology_spread_constraint "zone": 1,
        image_pull_secrt regcred,
        container web { image: "web" }
    };
}
