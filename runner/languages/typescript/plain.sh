exec "$1" "${0%/*}/compile-all.js" "$2" "$3"
