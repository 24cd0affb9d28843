#!/bin/bash
# submit.sh - analyses packages on a Slurm cluster: a list, an array of shards, a merge behind them.
#
# usage: submit.sh [-n SHARDS] [-o FOLDER] [-s OPTION-OF-SBATCH]... PATH... [-- OPTION-OF-PICA-BATCH...]
#
# PATH... and FOLDER (./pica-batch) must be seen by all nodes. FOLDER/list is written here and now, by reading every
# package once; one that is there is used again (take it away when packages have come). Prints the numbers of both
# jobs. FOLDER/case.pica is the result. The same command again does what is missing.
set -euo pipefail

here=$(dirname -- "$(readlink -f -- "${BASH_SOURCE[0]}")")
shards=16 folder=pica-batch sbatch_options=() paths=()
while getopts n:o:s: option; do
    case $option in
    n) shards=$OPTARG ;;
    o) folder=$OPTARG ;;
    s) sbatch_options+=("$OPTARG") ;;
    *) exit 3 ;;
    esac
done
shift $((OPTIND - 1))
while [ $# -gt 0 ] && [ "$1" != -- ]; do
    paths+=("$(readlink -f -- "$1")")
    shift
done
[ $# -eq 0 ] || shift # the --
[ ${#paths[@]} -gt 0 ] || { sed -n 's/^# usage/usage/p' "$0" >&2; exit 3; }
export PICA=${PICA:-$(command -v pica)}
mkdir -p "$folder/log"
folder=$(readlink -f -- "$folder")

if [ ! -s "$folder/list" ]; then
    status=0
    "$PICA" batch --quiet --write-list "$folder/list.new" "${paths[@]}" || status=$?
    # 4: some files could not be read, which was told.
    [ "$status" -eq 0 ] || [ "$status" -eq 4 ] || exit "$status"
    mv "$folder/list.new" "$folder/list"
fi

# A node that fails takes its tasks with it: they are queued again (--requeue), and begin again.
array=$(sbatch --parsable --job-name=pica-batch --array="1-$shards" --requeue --open-mode=append \
    --signal=B:TERM@60 --output="$folder/log/%a" "${sbatch_options[@]}" \
    "$here/shard.sbatch" "$here/.." "$shards" "$folder" "$@")
merge=$(sbatch --parsable --job-name=pica-merge --dependency="afterok:$array" --kill-on-invalid-dep=yes \
    --requeue --open-mode=append --output="$folder/log/merge" "${sbatch_options[@]}" \
    "$here/merge.sbatch" "$shards" "$folder")
echo "$array $merge"
