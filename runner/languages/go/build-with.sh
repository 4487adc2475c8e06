# build.sh PREPARED FILE [depth|looks]: compiles and links a solution in the current folder. With "depth" it notes how
# deep its stack is, that of the library's sorts included, where the compiler knows how to call the harness at the start
# of each function; with "looks" it calls the harness at each block of its statements besides, where the tool that counts
# blocks for coverage is there to say where they begin.
set -eu
packages=$1/packages
solution=$2
deep=

build() {
  "$tools/compile" -p solution "$@" -complete -pack -trimpath "$PWD=>" -I "$packages" -o solution.a "$solution" gavel/glue.go &&
    "$tools/compile" -p main -complete -pack -I "$packages" -I . -o main.a gavel/main.go &&
    "$tools/link" -s -w ${deep:+-L "$deep"} -L "$packages" -L . -o solution main.a
}

if [ "${3-}" = looks ] && "$tools/cover" -mode=set -var=gavelBlocks -o counted.go "$2" 2>/dev/null; then
  sed 's/gavelBlocks\.Count\[[0-9]*\] = 1;/gavelLook();/g' counted.go >looks.go
  solution=looks.go
fi
build_deep() {
  build -c 1 -d=maymorestack=gavel/harness.noteDepth >/dev/null 2>&1
}

[ -z "${3-}" ] || deep=$packages/deep
if [ -z "${3-}" ] || { ! build_deep && deep= && ! build_deep; }; then
  # What the compiler says of a counted text names no columns.
  if [ "$solution" = "$2" ] || ! build -c 2 >/dev/null 2>&1; then
    solution=$2
    build -c 2
  fi
fi
