use kubewright::builder::{Memory, VolumeName};

const DATA: VolumeName = VolumeName::new("my_data");
const LIMIT: Memory = Memory::parse("500MB");

fn main() {}
