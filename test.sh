#!/usr/bin/env bash
# Installs what the tests need, builds, runs every test; the last line is 'N passed, N failed, N skipped'.
# Arguments go to 'dotnet test', for example: ./test.sh --filter-class '*RouterTests' --ignore-exit-code 8
set -euo pipefail
cd "$(dirname "$0")"
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 DOTNET_CLI_UI_LANGUAGE=en
configuration=${CONFIGURATION:-Release}
results=artifacts/test-results

# What the tests of pages and downloads need, by the names of Debian's packages; the tests that need one say so where it is missing.
packages=()
command -v chromium >/dev/null || command -v chromium-browser >/dev/null || command -v google-chrome >/dev/null || packages+=(chromium fonts-dejavu-core)
command -v java >/dev/null || packages+=(default-jre-headless)
command -v npm >/dev/null || packages+=(nodejs npm)
command -v qpdf >/dev/null || packages+=(qpdf)
command -v mutool >/dev/null || packages+=(mupdf-tools)
command -v pdfinfo >/dev/null || packages+=(poppler-utils)
[ -f /usr/share/java/epubcheck.jar ] || [ -f /usr/bin/epubcheck ] || packages+=(epubcheck)
command -v hunspell >/dev/null || packages+=(hunspell)
[ -f /usr/share/hunspell/nl.dic ] || packages+=(hunspell-nl)
[ -f /usr/share/hunspell/en_GB.dic ] || packages+=(hunspell-en-gb)
command -v soffice >/dev/null || packages+=(libreoffice-writer-nogui)
if [ ${#packages[@]} -gt 0 ]; then
  if command -v apt-get >/dev/null && [ "$(id -u)" = 0 ]; then
    echo "Installing ${packages[*]} ..."
    apt-get update -qq
    DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${packages[@]}" >/dev/null
  else
    echo "Not installed, and only root can do that with apt-get: ${packages[*]}. The tests that need them say so." >&2
  fi
fi
if command -v npm >/dev/null && [ ! -f tests/node_modules/vnu-jar/build/dist/vnu.jar ]; then
  echo "Installing the HTML checker ..."
  npm ci --prefix tests --ignore-scripts --no-audit --no-fund --silent
fi

dotnet restore HandbookSite.sln --verbosity quiet
dotnet build HandbookSite.sln --no-restore --configuration "$configuration" --verbosity quiet

rm -rf "$results"
code=0
dotnet test --solution HandbookSite.sln --no-build --configuration "$configuration" --no-progress --no-ansi \
  --results-directory "$results" --report-trx "$@" || code=$?

# The counts of all test programs, from their reports.
shopt -s nullglob
reports=("$results"/*.trx)
count() {
  [ ${#reports[@]} -gt 0 ] || { echo 0; return; }
  { grep -oh '<Counters [^>]*' "${reports[@]}" || true; } | { grep -o " $1=\"[0-9]*" || true; } | awk -F'"' '{ sum += $2 } END { print sum + 0 }'
}
passed=$(count passed)
failed=$(($(count failed) + $(count error) + $(count timeout) + $(count aborted)))
skipped=$(($(count total) - passed - failed))
if [ $((passed + failed)) -eq 0 ]; then
  echo "No test ran." >&2
  [ "$code" -ne 0 ] || code=1
fi
echo "$passed passed, $failed failed, $skipped skipped"
exit "$code"
