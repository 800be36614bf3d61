//! What the examples, tests and benches of the workspace share.
