#!/usr/bin/env bash
# testdata/callgraph/rebuild.sh - builds every NAME/NAME.apk again; see ../rebuild_cases.sh.
#
# usage: testdata/callgraph/rebuild.sh [--check] [NAME...]
here=$(dirname -- "$(readlink -f -- "${BASH_SOURCE[0]}")")
exec "$here/../rebuild_cases.sh" "$here" "$@"
