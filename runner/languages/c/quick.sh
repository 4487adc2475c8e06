# quick.sh COMPILER: makes quick/, where the compiler finds a linker that reads little. Most of what a
# small program takes to link is the symbols of the whole C library: here are libraries that have only
# those that usual.h declares, with the same versions. What needs more, and what is wrong, is linked
# again as the compiler wants it.
set -e
mkdir -p quick
cp ld quick/ld
linker=$(command -v ld.gold || command -v ld.bfd) || exit 0
slow=$("$1" -print-prog-name=collect2)

# library COMPILER STEM: quick/STEM.part, for names in `wanted`. Were it called STEM.so, the compiler itself
# would find it, too. Of data the standard streams alone: other data may have several names for one place.
library() {
  real=$("$1" -print-file-name="$2.so.6")
  [ -f "$real" ] || exit 0
  readelf -W -S "$real" | sed -n 's/.* \.gnu\.warning\.\([A-Za-z0-9_]*\) .*/\1/p' >warned
  readelf -W --dyn-syms "$real" | awk -v stem="$2" '
    FILENAME == "wanted" { wanted[$1] = 1; next }
    FILENAME == "warned" { delete wanted[$1]; next }
    {
      at = index($8, "@@")
      name = substr($8, 1, at - 1)
      version = substr($8, at + 2)
      if (at == 0 || !(name in wanted) || version ~ /PRIVATE/) next
      if ($4 == "FUNC" || $4 == "IFUNC") {
        kind = "function"; place = ".text"; bytes = 1
      } else if (name ~ /^std(in|out|err)$/) {
        kind = "object"; place = ".bss\n.balign 32"; bytes = $3
      } else {
        next
      }
      printf "%s\n.globl %s\n.type %s,%%%s\n.size %s,%d\n%s: .skip %d\n", place, name, name, kind, name, bytes, name, bytes >(stem ".s")
      names[version] = names[version] name ";"
    }
    END { for (version in names) printf "%s { %s };\n", version, names[version] >(stem ".map") }
  ' wanted warned -
  "$1" -c "$2.s" -o "$2.o"
  "$linker" -s -shared -soname "$2.so.6" --version-script="$2.map" -o "quick/$2.part" "$2.o"
}

# And what the compiler makes calls of.
{ "$1" -std=gnu17 -E usual/usual.h; nm -u gavel.o; echo __libc_start_main __cxa_finalize sincos sincosf; } |
  tr -c 'A-Za-z0-9_' '\n' | sort -u >wanted
library "$1" libc
library "$1" libm

# What the compiler calls to link. Without shared libraries it starts in a third of the time.
for way in -static ''; do
  "$1" -std=gnu17 -O2 $way "-DLINKER=\"$linker\"" "-DCOLLECT2=\"$slow\"" quick_link.c -o quick/collect2 && break || true
done

# Without it the compiler links as ever.
cat >try.c <<'END'
#include <math.h>
#include <stdio.h>
int main(int count, char** words) { return printf("%f%p\n", sin(count), (void*)words) <= 0; }
END
"$1" -O2 -Bquick try.c -o try -lm && ./try >/dev/null || rm -f quick/collect2
