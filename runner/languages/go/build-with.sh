# build.sh PREPARED FILE: compiles and links a solution in the current folder.
set -eu
"$tools/compile" -p solution -complete -pack -c 2 -trimpath "$PWD=>" -I "$1/packages" -o solution.a "$2" gavel/glue.go
"$tools/compile" -p main -complete -pack -I "$1/packages" -I . -o main.a gavel/main.go
"$tools/link" -s -w -L "$1/packages" -L . -o solution main.a
