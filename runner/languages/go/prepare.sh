# prepare.sh GO [shipped]: packages/ for the compiler and the linker, and build.sh, which calls them without `go build`.
# With "shipped" only what is ready-made is there, or else what most solutions import.
set -eu
go=$1
export CGO_ENABLED=0 GO111MODULE=off GOTOOLCHAIN=local GOTELEMETRY=off GOFLAGS= GOCACHE="$PWD/cache" HOME="$PWD"
tools=$("$go" env GOTOOLDIR)
root=$("$go" env GOROOT)
shipped=$root/pkg/linux_$("$go" env GOARCH)
mkdir -p packages

wanted=std
if [ "${2-}" = shipped ]; then
  wanted="-e -deps bufio bytes cmp container/heap container/list container/ring errors fmt maps math math/bits math/rand
    os reflect regexp runtime/debug slices sort strconv strings sync sync/atomic time unicode unicode/utf8 unsafe"
  [ ! -e "$shipped/fmt.a" ] || wanted=
fi

# Go until 1.19 ships archives; those that want cgo, and all of them since, are built here.
[ -z "$wanted" ] || "$go" list -export -f '{{.ImportPath}} {{.Export}}' $wanted | while read -r name archive; do
  case $archive in
    "$shipped"/* | '') continue ;;
  esac
  mkdir -p "packages/$(dirname "$name")"
  cp "$archive" "packages/$name.a"
done

# What later versions have; those that import others behind them.
for name in cmp iter maps slices; do
  [ -d "$root/src/$name" ] || "$tools/compile" -p $name -complete -pack -trimpath "$PWD=>" -I packages -o packages/$name.a since/$name/*.go
done

mkdir -p packages/gavel
"$tools/compile" -p gavel/harness -complete -pack -trimpath "$PWD=>" -I packages -o packages/gavel/harness.a harness/*.go

# Sorts of the library recurse, too: they as they tell how deep they are, where the compiler can make that.
mkdir -p packages/deep
for name in sort slices; do
  kind=-std
  sources=$("$go" list -f '{{range .GoFiles}}{{$.Dir}}/{{.}} {{end}}' $name 2>/dev/null) || { kind= sources="since/$name/*.go"; }
  "$tools/compile" -p $name $kind -complete -pack -trimpath "$PWD=>" -c 1 -d=maymorestack=gavel/harness.noteDepth \
    -I packages -o packages/deep/$name.a $sources >/dev/null 2>&1 || rm -f packages/deep/$name.a
done

{
  echo "tools='$tools'"
  cat build-with.sh
} >build.sh
