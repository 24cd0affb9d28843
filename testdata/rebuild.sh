#!/usr/bin/env bash
# testdata/rebuild.sh - builds every NAME/NAME.apk from NAME/src, the same bytes every time.
#
# usage: testdata/rebuild.sh [--check] [NAME...]
#
# --check compares with what is there instead of replacing it. Debian packages it needs:
#   aapt apksigner libsmali-java android-framework-res zipalign zip
set -euo pipefail

here=$(dirname -- "$(readlink -f -- "${BASH_SOURCE[0]}")")
framework=/usr/share/android-framework-res/framework-res.apk
export TZ=UTC LC_ALL=C

for tool in aapt apksigner smali zipalign zip; do
    command -v "$tool" >/dev/null || {
        echo "rebuild: $tool is not there: apt-get install aapt apksigner libsmali-java android-framework-res zipalign zip" >&2
        exit 77
    }
done
[ -f "$framework" ] || {
    echo 'rebuild: no framework resources: apt-get install android-framework-res' >&2
    exit 77
}

# What libs.txt names: the first 64 bytes of an AArch64 shared object: a header and nothing behind it.
elf_stub() {
    printf '\x7fELF\x02\x01\x01\0\0\0\0\0\0\0\0\0\x03\0\xb7\0\x01\0\0\0\0\0\0\0\0\0\0\0'
    printf '\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x40\0\x38\0\0\0\x40\0\0\0\0\0'
}

build() { # NAME OUTPUT
    local src=$here/$1/src out=$2 work dex tree lib resources=()
    work=$(mktemp -d)
    [ ! -d "$src/res" ] || resources=(-S "$src/res")
    aapt package -f -M "$src/AndroidManifest.xml" "${resources[@]}" -I "$framework" -F "$work/unaligned.apk" >/dev/null
    mkdir "$work/in"
    for tree in "$src"/smali*; do
        [ -d "$tree" ] || continue # a split may be without code
        dex=classes${tree##*/smali}.dex
        smali assemble --jobs 1 --api 21 -o "$work/in/$dex" "$tree"
    done
    if [ -f "$src/libs.txt" ]; then
        while read -r lib; do
            mkdir -p "$work/in/${lib%/*}"
            elf_stub >"$work/in/$lib"
        done <"$src/libs.txt"
    fi
    find "$work/in" -exec touch -d 1980-01-01T00:00:00 {} +
    (cd "$work/in" && find . -type f -printf '%P\n' | sort | zip -X -D -q "$work/unaligned.apk" -@)
    zipalign -f 4 "$work/unaligned.apk" "$work/aligned.apk"
    apksigner sign --key "$here/fixture-key.pk8" --cert "$here/fixture-cert.pem" \
        --min-sdk-version 21 --v4-signing-enabled false --out "$out" "$work/aligned.apk"
    rm -rf "$work"
}

check=false
if [ "${1:-}" = --check ]; then
    check=true
    shift
fi
if [ $# -eq 0 ]; then
    for src in "$here"/*/src; do
        src=${src%/src}
        set -- "$@" "${src##*/}"
    done
fi

status=0
for name in "$@"; do
    if $check; then
        made=$(mktemp)
        build "$name" "$made"
        if cmp -s "$made" "$here/$name/$name.apk"; then
            echo "rebuild: $name: the same"
        else
            echo "rebuild: $name: $name/src builds another package than $name/$name.apk" >&2
            status=1
        fi
        rm -f "$made"
    else
        build "$name" "$here/$name/$name.apk"
        echo "rebuild: $name: $(sha256sum <"$here/$name/$name.apk" | cut -c 1-16)"
    fi
done
exit $status
