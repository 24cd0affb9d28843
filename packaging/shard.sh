#!/bin/sh
# shard.sh - one part of a batch, for whatever runs many: Slurm, Kubernetes, GNU parallel.
#
# usage: shard.sh I N LIST FOLDER [OPTION of pica batch]...
#
# Leaves FOLDER/shard-I-of-N.pica. It appears there only when it is whole, by a rename, so that a part that is
# begun twice - on a node that was given up and goes on all the same - is harmless: the last one stays, and both
# are the same. When it is there already nothing is done. Until then the case lies in $PICA_SCRATCH, a disk of the
# node, or in FOLDER; a part that is begun again is begun from its beginning, so parts should take minutes.
#
# $PICA is the program. Status: 0 when every package of the part has an outcome; that of pica otherwise.
set -eu

[ $# -ge 4 ] || { echo "usage: shard.sh I N LIST FOLDER [OPTION]..." >&2; exit 3; }
index=$1 count=$2 list=$3 folder=$4
shift 4
final=$folder/shard-$index-of-$count.pica
mkdir -p "$folder"
if [ -e "$final" ]; then
    echo "shard.sh: $final is there already"
    exit 0
fi
work=$(mktemp -d "${PICA_SCRATCH:-$folder}/.shard-$index-of-$count.XXXXXX")
child=
tidy() {
    [ -z "$child" ] || kill -TERM "$child" 2>/dev/null || :
    [ -z "$child" ] || wait "$child" || :
    rm -rf "$work"
}
trap tidy EXIT
trap 'exit 143' TERM
trap 'exit 130' INT

"${PICA:-pica}" batch --list "$list" --shard "$index/$count" --case "$work/case.pica" "$@" &
child=$!
status=0
wait "$child" || status=$?
child=
# Findings (1), what was cut short (2) and packages without an analysis (4) are outcomes, and in the case.
case $status in
0 | 1 | 2 | 4) ;;
*) exit "$status" ;;
esac
mv "$work/case.pica" "$final.$$.new"
mv "$final.$$.new" "$final"
