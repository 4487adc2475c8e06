# Run once for each compiler: prepare.sh COMPILER LINKER.
set -e
"$1" -std=gnu17 -O2 -I. -c gavel.c -o gavel.o

# What a solution may use without asking takes as long to read as a small solution to compile.
# In a folder of its own: gcc 12 fails on it when blocks are to be counted.
"$1" -std=gnu17 -O2 -x c-header usual/usual.h -o usual/usual.h.gch

# Linked to programs that count basic blocks.
"$1" -std=gnu17 -O2 -w -fno-builtin -c library.c -o library.o

# Loaded into programs whose space is measured. Without -fno-builtin calloc would call itself.
"$1" -std=gnu17 -O2 -fno-builtin -fPIC -fvisibility=hidden -shared gauge.c give_up.c ledger.c stack.c -o gauge.so

# The compiler looks for a program of this name here first: the fastest linker that is installed.
printf '#!/bin/sh\nexec "%s" "$@"\n' "$2" > ld
chmod +x ld
sh quick.sh "$1"
