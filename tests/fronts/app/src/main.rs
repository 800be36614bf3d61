//! Prints pods that are written with the macros of the platform.

use platform::manifests::{self as k, key, to_yaml};

k::config_map! {
    GAME: "game" { data: { lives: "3" } }
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let image = String::from("shop");
    let by_wrapper = platform::team_pod!("web", image, { env LIVES: GAME["lives"], limits: { memory: 1Gi } });
    let exported = platform::plain_pod! { name: "plain", container main { image: "x", env LIVES: GAME["lives"] } };
    let renamed = chosen::pod! { name: "renamed", container main { image: "x", env R: platform::SHARED["REGION"] } };
    // A macro of one name in a value of another: each finds its own crate.
    let nested = platform::plain_pod! {
        name: chosen::pod! { name: "inner", container c { image: "x" } }.metadata.name,
        container main { image: "x" }
    };
    let lives = key!(GAME["lives"]);
    for pod in [by_wrapper, exported, renamed, nested, platform::pod()] {
        print!("---\n{}", to_yaml(&pod)?);
    }
    println!("# {} {}", lives.object_name(), chosen::VERSION.0);
    Ok(())
}
