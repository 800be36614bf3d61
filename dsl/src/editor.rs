//! What only an editor sees.

/// Tokens that are half-typed, or names: the expansions of the macros call it under `cfg(rust_analyzer)` alone.
#[doc(hidden)]
#[macro_export]
macro_rules! __editor {
    ($($tokens:tt)*) => {{ $($tokens)* }};
}
