#!/usr/bin/env bash
# Builds the handbook by the command as .NET compiles it while it runs and by the native command, compares every byte,
# and prints the time that each took. Needs clang and zlib1g-dev; as root on Debian or Ubuntu it installs them.
# Arguments go to both builds, for example: benchmarks/native.sh --input ../another-handbook
set -euo pipefail
start=$PWD
cd "$(dirname "$0")/.."
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
project=$PWD/src/HandbookSite.Cli

if ! command -v clang >/dev/null || [ ! -e /usr/include/zlib.h ]; then
  if command -v apt-get >/dev/null && [ "$(id -u)" = 0 ]; then
    echo "Installing clang and zlib1g-dev ..."
    apt-get update -qq
    DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends clang zlib1g-dev >/dev/null
  else
    echo "A native command needs clang and zlib1g-dev: 'apt-get install clang zlib1g-dev' as root." >&2
    exit 1
  fi
fi

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

echo "Publishing both commands ..."
dotnet publish "$project" --configuration Release --verbosity quiet --output "$work/jit"
dotnet publish "$project" --configuration Release --verbosity quiet --output "$work/native" -p:PublishAot=true

# The fastest of five builds into a new folder, in milliseconds.
measure() {
  local name=$1 best=
  shift
  for _ in 1 2 3 4 5; do
    rm -rf "$work/$name-site"
    local before after
    before=$(date +%s%N)
    (cd "$folder" && "$@" --output "$work/$name-site") >"$work/$name.txt" 2>&1 || { cat "$work/$name.txt" >&2; exit 1; }
    after=$(date +%s%N)
    local took=$(((after - before) / 1000000))
    if [ -z "$best" ] || [ "$took" -lt "$best" ]; then best=$took; fi
  done
  echo "$name: $best ms"
}

if [ $# -gt 0 ]; then folder=$start; else folder=$PWD; fi
measure jit dotnet "$work/jit/handbook-site.dll" build "$@"
measure native "$work/native/handbook-site" build "$@"

if ! diff -r "$work/jit-site" "$work/native-site"; then
  echo "The two websites differ." >&2
  exit 1
fi
echo "$(find "$work/native-site" -type f ! -path '*/.handbook-site/*' | wc -l) files, the same bytes."
