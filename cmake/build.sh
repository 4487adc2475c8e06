# Sourced by ./gavel and tests/run, which set $root: installs packages, builds into build/.
# One line a need: how to see that it is there, and the Debian package that brings it.
build_needs='
command:c++,g++,clang++  g++
command:cmake            cmake
command:ninja            ninja-build
command:pkg-config       pkg-config
header:CLI/CLI.hpp       libcli11-dev
header:toml++/toml.h     libtomlplusplus-dev
header:fmt/format.h      libfmt-dev
header:nlohmann/json.hpp nlohmann-json3-dev
header:seccomp.h         libseccomp-dev
header:re2/re2.h         libre2-dev
header:blake2.h          libb2-dev
header:utf8proc.h        libutf8proc-dev
header:sqlite3.h         libsqlite3-dev
header:pugixml.hpp       libpugixml-dev
'
# What `gavel time` counts instructions with; without it, it uses CPU time.
optional_needs='
command:qemu-x86_64,qemu-aarch64  qemu-user
'
test_needs='
header:gtest/gtest.h     libgtest-dev
command:gcc              gcc
header:uthash.h          uthash-dev
command:go               golang-go
command:javac            default-jdk-headless
command:node             nodejs
command:tsc              node-typescript
command:rustc            rustc
command:python3          python3
file:/usr/lib/python3/dist-packages/sortedcontainers/__init__.py  python3-sortedcontainers
file:/usr/share/nodejs/lodash/package.json  node-lodash
command:zsh              zsh
command:fish             fish
command:gdb              gdb
command:dlv              delve
command:vim              vim
command:xmllint          libxml2-utils
command:lintian          lintian
command:chromium,chromium-browser,google-chrome  chromium
command:clang-format-14,clang-format  clang-format-14
command:clang-tidy-14     clang-tidy-14
'"$optional_needs"

say() { printf 'gavel: %s\n' "$*" >&2; }
give_up() {
  say "$@"
  exit 3
}

is_there() {
  names=${1#*:}
  case $1 in
    command:*)
      while [ -n "$names" ]; do
        command -v "${names%%,*}" >/dev/null && return 0
        case $names in *,*) names=${names#*,} ;; *) return 1 ;; esac
      done ;;
    file:*) [ -f "$names" ] ;;
    header:*) [ -f "/usr/include/$names" ] || [ -f "/usr/local/include/$names" ] ;;
  esac
}

# The packages that bring what of the given needs is not there.
missing_packages() {
  printf '%s' "$1" | while read -r need package; do
    [ -n "$need" ] && ! is_there "$need" && printf ' %s' "$package"
  done
  return 0
}

is_told_yes() {
  for argument; do
    case $argument in --yes) return 0 ;; --) return 1 ;; esac
  done
  return 1
}

# ensure_packages NEEDS [ARGUMENT...]: installs what is missing, or says how to and exits with 3.
ensure_packages() {
  packages=$(missing_packages "$1")
  shift
  [ -n "$packages" ] || return 0
  install="apt-get install --yes --no-install-recommends$packages"
  say "these packages are missing:$packages"
  command -v apt-get >/dev/null ||
    give_up "there is no apt-get here; install them (these are Debian's names), then run this again"
  as_root=
  if [ "$(id -u)" != 0 ]; then
    command -v sudo >/dev/null || give_up "run this as root, then run gavel again: $install"
    as_root=sudo
  fi
  if ! is_told_yes "$@"; then
    if [ -t 0 ] && [ -t 2 ]; then
      printf 'gavel: install them now with "%s"? [Y/n] ' "${as_root:+sudo }$install" >&2
      read -r reply || reply=n
      case $reply in "" | [Yy]*) ;; *) give_up "nothing installed; run: ${as_root:+sudo }$install" ;; esac
    elif [ -n "$as_root" ]; then
      give_up "run this first, or call gavel with --yes: sudo $install"
    fi
  fi
  say "installing$packages"
  log=$(mktemp) || give_up "cannot make a temporary file in ${TMPDIR:-/tmp}"
  if ! run_apt install $packages && ! { run_apt update && run_apt install $packages; }; then
    tail -n 12 "$log" >&2
    rm -f "$log"
    give_up "the packages could not be installed; try it by hand: ${as_root:+sudo }$install"
  fi
  rm -f "$log"
}

