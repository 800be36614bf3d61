//! Constants that are written in other ways.
use kubewright::config_map;

config_map! { const FIRST: "first" { data: { lives: "3" } } }
config_map! { SECOND = "second" { data: { lives: "3" } } }
config_map! { THIRD { data: { lives: "3" } } }
config_map! { FOURTH: fourth-config { data: { lives: "3" } } }

fn main() {}
