# prepare.sh GO: packages/ for the compiler and the linker, and build.sh, which calls them without `go build`.
set -eu
go=$1
export CGO_ENABLED=0 GO111MODULE=off GOTOOLCHAIN=local GOTELEMETRY=off GOFLAGS= GOCACHE="$PWD/cache" HOME="$PWD"
tools=$("$go" env GOTOOLDIR)
shipped=$("$go" env GOROOT)/pkg/linux_$("$go" env GOARCH)
mkdir -p packages

# Go until 1.19 ships archives; those that want cgo, and all of them since, are built here.
"$go" list -export -f '{{.ImportPath}} {{.Export}}' std | while read -r name archive; do
  case $archive in
    "$shipped"/* | '') continue ;;
  esac
  mkdir -p "packages/$(dirname "$name")"
  cp "$archive" "packages/$name.a"
done

mkdir -p packages/gavel
"$tools/compile" -p gavel/harness -complete -pack -trimpath "$PWD=>" -I packages -o packages/gavel/harness.a harness/*.go

{
  echo "tools='$tools'"
  cat build-with.sh
} >build.sh
