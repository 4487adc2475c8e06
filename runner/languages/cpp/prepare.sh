# Run once for each compiler: prepare.sh COMPILER LINKER. The flags are those of toolchain.toml.
set -e
compiler=$1
linker=$2
flags="-std=c++20 -O2 -w -I."

# make_library: the header and the object that goes with it, at the same time.
make_library() {
  "$compiler" $flags -DGAVEL_ELSEWHERE= -include lean.h -c code.cc -o gavel.o &
  object=$!
  made=yes
  "$compiler" $flags -x c++-header lean.h -o lean.h.gch || made=
  wait "$object" && [ "$made" ]
}
# warm.h names what is the library's own.
make_library || { : >warm.h && make_library; }

# Linked to programs that count basic blocks.
"$compiler" -x c -std=gnu17 -O2 -w -fno-builtin -c library.c -o library.o

# Loaded into programs whose space is measured. Without -fno-builtin calloc would call itself.
for part in gauge give_up ledger stack; do
  "$compiler" -x c -std=gnu17 -O2 -w -fno-builtin -fPIC -fvisibility=hidden -c $part.c -o $part.o
done
"$compiler" -shared gauge.o give_up.o ledger.o stack.o -o gauge.so

# The compiler looks for a program of this name here first: the fastest linker that is installed.
printf '#!/bin/sh\nexec "%s" "$@"\n' "$linker" > ld
chmod +x ld
