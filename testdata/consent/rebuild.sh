#!/usr/bin/env bash
# testdata/consent/rebuild.sh - builds every NAME/NAME.apk again; see ../rebuild_cases.sh.
#
# usage: testdata/consent/rebuild.sh [--check] [NAME...]
here=$(dirname -- "$(readlink -f -- "${BASH_SOURCE[0]}")")
exec "$here/../rebuild_cases.sh" "$here" "$@"
