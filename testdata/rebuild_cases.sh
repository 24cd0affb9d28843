#!/usr/bin/env bash
# testdata/rebuild_cases.sh - builds every FOLDER/NAME/NAME.apk from what lies beside it, the same bytes every time.
#
# usage: testdata/rebuild_cases.sh FOLDER [--check] [NAME...]
#
# --check compares with what is there instead of replacing it. Debian packages it needs:
#   aapt libsmali-java android-framework-res zip
# A case: classes.smali (classes2.smali ...), AndroidManifest.xml (or the one of the FOLDER), and where needed res/ and
# root/ (files for the root of the package). The README.md of the FOLDER says what it is for.
#
# The table of a package for API level 30 or later is stored, and first: behind a local header and a name of 44 bytes
# it begins on a multiple of four, without which Android 11 and later do not install it.
set -euo pipefail

here=$(readlink -f -- "${1:?a folder of cases}")
shift
framework=/usr/share/android-framework-res/framework-res.apk
export TZ=UTC LC_ALL=C

for tool in aapt smali zip; do
    command -v "$tool" >/dev/null || {
        echo "rebuild: $tool is not there: apt-get install aapt libsmali-java android-framework-res zip" >&2
        exit 77
    }
done
[ -f "$framework" ] || {
    echo 'rebuild: no framework resources: apt-get install android-framework-res' >&2
    exit 77
}

# classes.smali holds all classes of a DEX file; smali wants one in a file.
split_classes() { # FILE FOLDER
    awk -v folder="$2" '/^\.class/ { file = sprintf("%s/%03d.smali", folder, ++n) } file { print > file }' "$1"
}

build() { # NAME OUTPUT
    local src=$here/$1 out=$2 work dex api manifest resources=()
    work=$(mktemp -d)
    manifest=$src/AndroidManifest.xml
    [ -f "$manifest" ] || manifest=$here/AndroidManifest.xml
    [ ! -d "$src/res" ] || resources=(-S "$src/res")
    mkdir "$work/in"
    aapt package -f -M "$manifest" "${resources[@]}" -I "$framework" -F "$work/made.apk" >/dev/null
    (cd "$work/in" && unzip -q "$work/made.apk")
    for dex in "$src"/classes*.smali; do
        mkdir "$work/split"
        split_classes "$dex" "$work/split"
        api=$(sed -n '1s/^# api \([0-9]*\)$/\1/p' "$dex")
        dex=${dex##*/}
        smali assemble --jobs 1 --api "${api:-26}" -o "$work/in/${dex%.smali}.dex" "$work/split"
        rm -r "$work/split"
    done
    [ ! -d "$src/root" ] || cp -r "$src/root/." "$work/in"
    find "$work/in" -exec touch -d 1980-01-01T00:00:00 {} +
    rm "$work/made.apk"
    if [ -f "$work/in/resources.arsc" ] && grep -qE 'targetSdkVersion="[3-9][0-9]"' "$manifest"; then
        (cd "$work/in" && zip -0 -X -D -q "$work/made.apk" resources.arsc)
        rm "$work/in/resources.arsc"
    fi
    (cd "$work/in" && find . -type f -printf '%P\n' | sort | zip -9 -X -D -q "$work/made.apk" -@)
    cp "$work/made.apk" "$out"
    rm -rf "$work"
}

check=false
if [ "${1:-}" = --check ]; then
    check=true
    shift
fi
if [ $# -eq 0 ]; then
    for src in "$here"/*/classes.smali; do
        src=${src%/classes.smali}
        set -- "$@" "${src##*/}"
    done
fi

status=0
for name in "$@"; do
    if $check; then
        made=$(mktemp)
        build "$name" "$made"
        if ! cmp -s "$made" "$here/$name/$name.apk"; then
            echo "rebuild: $name: what lies beside $name.apk builds another package" >&2
            status=1
        fi
        rm -f "$made"
    else
        build "$name" "$here/$name/$name.apk"
        echo "rebuild: $name: $(sha256sum <"$here/$name/$name.apk" | cut -c 1-16)"
    fi
done
exit $status
