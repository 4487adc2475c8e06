# prepare.sh RUSTC: the harness as a library, and options: flags that the compiler understands and the fastest linker.
set -eu
rustc=$1
"$rustc" --edition 2021 --crate-type rlib --crate-name gavel -C opt-level=3 -o libgavel.rlib gavel/lib.rs

echo 'fn main() {}' >probe.rs
for flag in -Clink-arg=-fuse-ld=lld -Clink-arg=-fuse-ld=mold ''; do
  if "$rustc" $flag -o probe probe.rs 2>/dev/null && ./probe; then
    break
  fi
done
printf %s "$flag" >options
