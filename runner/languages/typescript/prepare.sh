#!/bin/sh
# [prepare]: joins the programs and takes a snapshot of a warm compiler.
# Arguments: node, tsc, then the programs for join.js.
set -e
node=$1
tsc=$2
shift 2
"$node" join.js "$@"

# Versions of node that cannot take a snapshot load the compiler each time instead.
if "$node" --snapshot-blob compiler.blob --build-snapshot compile-all.js "$tsc" 2>snapshot.log &&
  "$node" --snapshot-blob compiler.blob warm-up.ts; then
  echo 'exec "$1" --snapshot-blob "${0%/*}/compiler.blob" "$3"' >compile.sh
else
  echo 'exec "$1" "${0%/*}/compile-all.js" "$2" "$3"' >compile.sh
  : >compiler.blob
fi
