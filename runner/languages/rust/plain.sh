# plain.sh RUSTC: the harness as a library, and no options.
set -eu
"$1" --edition 2021 --crate-type rlib --crate-name gavel -C opt-level=3 -A unexpected_cfgs -o libgavel.rlib gavel/lib.rs
: >options
