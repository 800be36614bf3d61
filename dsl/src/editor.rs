//! What only an editor sees.

/// Tokens that are half-typed: rust-analyzer completes in them, rustc drops them.
#[cfg(rust_analyzer)]
#[doc(hidden)]
#[macro_export]
macro_rules! __editor {
    ($($tokens:tt)*) => {{ $($tokens)* }};
}

/// Tokens that are half-typed: rust-analyzer completes in them, rustc drops them.
#[cfg(not(rust_analyzer))]
#[doc(hidden)]
#[macro_export]
macro_rules! __editor {
    ($($tokens:tt)*) => {};
}