run_apt() {
  action=$1
  shift
  [ "$action" = install ] && set -- --no-install-recommends "$@"
  # sudo asks for its password on the terminal, not on these streams.
  $as_root env DEBIAN_FRONTEND=noninteractive \
    apt-get "$action" --yes --quiet -o DPkg::Lock::Timeout=300 "$@" >"$log" 2>&1 </dev/null
}

# Holds the build folder (descriptor 9) until release_build: launchers take turns.
lock_build() {
  mkdir -p "$root/build" 2>/dev/null
  [ -w "$root/build" ] ||
    give_up "the program must be built, and $root/build cannot be written; run it once as its owner"
  exec 9<"$root/build"
  flock 9
}
release_build() { exec 9<&-; }

# build_targets CONFIGURE-OPTIONS TARGET...: configures when needed and builds, quietly. One compiler
# a core: ninja's one more than that makes each of them, and the whole, a fifth slower.
build_targets() {
  options=$1
  shift
  build=$root/build
  # A folder that was copied or moved with its tree belongs to another place: begin again.
  home=$(sed -n 's/^CMAKE_HOME_DIRECTORY:INTERNAL=//p' "$build/CMakeCache.txt" 2>/dev/null)
  if [ -n "$home" ] && ! [ "$home" -ef "$root" ]; then
    find "$build" -mindepth 1 -maxdepth 1 -exec rm -rf {} +
  fi
  log=$build/build.log
  touch "$build/launcher-stamp.next"
  {
    { [ -f "$build/build.ninja" ] && [ -z "$options" ]; } ||
      cmake -S "$root" -B "$build" -G Ninja $options && ninja -C "$build" -j "$(nproc)" "$@"
    echo "status $?"
  } 2>&1 9<&- | watch_build >"$log"
  if [ "$(tail -n 1 "$log")" != "status 0" ]; then
    rm -f "$build/launcher-stamp.next"
    sed '$d' "$log" | grep -v '^\[' | tail -n 30 >&2
    give_up "the build failed; the whole log is $log"
  fi
  # Sources that change while the build runs are newer than this moment.
  mv "$build/launcher-stamp.next" "$build/launcher-stamp"
}

# Copies to standard output; on a terminal one line of standard error counts the steps.
watch_build() {
  shown=
  while IFS= read -r line; do
    printf '%s\n' "$line"
    [ -t 2 ] || continue
    case $line in
      \[*/*]*)
        step=${line#\[}
        printf '\r\033[Kgavel: building, step %s' "${step%%]*}" >&2
        shown=yes ;;
    esac
  done
  [ -z "$shown" ] || printf '\r\033[K' >&2
}

# offer_packages NEEDS [ARGUMENT...]: asks on a terminal, is silent elsewhere; a refusal or a failure
# is no hindrance.
offer_packages() {
  packages=$(missing_packages "$1")
  shift
  [ -n "$packages" ] && command -v apt-get >/dev/null || return 0
  as_root=
  if [ "$(id -u)" != 0 ]; then
    command -v sudo >/dev/null || return 0
    as_root=sudo
  fi
  if ! is_told_yes "$@"; then
    [ -t 0 ] && [ -t 2 ] || return 0
    printf 'gavel: "gavel time" is exact with%s; install it too? [y/N] ' "$packages" >&2
    read -r reply || return 0
    case $reply in [Yy]*) ;; *) return 0 ;; esac
  fi
  say "installing$packages"
  log=$(mktemp) || return 0
  run_apt install $packages || say "not installed; gavel time uses CPU time instead"
  rm -f "$log"
}

# What ./gavel does when the program is missing or older than its sources.
build_program() {
  ensure_packages "$build_needs" "$@"
  # Once: not each time that a source has changed.
  [ -x "$program" ] || offer_packages "$optional_needs" "$@"
  lock_build
  # Another launcher may have built it meanwhile.
  if ! is_current; then
    [ -x "$program" ] || say "building the program, once (about a minute)"
    build_targets "" gavel-cli
  fi
  release_build
}
