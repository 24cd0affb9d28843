#!/bin/sh
# Builds NAME.dex from the smali sources in NAME/, for the tests of flow/ and
# privacy/. With --check says whether what is here is what the sources say.
set -eu
cd "$(dirname "$0")"
status=0
for source in */; do
    name=${source%/}
    out=$name.dex
    [ "${1-}" = --check ] && out=$(mktemp)
    smali assemble --jobs 1 --api "$(cat "$source/api" 2>/dev/null || echo 26)" -o "$out" "$name"
    if [ "${1-}" = --check ]; then
        cmp "$out" "$name.dex" || status=1
        rm -f "$out"
    fi
done
exit $status
