# prepare.sh RUSTC: the harness as a library, once more to measure space, and options: flags that the compiler understands and the fastest linker.
set -eu
rustc=$1
library="--edition 2021 --crate-type rlib --crate-name gavel -C opt-level=3"
"$rustc" $library -A unexpected_cfgs -o libgavel.rlib gavel/lib.rs
mkdir -p space
"$rustc" $library --cfg space -A unexpected_cfgs -o space/libgavel.rlib gavel/lib.rs

echo 'fn main() {}' >probe.rs
for flag in -Clink-arg=-fuse-ld=lld -Clink-arg=-fuse-ld=mold ''; do
  if "$rustc" $flag -o probe probe.rs 2>/dev/null && ./probe; then
    break
  fi
done
printf %s "$flag" >options
