# build.sh PREPARED FILE [looks]: compiles and links a solution in the current folder; with "looks" it calls the harness
# at each block of its statements, where the tool that counts blocks for coverage is there to say where they begin.
set -eu
solution=$2
if [ "${3-}" = looks ] && "$tools/cover" -mode=set -var=gavelBlocks -o counted.go "$2" 2>/dev/null; then
  sed 's/gavelBlocks\.Count\[[0-9]*\] = 1;/gavelLook();/g' counted.go >looks.go
  solution=looks.go
fi
"$tools/compile" -p solution -complete -pack -c 2 -trimpath "$PWD=>" -I "$1/packages" -o solution.a "$solution" gavel/glue.go
"$tools/compile" -p main -complete -pack -I "$1/packages" -I . -o main.a gavel/main.go
"$tools/link" -s -w -L "$1/packages" -L . -o solution main.a
