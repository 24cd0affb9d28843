#!/usr/bin/env bash
# testdata/rebuild_bundle.sh - builds testdata/bundle from its sources, the same bytes every time:
# bundle.aab, and base.apk, feature.apk and config.zh.apk, as a device would get them.
#
# usage: testdata/rebuild_bundle.sh [--check]
#
# --check compares with what is there instead of replacing it. Debian packages it needs:
#   aapt apksigner libsmali-java android-framework-res zip unzip zipalign
set -euo pipefail

here=$(dirname -- "$(readlink -f -- "${BASH_SOURCE[0]}")")
src=$here/bundle/src
framework=/usr/share/android-framework-res/framework-res.apk
export TZ=UTC LC_ALL=C

for tool in aapt2 apksigner smali zip unzip zipalign; do
    command -v "$tool" >/dev/null || {
        echo "rebuild_bundle: $tool is not there: apt-get install aapt apksigner libsmali-java android-framework-res zip unzip zipalign" >&2
        exit 77
    }
done

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# The same resources in both forms: --proto-format is what bundles have.
link() { # MODULE OUTPUT ARGUMENT...
    local module=$1 out=$2
    shift 2
    aapt2 link -I "$framework" --manifest "$src/$module/AndroidManifest.xml" -o "$out" "$@" "$work/$module-res.zip"
}

# Layouts are called by their ids: MAIN and SCREEN in the sources.
code() { # MODULE NAME=ID
    mkdir -p "$work/$1-smali" "$work/$1-dex"
    cp -R "$src/$1/smali/." "$work/$1-smali"
    find "$work/$1-smali" -name '*.smali' -exec sed -i "s/, ${2%%=*}\$/, ${2#*=}/" {} +
    smali assemble --jobs 1 --api 21 -o "$work/$1-dex/classes.dex" "$work/$1-smali"
}

pack() { # FOLDER OUTPUT
    find "$1" -exec touch -d 1980-01-01T00:00:00 {} +
    (cd "$1" && find . -type f -printf '%P\n' | sort | zip -n .arsc -X -D -q "$2" -@)
}

sign() { # FILE OUTPUT ARGUMENT...
    local in=$1 out=$2
    shift 2
    apksigner sign --key "$here/fixture-key.pk8" --cert "$here/fixture-cert.pem" \
        --min-sdk-version 21 --v4-signing-enabled false "$@" --out "$out" "$in"
}

# A package of what aapt2 has linked and the code of its module.
package() { # MODULE LINKED OUTPUT
    mkdir "$work/in"
    unzip -q "$2" -d "$work/in"
    [ "$1" = config ] || cp "$work/$1-dex/classes.dex" "$work/in"
    pack "$work/in" "$work/unaligned.apk"
    zipalign -f 4 "$work/unaligned.apk" "$work/unsigned.apk"
    sign "$work/unsigned.apk" "$3"
    rm -rf "$work/in" "$work/unaligned.apk" "$work/unsigned.apk"
}

# A module of a bundle of the same.
module() { # MODULE LINKED
    local to=$work/bundle/$1
    mkdir -p "$to/manifest" "$to/dex"
    unzip -q "$2" -d "$to"
    mv "$to/AndroidManifest.xml" "$to/manifest"
    cp "$work/$1-dex/classes.dex" "$to/dex"
}

for name in base feature; do
    aapt2 compile --dir "$src/$name/res" -o "$work/$name-res.zip"
done
link base "$work/base.zip" --split "$work/config.zh.zip:zh-rCN"
link base "$work/base-whole.zip"
link base "$work/base-proto.zip" --proto-format
link feature "$work/feature.zip" --package-id 0x80 -I "$work/base-whole.zip"
link feature "$work/feature-proto.zip" --package-id 0x80 -I "$work/base-whole.zip" --proto-format
id_of() { # PACKAGE NAME
    aapt2 dump resources "$1" | awk -v name="$2" '$1 == "resource" && $3 == name { print $2 }'
}
code base "MAIN=$(id_of "$work/base-whole.zip" layout/main)"
code feature "SCREEN=$(id_of "$work/feature.zip" layout/screen)"

mkdir "$work/out"
package base "$work/base.zip" "$work/out/base.apk"
package base "$work/base-whole.zip" "$work/out/whole.apk"
package feature "$work/feature.zip" "$work/out/feature.apk"
package config "$work/config.zh.zip" "$work/out/config.zh.apk"
module base "$work/base-proto.zip"
module feature "$work/feature-proto.zip"
printf '\012\010\022\0061.15.6' >"$work/bundle/BundleConfig.pb" # BundleConfig.bundletool.version
pack "$work/bundle" "$work/bundle.zip"
sign "$work/bundle.zip" "$work/out/bundle.aab" --v2-signing-enabled false --v3-signing-enabled false

status=0
for made in "$work"/out/*; do
    kept=$here/bundle/${made##*/}
    if [ "${1:-}" != --check ]; then
        cp "$made" "$kept"
        echo "rebuild_bundle: ${made##*/}: $(sha256sum <"$kept" | cut -c 1-16)"
    elif cmp -s "$made" "$kept"; then
        echo "rebuild_bundle: ${made##*/}: the same"
    else
        echo "rebuild_bundle: ${made##*/}: the sources build something else" >&2
        status=1
    fi
done
exit $status
