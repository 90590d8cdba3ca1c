#!/usr/bin/env bash
# Seconds and peak memory of the native program on handbooks of 2,000 and 10,000 pages of 850 words.
# usage: benchmarks/size.sh [PROGRAM]   (without PROGRAM it is published first; see native.sh for what that needs)
set -euo pipefail
cd "$(dirname "$0")/.."
runs=${RUNS:-5}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

if ! command -v /usr/bin/time >/dev/null; then
  echo "GNU time is missing; Debian's package is 'time'." >&2
  exit 1
fi
program=${1:-}
if [ -z "$program" ]; then
  dotnet publish src/HandbookSite.Cli --configuration Release -p:PublishAot=true --output "$work/program" --verbosity quiet
  program=$work/program/handbook-site
fi
program=$(realpath "$program")

for pages in 2000 10000; do
  dotnet run --configuration Release --project benchmarks/Corpus -- "$pages" "$work/$pages/input"
  for ((run = 0; run < runs; run++)); do
    rm -rf "$work/$pages/output"
    (cd "$work/$pages" && /usr/bin/time --format '%e %M' "$program" build 2>>"$work/$pages.times" >/dev/null)
  done
  sort -n "$work/$pages.times" | awk -v pages="$pages" '
    { seconds[NR] = $1; if ($2 > memory) memory = $2 }
    END {
      median = seconds[int((NR + 1) / 2)]
      printf "%d pages: %.2f s (%.2f to %.2f), %.3f ms a page, at most %.0f MiB\n", pages, median, seconds[1], seconds[NR], 1000 * median / pages, memory / 1024
    }'
done
