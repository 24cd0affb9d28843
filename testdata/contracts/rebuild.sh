#!/usr/bin/env bash
# testdata/contracts/rebuild.sh - builds every NAME/NAME.apk again; see ../rebuild_cases.sh.
#
# usage: testdata/contracts/rebuild.sh [--check] [NAME...]
here=$(dirname -- "$(readlink -f -- "${BASH_SOURCE[0]}")")
exec "$here/../rebuild_cases.sh" "$here" "$@"
